"""Who voted how: a row for each way to vote, with the number, the flags and the names."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from nine_votes.phrases.debrief_shown import NOBODY
from nine_votes.scene.boxes import Box, Point
from nine_votes.scene.drawings import BADGE, badge, corner_star, scaled
from nine_votes.scene.page import Page, falling
from nine_votes.scene.pieces import Align, Face, Shape, TextStyle, Words
from nine_votes.scene.theme import GOLD, INK, MIST, SMALLEST, SMALLEST_ON_WALL, WALL_FOOT, WHITE
from nine_votes.scene.widgets.seat import flag_pieces
from nine_votes.views.chamber import SeatView
from nine_votes.views.debrief_steps import Roll

MOST, COUNT, LABEL = 34.0, 46.0, 26.0
LABELS = 400.0
"""The room for what a row is about, at its left."""

SIGN = 50.0
BETWEEN, APART = 18.0, 30.0
"""The room between two rows, and between two members."""

FLAG = 1.5
"""The height of a flag, in sizes of a name; its line is higher by as much as lies between."""

LINE = 1.86


class _Member(NamedTuple):
    """A member in a row: how far from the row's left and top, and how wide its name is."""

    seat: SeatView
    x: float
    line: int
    name: float


def rolls(page: Page, box: Box, views: Sequence[Roll]) -> bool:
    """Put the rows one under another, as large as the room lets them be.

    Says whether there was room for names as large as they have to be on the wall.
    """
    for size in falling(page.size(MOST), SMALLEST):
        rows = [list(_members(page, view.seats, size, box.w - LABELS)) for view in views]
        heights = [max(SIGN, LINE * size * _lines(row)) for row in rows]
        high = sum(heights) + BETWEEN * (len(rows) - 1)
        if high <= box.h:
            break
    apart = min(BETWEEN + 22, BETWEEN + max(0.0, box.h - high) / max(1, len(rows)))
    top = box.y
    for view, row, deep in zip(views, rows, heights, strict=True):
        _row(page, Box(box.x, top, box.w, deep), view, row, size)
        top += deep + apart
    return high <= box.h and size >= SMALLEST_ON_WALL


def _members(page: Page, seats: Sequence[SeatView], size: float, wide: float) -> Iterator[_Member]:
    """Yield members side by side, on another line where one is full."""
    x, line = 0.0, 0
    for seat in seats:
        name = page.measure.width(seat.name, Face.NARROW, size) + 3
        needed = FLAG * size * 4 / 3 + 12 + name
        if x and x + needed > wide:
            x, line = 0.0, line + 1
        yield _Member(seat, x, line, name)
        x += needed + APART


def _lines(row: Sequence[_Member]) -> int:
    return row[-1].line + 1 if row else 1


def _row(page: Page, box: Box, view: Roll, row: Sequence[_Member], size: float) -> None:
    step = box.h / _lines(row)
    first = Box(box.x, box.y, LABELS, step)
    sign = Box(box.x, first.centre.y - SIGN / 2, SIGN, SIGN)
    page.add([Shape(scaled(badge(view.mark), SIGN / BADGE), sign)])
    number = Box(sign.right + 14, first.y, 66, step)
    style = TextStyle(Face.STRONG, COUNT, WHITE, WALL_FOOT)
    page.add([Words(str(len(view.seats)), number, style, Align.START)])
    label = Box(number.right + 4, first.y, first.right - number.right - 24, step)
    page.line(view.label, label, TextStyle(Face.SANS, LABEL, MIST, WALL_FOOT))
    if not row:
        page.line(NOBODY, first.moved(LABELS), TextStyle(Face.SANS, LABEL, MIST, WALL_FOOT))
    for member in row:
        place = Box(first.right + member.x, box.y + member.line * step, member.name, step)
        _member(page, place, member, size)


def _member(page: Page, box: Box, member: _Member, size: float) -> None:
    high = FLAG * size
    flag = Box.around(Point(box.x + high * 2 / 3, box.centre.y), high * 4 / 3, high)
    page.add(flag_pieces(member.seat, flag))
    if member.seat.permanent:
        side = high * 0.5
        star = Shape(corner_star(side, 3, INK, GOLD), Box(flag.x - 2, flag.y - 2, side, side))
        page.add([star])
    name = Box(flag.right + 12, box.y, member.name, box.h)
    style = TextStyle(Face.NARROW, size, WHITE, WALL_FOOT)
    page.add([Words(member.seat.name, name, style, Align.START)])
