"""A form with a column of lines that may be too long to be seen at once."""

from collections.abc import Sequence

from nine_votes.scene.arrangement import Part
from nine_votes.scene.boxes import Box
from nine_votes.scene.page import Page
from nine_votes.scene.screens.form import Form
from nine_votes.scene.screens.screen import Key, Turn
from nine_votes.scene.widgets.column import Paragraph, column

A_PAGE = 8
"""Lines that a page key is worth."""

PAGES = {"page up": -A_PAGE, "page down": A_PAGE}
LINES = {"up": -1, "down": 1}


class Scrolled(Form):
    """A form whose column begins with the line `top`; `last` is the last it can begin with.

    The wheel and the page keys scroll it and, where there is nothing else to go to, the arrows.
    """

    arrows_scroll = False
    top = last = 0

    def reading(self, paragraphs: Sequence[Paragraph], *, least: float = 0) -> Part:
        """Return the column, from its top line on."""

        def put(page: Page, box: Box) -> None:
            self.last = column(page, box, paragraphs, self.top, least)

        return Part(put)

    def press(self, key: Key) -> Turn:
        """Take a key: what scrolls first, where not all is to be seen."""
        steps = PAGES | LINES if self.arrows_scroll else PAGES
        if self.last and key.name in steps:
            self.wheel(steps[key.name])
            return None
        return super().press(key)

    def wheel(self, steps: int) -> None:
        """Scroll by lines."""
        self.top = min(max(0, self.top + steps), self.last)
