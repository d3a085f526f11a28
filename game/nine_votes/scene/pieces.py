"""What a screen is made of: pieces to paint in order, and the targets a pointer can hit."""

from collections.abc import Iterable, Iterator
from enum import Enum
from typing import NamedTuple, TypeAlias

from nine_votes.scene.layout import WIDTH, Box, Point
from nine_votes.scene.theme import WALL_LIT, Colour


class Face(Enum):
    SERIF = ("font_source_serif_pro", "SourceSerifPro-Semibold.ttf")
    SANS = ("fontpkg_fira_sans", "FiraSans-Regular.ttf")
    STRONG = ("fontpkg_fira_sans", "FiraSans-SemiBold.ttf")
    NARROW = ("fontpkg_fira_sans_condensed", "FiraSansCondensed-Medium.ttf")
    NARROW_STRONG = ("fontpkg_fira_sans_condensed", "FiraSansCondensed-SemiBold.ttf")

    __hash__ = object.__hash__
    """There is one of each; an enumeration's own hash is computed anew for every line of text."""


class Align(Enum):
    """Where a line stands in its box: the share of the free width before it.

    Lines start at the left, and on a mirrored page at the right.
    """

    START = 0.0
    MIDDLE = 0.5
    END = 1.0

    __hash__ = object.__hash__


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


class Veil(NamedTuple):
    """What dims everything under it, over the whole window; `light` is the share that is left."""

    light: float


class Group(NamedTuple):
    """Pieces that keep together within a box, so that they are painted as one."""

    pieces: "tuple[Flat, ...]"
    box: Box


Flat: TypeAlias = Shape | FlagPiece | Words
Piece: TypeAlias = Flat | Veil | Group


def flat(pieces: Iterable[Piece]) -> Iterator[Flat | Veil]:
    """Yield the pieces with those of groups in the place of the groups."""
    for piece in pieces:
        if isinstance(piece, Group):
            yield from piece.pieces
        else:
            yield piece


OTHER_WAY = {Align.START: Align.END, Align.MIDDLE: Align.MIDDLE, Align.END: Align.START}


def mirrored(piece: Piece) -> Piece:
    """Return a piece at the other side of the canvas; what is drawn in it stays as it is."""
    if isinstance(piece, Veil):
        return piece
    if isinstance(piece, Group):
        return Group(tuple(map(_mirrored, piece.pieces)), piece.box.mirrored(WIDTH))
    return _mirrored(piece)


def _mirrored(piece: Flat) -> Flat:
    if isinstance(piece, Words):
        piece = piece._replace(align=OTHER_WAY[piece.align])
    return piece._replace(box=piece.box.mirrored(WIDTH))


class Kind(Enum):
    SEAT = "seat"
    CHOICE = "choice"
    ACTION = "action"
    BUTTON = "button"
    TOGGLE = "toggle"
    ITEM = "item"
    FIELD = "field"


class Control(NamedTuple):
    """Something a person can point at or move the focus to.

    `name` is a seat code, the value of a vote or of an action, or what a screen calls it.
    """

    kind: Kind
    name: str


class Target(NamedTuple):
    """Where a control can be hit, and why it cannot be used now, where it cannot."""

    control: Control
    box: Box
    objection: str = ""


class Scene(NamedTuple):
    """A whole screen: what never moves, what lies on it, and what can be hit, topmost last."""

    backdrop: tuple[Piece, ...]
    pieces: tuple[Piece, ...]
    targets: tuple[Target, ...]

    def control_at(self, point: Point) -> Control | None:
        """Return the topmost control at a point of the canvas."""
        hits = (t.control for t in reversed(self.targets) if t.box.contains(point))
        return next(hits, None)

    def objection_to(self, control: Control) -> str:
        return next((t.objection for t in self.targets if t.control == control), "")
