"""The course of a sitting as a value: each step that is taken gives a new one.

What is played and what is replayed goes through `taken` alone, so that the two cannot differ.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from game.council.actions import Action, CloseVote
from game.council.apply import apply
from game.council.business import Settings
from game.council.events import AssemblySeized
from game.council.meeting import Meeting, Phase, Standing, open_meeting
from game.council.record import Record
from game.council.roster import Roster, UnknownDateError
from game.scenarios.scenario import Scenario
from game.sitting.agenda import business_of
from game.sitting.steps import BeginMeeting, Correct, HandOver, Holder, Step, Undo


class RefusedError(ValueError):
    """A step that cannot be taken and is no action of a meeting; the message says why."""


@dataclass(frozen=True, slots=True)
class Correction:
    """A correction of the record: `events` of the meeting `number`, from 0, had happened then."""

    number: int
    events: int
    text: str


@dataclass(frozen=True, slots=True)
class Course:
    """How far a sitting has come.

    `points` are the meeting as it was after the last close of a vote and after each action since;
    `closed` counts the actions up to the first of them. `earlier` are the meetings before it.
    """

    scenario: Scenario
    roster: Roster
    points: Record[Meeting]
    closed: int = 0
    earlier: tuple[Meeting, ...] = ()
    holders: Mapping[str, Holder] = field(default_factory=dict)
    corrections: tuple[Correction, ...] = ()

    @property
    def meeting(self) -> Meeting:
        """The meeting as it is now."""
        return self.points[-1]

    @property
    def actions(self) -> int:
        """The number of actions of this meeting that hold."""
        return self.closed + len(self.points) - 1

    @property
    def meetings(self) -> tuple[Meeting, ...]:
        """All meetings, in order."""
        return (*self.earlier, self.meeting)

    def holder(self, seat: str) -> Holder:
        """Return who acts for a seat: a person, where it was not handed over."""
        return self.holders.get(seat, Holder.PERSON)


def begun(scenario: Scenario, roster: Roster) -> Course:
    """Return the course as the first meeting is opened."""
    return Course(scenario, roster, _only(open_meeting(business_of(scenario, roster))))


def taken(course: Course, step: Step) -> Course:
    """Return the course after a step; OutOfOrder or RefusedError where it cannot be taken."""
    match step:
        case Action():
            return _acted(course, step)
        case Undo(to=to):
            return _undone(course, to)
        case Correct(text=text):
            return _corrected(course, text)
        case HandOver(seat=seat, holder=holder):
            return _handed_over(course, seat, holder)
        case BeginMeeting(day=day):
            return _next_meeting(course, day)


def _only(meeting: Meeting) -> Record[Meeting]:
    points: Record[Meeting] = Record()
    return points.append(meeting)


def _acted(course: Course, action: Action) -> Course:
    after = apply(course.meeting, action)
    if isinstance(action, CloseVote):
        return replace(course, points=_only(after), closed=course.actions + 1)
    return replace(course, points=course.points.append(after))


def _undone(course: Course, to: int) -> Course:
    if not 0 <= to < course.actions:
        raise RefusedError("There is nothing to take back in this meeting.")
    if to < course.closed:
        raise RefusedError(
            "A vote has been closed since then, and a result is not taken back; "
            "write a correction instead."
        )
    points: Record[Meeting] = Record()
    return replace(course, points=points.append(*course.points[: to - course.closed + 1]))


def _corrected(course: Course, text: str) -> Course:
    if not text.strip():
        raise RefusedError("A correction says what should read otherwise.")
    correction = Correction(len(course.earlier), len(course.meeting.record), text)
    return replace(course, corrections=(*course.corrections, correction))


def _handed_over(course: Course, seat: str, holder: Holder) -> Course:
    if seat not in course.meeting.council.codes:
        raise RefusedError(f"{seat} has no seat on this Council.")
    return replace(course, holders={**course.holders, seat: holder})


def _next_meeting(course: Course, day: date) -> Course:
    """Begin a meeting on what no earlier one has settled."""
    last = course.meeting
    if last.phase is not Phase.ADJOURNED:
        raise RefusedError("A further meeting begins once this one is adjourned.")
    if day < last.day:
        raise RefusedError(f"The last meeting was on {last.day}; the next is no earlier.")
    settings = Settings(assembly_meets=any(map(_called_session, course.meetings)))
    settled = {symbol for meeting in course.meetings for symbol in _settled(meeting)}
    try:
        business = business_of(course.scenario, course.roster, day, settled, settings)
    except UnknownDateError as error:
        raise RefusedError(str(error)) from error
    return replace(course, points=_only(open_meeting(business)), closed=0, earlier=course.meetings)


def _settled(meeting: Meeting) -> list[str]:
    over = {Standing.ADOPTED, Standing.NOT_ADOPTED}
    return [paper.symbol for paper in meeting.papers if paper.standing in over]


def _called_session(meeting: Meeting) -> bool:
    """Say whether an emergency special session was called, which takes the Assembly's debate in."""
    if meeting.business.settings.assembly_meets:
        return True
    return any(isinstance(e, AssemblySeized) and e.emergency_session for e in meeting.record)
