"""The moves of a negotiation in words: on a button, at a key, as the heading of what came of it."""

from collections.abc import Callable, Mapping
from typing import Any

from nine_votes.council.members import the_member
from nine_votes.council.messages import Cases, Fact, Message, Said, say
from nine_votes.council.voting import VOTE
from nine_votes.delegations import moves as to
from nine_votes.delegations.cases import ARGUMENTS, Case, Deal, wordings
from nine_votes.delegations.moves import CABLE, REOPENING, WORDS, Move
from nine_votes.delegations.state import State

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
