"""Votes before they are cast: cards with the vote expected on a strip, and the bar of their count.

A certain vote fills the strip; one that could go either way, or that nobody knows, is outlined in
dots: how firm a forecast is can be told without colour.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import TypeAlias

from nine_votes.council.messages import say
from nine_votes.council.voting import VOTE
from nine_votes.delegations.forecasts import Firmness
from nine_votes.scene.drawings import (
    BADGE,
    badge,
    card,
    cell,
    corner_star,
    disc,
    double_ring,
    needle,
    ring,
    scaled,
)
from nine_votes.scene.layout import Box, Place, Point
from nine_votes.scene.page import Page
from nine_votes.scene.pieces import Face, FlagPiece, Group, Piece, Shape, TextStyle, Words
from nine_votes.scene.text import Measure, fitted, stacked
from nine_votes.scene.theme import (
    EMPTY_CELL,
    FOCUS,
    GOLD,
    INK,
    PAPER,
    SMALLEST,
    STYLES,
    WHITE,
    Colour,
)
from nine_votes.scene.widgets.seat import EDGE, LIFT, RADIUS, card_shadow, flag_pieces, pill
from nine_votes.views.chamber import Mark, SeatView
from nine_votes.views.negotiation_seats import SeatForecast
from nine_votes.words.resolver import in_words

STRIP = 32.0
FLAG = (72.0, 54.0)
NAMES = ((25.0, 1), (23.0, 1), (21.0, 1), (20.0, 2), (20.0, 3))
FLAG_SCALE = {1: 1.0, 2: 0.82, 3: 0.52}
FULL = 156.0
"""The width of a card at full size."""

SIGN, MOVED = 36.0, 46.0
ARROW = 50.0
"""The side of the drawing of an arrow."""

DOTS = "3 7"
UNKNOWN = "#55657A"
"""The ink of what nobody knows."""

Flat: TypeAlias = Shape | FlagPiece | Words
"""What a card is made of."""

TOWARDS, AWAY = "#00855F", "#C24E00"


def forecast_card(
    measure: Measure, seat: SeatView, told: SeatForecast, place: Place, look: tuple[float, bool]
) -> tuple[Piece, ...]:
    """Return a delegation's card; `look` is how far it is raised, 0 to 1, and if it is in focus."""
    lift, focused = look
    box = place.card.moved(dy=-LIFT * lift)
    pieces: list[Piece] = [card_shadow(place.card.moved(dy=5 * lift))] if lift else []
    if seat.president:
        halo = box.grown(5)
        pieces.append(Shape(ring((halo.w, halo.h), RADIUS + 5, WHITE, 4), halo))
    elif told.own:
        halo = box.grown(5)
        pieces.append(Shape(ring((halo.w, halo.h), RADIUS + 5, GOLD, 4), halo))
    pieces.append(_card(measure, seat, told, box))
    if focused:
        halo = box.grown(7)
        pieces.append(Shape(double_ring((halo.w, halo.h), RADIUS + 7, FOCUS, 4), halo))
    return tuple(pieces)


def forecast_signs(
    measure: Measure,
    seat: SeatView,
    told: SeatForecast,
    place: Place,
    moved: tuple[int, float],
) -> tuple[Piece, ...]:
    """Return what lies over all cards: who presides, who sponsors, who has talked, who would move.

    `moved` says which way the wording that is looked at would move it, 1 towards the text, -1 away
    and 0 where that is not known, and how far the card is raised.
    """
    arrow, lift = moved
    box = place.card.moved(dy=-LIFT * lift)
    pieces: list[Piece] = []
    if seat.president:
        pieces += pill(
            measure, say("chamber-president"), Point(box.centre.x, box.y - 16), (INK, WHITE)
        )
    if told.own:
        pieces += pill(
            measure, in_words(say("solo-you")), Point(box.x + 2, box.y + 48), (INK, GOLD)
        )
    side = SIGN * min(1.0, box.w / FULL)
    at = Point(box.right - 4, box.y + 10)
    for drawing in (_pen(),) * told.sponsor + (_bubble(),) * (told.talked or told.confided):
        pieces.append(Shape(scaled(drawing, side / SIGN), Box.around(at, side, side)))
        at = Point(at.x, at.y + side - 2)
    if arrow:
        middle = Point(box.x + 16, box.bottom - STRIP / 2 - 5)
        sign = Box.around(middle, MOVED, MOVED)
        pieces.append(Shape(scaled(arrow_sign(arrow), MOVED / ARROW), sign))
    return tuple(pieces)


