"""What every screen offers the window, and the values by which it leads to another."""

from typing import NamedTuple, Protocol, TypeAlias

from nine_votes.council.messages import Said
from nine_votes.scene.layout import Frame
from nine_votes.scene.pieces import Control, Scene
from nine_votes.scene.text import Measure


class Canvas(NamedTuple):
    """What a screen is laid out on; `text` is how much larger the person wants words.

    Where it is `covered` another screen lies over it, which has pointer and focus. Where it is
    `mirrored`, lines start at the right, as in Arabic.
    """

    frame: Frame
    measure: Measure
    text: float = 1.0
    covered: bool = False
    mirrored: bool = False


class Key(NamedTuple):
    """A key that was pressed: the letter it writes in the person's own layout, or its name."""

    name: str
    shift: bool = False


class Push(NamedTuple):
    screen: "Screen"


class Replace(NamedTuple):
    screen: "Screen"


class Pop(NamedTuple):
    """Go back to the screen before; from the first one, close the window."""


class Reset(NamedTuple):
    screens: tuple["Screen", ...] = ()


class Copy(NamedTuple):
    """Stay here, and leave a text to be pasted anywhere; an empty one leaves what is there."""

    text: str


Turn: TypeAlias = Push | Replace | Pop | Reset | Copy | None
Help: TypeAlias = tuple[tuple[Said, Said], ...]
"""Rows of a key and what it does."""


class Screen(Protocol):
    """A screen: input in, a scene out, and where it leads.

    `over` says that it lies over the screen before, which stays to be seen. `moving` says that the
    clock still has something to move, `writing` that what is typed are letters and no commands.
    """

    over: bool

    @property
    def moving(self) -> bool:
        """Whether the clock still has something to move."""

    @property
    def writing(self) -> bool:
        """Whether letters that are typed are text."""

    @property
    def help(self) -> Help:
        """Keys and what each does here."""

    def scene(self, canvas: Canvas) -> Scene:
        """Return what is to be drawn."""

    def press(self, key: Key) -> Turn:
        """Take a key."""

    def write(self, text: str) -> Turn:
        """Take text that was typed."""

    def point(self, control: Control | None) -> bool:
        """Take where the pointer is; say whether that changed the picture."""

    def click(self, control: Control | None) -> Turn:
        """Take a click on a control, or beside all of them."""

    def wheel(self, steps: int) -> None:
        """Take a turn of the wheel: so many steps down, or up where it is negative."""

    def tick(self, milliseconds: float) -> bool:
        """Let time pass; say whether that changed the picture."""

    def back(self) -> None:
        """Be shown again after a screen that came after this one."""


def follow(screens: list[Screen], turn: Turn) -> None:
    """Go on a stack of screens where the last one leads; one that is shown again is told so."""
    match turn:
        case Push(screen):
            screens.append(screen)
        case Replace(screen):
            screens[-1] = screen
        case Pop():
            screens.pop()
        case Reset(further):
            screens[1:] = further
    if screens and isinstance(turn, Pop | Reset):
        screens[-1].back()
