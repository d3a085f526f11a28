"""A seat's own card, covered until its player is alone with it."""

from nine_votes.phrases import briefing as words
from nine_votes.scene.boxes import Box
from nine_votes.scene.page import Page
from nine_votes.scene.pieces import Control, Face, Kind, TextStyle
from nine_votes.scene.screens.screen import Pop, Turn
from nine_votes.scene.screens.scrolled import Scrolled
from nine_votes.scene.theme import INK, PAPER
from nine_votes.scene.widgets.button import button, button_row, old_press
from nine_votes.scene.widgets.column import Paragraph, column
from nine_votes.scene.widgets.seat import flag_pieces
from nine_votes.scene.widgets.sheet import sheet
from nine_votes.views.briefing import PrivateCard

UNCOVER = Control(Kind.BUTTON, "uncover")
COVER = Control(Kind.BUTTON, "cover")
FLAG = 96.0
TEXT = 32.0


class PrivateCardScreen(Scrolled):
    """The card of one seat over the screen before; leaving it covers it again."""

    over = True
    arrows_scroll = True

    def __init__(self, card: PrivateCard, *, covered: bool) -> None:
        """`covered` says whether somebody has to ask for it before it is seen."""
        super().__init__()
        self.card, self.covered = card, covered

    def compose(self, page: Page) -> None:
        """Lay the cover, or the card."""
        if self.covered:
            self._cover(page)
        else:
            self._open(page)

    def activate(self, control: Control) -> Turn:
        """Uncover the card, or cover it and go back."""
        if control != UNCOVER:
            return Pop()
        self.covered = False
        return None

    def _cover(self, page: Page) -> None:
        box = sheet(page, self.card.cover, 240 + page.size(110))
        page.prose(words.COVERED, box, TextStyle(Face.SANS, 28, INK, PAPER))
        row = Box(box.x, box.bottom - 58, box.w, 58)
        show = old_press(UNCOVER, *words.UNCOVER, primary=True)
        button_row(page, row, (show, old_press(COVER, *words.BACK)))

    def _open(self, page: Page) -> None:
        high = min(page.height - 120, 360 + page.size(400))
        box = sheet(page, self.card.seat.name, high, 1300)
        flag = Box(box.right - FLAG * 4 / 3, box.y - 84, FLAG * 4 / 3, FLAG)
        page.add(flag_pieces(self.card.seat, flag))
        style = TextStyle(Face.SANS, TEXT, INK, PAPER)
        lines = [Paragraph(line, style, above=22) for line in self.card.lines]
        room = Box(box.x, box.y + 24, box.w - 30, box.h - 110)
        self.last = column(page, room, lines, self.top, least=24)
        place = Box(box.centre.x - 150, box.bottom - 58, 300, 58)
        button(page, place, old_press(COVER, *words.COVER, primary=True))
