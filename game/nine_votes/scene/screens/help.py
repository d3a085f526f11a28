"""The keys of a screen, laid over it."""

from collections.abc import Sequence

from nine_votes.phrases import window as words
from nine_votes.scene.boxes import Box
from nine_votes.scene.page import LEADING, Page
from nine_votes.scene.pieces import Control, Face, Kind, TextStyle
from nine_votes.scene.screens.form import Form
from nine_votes.scene.screens.screen import Key, Pop, Turn
from nine_votes.scene.theme import INK, PAPER
from nine_votes.scene.widgets.button import button, old_press
from nine_votes.scene.widgets.sheet import sheet

CLOSE = Control(Kind.BUTTON, "close")
ROW = 27.0


class HelpScreen(Form):
    """Which key does what."""

    over = True

    def __init__(self, rows: Sequence[tuple[str, str]]) -> None:
        """`rows` are the keys of the screen this lies over, those of every screen beside them."""
        super().__init__()
        self.rows = (*rows, *words.EVERYWHERE_KEYS)

    def compose(self, page: Page) -> None:
        """Lay the sheet with a row for each key."""
        room = page.height - 280
        step = min(page.size(ROW) * LEADING + 6, room / len(self.rows))
        box = sheet(page, words.HELP_TITLE, 200 + step * len(self.rows), 1240)
        for i, (key, does) in enumerate(self.rows):
            row = Box(box.x, box.y + i * step, box.w, step)
            left = Box(row.x, row.y, 330, row.h)
            right = Box(left.right + 24, row.y, row.right - left.right - 24, row.h)
            page.line(key, left, TextStyle(Face.STRONG, ROW, INK, PAPER))
            page.line(does, right, TextStyle(Face.SANS, ROW, INK, PAPER))
        place = Box(box.centre.x - 130, box.bottom - 56, 260, 54)
        button(page, place, old_press(CLOSE, *words.CLOSE, primary=True))

    def press(self, key: Key) -> Turn:
        """Take a key; the one that opened this closes it too."""
        return Pop() if key.name in {"f1", "?"} else super().press(key)

    def activate(self, _control: Control) -> Turn:
        """Close."""
        return Pop()
