"""Buttons: each shows its words and its key."""

from functools import lru_cache

from game.ui.boxes import Box
from game.ui.drawings import BADGE, badge, card, double_ring, scaled
from game.ui.pieces import Align, Face, Piece, Shape, TextStyle, Words
from game.ui.text import Measure, fitted, stacked
from game.ui.theme import FOCUS, INK, MIST, PANEL, PANEL_EDGE, PANEL_HOVER, WALL_FOOT, WHITE, Colour
from game.views.chamber import ActionView, ChoiceView

RADIUS = 12.0
WORDS = 26.0
KEY = 20.0
PRIMARY = "#DCE8F7"
PRIMARY_HOVER = "#FFFFFF"


def choice_button(
    measure: Measure, view: ChoiceView, box: Box, lit: bool, focused: bool
) -> tuple[Piece, ...]:
    """Return the button that casts one of the five votes."""
    ground = PANEL_HOVER if lit else PANEL
    side = min(48.0, box.h - 20)
    sign = Box(box.x + 10, box.centre.y - side / 2, side, side)
    key = _key(measure, view.key, box, ground)
    words = Box(sign.right + 8, box.y + 4, key[0].box.x - sign.right - 12, box.h - 8)
    size, lines = fitted(
        measure, view.label, Face.NARROW_STRONG, words.w, ((28, 1), (WORDS, 1), (24, 1), (22, 2))
    )
    style = TextStyle(Face.NARROW_STRONG, size, WHITE, ground)
    return (
        Shape(_ground(box.w, box.h, ground, PANEL_EDGE), box),
        Shape(scaled(badge(view.mark), side / BADGE), sign),
        *stacked(lines, words, size * 1.05, style, Align.LEFT),
        *key,
        *_ring(box, focused),
    )


def action_width(measure: Measure, view: ActionView) -> float:
    """Return how wide an action's button has to be."""
    key = max(KEY * 1.6, measure.width(view.key, Face.STRONG, KEY) + 20)
    return round(measure.width(view.label, Face.STRONG, WORDS) + key + 62)


def action_button(
    measure: Measure, view: ActionView, box: Box, lit: bool, focused: bool
) -> tuple[Piece, ...]:
    """Return the button of an action; the one to do next is light."""
    if view.primary:
        ground, ink = (PRIMARY_HOVER if lit else PRIMARY), INK
    else:
        ground, ink = (PANEL_HOVER if lit else PANEL), WHITE
    key = _key(measure, view.key, box, ground)
    words = Box(box.x + 22, box.y, key[0].box.x - box.x - 36, box.h)
    label = Words(view.label, words, TextStyle(Face.STRONG, WORDS, ink, ground), Align.LEFT)
    edge = ground if view.primary else PANEL_EDGE
    return (Shape(_ground(box.w, box.h, ground, edge), box), label, *key, *_ring(box, focused))


@lru_cache
def _ground(w: float, h: float, ground: Colour, edge: Colour) -> str:
    return card((w, h), RADIUS, ground, edge, 2)


def _key(measure: Measure, text: str, box: Box, ground: Colour) -> tuple[Piece, ...]:
    """Return a small key cap at the right of a button."""
    side = KEY * 1.6
    wide = round(max(side, measure.width(text, Face.STRONG, KEY) + 20))
    cap = Box(box.right - wide - 10, box.centre.y - side / 2, wide, side)
    light = ground in {PRIMARY, PRIMARY_HOVER}
    fill, ink = (INK, WHITE) if light else (WALL_FOOT, MIST)
    return (
        Shape(card((cap.w, cap.h), 7, fill, PANEL_EDGE, 1.5), cap),
        Words(text, cap, TextStyle(Face.STRONG, KEY, ink, fill)),
    )


def _ring(box: Box, focused: bool) -> tuple[Piece, ...]:
    if not focused:
        return ()
    halo = box.grown(7)
    return (Shape(double_ring((halo.w, halo.h), RADIUS + 7, FOCUS, 4), halo),)
