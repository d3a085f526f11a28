"""Colours and sizes of the chamber, in pixels of a canvas 1920 wide."""

from typing import NamedTuple, TypeAlias

from nine_votes.views.chamber import Mark

Colour: TypeAlias = str
"""A colour as #RRGGBB."""

WALL_TOP = "#16294A"
WALL_MIDDLE = "#0F1E38"
WALL_FOOT = "#0A1424"
GLOW = "#3E6AA6"
WALL_LIT = "#2A4A78"
"""The lightest the wall gets, in the middle of its glow."""

PAPER = "#FBF8F1"
PAPER_EDGE = "#D9D3C4"
PAPER_TRACK, PAPER_THUMB = "#E7E0CF", "#8C99A9"
"""A bar beside a text on paper, and the part of it that is seen."""

PALE_EDGE = "#B9BCC2"
"""The frame of a flag, and what is over."""

ASSUMED = "#B7C3D6"
"""The card of a seat whose vote nobody cast."""
INK = "#12233A"
QUIET_INK = "#4B5B70"
FAINT = "#55657A"
HINT = "#5A6B80"
BROWN_INK = "#5A4A2A"
FAULT_INK = "#9A3412"
STRUCK, ADDED = "#8C2F39", "#005F46"
CHOSEN = "#BBD6F5"
"""The ground of what is chosen in a field."""

WHITE = "#FFFFFF"
CREAM = "#F6F2E8"
MIST = "#A9BAD0"
GOLD = "#F4C24D"
FOCUS = "#8FD0FF"
CHAIR = "#2E5480"
CHAIR_SEAT = "#44709F"
SHADOW, CARD_SHADOW, CHAIR_SHADOW = "#000000", "#04101F", "#071020"

WOOD_EDGE = "#5E3F20"
WOOD_SHADE = "#8F6435"
WOOD_FACE = "#C99A5B"
WOOD_LIGHT = "#E3BE86"
WOOD_TOP, WOOD_FOOT = "#D2A566", "#C09050"

PANEL = "#1B3357"
PANEL_HOVER = "#274A7C"
PANEL_EDGE = "#4A6A96"
PRIMARY = "#DCE8F7"
"""The ground of what is to be done next, and of what is chosen."""

THUMB = "#8FA6C4"
EMPTY_CELL, CELL_EDGE = "#22375A", "#3A5580"
LIT_TRACK, BEFORE_FILL = "#2E4B78", "#7FA3CC"
BLANK_EDGE = "#2C476F"
NEUTRAL_FLAG, FLAG_LINE = "#3A5378", "#48638B"
GREYED = "#8C9DB5"
"""Words on what cannot be used now: they can still be read."""

SMALLEST = 20
"""The smallest text on a card or in a pill."""
SMALLEST_ON_WALL = 24
"""The smallest text on the wall itself."""


class Style(NamedTuple):
    """How a mark looks: its ground, and the glyph that lies on it."""

    ground: Colour
    glyph: Colour
    outline: Colour = CREAM


STYLES = {
    Mark.IN_FAVOUR: Style("#00855F", WHITE),
    Mark.AGAINST: Style("#C24E00", WHITE),
    Mark.VETO: Style("#B3122A", WHITE),
    Mark.ABSTAINING: Style("#F0C24B", INK),
    Mark.NOT_PARTICIPATING: Style(INK, "#8795A8"),
    Mark.ABSENT: Style(INK, "#8795A8"),
    Mark.IN: Style("#35608F", WHITE),
}


def luminance(colour: Colour) -> float:
    """Return the relative luminance of a colour, 0 to 1 (WCAG 2.2)."""
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Colour, other: Colour) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)
