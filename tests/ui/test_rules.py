"""The list of other rules: laid out, turned over, and the way to a rule's table and back."""

import pytest

from nine_votes.scenarios.scenario import Scenario
from nine_votes.scene.layout import Frame
from nine_votes.scene.pieces import Control, Kind
from nine_votes.scene.screens.open_table import OpenTableScreen, RulesScreen, screen_of
from nine_votes.scene.screens.screen import Canvas, Key, Pop, Push
from nine_votes.scene.surroundings import Surroundings
from nine_votes.ui.painter import Lettering
from nine_votes.views.chamber import Command
from tests.ui.measured import SIZES, TEXT_SIZES, assert_laid_out, cut_short


def other_rules(scenario: Scenario, around: Surroundings) -> RulesScreen:
    table = screen_of(scenario, around)
    table.perform(Command.PLAY_RECORD)
    table.perform(Command.SHOW_ALL)
    frame = Frame.of(1920, 1080)
    table.scene(Canvas(frame, Lettering(frame.scale)))
    turn = table.press(Key("l"))
    assert isinstance(turn, Push)
    assert isinstance(turn.screen, RulesScreen)
    return turn.screen


@pytest.mark.parametrize("text", TEXT_SIZES)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_rules_are_laid_out(
    founding: Scenario, around: Surroundings, size: tuple[int, int], text: float
) -> None:
    frame = Frame.of(*size)
    lettering = Lettering(frame.scale)
    screen, seen = other_rules(founding, around), set()
    for _ in range(6):
        scene = screen.scene(Canvas(frame, lettering, text))
        assert_laid_out(scene, frame, lettering)
        assert not cut_short(scene)
        seen |= {t.control.name for t in scene.targets if t.control.kind is Kind.ITEM}
        screen.press(Key("page down"))
    assert seen == {row.name for row in screen.rows}


def test_a_rule_leads_to_its_table_and_back(founding: Scenario, around: Surroundings) -> None:
    screen = other_rules(founding, around)
    frame = Frame.of(1920, 1080)
    canvas = Canvas(frame, Lettering(frame.scale))
    screen.scene(canvas)
    turn = screen.click(Control(Kind.ITEM, "g4-2005"))
    assert isinstance(turn, Push)
    assert isinstance(turn.screen, OpenTableScreen)
    assert len(turn.screen.table.seats) == 25
    assert_laid_out(turn.screen.scene(canvas), frame, canvas.measure)
    assert screen.press(Key("escape")) == Pop()
