"""Where the seats stand around the horseshoe, on a plan of its own.

The table is half a superellipse on two straight legs, on the wall as on paper: a curve is
|x/a|^n + |y/b|^n = 1 above `joint`, and runs straight down from there to `foot`.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from nine_votes.council.members import Council, Member
from nine_votes.views.chamber import Mark

EXPONENT = 2.35

Pair = tuple[float, float]
"""A point or a direction, y growing downwards."""


class Curve(NamedTuple):
    """One outline of the table, half-widths `a` and `b`, open at the foot."""

    middle: float
    joint: float
    foot: float
    a: float
    b: float

    def left_half(self, steps: int = 48) -> list[Pair]:
        """Return points from the left foot to the head."""
        arch = [self._at(math.pi * (1 - i / (2 * steps))) for i in range(steps + 1)]
        return [(self.middle - self.a, self.foot), *arch]

    def _at(self, angle: float) -> Pair:
        cosine, sine = math.cos(angle), math.sin(angle)
        reach = math.copysign(abs(cosine) ** (2 / EXPONENT), cosine)
        return self.middle + self.a * reach, self.joint - self.b * sine ** (2 / EXPONENT)

    def whole(self, steps: int) -> list[Pair]:
        """Return points from the left foot over the head to the right foot."""
        left = self.left_half(steps)
        return [*left, *((2 * self.middle - x, y) for x, y in left[-2::-1])]

    def normal(self, point: Pair) -> Pair:
        """Return the unit vector that points out of the table at a point of the curve."""
        if point[1] >= self.joint:
            return math.copysign(1.0, point[0] - self.middle), 0.0
        x, y = (point[0] - self.middle) / self.a, (self.joint - point[1]) / self.b
        gx = math.copysign(abs(x) ** (EXPONENT - 1), x) / self.a
        gy = -(max(y, 0.0) ** (EXPONENT - 1)) / self.b
        length = math.hypot(gx, gy) or 1.0
        return gx / length, gy / length

    def beyond(self, start: Pair, direction: Pair) -> Pair:
        """Return where a ray from inside the curve leaves it."""
        near, far = 0.0, 2 * max(self.a, self.b)
        for _ in range(40):
            half = (near + far) / 2
            inside = self._holds(start[0] + direction[0] * half, start[1] + direction[1] * half)
            near, far = (half, far) if inside else (near, half)
        return start[0] + direction[0] * near, start[1] + direction[1] * near

    def _holds(self, x: float, y: float) -> bool:
        across = abs(x - self.middle) / self.a
        if y >= self.joint:
            return across <= 1
        return bool(across**EXPONENT + ((self.joint - y) / self.b) ** EXPONENT <= 1)


WIDTH, HEIGHT = 1120.0, 480.0
MIDDLE, HEAD, FOOT = 560.0, 128.0, 440.0
ALONG = Curve(MIDDLE, 290.0, FOOT, 336.0, 290.0 - HEAD)
"""The middle line of the table, which its head and feet are measured on."""

STEPS = 60
SIDE = (118.0, 54.0)
"""Two seats are as far apart as their names need, side by side or one above the other."""


class SeatPlace(NamedTuple):
    """A seat of the map: where it stands, which way is out of the table, and its mark.

    `away` is the unit vector from the table outwards. `mark` is None where nobody may know.
    """

    member: Member
    president: bool
    mark: Mark | None
    x: float
    y: float
    away: Pair


def seat_map(council: Council, president: str, marks: Mapping[str, Mark]) -> tuple[SeatPlace, ...]:
    """Return every seat in English alphabetical order from the left, the President at the head."""
    seats, codes = council.size, council.codes
    head = codes.index(president) if president in codes else seats // 2
    turned = [council.members[(i + head - seats // 2) % seats] for i in range(seats)]
    return tuple(
        SeatPlace(
            *(member, member.code == president, marks.get(member.code)),
            *(x, y, ALONG.normal((x, y))),
        )
        for member, (x, y) in zip(turned, _places(seats), strict=True)
    )


def _places(seats: int) -> Iterator[Pair]:
    """Yield places that are equally far apart, as `SIDE` measures, along the whole table."""
    path = ALONG.whole(STEPS)
    lengths = [0.0, *accumulate(_apart(a, b) for a, b in pairwise(path))]
    for seat in range(seats):
        wanted = lengths[-1] * (seat / (seats - 1) if seats > 1 else 0.5)
        yield _at(path, lengths, wanted)


def _apart(one: Pair, other: Pair) -> float:
    return max(abs(one[0] - other[0]) / SIDE[0], abs(one[1] - other[1]) / SIDE[1])


def _at(path: Sequence[Pair], lengths: Sequence[float], wanted: float) -> Pair:
    piece = next((i for i, end in enumerate(lengths[1:]) if end >= wanted), len(path) - 2)
    (x, y), (to_x, to_y) = path[piece], path[piece + 1]
    share = (wanted - lengths[piece]) / (lengths[piece + 1] - lengths[piece])
    return round(x + (to_x - x) * share, 1), round(y + (to_y - y) * share, 1)
