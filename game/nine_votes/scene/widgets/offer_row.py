"""A row of a list of things to do: its words whole, in as many lines as they take, and its key."""

from typing import NamedTuple

from nine_votes.council.messages import Said
from nine_votes.scene.boxes import Box
from nine_votes.scene.page import Page
from nine_votes.scene.pieces import Align, Face, TextStyle
from nine_votes.scene.press import Press
from nine_votes.scene.text import fitted, stacked
from nine_votes.scene.theme import (
    GREYED,
    MIST,
    SMALLEST_ON_WALL,
    WALL_FOOT,
    WHITE,
)
from nine_votes.scene.widgets.blocks import Block, Keys, Row
from nine_votes.scene.widgets.button import KEY, key_cap, plate

SIZE = 26.0
LEADING = 1.2
PAD = 15.0
CAP = 62.0
"""The room for the key at the right of a row."""

MOST_LINES = 8


def heading_block(page: Page, said: Said) -> Block:
    size = page.size(SMALLEST_ON_WALL)

    def put(page: Page, box: Box) -> None:
        line = Box(box.x + 4, box.bottom - size * 1.3, box.w - 8, size * 1.3)
        page.line(said, line, TextStyle(Face.STRONG, SMALLEST_ON_WALL, MIST, WALL_FOOT))

    return Block((Row(size * 1.3 + 10, put),), gap=8)


class _Set(NamedTuple):
    """An offer as it is set for its place: its lines at a size, the keys that rows take."""

    offer: Press
    lines: list[str]
    size: float
    keys: Keys

    def put(self, page: Page, box: Box) -> None:
        control, objection = self.offer.control, self.offer.objection
        key = "" if objection else next(self.keys, "")
        page.press(self.offer._replace(key=key), box)
        ground = plate(page, box, control, closed=bool(objection))
        style = TextStyle(Face.SANS, self.size, GREYED if objection else WHITE, ground)
        words = Box(box.x + PAD + 8, box.y, box.w - CAP - 2 * PAD - 8, box.h)
        page.add(stacked(self.lines, words, self.size * LEADING, style, Align.START))
        if key:
            side = KEY * 1.6
            cap = Box(box.right - CAP + 10, box.centre.y - side / 2, side, side)
            page.add(key_cap(key, cap))


def offer_block(page: Page, offer: Press, wide: float, keys: Keys) -> Block:
    """Return a row with something to choose; greyed where an objection is known.

    `keys` are taken in turn by the rows that are seen and in order.
    """
    sizes = [(page.size(SIZE), MOST_LINES), (SIZE, MOST_LINES), (22.0, MOST_LINES + 2)]
    room = wide - CAP - 2 * PAD - 8
    size, lines = fitted(page.measure, offer.label, Face.SANS, room, sizes)
    high = size * LEADING * len(lines) + 2 * PAD
    row = Row(high, _Set(offer, lines, size, keys).put)
    return Block((row,), offer.name, gap=10)
