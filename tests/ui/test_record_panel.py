"""The record beside the chamber: the newest at its foot, corrected and saved from there."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from nine_votes.council.actions.chair import Adjourn, Declare
from nine_votes.council.members import Roster
from nine_votes.places import folder
from nine_votes.scenarios.library import scenario_files
from nine_votes.scene.pieces import Kind
from nine_votes.scene.proceedings import Proceedings
from nine_votes.scene.screens.record import RecordPanel
from nine_votes.scene.screens.screen import Key
from nine_votes.scene.screens.writing_sheet import WritingScreen
from nine_votes.scene.surroundings import Surroundings
from tests.sweeps import sampled
from tests.ui.hands import Ground, Hands, canvases, debated, proceedings_on, taken
from tests.ui.measured import assert_laid_out

ALL = [path.stem for path in scenario_files(folder("scenarios"))]
BEGINNING = "The meeting is called to order on 28 March 2024. Japan presides."


@pytest.fixture
def proceedings(roster: Roster, tmp_path: Path) -> Iterator[Proceedings]:
    """The founding case with much on the table."""
    proceedings = proceedings_on("dprk-panel-2024", roster, tmp_path / "s.jsonl")
    with proceedings.sitting:
        debated(proceedings)
        yield proceedings


@pytest.fixture
def hands(proceedings: Proceedings, around: Surroundings) -> Hands:
    return Hands(lambda: RecordPanel(around, proceedings), around)


@pytest.mark.parametrize("scenario", sampled(ALL, quick=3, tenth=1))
def test_every_record_is_laid_out_at_every_size(
    scenario: str, roster: Roster, around: Surroundings, tmp_path: Path
) -> None:
    proceedings = proceedings_on(scenario, roster, tmp_path / "s.jsonl")
    with proceedings.sitting:
        fresh = RecordPanel(around, proceedings)
        debated(proceedings)
        full = RecordPanel(around, proceedings)
        full.told = full.save()
        for canvas, lettering in canvases():
            for panel in (fresh, full):
                for key in ("end", "page up", "home"):
                    panel.press(Key(key))
                    scene = panel.scene(canvas)
                    assert_laid_out(scene, canvas.frame, lettering)
                    assert all(target.box.x > 1200 for target in scene.targets)


def test_it_opens_at_the_newest_sentence_and_goes_to_the_first(hands: Hands) -> None:
    assert hands.seen("Guyana: The representative makes a statement.")
    assert not hands.seen(BEGINNING)
    hands.keys("home")
    assert hands.seen(BEGINNING)
    hands.keys("end")
    assert not hands.seen(BEGINNING)
    hands.wheel(-1)
    panel = hands.screen
    assert isinstance(panel, RecordPanel)
    assert panel.scroll.top == panel.scroll.last - 2
    hands.keys("down", "down")
    assert panel.scroll.top == panel.scroll.last


def test_what_the_president_says_begins_with_who_says_it(hands: Hands) -> None:
    assert "The President:" in hands.words


def test_a_correction_is_written_and_stands_at_the_foot(
    hands: Hands, proceedings: Proceedings
) -> None:
    hands.keys("home", "c")
    assert isinstance(hands.screen, WritingScreen)
    hands.type("For Malta read Slovenia.")
    hands.keys("return")
    assert [c.text for c in proceedings.sitting.course.corrections] == ["For Malta read Slovenia."]
    assert isinstance(hands.screen, RecordPanel)
    assert hands.seen("Correction: For Malta read Slovenia.")


def test_an_empty_correction_is_refused_in_a_sentence_and_what_is_unsent_is_kept(
    hands: Hands,
) -> None:
    hands.click(Kind.BUTTON, "correct")
    hands.keys("return")
    assert hands.seen("A correction says what should read otherwise.")
    hands.type("For Malta")
    hands.keys("escape", "c")
    assert isinstance(hands.screen, WritingScreen)
    assert hands.screen.entry.text == "For Malta"


def test_the_record_is_saved_beside_the_journal_and_says_where(
    hands: Hands, proceedings: Proceedings
) -> None:
    journal = proceedings.sitting.journal.path
    before = journal.read_bytes()
    hands.click(Kind.BUTTON, "save")
    page = journal.with_name("s-record.html")
    assert "<h1" in page.read_text(encoding="utf-8")
    assert hands.seen("The record is saved:")
    assert str(page) in "".join(hands.words)
    assert journal.read_bytes() == before
    assert hands.seen("Guyana: The representative makes a statement.")


def test_a_record_that_cannot_be_saved_is_told_in_a_sentence(
    hands: Hands, proceedings: Proceedings
) -> None:
    proceedings.sitting.journal.path.with_name("s-record.html").mkdir()
    hands.keys("s")
    assert isinstance(hands.screen, RecordPanel)
    assert hands.seen("Make room or free the file, and save again.")


@pytest.mark.parametrize("key", ["escape", "return", "t"])
def test_it_closes_by_the_key_that_opened_it_and_by_those_of_its_button(
    key: str, hands: Hands
) -> None:
    hands.keys(key)
    assert isinstance(hands.screen, Ground)


def test_a_further_meeting_stands_under_a_heading_of_its_own(
    roster: Roster, around: Surroundings, tmp_path: Path
) -> None:
    proceedings = proceedings_on("dprk-panel-2024", roster, tmp_path / "s.jsonl")
    with proceedings.sitting:
        taken(proceedings, Adjourn("JPN"), Declare("JPN"))
        assert proceedings.begin_meeting()
        hands = Hands(lambda: RecordPanel(around, proceedings), around)
        assert hands.seen("Meeting 1 of 2")
        assert hands.seen("Meeting 2 of 2")
