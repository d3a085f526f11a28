"""Colours that take the place of others, for those who need more contrast."""

from collections.abc import Mapping
from types import MappingProxyType

from nine_votes.scene import theme
from nine_votes.scene.theme import Colour
from nine_votes.views.chamber import Mark

Palette = Mapping[Colour, Colour]

WALL_MIDDLE, CELL_EDGE, CARD_EDGE, HINT = "#0F1E38", "#3A5580", "#D9D3C4", "#5A6B80"
"""Colours that one drawing alone uses."""

AS_DRAWN: Palette = MappingProxyType({})

BLACK, WHITE = "#000000", theme.WHITE

HIGH_CONTRAST: Palette = MappingProxyType(
    {
        theme.WALL_TOP: BLACK,
        WALL_MIDDLE: BLACK,
        theme.WALL_FOOT: BLACK,
        theme.WALL_LIT: BLACK,
        theme.GLOW: BLACK,
        theme.INK: BLACK,
        theme.PAPER: WHITE,
        theme.CREAM: WHITE,
        theme.MIST: WHITE,
        theme.GREYED: "#C8C8C8",
        theme.GOLD: "#FFE066",
        theme.FOCUS: "#00E5FF",
        theme.PANEL: "#101010",
        theme.PANEL_HOVER: "#3A3A3A",
        theme.PANEL_EDGE: WHITE,
        theme.EMPTY_CELL: BLACK,
        CELL_EDGE: WHITE,
        CARD_EDGE: BLACK,
        HINT: "#404040",
        theme.STYLES[Mark.IN_FAVOUR].ground: "#007050",
        theme.STYLES[Mark.AGAINST].ground: "#AD4500",
        theme.STYLES[Mark.VETO].ground: "#B20F2A",
        theme.STYLES[Mark.IN].ground: "#1F4F86",
        theme.STYLES[Mark.ABSENT].glyph: "#C4CEDA",
    }
)
"""White and yellow on black, black on paper; marks keep their hues, their glyphs stand out more."""


def palette_for(high_contrast: bool) -> Palette:
    return HIGH_CONTRAST if high_contrast else AS_DRAWN
