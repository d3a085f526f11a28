"""A page that a screen composes: widgets add pieces, targets and keys; a button is a value."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import NamedTuple, Self, TypeAlias

from nine_votes.council.messages import Said, with_key
from nine_votes.scene.drawings import rounded
from nine_votes.scene.layout import WIDTH, Box
from nine_votes.scene.pieces import (
    Align,
    Control,
    Face,
    Kind,
    Piece,
    Scene,
    Target,
    TextStyle,
    Words,
    mirrored,
)
from nine_votes.scene.screens.screen import Canvas, Turn
from nine_votes.scene.text import Measure, fitted, stacked
from nine_votes.scene.theme import INK, MIST, PAPER, SMALLEST, WALL_FOOT, WHITE
from nine_votes.words.resolver import in_words

Does: TypeAlias = Callable[[], Turn]
"""What a control is for; it returns where that leads."""


BACK = with_key("button-back")
CLOSE = with_key("button-close")


class Press(NamedTuple):
    """A button to be put on a page.

    `name` tells it from the others of its kind; `about` is what it is for, where it is large enough
    to say so. The `primary` one is what is to be done next. With an `objection` it is greyed, and
    says why when it is pointed at. It begins as a view's ActionView does.
    """

    name: str
    label: Said
    key: Said = ""
    about: Said = ""
    primary: bool = False
    objection: Said = ""
    does: Does | None = None
    kind: Kind = Kind.BUTTON

    @property
    def control(self) -> Control:
        return Control(self.kind, self.name)

    @property
    def words(self) -> tuple[str, str]:
        return in_words(self.label), in_words(self.key)


LEADING = 1.3
SIDE = 96.0
"""The room at either side of what is read on the wall."""

KEY_NAMES = {"enter": "return", "esc": "escape", "pgup": "page up", "pgdn": "page down"}
"""What keys are called on a button, where the system calls them otherwise."""


class Page:
    """Collects what is on a screen.

    Text is set in sizes of the canvas times the size the person wants, and made smaller again only
    where it does not fit. Everything is laid out from the left; where lines start at the right, it
    is mirrored here, as it is added, and nowhere else.
    """

    def __init__(
        self, canvas: Canvas, pointed: Control | None = None, focused: Control | None = None
    ) -> None:
        self.canvas, self.measure = canvas, canvas.measure
        self.pointed, self.focused = pointed, focused
        self.height, self.mirrored = canvas.frame.height, canvas.mirrored
        self.backdrop: tuple[Piece, ...] = ()
        self.pieces: list[Piece] = []
        self.targets: list[Target] = []
        self.keys: dict[str, Control] = {}
        self.deeds: dict[Control, Does] = {}
        self.primary: Control | None = None

    @property
    def box(self) -> Box:
        return Box(0, 0, WIDTH, self.height)

    @property
    def inner(self) -> Box:
        """The canvas without its sides: where what is read on the wall begins and ends."""
        return self.box.inset(SIDE)

    @property
    def margin(self) -> float:
        """How far the window reaches past the canvas."""
        frame = self.canvas.frame
        return max(frame.left, frame.top) / frame.scale

    def size(self, size: float) -> float:
        return size * self.canvas.text

    @contextmanager
    def unmirrored(self) -> Iterator[None]:
        """Leave on its side what is added meanwhile: the Council's table, the axis of a chart."""
        before, self.mirrored = self.mirrored, False
        try:
            yield
        finally:
            self.mirrored = before

    def as_seen(self, box: Box) -> Box:
        return box.mirrored(WIDTH) if self.mirrored else box

    def add(self, pieces: Iterable[Piece]) -> Self:
        self.pieces.extend(map(mirrored, pieces) if self.mirrored else pieces)
        return self

    def adopt(self, draft: "Page") -> None:
        self.backdrop = draft.backdrop
        self.pieces += draft.pieces

    def target(
        self,
        control: Control,
        box: Box,
        key: Said = "",
        objection: Said = "",
        does: Does | None = None,
    ) -> None:
        """Make a control of a box; `key` is what its button shows, and then does the same."""
        self.targets.append(Target(control, self.as_seen(box), in_words(objection)))
        if does:
            self.deeds[control] = does
        if key:
            self.keys[_called(in_words(key))] = control

    def press(self, press: Press, box: Box) -> None:
        """Make a button of a box; what is to be done next is remembered."""
        self.target(press.control, box, press.key, press.objection, press.does)
        if press.primary and not press.objection:
            self.primary = press.control

    def each(self, kind: Kind, does: Callable[[str], Turn]) -> None:
        """Have every control of a kind do something with what it is named after, as a seat is."""
        for target in self.targets:
            control = target.control
            if control.kind is kind:
                self.deeds.setdefault(control, partial(does, control.name))

    def shortcut(self, key: str, does: Does) -> None:
        control = Control(Kind.ACTION, key)
        self.keys.setdefault(_called(key), control)
        self.deeds[control] = does

    def lit(self, control: Control) -> bool:
        return self.pointed == control

    def on(self, control: Control) -> bool:
        return self.focused == control

    def line(
        self, said: Said, box: Box, style: TextStyle, align: Align = Align.START, least: float = 0
    ) -> None:
        least = least or min(style.size, SMALLEST)
        sizes = [(size, 1) for size in falling(self.size(style.size), least)]
        size, lines = fitted(self.measure, said, style.face, box.w, sizes)
        if any(lines):
            self.add([Words("".join(lines), box, style._replace(size=size), align)])

    def prose(
        self,
        said: Said,
        box: Box,
        style: TextStyle,
        align: Align = Align.START,
        least: float = SMALLEST,
    ) -> float:
        """Put a text at the top of a box in lines, smaller where it is too long.

        Returns the height at which it ends.
        """
        size, lines = self.set(said, box.w, box.h, style, least)
        step = size * LEADING
        block = Box(box.x, box.y, box.w, step * len(lines))
        self.add(stacked(lines, block, step, style._replace(size=size), align))
        return block.bottom

    def block(
        self,
        said: Said,
        box: Box,
        style: TextStyle,
        align: Align = Align.START,
        least: float = SMALLEST,
    ) -> None:
        """Put a text around the middle of a box's height, smaller where it is too long."""
        size, lines = self.set(said, box.w, box.h, style, least)
        self.add(stacked(lines, box, size * LEADING, style._replace(size=size), align))

    def set(
        self, said: Said, wide: float, high: float, style: TextStyle, least: float = SMALLEST
    ) -> tuple[float, list[str]]:
        """Return the largest size, with its lines, at which a text stays within a width and height.

        What is left over at the smallest size is cut short.
        """
        sizes = [
            (size, max(1, int((high + 0.5) // (size * LEADING))))
            for size in falling(self.size(style.size), least)
        ]
        size, lines = fitted(self.measure, said, style.face, wide, sizes)
        return size, [line for line in lines if line]

    def title(self, said: Said, note: Said = "") -> float:
        box = Box(96, 52, WIDTH - 192, 76)
        self.line(said, box, TextStyle(Face.SERIF, 60, WHITE, WALL_FOOT))
        if not note:
            return box.bottom
        under = Box(98, box.bottom + 2, WIDTH - 196, self.size(28) * LEADING)
        self.line(note, under, TextStyle(Face.SANS, 28, MIST, WALL_FOOT))
        return under.bottom

    def scene(self) -> Scene:
        """Return the scene, with what is objected to the control pointed at or focused on top."""
        told = self.pointed if self._objection(self.pointed) else self.focused
        for target in self.targets:
            if target.control == told and target.objection:
                beside = self.as_seen(target.box)
                self.add(tooltip(self.measure, target.objection, beside, self.box, self.size))
        return Scene(self.backdrop, tuple(self.pieces), tuple(self.targets))

    def _objection(self, control: Control | None) -> str:
        return next((t.objection for t in self.targets if t.control == control), "")


def _called(key: str) -> str:
    return KEY_NAMES.get(key.lower(), key.lower())


def falling(size: float, least: float) -> Sequence[float]:
    """Return sizes from the one wished for down to the least, a step of a twelfth apart."""
    sizes = [size]
    while sizes[-1] * 11 / 12 > least:
        sizes.append(sizes[-1] * 11 / 12)
    return [*sizes, least] if size > least else sizes


WIDE = 620.0
PAD = 18.0
SIZE = 24.0


def tooltip(
    measure: Measure, text: str, beside: Box, within: Box, sized: Callable[[float], float]
) -> tuple[Piece, ...]:
    sizes = [(sized(SIZE), 6), (SIZE, 8), (22.0, 9)]
    size, lines = fitted(measure, text, Face.SANS, WIDE - 2 * PAD, sizes)
    step = size * 1.26
    wide = max(measure.width(line, Face.SANS, size) for line in lines) + 2 * PAD + 2
    high = step * len(lines) + 2 * PAD
    above = beside.y - high - 12
    top = above if above > within.y + 8 else min(beside.bottom + 12, within.bottom - high - 8)
    left = min(max(beside.centre.x - wide / 2, within.x + 16), within.right - wide - 16)
    box = Box(left, top, wide, high)
    words = Box(box.x + PAD, box.y + PAD, box.w - 2 * PAD, box.h - 2 * PAD)
    style = TextStyle(Face.SANS, size, INK, PAPER)
    ground = rounded(box, 10, PAPER, INK, 3)
    return (ground, *stacked(lines, words, step, style, Align.START))
