"""What is wrong with a scenario's file, laid over the gallery."""

from game.phrases import gallery as words
from game.ui.boxes import Box
from game.ui.page import Page
from game.ui.pieces import Control, Face, Kind, TextStyle
from game.ui.screens.form import Form
from game.ui.screens.screen import Key, Pop, Turn
from game.ui.theme import INK, PAPER
from game.ui.widgets.button import Press, button
from game.ui.widgets.column import Paragraph, column
from game.ui.widgets.sheet import sheet
from game.views.gallery import CardView

CLOSE = Control(Kind.BUTTON, "close")
SCROLLS = {"up": -1, "down": 1, "page up": -8, "page down": 8}


class FaultsScreen(Form):
    """All that the checker found in a file, in words."""

    over = True

    def __init__(self, card: CardView) -> None:
        """Begin with the first fault."""
        super().__init__()
        self.card = card
        self.top = self.last = 0

    def compose(self, page: Page) -> None:
        """Lay the sheet with the faults, one under another."""
        high = min(page.height - 160, 340 + page.size(56) * len(self.card.faults))
        box = sheet(page, words.faults_title(self.card.title), high, 1400)
        style = TextStyle(Face.SANS, 26, INK, PAPER)
        listed = [Paragraph(fault, style, above=12) for fault in self.card.faults]
        room = Box(box.x, box.y, box.w - 30, box.h - 84)
        self.last = column(page, room, listed, self.top)
        place = Box(box.centre.x - 130, box.bottom - 56, 260, 56)
        button(page, place, Press(CLOSE, *words.CLOSE, primary=True))

    def press(self, key: Key) -> Turn:
        """Take a key; arrows scroll."""
        if key.name in SCROLLS:
            self.wheel(SCROLLS[key.name])
            return None
        return super().press(key)

    def wheel(self, steps: int) -> None:
        """Scroll by lines."""
        self.top = min(max(0, self.top + steps), self.last)

    def activate(self, _control: Control) -> Turn:
        """Close."""
        return Pop()
