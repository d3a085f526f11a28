"""A hurdle of a vote as a panel: what it asks for, and whether it was cleared."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from nine_votes.council.messages import Said, say
from nine_votes.council.voting import VOTE_LABEL
from nine_votes.scene.drawings import corner_star, mark_badge, rounded
from nine_votes.scene.layout import Box, Point
from nine_votes.scene.page import LEADING, Page, falling
from nine_votes.scene.pieces import Align, Face, Shape, TextStyle, Words
from nine_votes.scene.theme import (
    BROWN_INK,
    GOLD,
    INK,
    MIST,
    PANEL_EDGE,
    PAPER,
    SMALLEST,
    SMALLEST_ON_WALL,
    WALL_FOOT,
    WHITE,
)
from nine_votes.scene.widgets.button import RADIUS, panel
from nine_votes.scene.widgets.seat import card_shadow, flag_pieces
from nine_votes.views.chamber import Mark, SeatView
from nine_votes.views.debrief_steps import Hurdle, Roll

SIGNS = {True: Mark.IN_FAVOUR, False: Mark.AGAINST, None: Mark.NOT_PARTICIPATING}
"""A tick for what was cleared, a cross for what was not, a ring for what was not asked about."""

PAD, SIGN = 30.0, 54.0
NAME, TITLE, SAID = 25.0, 38.0, 29.0
FLAG = (84.0, 63.0)
MARK, CODE = 40.0, 24.0


def hurdle_height(page: Page) -> float:
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
    page.add([rounded(box, RADIUS, WALL_FOOT, PANEL_EDGE, 2)])
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
    page.add([mark_badge(SIGNS[view.cleared], sign)])
    _verdict(page, Box(sign.right + 18, rest.y, rest.right - sign.right - 18, rest.h), view)


def _verdict(page: Page, box: Box, view: Hurdle) -> None:
    style = TextStyle(Face.STRONG, SAID, WHITE, WALL_FOOT)
    size, lines = page.set(view.verdict, box.w, box.h, style, 24)
    high = size * LEADING * len(lines)
    place = Box(box.x, box.centre.y - high / 2, box.w, high)
    page.prose(view.verdict, place, style, least=24)


def _seats(page: Page, row: Box, seats: Sequence[SeatView]) -> None:
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
            page.add([mark_badge(seat.mark, at)])


MOST, COUNT, SIZE = 34.0, 46.0, 26.0
LABELS = 400.0
"""The room for what a row is about, at its left."""

ROLL_SIGN = 50.0
BETWEEN, APART = 18.0, 30.0
"""The room between two rows, and between two members."""

ROLL_FLAG = 1.5
"""The height of a flag, in sizes of a name; its line is higher by as much as lies between."""

LINE = 1.86


class _Member(NamedTuple):
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
        heights = [max(ROLL_SIGN, LINE * size * _lines(row)) for row in rows]
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
    x, line = 0.0, 0
    for seat in seats:
        name = page.measure.width(seat.name, Face.NARROW, size) + 3
        needed = ROLL_FLAG * size * 4 / 3 + 12 + name
        if x and x + needed > wide:
            x, line = 0.0, line + 1
        yield _Member(seat, x, line, name)
        x += needed + APART


def _lines(row: Sequence[_Member]) -> int:
    return row[-1].line + 1 if row else 1


def _row(page: Page, box: Box, view: Roll, row: Sequence[_Member], size: float) -> None:
    step = box.h / _lines(row)
    first = Box(box.x, box.y, LABELS, step)
    sign = Box(box.x, first.centre.y - ROLL_SIGN / 2, ROLL_SIGN, ROLL_SIGN)
    page.add([mark_badge(Mark(view.vote), sign)])
    number = Box(sign.right + 14, first.y, 66, step)
    style = TextStyle(Face.STRONG, COUNT, WHITE, WALL_FOOT)
    page.add([Words(str(len(view.seats)), number, style, Align.START)])
    label = Box(number.right + 4, first.y, first.right - number.right - 24, step)
    page.line(VOTE_LABEL(view.vote), label, TextStyle(Face.SANS, SIZE, MIST, WALL_FOOT))
    if not row:
        nobody, style = say("debrief-nobody"), TextStyle(Face.SANS, SIZE, MIST, WALL_FOOT)
        page.line(nobody, first.moved(LABELS), style)
    for member in row:
        place = Box(first.right + member.x, box.y + member.line * step, member.name, step)
        _member(page, place, member, size)


def _member(page: Page, box: Box, member: _Member, size: float) -> None:
    high = ROLL_FLAG * size
    flag = Box.around(Point(box.x + high * 2 / 3, box.centre.y), high * 4 / 3, high)
    page.add(flag_pieces(member.seat, flag))
    if member.seat.permanent:
        side = high * 0.5
        star = Shape(corner_star(side, 3, INK, GOLD), Box(flag.x - 2, flag.y - 2, side, side))
        page.add([star])
    name = Box(flag.right + 12, box.y, member.name, box.h)
    style = TextStyle(Face.NARROW, size, WHITE, WALL_FOOT)
    page.add([Words(member.seat.name, name, style, Align.START)])


CARD_PAD, CARD_LABEL, CARD_SAID = 24.0, 24.0, 30.0
CARD_LABELS = 210.0
CARD_MOST = 4
"""Lines that a question takes at most before its words are made smaller."""


def question_card(page: Page, foot: float, left: float, wide: float, text: Said) -> float:
    style = TextStyle(Face.SERIF, CARD_SAID, INK, PAPER)
    labels = CARD_LABELS * page.canvas.text
    room = wide - labels - 2 * CARD_PAD
    most = CARD_MOST * page.size(CARD_SAID) * LEADING
    size, lines = page.set(text, room, most, style, 24)
    high = size * LEADING * len(lines) + 2 * CARD_PAD - 8
    box = Box(left, foot - high, wide, high)
    page.add([card_shadow(box), panel(box, PAPER, PAPER)])
    label = Box(box.x + CARD_PAD, box.y + CARD_PAD - 4, labels, size * LEADING)
    page.line(
        say("debrief-for-the-class"), label, TextStyle(Face.STRONG, CARD_LABEL, BROWN_INK, PAPER)
    )
    page.prose(
        text,
        Box(box.x + CARD_PAD + labels, label.y, room, high - 2 * CARD_PAD + 9),
        style,
        least=24,
    )
    return box.y
