"""Why a delegation votes as it does, what would change its vote, and what happens meanwhile."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from nine_votes.council.members import the_member, the_members
from nine_votes.council.messages import Cases, Fact, Message, Said, say
from nine_votes.council.voting import Tally, Vote, tally_of
from nine_votes.delegations import moves as to
from nine_votes.delegations.cases import NOT_CONSULTED, RUSHED, Case, Deal, Text, wordings
from nine_votes.delegations.changes import Change, raising
from nine_votes.delegations.decisions import Reckoning
from nine_votes.delegations.delegation import RANKED
from nine_votes.delegations.explanations import Explanation, Ground, Line, Source
from nine_votes.delegations.happenings import Happening
from nine_votes.delegations.moves import Move
from nine_votes.delegations.state import Ending
from nine_votes.phrases.negotiation import argument_words, rival, stopgap, wording_label
from nine_votes.phrases.transcript import apart

MINUS = "\N{MINUS SIGN}"

GROUND = Cases("mind-ground", Ground)
PROCESS = Cases("mind-process", (RUSHED, NOT_CONSULTED))
SOURCES = [source for source in Source if source is not Source.TAG]
SPEAKS_FOR = Cases("mind-for", SOURCES)
SPEAKS_AGAINST = Cases("mind-against", SOURCES)


def explanation_sentence(explanation: Explanation, case: Case, text: Text) -> Message:
    """Return why a delegation votes as it does, in brief where it would take too many words."""
    full, brief = (_explained(explanation, case, text, brief=brief) for brief in (False, True))
    return full if full == brief else say("mind-explained", full=full, brief=brief)


def warning_sentence(explanation: Explanation, case: Case, text: Text) -> Message:
    """Return what a delegation says before the vote, in paraphrase."""
    place, line = explanation.place, explanation.red_line
    cited = tuple(line_phrase(each, case, text, place) for each in explanation.lines)
    who = the_member(case.delegations[place].code, case.council)
    return say("mind-warning", who=who, reasons=(line.because,) if line else cited)


def _explained(explanation: Explanation, case: Case, text: Text, *, brief: bool) -> Message:
    place, line = explanation.place, explanation.red_line
    short_of_room = brief or explanation.ground is Ground.GAVE_WAY
    return GROUND(
        explanation.ground,
        who=the_member(case.delegations[place].code, case.council),
        vote=RANKED[explanation.rank],
        reasons=tuple(
            say(
                "mind-reason", why=line_phrase(each, case, text, place, brief=brief), of=each.points
            )
            for each in explanation.lines
        ),
        total=explanation.total,
        short=explanation.short,
        what=_clause(case, text, explanation.clause, brief=short_of_room),
        because=line.because if line else "",
        cost=explanation.cost,
        worth=(line and line.strength) or 0,
    )


def _clause(case: Case, text: Text, clause: int | None, *, brief: bool) -> Message:
    """Return a clause, with what it says where there is room, or the text as a whole."""
    if clause is None:
        return say("mind-the-text")
    number = clause_number(case, text, clause)
    if brief:
        return say("mind-clause", number=number)
    return say("mind-clause-saying", number=number, label=label(case, text, clause))


def clause_number(case: Case, text: Text, clause: int) -> int:
    """Return the number of a clause in its draft, those of one wording counted."""
    return case.drafts[text.draft].clauses.index(case.clauses[text.draft][clause]) + 1


def label(case: Case, text: Text, clause: int) -> str:
    """Return what a clause says in a text, to stand after 'it'."""
    return wordings(case.clauses[text.draft][clause])[text.chosen[clause]].label


def line_phrase(line: Line, case: Case, text: Text, place: int, *, brief: bool = False) -> Said:
    """Return what a line of a ledger rests on, in words that fit after 'because'."""
    if line.source is Source.TAG:
        return _tag_phrase(line, case, text, brief=brief)
    why = case.delegations[place].why
    if line.source is Source.LEANING and why and not brief:
        return why
    told = SPEAKS_FOR if line.points > 0 else SPEAKS_AGAINST
    return told(line.source, asker=the_member(case.seat, case.council))


def _tag_phrase(line: Line, case: Case, text: Text, *, brief: bool) -> Said:
    if line.clause is not None:
        number, said = clause_number(case, text, line.clause), label(case, text, line.clause)
        if brief or not said:
            return say("mind-clause-worded-so", number=number)
        return say("mind-clause-says", number=number, label=said)
    usual = PROCESS(line.tag) if line.tag in {RUSHED, NOT_CONSULTED} else None
    own = case.glossary.get(line.tag)
    words = (usual or own) if brief else (own or usual)
    return words or say("mind-tag", tag=line.tag.replace("_", " "))


def change_sentences(
    changes: Iterable[Change], now: Reckoning, place: int, case: Case, text: Text
) -> tuple[Message, ...]:
    """Return what would bring a member's vote nearer to one in favour, a sentence each."""
    found = tuple(_sentence(each, place, case, text) for each in raising(changes, now, place))
    who = the_member(case.delegations[place].code, case.council)
    if found or now.vote(place) is not Vote.IN_FAVOUR:
        return found or (say("mind-no-change", who=who),)
    return (say("mind-no-change-needed", who=who),)


