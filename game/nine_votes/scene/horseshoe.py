"""The shape of the table: half a superellipse on two straight legs, and the places along it.

A curve is |x/a|^n + |y/b|^n = 1 above `joint`, and runs straight down from there to `foot`.
Places are as far apart as they look: the distance of two cards is max(dx/width, dy/height), which
is 1 where they touch, whether side by side or one above the other.
"""

import math
from itertools import pairwise
from typing import NamedTuple

from nine_votes.scene.boxes import Point

EXPONENT = 2.35
STEPS = 120
"""How many straight pieces a quarter of a curve is walked along in."""


class Curve(NamedTuple):
    """One outline of the table, half-widths `a` and `b`, open at the foot."""

    middle: float
    joint: float
    foot: float
    a: float
    b: float

    def left_half(self, steps: int = 48) -> list[Point]:
        """Return points from the left foot to the head."""
        arch = [self._at(math.pi * (1 - i / (2 * steps))) for i in range(steps + 1)]
        return [Point(self.middle - self.a, self.foot), *arch]

    def _at(self, angle: float) -> Point:
        cosine, sine = math.cos(angle), math.sin(angle)
        reach = math.copysign(abs(cosine) ** (2 / EXPONENT), cosine)
        return Point(self.middle + self.a * reach, self.joint - self.b * sine ** (2 / EXPONENT))

    def normal(self, point: Point) -> Point:
        """Return the unit vector that points out of the table at a point of the curve."""
        if point.y >= self.joint:
            return Point(math.copysign(1.0, point.x - self.middle), 0.0)
        x, y = (point.x - self.middle) / self.a, (self.joint - point.y) / self.b
        gx = math.copysign(abs(x) ** (EXPONENT - 1), x) / self.a
        gy = -(max(y, 0.0) ** (EXPONENT - 1)) / self.b
        length = math.hypot(gx, gy)
        return Point(gx / length, gy / length)

    def beyond(self, start: Point, direction: Point) -> Point:
        """Return where a ray from inside the curve leaves it."""
        near, far = 0.0, 2 * max(self.a, self.b)
        for _ in range(40):
            half = (near + far) / 2
            inside = self._holds(start.x + direction.x * half, start.y + direction.y * half)
            near, far = (half, far) if inside else (near, half)
        return Point(start.x + direction.x * near, start.y + direction.y * near)

    def _holds(self, x: float, y: float) -> bool:
        across = abs(x - self.middle) / self.a
        if y >= self.joint:
            return across <= 1
        return bool(across**EXPONENT + ((self.joint - y) / self.b) ** EXPONENT <= 1)


def _right_half(curve: Curve, last: float) -> list[Point]:
    """Return points from the head down the right side to the height `last`."""
    left = curve.left_half(STEPS)[:0:-1]
    arch = [Point(2 * curve.middle - p.x, p.y) for p in left]
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
    """Return the distance of neighbours and all places from the left foot to the right foot."""
    gap, right = right_side(curve, seats, last, size)
    left = [Point(2 * curve.middle - p.x, p.y) for p in reversed(right)]
    head = [Point(curve.middle, curve.joint - curve.b)] if seats % 2 else []
    return gap, left + head + right
