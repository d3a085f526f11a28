"""The question for the class, on a card of paper."""

from nine_votes.phrases.debrief import ASK
from nine_votes.scene.boxes import Box
from nine_votes.scene.page import LEADING, Page
from nine_votes.scene.pieces import Face, TextStyle
from nine_votes.scene.theme import INK, PAPER
from nine_votes.scene.widgets.seat import card_shadow
from nine_votes.scene.widgets.sheet import panel

QUIET = "#5A4A2A"
PAD, LABEL, SAID = 24.0, 24.0, 30.0
LABELS = 210.0
MOST = 4
"""Lines that a question takes at most before its words are made smaller."""


def question_card(page: Page, foot: float, left: float, wide: float, text: str) -> float:
    """Put a question on a card that ends at a height; return where the card begins."""
    style = TextStyle(Face.SERIF, SAID, INK, PAPER)
    labels = LABELS * page.canvas.text
    room = wide - labels - 2 * PAD
    most = MOST * page.size(SAID) * LEADING
    size, lines = page.set(text, room, most, style, 24)
    high = size * LEADING * len(lines) + 2 * PAD - 8
    box = Box(left, foot - high, wide, high)
    page.add([card_shadow(box), panel(box, PAPER, PAPER)])
    label = Box(box.x + PAD, box.y + PAD - 4, labels, size * LEADING)
    page.line(ASK, label, TextStyle(Face.STRONG, LABEL, QUIET, PAPER))
    page.prose(text, Box(box.x + PAD + labels, label.y, room, high - 2 * PAD + 9), style, least=24)
    return box.y
