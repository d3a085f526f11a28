"""How a lesson stands to its timetable; it says what to leave out, and moves nothing by itself."""

from collections.abc import Mapping
from typing import NamedTuple

from nine_votes.phrases import lesson_clock as words
from nine_votes.views.stages import Stage


class Due(NamedTuple):
    """By which minute something is over in lessons of 45 and of 30, and what else to leave out."""

    in_45: int
    in_30: int
    cut: str


VOTE, EXPLAINING = Due(31, 22, words.EXPLANATIONS), Due(33, 22, words.DEBRIEF)

TIMETABLE: Mapping[Stage, Due] = {
    Stage.AGENDA: Due(9, 5, words.STATEMENTS),
    Stage.DEBATE: Due(28, 19, words.AMENDMENTS),
    Stage.BEFORE_THE_VOTE: Due(28, 19, words.STATEMENTS),
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
        return max(0, self.gone - (due.in_30 if self.length == words.SHORT else due.in_45))

    def minute(self, stage: Stage) -> str:
        """Return which minute it is, and how late; nothing where there is no lesson."""
        return words.minute(self.gone, self.behind(stage)) if self.length else ""

    def advice(self, stage: Stage) -> str:
        """Return what to leave out, or nothing where there is time."""
        behind = self.behind(stage)
        return words.advice(behind, self.length, TIMETABLE[stage].cut) if behind else ""


NO_LESSON = LessonClock()
