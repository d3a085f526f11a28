"""What is wrong with a scenario's file, laid over the gallery."""

from nine_votes.phrases import gallery as words
from nine_votes.scene.boxes import Box
from nine_votes.scene.page import Page
from nine_votes.scene.pieces import Control, Face, Kind, TextStyle
from nine_votes.scene.screens.screen import Pop, Turn
from nine_votes.scene.screens.scrolled import Scrolled
from nine_votes.scene.theme import INK, PAPER
from nine_votes.scene.widgets.button import button, old_press
from nine_votes.scene.widgets.column import Paragraph, column
from nine_votes.scene.widgets.sheet import sheet
from nine_votes.views.gallery import CardView

CLOSE = Control(Kind.BUTTON, "close")


class FaultsScreen(Scrolled):
    """All that the checker found in a file, in words."""

    over = True
    arrows_scroll = True

    def __init__(self, card: CardView) -> None:
        """Begin with the first fault."""
        super().__init__()
        self.card = card

    def compose(self, page: Page) -> None:
        """Lay the sheet with the faults, one under another."""
        high = min(page.height - 160, 340 + page.size(56) * len(self.card.faults))
        box = sheet(page, words.faults_title(self.card.title), high, 1400)
        style = TextStyle(Face.SANS, 26, INK, PAPER)
        listed = [Paragraph(fault, style, above=12) for fault in self.card.faults]
        room = Box(box.x, box.y, box.w - 30, box.h - 84)
        self.last = column(page, room, listed, self.top)
        place = Box(box.centre.x - 130, box.bottom - 56, 260, 56)
        button(page, place, old_press(CLOSE, *words.CLOSE, primary=True))

    def activate(self, _control: Control) -> Turn:
        """Close."""
        return Pop()
