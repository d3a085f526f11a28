"""The minutes of meetings as plain values: what a written record lays out, nothing left to decide.

Whatever a player typed is on one line and free of control characters, but not escaped: that is for
whoever writes a format.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import chain
from typing import NamedTuple

from nine_votes.council import events as ev
from nine_votes.council.actions.floor import CastVote, MakeStatement, Speak
from nine_votes.council.blocks import single_changes
from nine_votes.council.documents import Clause
from nine_votes.council.events import Event, VoteTaken
from nine_votes.council.meeting import Done, Meeting, Phase
from nine_votes.council.members import Council
from nine_votes.council.messages import Cases, Message, Said, say
from nine_votes.council.papers import Paper
from nine_votes.council.voting import Tally, Vote
from nine_votes.phrases.announcement import ALWAYS_CALLED, announcement, groups, told_result
from nine_votes.phrases.papers import as_typed, plainly, standing_text, subject_called
from nine_votes.phrases.result import HEAD, change_sentences, reasons
from nine_votes.phrases.scene import Scene, ballot_of, everybody, is_secret, scenes
from nine_votes.phrases.transcript import TOLD, told
from nine_votes.phrases.transcript.deeds import PRODUCT
from nine_votes.phrases.written import KIND, STANDING, notices
from nine_votes.scenarios.scenario import Scenario
from nine_votes.sitting.course import Course
from nine_votes.views.assessment import NOTHING_DONE, Assessment, assessment
from nine_votes.views.chamber import Mark
from nine_votes.views.debrief import FOLLOWING
from nine_votes.views.debriefing import Debriefing, debriefed_meeting
from nine_votes.views.negotiation_debrief import NegotiationMinutes, negotiation_minutes
from nine_votes.views.seat_map import SeatPlace, seat_map
from nine_votes.views.text_debriefs import weighed_votes


class MemberVote(NamedTuple):
    """How one member voted, and the mark of it, which tells a veto apart."""

    code: str
    name: str
    permanent: bool
    vote: Vote
    mark: Mark


class VoteMinutes(NamedTuple):
    """A vote that was taken.

    `about`, `of` and `clause` are the subject as the journal has it, `subject` its name. `groups`
    are names by votes in the order in which hands are called, `ballots` the members in that same
    order; both are empty where the ballot was secret, as are `sentence`, `why` and `changes`.
    `bar` has a cell for every seat, those in favour first and vetoes last.
    """

    number: int
    day: date
    about: str
    of: str
    clause: str
    subject: Message
    kind: Message
    tally: Tally
    required: int
    outcome: str
    head: Message
    announcement: Message
    sentence: Said
    groups: tuple[tuple[Vote, tuple[str, ...]], ...]
    ballots: tuple[MemberVote, ...]
    vetoes: tuple[str, ...]
    why: tuple[Message, ...]
    articles: tuple[str, ...]
    changes: tuple[Message, ...]
    secret: bool
    bar: tuple[Mark, ...]
    seats: tuple[SeatPlace, ...]


def vote_minutes(number: int, taken: VoteTaken, scene: Scene) -> VoteMinutes:
    """Return the minutes of a vote, so many votes having been taken with it."""
    subject, decision = taken.subject, taken.decision
    secret = is_secret(taken.question)
    ballots = () if secret else _ballots(taken, scene.council)
    return VoteMinutes(
        number,
        scene.day,
        subject.about,
        as_typed(subject.of),
        as_typed(subject.clause),
        say("record-subject", subject=subject_called(subject, scene)),
        KIND(taken.question.kind),
        decision.tally,
        decision.required,
        decision.outcome,
        HEAD(decision.outcome),
        announcement(taken, scene),
        "" if secret else told_result(taken, scene).whole,
        () if secret else _by_vote(ballots),
        ballots,
        () if secret else decision.vetoes,
        () if secret else _why(taken, scene),
        decision.articles,
        () if secret else _changes(taken, scene),
        secret,
        _bar(decision.tally, [b.mark for b in ballots]),
        seat_map(_sitting(taken, scene), scene.chair, {b.code: b.mark for b in ballots}),
    )


def _sitting(taken: VoteTaken, scene: Scene) -> Council:
    """Return who sat when the vote was taken; the votes name them, save in a secret ballot."""
    if not taken.votes:
        return scene.meeting.council
    votes = dict(taken.votes)
    return Council(tuple(m for m in scene.council.members if m.code in votes))


def _ballots(taken: VoteTaken, council: Council) -> tuple[MemberVote, ...]:
    blocking = taken.decision.vetoes
    found = []
    for vote, codes in groups(taken.votes):
        for code in codes:
            member = council.member(code)
            veto = vote is Vote.AGAINST and code in blocking
            mark = Mark.VETO if veto else Mark(vote)
            found.append(MemberVote(code, member.name, member.permanent, vote, mark))
    return tuple(found)


def _by_vote(ballots: tuple[MemberVote, ...]) -> tuple[tuple[Vote, tuple[str, ...]], ...]:
    names = {vote: tuple(b.name for b in ballots if b.vote is vote) for vote in Vote}
    return tuple((vote, who) for vote, who in names.items() if who or vote in ALWAYS_CALLED)


def _bar(tally: Tally, marks: Sequence[Mark]) -> tuple[Mark, ...]:
    """Return the marks as they fill the bar; abstentions would seem to reach the mark beside it."""
    found = marks or [Mark(vote) for vote, n in zip(Vote, tally, strict=True) for _ in range(n)]
    return tuple(sorted(found, key=BAR.index))


BAR = (
    *(Mark.IN_FAVOUR, Mark.ABSENT, Mark.NOT_PARTICIPATING),
    *(Mark.ABSTAINING, Mark.AGAINST, Mark.VETO),
)


def _why(taken: VoteTaken, scene: Scene) -> tuple[Message, ...]:
    rules, council = scene.meeting.business.rules, scene.council
    ballot = ballot_of(taken, council)
    return tuple(reasons(taken.question, ballot, rules, taken.decision, council))


def _changes(taken: VoteTaken, scene: Scene) -> tuple[Message, ...]:
    rules, council = scene.meeting.business.rules, scene.council
    changes = single_changes(taken.question, ballot_of(taken, council), rules)
    return tuple(change_sentences(changes, council)) or (say("record-no-change"),)


BESIDE_THE_VOTE = (Phase.BEFORE_THE_VOTE, Phase.AFTER_THE_VOTE)
WHEN = Cases("record", BESIDE_THE_VOTE)
"""When a statement was made that was made beside the voting."""


class ClauseMinutes(NamedTuple):
    """An operative clause as it stands at the end, and what befell it; it may be `gone`."""

    text: str
    fates: tuple[Message, ...]
    gone: bool


class DraftMinutes(NamedTuple):
    name: str
    title: str
    sponsors: tuple[str, ...]
    standing: Message
    preamble: tuple[str, ...]
    clauses: tuple[ClauseMinutes, ...]


class StatementMinutes(NamedTuple):
    """What was said, in the speaker's own words, and when."""

    speaker: Said
    when: Said
    text: str


