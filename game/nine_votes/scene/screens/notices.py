"""What lies over a screen: its keys, what went wrong on it, a question with few answers, black."""

import math
from collections.abc import Callable, Sequence
from functools import partial

from nine_votes.council.messages import Said, key_rows, say, with_key
from nine_votes.scene.arrangement import Part, box, column, grow, line, prose, row
from nine_votes.scene.drawings import rounded
from nine_votes.scene.layout import Box
from nine_votes.scene.page import CLOSE, LEADING, Page, Press
from nine_votes.scene.parts import BUTTON, centred
from nine_votes.scene.pieces import Control, Face, Kind, Shape, TextStyle
from nine_votes.scene.screens.form import Form
from nine_votes.scene.screens.screen import Help, Key, Pop, Turn
from nine_votes.scene.theme import INK, PANEL, PANEL_EDGE, PANEL_HOVER, PAPER, PRIMARY, WHITE
from nine_votes.scene.widgets.button import PAD, RADIUS, button, focus_ring, sheet
from nine_votes.scene.widgets.seat import flag_pieces
from nine_votes.views.chamber import SeatView

EVERYWHERE = key_rows("window-help", "move", "black", "full", "keys", "escape")
"""The keys that every screen has."""

KEY, DOES = TextStyle(Face.STRONG, 27, INK, PAPER), TextStyle(Face.SANS, 27, INK, PAPER)
TITLE = say("trouble-title")
GO_ON = with_key("trouble-go-on")
SAID, DETAIL = TextStyle(Face.SANS, 32, INK, PAPER), TextStyle(Face.SANS, 26, INK, PAPER)
WIDE = 1240.0
AROUND = 252.0
"""What a sheet of trouble is higher than its text: title, button and the room between."""


class HelpScreen(Form):
    over = True

    def __init__(self, rows: Help) -> None:
        """`rows` are the keys of the screen this lies over, those of every screen beside them."""
        super().__init__()
        self.rows = (*rows, *EVERYWHERE)

    def compose(self, page: Page) -> None:
        room = page.height - 280
        step = min(page.size(KEY.size) * LEADING + 6, room / len(self.rows))
        rows = [
            row(line(key, KEY).sized(wide=330), 24, line(does, DOES)).sized(high=step)
            for key, does in self.rows
        ]
        close = Press("close", *CLOSE, does=Pop, primary=True)
        foot = centred(box(button, close, high=54), 260)
        place = sheet(page, say("window-keys"), 200 + step * len(rows), WIDE)
        column(*rows, grow(), foot, 2).put(page, place)
        for key in ("f1", "?"):
            page.shortcut(key, Pop)


class TroubleScreen(Form):
    over = True

    def __init__(self, sentence: Said, detail: Said = "", title: Said = TITLE) -> None:
        """`detail` is what else there is to know, such as where a file lies."""
        super().__init__()
        self.sentence, self.detail, self.title = sentence, detail, title

    def compose(self, page: Page) -> None:
        wide = WIDE - 2 * PAD
        room = page.height - AROUND - 80
        said = page.set(self.sentence, wide, room * 0.6, SAID, 22)
        detail = page.set(self.detail, wide, room * 0.4, DETAIL, 22)
        heights = [size * LEADING * len(lines) for size, lines in (said, detail)]
        place = sheet(page, self.title, AROUND + sum(heights), WIDE)
        go_on = Press("go on", *GO_ON, does=self.escape, primary=True)
        column(
            box(lambda page, box: page.block(self.sentence, box, SAID, least=22), high=heights[0]),
            18,
            box(lambda page, box: page.block(self.detail, box, DETAIL, least=22), high=heights[1]),
            grow(),
            centred(box(button, go_on, high=60), 300),
        ).put(page, place)


class BlackScreen(Form):
    def compose(self, page: Page) -> None:
        box = page.box.grown(page.margin)
        page.backdrop = (Shape(f'<rect width="{box.w}" height="{box.h}"/>', box),)

    def press(self, key: Key) -> Turn:
        return Pop() if key.name else None

    def click(self, _control: Control | None) -> Turn:
        return Pop()


