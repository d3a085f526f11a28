"""The laboratory and its votes: laid out at every size, played by keys and by clicks."""

from itertools import pairwise

import pytest

from nine_votes.council.members import Roster
from nine_votes.scenarios.known_votes import known_votes
from nine_votes.scene.layout import Box, Frame
from nine_votes.scene.pieces import Control, Kind, Scene
from nine_votes.scene.screens.laboratory import (
    BUILD,
    CHOOSE,
    KNOWN,
    SHIPPED,
    LaboratoryScreen,
    ReplaysScreen,
)
from nine_votes.scene.screens.open_table import OpenTableScreen
from nine_votes.scene.screens.screen import Canvas, Key, Pop, Push, Turn
from nine_votes.scene.surroundings import LIVELY, Settings, Surroundings
from nine_votes.scene.widgets.reform import plan_of
from nine_votes.ui.entrance import title_screen
from nine_votes.ui.painter import Lettering
from nine_votes.views.laboratory import CHANGES, LITERAL, NAMED, THREE, TWO, Reform
from tests.ui.measured import SIZES, TEXT_SIZES, assert_laid_out, cut_short, texts

KNOWN_VOTES = known_votes()

RULES = {name: rule for rules in NAMED for name, rule in rules.items()}
ALL_CHANGED = Reform("au-2005", vetoes=3, more=3, changes=frozenset(CHANGES))
SHOWN = (*RULES.values(), ALL_CHANGED, Reform("razali-1997", vetoes=2))


class Visitor:
    """Someone in the laboratory, or before its votes."""

    def __init__(
        self,
        screen: LaboratoryScreen | ReplaysScreen,
        size: tuple[int, int] = (1920, 1080),
        text: float = 1.0,
    ) -> None:
        self.screen, self.frame = screen, Frame.of(*size)
        self.lettering, self.text = Lettering(self.frame.scale), text
        self.scene = self.look()

    def look(self) -> Scene:
        self.scene = self.screen.scene(Canvas(self.frame, self.lettering, self.text))
        return self.scene

    def check(self) -> None:
        assert_laid_out(self.look(), self.frame, self.lettering)
        assert cut_short(self.scene) == []

    def press(self, *keys: str) -> Turn:
        turn: Turn = None
        for key in keys:
            turn = self.screen.press(Key(key))
            self.look()
        return turn

    def click(self, kind: Kind, name: str) -> Turn:
        box = next(t.box for t in self.scene.targets if t.control == Control(kind, name))
        turn = self.screen.click(self.scene.control_at(box.centre))
        self.look()
        return turn

    @property
    def said(self) -> set[str]:
        """Every line that is to be read."""
        return {line.text for line in texts(self.scene.pieces)}

    @property
    def items(self) -> set[str]:
        """The names of what is to be chosen, as far as it is to be seen."""
        own = {control.name for control in self.screen.items}
        return {t.control.name for t in self.scene.targets} & own


@pytest.fixture
def visitor(around: Surroundings) -> Visitor:
    return Visitor(LaboratoryScreen(around))


def laboratory(screen: LaboratoryScreen | ReplaysScreen) -> LaboratoryScreen:
    assert isinstance(screen, LaboratoryScreen)
    return screen


