"""Text in a column, which scrolls by whole lines where it is longer than its box."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from nine_votes.council.messages import Said
from nine_votes.scene.drawings import rounded
from nine_votes.scene.layout import MIDDLE, Box
from nine_votes.scene.page import LEADING, Page, falling
from nine_votes.scene.pieces import Align, TextStyle, Words
from nine_votes.scene.text import Cut, stacked
from nine_votes.scene.theme import (
    EMPTY_CELL,
    PAPER,
    PAPER_THUMB,
    PAPER_TRACK,
    SMALLEST_ON_WALL,
    THUMB,
)
from nine_votes.words.resolver import in_words

TRACK = 8.0
ORPHAN = 0.12
"""Of the width, what a last line fills at the least."""

BARS = {False: (EMPTY_CELL, THUMB), True: (PAPER_TRACK, PAPER_THUMB)}
"""Colours of a bar and of the part that is seen: on the wall, and on paper."""


class Paragraph(NamedTuple):
    """A text in a style; `mark` stands before it, `above` is the space over it.

    Where `leads` is set it is never the last that is seen, since it leads to what follows.
    """

    text: Said
    style: TextStyle
    above: float = 0
    mark: Said = ""
    indent: float = 0
    leads: bool = False


class _Line(NamedTuple):
    text: str
    style: TextStyle
    above: float
    mark: str
    indent: float
    leads: bool

    @property
    def high(self) -> float:
        return self.style.size * LEADING


def flow(page: Page, box: Box, paragraphs: Sequence[Paragraph], top: int, least: float = 0) -> int:
    """Put paragraphs in a box from the line `top` on; return the last line that can be the top.

    Text is made smaller first, down to `least`, where that lets all of it be seen.
    """
    lines = _sized(page, box, paragraphs, least)
    last = len(lines) - _fitting(lines[::-1], box.h)
    top = min(top, last)
    seen = lines[top : top + _fitting(lines[top:], box.h)]
    while top < last and len(seen) > 1 and seen[-1].leads:
        seen.pop()
    y = box.y
    for line in seen:
        y += line.above if y > box.y else 0
        _put(page, line, Box(box.x, y, box.w, line.high))
        y += line.high
    if last:
        track = Box(box.right + 18, box.y, TRACK, box.h)
        part = (top / len(lines), (top + len(lines) - last) / len(lines))
        scroll_bar(page, track, part, on_paper=paragraphs[0].style.ground == PAPER)
    return last


class Told(NamedTuple):
    text: Said
    style: TextStyle
    above: float = 0


class Stack(NamedTuple):
    """Where texts stand under one another: between two heights, around a middle.

    `wide` says how wide there is room for a line; `larger` is how much larger than wished for words
    may be, and `down` the share of what is left that stands over them.
    """

    top: float
    bottom: float
    wide: Callable[[float, float], float]
    down: float
    larger: float = 1.0


def tell(page: Page, parts: Sequence[Told], stack: Stack) -> None:
    wanted = [part for part in parts if part.text]
    for share in falling(stack.larger, 0.4):
        told = list(_told(page, wanted, stack, stack.top, share))
        spare = stack.bottom - told[-1][0].bottom
        if spare >= 0:
            told = list(_told(page, wanted, stack, stack.top + spare * stack.down, share))
            break
    for place, lines, style in told:
        page.add(stacked(lines, place, place.h / len(lines), style))


def _told(
    page: Page, parts: Sequence[Told], stack: Stack, top: float, share: float
) -> Iterator[tuple[Box, list[str], TextStyle]]:
    """Yield texts in lines, each with its box, at a share of the size wished for."""
    for part in parts:
        size = max(SMALLEST_ON_WALL, page.size(part.style.size) * share)
        step, top = size * LEADING, top + part.above * share
        wide = stack.wide(top, top + step)
        lines = Cut(page.measure, part.style.face, size).even(in_words(part.text), wide)
        place = Box(MIDDLE - wide / 2, top, wide, step * len(lines))
        yield place, lines, part.style._replace(size=size)
        top = place.bottom


def column_height(page: Page, wide: float, paragraphs: Sequence[Paragraph]) -> float:
    lines = _lines(page, wide, paragraphs, page.canvas.text)
    return sum(line.high + line.above for line in lines)


def scroll_bar(
    page: Page, track: Box, part: tuple[float, float], *, on_paper: bool = False
) -> None:
    """Put a bar that shows which part is seen, from and to a share of the whole."""
    start, end = part
    thumb = Box(track.x, track.y + track.h * start, track.w, max(24, track.h * (end - start)))
    radius, (under, over) = track.w / 2, BARS[on_paper]
    page.add(
        [
            rounded(track, radius, under),
            rounded(thumb, radius, over),
        ]
    )


def _sized(page: Page, box: Box, paragraphs: Sequence[Paragraph], least: float) -> list[_Line]:
    """Return the lines at the largest size at which all fit, or else at the size wished for."""
    smallest = min(paragraph.style.size for paragraph in paragraphs)
    wished = page.size(smallest)
    for size in falling(wished, least or wished):
        lines = list(_lines(page, box.w, paragraphs, size / smallest))
        if _fitting(lines, box.h) == len(lines):
            return lines
    return list(_lines(page, box.w, paragraphs, wished / smallest))


def _lines(
    page: Page, wide: float, paragraphs: Sequence[Paragraph], scale: float
) -> Iterator[_Line]:
    for paragraph in paragraphs:
        size, indent = paragraph.style.size * scale, paragraph.indent * scale
        style = paragraph.style._replace(size=size)
        cut = Cut(page.measure, style.face, size)
        for i, text in enumerate(_broken(cut, in_words(paragraph.text), wide - indent)):
            above, mark = (paragraph.above, in_words(paragraph.mark)) if i == 0 else (0, "")
            whole = cut.shortened(text, wide - indent)
            yield _Line(whole, style, above, mark, indent, paragraph.leads)


def _broken(cut: Cut, text: str, limit: float) -> list[str]:
    """Return the full lines of a text; a word left over takes others with it to the last line."""
    lines = cut.filled(text, limit)
    while len(lines) > 1 and cut.width(lines[-1]) < limit * ORPHAN and " " in lines[-2]:
        kept, _, word = lines[-2].rpartition(" ")
        longer = f"{word} {lines[-1]}"
        if cut.width(longer) > limit:
            break
        lines[-2:] = [kept, longer]
    return lines


def _fitting(lines: Sequence[_Line], high: float) -> int:
    used = 0.0
    for i, line in enumerate(lines):
        used += line.high + line.above
        if used > high + 0.5:
            return max(1, i)
    return len(lines)


def _put(page: Page, line: _Line, row: Box) -> None:
    words = Box(row.x + line.indent, row.y, row.w - line.indent, row.h)
    page.add([Words(line.text, words, line.style, Align.START)])
    if line.mark:
        mark = Box(row.x, row.y, line.indent, row.h)
        page.add([Words(line.mark, mark, line.style, Align.START)])