@lru_cache(maxsize=256)
def _card(measure: Measure, seat: SeatView, told: SeatForecast, box: Box) -> Group:
    pieces: list[Shape] = [Shape(card((box.w, box.h), RADIUS, PAPER, "#D9D3C4", 1.5), box)]
    if seat.permanent:
        size = 0.24 * box.w
        pieces.append(Shape(corner_star(size, RADIUS, INK, GOLD), Box(box.x, box.y, size, size)))
    face = _face(measure, seat, box._replace(h=box.h - STRIP - 4))
    strip = Box(box.x + EDGE, box.bottom - STRIP - 5, box.w - 2 * EDGE, STRIP)
    written = _strip(measure, told, strip)
    return Group((*pieces, *face, *written), box)


def _face(measure: Measure, seat: SeatView, box: Box) -> tuple[Flat, ...]:
    scale = min(1.0, box.w / FULL)
    room = box.w - 2 * EDGE - 2
    sizes = [(max(SMALLEST, size * scale), most) for size, most in NAMES]
    size, lines = fitted(measure, seat.name, Face.NARROW, room, sizes)
    w, h = (side * scale * FLAG_SCALE[len(lines)] for side in FLAG)
    flag = Box(box.centre.x - w / 2, box.y + 9 * scale, w, h)
    name = Box(box.x + EDGE + 1, flag.bottom + 1, room, box.bottom - flag.bottom - 2)
    style = TextStyle(Face.NARROW, size, INK, PAPER)
    return (*flag_pieces(seat, flag), *stacked(lines, name, size * 0.96, style))


def _strip(measure: Measure, told: SeatForecast, box: Box) -> tuple[Flat, ...]:
    mark = Mark(told.vote)
    ink, ground, edge = strip_colours(mark, told.firmness)
    drawing = dotted((box.w, box.h), 8, ground, edge, firm=told.firmness is Firmness.CERTAIN)
    side = box.h - 4
    sign = Box(box.x + 3, box.y + 2, side, side)
    words = Box(sign.right + 2, box.y, box.right - sign.right - 6, box.h)
    sizes = ((21.0, 1), (SMALLEST, 1))
    size, lines = fitted(measure, VOTE(told.vote), Face.NARROW_STRONG, words.w, sizes)
    style = TextStyle(Face.NARROW_STRONG, size, ink, ground)
    shown = None if told.firmness is Firmness.UNKNOWN else mark
    return (Shape(drawing, box), mark_sign(shown, sign), *stacked(lines, words, size, style))


def strip_colours(mark: Mark, firmness: Firmness) -> tuple[Colour, Colour, Colour]:
    style = STYLES[mark]
    if firmness is not Firmness.CERTAIN:
        return INK, PAPER, style.ground
    return style.glyph, style.ground, style.ground


def dotted(
    size: tuple[float, float], radius: float, ground: Colour, edge: Colour, *, firm: bool
) -> str:
    """Return a rounded field whose edge is whole where it is firm, and of dots where it is not."""
    if firm:
        return card(size, radius, ground, edge, 2)
    w, h = size
    return (
        f'<rect x="2" y="2" width="{w - 4}" height="{h - 4}" rx="{radius - 2}" fill="{ground}" '
        f'stroke="{edge}" stroke-width="3.4" stroke-dasharray="{DOTS}" stroke-linecap="round"/>'
    )


def mark_sign(mark: Mark | None, box: Box) -> Shape:
    return Shape(scaled(badge(mark) if mark else _query(), box.w / BADGE), box)


def _query() -> str:
    ground = (
        f'<circle cx="28" cy="28" r="20" fill="{PAPER}" stroke="{UNKNOWN}" stroke-width="4.5" '
        'stroke-dasharray="3 8" stroke-linecap="round"/>'
    )
    hook = "M21 23 Q21 15.5 28 15.5 Q35 15.5 35 22 Q35 26.5 28 29.5 L28 33"
    stroke = f'fill="none" stroke="{INK}" stroke-width="4.6" stroke-linecap="round"'
    return f'{ground}<path d="{hook}" {stroke}/>{disc(Point(28, 40), 3, INK)}'


