"""Where everything in the chamber lies, on a canvas 1920 wide and 1080 to 1440 high.

A window squarer than 16:9 gets a higher canvas: the table keeps its shape, and what stands in and
under it gets the room. Seats are as far apart as they look: the distance of two cards is
max(dx/width, dy/height), which is 1 where they touch, whether side by side or one above the other.
"""

from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from nine_votes.views.seat_map import EXPONENT, Curve


class Point(NamedTuple):
    """A point, y growing downwards."""

    x: float
    y: float


class Box(NamedTuple):
    x: float
    y: float
    w: float
    h: float

    @classmethod
    def around(cls, centre: Point, w: float, h: float) -> "Box":
        return cls(centre.x - w / 2, centre.y - h / 2, w, h)

    @property
    def right(self) -> float:
        return self.x + self.w

    @property
    def bottom(self) -> float:
        return self.y + self.h

    @property
    def centre(self) -> Point:
        return Point(self.x + self.w / 2, self.y + self.h / 2)

    def grown(self, by: float) -> "Box":
        return Box(self.x - by, self.y - by, self.w + 2 * by, self.h + 2 * by)

    def moved(self, dx: float = 0, dy: float = 0) -> "Box":
        return Box(self.x + dx, self.y + dy, self.w, self.h)

    def inset(self, dx: float = 0, dy: float = 0) -> "Box":
        return Box(self.x + dx, self.y + dy, self.w - 2 * dx, self.h - 2 * dy)

    def mirrored(self, wide: float) -> "Box":
        """Return this box at the other side of a canvas that is so wide."""
        return Box(wide - self.right, self.y, self.w, self.h)

    def cut_top(self, high: float, gap: float = 0) -> "tuple[Box, Box]":
        """Cut a strip off above; return it, and what is left under a gap."""
        rest = high + gap
        return self._replace(h=high), Box(self.x, self.y + rest, self.w, self.h - rest)

    def cut_bottom(self, high: float, gap: float = 0) -> "tuple[Box, Box]":
        """Cut a strip off below; return it, and what is left over a gap."""
        return Box(self.x, self.bottom - high, self.w, high), self._replace(h=self.h - high - gap)

    def cut_start(self, wide: float, gap: float = 0) -> "tuple[Box, Box]":
        """Cut a strip off where lines start; return it, and what is left beside a gap."""
        rest = wide + gap
        return self._replace(w=wide), Box(self.x + rest, self.y, self.w - rest, self.h)

    def cut_end(self, wide: float, gap: float = 0) -> "tuple[Box, Box]":
        """Cut a strip off where lines end; return it, and what is left beside a gap."""
        return Box(self.right - wide, self.y, wide, self.h), self._replace(w=self.w - wide - gap)

    def contains(self, point: Point) -> bool:
        return self.x <= point.x < self.right and self.y <= point.y < self.bottom

    def overlaps(self, other: "Box") -> bool:
        return (
            self.x < other.right
            and other.x < self.right
            and self.y < other.bottom
            and other.y < self.bottom
        )

    def row(self, count: int, gap: float) -> tuple["Box", ...]:
        w = (self.w - gap * (count - 1)) / count
        return tuple(Box(self.x + i * (w + gap), self.y, w, self.h) for i in range(count))


STEPS = 120
"""How many straight pieces a quarter of a curve is walked along in."""


def _right_half(curve: Curve, last: float) -> list[Point]:
    """Return points from the head down the right side to the height `last`."""
    left = curve.left_half(STEPS)[:0:-1]
    arch = [Point(2 * curve.middle - x, y) for x, y in left]
    return [*arch, Point(curve.middle + curve.a, last)]


def _walk(path: list[Point], wanted: list[float], size: tuple[float, float]) -> list[Point]:
    """Return points along the path, each as far from the one before as `wanted` says.

    Fewer than wanted where the path ends first.
    """
    found: list[Point] = []
    here = path[0]
    for start, end in pairwise(path):
        at = start
        while len(found) < len(wanted) and _apart(here, end, size) >= wanted[len(found)]:
            near, far = _apart(here, at, size), _apart(here, end, size)
            share = (wanted[len(found)] - near) / (far - near)
            at = here = Point(at.x + (end.x - at.x) * share, at.y + (end.y - at.y) * share)
            found.append(here)
    return found


def _apart(one: Point, other: Point, size: tuple[float, float]) -> float:
    return max(abs(one.x - other.x) / size[0], abs(one.y - other.y) / size[1])


def right_side(
    curve: Curve, seats: int, last: float, size: tuple[float, float]
) -> tuple[float, list[Point]]:
    """Return the distance of neighbouring cards, and the places right of the head downwards.

    The last card's middle is at height `last`. With an odd number of seats one more sits at the
    head itself; with an even number two share it, half a distance from the middle each.
    """
    path, count = _right_half(curve, last), seats // 2
    first = 1.0 if seats % 2 else 0.5
    low, high = 0.0, 4.0
    for _ in range(24):
        gap = (low + high) / 2
        steps = [gap * first] + [gap] * (count - 1)
        low, high = (gap, high) if len(_walk(path, steps, size)) == count else (low, gap)
    return low, _walk(path, [low * first] + [low] * (count - 1), size)


def places(
    curve: Curve, seats: int, last: float, size: tuple[float, float]
) -> tuple[float, list[Point]]:
    gap, right = right_side(curve, seats, last, size)
    left = [Point(2 * curve.middle - p.x, p.y) for p in reversed(right)]
    head = [Point(curve.middle, curve.joint - curve.b)] if seats % 2 else []
    return gap, left + head + right


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
