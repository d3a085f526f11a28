"""The places along the table.

Places are as far apart as they look: the distance of two cards is max(dx/width, dy/height), which
is 1 where they touch, whether side by side or one above the other.
"""

from itertools import pairwise

from nine_votes.scene.boxes import Point
from nine_votes.views.horseshoe import Curve

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
