"""The gallery: laid out at every size, searched by typing, walked through by keys and by clicks."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from nine_votes.council.members import Roster
from nine_votes.places import folder
from nine_votes.scenarios.library import scenario_files
from nine_votes.scenarios.scenario import Scenario
from nine_votes.scene.layout import Frame
from nine_votes.scene.pieces import Control, Kind, Scene
from nine_votes.scene.screens.briefing import BriefingScreen
from nine_votes.scene.screens.gallery import AT_A_TIME, SEARCH, FaultsScreen, GalleryScreen
from nine_votes.scene.screens.screen import Canvas, Key, Pop, Push, Turn
from nine_votes.scene.surroundings import IN_CLASS, Surroundings, Way
from nine_votes.ui.painter import Lettering
from nine_votes.words.resolver import in_words
from tests.ui.measured import SIZES, TEXT_SIZES, assert_laid_out, cut_short, texts

SHIPPED = tuple(scenario_files(folder("scenarios")))
MANY_FAULTS = "title: Mine\nbasis: fantasy\ndate: 2024-03-28\ndraft: {title: A, clause: B}\n" + (
    "recorded:\n" + "  - {against: [Atlantis], outcome: lost}\n" * 12
)

Reader = Callable[..., "Visitor"]


def nowhere(_file: Path, _scenario: Scenario, _way: Way) -> Turn:
    return None


class Visitor:
    """Someone in the gallery."""

    def __init__(self, roster: Roster, files: Sequence[Path], size: tuple[int, int]) -> None:
        self.screen = GalleryScreen(Surroundings(roster), IN_CLASS, nowhere, files)
        self.frame = Frame.of(*size)
        self.lettering = Lettering(self.frame.scale)
        self.text = 1.0
        self.scene = self.look()

    def look(self) -> Scene:
        self.scene = self.screen.scene(Canvas(self.frame, self.lettering, self.text))
        return self.scene

    def read_all(self) -> "Visitor":
        while self.screen.moving:
            self.screen.tick(16)
        self.look()
        return self

    def press(self, *keys: str) -> Turn:
        turn: Turn = None
        for key in keys:
            turn = self.screen.press(Key(key))
            self.look()
        return turn

    def type(self, text: str) -> None:
        for letter in text:
            self.screen.write(letter)
        self.look()

    def click(self, control: Control) -> Turn:
        box = next(t.box for t in self.scene.targets if t.control == control)
        turn = self.screen.click(self.scene.control_at(box.centre))
        self.look()
        return turn

    @property
    def cards(self) -> list[str]:
        """The names of the cards in sight."""
        items = [t.control for t in self.scene.targets if t.control.kind is Kind.ITEM]
        return [Path(control.name).stem for control in items]

    @property
    def at(self) -> str:
        """The name of the card in focus, or what else is."""
        focused = self.screen.focused
        return Path(focused.name).stem if focused else ""


@pytest.fixture
def reader(roster: Roster) -> Reader:
    def come(files: Sequence[Path] = SHIPPED, size: tuple[int, int] = (1920, 1080)) -> Visitor:
        return Visitor(roster, files, size)

    return come


@pytest.fixture
def visitor(reader: Reader) -> Visitor:
    return reader().read_all()


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    path = tmp_path / "mine.yaml"
    path.write_text(MANY_FAULTS, encoding="utf-8")
    return path


@pytest.mark.parametrize("text", TEXT_SIZES)
@pytest.mark.parametrize("size", SIZES)
def test_every_card_is_laid_out_at_every_size(
    size: tuple[int, int], text: float, reader: Reader, broken: Path
) -> None:
    visitor = reader((*SHIPPED, broken), size)
    visitor.text = text
    assert_laid_out(visitor.look(), visitor.frame, visitor.lettering)
    seen = set(visitor.read_all().cards)
    places = "\n".join(card.where for card in visitor.screen.cards.values())
    faults = " ".join(in_words(card.shows) for card in visitor.screen.cards.values() if card.faults)
    while broken.stem not in seen:
        assert_laid_out(visitor.scene, visitor.frame, visitor.lettering)
        assert all(cut[:-1] in places for cut in cut_short(visitor.scene))
        visitor.press("page down")
        assert not seen >= set(visitor.cards)
        seen.update(visitor.cards)
    assert_laid_out(visitor.scene, visitor.frame, visitor.lettering)
    assert all(cut[:-1] in places + faults for cut in cut_short(visitor.scene))
    assert seen == {path.stem for path in (*SHIPPED, broken)}


@pytest.mark.parametrize("size", SIZES)
def test_what_is_not_found_is_said_within_the_page(size: tuple[int, int], reader: Reader) -> None:
    visitor = reader(size=size).read_all()
    visitor.type("no case has these words at all and they are rather long to be typed")
    visitor.text = 1.45
    assert_laid_out(visitor.look(), visitor.frame, visitor.lettering)
    assert visitor.cards == []
    assert visitor.press("return") is None


def test_it_answers_before_a_file_is_read_and_fills_in(reader: Reader) -> None:
    visitor = reader()
    assert visitor.cards == []
    assert visitor.screen.moving
    assert visitor.screen.tick(16)
    visitor.look()
    assert len(visitor.cards) == min(AT_A_TIME, len(SHIPPED))
    visitor.read_all()
    assert not visitor.screen.moving
    assert not visitor.screen.tick(16)


def test_the_first_card_has_the_focus_once_all_are_read(visitor: Visitor) -> None:
    assert visitor.at == visitor.cards[0] == "ridge-at-midnight"


def test_enter_opens_the_card_in_focus_and_a_click_any_other(visitor: Visitor) -> None:
    turn = visitor.press("return")
    assert isinstance(turn, Push)
    assert isinstance(turn.screen, BriefingScreen)
    assert turn.screen.scenario.id == "ridge-at-midnight"
    other = next(c for c in visitor.screen.shown if Path(c.name).stem == "korea-1950")
    turn = visitor.click(other)
    assert isinstance(turn, Push)
    assert isinstance(turn.screen, BriefingScreen)
    assert turn.screen.scenario.id == "korea-1950"


def test_letters_go_to_the_search_wherever_the_focus_is(visitor: Visitor) -> None:
    visitor.type("suez 1956")
    assert visitor.screen.typed == "suez 1956"
    assert visitor.cards == ["suez-1956"]
    turn = visitor.press("return")
    assert isinstance(turn, Push)


def test_a_space_on_a_card_opens_it_and_is_not_typed(visitor: Visitor) -> None:
    assert isinstance(visitor.press("space"), Push)
    visitor.screen.write(" ")
    assert visitor.screen.typed == ""


def test_space_is_typed_in_the_search(visitor: Visitor) -> None:
    visitor.type("the")
    assert visitor.press("space") is None
    visitor.type(" c")
    assert visitor.screen.typed == "the c"


def test_backspace_on_a_card_takes_back_what_is_typed(visitor: Visitor) -> None:
    visitor.type("korex")
    visitor.press("down", "backspace")
    assert visitor.screen.typed == "kore"
    visitor.press("down")
    assert visitor.screen.focused in visitor.screen.shown
    visitor.press("backspace")
    assert (visitor.screen.typed, visitor.screen.focused) == ("kor", SEARCH)


def test_escape_clears_the_search_first_and_then_leaves(visitor: Visitor) -> None:
    visitor.type("suez")
    assert visitor.press("escape") is None
    assert visitor.screen.typed == ""
    assert len(visitor.screen.shown) == len(SHIPPED)
    assert visitor.press("escape") == Pop()


def test_a_click_leads_back_though_something_is_typed(visitor: Visitor) -> None:
    visitor.type("suez")
    assert visitor.click(Control(Kind.BUTTON, "back")) == Pop()


def test_arrows_walk_from_card_to_card_and_scroll(visitor: Visitor) -> None:
    order = [Path(control.name).stem for control in visitor.screen.shown]
    visitor.press("right")
    assert visitor.at == order[1]
    visitor.press("down")
    assert visitor.at == order[4]
    visitor.press("left", "left")
    assert visitor.at == order[2]
    visitor.press(*["down"] * len(order))
    assert visitor.at in visitor.cards
    assert order.index(visitor.at) // 3 == (len(order) - 1) // 3
    visitor.press("home")
    assert visitor.at == order[0]
    visitor.press("end")
    assert visitor.at == order[-1]
    assert order[-1] in visitor.cards


def test_up_from_the_first_row_leads_to_search_and_kinds(visitor: Visitor) -> None:
    visitor.press("up")
    assert visitor.screen.focused in {SEARCH, Control(Kind.TOGGLE, "kind=all")}
    visitor.press("down")
    assert visitor.screen.focused in visitor.screen.shown


def test_the_wheel_scrolls_and_takes_the_focus_along(visitor: Visitor) -> None:
    visitor.screen.wheel(1)
    visitor.look()
    assert visitor.screen.top == 1
    assert visitor.at == visitor.cards[0]
    visitor.screen.wheel(100)
    visitor.look()
    rows = -(-len(SHIPPED) // visitor.screen.columns)
    assert visitor.screen.top == rows - visitor.screen.rows
    visitor.press("page up", "page up")
    assert visitor.screen.top == 0


def test_a_kind_shows_its_cases_alone(visitor: Visitor) -> None:
    visitor.click(Control(Kind.TOGGLE, "kind=fictional"))
    assert visitor.cards == ["ridge-at-midnight"]
    visitor.click(Control(Kind.TOGGLE, "kind=historical"))
    assert "ridge-at-midnight" not in visitor.cards
    visitor.click(Control(Kind.TOGGLE, "kind=all"))
    assert visitor.cards[0] == "ridge-at-midnight"


def test_tab_reaches_every_control(visitor: Visitor) -> None:
    controls = {target.control for target in visitor.scene.targets}
    reached = set()
    for _ in controls:
        visitor.press("tab")
        reached.add(visitor.screen.focused)
    assert reached == controls


def test_a_broken_file_says_what_is_wrong_and_opens_on_its_faults(
    reader: Reader, broken: Path
) -> None:
    visitor = reader((*SHIPPED, broken)).read_all()
    visitor.press("end")
    assert visitor.at == "mine"
    said = " ".join(words.text for words in texts(visitor.scene.pieces))
    assert "This file has" in said
    assert "Cannot be read" in said
    turn = visitor.press("return")
    assert isinstance(turn, Push)
    assert isinstance(turn.screen, FaultsScreen)


def test_a_file_that_is_mended_opens_as_it_is_now(reader: Reader, broken: Path) -> None:
    visitor = reader([broken]).read_all()
    broken.write_text(
        "title: Mine\nbasis: fictional\ndate: 2024-03-28\ndraft: {title: A vote}\n",
        encoding="utf-8",
    )
    turn = visitor.press("return")
    assert isinstance(turn, Push)
    assert isinstance(turn.screen, BriefingScreen)
    assert turn.screen.scenario.title == "Mine"


def test_a_file_that_is_gone_says_so(reader: Reader, broken: Path) -> None:
    visitor = reader([broken])
    broken.unlink()
    visitor.read_all()
    (card,) = visitor.screen.cards.values()
    assert in_words(card.faults[0]).startswith("Line 1: the file cannot be opened")


@pytest.mark.parametrize("text", TEXT_SIZES)
@pytest.mark.parametrize("size", SIZES)
def test_faults_scroll_by_lines_until_the_last_is_seen(
    size: tuple[int, int], text: float, reader: Reader, broken: Path
) -> None:
    visitor = reader([broken], size).read_all()
    (card,) = visitor.screen.cards.values()
    screen, canvas = FaultsScreen(card), Canvas(visitor.frame, visitor.lettering, text)
    said: set[str] = set()
    for _ in card.faults:
        scene = screen.scene(canvas)
        assert_laid_out(scene, visitor.frame, visitor.lettering)
        said.update(words.text for words in texts(scene.pieces))
        screen.press(Key("page down"))
    shown = " ".join(said)
    assert all(in_words(fault).split()[1].rstrip(",") in shown for fault in card.faults)
    assert screen.top == screen.last > 0
    screen.wheel(-1000)
    assert screen.top == 0
    assert screen.press(Key("escape")) == Pop()
    assert screen.press(Key("return")) == Pop()


def test_the_help_says_where_ones_own_cases_lie(visitor: Visitor) -> None:
    assert any(in_words(does).endswith("scenarios") for _, does in visitor.screen.help)
