"""The briefing: laid out for every scenario at every size, and played by keys and by clicks."""

from dataclasses import replace
from pathlib import Path

import pytest

from nine_votes.council.members import Member, Roster, council_of
from nine_votes.places import folder
from nine_votes.scenarios.format import GivenDelegation, Politics
from nine_votes.scenarios.scenario import Scenario
from nine_votes.scene.layout import Frame
from nine_votes.scene.pieces import Control, Kind, Scene
from nine_votes.scene.screens.briefing import BriefingScreen, Leaf, PrivateCardScreen
from nine_votes.scene.screens.screen import Canvas, Key, Pop, Push, Turn
from nine_votes.scene.surroundings import EXPLORING, IN_CLASS, Settings, Surroundings, Way
from nine_votes.scene.widgets.seat import CODED
from nine_votes.ui.painter import Lettering
from nine_votes.views.briefing import PrivateCard
from nine_votes.views.chamber import SeatView
from nine_votes.words.resolver import in_words
from tests.ui.measured import SIZES, TEXT_SIZES, assert_laid_out, cut_short, texts

CARD = PrivateCard(SeatView("DNK", "Denmark"), Member("DNK", "Denmark", permanent=False), ())
DRAWN = frozenset(path.stem for path in folder("assets/flags").glob("*.svg"))


class Reader:
    """Someone before a briefing, who keeps in mind how it was begun."""

    def __init__(
        self,
        scenario: Scenario,
        roster: Roster,
        ways: tuple[Way, ...] = IN_CLASS,
        size: tuple[int, int] = (1920, 1080),
        *,
        hide: bool = True,
    ) -> None:
        self.begun: list[tuple[str, Way]] = []
        around = Surroundings(roster, DRAWN, Settings(hide_cards=hide))
        file = Path(f"{scenario.id}.yaml")
        self.screen = BriefingScreen(around, file, scenario, ways, self.begin)
        self.frame = Frame.of(*size)
        self.lettering = Lettering(self.frame.scale)
        self.scene = self.look()

    def begin(self, file: Path, scenario: Scenario, way: Way) -> Turn:
        assert file.stem == scenario.id
        self.begun.append((scenario.id, way))
        return Pop()

    def look(self, text: float = 1.0) -> Scene:
        self.scene = self.screen.scene(Canvas(self.frame, self.lettering, text))
        return self.scene

    def press(self, *keys: str) -> Turn:
        turn: Turn = None
        for key in keys:
            turn = self.screen.press(Key(key))
            self.look()
        return turn

    def click(self, kind: Kind, name: str) -> Turn:
        control = Control(kind, name)
        box = next(t.box for t in self.scene.targets if t.control == control)
        turn = self.screen.click(self.scene.control_at(box.centre))
        self.look()
        return turn

    @property
    def said(self) -> str:
        return " ".join(words.text for words in texts(self.scene.pieces))


@pytest.fixture
def ridge(scenarios: list[Scenario]) -> Scenario:
    return next(s for s in scenarios if s.id == "ridge-at-midnight")


@pytest.fixture
def suez(scenarios: list[Scenario]) -> Scenario:
    return next(s for s in scenarios if s.id == "suez-1956")


@pytest.mark.parametrize("text", TEXT_SIZES)
@pytest.mark.parametrize("size", SIZES)
def test_every_leaf_of_every_scenario_is_laid_out(
    size: tuple[int, int], text: float, scenarios: list[Scenario], roster: Roster
) -> None:
    for i, scenario in enumerate(scenarios):
        reader = Reader(scenario, roster, (IN_CLASS, EXPLORING)[i % 2], size)
        for leaf in Leaf:
            reader.screen.leaf = leaf
            reader.screen.top = 0
            scene = reader.look(text)
            assert_laid_out(scene, reader.frame, reader.lettering)
            assert cut_short(scene) == [], scenario.id


MOST_BESIDE = 3
"""Questions that stand beside the crisis without scrolling."""


