"""A seat at the table: the card with its flag and name, its badge, and what hangs on it."""

from functools import lru_cache

from nine_votes.council.messages import Said, say
from nine_votes.scene.drawings import (
    BADGE,
    badge,
    card,
    corner_star,
    double_ring,
    neutral_flag,
    ring,
    rounded,
    scaled,
)
from nine_votes.scene.layout import Box, Place, Point
from nine_votes.scene.pieces import Align, Face, FlagPiece, Group, Piece, Shape, TextStyle, Words
from nine_votes.scene.text import Measure, fitted, stacked
from nine_votes.scene.theme import (
    ASSUMED,
    FLAG_LINE,
    FOCUS,
    GOLD,
    INK,
    NEUTRAL_FLAG,
    PALE_EDGE,
    PANEL,
    PAPER,
    PAPER_EDGE,
    SHADOW,
    SMALLEST,
    STYLES,
    WHITE,
    Colour,
)
from nine_votes.views.chamber import Mark, SeatView
from nine_votes.words.resolver import in_words

SIZE = 20.0
HEIGHT = 30.0


def pill(
    measure: Measure,
    said: Said,
    at: Point,
    colours: tuple[Colour, Colour],
    align: Align = Align.MIDDLE,
) -> tuple[Piece, ...]:
    """Return words on a ground, within a line of their own colour.

    `at` is the middle of the pill, or of its right or left end. `colours` are words and ground.
    """
    (ink, ground), text = colours, in_words(said)
    wide = round(measure.width(text, Face.STRONG, SIZE) + 26)
    box = Box(at.x - wide * align.value, at.y - HEIGHT / 2, wide, HEIGHT)
    drawing = card((box.w, box.h), HEIGHT / 2, ground, ink, 2.4)
    return (Shape(drawing, box), Words(text, box, TextStyle(Face.STRONG, SIZE, ink, ground)))


RADIUS = 12.0
EDGE = 6.0
LIFT = 6.0
FLAG = (84.0, 63.0)
RECORDED = 0.68
"""The size of the mark that tells the vote of history, against the one of this vote."""
CODED = 0.72
"""Cards smaller than this show the seat's code, for its name would be too small to read."""
NAME_SIZES = ((27.0, 1), (26.0, 1), (25.0, 1), (24.0, 2), (22.0, 2), (20.0, 3))
FLAG_SCALE = {1: 1.0, 2: 0.92, 3: 0.76}


def seat_card(
    measure: Measure, seat: SeatView, place: Place, lift: float, focused: bool
) -> tuple[Piece, ...]:
    """Return a seat's card; `lift` is how far it is raised, 0 to 1.

    The shadow of a card that lies on the table is part of the table.
    """
    box = place.card.moved(dy=-LIFT * lift)
    pieces: list[Piece] = [card_shadow(place.card.moved(dy=5 * lift))] if lift else []
    if seat.president:
        halo = box.grown(5)
        pieces.append(Shape(ring((halo.w, halo.h), RADIUS + 5, WHITE, 4), halo))
    pieces.append(_card(measure, seat, box))
    if focused:
        halo = box.grown(7)
        pieces.append(Shape(double_ring((halo.w, halo.h), RADIUS + 7, FOCUS, 4), halo))
    return tuple(pieces)


@lru_cache(maxsize=64)
def _card(measure: Measure, seat: SeatView, box: Box) -> Group:
    pieces = [Shape(_paper(box.w, box.h, seat.mark, seat.assumed), box)]
    if seat.permanent:
        size = 0.24 * box.w
        pieces.append(Shape(corner_star(size, RADIUS, INK, GOLD), Box(box.x, box.y, size, size)))
    return Group((*pieces, *_face(measure, seat, box)), box)


@lru_cache(maxsize=128)
def seat_badge(measure: Measure, seat: SeatView, place: Place, lift: float) -> tuple[Piece, ...]:
    box = place.card.moved(dy=-LIFT * lift)
    pieces: list[Piece] = []
    if seat.president:
        above = Point(box.centre.x - (8 if seat.mark else 0), box.y - 16)
        pieces += pill(measure, say("chamber-president"), above, (INK, WHITE))
    if seat.pill and box.w >= CODED * 156:
        pieces += _said_of_the_vote(measure, seat, box)
    if seat.mark:
        scale = min(1.0, box.w / 130)
        at = Box.around(Point(box.right - 5, box.y + 5), BADGE * scale, BADGE * scale)
        pieces.append(Shape(scaled(badge(seat.mark), scale), at))
    if seat.recorded:
        scale = RECORDED * min(1.0, box.w / 130)
        at = Box.around(Point(box.right + 2, box.bottom - 8), BADGE * scale, BADGE * scale)
        pieces.append(Shape(scaled(badge(seat.recorded), scale), at))
    return tuple(pieces)