@pytest.mark.parametrize("text", TEXT_SIZES)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_rule_is_laid_out(size: tuple[int, int], text: float, around: Surroundings) -> None:
    screen = LaboratoryScreen(around)
    visitor = Visitor(screen, size, text)
    for i, reform in enumerate(SHOWN):
        screen.reform = reform
        screen.pane = (CHOOSE, BUILD)[i % 2]
        screen.game = (TWO, THREE)[i // 2 % 2]
        visitor.check()


@pytest.mark.parametrize("text", TEXT_SIZES)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("pane", [CHOOSE, BUILD])
def test_the_whole_column_can_be_seen(
    pane: str, size: tuple[int, int], text: float, around: Surroundings
) -> None:
    screen = LaboratoryScreen(around)
    screen.pane, screen.reform = pane, RULES["razali-1997"]
    visitor = Visitor(screen, size, text)
    seen: set[str] = set()
    for _ in range(40):
        visitor.check()
        seen |= visitor.items
        visitor.press("page down")
    assert seen == {control.name for control in screen.items}


@pytest.mark.parametrize("text", TEXT_SIZES)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_exact_fractions_fit_where_they_are_asked_for(
    size: tuple[int, int], text: float, around: Surroundings
) -> None:
    screen = LaboratoryScreen(around)
    screen.reform, screen.game = RULES["l69"], THREE
    visitor = Visitor(screen, size, text)
    bars = [t.control for t in visitor.scene.targets if ": " in t.control.name]
    assert len(bars) == 6
    for bar in bars:
        screen.point(bar)
        visitor.check()
        assert any(line.startswith("Each: ") for line in visitor.said)


@pytest.mark.parametrize("text", TEXT_SIZES)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("name", ["au-2005", "charter-1945", "snapback"])
def test_the_votes_are_laid_out_and_all_can_be_seen(
    name: str, size: tuple[int, int], text: float, around: Surroundings
) -> None:
    screen = ReplaysScreen(around, RULES[name])
    visitor = Visitor(screen, size, text)
    for source in (KNOWN, SHIPPED):
        screen.source, seen = source, set[str]()
        screen.scroll.top = 0
        while screen.moving:
            screen.tick(16)
        while not seen >= {control.name for control in screen.items}:
            before = screen.scroll.top
            visitor.check()
            seen |= visitor.items
            visitor.press("page down")
            assert screen.scroll.top > before or seen >= {c.name for c in screen.items}


def test_the_title_leads_here(around: Surroundings) -> None:
    title = title_screen(around)
    frame = Frame.of(1920, 1080)
    title.scene(Canvas(frame, Lettering(frame.scale)))
    turn = title.press(Key("l"))
    assert isinstance(turn, Push)
    assert isinstance(turn.screen, LaboratoryScreen)


def test_it_begins_with_the_charter_and_its_rule_in_focus(visitor: Visitor) -> None:
    assert laboratory(visitor.screen).reform == Reform()
    assert visitor.screen.focused == Control(Kind.ITEM, "charter")
    assert {"9 of 15", "16.7%", "19.6%", "1.7%", "0.2%"} <= visitor.said


def test_arrows_and_enter_choose_a_rule_and_its_table_is_seated(visitor: Visitor) -> None:
    visitor.press("down", "down", "down", "return")
    assert laboratory(visitor.screen).reform == RULES["g4-2005"]
    assert {"14 of 25", "Group of Four", "14.4%"} <= visitor.said
    visitor.press("down", "space")
    assert laboratory(visitor.screen).reform == RULES["au-2005"]


def test_a_click_chooses_a_rule(visitor: Visitor) -> None:
    visitor.click(Kind.ITEM, "charter-1945")
    assert "7 of 11" in visitor.said


def test_arrows_go_to_every_rule_and_it_is_seen(visitor: Visitor) -> None:
    for name in RULES:
        assert visitor.screen.focused == Control(Kind.ITEM, name)
        assert name in visitor.items
        visitor.press("down")


def test_levers_are_moved_by_keys(visitor: Visitor) -> None:
    visitor.press("b")
    assert visitor.screen.focused == Control(Kind.TOGGLE, "vetoes=1")
    visitor.press("right", "return", "down", "right", "return", "down", "space")
    changes = frozenset({"abstention-blocks"})
    assert laboratory(visitor.screen).reform == Reform("charter", 2, 1, changes)
    assert {"10 of 15", "The Charter, with three changes"} <= visitor.said
    visitor.press("space")
    assert laboratory(visitor.screen).reform == Reform("charter", 2, 1)


def test_every_lever_is_reached_by_arrows_and_moved_by_a_click(visitor: Visitor) -> None:
    visitor.click(Kind.TOGGLE, f"pane={BUILD}")
    visitor.screen.focused = visitor.screen.items[0]
    for control in visitor.screen.items:
        assert visitor.screen.focused == control
        assert control.name in visitor.items
        if "=" not in control.name:
            visitor.click(Kind.TOGGLE, control.name)
        visitor.press("down")
    assert laboratory(visitor.screen).reform == Reform(changes=frozenset(CHANGES))
    assert "Every permanent member" not in " ".join(visitor.said)


def test_a_rule_that_is_built_like_one_there_is_is_that_one(visitor: Visitor) -> None:
    visitor.press("b", "down", "down", "space", "down", "space", "b")
    assert laboratory(visitor.screen).reform == Reform(changes=LITERAL)
    assert visitor.screen.focused == Control(Kind.ITEM, "literal-concurrence")
    assert "literal-concurrence" in visitor.items


def test_what_is_built_on_a_proposal_keeps_its_seats(visitor: Visitor) -> None:
    screen = laboratory(visitor.screen)
    screen.reform = RULES["l69"]
    visitor.press("b")
    visitor.click(Kind.TOGGLE, "vetoes=0")
    assert screen.reform == Reform("l69", vetoes=0)
    assert {"15 of 27", "Nobody can block."} <= visitor.said


def test_two_ways_to_vote_and_three_are_told_apart(visitor: Visitor) -> None:
    visitor.press("w")
    assert {"10.1%", "16.3%"} <= visitor.said
    visitor.click(Kind.TOGGLE, f"game={TWO}")
    assert {"16.7%", "19.6%"} <= visitor.said


def test_bars_say_their_fractions_in_focus(visitor: Visitor) -> None:
    visitor.screen.focused = next(
        t.control
        for t in visitor.scene.targets
        if t.control.name.startswith("Shapley-Shubik index")
    )
    visitor.look()
    assert "Each: 421 / 2145. Under the Charter: 421 / 2145." in " ".join(visitor.said)
    visitor.press("return")
    assert laboratory(visitor.screen).reform == Reform()


def test_seats_move_to_their_places_and_stop(roster: Roster) -> None:
    screen = LaboratoryScreen(Surroundings(roster, settings=Settings()))
    visitor = Visitor(screen)
    visitor.press("down", "return")
    assert screen.moving
    steps = 0
    while screen.moving:
        assert screen.tick(16)
        visitor.check()
        steps += 1
    assert steps == -(-LIVELY.fade_takes // 16)
    assert not screen.tick(16)


def test_nothing_moves_where_motion_is_reduced_or_no_seat_is_added(
    visitor: Visitor, roster: Roster
) -> None:
    visitor.press("down", "return")
    assert not visitor.screen.moving
    lively = Visitor(LaboratoryScreen(Surroundings(roster)))
    lively.press("down", "down", "return")
    assert not lively.screen.moving


@pytest.mark.parametrize("seats", range(11, 28))
@pytest.mark.parametrize("high", [900.0, 1260.0])
def test_cards_lie_on_the_table_and_apart(seats: int, high: float) -> None:
    plan = plan_of(seats, Box(880, 134, 960, high))
    assert len(plan.cards) == len(plan.chairs) == seats
    for one, other in pairwise(plan.cards):
        assert not one.overlaps(other)
    for card in plan.cards:
        assert plan.box.x < card.x < card.right < plan.box.right
        assert plan.box.y < card.y < card.bottom < plan.box.bottom


def test_it_leads_to_the_votes_and_back(visitor: Visitor) -> None:
    turn = visitor.press("r")
    assert isinstance(turn, Push)
    assert isinstance(turn.screen, ReplaysScreen)
    assert turn.screen.press(Key("escape")) == Pop()
    assert visitor.press("escape") == Pop()
    assert visitor.click(Kind.BUTTON, "back") == Pop()


def test_a_vote_leads_to_its_table_under_the_rule(around: Surroundings) -> None:
    visitor = Visitor(ReplaysScreen(around, RULES["g4-2005"]))
    assert visitor.items >= {KNOWN_VOTES[0].symbol}
    turn = visitor.press("down", "down", "return")
    assert isinstance(turn, Push)
    assert isinstance(turn.screen, OpenTableScreen)
    assert len(turn.screen.table.seats) == 25
    assert turn.screen.setting.put.subject == "S/3710"
    scene = turn.screen.scene(Canvas(visitor.frame, visitor.lettering))
    assert_laid_out(scene, visitor.frame, visitor.lettering)


def test_what_the_rule_turns_is_marked_in_words(around: Surroundings) -> None:
    same = Visitor(ReplaysScreen(around, Reform()))
    assert "CHANGED" not in same.said
    assert "Of twelve, carried under the Charter: four. Under this rule: four." in same.said
    other = Visitor(ReplaysScreen(around, RULES["no-veto"]))
    assert "CHANGED" in other.said
    assert "Of twelve, carried under the Charter: four. Under this rule: ten." in other.said


def test_what_cannot_be_counted_leads_nowhere_and_says_why(around: Surroundings) -> None:
    visitor = Visitor(ReplaysScreen(around, RULES["charter-1945"]))
    assert any(line.endswith("two, and nine cannot be counted.") for line in visitor.said)
    visitor.press("end")
    last = KNOWN_VOTES[-1].symbol
    assert visitor.click(Kind.ITEM, last) is None
    assert visitor.screen.focused == Control(Kind.ITEM, last)
    assert visitor.scene.objection_to(Control(Kind.ITEM, last)) == "It seats 11, and 15 voted."


def test_votes_of_the_scenarios_are_read_once_they_are_asked_for(around: Surroundings) -> None:
    screen = ReplaysScreen(around, RULES["two-vetoes"])
    visitor = Visitor(screen)
    assert not screen.moving
    assert not screen.tick(16)
    visitor.press("t")
    while screen.moving:
        assert screen.tick(16)
        visitor.look()
    assert "dprk-panel-2024 0" in {control.name for control in screen.items}
    visitor.click(Kind.TOGGLE, f"source={KNOWN}")
    assert visitor.items >= {KNOWN_VOTES[0].symbol}
