"""What went wrong, in a sentence over the screen that it happened on."""

from nine_votes.phrases import trouble as words
from nine_votes.scene.boxes import Box
from nine_votes.scene.page import LEADING, Page
from nine_votes.scene.pieces import Align, Control, Face, Kind, TextStyle
from nine_votes.scene.screens.form import Form
from nine_votes.scene.screens.screen import Pop, Turn
from nine_votes.scene.text import stacked
from nine_votes.scene.theme import INK, PAPER
from nine_votes.scene.widgets.button import button, old_press
from nine_votes.scene.widgets.sheet import PAD, sheet

GO_ON = Control(Kind.BUTTON, "go on")
WIDE = 1240.0
AROUND = 252.0
"""What the sheet is higher than its text: the title, the button and the room between."""

SAID = TextStyle(Face.SANS, 32, INK, PAPER)
DETAIL = TextStyle(Face.SANS, 26, INK, PAPER)


class TroubleScreen(Form):
    """A sentence to be read before the game goes on."""

    over = True

    def __init__(self, sentence: str, detail: str = "", title: str = words.TITLE) -> None:
        """`detail` is what else there is to know, such as where a file lies."""
        super().__init__()
        self.sentence, self.detail, self.title = sentence, detail, title

    def compose(self, page: Page) -> None:
        """Lay the sheet, as high as its text."""
        wide = WIDE - 2 * PAD
        room = page.height - AROUND - 80
        said = page.set(self.sentence, wide, room * 0.6, SAID, 22)
        detail = page.set(self.detail, wide, room * 0.4, DETAIL, 22)
        heights = [size * LEADING * len(lines) for size, lines in (said, detail)]
        box = sheet(page, self.title, AROUND + sum(heights), WIDE)
        top = box.y
        for (size, lines), high, style in zip((said, detail), heights, (SAID, DETAIL), strict=True):
            block = Box(box.x, top, wide, high)
            styled = style._replace(size=size)
            page.add(stacked(lines, block, size * LEADING, styled, Align.START))
            top = block.bottom + 18
        place = Box(box.centre.x - 150, box.bottom - 60, 300, 60)
        button(page, place, old_press(GO_ON, *words.GO_ON, primary=True))

    def activate(self, _control: Control) -> Turn:
        """Go on."""
        return Pop()
