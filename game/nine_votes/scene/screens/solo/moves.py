"""Every move that is addressed to nobody in particular, with what it costs or why it waits."""

from collections.abc import Callable

from nine_votes.delegations.moves import Move
from nine_votes.phrases import solo as words
from nine_votes.scene.boxes import Box
from nine_votes.scene.page import Page
from nine_votes.scene.pieces import Control, Kind
from nine_votes.scene.screens.screen import Pop, Turn
from nine_votes.scene.screens.solo.seated import SeatedScreen, Talks
from nine_votes.scene.widgets.button import button, old_press
from nine_votes.scene.widgets.sheet import sheet
from nine_votes.views.negotiation_moves import MoveOffer
from nine_votes.views.solo import offers_to_all

CLOSE = Control(Kind.BUTTON, "close")
WIDE, ROW, GAP = 1500.0, 78.0, 12.0


class MovesScreen(SeatedScreen):
    """The moves in two columns, over the table; the one that is chosen is made."""

    over = True

    def __init__(self, talks: Talks, make: Callable[[Move], Turn]) -> None:
        """`make` makes a move, or asks about it first, and says where that leads."""
        super().__init__(talks)
        self.make = make

    @property
    def offers(self) -> tuple[MoveOffer, ...]:
        """The moves, those that are in order first."""
        return tuple(sorted(offers_to_all(self.negotiation), key=lambda o: bool(o.objection)))

    def compose(self, page: Page) -> None:
        """Lay the sheet with a button for every move."""
        offers = self.offers
        rows = -(-len(offers) // 2)
        high = min(ROW * min(page.canvas.text, 1.25), (page.height - 280) / rows - GAP)
        box = sheet(page, words.MOVES_TITLE, 196 + rows * (high + GAP), WIDE)
        columns = box.row(2, 20)
        for i, offer in enumerate(offers):
            column = columns[i // rows]
            row = Box(column.x, box.y + (i % rows) * (high + GAP), column.w, high)
            key = "" if offer.objection else words.LETTERS[i]
            label = words.priced(offer.label, offer.price)
            control = Control(Kind.ACTION, str(i))
            button(page, row, old_press(control, label, key, objection=offer.objection))
        last = Box(box.right - 240, box.bottom - 56, 240, 56)
        button(page, last, old_press(CLOSE, *words.CLOSE))

    def activate(self, control: Control) -> Turn:
        """Make a move, or close."""
        if control == CLOSE:
            return Pop()
        return self.make(self.offers[int(control.name)].move) or Pop()
