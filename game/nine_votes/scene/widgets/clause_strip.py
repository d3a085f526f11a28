"""A clause of the draft inside the table, as a strip of paper to open."""

from nine_votes.council.messages import Said, say
from nine_votes.scene.boxes import Box
from nine_votes.scene.drawings import card
from nine_votes.scene.page import LEADING, Page, falling
from nine_votes.scene.pieces import Align, Control, Face, Kind, Shape, TextStyle, Words
from nine_votes.scene.text import fitted, stacked
from nine_votes.scene.theme import FAINT, GOLD, INK, PANEL_EDGE, PAPER, SMALLEST, Colour
from nine_votes.scene.widgets.button import RADIUS, focus_ring
from nine_votes.views.negotiation_moves import ClauseCard
from nine_votes.words.resolver import in_words

NUMBER = 30.0
SAID = 27.0
NOTE = 22.0
BAR = 7.0
CLOSE = 1.14
"""The step from line to line, against the size."""


def clause_strip(page: Page, box: Box, clause: ClauseCard) -> None:
    """Put a clause on a page, opened by its number; one that was changed has a bar at its side."""
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
