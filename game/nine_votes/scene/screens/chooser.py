"""A sheet on which to choose a delegation."""

import math
from collections.abc import Callable, Sequence

from nine_votes.scene.boxes import Box
from nine_votes.scene.drawings import card
from nine_votes.scene.page import LEADING, Page
from nine_votes.scene.pieces import Align, Control, Face, Kind, Shape, TextStyle
from nine_votes.scene.screens.form import Form
from nine_votes.scene.screens.screen import Pop, Turn
from nine_votes.scene.text import stacked
from nine_votes.scene.theme import INK, PANEL, PANEL_EDGE, PANEL_HOVER, WHITE
from nine_votes.scene.widgets.button import PRIMARY, RADIUS, focus_ring
from nine_votes.scene.widgets.seat import flag_pieces
from nine_votes.scene.widgets.sheet import sheet
from nine_votes.views.chamber import SeatView

COLUMNS = 4
WIDE = 1560.0
HIGH, GAP = 92.0, 14.0
FLAG = (72.0, 54.0)
NAME = 28.0


class ChooserScreen(Form):
    """Delegations by flag and name; choosing one leads back."""

    over = True

    def __init__(
        self, title: str, seats: Sequence[SeatView], chosen: str, choose: Callable[[str], None]
    ) -> None:
        """`chosen` is who it is now; `choose` is told the code of another."""
        super().__init__()
        self.title, self.seats, self.chosen, self.choose = title, seats, chosen, choose

    def compose(self, page: Page) -> None:
        """Lay the delegations in columns, in alphabetical order from the top."""
        rows = math.ceil(len(self.seats) / COLUMNS)
        high = min(HIGH, (page.height - 64 - 138) / rows - GAP)
        box = sheet(page, self.title, 138 + rows * (high + GAP) - GAP, WIDE)
        strips = box.row(COLUMNS, GAP)
        for i, seat in enumerate(self.seats):
            strip = strips[i // rows]
            self._put(page, Box(strip.x, box.y + i % rows * (high + GAP), strip.w, high), seat)

    def activate(self, control: Control) -> Turn:
        """Choose a delegation."""
        self.choose(control.name)
        return Pop()

    def _put(self, page: Page, box: Box, seat: SeatView) -> None:
        control, chosen = Control(Kind.SEAT, seat.code), seat.code == self.chosen
        page.target(control, box)
        if chosen:
            page.primary = control
        ground = PRIMARY if chosen else PANEL_HOVER if page.lit(control) else PANEL
        page.add([Shape(card((box.w, box.h), RADIUS, ground, PANEL_EDGE, 2), box)])
        w, h = (side * min(1.0, box.h / HIGH) for side in FLAG)
        flag = Box(box.x + 18, box.centre.y - h / 2, w, h)
        page.add(flag_pieces(seat, flag))
        room = Box(flag.right + 16, box.y + 6, box.right - 14 - flag.right - 16, box.h - 12)
        style = TextStyle(Face.NARROW_STRONG, NAME, INK if chosen else WHITE, ground)
        size, lines = page.set(seat.name, room.w, room.h, style)
        written = style._replace(size=size)
        page.add(stacked(lines, room, size * LEADING, written, Align.START))
        page.add(focus_ring(box, page.on(control)))
