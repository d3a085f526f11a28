"""What the briefing shows of a scenario: crisis, question, draft, seats, and each seat's card."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import NamedTuple

from nine_votes.council.charter import ABSENCE_BLOCKS, ABSTENTION_BLOCKS, RuleSet, Standing
from nine_votes.council.decision import VoteAsPut, decide
from nine_votes.council.documents import Clause, DraftResolution
from nine_votes.council.members import Council, Member, Roster, the_member, the_members
from nine_votes.council.messages import Cases, Message, Said, say, with_key
from nine_votes.council.questions import MATTER, Kind, Question
from nine_votes.council.voting import VOTE, Ballot, Vote, named_ballot
from nine_votes.phrases import window
from nine_votes.phrases.papers import as_typed, plainly
from nine_votes.scenarios.format import GivenDelegation
from nine_votes.scenarios.names import Names
from nine_votes.scenarios.scenario import Scenario, TabledDraft, votes_of
from nine_votes.views.chamber import ActionView, SeatView, seats

WAYS = {
    "pass": (*with_key("briefing-pass"), say("briefing-pass.about")),
    "placards": (*with_key("briefing-placards"), say("briefing-placards.about")),
    "open_table": (*with_key("briefing-open-table"), say("briefing-open-table.about")),
    "replay": (*with_key("briefing-replay"), say("briefing-replay.about")),
}
"""The name of each way to take a case, its key, and what it is."""

KINDS = {
    Kind.PRELIMINARY: say("briefing-asked-preliminary"),
    Kind.RULING_CHALLENGE: say("briefing-asked-ruling-challenge"),
    Kind.CHARTER_109_1: say("briefing-asked-review"),
    Kind.CHARTER_109_3: say("briefing-asked-review"),
    Kind.ICJ_ELECTION: say("briefing-asked-icj-election"),
    Kind.SG_RECOMMENDATION: say("briefing-asked-sg-recommendation"),
}
"""What is asked, where it is not the adoption of a text."""

CONFIDENCE = Cases("briefing-confidence", ("documented", "inferred", "speculative"))


class QuestionView(NamedTuple):
    """One question: what is asked, of what class it is, what it takes, and who presides.

    `head` and `takes` are headings; where there are several questions, `head` says which this is,
    and what several in a row take alike stands with the last of them.
    """

    head: Said
    asked: Said
    about: Said
    takes: Said
    majority: Said
    presides: Said


class ClauseSheet(NamedTuple):
    """An operative clause as tabled, empty where it is not, with its wordings, that one first."""

    number: str
    text: Said
    wordings: tuple[str, ...]


class DraftSheet(NamedTuple):
    head: Said
    title: str
    from_whom: Said
    preamble: tuple[str, ...]
    clauses: tuple[ClauseSheet, ...]
    open: Said


class PrivateCard(NamedTuple):
    seat: SeatView
    who: Member
    lines: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class BriefingView:
    """A scenario before it is played; `cards` are by seat code, those alone that have any."""

    subtitle: Said
    notice: Said
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
        window.subtitle(scenario.item, scenario.date),
        window.notice(scenario.basis, scenario.sensitivity),
        tuple(_questions(scenario, votes)),
        tuple(map(draft_sheet, scenario.drafts)),
        seated,
        dict(_cards(scenario, roster, seated)),
        tuple(ActionView(way, *WAYS[way], objection=_objection(way, votes)) for way in ways),
    )


def _questions(scenario: Scenario, votes: Sequence[VoteAsPut]) -> Iterator[QuestionView]:
    """Yield the questions; what several in a row take alike is said once, after the last."""
    takes = [(_class_of(put.question), _majority(put)) for put in votes]
    for i, put in enumerate(votes):
        last = i + 1 == len(votes) or takes[i + 1] != takes[i]
        president = put.council.president if len(votes) == 1 else None
        about, majority = takes[i] if last else ("", "")
        nth = say("briefing-nth", place=i + 1, votes=len(votes), day=put.day)
        yield QuestionView(
            say("briefing-question") if len(votes) == 1 else nth,
            _asked(scenario, put),
            about,
            _it_takes(_alike(takes[: i + 1]), len(votes)) if last else "",
            majority,
            say("briefing-presides", president=put.council.member(president)) if president else "",
        )


def _class_of(question: Question) -> Said:
    return say("matter-asked", matter=MATTER(question.matter)) if question.matter else ""


def _it_takes(questions: int, votes: int) -> Said:
    """Return the heading over what so many questions take; none for one among several votes."""
    if questions > 1:
        return say("briefing-takes-each")
    return say("briefing-takes") if votes == 1 else ""


def _alike(takes: Sequence[tuple[Said, Said]]) -> int:
    return sum(1 for _ in takewhile(lambda each: each == takes[-1], reversed(takes)))


def _asked(scenario: Scenario, put: VoteAsPut) -> Message:
    drafts = {tabled.draft.name: tabled.draft for tabled in scenario.drafts}
    if put.subject in drafts:
        return asked(put.question, drafts[put.subject])
    by = {amendment.id: amendment.by for amendment in scenario.amendments}.get(put.subject)
    if not by:
        return say("briefing-asked-amendment")
    return say("briefing-asked-amendment-of", by=the_member(by, put.council))


def asked(question: Question, draft: DraftResolution) -> Message:
    if question.kind in KINDS:
        return KINDS[question.kind]
    if draft.symbol:
        return say("briefing-asked-symbol", symbol=draft.symbol)
    if draft.clauses:
        return say("briefing-asked-draft", name=draft.name)
    return say("briefing-asked-vote", name=draft.name)


def _majority(put: VoteAsPut) -> Message:
    """Ask the law what would be needed if all were in favour, and if one permanent were not."""
    codes, permanent, rules = put.council.codes, put.council.permanent, put.rules
    everybody = dict.fromkeys(codes, Vote.IN_FAVOUR)
    but_one = {**everybody, **dict.fromkeys(permanent[:1], Vote.AGAINST)}
    decision = decide(put.question, _ballot(put, everybody), rules)
    stopped = decide(put.question, _ballot(put, but_one), rules)
    source = decision.articles[0] if rules.standing is Standing.LAW else rules.source
    if rules.unanimity:
        return say("briefing-unanimity", source=rules.source)
    wanted = _permanent(rules, bool(stopped.vetoes))
    return say("briefing-majority", required=decision.required, permanent=wanted, source=source)


def _permanent(rules: RuleSet, can_block: bool) -> Message:
    if rules.vetoes_needed > 1:
        return say("briefing-vetoes", vetoes=rules.vetoes_needed)
    if not can_block:
        return say("briefing-no-veto")
    if rules.blocks == ABSENCE_BLOCKS:
        return say("briefing-absence", new=rules.new_permanent_veto)
    if rules.blocks >= ABSTENTION_BLOCKS:
        return say("briefing-abstention", new=rules.new_permanent_veto)
    return say("briefing-against", new=rules.new_permanent_veto)


def _ballot(put: VoteAsPut, votes: Mapping[str, Vote]) -> Ballot:
    return named_ballot(put.council, votes)


def draft_sheet(tabled: TabledDraft) -> DraftSheet:
    """Return a draft as it is shown before the meeting, and handed out."""
    draft: DraftResolution = tabled.draft
    return DraftSheet(
        _draft_head(draft),
        as_typed(draft.title or ""),
        _put_forward(draft, tabled.council),
        tuple(map(as_typed, draft.preamble)),
        tuple(_clause(number, clause) for number, clause in enumerate(draft.clauses, 1)),
        _open_wordings(draft),
    )


def _draft_head(draft: DraftResolution) -> Message:
    if draft.symbol:
        return say("briefing-draft-symbol", symbol=draft.symbol)
    return say("briefing-draft-unnumbered") if draft.clauses else say("briefing-no-text")


def _put_forward(draft: DraftResolution, council: Council) -> Said:
    """Return who put a draft forward, or nothing where that is not said."""
    holder = draft.penholder
    codes = sorted({*draft.sponsors} - {holder}, key=lambda code: plainly(code, council))
    sponsors = the_members(codes, council)
    if holder:
        return say("briefing-holder", holder=the_member(holder, council), sponsors=sponsors)
    return say("briefing-sponsors", sponsors=sponsors) if sponsors else ""


def _open_wordings(draft: DraftResolution) -> Said:
    """Return how many clauses can be worded otherwise, or nothing."""
    count = sum(len(clause.wordings or ()) > 1 for clause in draft.clauses)
    if not count:
        return ""
    if count == len(draft.clauses):
        return say("briefing-all-open")
    return say("briefing-open", clauses=count)


def _clause(number: int, clause: Clause) -> ClauseSheet:
    listed = (clause.wordings or {}).values()
    wordings = tuple(as_typed(each.text or each.label) for each in listed)
    text = say("briefing-clause", text=as_typed(clause.tabled)) if clause.tabled else ""
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
            yield seat.code, PrivateCard(seat, council.member(seat.code), lines)


def _lines(given: GivenDelegation) -> Iterator[Said]:
    if given.wants:
        yield " ".join(given.wants.split())
    elif given.why:
        yield say("briefing-because", reason=given.why.rstrip("."))
    for line in given.red_lines:
        yield say(
            "briefing-red-line",
            reason=line.because.rstrip("."),
            vote=VOTE(line.vote),
            confidence=CONFIDENCE(line.confidence or "speculative"),
            sources=tuple(line.sources),
        )


def _objection(way: str, puts: Sequence[VoteAsPut]) -> Said:
    if not puts:
        return say("briefing-no-ballot")
    if way == "replay" and not any(put.record for put in puts):
        return say("briefing-no-record")
    return ""
