"""A sheet of paper over a screen: something to read, and what can be done about it."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from nine_votes.phrases.negotiation_drawer import WHAT_WOULD_CHANGE_IT
from nine_votes.scene.boxes import Box
from nine_votes.scene.page import LEADING, Page
from nine_votes.scene.pieces import Control, Face, Kind, TextStyle
from nine_votes.scene.screens.screen import Pop, Turn
from nine_votes.scene.screens.scrolled import Scrolled
from nine_votes.scene.text import Cut
from nine_votes.scene.theme import INK, PAPER
from nine_votes.scene.widgets.button import button_row, old_press
from nine_votes.scene.widgets.column import Paragraph, column
from nine_votes.scene.widgets.runs import FAINT
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


class Doing(NamedTuple):
    """A button of a sheet, and what it does; None closes the sheet."""

    label: str
    key: str
    does: Callable[[], Turn] | None = None
    primary: bool = False
    objection: str = ""


class PaperScreen(Scrolled):
    """Paragraphs under a title, and the buttons under them."""

    over = True
    arrows_scroll = True

    def __init__(
        self, title: str, paragraphs: Sequence[Paragraph], doings: Sequence[Doing]
    ) -> None:
        """Begin at the top."""
        super().__init__()
        self.title, self.paragraphs, self.doings = title, tuple(paragraphs), tuple(doings)

    def compose(self, page: Page) -> None:
        """Lay the sheet, as high as its text where there is room."""
        room = page.height - 70 - AROUND
        high = min(room, self._height(page) + 8)
        box = sheet(page, self.title, AROUND + high, WIDE)
        text = Box(box.x, box.y, box.w - 30, high)
        self.last = column(page, text, self.paragraphs, self.top, least=LEAST)
        self.top = min(self.top, self.last)
        presses = [
            old_press(
                Control(Kind.BUTTON, each.label), each.label, each.key, each.primary
            )._replace(objection=each.objection)
            for each in self.doings
        ]
        button_row(page, Box(box.x, box.bottom - 58, box.w, 58), presses)

    def _height(self, page: Page) -> float:
        """Return how high the paragraphs are at the size wished for."""
        high, wide = 0.0, WIDE - 2 * PAD - 30
        for text, style, above, _, indent, _ in self.paragraphs:
            size = page.size(style.size)
            cut = Cut(page.measure, style.face, size)
            lines = cut.filled(text, wide - page.size(indent))
            high += size * LEADING * len(lines) + above
        return high

    def activate(self, control: Control) -> Turn:
        """Do what a button is for, or close."""
        does = next(each.does for each in self.doings if each.label == control.name)
        return (does() if does else None) or Pop()