class Minutes(NamedTuple):
    """The minutes of one meeting.

    It is the `nth` `of` so many of the sitting. `presided` are all who held the chair, in order.
    `transcript` leaves out who has voted when, which the votes tell better. `debrief` has a part
    for each vote that was taken by name.
    """

    nth: int
    of: int
    day: date
    item: str
    presided: tuple[Said, ...]
    members: tuple[str, ...]
    guests: tuple[str, ...]
    drafts: tuple[DraftMinutes, ...]
    statements: tuple[StatementMinutes, ...]
    votes: tuple[VoteMinutes, ...]
    explanations: tuple[StatementMinutes, ...]
    issued: tuple[StatementMinutes, ...]
    follows: tuple[Message, ...]
    transcript: tuple[Message, ...]
    corrections: tuple[str, ...]
    ended: Message
    debrief: tuple[Debriefing, ...]


class RecordMinutes(NamedTuple):
    """The minutes of a whole sitting; `notices` are what every reader has to know first.

    `assessment` is what each seat did, and what was answered before and after. `negotiation` is
    there where one person played against the house.
    """

    title: str
    notices: tuple[Message, ...]
    meetings: tuple[Minutes, ...]
    assessment: Assessment = NOTHING_DONE
    negotiation: NegotiationMinutes | None = None


def record_minutes(course: Course) -> RecordMinutes:
    """Return the minutes of a sitting, meeting by meeting, with the corrections of each."""
    scenario, count = course.scenario, len(course.meetings)
    meetings, weighed = [], weighed_votes(course)
    for number, meeting in enumerate(course.meetings):
        corrections = tuple(c.text for c in course.corrections if c.number == number)
        told = minutes(meeting, corrections, (number + 1, count), scenario)
        debrief = debriefed_meeting(meeting, scenario, course.meetings[:number], weighed)
        meetings.append(told._replace(debrief=debrief))
    known = notices(scenario.basis, scenario.sensitivity)
    done = assessment(course.meetings, course.answers)
    talks = negotiation_minutes(course.negotiation)
    return RecordMinutes(as_typed(scenario.title), known, tuple(meetings), done, talks)


def minutes(
    meeting: Meeting,
    corrections: tuple[str, ...] = (),
    nth: tuple[int, int] = (1, 1),
    scenario: Scenario | None = None,
    earlier: Sequence[Meeting] = (),
) -> Minutes:
    """Return the minutes of a meeting that is over or still goes on, the `nth` of so many.

    The debrief asks the questions of a scenario's author where its votes went as that records
    them, in this meeting and the `earlier` ones.
    """
    course = list(scenes(meeting))
    votes = [(e, s) for e, s in course if isinstance(e, ev.VoteTaken)]
    return Minutes(
        *nth,
        meeting.business.day,
        as_typed(meeting.business.item),
        _presided(course),
        tuple(member.name for member in meeting.business.council.members),
        tuple(map(as_typed, meeting.guests)),
        tuple(_draft(paper, meeting) for paper in meeting.papers),
        tuple(_said(course, Speak)),
        tuple(vote_minutes(n, e, s) for n, (e, s) in enumerate(votes, 1)),
        tuple(_said(course, MakeStatement)),
        _issued(course),
        _told(course, lambda event: isinstance(event, FOLLOWING)),
        _told(course, lambda event: not _is_a_hand(event)),
        tuple(map(as_typed, corrections)),
        _ended(meeting.record[-1]),
        debriefed_meeting(meeting, scenario, earlier),
    )


