"""A question with a few answers, laid over a screen."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from nine_votes.scene.boxes import Box
from nine_votes.scene.page import LEADING, Page
from nine_votes.scene.pieces import Control, Face, Kind, TextStyle
from nine_votes.scene.screens.form import Form
from nine_votes.scene.screens.screen import Pop, Turn
from nine_votes.scene.theme import INK, PAPER
from nine_votes.scene.widgets.button import button, old_press
from nine_votes.scene.widgets.sheet import sheet

LET_BE = Control(Kind.BUTTON, "let be")
WIDE, ROW, GAP, BUTTON = 1180.0, 72.0, 16.0, 460.0
NOTE = 27.0


class Answer(NamedTuple):
    """One of the answers: its value, the words on its button, its key, and what it means."""

    value: str
    label: str
    key: str
    means: str = ""


class ChoosingScreen(Form):
    """A question; choosing an answer closes it."""

    over = True

    def __init__(
        self,
        title: str,
        note: str,
        answers: Sequence[Answer],
        choose: Callable[[str], Turn],
        let_be: tuple[str, str],
    ) -> None:
        """`let_be` are the words and the key of the button that answers nothing.

        `choose` takes the answer, and says where it leads if not back.
        """
        super().__init__()
        self.question, self.note, self.answers = title, note, tuple(answers)
        self.choose, self.let_be = choose, let_be

    def compose(self, page: Page) -> None:
        """Lay the sheet with a row for each answer."""
        count = len(self.answers)
        noted = page.size(NOTE) * LEADING * 2 + 14 if self.note else 0
        high = 108 + noted + count * (ROW + GAP) + 104
        box = sheet(page, self.question, high, WIDE)
        top = box.y
        if self.note:
            style = TextStyle(Face.SANS, NOTE, INK, PAPER)
            page.prose(self.note, Box(box.x, top, box.w, noted), style)
            top += noted
        for answer in self.answers:
            self._row(page, answer, Box(box.x, top, box.w, ROW))
            top += ROW + GAP
        last = Box(box.x, box.bottom - 60, 360, 58)
        button(page, last, old_press(LET_BE, *self.let_be))

    @staticmethod
    def _row(page: Page, answer: Answer, row: Box) -> None:
        wide = BUTTON if answer.means else row.w
        press = old_press(Control(Kind.ITEM, answer.value), answer.label, answer.key)
        button(page, Box(row.x, row.y, wide, row.h), press)
        means = Box(row.x + BUTTON + 26, row.y, row.w - BUTTON - 26, row.h)
        if answer.means:
            page.line(answer.means, means, TextStyle(Face.SANS, NOTE, INK, PAPER))

    def activate(self, control: Control) -> Turn:
        """Take an answer, or none."""
        if control.kind is Kind.ITEM:
            return self.choose(control.name) or Pop()
        return Pop()
