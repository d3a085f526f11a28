"""Text of several looks in one flow: names that stand out, words struck and words added.

What was struck or added is told by a line through it or under it, and never by colour alone.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from enum import Enum
from typing import NamedTuple

from nine_votes.council.messages import Said
from nine_votes.scene.drawings import card
from nine_votes.scene.layout import Box
from nine_votes.scene.page import LEADING, Page
from nine_votes.scene.pieces import Align, Face, Shape, TextStyle, Words
from nine_votes.scene.text import CAP_HEIGHT, ROOM, Measure
from nine_votes.scene.theme import ADDED, FAINT, INK, PAPER, STRUCK, Colour
from nine_votes.scene.widgets.blocks import Row
from nine_votes.words.resolver import in_words


class Look(Enum):
    PLAIN = (Face.SANS, INK)
    STRONG = (Face.STRONG, INK)
    NOTE = (Face.SANS, FAINT)
    STRUCK = (Face.SANS, STRUCK)
    ADDED = (Face.STRONG, ADDED)


class Run(NamedTuple):
    text: Said
    look: Look = Look.PLAIN


class Stretch(NamedTuple):
    """Words of one look on one line: how far from its beginning they stand, and how wide."""

    text: str
    look: Look
    x: float
    w: float


Line = tuple[Stretch, ...]


def set_runs(measure: Measure, runs: Iterable[Run], size: float, limit: float) -> list[Line]:
    """Return the lines of a text, each as full as the limit lets it be; a word too long is cut."""
    lines: list[list[Stretch]] = [[]]
    for word, look in _words(measure, runs, size, limit):
        face = look.value[0]
        wide = measure.width(word, face, size)
        last = lines[-1][-1] if lines[-1] else None
        x = last.x + last.w + measure.width(" ", Face.SANS, size) if last else 0.0
        if last and x + wide > limit:
            lines.append([Stretch(word, look, 0.0, wide)])
        elif last and last.look is look:
            text = f"{last.text} {word}"
            lines[-1][-1] = last._replace(text=text, w=measure.width(text, face, size))
        else:
            lines[-1].append(Stretch(word, look, x, wide))
    return [tuple(line) for line in lines if line]


def _words(
    measure: Measure, runs: Iterable[Run], size: float, limit: float
) -> Iterator[tuple[str, Look]]:
    for text, look in runs:
        for word in in_words(text).split():
            rest = word
            while measure.width(rest, look.value[0], size) > limit and len(rest) > 1:
                cut = _fitting(measure, rest, look, size, limit)
                yield rest[:cut], look
                rest = rest[cut:]
            yield rest, look


def _fitting(measure: Measure, word: str, look: Look, size: float, limit: float) -> int:
    """Return how many letters of a word have room on a line, one at least."""
    face = look.value[0]
    lengths = range(1, len(word) + 1)
    return max(1, bisect_right(lengths, limit, key=lambda n: measure.width(word[:n], face, size)))


def put_line(page: Page, line: Line, box: Box, size: float, ground: Colour = PAPER) -> None:
    for text, look, x, wide in line:
        face, colour = look.value
        place = Box(box.x + x, box.y, wide, box.h)
        page.add([Words(text, place, TextStyle(face, size, colour, ground), Align.START)])
        if look in {Look.STRUCK, Look.ADDED}:
            page.add([_stroke(place, size, look)])


def _stroke(place: Box, size: float, look: Look) -> Shape:
    baseline = place.centre.y + size * CAP_HEIGHT / 2
    away = size * 0.14 if look is Look.ADDED else -size * 0.26
    thick = max(2.0, round(size / 14))
    wide = place.w / ROOM
    box = Box(place.x, baseline + away, wide, thick)
    return Shape(card((wide, thick), 0, look.value[1]), box)


def line_rows(lines: Iterable[Line], size: float, left: float = 0) -> tuple[Row, ...]:
    def row(line: Line) -> Row:
        return Row(size * LEADING, lambda page, box: put_line(page, line, box.moved(left), size))

    return tuple(map(row, lines))
