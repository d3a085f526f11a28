"""Where the seats stand around the horseshoe, on a plan of its own."""

import math
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from nine_votes.council.members import Council
from nine_votes.views.chamber import Mark

WIDTH, HEIGHT = 1120.0, 480.0
MIDDLE, HEAD, JOINT, FOOT, HALF = 560.0, 128.0, 290.0, 440.0, 336.0
"""The middle line of the table: the height of its head, where its legs begin and end."""

EXPONENT = 2.35
SIDE = (118.0, 54.0)
"""Two seats are as far apart as their names need, side by side or one above the other."""


class SeatPlace(NamedTuple):
    """A seat of the map: where it stands, which way is out of the table, and its mark.

    `away` is the unit vector from the table outwards. `mark` is None where nobody may know.
    """

    code: str
    name: str
    permanent: bool
    president: bool
    mark: Mark | None
    x: float
    y: float
    away: tuple[float, float]


def seat_map(council: Council, president: str, marks: Mapping[str, Mark]) -> tuple[SeatPlace, ...]:
    """Return every seat in English alphabetical order from the left, the President at the head."""
    seats, codes = council.size, council.codes
    head = codes.index(president) if president in codes else seats // 2
    turned = [council.members[(i + head - seats // 2) % seats] for i in range(seats)]
    return tuple(
        SeatPlace(
            *(member.code, member.name, member.permanent, member.code == president),
            *(marks.get(member.code), x, y, _away(x, y)),
        )
        for member, (x, y) in zip(turned, _places(seats), strict=True)
    )


def outline(half: float, head: float, steps: int = 60) -> list[tuple[float, float]]:
    """Return points of a horseshoe from its left foot over its head to its right foot."""
    arch = []
    for i in range(2 * steps + 1):
        angle = math.pi * (1 - i / (2 * steps))
        cosine = math.cos(angle)
        across = math.copysign(abs(cosine) ** (2 / EXPONENT), cosine)
        up = max(math.sin(angle), 0.0) ** (2 / EXPONENT)
        arch.append((MIDDLE + half * across, JOINT - (JOINT - head) * up))
    return [(MIDDLE - half, FOOT), *arch, (MIDDLE + half, FOOT)]


def _places(seats: int) -> Iterator[tuple[float, float]]:
    """Yield places that are equally far apart, as `SIDE` measures, along the whole table."""
    path = outline(HALF, HEAD)
    lengths = [0.0, *accumulate(_apart(a, b) for a, b in pairwise(path))]
    for seat in range(seats):
        wanted = lengths[-1] * (seat / (seats - 1) if seats > 1 else 0.5)
        yield _at(path, lengths, wanted)


def _apart(one: tuple[float, float], other: tuple[float, float]) -> float:
    return max(abs(one[0] - other[0]) / SIDE[0], abs(one[1] - other[1]) / SIDE[1])


def _at(
    path: Sequence[tuple[float, float]], lengths: Sequence[float], wanted: float
) -> tuple[float, float]:
    piece = next((i for i, end in enumerate(lengths[1:]) if end >= wanted), len(path) - 2)
    (x, y), (to_x, to_y) = path[piece], path[piece + 1]
    share = (wanted - lengths[piece]) / (lengths[piece + 1] - lengths[piece])
    return round(x + (to_x - x) * share, 1), round(y + (to_y - y) * share, 1)


def _away(x: float, y: float) -> tuple[float, float]:
    if y >= JOINT:
        return math.copysign(1.0, x - MIDDLE), 0.0
    across, up = (x - MIDDLE) / HALF, (JOINT - y) / (JOINT - HEAD)
    right = math.copysign(abs(across) ** (EXPONENT - 1), across) / HALF
    down = -(up ** (EXPONENT - 1)) / (JOINT - HEAD)
    length = math.hypot(right, down) or 1.0
    return right / length, down / length