def _sentence(change: Change, place: int, case: Case, text: Text) -> Message:
    figures = say("vote-counts", **Tally(*change.reckoning.tally)._asdict())
    vote = change.reckoning.vote(place)
    return say("mind-change", what=_what(change.move, case, text), vote=vote, figures=figures)


def _what(move: Move, case: Case, text: Text) -> Message:
    match move:
        case to.Amend(clause, option):
            return _amendment(case, text, clause, option)
        case to.Consult(member, argument):
            who, about = the_member(member, case.council), argument_words(argument)
            return say("mind-change-argument", argument=about, who=who)
        case to.Offer(identifier):
            deal = next(deal for deal in case.deals if deal.id == identifier)
            return say("mind-change-deal", who=the_member(deal.to, case.council), deal=deal.label)
        case to.HoldRound():
            return say("mind-change-rounds")
        case to.PutRollover():
            return say("mind-change-stopgap", stopgap=stopgap(case))
    return say("mind-change-wait")


def _amendment(case: Case, text: Text, clause: str, option: str) -> Message:
    place = [each.id for each in case.clauses[text.draft]].index(clause)
    each = wordings(case.clauses[text.draft][place])
    label = next(wording.label for wording in each if wording.id == option)
    return say("mind-change-wording", number=clause_number(case, text, place), label=label)


def signed(points: int) -> str:
    """Return points with their sign: +2, 0, and a true minus."""
    return f"{points:+d}".replace("-", MINUS) if points else "0"


HOW_ENDED = Cases("hindsight-ended", Ending)
HAPPENED = Cases("happened", {apart(kind.__name__) for kind in Happening.__subclasses__()})


def happening_sentence(happening: Happening, case: Case) -> Message:
    facts = {
        name: of(happening, case)
        for name, (attribute, of) in FACTS.items()
        if hasattr(happening, attribute)
    }
    pen = the_member(case.penholder, case.council)
    return HAPPENED(apart(type(happening).__name__), pen=pen, **facts)


def _deal(happening: Any, case: Case) -> Deal:  # noqa: ANN401 - of whichever kind has a deal
    return next(deal for deal in case.deals if deal.id == happening.deal)


FACTS: Mapping[str, tuple[str, Callable[[Any, Case], Fact]]] = {
    "by": ("by", lambda h, case: the_member(h.by, case.council)),
    "member": ("member", lambda h, case: the_members((h.member,), case.council)),
    "members": ("members", lambda h, case: the_members(h.members, case.council)),
    "stopgap": ("rollover", lambda _, case: stopgap(case)),
    "wording": ("option", lambda h, case: wording_label(case, h.clause, h.option)),
    "clause": ("clause", lambda h, _: h.clause.replace("_", " ")),
    "rival": ("draft", lambda h, _: rival(h.draft)),
    "argument": ("argument", lambda h, _: argument_words(h.argument)),
    "more": ("points", lambda h, _: h.points > 0),
    "tell": ("tell", lambda h, _: h.tell or say("happened-nothing-behind")),
    "buyer": ("deal", lambda h, case: the_member(_deal(h, case).to, case.council)),
    "deal": ("deal", lambda h, case: _deal(h, case).label),
    "granted": ("granted", lambda h, _: h.granted),
    "day": ("turn", lambda h, case: case.timing.turns[h.turn - 1]),
    "news": ("event", lambda h, case: next(e.label for e in case.events if e.id == h.event)),
    "rollover": ("rollover", lambda h, _: h.rollover),
    "figures": ("votes", lambda h, _: say("vote-counts", **tally_of(dict(h.votes))._asdict())),
    "kept": ("kept", lambda h, _: h.kept),
    "lapsed": ("lapsed", lambda h, _: h.lapsed),
}
"""Facts by their names, each with the attribute that a happening has of which it is told."""
