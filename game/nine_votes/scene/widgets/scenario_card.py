"""A scenario as a card of paper."""

from nine_votes.scene.boxes import Box
from nine_votes.scene.drawings import card, double_ring
from nine_votes.scene.page import LEADING, Page, falling
from nine_votes.scene.pieces import Align, Control, Face, Shape, TextStyle
from nine_votes.scene.press import Does
from nine_votes.scene.text import fitted, stacked
from nine_votes.scene.theme import FOCUS, INK, PAPER, WHITE
from nine_votes.views.gallery import CardView

RADIUS = 14.0
PAD = 26.0
HEIGHT = 244.0
"""How high a card has to be at the normal size of text."""

QUIET = "#4B5B70"
SPINE = "#C99A5B"
FAULT = "#9A3412"
TITLE, BODY, LABEL = 31.0, 22.0, 20.0
CLOSE, SNUG = 1.16, 1.2
"""Steps from line to line against the size: of what is one name, and of what a case shows."""

DOT = " · "
"""What stands between the parts of a length."""


def scenario_card(page: Page, box: Box, control: Control, view: CardView, does: Does) -> None:
    """Put the card of a scenario on a page; a file that cannot be read says why."""
    page.target(control, box, does=does)
    _paper(page, box, control, FAULT if view.faults else SPINE)
    inner = Box(box.x + PAD + 6, box.y + 14, box.w - 2 * PAD - 6, box.h - 28)
    foot = _labels(page, view, inner)
    top = _line(page, view.year, view.where, inner)
    room = Box(inner.x, top, inner.w, min(page.size(TITLE) * 2.45, foot - top))
    end = page.prose(view.title, room, TextStyle(Face.SERIF, TITLE, INK, PAPER))
    _shows(page, view, Box(inner.x, end + 6, inner.w, foot - end - 14))


def blank_card(page: Page, box: Box) -> None:
    """Put the place of a card that is still to be read on a page."""
    page.add([Shape(card((box.w, box.h), RADIUS, "none", "#2C476F", 2), box)])


def _paper(page: Page, box: Box, control: Control, spine: str) -> None:
    """Put the paper with its spine, lighter under the pointer, ringed in focus."""
    shadow = Shape(card((box.w, box.h), RADIUS, "#04101F"), box.moved(dy=6))
    paper = WHITE if page.lit(control) else PAPER
    edge = f'<path d="M{RADIUS} 0 H10 V{box.h} H{RADIUS} A{RADIUS} {RADIUS} 0 0 1 0 '
    edge += f'{box.h - RADIUS} V{RADIUS} A{RADIUS} {RADIUS} 0 0 1 {RADIUS} 0Z" fill="{spine}"/>'
    page.add([shadow, Shape(card((box.w, box.h), RADIUS, paper) + edge, box)])
    if page.on(control):
        halo = box.grown(7)
        page.add([Shape(double_ring((halo.w, halo.h), RADIUS + 7, FOCUS, 4), halo)])


def _line(page: Page, year: str, where: str, inner: Box) -> float:
    """Put the year, and beside it the place in a line or two; return where they end."""
    if not year:
        return inner.y
    high, style = page.size(BODY) * LEADING, TextStyle(Face.STRONG, BODY, INK, PAPER)
    wide = page.measure.width(year, style.face, page.size(BODY)) + 2
    page.line(year, Box(inner.x, inner.y, wide, high), style)
    left = inner.x + wide + 14
    sizes = ((page.size(BODY), 1), (page.size(LABEL), 1), (page.size(LABEL), 2), (LABEL, 2))
    size, said = fitted(page.measure, where, Face.NARROW, inner.right - left, sizes)
    place = Box(left, inner.y, inner.right - left, max(high, len(said) * size * CLOSE))
    quiet = TextStyle(Face.NARROW, size, QUIET, PAPER)
    page.add(stacked(said, place, size * CLOSE, quiet, Align.START))
    return place.bottom + 4


def _shows(page: Page, view: CardView, room: Box) -> None:
    """Put what a case shows, or what is wrong with its file, as large as it all has room."""
    ink = INK if view.faults else QUIET
    sizes = [
        (size, max(1, int(room.h // (size * SNUG)))) for size in falling(page.size(BODY), LABEL)
    ]
    size, said = fitted(page.measure, view.shows, Face.SANS, room.w, sizes)
    block = Box(room.x, room.y, room.w, len(said) * size * SNUG)
    page.add(stacked(said, block, size * SNUG, TextStyle(Face.SANS, size, ink, PAPER), Align.START))


def _labels(page: Page, view: CardView, inner: Box) -> float:
    """Put the labels and the length at the foot; return where they begin."""
    size = page.size(LABEL)
    high = size * 1.5
    left, ink = inner.x, FAULT if view.faults else INK
    for text in view.labels:
        wide = page.measure.width(text, Face.STRONG, size) + size * 1.2
        label = Box(left, inner.bottom - high, wide, high)
        page.add([Shape(card((wide, high), high / 2, PAPER, ink, 1.8), label)])
        page.line(text, label, TextStyle(Face.STRONG, LABEL, ink, PAPER), Align.MIDDLE)
        left = label.right + 10
    rest = Box(left + 10, inner.bottom - high, inner.right - left - 10, high)
    return min(rest.y, _length(page, view.length, rest))


def _length(page: Page, length: str, box: Box) -> float:
    """Put the length at the foot, its parts one over the other where a line has no room."""
    style = TextStyle(Face.NARROW, BODY, INK, PAPER)
    parts = [length]
    if page.measure.width(length, style.face, page.size(BODY)) > box.w:
        parts = length.split(DOT)
    step = box.h if len(parts) == 1 else page.size(BODY) * CLOSE
    top = box.bottom - step * len(parts)
    for i, part in enumerate(parts):
        page.line(part, Box(box.x, top + i * step, box.w, step), style, Align.END)
    return top
