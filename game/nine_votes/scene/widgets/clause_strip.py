"""Clauses of the draft inside the table, and the wordings of one, as strips of paper to choose."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from nine_votes.council.messages import Message, Said, say
from nine_votes.scene.drawings import card, disc, scaled
from nine_votes.scene.layout import Box, Point
from nine_votes.scene.page import LEADING, Page, falling
from nine_votes.scene.pieces import Align, Control, Face, Kind, Shape, TextStyle, Words
from nine_votes.scene.text import Cut, fitted, stacked
from nine_votes.scene.theme import (
    FAINT,
    GOLD,
    INK,
    MIST,
    PANEL_EDGE,
    PAPER,
    SMALLEST,
    WALL_LIT,
    WHITE,
    Colour,
)
from nine_votes.scene.widgets.button import KEY, RADIUS, focus_ring
from nine_votes.scene.widgets.forecast_card import ARROW, arrow_sign
from nine_votes.views.negotiation_moves import ClauseCard, EffectView, WordingCard
from nine_votes.words.resolver import in_words

NUMBER = 30.0
SAID = 27.0
NOTE = 22.0
BAR = 7.0
CLOSE = 1.14
"""The step from line to line, against the size."""


def clause_strip(page: Page, box: Box, clause: ClauseCard) -> None:
    control = Control(Kind.ITEM, clause.id)
    page.target(control, box, str(clause.number))
    slip(page, box, control)
    if clause.changed:
        bar = Box(box.x + 6, box.y + 8, BAR, box.h - 16)
        page.add([Shape(card((BAR, bar.h), BAR / 2, GOLD), bar)])
    number = Box(box.x + 16, box.y, 44, box.h)
    page.line(str(clause.number), number, TextStyle(Face.SERIF, NUMBER, INK, PAPER), Align.MIDDLE)
    left, right = number.right + 10, box.right - 20
    notes = (*(say("solo-core"),) * clause.core, *(say("solo-reworded"),) * clause.changed)
    if notes:
        note = in_words(say("talks-in-a-line", said=notes))
        size = min(page.size(NOTE), box.h / LEADING)
        wide = page.measure.width(note, Face.STRONG, size) + 2
        beside = Box(right - wide, box.y, wide, box.h)
        style = TextStyle(Face.STRONG, size, FAINT, PAPER)
        page.add([Words(note, beside, style, Align.END)])
        right = beside.x - 16
    said = Box(left, box.y + 3, right - left, box.h - 6)
    put_wording(page, said, clause.label)


def put_wording(page: Page, box: Box, text: Said, ground: Colour = PAPER) -> None:
    largest = max(SMALLEST, min(page.size(SAID), box.h / CLOSE))
    sizes = [
        (size, max(1, int((box.h + 0.5) // (size * CLOSE)))) for size in falling(largest, SMALLEST)
    ]
    size, lines = fitted(page.measure, text, Face.SANS, box.w, sizes)
    style = TextStyle(Face.SANS, size, INK, ground)
    page.add(stacked(lines, box, size * CLOSE, style, Align.START))


def slip(page: Page, box: Box, control: Control, ground: Colour = PAPER) -> None:
    edge, thick = (PANEL_EDGE, 4.0) if page.lit(control) else ("#D9D3C4", 1.5)
    page.add([Shape(card((box.w, box.h), RADIUS, ground, edge, thick), box)])
    page.add(focus_ring(box, page.on(control)))


COUNT = 24.0
LEFT = 62.0
GREY_PAPER = "#D5D8DC"
"""The paper of a wording that cannot be moved now."""

DETAIL = 25.0


def wording_strip(page: Page, box: Box, wording: WordingCard, key: str) -> None:
    control = Control(Kind.CHOICE, wording.option)
    closed = bool(wording.objection) and not wording.chosen
    key, ground = ("" if closed else key), GREY_PAPER if closed else PAPER
    page.target(control, box, key, wording.objection if closed else "")
    slip(page, box, control, ground)
    _dot(page, Point(box.x + LEFT / 2 + 3, box.centre.y), ground, full=wording.chosen)
    right = box.right - 12
    if key:
        right -= KEY * 1.8 + 4
        _cap(page, Box(right, box.centre.y - KEY * 0.8, KEY * 1.8, KEY * 1.6), key)
    right = _signs(page, box._replace(w=right - 12 - box.x), wording, ground)
    said = Box(box.x + LEFT, box.y + 3, right - 10 - box.x - LEFT, box.h - 6)
    put_wording(page, said, wording.label, ground)


def _dot(page: Page, middle: Point, ground: Colour, *, full: bool) -> None:
    hole = "" if full else disc(Point(12, 12), 8, ground)
    page.add([Shape(disc(Point(12, 12), 12, INK) + hole, Box.around(middle, 24, 24))])


def _cap(page: Page, cap: Box, key: str) -> None:
    page.add([Shape(card((cap.w, cap.h), 7, INK), cap)])
    page.add([Words(key, cap, TextStyle(Face.STRONG, KEY, PAPER, INK))])


def _signs(page: Page, box: Box, wording: WordingCard, ground: Colour) -> float:
    right, side = box.right, min(28.0, box.h - 12)
    style = TextStyle(Face.STRONG, COUNT, INK, ground)
    for way in (-1, 1):
        count = sum(effect.direction == way for effect in wording.effects)
        if count:
            wide = page.measure.width(str(count), Face.STRONG, COUNT) + 2
            place = Box(right - wide, box.y, wide, box.h)
            page.add([Words(str(count), place, style, Align.END)])
            sign = Box(place.x - side - 5, box.centre.y - side / 2, side, side)
            page.add([Shape(scaled(arrow_sign(way), side / ARROW), sign)])
            right = sign.x - 12
    if wording.warning:
        sign = Box(right - side, box.centre.y - side / 2, side, side)
        page.add([Shape(scaled(_alarm(), side / ARROW), sign)])
        right = sign.x - 12
    return right


def _alarm() -> str:
    edge = f'fill="{GOLD}" stroke="{INK}" stroke-width="3" stroke-linejoin="round"'
    mark = f'<rect x="22.5" y="17" width="5" height="15" rx="2" fill="{INK}"/>'
    return f'<path d="M25 4 L47 44 L3 44Z" {edge}/>{mark}{disc(Point(25, 38), 3, INK)}'


class _Line(NamedTuple):
    text: Said
    face: Face
    ink: Colour
    way: int = 0
    alarm: bool = False


def wording_detail(page: Page, box: Box, wording: WordingCard | None) -> None:
    lines = [line for line in _told(wording) if line.text]
    size, broken = _broken(page, box, lines)
    top, step = box.y, size * 1.22
    for line, written in zip(lines, broken, strict=True):
        left = box.x
        if line.way or line.alarm:
            side = size * 1.15
            sign = Box(left, top + (step - side) / 2, side, side)
            drawing = _alarm() if line.alarm else arrow_sign(line.way)
            page.add([Shape(scaled(drawing, side / ARROW), sign)])
            left = sign.right + size * 0.4
        place = Box(left, top, box.right - left, step * len(written))
        style = TextStyle(line.face, size, line.ink, WALL_LIT)
        page.add(stacked(written, place, step, style, Align.START))
        top = place.bottom + size * 0.12


def _told(wording: WordingCard | None) -> Iterator[_Line]:
    if wording is None:
        yield _Line(say("solo-look-at-one"), Face.SANS, MIST)
        return
    stands = say("solo-stands-now") if wording.chosen else ""
    tabled = say("solo-as-tabled") if wording.tabled else ""
    notes = tuple(it for it in (stands, tabled, wording.worth, wording.tally) if it)
    yield _Line(say("talks-in-a-line", said=notes) if notes else "", Face.SANS, MIST)
    for way in (1, -1):
        moved = _moved(e for e in wording.effects if e.direction == way)
        yield _Line(moved, Face.SANS, WHITE, way)
    yield _Line(wording.warning, Face.STRONG, GOLD, alarm=True)


def _moved(effects: Iterable[EffectView]) -> Said:
    """Return whom a wording moves; those whose vote changes alike stand under that change."""
    movers: dict[Said, list[Message]] = {}
    for each in effects:
        mover = say("talks-mover", who=each.who, points=each.points)
        movers.setdefault(each.change, []).append(mover)
    groups = [
        say("solo-movers-to", change=change, movers=tuple(them))
        if change
        else say("solo-movers", movers=tuple(them))
        for change, them in movers.items()
    ]
    return say("solo-moved", groups=tuple(groups)) if groups else ""


def _broken(page: Page, box: Box, lines: Sequence[_Line]) -> tuple[float, list[list[str]]]:
    """Return the largest size at which all lines have room, and how they are broken then."""
    most = max(1, int(box.h / (SMALLEST * 1.3)) - len(lines) + 1)
    for size in falling(page.size(DETAIL), SMALLEST):
        broken = [_filled(page, line, box.w, size) for line in lines]
        high = sum(size * (1.22 * len(each) + 0.12) for each in broken)
        if high <= box.h + 1:
            return size, broken
    cut = [
        fitted(page.measure, line.text, line.face, box.w - 2 * size, [(size, most)])[1]
        for line in lines
    ]
    return size, cut


def _filled(page: Page, line: _Line, wide: float, size: float) -> list[str]:
    beside = size * 1.55 if line.way or line.alarm else 0.0
    return Cut(page.measure, line.face, size).filled(in_words(line.text), wide - beside)
