"""A form with a column of lines that may be too long to be seen at once."""

from abc import abstractmethod
from collections.abc import Callable, Iterable, Sequence

from nine_votes.scene.arrangement import Part
from nine_votes.scene.layout import Box
from nine_votes.scene.page import Page
from nine_votes.scene.pieces import Control
from nine_votes.scene.screens.form import Form
from nine_votes.scene.screens.screen import Key, Turn
from nine_votes.scene.widgets.blocks import DOWN, UP, Block, Scroll
from nine_votes.scene.widgets.column import Paragraph, flow

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
        def put(page: Page, box: Box) -> None:
            self.last = flow(page, box, paragraphs, self.top, least)

        return Part(put)

    def press(self, key: Key) -> Turn:
        steps = PAGES | LINES if self.arrows_scroll else PAGES
        if self.last and key.name in steps:
            self.wheel(steps[key.name])
            return None
        return super().press(key)

    def wheel(self, steps: int) -> None:
        self.top = min(max(0, self.top + steps), self.last)


ROWS_A_STEP = 2
"""Rows that a step of the wheel is worth."""

STEPS = {"up": -1, "down": 1}
TURNS = {"page up": -1, "page down": 1}
FAR = 1 << 30


class Rolling(Form):
    """A form with one column; `items` are its controls in order, those not to be seen too."""

    def __init__(self) -> None:
        super().__init__()
        self.scroll = Scroll()
        self._made: tuple[object, tuple[Block, ...]] | None = None

    @property
    @abstractmethod
    def items(self) -> Sequence[Control]:
        """The controls of the column, in order."""

    def kept(
        self, page: Page, what: object, make: Callable[[], Iterable[Block]]
    ) -> tuple[Block, ...]:
        """Return blocks as they were made last; anew where what they show or its size changed."""
        known = (page.measure, page.canvas.text, what)
        if self._made is None or self._made[0] != known:
            self._made = (known, tuple(make()))
        return self._made[1]

    def wheel(self, steps: int) -> None:
        self.scroll.by(steps * ROWS_A_STEP)

    def press(self, key: Key) -> Turn:
        if not self.writing and self._rolled(key.name):
            return None
        return super().press(key)

    def use(self, control: Control) -> Turn:
        if control in {UP, DOWN}:
            self.scroll.turn(-1 if control == UP else 1)
            return None
        return super().use(control)

    def first(self, page: Page) -> Control | None:
        """Return the first item that is to be seen and in order, or what every form has."""
        items = set(self.items)
        usable = (t.control for t in page.targets if not t.objection and t.control in items)
        return page.primary or next(usable, None) or super().first(page)

    def _rolled(self, name: str) -> bool:
        """Take a key that scrolls; say whether it was one."""
        if name in TURNS:
            self.scroll.turn(TURNS[name])
        elif name in {"home", "end"}:
            self.scroll.by(-FAR if name == "home" else FAR)
        else:
            return name in STEPS and self._stepped(STEPS[name])
        return True

    def _stepped(self, step: int) -> bool:
        items = self.items
        if not items:
            self.scroll.by(step)
            return True
        if self.focused is None or self.focused not in items:
            return False
        there = list(items).index(self.focused) + step
        if not 0 <= there < len(items):
            return False
        self.focused = items[there]
        self.scroll.wanted = self.focused.name
        return True
