"""Bars: the count of a vote up to the mark, the count expected before it, a part of a score."""

from collections.abc import Sequence
from functools import lru_cache

from nine_votes.council.messages import Said, say
from nine_votes.delegations.forecasts import Firmness
from nine_votes.scene.boxes import Box, Point
from nine_votes.scene.drawings import card, cell, mark_badge, needle
from nine_votes.scene.page import Page
from nine_votes.scene.pieces import Align, Face, Group, Piece, Shape, TextStyle, Words
from nine_votes.scene.text import Measure, fitted
from nine_votes.scene.theme import (
    CELL_EDGE,
    EMPTY_CELL,
    MIST,
    PANEL_EDGE,
    SMALLEST_ON_WALL,
    STYLES,
    WHITE,
)
from nine_votes.scene.widgets.forecast_card import DOTS, mark_sign
from nine_votes.views.chamber import CountView, Mark
from nine_votes.views.negotiation_debrief import ScoreBar
from nine_votes.views.negotiation_seats import SeatForecast
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
        """Find the size at which all cells fit."""
        self.cells, self.middle = cells, middle
        self.side = min(CELL, (BAR_WIDTH + GAP) / len(cells) - GAP)
        self.left = middle.x - (len(cells) * (self.side + GAP) - GAP) / 2
        self.mark = self.left + required * (self.side + GAP) - GAP / 2

    def pieces(self) -> tuple[Piece, ...]:
        row = Box(self.left, self.middle.y - CELL / 2, self.side, CELL)
        return (_row(tuple(self.cells), row, self.mark),)

    def label(self, said: Said, height: float, size: float = LABEL) -> Words:
        """Return the words under the mark, around a height."""
        box = Box.around(Point(self.mark, height), 400, 36)
        return Words(in_words(said), box, TextStyle(Face.STRONG, size, WHITE))


FORECAST_CELL = 44.0
FORECAST_GAP = 6.0
WIDEST = 1080.0

ORDER = (
    *((Mark.IN_FAVOUR, Firmness.CERTAIN), (Mark.IN_FAVOUR, Firmness.LEANING)),
    *((Mark.IN_FAVOUR, Firmness.UNKNOWN), (Mark.ABSTAINING, Firmness.UNKNOWN)),
    *((Mark.AGAINST, Firmness.UNKNOWN), (Mark.ABSTAINING, Firmness.LEANING)),
    *((Mark.ABSTAINING, Firmness.CERTAIN), (Mark.AGAINST, Firmness.LEANING)),
    (Mark.AGAINST, Firmness.CERTAIN),
)
"""From the left: what is surely in favour, what may be, what nobody knows, and then the rest.

No vote against is a veto before it is counted.
"""


def forecast_bar(
    page: Page, middle: Point, seats: Sequence[SeatForecast], required: int, under: float
) -> None:
    """Put a cell for each seat around a middle, and a mark after the required one.

    The words of the mark stand around the height `under`.
    """
    cells = sorted(((Mark(seat.vote), seat.firmness) for seat in seats), key=ORDER.index)
    step = min(FORECAST_CELL * 1.25 + FORECAST_GAP, (WIDEST + FORECAST_GAP) / len(cells))
    row = Box.around(middle, len(cells) * step - FORECAST_GAP, FORECAST_CELL)
    for (mark, firmness), box in zip(cells, row.row(len(cells), FORECAST_GAP), strict=True):
        page.add(_cell(mark, firmness, box))
    at, high = row.x + required * step - FORECAST_GAP / 2, FORECAST_CELL + 34
    page.add([Shape(needle(high), Box(at - 12, row.y - 20, 24, high))])
    label = Box.around(Point(at, under), 400, 36)
    style = TextStyle(Face.STRONG, min(page.size(26), 32), WHITE)
    page.add([Words(in_words(say("chamber-needed", required=required)), label, style)])


def _cell(mark: Mark, firmness: Firmness, box: Box) -> tuple[Shape, ...]:
    """A certain vote fills its cell; any other lies on the wall within dots of its colour."""
    if firmness is Firmness.CERTAIN:
        return (Shape(cell(mark, box.w, box.h), box),)
    edge = STYLES[mark].ground
    ground = (
        f'<rect x="2" y="2" width="{box.w - 4}" height="{box.h - 4}" rx="8" fill="{EMPTY_CELL}" '
        f'stroke="{edge}" stroke-width="3.6" stroke-dasharray="{DOTS}" stroke-linecap="round"/>'
    )
    side = 30.0 if firmness is Firmness.LEANING else 26.0
    shown = None if firmness is Firmness.UNKNOWN else mark
    return (Shape(ground, box), mark_sign(shown, Box.around(box.centre, side, side)))


FILL = "#6FA8DC"
HIGH = 34.0
NAMES = 330.0


def score_bar(page: Page, box: Box, bar: ScoreBar) -> None:
    high = min(HIGH, box.h * 0.4)
    name = Box(box.x, box.y, NAMES, high + 8)
    page.line(bar.name, name, TextStyle(Face.SERIF, 34, WHITE), least=24)
    track = Box(name.right, box.y + 4, box.w - NAMES, high)
    drawing = card((track.w, high), high / 2, EMPTY_CELL, PANEL_EDGE, 2)
    wide = max(high, track.w * bar.share)
    if bar.share > 0:
        drawing += card((wide, high), high / 2, FILL)
    page.add([Shape(drawing, track)])
    room = Box(track.x + 6, track.bottom + 6, track.w - 12, box.bottom - track.bottom - 8)
    style = TextStyle(Face.SANS, 25, MIST)
    said = say("hindsight-bar", meaning=bar.meaning, why=bar.why, weight=bar.weight)
    page.prose(said, room, style)
