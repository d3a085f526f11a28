"""The shape of the table, on the wall as on paper: half a superellipse on two straight legs.

A curve is |x/a|^n + |y/b|^n = 1 above `joint`, and runs straight down from there to `foot`.
"""

import math
from typing import NamedTuple

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
