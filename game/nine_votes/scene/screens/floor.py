"""What stands within the table while no vote does: who speaks, what is before the Council."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from nine_votes.council.messages import Said, say
from nine_votes.scene.boxes import Box
from nine_votes.scene.drawings import rounded
from nine_votes.scene.layout import MIDDLE, Layout
from nine_votes.scene.page import Page
from nine_votes.scene.pieces import Align, Face, TextStyle, Words
from nine_votes.scene.screens.writing import fitted_line, one_line
from nine_votes.scene.text import Cut, fitted, stacked
from nine_votes.scene.theme import (
    BROWN_INK,
    GOLD,
    INK,
    MIST,
    PAPER,
    SMALLEST_ON_WALL,
    WHITE,
    Colour,
)
from nine_votes.scene.widgets.seat import flag_pieces
from nine_votes.scene.widgets.sheet import CORNER, soft_shadow
from nine_votes.views.chamber import FloorView, SpeakerView
from nine_votes.words.resolver import in_words

WIDE = 1100.0
BESIDE = 34.0
GAP = 26.0
LEADING = 1.3
FLAG = 78.0
SHORT = 120
"""Letters of a text that may stand in the face of titles."""

HEADING_SIZES = ((60.0, 1), (52.0, 1), (44.0, 1), (38.0, 2))


class Block(NamedTuple):
    """Something that stands in the column: how high it is, and how it is written from a height."""

    high: float
    write: Callable[[float], None]


class Scale(NamedTuple):
    text: float
    most: int

    def of(self, size: float) -> float:
        """Return a size of text, which never falls under what can be read on a wall."""
        return max(SMALLEST_ON_WALL, size * self.text)


def write_floor(page: Page, place: Layout, floor: FloorView) -> None:
    rows, top = place.rows, _heading(page, place, floor)
    bottom = rows.actions - 27 - 22
    if floor.latest:
        bottom = _latest(page, floor.latest, bottom) - 14
    for scale in _scales(page.canvas.text * (1 + 0.16 * place.room)):
        blocks = list(_blocks(page, floor, scale))
        high = sum(block.high for block in blocks) + GAP * (len(blocks) - 1)
        if high <= bottom - top:
            break
    top += max(0, bottom - top - high) * 0.36
    for block in blocks:
        block.write(top)
        top += block.high + GAP


def _scales(text: float) -> Iterator[Scale]:
    """Yield what is tried, from what the person wants down to what can still be read."""
    while text > 0.86:
        yield Scale(text, 7)
        text *= 0.94
    yield from (Scale(0.84, most) for most in (7, 5, 4, 3, 2, 1))


def _heading(page: Page, place: Layout, floor: FloorView) -> float:
    """Write the heading and the line under it; return where they end."""
    rows = place.rows
    box = place.inside(rows.heading - 26, rows.heading + 26)
    size, written = fitted(page.measure, floor.heading, Face.SERIF, box.w, HEADING_SIZES)
    style = TextStyle(Face.SERIF, size, WHITE)
    page.add(stacked(written, box, max(size * 1.1, box.h / len(written)), style))
    lead = place.inside(rows.reason - 17, rows.reason + 19)
    one_line(page, floor.lead, lead, TextStyle(Face.SANS, 27 + 4 * place.room, MIST))
    return lead.bottom + 20 if floor.lead else lead.y + 4


def _latest(page: Page, said: Said, bottom: float) -> float:
    """Write what was done last at the foot; return where it begins."""
    style = TextStyle(Face.SANS, SMALLEST_ON_WALL, MIST)
    size, written = page.set(said, WIDE, 2 * page.size(style.size) * LEADING, style, style.size)
    step = size * 1.2
    box = Box(MIDDLE - WIDE / 2, bottom - step * len(written), WIDE, step * len(written))
    page.add(stacked(written, box, step, style._replace(size=size)))
    return box.y


def _blocks(page: Page, floor: FloorView, scale: Scale) -> Iterator[Block]:
    if floor.dated:
        yield _dated(page, floor, scale)
        return
    if floor.speaker:
        yield _speaker(page, floor.speaker, scale)
        if floor.speaker.said:
            yield _said(page, floor.speaker.said, scale)
    for i, said in enumerate(floor.body):
        short = i == 0 and not floor.speaker and len(in_words(said)) <= SHORT
        yield _paragraph(page, said, scale, Face.SERIF if short else Face.SANS)
    if floor.rows:
        yield _rows(page, floor.rows, scale)


def _paragraph(page: Page, said: Said, scale: Scale, face: Face = Face.SANS) -> Block:
    size = scale.of(42 if face is Face.SERIF else 29)
    sizes = [(size, scale.most), *([(size * 0.86, scale.most)] if face is Face.SERIF else [])]
    size, written = fitted(page.measure, said, face, WIDE, sizes)
    step = size * LEADING
    style = TextStyle(face, size, WHITE)

    def write(top: float) -> None:
        box = Box(MIDDLE - WIDE / 2, top, WIDE, step * len(written))
        page.add(stacked(written, box, step, style))

    return Block(step * len(written), write)


def _speaker(page: Page, speaker: SpeakerView, scale: Scale) -> Block:
    size = min(scale.of(46), 56)
    minutes, seconds = divmod(speaker.seconds, 60)

    def write(top: float) -> None:
        left = MIDDLE - WIDE / 2
        if speaker.seat.code:
            page.add(flag_pieces(speaker.seat, Box(left, top, FLAG * 4 / 3, FLAG)))
            left += FLAG * 4 / 3 + 30
        right = MIDDLE + WIDE / 2
        clock = Box(right - 150, top, 150, FLAG)
        page.line(f"{minutes}:{seconds:02d}", clock, TextStyle(Face.SANS, 44, MIST), Align.END)
        box = Box(left, top - 6, clock.x - left - 20, FLAG * 0.62)
        sizes = [(size, 1), (46, 1), (40, 1), (34, 1), (28, 1)]
        fitting, name = fitted(page.measure, speaker.seat.name, Face.SERIF, box.w, sizes)
        style = TextStyle(Face.SERIF, fitting, WHITE)
        page.add(stacked(name, box, box.h, style, Align.START))
        under = Box(left, box.bottom + 2, box.w, FLAG + 6 - box.h)
        style = TextStyle(Face.SANS, 26, MIST)
        one_line(page, say("chamber-has-the-floor"), under, style, Align.START)

    return Block(FLAG + 10, write)


def _said(page: Page, said: Said, scale: Scale) -> Block:
    size = scale.of(29)
    step, style = size * LEADING, TextStyle(Face.SANS, size, WHITE)
    written = _filled(page, said, style, WIDE, scale.most)

    def write(top: float) -> None:
        box = Box(MIDDLE - WIDE / 2, top, WIDE, step * len(written))
        page.add(stacked(written, box, step, style, Align.START))

    return Block(step * len(written), write)


def _filled(page: Page, said: Said, style: TextStyle, wide: float, most: int) -> list[str]:
    """Return lines as full as they can be, so many at most, the last one cut short if it must."""
    cut = Cut(page.measure, style.face, style.size)
    found = cut.filled(in_words(said), wide)
    found = [*found[: most - 1], " ".join(found[most - 1 :])] if len(found) > most else found
    return [cut.shortened(line, wide) for line in found]


def _rows(page: Page, rows: Sequence[tuple[Said, Said]], scale: Scale) -> Block:
    """Return labels with what belongs to each beside it, the whole around the middle."""
    label, style = scale.of(26), TextStyle(Face.SANS, scale.of(27), WHITE)
    names = TextStyle(Face.STRONG, label, GOLD)
    labels = max(page.measure.width(in_words(name), Face.STRONG, label) for name, _ in rows) + 4
    labels = min(labels, 0.4 * WIDE)
    room, step = WIDE - labels - BESIDE, style.size * LEADING
    texts = [_filled(page, text, style, room, min(scale.most, 3)) for _, text in rows]
    used = max(page.measure.width(t, style.face, style.size) for text in texts for t in text) + 2
    left = MIDDLE - (labels + BESIDE + used) / 2

    def write(top: float) -> None:
        for (name, _), text in zip(rows, texts, strict=True):
            box = Box(left, top, labels, step)
            size, line = fitted_line(page, name, names, labels, (label, 24, 20))
            page.add([Words(line, box, names._replace(size=size), Align.START)])
            beside = Box(left + labels + BESIDE, top, used, step * len(text))
            page.add(stacked(text, beside, step, style, Align.START))
            top = beside.bottom + 8

    return Block(sum(step * len(text) + 8 for text in texts) - 8, write)


def _dated(page: Page, floor: FloorView, scale: Scale) -> Block:
    size, pad = scale.of(29), 34.0
    date_size = size * 0.92
    plain = _on_paper(Face.SANS, size, INK)
    set_text = [_filled(page, text, plain, WIDE - 2 * pad, scale.most) for text in floor.body]
    step, apart = size * LEADING, 12.0
    head = date_size * 1.5
    high = 2 * pad + head + sum(step * len(t) + apart for t in set_text)

    def write(top: float) -> None:
        box = Box(MIDDLE - WIDE / 2, top, WIDE, high)
        page.add([soft_shadow(box), rounded(box, CORNER, PAPER)])
        line = Box(box.x + pad, top + pad - 6, WIDE - 2 * pad, date_size * 1.2)
        page.add(
            stacked(
                [in_words(floor.dated)],
                line,
                line.h,
                _on_paper(Face.STRONG, date_size, BROWN_INK),
                Align.START,
            )
        )
        top += pad + head
        for written in set_text:
            block = Box(box.x + pad, top, WIDE - 2 * pad, step * len(written))
            page.add(stacked(written, block, step, plain, Align.START))
            top = block.bottom + apart

    return Block(high, write)


def _on_paper(face: Face, size: float, colour: Colour) -> TextStyle:
    return TextStyle(face, size, colour, PAPER)
