"""What opens over the chamber of a sitting."""

from collections.abc import Callable
from functools import partial

from nine_votes.council.actions.chair import MarkSeat
from nine_votes.council.meeting import Phase
from nine_votes.council.members import the_member
from nine_votes.council.messages import Cases, say, with_key
from nine_votes.council.voting import Vote
from nine_votes.phrases.papers import as_typed
from nine_votes.scene.press import Press
from nine_votes.scene.proceedings import Proceedings
from nine_votes.scene.screens.choosing import ChoosingScreen
from nine_votes.scene.screens.debrief import DebriefScreen
from nine_votes.scene.screens.open_table import OpenTableScreen, sit_under
from nine_votes.scene.screens.questions import QuestionsScreen
from nine_votes.scene.screens.screen import Replace, Screen, Turn
from nine_votes.scene.screens.seat import SeatScreen
from nine_votes.scene.surroundings import Surroundings
from nine_votes.scene.ways import IN_CLASS, Way
from nine_votes.sitting.course import Course
from nine_votes.sitting.steps import When
from nine_votes.views.debriefing import debriefed_course
from nine_votes.views.exploring import explored

WAY = Cases("chamber-way", IN_CLASS)
WAY_KEY = Cases("chamber-way", IN_CLASS, ".key")
WAY_ABOUT = Cases("chamber-way", IN_CLASS, ".about")
AS_IT_IS = with_key("chamber-as-it-is")


def ways(now: Way, choose: Callable[[str], Turn]) -> ChoosingScreen:
    """Return the question how votes are cast; the way that holds now is not among the answers."""
    others = [way for way in IN_CLASS if way is not now]
    answers = [Press(way, WAY(way), WAY_KEY(way), WAY_ABOUT(way)) for way in others]
    title, note = say("chamber-ways"), say("chamber-ways.note")
    return ChoosingScreen(title, note, answers, choose, AS_IT_IS)


def marks(proceedings: Proceedings, seat: str) -> ChoosingScreen:
    meeting = proceedings.meeting
    title = say("chamber-not-voted", who=the_member(seat, meeting.council))
    answers = [
        Press(Vote.ABSENT, *with_key("chamber-mark-absent")),
        Press(Vote.NOT_PARTICIPATING, *with_key("chamber-mark-not-participating")),
    ]

    def mark(value: str) -> Turn:
        proceedings.act(MarkSeat(meeting.chair, seat, Vote(value)))
        return None

    return ChoosingScreen(
        title, say("chamber-not-voted.note"), answers, mark, with_key("chamber-wait")
    )


def guests(around: Surroundings, proceedings: Proceedings) -> Screen | None:
    """Return what a guest of the Council may do, or which is meant; None where there is none."""
    names = proceedings.meeting.guests
    if len(names) < 2:
        return SeatScreen(around, proceedings, names[0]) if names else None
    answers = [Press(name, as_typed(name), str(number)) for number, name in enumerate(names, 1)]

    def opened(name: str) -> Turn:
        return Replace(SeatScreen(around, proceedings, name))

    return ChoosingScreen(say("chamber-guests"), "", answers, opened, AS_IT_IS)


def exploring(around: Surroundings, course: Course) -> OpenTableScreen | None:
    """Return the votes of a sitting as tables, the last one turned to; None where there are none.

    Nothing that is changed there comes back into the sitting.
    """
    found = explored(course, around.drawn)
    if not found:
        return None
    settings, tables = zip(*found, strict=True)
    screen = OpenTableScreen(settings, tables, around.pace, around.roster)
    screen.turn_to(len(found) - 1)
    return screen


def debrief(around: Surroundings, course: Course) -> DebriefScreen | None:
    """Return the debrief of the votes of a sitting, the last one turned to; None where none was."""
    found = debriefed_course(course, around.drawn)
    return DebriefScreen(found, partial(sit_under, around.pace)) if found else None


def questions(proceedings: Proceedings) -> QuestionsScreen:
    """Return the questions of the lesson: after it, once a meeting is adjourned."""
    over = any(meeting.phase is Phase.ADJOURNED for meeting in proceedings.sitting.course.meetings)
    return QuestionsScreen(proceedings, When.AFTER if over else When.BEFORE)
