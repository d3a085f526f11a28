"""Where everything in the chamber lies, on a canvas 1920 wide and 1080 to 1440 high.

A window squarer than 16:9 gets a higher canvas: the table keeps its shape, and what stands in and
under it gets the room.
"""

from functools import lru_cache
from typing import NamedTuple

from nine_votes.scene.boxes import Box, Point
from nine_votes.scene.horseshoe import places
from nine_votes.views.horseshoe import EXPONENT, Curve

WIDTH = 1920
LOWEST, HIGHEST = 1080, 1440
MIDDLE = WIDTH / 2
CARD = (156.0, 136.0)
LEAST_GAP = 1.07
"""The least distance of two cards, in cards: smaller ones are used where more must fit."""
MARGIN = 48
BAND = 184
THICKNESS = 18
CHAIR = 39.0


class Frame(NamedTuple):
    """How the canvas lies in a window: window pixel = canvas pixel * scale + offset."""

    scale: float
    left: float
    top: float
    height: float

    @classmethod
    def of(cls, width: int, height: int) -> "Frame":
        scale = min(width / WIDTH, height / LOWEST)
        canvas = min(max(height / scale, LOWEST), HIGHEST)
        return cls(scale, (width - WIDTH * scale) / 2, (height - canvas * scale) / 2, canvas)

    def canvas_point(self, x: float, y: float) -> Point:
        return Point((x - self.left) / self.scale, (y - self.top) / self.scale)


class Rows(NamedTuple):
    """The middle heights of what stands inside and under the table."""

    aside: float
    heading: float
    reason: float
    counts: float
    labels: float
    bar: float
    mark: float
    article: float
    seat: float
    first_choices: float
    first_bar: float
    first_mark: float
    first_article: float
    asked: float
    choices: float
    actions: float
    hint: float


WIDE = Rows(
    *(397, 444, 501, 619, 671, 742, 802, 845),
    *(575, 670, 783, 843, 891),
    *(885, 934, 1007, 1056),
)
TALL = Rows(
    *(452, 518, 590, 722, 784, 872, 938, 1000),
    *(690, 790, 916, 980, 1030),
    *(1106, 1178, 1286, 1386),
)


class Place(NamedTuple):
    """One seat: its card, and the disc of the chair behind it."""

    card: Box
    chair: Box


class Layout(NamedTuple):
    """The chamber for a number of seats on a canvas of some height.

    `places` run from the left foot over the head to the right foot; `scale` is the size of a card
    against the full one. `room` says how much of the room is there that a squarer window gives,
    from 0 at 16:9 to 1 at 4:3.
    """

    height: float
    room: float
    outer: Curve
    inner: Curve
    places: tuple[Place, ...]
    scale: float
    rows: Rows

    @property
    def table(self) -> Box:
        """The box of the table with its front edge."""
        return Box(
            MIDDLE - self.outer.a,
            self.outer.joint - self.outer.b,
            2 * self.outer.a,
            self.outer.foot - self.outer.joint + self.outer.b + THICKNESS,
        )

    def inside(self, top: float, bottom: float) -> Box:
        """Return the widest box between two heights that stays off the table."""
        depth = (self.inner.joint + THICKNESS - top) / self.inner.b
        half = self.inner.a * (1 - min(max(depth, 0), 1) ** EXPONENT) ** (1 / EXPONENT)
        return Box(MIDDLE - half + 20, top, 2 * half - 40, bottom - top)

    def corner(self, top: float, bottom: float) -> Box:
        """Return the box left of table and chairs between two heights, from the margin on."""
        reach = min(
            (place.chair.x for place in self.places if place.chair.y < bottom + 8), default=MIDDLE
        )
        return Box(MARGIN, top, min(reach, MIDDLE) - 28 - MARGIN, bottom - top)


@lru_cache(maxsize=16)
def layout(seats: int, height: float) -> Layout:
    room = (height - LOWEST) / (HIGHEST - LOWEST)
    joint, foot = 700 + 44 * room, 1000 + 44 * room
    outer = Curve(MIDDLE, joint, foot, 836, 548)
    inner = Curve(MIDDLE, joint, foot, 836 - BAND, 548 - BAND)
    middle = Curve(MIDDLE, joint, foot, 836 - BAND / 2, 548 - BAND / 2)
    gap, centres = places(middle, seats, foot - 16 - CARD[1] / 2, CARD)
    scale = min(1.0, gap / LEAST_GAP)
    if scale < 1:
        smaller = (CARD[0] * scale, CARD[1] * scale)
        gap, centres = places(middle, seats, foot - 16 - smaller[1] / 2, smaller)
        scale *= min(1.0, gap / LEAST_GAP)
    rows = Rows(*(w + (t - w) * room for w, t in zip(WIDE, TALL, strict=True)))
    seated = _seated(outer, middle, centres, scale)
    return Layout(height, room, outer, inner, seated, scale, rows)


def _seated(outer: Curve, middle: Curve, centres: list[Point], scale: float) -> tuple[Place, ...]:
    seated, radius = [], CHAIR * max(scale, 0.62)
    for centre in centres:
        away = Point(*middle.normal(centre))
        edge = Point(*outer.beyond(centre, away))
        chair = Point(edge.x + away.x * radius * 0.28, edge.y + away.y * radius * 0.28)
        card = Box.around(centre, CARD[0] * scale, CARD[1] * scale)
        seated.append(Place(card, Box.around(chair, 2 * radius, 2 * radius)))
    return tuple(seated)


def turned(seats: int, president: int | None) -> tuple[int, ...]:
    """Return, for each seat in alphabetical order, its place with the President at the head."""
    head = seats // 2 if president is None else president
    return tuple((i - head + seats // 2) % seats for i in range(seats))
