"""When something goes wrong: a sentence, a report, and a sitting that survives."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NoReturn

import pygame
import pytest

from nine_votes.calls import CallError, ContentError
from nine_votes.council.members import Roster
from nine_votes.council.messages import told_by
from nine_votes.scenarios.library import FOUNDING_CASE, find_scenario
from nine_votes.scene.layout import Frame
from nine_votes.scene.page import Page
from nine_votes.scene.pieces import Control, Kind
from nine_votes.scene.proceedings import Proceedings
from nine_votes.scene.screens.form import Form
from nine_votes.scene.screens.notices import TroubleScreen
from nine_votes.scene.screens.screen import Canvas, Key, Pop, Push, Turn
from nine_votes.scene.surroundings import Settings, Surroundings
from nine_votes.sitting.sitting import Sitting, open_sitting, resume
from nine_votes.ui.display import WindowGoneError, open_display
from nine_votes.ui.painter import Lettering
from nine_votes.ui.window import INPUTS, Window
from nine_votes.words.resolver import in_words
from tests.ui.measured import SIZES, TEXT_SIZES, assert_laid_out, cut_short, texts

LONG = (
    "The settings in /home/somebody/.config/nine-votes/settings.json cannot be read (Permission "
    "denied). Everything is set as it was at first; see that this file can be read."
)


class Plain(Form):
    """A screen with nothing on it; `doing` is what a key does here, or the clock, or drawing."""

    def __init__(self, doing: str = "", work: Callable[[], object] = lambda: None) -> None:
        super().__init__()
        self.doing, self.work = doing, work
        self.shown_again = 0

    def compose(self, _page: Page) -> None:
        if self.doing == "drawing":
            self.work()

    def press(self, key: Key) -> Turn:
        if self.doing == key.name:
            self.work()
        return super().press(key)

    @property
    def moving(self) -> bool:
        return self.doing == "clock"

    def tick(self, _milliseconds: float) -> bool:
        self.work()
        return True

    def back(self) -> None:
        self.shown_again += 1


class Held(Plain):
    """A screen that has a sitting open."""

    def __init__(self, sitting: Sitting, work: Callable[[], object]) -> None:
        super().__init__("b", work)
        self.proceedings = Proceedings(sitting)


def fail() -> NoReturn:
    raise ZeroDivisionError("the mistake of this test")


@pytest.fixture
def reports(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder the reports go to."""
    folder = tmp_path / "reports"
    monkeypatch.setattr("nine_votes.ui.bug_report.user_log_path", lambda *_, **__: folder)
    return folder


@pytest.fixture
def window(around: Surroundings) -> Iterator[Window]:
    surface = open_display("title", (640, 480))
    pygame.event.clear()
    yield Window(Plain(), surface, around)
    pygame.display.quit()


def press(window: Window, name: str) -> None:
    named = {"return": pygame.K_RETURN}
    key, unicode = named.get(name) or ord(name), "" if name in named else name
    pygame.event.post(pygame.Event(pygame.KEYDOWN, key=key, unicode=unicode, mod=0))
    window.turn()


def panel(window: Window) -> TroubleScreen:
    assert isinstance(window.screen, TroubleScreen)
    return window.screen


@pytest.mark.parametrize("doing", ["b", "clock", "drawing"])
def test_a_bug_wherever_it_is_leads_back_to_the_first_screen(
    window: Window, reports: Path, doing: str
) -> None:
    window.go(Push(Plain()))
    window.go(Push(Plain(doing, fail)))
    press(window, "b")
    assert window.screens[1:] == [panel(window)]
    report = reports / "report-1.txt"
    assert in_words(panel(window).sentence).endswith(f"is written down in {report}")
    assert "ZeroDivisionError: the mistake of this test" in report.read_text(encoding="utf-8")
    window.turn()
    press(window, "return")
    assert len(window.screens) == 1
    assert not window.closed


def test_a_report_tells_what_is_needed_to_find_the_mistake(window: Window, reports: Path) -> None:
    window.go(Push(Plain("b", fail)))
    for _ in range(INPUTS + 9):
        press(window, "x")
    press(window, "b")
    report = (reports / "report-1.txt").read_text(encoding="utf-8")
    assert report.count("key x") == INPUTS - 1
    assert "key x\nkey b\n" in report
    for told in ("Nine Votes 0.", "python    3.", "SDL       2.", "driver dummy, window 640x480"):
        assert told in report
    assert "screen    Plain" in report
    assert "no sitting was open" in report


