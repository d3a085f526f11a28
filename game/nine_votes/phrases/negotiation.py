"""A negotiation in words: who plays it, its moves, a ledger and its red lines."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from nine_votes.council.members import the_member
from nine_votes.council.messages import Cases, Fact, Message, Said, say
from nine_votes.council.voting import VOTE, Vote
from nine_votes.delegations import moves as to
from nine_votes.delegations.cases import ARGUMENTS, Case, Deal, wordings
from nine_votes.delegations.decisions import FAVOURS_FROM
from nine_votes.delegations.delegation import Observers, RedLine
from nine_votes.delegations.moves import CABLE, REOPENING, WORDS, Move
from nine_votes.delegations.state import State
from nine_votes.delegations.worlds import Level
from nine_votes.sitting.negotiation import Negotiation

LEVEL = Cases("talks-level", Level)
LEVEL_ABOUT = Cases("talks-about-level", Level)


def in_a_row(*said: Said) -> Said:
    """Return sentences one after another, without those that say nothing."""
    sentences = tuple(each for each in said if each)
    return say("talks-sentences", sentences=sentences) if sentences else ""


def about(negotiation: Negotiation) -> dict[str, Fact]:
    """Return whose seat is played, at which level, and who holds the pen."""
    case = negotiation.case
    return {
        "seat": case.council.member(negotiation.seat),
        "holder": the_member(case.penholder, case.council),
        "own": case.holds_pen,
        "level": LEVEL(negotiation.level),
    }


def without_line(negotiation: Negotiation) -> Said:
    """Return which red line of the case is left out of a game, or nothing."""
    if not negotiation.without:
        return ""
    case = negotiation.cast.case
    code, _, identifier = negotiation.without.partition(" ")
    lines = case.delegations[case.places[code]].red_lines
    because = next(line.because for line in lines if line.id == identifier)
    return say("talks-without", who=case.council.member(code), because=because)


LABEL = Cases("move", WORDS)
ARGUMENT = Cases("move-argument", ARGUMENTS)


def argument_words(argument: str) -> Said:
    """Return an argument as it stands after 'about'."""
    return ARGUMENT(argument) if argument in ARGUMENTS else argument.replace("_", " ")


def move_label(move: Move, case: Case) -> Message:
    facts = {
        name: of(move, case) for name, (attribute, of) in FACTS.items() if hasattr(move, attribute)
    }
    return LABEL(move.terms.word, stopgap=stopgap(case), **facts)


def _deal(move: to.Offer, case: Case) -> Deal:
    return next(each for each in case.deals if each.id == move.deal)


def _title(move: to.TableRival, case: Case) -> str:
    """Return the title of a rival draft that goes by a symbol."""
    return next((d.title or "" for d in case.drafts if d.name == move.draft != d.title), "")


FACTS: Mapping[str, tuple[str, Callable[[Any, Case], Fact]]] = {
    "wording": ("option", lambda move, case: wording_label(case, move.clause, move.option)),
    "member": ("member", lambda move, case: the_member(move.member, case.council)),
    "argument": ("argument", lambda move, _: argument_words(move.argument)),
    "buyer": ("deal", lambda move, case: the_member(_deal(move, case).to, case.council)),
    "deal": ("deal", lambda move, case: _deal(move, case).label),
    "clause": ("clause", lambda move, _: move.clause.replace("_", " ")),
    "rival": ("draft", lambda move, _: rival(move.draft)),
    "title": ("draft", _title),
    "titled": ("draft", lambda move, case: bool(_title(move, case))),
    "vote": ("vote", lambda move, _: VOTE(move.vote)),
}
"""Facts by their names, each with the attribute that a move has of which it is told."""


def wording_label(case: Case, clause: str, option: str) -> str:
    """Return what a clause of the first draft would say, to stand after 'it'."""
    for each in case.clauses[0]:
        for wording in wordings(each) if each.id == clause else ():
            if wording.id == option:
                return wording.label
    return option


def price(move: Move, case: Case, state: State) -> Said:
    points = move.terms.cost
    favours = _favours(move, case, state)
    parts = [say("move-points", points=points)] if points else []
    parts += [say("move-favours", favours=favours)] if favours else []
    parts += [say("move-rest-of-the-turn")] if points and move.terms.ends_turn else []
    return say("move-price", parts=tuple(parts)) if parts else ""


def _favours(move: Move, case: Case, state: State) -> int:
    match move:
        case to.Offer(deal):
            return next(each.cost for each in case.deals if each.id == deal)
        case to.AskCapital():
            return CABLE
        case to.Amend(clause, _):
            ids = [each.id for each in case.clauses[state.text.draft]]
            again = clause in ids and state.changed[ids.index(clause)] > 0
            return REOPENING if again else 0
    return 0


def rival(name: str) -> Said:
    """Return a rival draft by its symbol, or by its title between quotation marks."""
    return name if name.startswith("S/") else say("move-rival-titled", title=name)


def stopgap(case: Case) -> Said:
    """Return what the short text is that can be put to the vote instead, to stand after 'the'."""
    return case.rollover.label if case.rollover else say("move-stopgap")


SURE = Cases("drawer-sure", ("documented", "inferred", "speculative"))


def total_line(total: int) -> Message:
    return say("drawer-total", total=total, short=total < FAVOURS_FROM)


def line_sentence(line: RedLine) -> Message:
    """Return a red line as the delegation itself would state it."""
    return say("drawer-line", because=line.because, against=line.vote is Vote.AGAINST)


def strength_line(line: RedLine, cost: int | None) -> Message:
    """Return how firm a red line is; `cost` is what a veto would cost now, where that is seen."""
    if line.strength is None:
        return say("drawer-firm")
    if line.vote is not Vote.AGAINST:
        return say("drawer-strength", strength=line.strength)
    if cost is None:
        return say("drawer-strength-against", strength=line.strength)
    return say("drawer-strength-now", strength=line.strength, cost=cost)


def rests_on(confidence: str, sources: Sequence[str]) -> Message:
    """Return how sure a red line is, and where it stands."""
    return say("drawer-rests-on", sure=SURE(confidence), sources=tuple(sources))


def observers_line(observers: Observers) -> Message:
    """Return what others say of its motive, told apart from what it says itself."""
    sure, sources = SURE(observers.confidence), tuple(observers.sources)
    return say("drawer-observers", text=observers.text, sure=sure, sources=sources)
