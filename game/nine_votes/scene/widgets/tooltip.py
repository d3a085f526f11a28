"""A note beside a control: why it cannot be used now."""

from collections.abc import Callable

from nine_votes.scene.boxes import Box
from nine_votes.scene.drawings import card
from nine_votes.scene.pieces import Align, Face, Piece, Shape, TextStyle
from nine_votes.scene.text import Measure, fitted, stacked
from nine_votes.scene.theme import INK, PAPER

WIDE = 620.0
PAD = 18.0
SIZE = 24.0


def tooltip(
    measure: Measure, text: str, beside: Box, within: Box, sized: Callable[[float], float]
) -> tuple[Piece, ...]:
    """Return a text on paper over or under a control, wherever the page has room."""
    sizes = [(sized(SIZE), 6), (SIZE, 8), (22.0, 9)]
    size, lines = fitted(measure, text, Face.SANS, WIDE - 2 * PAD, sizes)
    step = size * 1.26
    wide = max(measure.width(line, Face.SANS, size) for line in lines) + 2 * PAD + 2
    high = step * len(lines) + 2 * PAD
    above = beside.y - high - 12
    top = above if above > within.y + 8 else min(beside.bottom + 12, within.bottom - high - 8)
    left = min(max(beside.centre.x - wide / 2, within.x + 16), within.right - wide - 16)
    box = Box(left, top, wide, high)
    words = Box(box.x + PAD, box.y + PAD, box.w - 2 * PAD, box.h - 2 * PAD)
    style = TextStyle(Face.SANS, size, INK, PAPER)
    ground = Shape(card((box.w, box.h), 10, PAPER, INK, 3), box)
    return (ground, *stacked(lines, words, step, style, Align.START))