@pytest.mark.parametrize("text", TEXT_SIZES)
@pytest.mark.parametrize("size", SIZES)
def test_what_is_asked_is_seen_whole_beside_the_crisis(
    size: tuple[int, int], text: float, scenarios: list[Scenario], roster: Roster
) -> None:
    for scenario in scenarios:
        reader = Reader(scenario, roster, size=size)
        reader.look(text)
        if len(reader.screen.view.questions) > MOST_BESIDE:
            continue
        assert reader.screen.last == 0, scenario.id
        for question in reader.screen.view.questions:
            assert all(word in reader.said for word in in_words(question.majority).split())
        assert all(word in reader.said for word in (scenario.crisis or "").split())


@pytest.mark.parametrize("text", TEXT_SIZES)
@pytest.mark.parametrize("size", SIZES)
def test_a_draft_scrolls_until_its_last_line_is_seen(
    size: tuple[int, int], text: float, scenarios: list[Scenario], roster: Roster
) -> None:
    for scenario in scenarios:
        reader = Reader(scenario, roster, size=size)
        reader.press("2")
        clauses = [in_words(c.text) for draft in reader.screen.view.drafts for c in draft.clauses]
        reader.look(text)
        seen = set(reader.said.split())
        while reader.screen.top < reader.screen.last:
            reader.screen.wheel(4)
            reader.look(text)
            seen.update(reader.said.split())
        assert {word for clause in clauses for word in clause.split()} <= seen, scenario.id
        assert_laid_out(reader.scene, reader.frame, reader.lettering)


@pytest.mark.parametrize("text", TEXT_SIZES)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("seats", [11, 15, 20, 27])
def test_councils_of_every_size_fit_on_the_board(
    seats: int, size: tuple[int, int], text: float, ridge: Scenario, roster: Roster
) -> None:
    codes = [f"W{chr(65 + i // 5)}{chr(65 + i % 5)}" for i in range(seats)]
    names = dict.fromkeys(codes, "Democratic Republic of the Congo")
    council = council_of(codes[:5], codes[5:], names, codes[-1])
    reader = Reader(replace(ridge, council=council), roster, size=size)
    reader.press("3")
    scene = reader.look(text)
    assert_laid_out(scene, reader.frame, reader.lettering)
    cards = [t.box for t in scene.targets if t.control.kind is Kind.SEAT]
    assert cards == []
    plain = replace(reader.screen.view, cards=dict.fromkeys(codes, CARD))
    reader.screen.view = plain
    boxes = [t.box for t in reader.look(text).targets if t.control.kind is Kind.SEAT]
    assert len(boxes) == seats
    if seats <= 15:
        assert min(box.w for box in boxes) >= 156 * CODED


def test_enter_begins_in_the_first_way(ridge: Scenario, roster: Roster) -> None:
    reader = Reader(ridge, roster)
    assert reader.press("return") == Pop()
    assert reader.begun == [("ridge-at-midnight", Way.PASS)]


def test_each_way_begins_by_its_key_and_by_a_click(ridge: Scenario, roster: Roster) -> None:
    reader = Reader(ridge, roster)
    reader.press("p", "l", "o", "r")
    for way in IN_CLASS:
        reader.click(Kind.ACTION, way)
    assert [way for _, way in reader.begun] == [*IN_CLASS, *IN_CLASS]


def test_exploring_has_the_open_table_and_the_replay(suez: Scenario, roster: Roster) -> None:
    reader = Reader(suez, roster, EXPLORING)
    reader.press("o", "r", "p", "l")
    assert [way for _, way in reader.begun] == [Way.OPEN_TABLE, Way.REPLAY]


def test_what_cannot_be_replayed_says_why_and_does_nothing(suez: Scenario, roster: Roster) -> None:
    reader = Reader(replace(suez, recorded=()), roster, EXPLORING)
    assert reader.press("r") is None
    assert reader.begun == []
    assert "not known by name" in reader.said


def test_digits_and_clicks_turn_to_a_leaf(ridge: Scenario, roster: Roster) -> None:
    reader = Reader(ridge, roster)
    assert "Caldora and Vessia stopped fighting" in reader.said
    reader.press("2")
    assert "Keeps the observers for twelve months." in reader.said
    reader.click(Kind.TOGGLE, Leaf.COUNCIL)
    assert "Denmark" in reader.said
    reader.press("1")
    assert reader.screen.leaf is Leaf.CRISIS


def test_page_keys_scroll_no_farther_than_there_is_text(suez: Scenario, roster: Roster) -> None:
    reader = Reader(suez, roster)
    reader.press("2")
    assert reader.screen.last > 0
    reader.press("page down", "page down", "page down")
    assert reader.screen.top == reader.screen.last
    reader.press("page up", "page up", "page up")
    assert reader.screen.top == 0


