"""The lesson's clock: which minute it is, when a lesson is late, and what is then left out."""

import pytest

from nine_votes.council.members import Roster
from nine_votes.council.messages import say
from nine_votes.record.pack_pages import LESSON
from nine_votes.scenarios.library import find_scenario
from nine_votes.scenarios.reader import read_file
from nine_votes.scene.surroundings import LESSONS
from nine_votes.sitting.course import begun
from nine_votes.views.sitting import sitting_view
from nine_votes.views.stages import NO_LESSON, TIMETABLE, Glance, LessonClock, Stage
from nine_votes.words.resolver import in_words


@pytest.mark.parametrize(
    ("length", "gone", "stage", "behind"),
    [
        *((45, 9, Stage.AGENDA, 0), (45, 10, Stage.AGENDA, 1), (30, 10, Stage.AGENDA, 5)),
        *((45, 28, Stage.DEBATE, 0), (45, 31, Stage.DEBATE, 3), (45, 33, Stage.POLL, 2)),
        *((45, 90, Stage.ADJOURNED, 0), (45, 90, Stage.RULING, 0), (0, 90, Stage.DEBATE, 0)),
    ],
)
def test_a_lesson_is_late_once_a_stage_lasts_longer_than_its_minutes(
    length: int, gone: int, stage: Stage, behind: int
) -> None:
    clock = LessonClock(length, gone)
    assert clock.behind(stage) == behind
    assert bool(clock.advice(stage)) == bool(behind)


def test_it_says_the_minute_and_what_to_leave_out_but_never_the_debrief() -> None:
    clock = LessonClock(45, 30)
    assert clock.minute(Stage.DEBATE) == say("clock-minute-behind", minute=31, behind=2)
    assert clock.minute(Stage.VOTING) == say("clock-minute", minute=31)
    late = [each.advice(Stage.DEBATE) for each in (clock, LessonClock(45, 29))]
    assert [advice and in_words(advice) for advice in late] == [
        "Two minutes behind a lesson of 45: vote on one amendment, or on none. The debrief stays.",
        "One minute behind a lesson of 45: vote on one amendment, or on none. The debrief stays.",
    ]


def test_the_minutes_are_those_of_the_teacher_s_page() -> None:
    """Each minute by which something is to be over ends a line of the printed timetable."""
    ends = {last for (_, last), _, _ in LESSON}
    assert {due.in_45 for due in TIMETABLE.values()} <= ends
    assert max(LESSONS) == max(ends)


@pytest.mark.parametrize("stage", TIMETABLE)
def test_a_short_lesson_is_late_sooner(stage: Stage) -> None:
    assert LessonClock(30, 45).behind(stage) > LessonClock(45, 45).behind(stage) > 0


def test_without_a_lesson_the_wall_tells_no_time(roster: Roster) -> None:
    course = begun(read_file(find_scenario("ridge-at-midnight"), roster), roster)
    plain = sitting_view(course, Glance(), frozenset())
    assert sitting_view(course, Glance(), frozenset(), LessonClock(0, 50)) == plain
    assert NO_LESSON.minute(Stage.AGENDA) is NO_LESSON.advice(Stage.AGENDA) is None
    late = sitting_view(course, Glance(), frozenset(), LessonClock(45, 50))
    assert in_words(late.place) == "Minute 51, 41 behind"
    assert late.hint != plain.hint
