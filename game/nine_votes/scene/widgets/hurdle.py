"""A hurdle of a vote as a panel: what it asks for, and whether it was cleared."""

from collections.abc import Sequence

from nine_votes.scene.boxes import Box, Point
from nine_votes.scene.drawings import BADGE, badge, card, scaled
from nine_votes.scene.page import LEADING, Page
from nine_votes.scene.pieces import Face, Shape, TextStyle, Words
from nine_votes.scene.theme import GOLD, MIST, PANEL_EDGE, WALL_FOOT, WHITE
from nine_votes.scene.widgets.button import RADIUS
from nine_votes.scene.widgets.seat import flag_pieces
from nine_votes.views.chamber import Mark, SeatView
from nine_votes.views.debrief_steps import Hurdle

SIGNS = {True: Mark.IN_FAVOUR, False: Mark.AGAINST, None: Mark.NOT_PARTICIPATING}
"""A tick for what was cleared, a cross for what was not, a ring for what was not asked about."""

PAD, SIGN = 30.0, 54.0
NAME, TITLE, SAID = 25.0, 38.0, 29.0
FLAG = (84.0, 63.0)
MARK, CODE = 40.0, 24.0


def hurdle_height(page: Page) -> float:
    """Return how high a hurdle is."""
    return (
        2 * PAD
        + page.size(NAME) * LEADING
        + page.size(TITLE) * LEADING
        + max(SIGN, page.size(SAID) * LEADING * 2)
        + FLAG[1]
        + CODE * LEADING
        + 24
    )


def hurdle(page: Page, box: Box, view: Hurdle) -> None:
    """Put a hurdle into a box: its name and title, the votes that it is about, the verdict."""
    page.add([Shape(card((box.w, box.h), RADIUS, WALL_FOOT, PANEL_EDGE, 2), box)])
    inner = box.grown(-PAD)
    name = inner._replace(h=page.size(NAME) * LEADING)
    page.line(view.name, name, TextStyle(Face.STRONG, NAME, GOLD, WALL_FOOT))
    title = Box(inner.x, name.bottom, inner.w, page.size(TITLE) * LEADING)
    page.line(view.title, title, TextStyle(Face.SERIF, TITLE, WHITE, WALL_FOOT), least=26)
    row = Box(inner.x, title.bottom + 10, inner.w, FLAG[1] + CODE * LEADING)
    if view.figure:
        page.line(view.figure, row, TextStyle(Face.SANS, 34, MIST, WALL_FOOT))
    _seats(page, row, view.seats)
    rest = Box(inner.x, row.bottom + 14, inner.w, inner.bottom - row.bottom - 14)
    sign = Box(rest.x, rest.centre.y - SIGN / 2, SIGN, SIGN)
    page.add([Shape(scaled(badge(SIGNS[view.cleared]), SIGN / BADGE), sign)])
    _verdict(page, Box(sign.right + 18, rest.y, rest.right - sign.right - 18, rest.h), view)


def _verdict(page: Page, box: Box, view: Hurdle) -> None:
    style = TextStyle(Face.STRONG, SAID, WHITE, WALL_FOOT)
    size, lines = page.set(view.verdict, box.w, box.h, style, 24)
    high = size * LEADING * len(lines)
    place = Box(box.x, box.centre.y - high / 2, box.w, high)
    page.prose(view.verdict, place, style, least=24)


def _seats(page: Page, row: Box, seats: Sequence[SeatView]) -> None:
    """Put flags side by side, each with its vote, as large as there is room for all."""
    if not seats:
        return
    w, h = FLAG
    step = min(w + 52, row.w / len(seats))
    for i, seat in enumerate(seats):
        wide = min(w, step - 44)
        flag = Box(row.x + i * step, row.y + (h - wide * h / w) / 2, wide, wide * h / w)
        page.add(flag_pieces(seat, flag))
        code = Box(flag.x, row.y + h, wide, row.h - h)
        page.add([Words(seat.code, code, TextStyle(Face.NARROW, CODE, MIST, WALL_FOOT))])
        at = Box.around(Point(flag.right + 4, flag.bottom - 6), MARK, MARK)
        if seat.mark:
            page.add([Shape(scaled(badge(seat.mark), MARK / BADGE), at)])
