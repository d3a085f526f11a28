"""Every move that is addressed to nobody in particular, with what it costs or why it waits."""

from collections.abc import Callable
from functools import partial

from nine_votes.delegations.moves import Move
from nine_votes.phrases import solo as words
from nine_votes.scene.arrangement import box, grow, row
from nine_votes.scene.boxes import Box
from nine_votes.scene.page import Page
from nine_votes.scene.pieces import Kind
from nine_votes.scene.press import Does, Press
from nine_votes.scene.screens.screen import Pop, Turn
from nine_votes.scene.screens.solo.seated import SeatedScreen, Talks
from nine_votes.scene.widgets.button import button
from nine_votes.scene.widgets.sheet import sheet
from nine_votes.views.negotiation_moves import MoveOffer, offers_to

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
        return tuple(sorted(offers_to(self.negotiation), key=lambda o: bool(o.objection)))

    def compose(self, page: Page) -> None:
        """Lay the sheet with a button for every move."""
        offers = self.offers
        rows = -(-len(offers) // 2)
        high = min(ROW * min(page.canvas.text, 1.25), (page.height - 280) / rows - GAP)
        room = sheet(page, words.MOVES_TITLE, 196 + rows * (high + GAP), WIDE)
        columns = room.row(2, 20)
        for i, (offer, key) in enumerate(zip(offers, words.LETTERS, strict=False)):
            strip = columns[i // rows]
            place = Box(strip.x, strip.y + (i % rows) * (high + GAP), strip.w, high)
            button(page, place, offered(offer, str(i), key, partial(self.choose, offer)))
        close = Press("close", *words.CLOSE, does=Pop)
        row(grow(), box(button, close, wide=240)).sized(high=56).under(page, room)

    def choose(self, offer: MoveOffer) -> Turn:
        """Make a move."""
        return self.make(offer.move) or Pop()


def offered(offer: MoveOffer, name: str, key: str, does: Does) -> Press:
    """Return the button of a move, with its price; it has a key while it is in order."""
    label = words.priced(offer.label, offer.price)
    it = Press(name, label, objection=offer.objection, does=does, kind=Kind.ACTION)
    return it if offer.objection else it._replace(key=key)
