"""The title: laid out at every size, played by keys and by clicks, shown before a file is read."""

import subprocess
import sys
from pathlib import Path

import pytest

from nine_votes.council.members import Roster
from nine_votes.scene.layout import Frame
from nine_votes.scene.pieces import Control, Kind, Scene, Veil
from nine_votes.scene.screens import title
from nine_votes.scene.screens.notices import HelpScreen
from nine_votes.scene.screens.screen import Canvas, Key, Pop, Push, Replace, Turn
from nine_votes.scene.screens.title import Leads, TitleScreen
from nine_votes.scene.surroundings import Surroundings
from nine_votes.sitting import shelf
from nine_votes.ui.painter import Lettering
from nine_votes.views.chamber import ActionView
from nine_votes.views.title import Door
from nine_votes.words.resolver import in_words
from tests.conftest import PROJECT
from tests.ui.measured import SIZES, TEXT_SIZES, assert_laid_out, cut_short, texts

FRAME = Frame.of(1920, 1080)
LATER = (
    ActionView("alone", "Alone", "A", "One seat is yours; the house holds the others."),
    ActionView("laboratory", "Reform laboratory", "L", "The same votes under other rules."),
)
"""Ways in that may join: four have to fit."""


@pytest.fixture(autouse=True)
def at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a shelf of journals without any."""
    monkeypatch.setattr(shelf, "shelf", lambda: tmp_path)
    return tmp_path


class Visitor:
    """Someone before the title, who keeps in mind where it led."""

    def __init__(self, roster: Roster) -> None:
        self.led: list[object] = []
        self.screen = TitleScreen(Surroundings(roster), self.leads())
        self.scene = self.look()

    def leads(self) -> Leads:
        doors = {door: lambda door=door: self.note(door) for door in Door}
        return Leads(doors, self.note, lambda: self.note("settings"))

    def note(self, where: object) -> Turn:
        self.led.append(where)
        return None

    def look(self) -> Scene:
        self.scene = self.screen.scene(Canvas(FRAME, Lettering(FRAME.scale)))
        return self.scene

    def press(self, *keys: str) -> Turn:
        turn: Turn = None
        for key in keys:
            turn = self.screen.press(Key(key))
            self.look()
        return turn

    def click(self, name: str) -> Turn:
        box = next(t.box for t in self.scene.targets if t.control.name == name)
        turn = self.screen.click(self.scene.control_at(box.centre))
        self.look()
        return turn


@pytest.fixture
def visitor(roster: Roster) -> Visitor:
    return Visitor(roster)


@pytest.fixture
def returning(roster: Roster, at_home: Path) -> Visitor:
    (at_home / "suez-1956-3.jsonl").write_text("{}\n", encoding="utf-8")
    return Visitor(roster)


@pytest.mark.parametrize("text", TEXT_SIZES)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("doors", [2, 4])
@pytest.mark.parametrize("leaving", [False, True])
def test_it_is_laid_out_at_every_size(
    doors: int, leaving: bool, size: tuple[int, int], text: float, returning: Visitor
) -> None:
    screen, frame = returning.screen, Frame.of(*size)
    screen.view = screen.view._replace(doors=(*screen.view.doors, *LATER)[:doors])
    screen.leaving = leaving
    lettering = Lettering(frame.scale)
    scene = screen.scene(Canvas(frame, lettering, text))
    veils = [i for i, p in enumerate(scene.pieces) if isinstance(p, Veil)]
    assert len(veils) == leaving
    above = scene._replace(pieces=scene.pieces[veils[0] :]) if leaving else scene
    assert_laid_out(above, frame, lettering)
    assert cut_short(scene) == []


def test_fifteen_seats_stand_around_the_table(visitor: Visitor) -> None:
    said = {words.text for words in texts(visitor.scene.pieces)}
    assert {"Nine Votes", "Algeria", "Sierra Leone", "In class", "Explore"} <= said


def test_each_way_in_opens_by_its_key_and_by_a_click(visitor: Visitor) -> None:
    visitor.press("c", "a", "e", "s")
    visitor.click("in_class")
    visitor.click("alone")
    visitor.click("explore")
    visitor.click("settings")
    assert visitor.led == [Door.IN_CLASS, Door.ALONE, Door.EXPLORE, "settings"] * 2


def test_enter_goes_in_and_arrows_choose_the_way(visitor: Visitor) -> None:
    visitor.press("return", "right", "return", "left", "space")
    assert visitor.led == [Door.IN_CLASS, Door.ALONE, Door.IN_CLASS]


def test_without_a_sitting_there_is_nothing_to_resume(visitor: Visitor) -> None:
    visitor.press("r")
    assert visitor.led == []
    assert "Resume the last sitting" not in {w.text for w in texts(visitor.scene.pieces)}


def test_the_last_sitting_is_resumed_in_one_key(returning: Visitor, at_home: Path) -> None:
    returning.press("r")
    returning.click("resume")
    assert returning.led == [at_home / "suez-1956-3.jsonl"] * 2
    assert in_words(returning.screen.view.last).startswith("suez-1956-3, left on ")


def test_a_sitting_played_since_is_found_on_coming_back(visitor: Visitor, at_home: Path) -> None:
    (at_home / "korea-1950-1.jsonl").write_text("{}\n", encoding="utf-8")
    visitor.screen.back()
    visitor.look()
    visitor.press("r")
    assert visitor.led == [at_home / "korea-1950-1.jsonl"]


def test_a_journal_without_a_whole_line_is_no_sitting(roster: Roster, at_home: Path) -> None:
    (at_home / "torn-1.jsonl").write_text("{", encoding="utf-8")
    assert Visitor(roster).screen.journal is None


def test_a_shelf_that_cannot_be_read_hides_nothing_else(
    roster: Roster, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_name: None) -> Path:
        raise PermissionError

    monkeypatch.setattr(title, "find_journal", refuse)
    assert Visitor(roster).screen.view.last == ""


def test_escape_asks_and_a_second_one_stays(visitor: Visitor) -> None:
    assert visitor.press("escape") is None
    assert {t.control.name for t in visitor.scene.targets} == {"leave it", "stay"}
    assert visitor.press("escape") is None
    assert "in_class" in {t.control.name for t in visitor.scene.targets}
    assert visitor.led == []


def test_nothing_under_the_question_can_be_used(visitor: Visitor) -> None:
    visitor.press("escape", "c", "e", "s")
    assert visitor.led == []
    assert visitor.screen.leaving


@pytest.mark.parametrize("keys", [["escape", "return"], ["escape", "l"]])
def test_leaving_is_said_twice(keys: list[str], visitor: Visitor) -> None:
    assert visitor.press(*keys) == Pop()


def test_the_question_is_asked_and_answered_by_clicks_too(visitor: Visitor) -> None:
    assert visitor.click("leave") is None
    assert visitor.click("stay") is None
    assert not visitor.screen.leaving
    visitor.click("leave")
    assert visitor.click("leave it") == Pop()


def test_enter_on_stay_stays(visitor: Visitor) -> None:
    assert visitor.press("escape", "tab", "return") is None
    assert not visitor.screen.leaving


def test_the_keys_are_one_click_away(visitor: Visitor) -> None:
    turn = visitor.click("keys")
    assert isinstance(turn, Push)
    assert isinstance(turn.screen, HelpScreen)


def test_where_a_way_in_leads_is_handed_on(visitor: Visitor) -> None:
    there = Replace(visitor.screen)
    doors = {Door.EXPLORE: lambda: there}
    screen = TitleScreen(visitor.screen.around, visitor.leads()._replace(doors=doors))
    screen.scene(Canvas(FRAME, Lettering(FRAME.scale)))
    assert screen.use(Control(Kind.BUTTON, Door.EXPLORE)) is there


def test_no_file_of_ours_is_read_before_it_is_shown() -> None:
    code = """
import sys
from datetime import date
from nine_votes.council.members import Roster
from nine_votes.scene.layout import Frame
from nine_votes.ui.painter import Lettering
from nine_votes.scene.screens.screen import Canvas
from nine_votes.scene.screens.title import Leads, TitleScreen
from nine_votes.scene.surroundings import Surroundings
screen = TitleScreen(Surroundings(Roster({}, date.min)), Leads({}, lambda _: None, lambda: None))
screen.scene(Canvas(Frame.of(1280, 720), Lettering(2 / 3)))
print({"yaml", "numpy", "nine_votes.scenarios.reader", "nine_votes.analysis"} & set(sys.modules))
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=PROJECT
    )
    assert done.stdout.splitlines()[-1] == "set()"
