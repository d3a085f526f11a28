"""Rectangles and points on the canvas, in canvas pixels."""

from typing import NamedTuple


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
