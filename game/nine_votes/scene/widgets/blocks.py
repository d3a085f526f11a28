"""Blocks of rows, scrolled by whole rows: nothing is ever cut off at an edge."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from nine_votes.scene.drawings import card, rounded
from nine_votes.scene.layout import Box
from nine_votes.scene.page import Page
from nine_votes.scene.pieces import Control, Kind, Shape
from nine_votes.scene.theme import MIST, PANEL, PANEL_EDGE, PANEL_HOVER
from nine_votes.scene.widgets.button import focus_ring

RAIL = 44.0
"""How wide the rail at the right is: an arrow up, how far down one is, an arrow down."""

BESIDE = 12.0
GAP = 14.0
LEAST = 34.0
"""What would show so little of a block at the foot waits for the next page."""

TORN = 12.0
"""The room between words and the edge of a ground where a block goes on outside."""

HAIR = 0.5
"""What rounding may add to a height."""

UP, DOWN = Control(Kind.BUTTON, "page up"), Control(Kind.BUTTON, "page down")

Put = Callable[[Page, Box], None]
Keys = Iterator[str]
"""Keys that rows take one after another as they are put."""


class Row(NamedTuple):
    """What is never torn apart: how high it is, and what puts it in a box that high."""

    high: float
    put: Put


def room_row(high: float) -> Row:
    return Row(high, lambda _page, _box: None)


class Block(NamedTuple):
    """Rows that belong together; `ground` is put under as many of them as are to be seen.

    `name` is that of its control, if it has one; `gap` the room after it.
    """

    rows: tuple[Row, ...]
    name: str = ""
    ground: Put | None = None
    gap: float = GAP


@dataclass
class Scroll:
    """How far blocks are scrolled: the `top` row, the `last` that can be it, the rows `seen`.

    `wanted` is the name of a block that is to be seen when they are next put on a page.
    """

    top: int = 0
    last: int = 0
    seen: int = 1
    wanted: str = ""

    def by(self, rows: int) -> None:
        self.top = min(max(self.top + rows, 0), self.last)

    def turn(self, pages: int) -> None:
        """Turn pages; a row of the page before stays to be seen."""
        self.by(pages * max(1, self.seen - 1))


class _Flat(NamedTuple):
    """A row among all rows: how high, after how much room, of which block by its number."""

    high: float
    lead: float
    block: int


def put_blocks(page: Page, box: Box, blocks: Sequence[Block], scroll: Scroll) -> None:
    """Put as many rows as have room on a page from the top one on, and a rail where some have not.

    Rows are as wide as `block_width` says.
    """
    rows = list(_flat(blocks))
    room = box.h - TORN
    scroll.last = 0 if blocks_height(blocks) <= box.h else _lowest(rows, len(rows), room)
    if scroll.wanted:
        _reveal(scroll, blocks, rows, room)
    scroll.by(0)
    scroll.seen = _put(page, box._replace(w=block_width(box)), blocks, scroll.top)
    if scroll.last:
        _rail(page, Box(box.right - RAIL, box.y, RAIL, box.h), scroll, len(rows))


def block_width(box: Box) -> float:
    """Return how wide rows are, so that there is room for a rail beside them."""
    return box.w - RAIL - BESIDE


def blocks_height(blocks: Sequence[Block]) -> float:
    rows = list(_flat(blocks))
    return sum(row.high + row.lead for row in rows)


def _flat(blocks: Sequence[Block]) -> Iterator[_Flat]:
    for number, block in enumerate(blocks):
        for i, row in enumerate(block.rows):
            lead = blocks[number - 1].gap if number and not i else 0.0
            yield _Flat(row.high, lead, number)


def _lowest(rows: Sequence[_Flat], end: int, room: float) -> int:
    """Return the first row from which on all rows up to an end have room."""
    left = room
    for at in range(end - 1, -1, -1):
        left -= rows[at].high
        if left < -HAIR:
            return min(at + 1, end - 1)
        left -= rows[at].lead
    return 0


def _reveal(scroll: Scroll, blocks: Sequence[Block], rows: Sequence[_Flat], room: float) -> None:
    """Scroll no farther than needed for a block to be seen whole, with a heading over it."""
    wanted, scroll.wanted = scroll.wanted, ""
    number = next((i for i, block in enumerate(blocks) if block.name == wanted), None)
    if number is None:
        return
    through = max(i for i, row in enumerate(rows) if row.block == number) + 1
    headed = number - 1 if number and not blocks[number - 1].name else number
    first = next(i for i, row in enumerate(rows) if row.block == headed)
    scroll.top = min(max(scroll.top, _lowest(rows, through, room)), first)


def _put(page: Page, box: Box, blocks: Sequence[Block], top: int) -> int:
    """Put the rows that have room; return how many they are, one at least."""
    y, at, seen = box.y, 0, 0
    for block in blocks:
        rows = block.rows[max(0, top - at) :]
        at += len(block.rows)
        if not rows:
            continue
        above = TORN if block.ground and len(rows) < len(block.rows) else 0.0
        fitting = _fitting(rows, box.bottom - y - above, TORN if block.ground else 0.0)
        whole = len(fitting) == len(rows)
        high = (
            above + sum(row.high for row in fitting) + (0.0 if whole or not block.ground else TORN)
        )
        if fitting:
            _put_block(page, Box(box.x, y, box.w, high), block, fitting, above)
        seen += len(fitting)
        if not whole:
            break
        y += high + block.gap
    return max(1, seen)


def _fitting(rows: Sequence[Row], room: float, torn: float) -> Sequence[Row]:
    """Return the rows that have room: all, or fewer with room under them where it is torn.

    None where that would be a sliver.
    """
    ends = list(accumulate(row.high for row in rows))
    if ends[-1] <= room + HAIR:
        return rows
    fitting = sum(end <= room - torn + HAIR for end in ends)
    return rows[: 0 if fitting and ends[fitting - 1] < LEAST else fitting]


def _put_block(page: Page, box: Box, block: Block, rows: Sequence[Row], above: float) -> None:
    if block.ground:
        block.ground(page, box)
    y = box.y + above
    for row in rows:
        row.put(page, Box(box.x, y, box.w, row.high))
        y += row.high


def _rail(page: Page, box: Box, scroll: Scroll, rows: int) -> None:
    side = box.w
    up, down = Box(box.x, box.y, side, side), Box(box.x, box.bottom - side, side, side)
    track = Box(box.x + side / 2 - 4, up.bottom + 8, 8, down.y - up.bottom - 16)
    high = max(24.0, track.h * min(1.0, scroll.seen / rows))
    thumb = track.y + (track.h - high) * scroll.top / max(1, scroll.last)
    page.add([rounded(track, 4, PANEL)])
    page.add([Shape(card((track.w, high), 4, MIST), Box(track.x, thumb, track.w, high))])
    _arrow(page, up, UP, on=scroll.top > 0)
    _arrow(page, down, DOWN, on=scroll.top < scroll.last)


def _arrow(page: Page, box: Box, control: Control, *, on: bool) -> None:
    data = "M12 27 L22 15 L32 27Z" if control == UP else "M12 18 L22 30 L32 18Z"
    ground = PANEL_HOVER if page.lit(control) and on else PANEL
    page.target(control, box)
    arrow = f'<path d="{data}" fill="{MIST if on else PANEL_EDGE}"/>'
    page.add([Shape(card((box.w, box.h), 10, ground, PANEL_EDGE, 2) + arrow, box)])
    page.add(focus_ring(box, page.on(control), 10))
