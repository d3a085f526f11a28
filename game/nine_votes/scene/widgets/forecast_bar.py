"""The count before a vote: fifteen cells against the required number, and what is not certain."""

from collections.abc import Sequence

from nine_votes.council.messages import say
from nine_votes.delegations.forecasts import Firmness
from nine_votes.scene.boxes import Box, Point
from nine_votes.scene.drawings import cell, needle
from nine_votes.scene.page import Page
from nine_votes.scene.pieces import Face, Shape, TextStyle, Words
from nine_votes.scene.theme import EMPTY_CELL, STYLES, WHITE
from nine_votes.scene.widgets.forecast_card import DOTS, mark_sign
from nine_votes.views.chamber import Mark
from nine_votes.views.negotiation_seats import SeatForecast
from nine_votes.words.resolver import in_words

CELL = 44.0
GAP = 6.0
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
    step = min(CELL * 1.25 + GAP, (WIDEST + GAP) / len(cells))
    row = Box.around(middle, len(cells) * step - GAP, CELL)
    for (mark, firmness), box in zip(cells, row.row(len(cells), GAP), strict=True):
        page.add(_cell(mark, firmness, box))
    at, high = row.x + required * step - GAP / 2, CELL + 34
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
