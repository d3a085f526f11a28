"""How many answered right, before and after, as two bars with their numbers beside them."""

from nine_votes.phrases import assessment as words
from nine_votes.scene.boxes import Box
from nine_votes.scene.drawings import card
from nine_votes.scene.layout import HIGHEST, LOWEST
from nine_votes.scene.page import Page
from nine_votes.scene.pieces import Face, Shape, TextStyle
from nine_votes.scene.theme import EMPTY_CELL, GOLD, MIST, PANEL_EDGE, WALL_FOOT, WHITE
from nine_votes.views.assessment import Share

HIGH, BETWEEN = 46.0, 12.0
WHEN, SAID = 130.0, 270.0
"""The room for 'before' and 'after' at the left, for the numbers at the right, at normal text."""

TEXT = 27.0
BEFORE_FILL = "#7FA3CC"


def bars_height(page: Page) -> float:
    """Return how high the two bars are."""
    return 2 * _high(page) + BETWEEN


def _high(page: Page) -> float:
    room = (page.height - LOWEST) / (HIGHEST - LOWEST)
    return HIGH * _grown(page) * (1 + 0.4 * room)


def _grown(page: Page) -> float:
    return min(page.canvas.text, 1.2)


def share_bars(page: Page, box: Box, before: Share | None, after: Share | None) -> None:
    """Put the bar before over the bar after, the second one in gold and both named."""
    high = _high(page)
    rows = ((words.BEFORE, before, BEFORE_FILL), (words.AFTER, after, GOLD))
    for nth, (when, share, fill) in enumerate(rows):
        row = Box(box.x, box.y + nth * (high + BETWEEN), box.w, high)
        _bar(page, row, (when, share), fill)


def _bar(page: Page, row: Box, told: tuple[str, Share | None], fill: str) -> None:
    when, share = told
    left, right = WHEN * _grown(page), SAID * _grown(page)
    style = TextStyle(Face.SANS, TEXT, MIST, WALL_FOOT)
    page.line(when, row._replace(w=left - 12), style, least=24)
    track = Box(row.x + left, row.y, row.w - left - right, row.h)
    drawing = card((track.w, track.h), 8, EMPTY_CELL, PANEL_EDGE, 1.5)
    if share and share.right:
        drawing += card((track.w * share.right / share.of, track.h), 8, fill)
    page.add([Shape(drawing, track)])
    said = Box(track.right + 18, row.y, right - 18, row.h)
    text = words.share_text(*share) if share else words.NOT_ASKED
    page.line(text, said, TextStyle(Face.STRONG, TEXT, WHITE, WALL_FOOT), least=24)
