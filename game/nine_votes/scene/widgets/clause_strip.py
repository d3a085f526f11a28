"""A clause of the draft inside the table, as a strip of paper to open."""

from typing import NamedTuple

from nine_votes.scene.boxes import Box
from nine_votes.scene.drawings import card
from nine_votes.scene.page import LEADING, Page, falling
from nine_votes.scene.pieces import Align, Control, Face, Shape, TextStyle, Words
from nine_votes.scene.text import fitted, stacked
from nine_votes.scene.theme import FAINT, GOLD, INK, PANEL_EDGE, PAPER, SMALLEST, Colour
from nine_votes.scene.widgets.button import RADIUS, focus_ring

NUMBER = 30.0
SAID = 27.0
NOTE = 22.0
BAR = 7.0
CLOSE = 1.14
"""The step from line to line, against the size."""


class Strip(NamedTuple):
    """A clause: its number, what it says now, a note, and if it was changed since it was tabled."""

    number: str
    says: str
    note: str = ""
    changed: bool = False


def clause_strip(page: Page, box: Box, control: Control, strip: Strip, key: str = "") -> None:
    """Put a clause on a page; one that was changed has a bar at its side."""
    page.target(control, box, key)
    slip(page, box, control)
    if strip.changed:
        bar = Box(box.x + 6, box.y + 8, BAR, box.h - 16)
        page.add([Shape(card((BAR, bar.h), BAR / 2, GOLD), bar)])
    number = Box(box.x + 16, box.y, 44, box.h)
    page.line(strip.number, number, TextStyle(Face.SERIF, NUMBER, INK, PAPER), Align.MIDDLE)
    left, right = number.right + 10, box.right - 20
    if strip.note:
        size = min(page.size(NOTE), box.h / LEADING)
        wide = page.measure.width(strip.note, Face.STRONG, size) + 2
        note = Box(right - wide, box.y, wide, box.h)
        style = TextStyle(Face.STRONG, size, FAINT, PAPER)
        page.add([Words(strip.note, note, style, Align.END)])
        right = note.x - 16
    said = Box(left, box.y + 3, right - left, box.h - 6)
    put_wording(page, said, strip.says)


def put_wording(page: Page, box: Box, text: str, ground: Colour = PAPER) -> None:
    """Put what a clause says in lines as large as its strip is high and wide enough for."""
    largest = max(SMALLEST, min(page.size(SAID), box.h / CLOSE))
    sizes = [
        (size, max(1, int((box.h + 0.5) // (size * CLOSE)))) for size in falling(largest, SMALLEST)
    ]
    size, lines = fitted(page.measure, text, Face.SANS, box.w, sizes)
    style = TextStyle(Face.SANS, size, INK, ground)
    page.add(stacked(lines, box, size * CLOSE, style, Align.START))


def slip(page: Page, box: Box, control: Control, ground: Colour = PAPER) -> None:
    """Put the paper of something to choose, and the ring around it where the focus is on it."""
    edge, thick = (PANEL_EDGE, 4.0) if page.lit(control) else ("#D9D3C4", 1.5)
    page.add([Shape(card((box.w, box.h), RADIUS, ground, edge, thick), box)])
    page.add(focus_ring(box, page.on(control)))