NOTE = TextStyle(Face.SANS, 27, INK, PAPER)
ASKED_WIDE, ROW, GAP, ANSWER = 1180.0, 72.0, 16.0, 460.0

COLUMNS, HIGH, BETWEEN = 4, 92.0, 14.0
ALL = 1560.0
"""The width of the sheet on which all delegations are."""

FLAG = (72.0, 54.0)


class ChoosingScreen(Form):
    over = True

    def __init__(
        self,
        title: Said,
        note: Said,
        answers: Sequence[Press],
        choose: Callable[[str], Turn],
        let_be: tuple[Said, Said],
    ) -> None:
        """`let_be` are the words and the key of the button that answers nothing.

        `choose` takes the name of the answer, and says where it leads if not back.
        """
        super().__init__()
        self.question, self.note, self.answers = title, note, tuple(answers)
        self.choose, self.let_be = choose, Press("let be", *let_be, does=Pop)

    def compose(self, page: Page) -> None:
        noted = page.size(NOTE.size) * LEADING * 2 + 14 if self.note else 0
        high = 108 + noted + len(self.answers) * (ROW + GAP) + 104
        column(
            prose(self.note, NOTE).sized(high=noted) if self.note else None,
            column(*map(self._row, self.answers), gap=GAP),
            grow(),
            row(box(button, self.let_be, wide=360), grow()).sized(high=BUTTON),
            2,
        ).put(page, sheet(page, self.question, high, ASKED_WIDE))

    def _row(self, answer: Press) -> Part:
        does = partial(self.take, answer.name)
        it = box(button, answer._replace(does=does, kind=Kind.ITEM))
        if not answer.about:
            return it.sized(high=ROW)
        return row(it.sized(wide=ANSWER), 26, line(answer.about, NOTE)).sized(high=ROW)

    def take(self, answer: str) -> Turn:
        return self.choose(answer) or Pop()


class ChooserScreen(Form):
    over = True

    def __init__(
        self, title: Said, seats: Sequence[SeatView], chosen: str, choose: Callable[[str], None]
    ) -> None:
        """`chosen` is who it is now; `choose` is told the code of another."""
        super().__init__()
        self.title, self.seats, self.chosen, self.choose = title, seats, chosen, choose

    def compose(self, page: Page) -> None:
        """Lay the delegations in columns, in alphabetical order from the top."""
        rows = math.ceil(len(self.seats) / COLUMNS)
        high = min(HIGH, (page.height - 64 - 138) / rows - BETWEEN)
        box = sheet(page, self.title, 138 + rows * (high + BETWEEN) - BETWEEN, ALL)
        strips = box.row(COLUMNS, BETWEEN)
        for i, seat in enumerate(self.seats):
            strip = strips[i // rows]
            place = Box(strip.x, box.y + i % rows * (high + BETWEEN), strip.w, high)
            self._put(page, place, seat)

    def take(self, seat: str) -> Turn:
        self.choose(seat)
        return Pop()

    def _put(self, page: Page, box: Box, seat: SeatView) -> None:
        chosen = seat.code == self.chosen
        does = partial(self.take, seat.code)
        it = Press(seat.code, seat.name, does=does, primary=chosen, kind=Kind.SEAT)
        page.press(it, box)
        ground = PRIMARY if chosen else PANEL_HOVER if page.lit(it.control) else PANEL
        page.add([rounded(box, RADIUS, ground, PANEL_EDGE, 2)])
        w, h = (side * min(1.0, box.h / HIGH) for side in FLAG)
        flag = Box(box.x + 18, box.centre.y - h / 2, w, h)
        page.add(flag_pieces(seat, flag))
        room = Box(flag.right + 16, box.y + 6, box.right - 14 - flag.right - 16, box.h - 12)
        page.block(
            seat.name, room, TextStyle(Face.NARROW_STRONG, 28, INK if chosen else WHITE, ground)
        )
        page.add(focus_ring(box, page.on(it.control)))