def _pen() -> str:
    nib = f'<path d="M18 7 L24.5 19 L18 29 L11.5 19Z" fill="{INK}"/>'
    slit = f'<path d="M18 18 L18 28" stroke="{PAPER}" stroke-width="1.8"/>'
    return f"{_plain_disc()}{nib}{slit}{disc(Point(18, 17.5), 2.2, PAPER)}"


def _bubble() -> str:
    shape = "M10 11 L26 11 L26 22 L18.5 22 L13.5 27 L13.5 22 L10 22Z"
    lines = "M13.5 14.8 L22.5 14.8 M13.5 18.4 L20 18.4"
    return (
        f'{_plain_disc()}<path d="{shape}" fill="{INK}"/>'
        f'<path d="{lines}" stroke="{PAPER}" stroke-width="2"/>'
    )


def _plain_disc() -> str:
    return f'<circle cx="18" cy="18" r="16" fill="{PAPER}" stroke="{INK}" stroke-width="3"/>'


@lru_cache
def arrow_sign(way: int) -> str:
    """Return an arrow up for a vote that would come nearer, and one down for one that would go."""
    colour = TOWARDS if way > 0 else AWAY
    up = "M25 9 L38 26 L29.5 26 L29.5 40 L20.5 40 L20.5 26 L12 26Z"
    down = "M25 41 L38 24 L29.5 24 L29.5 10 L20.5 10 L20.5 24 L12 24Z"
    return (
        f'<circle cx="25" cy="25" r="22" fill="{colour}" stroke="{PAPER}" stroke-width="3.5"/>'
        f'<path d="{up if way > 0 else down}" fill="{WHITE}"/>'
    )


FORECAST_CELL = 44.0
FORECAST_GAP = 6.0
WIDEST = 1080.0

ORDER = (
    *((Mark.IN_FAVOUR, Firmness.CERTAIN), (Mark.IN_FAVOUR, Firmness.LEANING)),
    *((Mark.IN_FAVOUR, Firmness.UNKNOWN), (Mark.ABSTAINING, Firmness.UNKNOWN)),
    *((Mark.AGAINST, Firmness.UNKNOWN), (Mark.ABSTAINING, Firmness.LEANING)),
    *((Mark.ABSTAINING, Firmness.CERTAIN), (Mark.AGAINST, Firmness.LEANING)),
    (Mark.AGAINST, Firmness.CERTAIN),
)
"""From the left: what is surely in favour, what may be, what nobody knows, and then the rest.

No vote against is a veto before it is counted.
"""


def forecast_bar(
    page: Page, middle: Point, seats: Sequence[SeatForecast], required: int, under: float
) -> None:
    """Put a cell for each seat around a middle, and a mark after the required one.

    The words of the mark stand around the height `under`.
    """
    cells = sorted(((Mark(seat.vote), seat.firmness) for seat in seats), key=ORDER.index)
    step = min(FORECAST_CELL * 1.25 + FORECAST_GAP, (WIDEST + FORECAST_GAP) / len(cells))
    row = Box.around(middle, len(cells) * step - FORECAST_GAP, FORECAST_CELL)
    for (mark, firmness), box in zip(cells, row.row(len(cells), FORECAST_GAP), strict=True):
        page.add(_cell(mark, firmness, box))
    at, high = row.x + required * step - FORECAST_GAP / 2, FORECAST_CELL + 34
    page.add([Shape(needle(high), Box(at - 12, row.y - 20, 24, high))])
    label = Box.around(Point(at, under), 400, 36)
    style = TextStyle(Face.STRONG, min(page.size(26), 32), WHITE)
    page.add([Words(in_words(say("chamber-needed", required=required)), label, style)])


def _cell(mark: Mark, firmness: Firmness, box: Box) -> tuple[Shape, ...]:
    """A certain vote fills its cell; any other lies on the wall within dots of its colour."""
    if firmness is Firmness.CERTAIN:
        return (Shape(cell(mark, box.w, box.h), box),)
    edge = STYLES[mark].ground
    ground = (
        f'<rect x="2" y="2" width="{box.w - 4}" height="{box.h - 4}" rx="8" fill="{EMPTY_CELL}" '
        f'stroke="{edge}" stroke-width="3.6" stroke-dasharray="{DOTS}" stroke-linecap="round"/>'
    )
    side = 30.0 if firmness is Firmness.LEANING else 26.0
    shown = None if firmness is Firmness.UNKNOWN else mark
    return (Shape(ground, box), mark_sign(shown, Box.around(box.centre, side, side)))
