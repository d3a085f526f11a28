"""A small table with its seats as plain cards: who is permanent, who may block, what is added."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from nine_votes.scene.boxes import Box, Point
from nine_votes.scene.drawings import band, card, disc, gradient, star
from nine_votes.scene.horseshoe import places
from nine_votes.scene.pieces import Piece, Shape
from nine_votes.scene.theme import (
    ASSUMED,
    CHAIR,
    CHAIR_SEAT,
    GOLD,
    INK,
    PAPER,
    WOOD_EDGE,
    WOOD_FACE,
    WOOD_LIGHT,
    WOOD_SHADE,
)
from nine_votes.views.horseshoe import EXPONENT, Curve
from nine_votes.views.laboratory import SeatPlan

CARD = (58.0, 52.0)
ROUND = 7.0
BAND = 78.0
THICK = 10.0
CHAIR_SIDE = 34.0
ARCH = 0.42
"""How high the arch of the table is, as a share of its width, where there is room below it."""


class Plan(NamedTuple):
    """Where a table stands, its curves, its cards from the left foot to the right, its chairs.

    `whole` is the room that it fills with its chairs.
    """

    whole: Box
    box: Box
    outer: Curve
    inner: Curve
    cards: tuple[Box, ...]
    chairs: tuple[Box, ...]

    def inside(self, top: float) -> Box:
        """Return the widest box from a height down to the foot that stays off the table."""
        depth = (self.inner.joint + THICK - top) / self.inner.b
        half = self.inner.a * (1 - min(max(depth, 0), 1) ** EXPONENT) ** (1 / EXPONENT)
        return Box(self.inner.middle - half + 22, top, 2 * half - 44, self.box.bottom - top)


@lru_cache(maxsize=64)
def plan_of(seats: int, box: Box) -> Plan:
    """Return the table for so many seats that fills a box."""
    reach = CHAIR_SIDE * 0.62
    table = Box(box.x + reach, box.y + reach, box.w - 2 * reach, box.h - reach)
    foot = table.bottom - THICK
    middle, a, b = table.centre.x, table.w / 2, min(table.w * ARCH, table.h * 0.66)
    joint = table.y + b
    outer, inner = (Curve(middle, joint, foot, a - by, b - by) for by in (0, BAND))
    way = Curve(middle, joint, foot, a - BAND / 2, b - BAND / 2)
    _, centres = places(way, seats, foot - 9 - CARD[1] / 2, CARD)
    cards = tuple(Box.around(centre, *CARD) for centre in centres)
    chairs = tuple(_chair_at(outer, way, centre) for centre in centres)
    return Plan(box, table, outer, inner, cards, chairs)


def _chair_at(outer: Curve, way: Curve, centre: Point) -> Box:
    away = Point(*way.normal(centre))
    edge = Point(*outer.beyond(centre, away))
    at = Point(edge.x + away.x * 3, edge.y + away.y * 3)
    return Box.around(at, CHAIR_SIDE, CHAIR_SIDE)


def seat_plan(
    plan: Plan, seats: Sequence[SeatPlan], before: int, settled: float
) -> tuple[Piece, ...]:
    """Return a table with its seats, on their way from a table of another number of seats."""
    cards, chairs = plan.cards, plan.chairs
    if settled < 1:
        old = plan_of(before, plan.whole)
        cards = tuple(_between(old.cards, cards, settled))
        chairs = tuple(_between(old.chairs, chairs, settled))
    return (
        *(Shape(_CHAIR, box) for box in chairs),
        *_table(plan),
        *(seat_sign(seat, box) for seat, box in zip(seats, cards, strict=True)),
    )


def _between(old: Sequence[Box], new: Sequence[Box], settled: float) -> Iterator[Box]:
    """Yield places on the way from old ones, over which they are spread evenly, to new ones."""
    slowing = 1 - (1 - settled) ** 3
    for i, goal in enumerate(new):
        at = i * (len(old) - 1) / (len(new) - 1)
        near, far = old[int(at)].centre, old[min(int(at) + 1, len(old) - 1)].centre
        start = _along(near, far, at - int(at))
        yield Box.around(_along(start, goal.centre, slowing), goal.w, goal.h)


def _along(one: Point, other: Point, share: float) -> Point:
    return Point(one.x + (other.x - one.x) * share, one.y + (other.y - one.y) * share)


@lru_cache(maxsize=16)
def _table(plan: Plan) -> tuple[Shape, ...]:
    box, pad = plan.box, 40.0
    under = band(plan.outer, plan.inner, Point(box.x - pad, box.y - pad))
    shadow = f'<path d="{under}" fill="#000000" fill-opacity="0.55"/>'
    surface = band(plan.outer, plan.inner, Point(box.x, box.y))
    face = gradient("p", Box(0, 0, 1, box.h), ((0, "#D2A566"), (0.5, WOOD_FACE), (1, "#C09050")))
    wood = (
        f"<defs>{face}</defs>"
        f'<path d="{surface}" transform="translate(0,{THICK})" fill="{WOOD_EDGE}"/>'
        f'<path d="{surface}" transform="translate(0,3)" fill="{WOOD_SHADE}"/>'
        f'<path d="{surface}" fill="url(#p)" stroke="{WOOD_LIGHT}" stroke-width="1.6"/>'
    )
    return (
        Shape(shadow, box.grown(pad).moved(dy=14), soft=4, blur=14, mirrored=True),
        Shape(wood, box, mirrored=True),
    )


def seat_sign(seat: SeatPlan, box: Box) -> Shape:
    """Return the card of a seat, by which its class is known wherever it is named."""
    return Shape(_sign(seat, box.w, box.h), box)


@lru_cache(maxsize=64)
def _sign(seat: SeatPlan, w: float, h: float) -> str:
    """Draw a card: dark with a star of gold may block, light with a star is permanent only.

    The edge of what is added is broken.
    """
    light = ASSUMED if seat.added else PAPER
    ground, edge = (INK, light) if seat.holder else (light, "#D9D3C4")
    drawing = card((w, h), ROUND, ground, edge, 2.6 if seat.holder else 1.5)
    if seat.added:
        broken = card((w, h), ROUND, "none", CHAIR if seat.holder else INK, 2.6)
        drawing += broken.replace("/>", ' stroke-dasharray="6 5"/>')
    if seat.permanent:
        drawing += star(Point(w / 2, h * 0.53), h * 0.34, GOLD if seat.holder else INK)
    return drawing


_MIDDLE = Point(CHAIR_SIDE / 2, CHAIR_SIDE / 2)
_CHAIR = disc(_MIDDLE, CHAIR_SIDE / 2, CHAIR) + disc(_MIDDLE, CHAIR_SIDE * 0.39, CHAIR_SEAT)
