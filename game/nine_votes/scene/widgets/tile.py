"""A large button that says what it is for."""

from nine_votes.scene.boxes import Box
from nine_votes.scene.drawings import card
from nine_votes.scene.page import LEADING, Page
from nine_votes.scene.pieces import Face, Shape, TextStyle, Words
from nine_votes.scene.press import Press
from nine_votes.scene.theme import (
    GREYED,
    MIST,
    PANEL,
    PANEL_EDGE,
    PANEL_HOVER,
    WALL_FOOT,
    WHITE,
)
from nine_votes.scene.widgets.button import KEY, focus_ring
from nine_votes.scene.widgets.shadow import RADIUS

HEAD, ABOUT = 36.0, 24.0
PAD = 28.0
HIGH, ROOMY, TIGHT = 150.0, 68.0, 36.0
"""From this height on two lines are kept for what a tile is for, and one on a lower one."""


def tile(page: Page, box: Box, press: Press) -> None:
    """Put a tile on a page: its words and key, and under them what it is for."""
    control, greyed = press.control, bool(press.objection)
    ground = WALL_FOOT if greyed else PANEL_HOVER if page.lit(control) else PANEL
    page.press(press, box)
    page.add([Shape(card((box.w, box.h), RADIUS, ground, PANEL_EDGE, 2), box)])
    cap = _key_cap(page, press.key, box)
    told = ROOMY if box.h > HIGH else TIGHT
    size = min(page.size(HEAD), (box.h - 28 - told) / LEADING)
    head = Box(box.x + PAD, box.y + 14, cap.x - box.x - PAD - 14, size * LEADING)
    ink, under = (GREYED, GREYED) if greyed else (WHITE, MIST)
    face = TextStyle(Face.SERIF, size / page.canvas.text, ink, ground)
    page.line(press.label, head, face)
    room = Box(head.x, head.bottom + 4, box.w - 2 * PAD, box.bottom - head.bottom - 18)
    page.prose(press.about, room, TextStyle(Face.SANS, ABOUT, under, ground))
    page.add(focus_ring(box, page.on(control), RADIUS))


def _key_cap(page: Page, key: str, box: Box) -> Box:
    """Put the key of a tile into its upper corner, and return where."""
    wide = max(KEY * 1.6, page.measure.width(key, Face.STRONG, KEY) + 20)
    cap = Box(box.right - wide - 18, box.y + 18, wide, KEY * 1.6)
    ground = Shape(card((cap.w, cap.h), 7, WALL_FOOT, PANEL_EDGE, 1.5), cap)
    page.add([ground, Words(key, cap, TextStyle(Face.STRONG, KEY, MIST, WALL_FOOT))])
    return cap
