"""What is on the wall of a sitting: one job at a time, read off its course; how late a lesson is.

The clock says what to leave out, and moves nothing by itself.
"""

from collections.abc import Callable, Mapping
from enum import IntEnum, StrEnum
from itertools import islice
from typing import NamedTuple

from nine_votes.council import events as ev
from nine_votes.council.events import Event, VoteTaken
from nine_votes.council.meeting import Phase, Ruling
from nine_votes.council.messages import Message, Said, say
from nine_votes.council.papers import About
from nine_votes.phrases.scene import is_secret
from nine_votes.phrases.transcript import FOLLOWING, told
from nine_votes.sitting.course import Course
from nine_votes.sitting.steps import Holder

UNSETTLED = frozenset({Ruling.ASKED, Ruling.CHALLENGED, Ruling.REFUSED})


class Stage(StrEnum):
    """What the wall is about: a phase of the meeting, or what lies over it."""

    AGENDA = "agenda"
    DEBATE = "debate"
    BEFORE_THE_VOTE = "before_the_vote"
    VOTING = "voting"
    AFTER_THE_VOTE = "after_the_vote"
    SUSPENDED = "suspended"
    ADJOURNED = "adjourned"
    PENDING = "pending"
    RULING = "ruling"
    POLL = "poll"
    REVEAL = "reveal"
    RESULT = "result"
    FOLLOWS = "follows"


ON_A_VOTE = frozenset({Stage.POLL, Stage.REVEAL, Stage.RESULT})
HEARD = frozenset({Stage.AGENDA, Stage.DEBATE, Stage.BEFORE_THE_VOTE, Stage.AFTER_THE_VOTE})
"""The stages in which somebody may have the floor."""


class ResultLeaf(IntEnum):
    """How far what a closed vote came to has been turned over."""

    RESULT = 0
    FOLLOWS = 1
    PAST = 2


class Glance(NamedTuple):
    """What the wall shows of a course beside the course itself.

    `shown` counts the seats revealed of the vote that was just closed. `asked` is the code of the
    seat that is chosen, `seconds` is how long the speaker has had the floor. `private` says that
    delegations vote for themselves, each alone.
    """

    shown: int = 0
    leaf: ResultLeaf = ResultLeaf.RESULT
    asked: str = ""
    seconds: int = 0
    private: bool = False
    hint: Said = ""
    warning: Said = ""


def stage_of(course: Course, glance: Glance) -> Stage:
    meeting, taken = course.meeting, just_taken(course)
    if taken and glance.leaf is ResultLeaf.RESULT:
        named = not is_secret(taken.question)
        return Stage.REVEAL if named and glance.shown < len(taken.votes) else Stage.RESULT
    if glance.leaf is not ResultLeaf.PAST and leads_on(course):
        return Stage.FOLLOWS
    if meeting.poll:
        return Stage.POLL
    if meeting.pending:
        return Stage.PENDING
    return Stage.RULING if meeting.ruling in UNSETTLED else Stage(meeting.phase)


def keyable(course: Course, seat: str, *, private: bool) -> bool:
    """Say whether a seat's vote is keyed on the wall: not where it votes for itself, unseen."""
    return not private or course.holder(seat) is Holder.PLACARD


def just_taken(course: Course) -> VoteTaken | None:
    """Return the vote that was closed last, if nothing was done since."""
    if not course.closed or len(course.points) > 1:
        return None
    return next(
        (e for e in reversed(list(course.meeting.record)) if isinstance(e, VoteTaken)), None
    )


def lately(course: Course) -> list[Event]:
    record = course.meeting.record
    if len(course.points) > 1:
        return record[len(course.points[-2].record) :]
    taken = just_taken(course)
    events = list(record)
    return events[events.index(taken) :] if taken else events


def leads_on(course: Course) -> bool:
    """Say whether the last step led to anything outside the chamber."""
    if course.meeting.phase is Phase.ADJOURNED and not just_taken(course):
        return False
    return any(isinstance(event, FOLLOWING) for event in lately(course)) or bool(
        _consequence(course)
    )