def test_nothing_of_a_card_is_seen_before_its_player_asks(ridge: Scenario, roster: Roster) -> None:
    reader = Reader(ridge, roster)
    wants = [in_words(card.lines[0]).split(".")[0] for card in reader.screen.view.cards.values()]
    for leaf in "123":
        reader.press(leaf)
        assert not any(line in reader.said for line in wants)


def test_a_card_is_covered_until_it_is_asked_for_twice(ridge: Scenario, roster: Roster) -> None:
    reader = Reader(ridge, roster)
    reader.press("3")
    assert Control(Kind.BUTTON, "show card") not in {t.control for t in reader.scene.targets}
    reader.click(Kind.SEAT, "DNK")
    turn = reader.press("s")
    assert isinstance(turn, Push)
    over = turn.screen
    assert isinstance(over, PrivateCardScreen)
    canvas = Canvas(reader.frame, reader.lettering)
    covered = " ".join(words.text for words in texts(over.scene(canvas).pieces))
    assert "Only Denmark should look" in covered
    assert "hunger" not in covered
    assert over.press(Key("return")) is None
    assert "hunger" in " ".join(words.text for words in texts(over.scene(canvas).pieces))
    assert over.press(Key("return")) == Pop()


def test_a_card_is_not_covered_where_that_is_so_set(ridge: Scenario, roster: Roster) -> None:
    reader = Reader(ridge, roster, hide=False)
    reader.press("3")
    reader.click(Kind.SEAT, "DNK")
    turn = reader.click(Kind.BUTTON, "show card")
    assert isinstance(turn, Push)
    assert isinstance(turn.screen, PrivateCardScreen)
    assert not turn.screen.covered


def test_a_seat_without_a_card_says_so(founding: Scenario, roster: Roster) -> None:
    wants = GivenDelegation(wants="You want it to end.")
    only_one = Politics(delegations={"RUS": wants})
    reader = Reader(replace(founding, politics=only_one), roster)
    reader.press("3")
    reader.click(Kind.SEAT, "FRA")
    assert reader.screen.chosen == ""
    assert "This case gives that seat no card" in reader.said


def test_no_seat_is_asked_for_a_card_where_no_case_gives_one(
    suez: Scenario, roster: Roster
) -> None:
    reader = Reader(suez, roster)
    reader.press("3")
    assert not any(t.control.kind is Kind.SEAT for t in reader.scene.targets)
    assert "Choose a seat" not in reader.said


@pytest.mark.parametrize("text", TEXT_SIZES)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("covered", [True, False])
def test_every_card_is_laid_out_and_seen_whole(
    covered: bool, size: tuple[int, int], text: float, scenarios: list[Scenario], roster: Roster
) -> None:
    frame = Frame.of(*size)
    lettering = Lettering(frame.scale)
    canvas = Canvas(frame, lettering, text)
    cards = [c for s in scenarios for c in Reader(s, roster).screen.view.cards.values()]
    assert len(cards) >= 20
    for card in cards:
        screen = PrivateCardScreen(card, covered=covered)
        scene = screen.scene(canvas)
        assert_laid_out(scene, frame, lettering)
        said = " ".join(words.text for words in texts(scene.pieces))
        seen = [all(word in said for word in in_words(line).split()) for line in card.lines]
        assert not any(seen) if covered else all(seen)


def test_escape_and_a_click_lead_back(ridge: Scenario, roster: Roster) -> None:
    reader = Reader(ridge, roster)
    assert reader.press("escape") == Pop()
    assert reader.click(Kind.BUTTON, "back") == Pop()


@pytest.mark.parametrize(
    ("name", "notice"),
    [
        ("ridge-at-midnight", "Invented. No government said any of this."),
        ("ukraine-2022", "Live. People are living through this now."),
    ],
)
def test_what_has_to_be_known_of_a_case_stands_on_every_leaf(
    name: str, notice: str, scenarios: list[Scenario], roster: Roster
) -> None:
    reader = Reader(next(s for s in scenarios if s.id == name), roster)
    for leaf in "123":
        reader.press(leaf)
        assert notice in reader.said
