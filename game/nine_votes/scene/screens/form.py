"""A screen of controls: focus, pointer and keys go the same way on every one."""

from abc import ABC, abstractmethod

from nine_votes.scene.layout import Box
from nine_votes.scene.page import Page
from nine_votes.scene.pieces import Control, Kind, Scene, Target
from nine_votes.scene.screens.screen import Canvas, Copy, Help, Key, Pop, Turn
from nine_votes.scene.widgets.field import COPY, CUT, Entry

ARROWS = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}
SAME = {"enter": "return"}
"""The keypad's Enter does what the other does."""

ASIDE = 2.6
"""How much farther a control seems that lies off the way an arrow points."""

LONGEST = 600
"""Letters a field takes, where a screen does not say otherwise."""


class Form(ABC):
    """A screen that composes a page of controls, each with what it does.

    What a button shows as its key does what the button does. `entries` are what is typed in fields,
    by the name of their control.
    """

    over = False

    def __init__(self) -> None:
        """Begin with the focus on what is to be done next."""
        self.pointed: Control | None = None
        self.focused: Control | None = None
        self.entries: dict[str, Entry] = {}
        self._page: Page | None = None

    @abstractmethod
    def compose(self, page: Page) -> None:
        """Put everything on a page."""

    @property
    def help(self) -> Help:
        return ()

    @property
    def moving(self) -> bool:
        return False

    @property
    def writing(self) -> bool:
        return self.focused is not None and self.focused.kind is Kind.FIELD

    @property
    def seats_at_hand(self) -> set[str]:
        """The seats that the pointer or the focus is on, which are lifted."""
        return {c.name for c in (self.pointed, self.focused) if c and c.kind is Kind.SEAT}

    def escape(self) -> Turn:
        return Pop()

    def edited(self, control: Control) -> None:  # noqa: B027 - most screens have no field
        """Take note that what is typed in a field changed."""

    def scene(self, canvas: Canvas) -> Scene:
        """Compose the page; the focus goes to what is to be done next where it is on nothing."""
        page = self._composed(canvas)
        if canvas.covered:
            return page.scene()
        if self.focused not in self._controls(page):
            before, self.focused = self.focused, self.first(page)
            page = page if self.focused == before else self._composed(canvas)
        self._page = page
        return page.scene()

    def first(self, page: Page) -> Control | None:
        usable = [target.control for target in page.targets if not target.objection]
        return page.primary or next(iter(usable), None)

    def press(self, key: Key) -> Turn:
        """Take a key: what is typed, then what a button shows, then what every form has."""
        name = SAME.get(key.name, key.name)
        if self.writing and name in {COPY, CUT}:
            return self._copied(name)
        if self.writing and self._edit(name):
            return None
        if name == "escape":
            return self.escape()
        shortcut = self._page.keys.get(name) if self._page else None
        if shortcut and not (self.writing and len(name) == 1):
            return self.use(shortcut)
        if name == "tab":
            self._step(-1 if key.shift else 1)
        elif name in ARROWS:
            self._go(name)
        elif name in {"return", "space"} and self.focused:
            return self.use(self.focused)
        return None

    def write(self, text: str) -> Turn:
        if self.writing and self.focused:
            entry = self.entries.get(self.focused.name, Entry())
            self.entries[self.focused.name] = entry.typed(text, self.longest(self.focused))
            self.edited(self.focused)
        return None

    def longest(self, _field: Control) -> int:
        return LONGEST

    def point(self, control: Control | None) -> bool:
        changed = control != self.pointed
        self.pointed = control
        return changed

    def click(self, control: Control | None) -> Turn:
        if control is None:
            return None
        self.focused = control
        return self.use(control)

    def use(self, control: Control) -> Turn:
        """Do what a control is for, unless something is objected to it."""
        page = self._page
        if page and any(t.control == control and t.objection for t in page.targets):
            self.focused = control
            return None
        does = page.deeds.get(control) if page else None
        return does() if does else None

    def wheel(self, steps: int) -> None:  # noqa: B027 - most screens do not scroll
        """Take a turn of the wheel; nothing here scrolls."""

    def tick(self, _milliseconds: float) -> bool:
        return False

    def back(self) -> None:
        self.pointed = None

    def _composed(self, canvas: Canvas) -> Page:
        page = Page(canvas) if canvas.covered else Page(canvas, self.pointed, self.focused)
        self.compose(page)
        return page

    def _copied(self, name: str) -> Turn:
        """Copy what is chosen in the field in focus, or cut it out."""
        entry = self.entries.get(self.focused.name, Entry()) if self.focused else Entry()
        self._edit(name)
        return Copy(entry.chosen)

    def _edit(self, name: str) -> bool:
        """Take a key that edits the field in focus; say whether it was one."""
        if self.focused is None:
            return False
        entry = self.entries.get(self.focused.name, Entry())
        edited = entry.pressed(name)
        if edited is None:
            return name == "space"
        self.entries[self.focused.name] = edited
        self.edited(self.focused)
        return True

    def _controls(self, page: Page) -> list[Control]:
        return [target.control for target in page.targets]

    def _step(self, step: int) -> None:
        controls = self._controls(self._page) if self._page else []
        if not controls:
            return
        at = controls.index(self.focused) if self.focused in controls else -(step > 0)
        self.focused = controls[(at + step) % len(controls)]

    def _go(self, arrow: str) -> None:
        targets = self._page.targets if self._page else []
        here = next((t.box for t in targets if t.control == self.focused), None)
        if here is None:
            return
        ahead = [t for t in targets if _way(here, t.box, arrow) > 0]
        if ahead:
            self.focused = min(ahead, key=lambda t: _distance(here, t, arrow)).control


def _way(here: Box, there: Box, arrow: str) -> float:
    """Return how far a box lies ahead, in the direction of an arrow."""
    dx, dy = ARROWS[arrow]
    if dx:
        return (there.x - here.right if dx > 0 else here.x - there.right) + 8
    return (there.y - here.bottom if dy > 0 else here.y - there.bottom) + 8


def _distance(here: Box, target: Target, arrow: str) -> float:
    there, (dx, _) = target.box, ARROWS[arrow]
    if dx:
        aside = max(there.y - here.bottom, here.y - there.bottom, 0)
        slant = abs(there.centre.y - here.centre.y)
    else:
        aside = max(there.x - here.right, here.x - there.right, 0)
        slant = abs(there.centre.x - here.centre.x)
    return _way(here, there, arrow) + ASIDE * aside + slant * 0.05
