"""A panel over the chamber with what a seat may do, as a list to choose from."""

from abc import abstractmethod
from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from nine_votes.council.messages import Said, key_rows
from nine_votes.scene.layout import MIDDLE, Box, Point
from nine_votes.scene.page import Page, Press
from nine_votes.scene.pieces import Align, Control, Face, Kind, TextStyle
from nine_votes.scene.proceedings import Proceedings
from nine_votes.scene.screens.screen import Pop, Replace, Turn
from nine_votes.scene.screens.scrolled import Rolling
from nine_votes.scene.screens.writing_sheet import WritingScreen, writing_for
from nine_votes.scene.surroundings import Surroundings
from nine_votes.scene.text import fitted, stacked
from nine_votes.scene.theme import GOLD, GREYED, MIST, SMALLEST_ON_WALL, WALL_FOOT, WHITE
from nine_votes.scene.widgets.blocks import Block, Keys, Row, block_width, blocks_height, put_blocks
from nine_votes.scene.widgets.button import DIMMED, KEY, key_cap, panel, plate, soft_shadow
from nine_votes.scene.widgets.field import Entry
from nine_votes.views.floor import GroupView, Offer, Wants

SIZE = 26.0
LEADING = 1.2
ROW_PAD = 15.0
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
        words = Box(box.x + ROW_PAD + 8, box.y, box.w - CAP - 2 * ROW_PAD - 8, box.h)
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
    room = wide - CAP - 2 * ROW_PAD - 8
    size, lines = fitted(page.measure, offer.label, Face.SANS, room, sizes)
    high = size * LEADING * len(lines) + 2 * ROW_PAD
    row = Row(high, _Set(offer, lines, size, keys).put)
    return Block((row,), offer.name, gap=10)


WIDE = 1640.0
PAD, EDGE = 40.0, 30.0
INNER = WIDE - 2 * PAD
FULL = 4000.0
"""More than any page has room for."""

LEAST = 120.0
SMALL = 24.0

OFFERING_KEYS = key_rows("seat-help", "figures", "up", "page-up")


class OfferingScreen(Rolling):
    """A list of what a seat may do; what is chosen is done, or written first, and leads back.

    What was typed and not sent stands there when the same is chosen again.
    """

    over = True

    def __init__(self, around: Surroundings, proceedings: Proceedings, seat: str) -> None:
        """`seat` is a seat code, or the name of a guest."""
        super().__init__()
        self.around, self.proceedings, self.seat = around, proceedings, seat
        self.refusal: Said = ""
        self.typed: dict[Offer, Entry] = {}
        self.groups: tuple[GroupView, ...] = ()
        self.read()

    @abstractmethod
    def offered(self) -> tuple[GroupView, ...]:
        """Return what is offered now, under headings."""

    def read(self) -> None:
        self.groups = self.offered()

    @property
    def offers(self) -> list[Offer]:
        return [offer for group in self.groups for offer in group.offers]

    @property
    def items(self) -> Sequence[Control]:
        return [item(i) for i in range(len(self.offers))]

    def choose(self, offer: Offer) -> Turn:
        if offer.wants is not Wants.NOTHING:
            return Replace(self._sheet(offer))
        if self.proceedings.act(offer.action):
            return Pop()
        self.refusal = self.proceedings.refusal
        self.read()
        return None

    def _sheet(self, offer: Offer) -> WritingScreen:
        def leave(entry: Entry) -> Turn:
            self.typed[offer] = entry
            return Replace(self)

        sheet = writing_for(self.proceedings, offer, leave)
        if offer in self.typed:
            sheet.entries.update(text=self.typed[offer])
        return sheet

    def ground(self, page: Page, room: float = FULL) -> Box:
        """Dim the screen before, lay a panel over it, and return the box within.

        The panel is as high as what has to have room in it, or as the page lets it be.
        """
        high = min(page.height - 72, room + 2 * EDGE)
        box = Box.around(Point(MIDDLE, page.height / 2), WIDE, high)
        page.add([DIMMED, soft_shadow(box), panel(box)])
        return Box(box.x + PAD, box.y + EDGE, INNER, box.h - 2 * EDGE)

    def list_height(self, page: Page) -> float:
        refused = page.size(SMALL) * 4 if self.refusal else 0.0
        blocks = self._blocks(page, block_width(Box(0, 0, INNER, 0)))
        return refused + max(LEAST, blocks_height(blocks))

    def listing(self, page: Page, box: Box, nothing: Said) -> None:
        top = box.y
        if self.refusal:
            style = TextStyle(Face.STRONG, SMALL, GOLD, WALL_FOOT)
            top = page.prose(self.refusal, box._replace(h=page.size(SMALL) * 4), style) + 12
        if not self.groups:
            page.prose(nothing, box._replace(y=top), TextStyle(Face.SANS, 28, MIST, WALL_FOOT))
        place = Box(box.x, top, box.w, box.bottom - top)
        put_blocks(page, place, self._blocks(page, block_width(place)), self.scroll)

    def _blocks(self, page: Page, wide: float) -> list[Block]:
        blocks, number, keys = [], 0, iter("123456789")
        for group in self.groups:
            blocks.append(heading_block(page, group.heading))
            for offer in group.offers:
                does = partial(self.choose, offer)
                it = Press(str(number), offer.label, does=does, kind=Kind.ITEM)
                it = it._replace(objection=offer.objection)
                blocks.append(offer_block(page, it, wide, keys))
                number += 1
        return blocks


def item(number: int) -> Control:
    return Control(Kind.ITEM, str(number))
