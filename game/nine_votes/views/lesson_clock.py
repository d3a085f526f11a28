"""How a lesson stands to its timetable; it says what to leave out, and moves nothing by itself."""

from collections.abc import Mapping
from typing import NamedTuple

from nine_votes.council.messages import Message, say
from nine_votes.views.stages import Stage

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
