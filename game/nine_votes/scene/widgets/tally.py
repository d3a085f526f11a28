"""The count of a vote: its figures, and a bar of cells up to the mark."""

from collections.abc import Sequence
from functools import lru_cache

from nine_votes.council.messages import Said
from nine_votes.scene.drawings import card, cell, mark_badge, needle
from nine_votes.scene.layout import Box, Point
from nine_votes.scene.pieces import Align, Face, Group, Piece, Shape, TextStyle, Words
from nine_votes.scene.text import Measure, fitted
from nine_votes.scene.theme import (
    CELL_EDGE,
    EMPTY_CELL,
    MIST,
    SMALLEST_ON_WALL,
    WHITE,
)
from nine_votes.views.chamber import CountView, Mark
from nine_votes.words.resolver import in_words

NUMBER = 84.0
LABEL = 27.0
CELL = 54.0
GAP = 7.0
BAR_WIDTH = 1080.0


def counts(
    measure: Measure,
    views: Sequence[CountView],
    numbers: Point,
    labels: float,
    size: float = LABEL,
) -> tuple[Piece, ...]:
    """Return the counts side by side around a middle, their labels around another height.

    `size` is how large the labels are where they fit.
    """
    step = 306.0 if len(views) <= 3 else 1120.0 / len(views)
    pieces: list[Piece] = []
    for i, view in enumerate(views):
        x = numbers.x + step * (i - (len(views) - 1) / 2)
        pieces += _count(measure, view, Point(x, numbers.y))
        label = Box.around(Point(x, labels), step - 12, 36)
        sizes = ((size, 1), (LABEL, 1), (25.0, 1), (SMALLEST_ON_WALL, 1))
        fitting, _ = fitted(measure, view.label, Face.SANS, label.w, sizes)
        pieces.append(Words(in_words(view.label), label, TextStyle(Face.SANS, fitting, MIST)))
    return tuple(pieces)


def _count(measure: Measure, view: CountView, middle: Point) -> tuple[Piece, ...]:
    text = str(view.votes)
    side, gap, wide = 66.0, 20.0, measure.width(text, Face.STRONG, NUMBER) + 4
    sign = Box(middle.x - (side + gap + wide) / 2, middle.y - side / 2, side, side)
    box = Box(sign.right + gap, middle.y - NUMBER / 2, wide, NUMBER)
    style = TextStyle(Face.STRONG, NUMBER, WHITE)
    return (
        mark_badge(view.mark, sign),
        Words(text, box, style, Align.START),
    )


@lru_cache(maxsize=32)
def _row(cells: tuple[Mark | None, ...], first: Box, mark: float) -> Group:
    """Return cells from the first one on, and the needle at the mark, to be painted as one."""
    empty = card((first.w, CELL), 9, EMPTY_CELL, CELL_EDGE, 1.5)
    boxes = [first.moved(dx=i * (first.w + GAP)) for i in range(len(cells))]
    drawn = [
        Shape(cell(of, first.w, CELL) if of else empty, box)
        for of, box in zip(cells, boxes, strict=True)
    ]
    high = CELL + 40
    needled = Shape(needle(high), Box(mark - 12, first.y - 24, 24, high))
    left, right = min(first.x, mark - 12), max(boxes[-1].right, mark + 12)
    return Group((*drawn, needled), Box(left, first.y - 24, right - left, high))


class Bar:
    """A row of cells around a middle, one for each seat, with a mark after the required one."""

    def __init__(self, cells: Sequence[Mark | None], required: int, middle: Point) -> None:
        self.cells, self.middle = cells, middle
        self.side = min(CELL, (BAR_WIDTH + GAP) / len(cells) - GAP)
        self.left = middle.x - (len(cells) * (self.side + GAP) - GAP) / 2
        self.mark = self.left + required * (self.side + GAP) - GAP / 2

    def pieces(self) -> tuple[Piece, ...]:
        row = Box(self.left, self.middle.y - CELL / 2, self.side, CELL)
        return (_row(tuple(self.cells), row, self.mark),)

    def label(self, said: Said, height: float, size: float = LABEL) -> Words:
        box = Box.around(Point(self.mark, height), 400, 36)
        return Words(in_words(said), box, TextStyle(Face.STRONG, size, WHITE))
