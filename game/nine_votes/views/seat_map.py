"""Where the seats stand around the horseshoe, on a plan of its own."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from nine_votes.council.members import Council
from nine_votes.views.chamber import Mark
from nine_votes.views.horseshoe import Curve, Pair

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

    code: str
    name: str
    permanent: bool
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
            *(member.code, member.name, member.permanent, member.code == president),
            *(marks.get(member.code), x, y, ALONG.normal((x, y))),
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