def _said_of_the_vote(measure: Measure, seat: SeatView, box: Box) -> tuple[Piece, ...]:
    """Return the pill that goes with the badge, beside it so that it hides no neighbour's.

    The President's own pill is there; at the head there is room under the card.
    """
    colours = (WHITE, STYLES[Mark.VETO].ground if seat.mark is Mark.VETO else PANEL)
    if seat.president:
        return pill(measure, seat.pill, Point(box.centre.x, box.bottom + 6), colours)
    return pill(measure, seat.pill, Point(box.right - 25, box.y - 2), colours, Align.END)


def flag_pieces(seat: SeatView, box: Box) -> tuple[Shape | FlagPiece | Words, ...]:
    under = box.grown(1.5)
    frame = rounded(under, 2.5, PALE_EDGE)
    if seat.flag:
        return (frame, FlagPiece(seat.flag, box))
    field = Shape(neutral_flag(box.w, box.h, NEUTRAL_FLAG, FLAG_LINE), box)
    size = max(SMALLEST, box.h * 0.46)
    code = Words(seat.code, box, TextStyle(Face.NARROW_STRONG, size, WHITE, NEUTRAL_FLAG))
    return (frame, field, code)


@lru_cache
def _paper(w: float, h: float, mark: Mark | None, assumed: bool) -> str:
    ground = ASSUMED if assumed else PAPER
    if mark is None:
        return card((w, h), RADIUS, ground, PAPER_EDGE, 1.5)
    style = STYLES[mark]
    edge = style.glyph if mark in {Mark.NOT_PARTICIPATING, Mark.ABSENT} else style.ground
    return card((w, h), RADIUS, ground, edge, EDGE)


def card_shadow(box: Box) -> Shape:
    pad = 24.0
    shape = card((box.w, box.h), RADIUS, SHADOW)
    drawing = f'<g transform="translate({pad},{pad})" opacity="0.55">{shape}</g>'
    return Shape(drawing, box.grown(pad).moved(dy=5), soft=2, blur=7)


def _face(measure: Measure, seat: SeatView, box: Box) -> tuple[Shape | FlagPiece | Words, ...]:
    scale = box.w / 156
    if scale < CODED:
        return _coded_face(seat, box)
    sizes = [(max(SMALLEST, size * min(1, scale * 1.04)), most) for size, most in NAME_SIZES]
    size, lines = fitted(measure, seat.name, Face.NARROW, box.w - 2 * EDGE - 4, sizes)
    step = size * (1.0 if len(lines) > 2 else 1.04)
    w, h = (side * scale * FLAG_SCALE[len(lines)] for side in FLAG)
    top = box.y + (14 - len(lines)) * scale
    flag = Box(box.centre.x - w / 2, top, w, h)
    name = Box(
        box.x + EDGE + 2, flag.bottom + 2, box.w - 2 * EDGE - 4, box.bottom - EDGE - flag.bottom - 5
    )
    style = TextStyle(Face.NARROW, size, INK, ASSUMED if seat.assumed else PAPER)
    return (
        *flag_pieces(seat, flag),
        *stacked(lines, name, step, style),
    )


def _coded_face(seat: SeatView, box: Box) -> tuple[Shape | FlagPiece | Words, ...]:
    size = max(SMALLEST, box.h * 0.3)
    style = TextStyle(Face.NARROW_STRONG, size, INK, ASSUMED if seat.assumed else PAPER)
    name = Box(box.x + EDGE, box.bottom - EDGE - size, box.w - 2 * EDGE, size)
    if not seat.flag:
        middle = Box(box.x + EDGE, box.y + EDGE, box.w - 2 * EDGE, box.h - 2 * EDGE)
        return (Words(seat.code, middle, style._replace(size=size * 1.2)),)
    h = name.y - box.y - EDGE - 4
    flag = Box.around(Point(box.centre.x, box.y + EDGE + 2 + h / 2), h * 4 / 3, h)
    code = Words(seat.code, name, style)
    return (*flag_pieces(seat, flag), code)
