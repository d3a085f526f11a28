"""Rows and columns: each part says how much room it takes, and what puts it there.

A part without a height takes what the others of its column leave, one without a width what the
others of its row leave; several share that alike. Everything is laid from the left and from above:
it is the page that mirrors it.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeAlias

from nine_votes.council.messages import Said
from nine_votes.scene.layout import Box
from nine_votes.scene.page import LEADING, Page
from nine_votes.scene.pieces import Align, TextStyle
from nine_votes.scene.theme import SMALLEST


class Part(NamedTuple):
    """What puts something in a box; how high it is at a width, and how wide by itself."""

    put: Callable[[Page, Box], object]
    high: Callable[[Page, float], float] | None = None
    wide: Callable[[Page], float] | None = None

    def sized(self, *, wide: float | None = None, high: float | None = None) -> "Part":
        part = self if wide is None else self._replace(wide=lambda _page: wide)
        return part if high is None else part._replace(high=lambda _page, _wide: high)

    def over(self, page: Page, box: Box) -> Box:
        """Put the part at the top of a box; return what is left of that."""
        place, rest = box.cut_top(self.high(page, box.w) if self.high else box.h)
        self.put(page, place)
        return rest

    def under(self, page: Page, box: Box) -> Box:
        """Put the part at the foot of a box; return what is left of that."""
        place, rest = box.cut_bottom(self.high(page, box.w) if self.high else box.h)
        self.put(page, place)
        return rest

    def behind(self, page: Page, box: Box, gap: float = 0) -> Box:
        """Put the part where the lines of a box end; return what is left of that before a gap."""
        place, rest = box.cut_end(self.wide(page) if self.wide else box.w, gap)
        self.put(page, place)
        return rest


Given: TypeAlias = Part | float | None
"""A part of a row or a column, or room of that size; None is nothing at all."""


def column(*given: Given, gap: float = 0) -> Part:
    parts = [grow().sized(high=it) if isinstance(it, int | float) else it for it in given if it]
    gaps = gap * (len(parts) - 1)

    def high(page: Page, wide: float) -> float:
        return gaps + sum(part.high(page, wide) for part in parts if part.high)

    def put(page: Page, box: Box) -> None:
        each = [part.high(page, box.w) if part.high else None for part in parts]
        for part, deep in zip(parts, _shared(each, box.h - gaps), strict=True):
            place, box = box.cut_top(deep, gap)
            part.put(page, place)

    return Part(put, high if all(part.high for part in parts) else None)


def row(*given: Given, gap: float = 0) -> Part:
    parts = [grow().sized(wide=it) if isinstance(it, int | float) else it for it in given if it]
    gaps = gap * (len(parts) - 1)

    def widths(page: Page, wide: float) -> list[float]:
        return _shared([part.wide(page) if part.wide else None for part in parts], wide - gaps)

    def high(page: Page, wide: float) -> float:
        each = zip(parts, widths(page, wide), strict=True)
        return max(part.high(page, across) for part, across in each if part.high)

    def put(page: Page, box: Box) -> None:
        for part, across in zip(parts, widths(page, box.w), strict=True):
            place, box = box.cut_start(across, gap)
            part.put(page, place)

    return Part(put, high if any(part.high for part in parts) else None)


def evenly(parts: Sequence[Part], most: float, gap: float = 0) -> Part:
    """Return parts one under another, as high as there is room for all, and at most so high."""

    def put(page: Page, box: Box) -> None:
        high = min(most, (box.h + gap) / len(parts) - gap)
        column(*(part.sized(high=high) for part in parts), gap=gap).put(page, box)

    return Part(put)


def _shared(sizes: Sequence[float | None], room: float) -> list[float]:
    """Return sizes, what is left of the room being shared by those that have none."""
    left = room - sum(size or 0 for size in sizes)
    each = left / max(1, sizes.count(None))
    return [each if size is None else size for size in sizes]


def line(text: Said, style: TextStyle, align: Align = Align.START, *, least: float = 0) -> Part:
    """Return a text in one line, smaller where it is too wide."""
    return Part(
        lambda page, box: page.line(text, box, style, align, least),
        lambda page, _wide: page.size(style.size) * LEADING,
    )


def prose(
    text: Said,
    style: TextStyle,
    align: Align = Align.START,
    *,
    least: float = SMALLEST,
    most: int = 0,
) -> Part:
    """Return a text in lines, at most so many at the size wished for, smaller where it is too long.

    Without a most it takes what room there is.
    """

    def room(page: Page) -> float:
        return page.size(style.size) * LEADING * most + 1

    def high(page: Page, wide: float) -> float:
        size, lines = page.set(text, wide, room(page), style, least)
        return size * LEADING * len(lines)

    def put(page: Page, box: Box) -> None:
        page.prose(text, box._replace(h=room(page)) if most else box, style, align, least)

    return Part(put, high if most else None)


def box(
    put: Callable[..., object],
    *values: object,
    wide: float | None = None,
    high: float | None = None,
) -> Part:
    return Part(lambda page, box: put(page, box, *values)).sized(wide=wide, high=high)


def grow(part: Part | None = None) -> Part:
    return Part(part.put if part else _nothing)


def inset(part: Part, start: float = 0, end: float = 0) -> Part:
    return row(start, part._replace(wide=None), end)


def _nothing(_page: Page, _box: Box) -> None:
    """Put nothing: room."""
