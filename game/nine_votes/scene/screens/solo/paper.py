"""A sheet of paper over a screen: something to read, and what can be done about it."""

from collections.abc import Iterator, Sequence
from functools import partial

from nine_votes.phrases.negotiation_drawer import WHAT_WOULD_CHANGE_IT
from nine_votes.scene.arrangement import column, grow, inset
from nine_votes.scene.page import LEADING, Page
from nine_votes.scene.parts import presses
from nine_votes.scene.pieces import Face, TextStyle
from nine_votes.scene.press import Does, Press
from nine_votes.scene.screens.screen import Pop, Turn
from nine_votes.scene.screens.scrolled import Scrolled
from nine_votes.scene.text import Cut
from nine_votes.scene.theme import FAINT, INK, PAPER
from nine_votes.scene.widgets.column import Paragraph
from nine_votes.scene.widgets.sheet import PAD, sheet

WIDE = 1400.0
AROUND = 212.0
"""What a sheet is higher than its text: the title, the buttons and the room between."""

LEAST = 22.0

ALARM = "#9E2410"
"""The ink of a warning on paper."""

SAID = TextStyle(Face.SANS, 28, INK, PAPER)
STRONG = TextStyle(Face.STRONG, 28, INK, PAPER)
QUIET = TextStyle(Face.SANS, 24, FAINT, PAPER)
WARNED = TextStyle(Face.STRONG, 26, ALARM, PAPER)


def would_change(changes: Sequence[str]) -> Iterator[Paragraph]:
    """Yield under its heading what would bring the vote of a member nearer; nothing where none."""
    if changes:
        yield Paragraph(WHAT_WOULD_CHANGE_IT, STRONG, above=20, leads=True)
    for line in changes:
        yield Paragraph(line, SAID, above=4)


class PaperScreen(Scrolled):
    """Paragraphs under a title, and the buttons under them."""

    over = True
    arrows_scroll = True

    def __init__(
        self, title: str, paragraphs: Sequence[Paragraph], doings: Sequence[Press]
    ) -> None:
        """Begin at the top; a button that does nothing, or leads nowhere, closes the sheet."""
        super().__init__()
        self.title, self.paragraphs = title, tuple(paragraphs)
        self.doings = [it._replace(does=partial(_closing, it.does)) for it in doings]

    def compose(self, page: Page) -> None:
        """Lay the sheet, as high as its text where there is room."""
        high = min(page.height - 70 - AROUND, self._height(page) + 8)
        text = inset(self.reading(self.paragraphs, least=LEAST), 0, 30).sized(high=high)
        place = sheet(page, self.title, AROUND + high, WIDE)
        column(text, grow(), presses(*self.doings)).put(page, place)
        self.top = min(self.top, self.last)

    def _height(self, page: Page) -> float:
        """Return how high the paragraphs are at the size wished for."""
        high, wide = 0.0, WIDE - 2 * PAD - 30
        for text, style, above, _, indent, _ in self.paragraphs:
            size = page.size(style.size)
            cut = Cut(page.measure, style.face, size)
            lines = cut.filled(text, wide - page.size(indent))
            high += size * LEADING * len(lines) + above
        return high


def _closing(does: Does | None) -> Turn:
    return (does() if does else None) or Pop()
