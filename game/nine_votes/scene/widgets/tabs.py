"""The leaves of a screen side by side, the one turned to underlined."""

from collections.abc import Mapping

from nine_votes.scene.boxes import Box
from nine_votes.scene.drawings import card
from nine_votes.scene.page import Page
from nine_votes.scene.pieces import Align, Control, Face, Kind, Shape, TextStyle
from nine_votes.scene.theme import GOLD, MIST, SMALLEST_ON_WALL, WHITE
from nine_votes.scene.widgets.button import focus_ring

SIZE, PAD, GAP = 30.0, 22.0, 10.0


def tabs(page: Page, row: Box, labels: Mapping[str, str], here: str) -> None:
    """Put the leaves into a row, each a control of its value, smaller where they are too wide."""
    size = page.size(SIZE)
    while _width(page, labels, size) > row.w and size * 0.95 > SMALLEST_ON_WALL:
        size *= 0.95
    left = row.x - PAD
    for leaf, label in labels.items():
        control = Control(Kind.TOGGLE, leaf)
        wide = page.measure.width(label, Face.STRONG, size) + 2 * PAD
        box = Box(left, row.y, wide, row.h)
        ink = WHITE if leaf == here or page.lit(control) else MIST
        page.target(control, box)
        style = TextStyle(Face.STRONG, size / page.canvas.text, ink)
        page.line(label, box, style, Align.MIDDLE)
        if leaf == here:
            under = Box(box.x + PAD, box.bottom - 5, wide - 2 * PAD, 5)
            page.add([Shape(card((under.w, 5), 2.5, GOLD), under)])
        page.add(focus_ring(box.grown(-5), page.on(control)))
        left = box.right + GAP


def _width(page: Page, labels: Mapping[str, str], size: float) -> float:
    words = sum(page.measure.width(label, Face.STRONG, size) for label in labels.values())
    return words + len(labels) * (2 * PAD + GAP) - GAP