def test_what_is_typed_is_in_no_report(window: Window, reports: Path) -> None:
    class Typed(Plain):
        writing = True

    window.go(Push(Typed("drawing", lambda: None)))
    for letter in "secret":
        pygame.event.post(pygame.Event(pygame.TEXTINPUT, text=letter))
        press(window, letter)
    window.go(Push(Plain("drawing", fail)))
    window.turn()
    report = (reports / "report-1.txt").read_text(encoding="utf-8")
    assert report.count("key of a text") == 6
    assert "key s" not in report


def test_the_sitting_survives_and_can_be_resumed_at_once(
    window: Window, roster: Roster, reports: Path, tmp_path: Path
) -> None:
    journal = tmp_path / "sitting.jsonl"
    sitting = open_sitting(find_scenario(FOUNDING_CASE), roster, journal=journal)
    window.go(Push(Held(sitting, fail)))
    press(window, "b")
    assert "Everything done so far is kept." in in_words(panel(window).detail)
    assert f"journal   {journal}" in (reports / "report-1.txt").read_text(encoding="utf-8")
    again, notice = resume(journal, roster)
    with again:
        assert notice is None
        assert again.meeting == sitting.meeting


def test_each_report_has_a_file_of_its_own(window: Window, reports: Path) -> None:
    for _ in range(2):
        window.go(Push(Plain("b", fail)))
        press(window, "b")
        window.turn()
        press(window, "return")
    assert sorted(path.name for path in reports.iterdir()) == ["report-1.txt", "report-2.txt"]


def test_a_report_that_cannot_be_written_is_said_to_be_missing(
    window: Window, reports: Path
) -> None:
    reports.touch()
    window.go(Push(Plain("b", fail)))
    press(window, "b")
    assert f"No report of it could be written to {reports} (" in in_words(panel(window).sentence)


@pytest.mark.usefixtures("reports")
def test_a_first_screen_that_cannot_be_drawn_goes_too(around: Surroundings) -> None:
    window = Window(Plain("drawing", fail), open_display("title", (640, 480)), around)
    for _ in range(3):
        window.turn()
    assert window.screens == [panel(window)]
    press(window, "return")
    assert window.closed
    pygame.display.quit()


@pytest.mark.usefixtures("reports")
def test_where_not_even_that_can_be_drawn_the_window_ends_with_a_sentence(window: Window) -> None:
    window.go(Push(Plain()))
    window.around.settings = Settings("a size there is none of")
    window.turn()
    window.turn()
    with pytest.raises(WindowGoneError) as raised:
        window.turn()
    told = in_words(told_by(raised.value))
    assert told.startswith("The window had to be closed. This was none of your doing")


@pytest.mark.parametrize("kind", [CallError, ContentError])
def test_what_is_known_to_go_wrong_is_said_over_the_screen_it_went_wrong_on(
    window: Window, reports: Path, kind: type[Exception]
) -> None:
    def refuse() -> NoReturn:
        raise kind("there is no such file")

    screen = Plain("b", refuse)
    window.go(Push(screen))
    press(window, "b")
    assert in_words(panel(window).sentence) == "There is no such file"
    press(window, "return")
    assert window.screen is screen
    assert screen.shown_again == 1
    assert not reports.exists()


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("text_size", TEXT_SIZES)
def test_the_panel_is_laid_out_at_every_size(size: tuple[int, int], text_size: float) -> None:
    frame = Frame.of(*size)
    lettering = Lettering(frame.scale)
    for sentence, detail in (("Short.", ""), (LONG, LONG), (LONG * 3, LONG * 2)):
        scene = TroubleScreen(sentence, detail).scene(Canvas(frame, lettering, text_size))
        assert_laid_out(scene, frame, lettering)
        assert not cut_short(scene)
        assert " ".join(words.text for words in texts(scene.pieces)).count(sentence) >= 1


def test_enter_escape_and_a_click_go_on() -> None:
    frame = Frame.of(1280, 720)
    trouble = TroubleScreen("Something.")
    trouble.scene(Canvas(frame, Lettering(frame.scale)))
    for turn in (trouble.press(Key("return")), trouble.press(Key("escape"))):
        assert turn == Pop()
    assert trouble.click(Control(Kind.BUTTON, "go on")) == Pop()
