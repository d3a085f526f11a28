"""The record while it grows: whoever speaks stands apart, and corrections where they were made."""

from functools import reduce

import pytest

from nine_votes.council.actions.chair import Adjourn, Declare, Proceed
from nine_votes.council.actions.floor import AskForFloor, Speak
from nine_votes.council.members import Roster
from nine_votes.council.messages import say
from nine_votes.scenarios.library import find_scenario
from nine_votes.scenarios.reader import read_file
from nine_votes.sitting.course import Course, begun, taken
from nine_votes.sitting.steps import BeginMeeting, Correct, Step
from nine_votes.views.minutes import LineView, running_record
from nine_votes.words.resolver import in_words
from tests.phrases.said import transcript

CORRECTS = say("record-correction-spoken")


@pytest.fixture(scope="module")
def opened(roster: Roster) -> Course:
    """The founding case as it is opened."""
    return begun(read_file(find_scenario("dprk-panel-2024"), roster, 0), roster)


def test_it_says_what_the_transcript_says_line_by_line(opened: Course) -> None:
    speaking = (AskForFloor("MLT"), Speak("MLT", "First: peace."))
    course = reduce(taken, (Proceed("JPN"), *speaking), opened)
    lines = running_record(course)
    assert [f"{in_words(line.who)} {in_words(line.text)}".strip() for line in lines] == transcript(
        course.meeting
    )
    spoken = [(in_words(line.who), in_words(line.text)) for line in lines[-2:]]
    assert spoken == [
        ("The President:", "I give the floor to Malta."),
        ("Malta:", "First: peace."),
    ]
    assert lines[0].who == ""


def test_a_correction_stands_where_it_was_made(opened: Course) -> None:
    steps: tuple[Step, ...] = (Correct("For one\nread two."), Proceed("JPN"), Correct("Again."))
    lines = running_record(reduce(taken, steps, opened))
    corrections = [i for i, line in enumerate(lines) if line.who == CORRECTS]
    assert [lines[i].text for i in corrections] == ["For one read two.", "Again."]
    assert corrections == [2, 4]


def test_every_meeting_has_its_heading_once_there_are_several(opened: Course) -> None:
    assert not any(line.heading for line in running_record(opened))
    steps: tuple[Step, ...] = (
        *(Adjourn("JPN"), Declare("JPN"), Correct("One.")),
        *(BeginMeeting(opened.meeting.day), Correct("Two.")),
    )
    lines = running_record(reduce(taken, steps, opened))
    assert [line.text for line in lines if line.heading] == [
        say("record-nth", nth=nth, of=2) for nth in (1, 2)
    ]
    second = lines.index(LineView("", say("record-nth", nth=2, of=2), heading=True))
    assert lines.index(LineView(CORRECTS, "One.")) < second
    assert lines.index(LineView(CORRECTS, "Two.")) > second
