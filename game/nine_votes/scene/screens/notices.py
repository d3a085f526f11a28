"""What lies over any screen: its keys, what went wrong on it, or nothing but black."""

from nine_votes.council.messages import Said, key_rows, say, with_key
from nine_votes.scene.arrangement import box, column, grow, line, row
from nine_votes.scene.page import LEADING, Page
from nine_votes.scene.parts import centred
from nine_votes.scene.pieces import Control, Face, Shape, TextStyle
from nine_votes.scene.press import CLOSE, Press
from nine_votes.scene.screens.form import Form
from nine_votes.scene.screens.screen import Help, Key, Pop, Turn
from nine_votes.scene.theme import INK, PAPER
from nine_votes.scene.widgets.button import button
from nine_votes.scene.widgets.sheet import PAD, sheet

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
    """A sentence to be read before the game goes on."""

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
    """Nothing to be seen until a key is pressed or the pointer clicks."""

    def compose(self, page: Page) -> None:
        box = page.box.grown(page.margin)
        page.backdrop = (Shape(f'<rect width="{box.w}" height="{box.h}"/>', box),)

    def press(self, key: Key) -> Turn:
        return Pop() if key.name else None

    def click(self, _control: Control | None) -> Turn:
        return Pop()
