"""The wall as it follows a course: what is shown of a vote, whose turn it is, who is heard."""

from collections.abc import Callable, Collection
from typing import NamedTuple

from nine_votes.council.actions.chair import MarkSeat
from nine_votes.council.actions.floor import CastVote
from nine_votes.council.meeting import Action, Meeting, Phase
from nine_votes.council.messages import Said
from nine_votes.council.voting import Vote
from nine_votes.scene.surroundings import Motion, Surroundings
from nine_votes.sitting.course import Course
from nine_votes.views.hearing import floor_of
from nine_votes.views.stages import (
    HEARD,
    NO_LESSON,
    Glance,
    LessonClock,
    ResultLeaf,
    Stage,
    just_taken,
    keyable,
    stage_of,
)


class Point(NamedTuple):
    """Where a course stands: its meeting, the actions taken in it, those up to the last close."""

    meeting: int
    actions: int
    closed: int

    @classmethod
    def of(cls, course: Course) -> "Point":
        return cls(len(course.earlier), course.actions, course.closed)


class Following:
    """What the wall knows beside the course. `now` is a clock, in seconds.

    `asked` is the seat that is chosen while a vote is taken, `private` says that delegations vote
    each for itself.
    """

    def __init__(
        self, around: Surroundings, course: Course, now: Callable[[], float], *, private: bool
    ) -> None:
        """Begin with a course as it stands; of a vote that is closed everything is shown."""
        self.around, self.course, self.now, self.private = around, course, now, private
        self.shown, self.leaf = course.meeting.council.size, ResultLeaf.RESULT
        self.motion, self.asked = Motion(), ""
        self.since, self.told = now(), 0
        self.begun, self.minute_told = now(), 0
        self.ask_next()

    def glance(self, hint: Said = "", warning: Said = "") -> Glance:
        return Glance(self.shown, self.leaf, self.asked, self.seconds, self.private, hint, warning)

    @property
    def stage(self) -> Stage:
        return stage_of(self.course, self.glance())

    @property
    def seconds(self) -> int:
        """How long the speaker has had the floor, in whole seconds."""
        return int(self.now() - self.since)

    @property
    def clock(self) -> LessonClock:
        length = self.around.settings.lesson
        return LessonClock(length, int((self.now() - self.begun) / 60)) if length else NO_LESSON

    @property
    def waiting(self) -> list[str]:
        return [seat for seat in missing_in(self.course.meeting) if self.keyed(seat)]

    def keyed(self, seat: str) -> bool:
        return keyable(self.course, seat, private=self.private)

    def follow(self, course: Course) -> None:
        """Go along with a course: begin to show a vote that was closed, hear who has the floor."""
        before, self.course = self.course, course
        if Point.of(before) == Point.of(course):
            self._ask_if_missing()
            return
        self.leaf = ResultLeaf.RESULT
        if floor_of(before.meeting) != floor_of(course.meeting):
            self.since = self.now()
        if just_taken(course) and Point.of(before).closed != course.closed:
            self._closed()
        elif _struck(before) != _struck(course):
            self.around.play("gavel")
        elif _votes(before.meeting) < _votes(course.meeting):
            self.around.play("vote")
        self._ask_again(before.meeting)

    def _closed(self) -> None:
        """Begin to show the votes one after another, or show all at once without motion."""
        still = not self.around.pace.reveal_every
        self.shown = self.course.meeting.council.size if still else 0
        self.motion.waited = 0.0
        self.around.play("gavel")

    def _ask_again(self, before: Meeting) -> None:
        """Ask the seat whose vote was taken back, or else the next that has not voted."""
        now, then = missing_in(self.course.meeting), missing_in(before)
        back = [seat for seat in now if seat not in then and self.keyed(seat)]
        if back and before.poll:
            self.asked = back[0]
        else:
            self.ask_next()

    def _ask_if_missing(self) -> None:
        """Ask another seat where the one that is asked votes for itself by now, or has voted."""
        if self.asked not in self.waiting:
            self.ask_next()

    def ask_next(self) -> None:
        """Ask the next seat that has not voted, after the one that is asked; nobody at the end."""
        codes, waiting = self.course.meeting.council.codes, self.waiting
        here = codes.index(self.asked) if self.asked in codes else 0
        turns = sorted(waiting, key=lambda seat: (codes.index(seat) - here) % len(codes))
        self.asked = next(iter(turns), "")

    def show_all(self) -> None:
        self.shown = self.course.meeting.council.size
        self.motion.come(self.around.pace)

    def rests(self, lifted: Collection[str]) -> bool:
        stage = self.stage
        heard = stage in HEARD and floor_of(self.course.meeting) is not None
        timed = self.clock.gone != self.minute_told
        moves = stage is Stage.REVEAL or heard or timed
        return not moves and self.motion.rests(lifted)

    def tick(self, milliseconds: float, lifted: Collection[str]) -> bool:
        before = (self.shown, self.told, self.minute_told)
        if self.stage is Stage.REVEAL:
            self._reveal(milliseconds)
        self.told, self.minute_told = self.seconds, self.clock.gone
        moved = self.motion.go(lifted, milliseconds, self.around.pace)
        return moved or before != (self.shown, self.told, self.minute_told)

    def _reveal(self, milliseconds: float) -> None:
        size = self.course.meeting.council.size
        due = self.motion.due(milliseconds, size, self.around.pace)
        if due:
            self.shown += due
            self.around.play("reveal")
        if self.stage is not Stage.REVEAL:
            self.show_all()


def missing_in(meeting: Meeting) -> list[str]:
    codes = meeting.council.codes
    return [codes[seat] for seat in meeting.poll.missing] if meeting.poll else []


def as_keyed(meeting: Meeting, seat: str, vote: Vote) -> Action:
    """Return what is done as a vote is keyed: who is absent casts none, the President marks it."""
    if vote is Vote.ABSENT:
        return MarkSeat(meeting.chair, seat, vote)
    return CastVote(seat, vote)


def _votes(meeting: Meeting) -> int:
    return len(meeting.council.codes) - len(missing_in(meeting)) if meeting.poll else 0


def _struck(course: Course) -> tuple[int, bool]:
    """Return how often the gavel has fallen: it does as a meeting is opened and adjourned."""
    return len(course.earlier), course.meeting.phase is Phase.ADJOURNED
