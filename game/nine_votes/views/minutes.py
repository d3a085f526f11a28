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
from nine_votes.council.documents import Clause
from nine_votes.council.events import Event
from nine_votes.council.meeting import Done, Meeting, Phase
from nine_votes.council.messages import Cases, Message, Said, say
from nine_votes.council.papers import Paper
from nine_votes.phrases.papers import as_typed, plainly, standing_text
from nine_votes.phrases.scene import Scene, everybody, scenes
from nine_votes.phrases.transcript import FOLLOWING, PRODUCT, TOLD, told
from nine_votes.phrases.window import STANDING, notices
from nine_votes.scenarios.scenario import Scenario
from nine_votes.sitting.course import Course
from nine_votes.views.assessment import NOTHING_DONE, Assessment, assessment
from nine_votes.views.ballots import VoteMinutes, vote_minutes
from nine_votes.views.debriefing import Debriefing, debriefed_meeting
from nine_votes.views.negotiation_debrief import NegotiationMinutes, negotiation_minutes
from nine_votes.views.text_debriefs import weighed_votes

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
