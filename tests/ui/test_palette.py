"""High contrast: every text, glyph and mark against what lies under it."""

from collections.abc import Iterator
from itertools import combinations

import pytest

from nine_votes.scenarios.scenario import Scenario
from nine_votes.scene import theme
from nine_votes.scene.layout import Frame
from nine_votes.scene.pieces import flat
from nine_votes.scene.screens.notices import HelpScreen, TroubleScreen
from nine_votes.scene.screens.open_table import screen_of
from nine_votes.scene.screens.screen import Canvas, Screen
from nine_votes.scene.screens.settings import SettingsScreen
from nine_votes.scene.surroundings import Surroundings
from nine_votes.scene.theme import HINT, STYLES, Colour, contrast
from nine_votes.ui.entrance import title_screen
from nine_votes.ui.painter import AS_DRAWN, HIGH_CONTRAST, Lettering, Palette, palette_for
from nine_votes.views.chamber import Command, Mark
from tests.ui.measured import texts

LETTERS, GLYPHS, OUTLINES = 7.0, 5.5, 3.0
"""The least contrasts: text (WCAG 2.2, level AAA), glyphs, and what tells shapes apart."""

APART = 50
"""How far apart two marks' colours are at least, each channel from 0 to 255."""

BESIDE = [
    (theme.GREYED, theme.WALL_FOOT),
    (theme.WHITE, theme.PANEL_HOVER),
    (theme.MIST, theme.PANEL_HOVER),
    (HINT, theme.PAPER),
    (theme.WHITE, theme.NEUTRAL_FLAG),
]
"""Words and grounds that are only to be seen now and then."""

Pair = tuple[Colour, Colour]


def screens(scenarios: list[Scenario], around: Surroundings) -> Iterator[Screen]:
    yield title_screen(around)
    yield SettingsScreen(around)
    yield HelpScreen(())
    yield TroubleScreen("What went wrong.", "And where.")
    for scenario in scenarios:
        table = screen_of(scenario, around)
        yield table
        table.perform(Command.PLAY_RECORD)
        table.perform(Command.SHOW_ALL)
        table.tick(0)
        yield table


@pytest.fixture
def pairs(scenarios: list[Scenario], around: Surroundings) -> set[Pair]:
    """Words and the ground under them, of every screen here."""
    frame = Frame.of(1280, 720)
    canvas = Canvas(frame, Lettering(frame.scale))
    drawn = [screen.scene(canvas).pieces for screen in screens(scenarios, around)]
    styles = [words.style for pieces in drawn for words in texts(tuple(flat(pieces)))]
    return {(style.colour, style.ground) for style in styles} | set(BESIDE)


def seen(pair: Pair, palette: Palette) -> float:
    one, other = (palette.get(colour, colour) for colour in pair)
    return contrast(one, other)


def test_text_stands_out_as_drawn(pairs: set[Pair]) -> None:
    assert min(seen(pair, AS_DRAWN) for pair in pairs) >= 4.5


def test_text_stands_out_more_in_high_contrast(pairs: set[Pair]) -> None:
    assert {pair for pair in pairs if seen(pair, HIGH_CONTRAST) < LETTERS} == set()


@pytest.mark.parametrize("mark", Mark)
def test_a_mark_stands_out_in_high_contrast(mark: Mark) -> None:
    style = STYLES[mark]
    assert seen((style.glyph, style.ground), HIGH_CONTRAST) >= GLYPHS
    assert seen((style.outline, theme.INK), HIGH_CONTRAST) >= OUTLINES


def test_marks_keep_apart_in_high_contrast() -> None:
    grounds = {HIGH_CONTRAST.get(style.ground, style.ground) for style in STYLES.values()}
    channels = [[int(ground[i : i + 2], 16) for i in (1, 3, 5)] for ground in grounds]
    for one, other in combinations(channels, 2):
        assert max(abs(a - b) for a, b in zip(one, other, strict=True)) >= APART


def test_marks_have_grounds_of_their_own_but_for_two_with_other_glyphs() -> None:
    grounds = [HIGH_CONTRAST.get(style.ground, style.ground) for style in STYLES.values()]
    assert len(grounds) - len(set(grounds)) == 1
    assert STYLES[Mark.ABSENT].ground == STYLES[Mark.NOT_PARTICIPATING].ground


def test_every_colour_is_written_as_a_drawing_writes_it() -> None:
    for colour in (*HIGH_CONTRAST, *HIGH_CONTRAST.values()):
        assert colour == f"#{int(colour[1:], 16):06X}"


def test_the_palette_is_that_of_the_settings() -> None:
    assert palette_for(high_contrast=True) is HIGH_CONTRAST
    assert palette_for(high_contrast=False) is AS_DRAWN
