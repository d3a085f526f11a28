"""What the briefing shows of a scenario: crisis, question, draft, seats, and each seat's card."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Any, NamedTuple

from nine_votes.council.decision import decide
from nine_votes.council.documents import DraftResolution
from nine_votes.council.roster import Roster
from nine_votes.council.voting import Ballot, Vote, named_ballot
from nine_votes.phrases import briefing as words, window
from nine_votes.scenarios.names import Names
from nine_votes.scenarios.scenario import Scenario, TabledDraft
from nine_votes.sitting.put_to_vote import PutToVote, votes_of
from nine_votes.views.chamber import ActionView, SeatView
from nine_votes.views.flags import flag_for


class QuestionView(NamedTuple):
    """One question: what is asked, of what class it is, what it takes, and who presides.

    `head` and `takes` are headings; where there are several questions, `head` says which this is,
    and what several in a row take alike stands with the last of them.
    """

    head: str
    asked: str
    about: str
    takes: str
    majority: str
    presides: str


class ClauseView(NamedTuple):
    """An operative clause as tabled, with its number."""

    number: str
    text: str


class DraftView(NamedTuple):
    """A draft: what it is called, its title, who put it forward, what it says, what is open."""

    head: str
    title: str
    from_whom: str
    preamble: tuple[str, ...]
    clauses: tuple[ClauseView, ...]
    open: str


class PrivateCard(NamedTuple):
    """A seat's own card: whose it is, the cover that goes over it, and what it says."""

    seat: SeatView
    button: str
    cover: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BriefingView:
    """A scenario before it is played; `cards` are by seat code, those alone that have any."""

    title: str
    subtitle: str
    notice: str
    crisis: str
    questions: tuple[QuestionView, ...]
    drafts: tuple[DraftView, ...]
    seats: tuple[SeatView, ...]
    cards: Mapping[str, PrivateCard]
    ways: tuple[ActionView, ...]


def briefing(
    scenario: Scenario, roster: Roster, drawn: frozenset[str], ways: Iterable[str]
) -> BriefingView:
    """Return the briefing of a scenario; `ways` are those in which it can be taken here."""
    seats = tuple(_seats(scenario, drawn))
    votes = votes_of(scenario)
    return BriefingView(
        scenario.title,
        window.subtitle(scenario.item, scenario.date),
        window.notice(scenario.basis, scenario.sensitivity),
        scenario.crisis or "",
        tuple(_questions(scenario, votes)),
        tuple(_draft(tabled) for tabled in scenario.drafts),
        seats,
        dict(_cards(scenario, roster, seats)),
        tuple(ActionView(way, *words.WAYS[way], objection=_objection(way, votes)) for way in ways),
    )


def _seats(scenario: Scenario, drawn: frozenset[str]) -> Iterator[SeatView]:
    council = scenario.council
    for member in council.members:
        flag = flag_for(member.code, scenario.date, drawn)
        president = member.code == council.president
        yield SeatView(member.code, member.name, flag, member.permanent, president)


def _questions(scenario: Scenario, votes: Sequence[PutToVote]) -> Iterator[QuestionView]:
    """Yield the questions; what several in a row take alike is said once, after the last."""
    takes = [(words.class_of(put.question), _majority(put)) for put in votes]
    for i, put in enumerate(votes):
        alike = _alike(takes[: i + 1])
        last = i + 1 == len(votes) or takes[i + 1] != takes[i]
        president = put.council.president if len(votes) == 1 else None
        about, majority = takes[i] if last else ("", "")
        yield QuestionView(
            words.THE_QUESTION if len(votes) == 1 else words.nth(i + 1, len(votes), put.day),
            _asked(scenario, put),
            about,
            words.it_takes(alike, len(votes)) if last else "",
            majority,
            words.presides(president, put.council) if president else "",
        )


def _alike(takes: Sequence[tuple[str, str]]) -> int:
    """Return how many at the end are the same."""
    return sum(1 for _ in takewhile(lambda each: each == takes[-1], reversed(takes)))


def _asked(scenario: Scenario, put: PutToVote) -> str:
    drafts = {tabled.draft.name: tabled.draft for tabled in scenario.drafts}
    if put.subject in drafts:
        return words.asked(put.question, drafts[put.subject])
    movers = {amendment.id: amendment.by for amendment in scenario.amendments}
    return words.asked_to_amend(movers.get(put.subject), put.council)


def _majority(put: PutToVote) -> str:
    """Ask the law what would be needed if all were in favour, and if one permanent were not."""
    codes, permanent = put.council.codes, put.council.permanent
    everybody = dict.fromkeys(codes, Vote.IN_FAVOUR)
    but_one = {**everybody, **dict.fromkeys(permanent[:1], Vote.AGAINST)}
    decision = decide(put.question, _ballot(put, everybody), put.rules)
    stopped = decide(put.question, _ballot(put, but_one), put.rules)
    return words.majority(decision, put.rules, bool(stopped.vetoes))


def _ballot(put: PutToVote, votes: Mapping[str, Vote]) -> Ballot:
    return named_ballot(put.council, votes)


def _draft(tabled: TabledDraft) -> DraftView:
    draft: DraftResolution = tabled.draft
    texts = [clause.tabled for clause in draft.clauses]
    return DraftView(
        words.draft_head(draft),
        draft.title or "",
        words.put_forward(draft, tabled.council),
        draft.preamble,
        tuple(ClauseView(str(i), words.operative(text)) for i, text in enumerate(texts, 1) if text),
        words.open_wordings(draft),
    )


def _cards(
    scenario: Scenario, roster: Roster, seats: Iterable[SeatView]
) -> Iterator[tuple[str, PrivateCard]]:
    """Yield the card of each seat that has one; a role's goes to whom the lot gave it."""
    council = scenario.council
    named = {member.code: member.name for member in council.members}
    names = Names(roster, named, scenario.roles)
    delegations = scenario.politics.get("delegations", {})
    given = {names.code(text) or text: fields for text, fields in delegations.items()}
    for seat in seats:
        lines = tuple(_lines(given.get(seat.code, {})))
        if lines:
            button = words.show_card_of(seat.code, council)
            yield seat.code, PrivateCard(seat, button, words.only_looks(seat.code, council), lines)


def _lines(fields: Mapping[str, Any]) -> Iterator[str]:
    if "wants" in fields:
        yield fields["wants"]
    elif "why" in fields:
        yield words.because(fields["why"])
    for line in fields.get("red_lines", ()):
        sure, sources = line.get("confidence", "speculative"), line.get("sources", ())
        yield words.red_line(line["because"], Vote(line["vote"]), sure, sources)


def _objection(way: str, votes: Iterable[PutToVote]) -> str:
    puts = list(votes)
    if not puts:
        return words.NO_BALLOT
    if way == "replay" and not any(put.record for put in puts):
        return words.NO_RECORD
    return ""
