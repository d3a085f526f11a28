"""What the briefing shows of a scenario: crisis, question, draft, seats, and each seat's card."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import NamedTuple

from nine_votes.council.decision import decide
from nine_votes.council.documents import Clause, DraftResolution
from nine_votes.council.messages import Said
from nine_votes.council.put import VoteAsPut
from nine_votes.council.roster import Roster
from nine_votes.council.voting import Ballot, Vote, named_ballot
from nine_votes.phrases import briefing as words, window
from nine_votes.phrases.papers import as_typed
from nine_votes.scenarios.format import GivenDelegation
from nine_votes.scenarios.names import Names
from nine_votes.scenarios.scenario import Scenario, TabledDraft, votes_of
from nine_votes.views.chamber import ActionView, SeatView, seats


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


class ClauseSheet(NamedTuple):
    """An operative clause as tabled, empty where it is not, with its wordings, that one first."""

    number: str
    text: str
    wordings: tuple[str, ...]


class DraftSheet(NamedTuple):
    """A draft as tabled: what it is called, who put it forward, what it says, what is open."""

    head: str
    title: str
    from_whom: str
    preamble: tuple[str, ...]
    clauses: tuple[ClauseSheet, ...]
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
    subtitle: Said
    notice: Said
    crisis: str
    questions: tuple[QuestionView, ...]
    drafts: tuple[DraftSheet, ...]
    seats: tuple[SeatView, ...]
    cards: Mapping[str, PrivateCard]
    ways: tuple[ActionView, ...]


def briefing(
    scenario: Scenario, roster: Roster, drawn: frozenset[str], ways: Iterable[str]
) -> BriefingView:
    """Return the briefing of a scenario; `ways` are those in which it can be taken here."""
    seated = seats(scenario.council, scenario.date, drawn, scenario.council.president)
    votes = votes_of(scenario)
    return BriefingView(
        scenario.title,
        window.subtitle(scenario.item, scenario.date),
        window.notice(scenario.basis, scenario.sensitivity),
        scenario.crisis or "",
        tuple(_questions(scenario, votes)),
        tuple(map(draft_sheet, scenario.drafts)),
        seated,
        dict(_cards(scenario, roster, seated)),
        tuple(ActionView(way, *words.WAYS[way], objection=_objection(way, votes)) for way in ways),
    )


def _questions(scenario: Scenario, votes: Sequence[VoteAsPut]) -> Iterator[QuestionView]:
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


def _asked(scenario: Scenario, put: VoteAsPut) -> str:
    drafts = {tabled.draft.name: tabled.draft for tabled in scenario.drafts}
    if put.subject in drafts:
        return words.asked(put.question, drafts[put.subject])
    movers = {amendment.id: amendment.by for amendment in scenario.amendments}
    return words.asked_to_amend(movers.get(put.subject), put.council)


def _majority(put: VoteAsPut) -> str:
    """Ask the law what would be needed if all were in favour, and if one permanent were not."""
    codes, permanent = put.council.codes, put.council.permanent
    everybody = dict.fromkeys(codes, Vote.IN_FAVOUR)
    but_one = {**everybody, **dict.fromkeys(permanent[:1], Vote.AGAINST)}
    decision = decide(put.question, _ballot(put, everybody), put.rules)
    stopped = decide(put.question, _ballot(put, but_one), put.rules)
    return words.majority(decision, put.rules, bool(stopped.vetoes))


def _ballot(put: VoteAsPut, votes: Mapping[str, Vote]) -> Ballot:
    return named_ballot(put.council, votes)


def draft_sheet(tabled: TabledDraft) -> DraftSheet:
    """Return a draft as it is shown before the meeting, and handed out."""
    draft: DraftResolution = tabled.draft
    return DraftSheet(
        words.draft_head(draft),
        as_typed(draft.title or ""),
        words.put_forward(draft, tabled.council),
        tuple(map(as_typed, draft.preamble)),
        tuple(_clause(number, clause) for number, clause in enumerate(draft.clauses, 1)),
        words.open_wordings(draft),
    )


def _clause(number: int, clause: Clause) -> ClauseSheet:
    listed = (clause.wordings or {}).values()
    wordings = tuple(as_typed(each.text or each.label) for each in listed)
    text = words.operative(as_typed(clause.tabled)) if clause.tabled else ""
    return ClauseSheet(str(number), text, wordings or (as_typed(clause.text or ""),))


def _cards(
    scenario: Scenario, roster: Roster, seated: Iterable[SeatView]
) -> Iterator[tuple[str, PrivateCard]]:
    """Yield the card of each seat that has one; a role's goes to whom the lot gave it."""
    council = scenario.council
    named = {member.code: member.name for member in council.members}
    names = Names(roster, named, scenario.roles)
    given = {names.code(text) or text: each for text, each in scenario.politics.delegations.items()}
    for seat in seated:
        lines = tuple(_lines(given[seat.code])) if seat.code in given else ()
        if lines:
            button = words.show_card_of(seat.code, council)
            yield seat.code, PrivateCard(seat, button, words.only_looks(seat.code, council), lines)


def _lines(given: GivenDelegation) -> Iterator[str]:
    if given.wants:
        yield given.wants
    elif given.why:
        yield words.because(given.why)
    for line in given.red_lines:
        sure = line.confidence or "speculative"
        yield words.red_line(line.because, line.vote, sure, line.sources)


def _objection(way: str, votes: Iterable[VoteAsPut]) -> str:
    puts = list(votes)
    if not puts:
        return words.NO_BALLOT
    if way == "replay" and not any(put.record for put in puts):
        return words.NO_RECORD
    return ""