def what_follows(course: Course) -> tuple[Said, ...]:
    """Return what the last step led to outside the chamber, a paragraph each, or nothing."""
    if not leads_on(course):
        return ()
    lines = told_lately(course, lambda event: isinstance(event, FOLLOWING))
    consequence = _consequence(course)
    return (*([consequence] if consequence else []), *lines)


def told_lately(course: Course, wanted: Callable[[Event], bool]) -> list[Message]:
    """Return what the record tells of the last step, of those events alone that are wanted."""
    since = len(course.meeting.record) - len(lately(course))
    events = islice(told(course.meeting), since, None)
    return [line for event, said in events if wanted(event) for line in said]


def _consequence(course: Course) -> str:
    """Return what the scenario says of a draft's fate.

    Its words belong to outcomes. Where there are several drafts, those that were voted on as
    recorded are meant, and nothing is said of any other.
    """
    scenario, taken = course.scenario, just_taken(course)
    if taken is None:
        by_consensus = any(isinstance(event, ev.ConsensusReached) for event in lately(course))
        return scenario.consequences.get("adopted", "") if by_consensus else ""
    if taken.subject.about is not About.DRAFT:
        return ""
    recorded = [r for r in scenario.recorded if taken.subject.of in {r.subject, r.draft}]
    as_held = any(r.ballot and r.ballot.votes == dict(taken.votes) for r in recorded)
    if len(scenario.drafts) > 1 and not as_held:
        return ""
    return scenario.consequences.get(taken.decision.outcome, "")


SHORT = 30
"""The minutes of the shorter of the two lessons."""

STATEMENTS = say("clock-cut-statements")


class Due(NamedTuple):
    """By which minute something is over in lessons of 45 and of 30, and what else to leave out."""

    in_45: int
    in_30: int
    cut: Message


VOTE = Due(31, 22, say("clock-cut-explanations"))
EXPLAINING = Due(33, 22, say("clock-begin-debrief"))

TIMETABLE: Mapping[Stage, Due] = {
    Stage.AGENDA: Due(9, 5, STATEMENTS),
    Stage.DEBATE: Due(28, 19, say("clock-cut-amendments")),
    Stage.BEFORE_THE_VOTE: Due(28, 19, STATEMENTS),
    Stage.VOTING: VOTE,
    Stage.POLL: VOTE,
    Stage.REVEAL: VOTE,
    Stage.RESULT: EXPLAINING,
    Stage.FOLLOWS: EXPLAINING,
    Stage.AFTER_THE_VOTE: EXPLAINING,
}
"""The minutes of the printed teacher's page, by what the wall is about meanwhile."""


class LessonClock(NamedTuple):
    """A lesson of so many minutes, of which so many are gone; no lesson where its length is 0."""

    length: int = 0
    gone: int = 0

    def behind(self, stage: Stage) -> int:
        """Return by how many minutes the lesson is late; what is due at no time is never late."""
        due = TIMETABLE.get(stage)
        if due is None or not self.length:
            return 0
        return max(0, self.gone - (due.in_30 if self.length == SHORT else due.in_45))

    def minute(self, stage: Stage) -> Message | None:
        """Return which minute it is, and how late; nothing where there is no lesson."""
        if not self.length:
            return None
        minute, behind = self.gone + 1, self.behind(stage)
        if behind:
            return say("clock-minute-behind", minute=minute, behind=behind)
        return say("clock-minute", minute=minute)

    def advice(self, stage: Stage) -> Message | None:
        """Return what to leave out, so that the debrief is not missing; nothing if in time."""
        behind = self.behind(stage)
        if not behind:
            return None
        cut = TIMETABLE[stage].cut
        return say("clock-advice", behind=behind, length=self.length, cut=cut)


NO_LESSON = LessonClock()
