"""The count before a vote: fifteen cells against the required number, and what is not certain."""

from collections.abc import Iterable

from nine_votes.delegations.forecasts import Firmness
from nine_votes.scene.boxes import Box, Point
from nine_votes.scene.drawings import cell, needle
from nine_votes.scene.pieces import Face, Piece, Shape, TextStyle, Words
from nine_votes.scene.theme import EMPTY_CELL, STYLES, WHITE
from nine_votes.scene.widgets.forecast_card import DOTS, mark_sign
from nine_votes.views.chamber import Mark
from nine_votes.views.negotiation_seats import SeatForecast

CELL = 44.0
GAP = 6.0
WIDEST = 1080.0
LABEL = 26.0

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


class ForecastBar:
    """A row of cells around a middle, one for each seat, with a mark after the required one."""

    def __init__(self, seats: Iterable[SeatForecast], required: int, middle: Point) -> None:
        """Sort the cells, and find the size at which all fit."""
        self.cells = sorted(((Mark(s.vote), s.firmness) for s in seats), key=ORDER.index)
        self.middle, count = middle, len(self.cells)
        self.side = min(CELL * 1.25, (WIDEST + GAP) / count - GAP)
        self.left = middle.x - (count * (self.side + GAP) - GAP) / 2
        self.mark = self.left + required * (self.side + GAP) - GAP / 2

    @property
    def box(self) -> Box:
        """The box of the cells."""
        wide = len(self.cells) * (self.side + GAP) - GAP
        return Box(self.left, self.middle.y - CELL / 2, wide, CELL)

    def pieces(self) -> tuple[Piece, ...]:
        """Return the cells and the mark."""
        top = self.middle.y - CELL / 2
        drawn: list[Shape] = []
        for i, (mark, firmness) in enumerate(self.cells):
            box = Box(self.left + i * (self.side + GAP), top, self.side, CELL)
            drawn.extend(_cell(mark, firmness, box))
        high = CELL + 34
        return (*drawn, Shape(needle(high), Box(self.mark - 12, top - 20, 24, high)))

    def label(self, text: str, height: float, size: float = LABEL) -> Words:
        """Return the words under the mark, around a height."""
        box = Box.around(Point(self.mark, height), 400, 36)
        return Words(text, box, TextStyle(Face.STRONG, size, WHITE))


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