def _ended(last: Event) -> Message:
    """Return where the meeting stands after its last event."""
    if isinstance(last, ev.MeetingAdjourned | ev.AgendaRejected):
        return say("record-over")
    return (
        say("record-suspended") if isinstance(last, ev.MeetingSuspended) else say("record-goes-on")
    )


def _presided(course: list[tuple[Event, Scene]]) -> tuple[Said, ...]:
    """Return who held the chair, each with why where it was not from the beginning."""
    found: list[Said] = []
    for event, scene in course:
        if isinstance(event, ev.MeetingOpened):
            found.append(plainly(event.president, scene.council))
        elif isinstance(event, ev.ChairPassed) and event.to != scene.president:
            who, new_month = plainly(event.to, scene.council), event.rule == "18"
            found.append(say("record-presided", who=who, new_month=new_month, rule=event.rule))
    return tuple(found)


def _draft(paper: Paper, meeting: Meeting) -> DraftMinutes:
    draft, council = paper.draft, everybody(meeting)
    return DraftMinutes(
        as_typed(draft.name),
        as_typed(draft.title or "") if draft.symbol else "",
        tuple(plainly(code, council) for code in paper.sponsors),
        STANDING(paper.standing),
        tuple(map(as_typed, draft.preamble)),
        tuple(_clause(paper, clause) for clause in draft.clauses),
    )


def _clause(paper: Paper, clause: Clause) -> ClauseMinutes:
    text = standing_text(paper, clause)
    fates = (
        (clause.id in paper.deleted, say("record-clause-deleted")),
        (clause.id in paper.lost, say("record-clause-not-kept")),
        (text != as_typed(clause.tabled or ""), say("record-clause-amended")),
        (clause.id in paper.kept, say("record-clause-kept")),
    )
    gone = clause.id in (*paper.deleted, *paper.lost)
    return ClauseMinutes(text, tuple(word for befell, word in fates if befell), gone)


def _said(
    course: list[tuple[Event, Scene]], kind: type[Speak | MakeStatement]
) -> list[StatementMinutes]:
    return [
        StatementMinutes(
            plainly(event.action.by, scene.council),
            WHEN(scene.phase) if scene.phase in BESIDE_THE_VOTE else say("record-in-debate"),
            as_typed(event.action.text),
        )
        for event, scene in course
        if isinstance(event, Done) and isinstance(event.action, kind)
    ]


def _issued(course: list[tuple[Event, Scene]]) -> tuple[StatementMinutes, ...]:
    return tuple(
        StatementMinutes(
            say("record-subject", subject=PRODUCT(event.product)), "", as_typed(event.text)
        )
        for event, _ in course
        if isinstance(event, ev.StatementIssued)
    )


def _told(
    course: list[tuple[Event, Scene]], wanted: Callable[[Event], bool]
) -> tuple[Message, ...]:
    return tuple(
        line for event, scene in course if wanted(event) for line in TOLD[type(event)](event, scene)
    )


def _is_a_hand(event: Event) -> bool:
    """Say whether a member merely voted, which is told when the vote is closed."""
    hand = isinstance(event, Done) and isinstance(event.action, CastVote)
    return hand or isinstance(event, ev.BallotCast)


class LineView(NamedTuple):
    """A line of the record: who speaks, where somebody does, and what is said or told."""

    who: Said
    text: Said
    heading: bool = False


def running_record(course: Course) -> tuple[LineView, ...]:
    """Return the record of all meetings, each correction where it was made."""
    count = len(course.meetings)
    return tuple(chain.from_iterable(_meeting(course, n, count) for n in range(count)))


def _meeting(course: Course, number: int, count: int) -> Iterator[LineView]:
    if count > 1:
        yield LineView("", say("record-nth", nth=number + 1, of=count), heading=True)
    corrections = [c for c in course.corrections if c.number == number]
    for events, (_, lines) in enumerate(told(course.meetings[number]), 1):
        yield from (_line(line) for line in lines)
        for correction in corrections:
            if correction.events == events:
                yield LineView(say("record-correction-spoken"), as_typed(correction.text))


def _line(line: Message) -> LineView:
    """Return a line with whoever speaks in it apart."""
    if line.id != "told-says":
        return LineView("", line)
    facts = dict(line.facts)
    who = say("told-speaker", speaker=facts["speaker"])
    return LineView(who, say("told-words", words=facts["words"]))
