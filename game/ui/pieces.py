"""What a screen is made of: pieces to paint in order, and the targets a pointer can hit."""

from enum import Enum
from typing import NamedTuple, TypeAlias

from game.ui.boxes import Box, Point
from game.ui.theme import WALL_LIT, Colour


class Face(Enum):
    """A typeface, by the package it comes from and its file there."""

    SERIF = ("font_source_serif_pro", "SourceSerifPro-Semibold.ttf")
    SANS = ("fontpkg_fira_sans", "FiraSans-Regular.ttf")
    STRONG = ("fontpkg_fira_sans", "FiraSans-SemiBold.ttf")
    NARROW = ("fontpkg_fira_sans_condensed", "FiraSansCondensed-Medium.ttf")
    NARROW_STRONG = ("fontpkg_fira_sans_condensed", "FiraSansCondensed-SemiBold.ttf")


class Align(Enum):
    """Where a line stands in its box: the share of the free width to its left."""

    LEFT = 0.0
    MIDDLE = 0.5
    RIGHT = 1.0


class Shape(NamedTuple):
    """A drawing: an SVG fragment in canvas pixels from the box's corner.

    `soft` draws it that many times coarser and blurred over as many canvas pixels as `blur`.
    `mirrored` says that the fragment is the left half, and the right half its mirror image.
    """

    svg: str
    box: Box
    soft: int = 1
    blur: float = 0
    mirrored: bool = False


class FlagPiece(NamedTuple):
    """A flag from assets/flags, filling the box."""

    name: str
    box: Box


class TextStyle(NamedTuple):
    """How text is set; `ground` is the colour under it that is nearest to its own."""

    face: Face
    size: float
    colour: Colour
    ground: Colour = WALL_LIT


class Words(NamedTuple):
    """One line of text in its box; `alpha` from 0, not there, to 255."""

    text: str
    box: Box
    style: TextStyle
    align: Align = Align.MIDDLE
    alpha: int = 255


Piece: TypeAlias = Shape | FlagPiece | Words


class Kind(Enum):
    """What a control is."""

    SEAT = "seat"
    CHOICE = "choice"
    ACTION = "action"


class Control(NamedTuple):
    """Something a person can point at or move the focus to.

    `name` is a seat code, the value of a vote, or the value of an action.
    """

    kind: Kind
    name: str


class Target(NamedTuple):
    """Where a control can be hit."""

    control: Control
    box: Box


class Scene(NamedTuple):
    """A whole screen: what never moves, what lies on it, and what can be hit, topmost last."""

    backdrop: tuple[Piece, ...]
    pieces: tuple[Piece, ...]
    targets: tuple[Target, ...]

    def control_at(self, point: Point) -> Control | None:
        """Return the topmost control at a point of the canvas."""
        hits = (t.control for t in reversed(self.targets) if t.box.contains(point))
        return next(hits, None)
