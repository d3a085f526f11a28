"""The power of members in a weighted game: so many votes each, and a quota to reach.

Exact at any size. The coalitions are counted by their weight in one whole number of many slots, a
slot for each weight below the quota: adding a member then takes one shift and one addition. For
Shapley and Shubik each slot is divided further, by how many members a coalition has.

To leave a member of weight w out again needs no second table. The coalitions without it that fall
short of the quota by at most w, the ones that it decides, are those of all members in the w slots
below the quota, less those in the w slots below these, plus those in the next w, and so on.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import accumulate
from math import factorial

from nine_votes.council.messages import say

LARGEST_QUOTA, LARGEST_WORK = 1_000_000, 20_000_000_000
"""Of the quota, and of the quota times the cube of the members: about a second of work."""


class GameError(ValueError):
    """No game: the message says what is wrong with the quota or the weights."""


@dataclass(frozen=True, slots=True)
class WeightedGame:
    """A quota to reach and the weight of each member; GameError for what makes no game."""

    quota: int
    weights: tuple[int, ...]

    def __post_init__(self) -> None:
        if not self.weights or min(self.weights) < 0:
            raise GameError(say("call-weights"))
        if not 0 < self.quota <= sum(self.weights):
            raise GameError(say("call-quota", most=sum(self.weights)))
        most = min(LARGEST_QUOTA, LARGEST_WORK // len(self.weights) ** 3)
        if self.quota > most:
            raise GameError(say("call-most-quota", most=most))


def swings(game: WeightedGame) -> tuple[int, ...]:
    """Return for each member in how many coalitions of the others it decides, of 2^(n - 1)."""
    below = _below(_slots(game, _bytes(len(game.weights)), 0))
    found = {weight: _deciding(below, weight, 0) for weight in set(game.weights)}
    return tuple([found[weight] for weight in game.weights])


def winning(game: WeightedGame) -> int:
    """Return how many of the 2^n coalitions reach the quota."""
    members = len(game.weights)
    return (1 << members) - sum(_slots(game, _bytes(members), 0))


def shapley_shubik(game: WeightedGame) -> tuple[Fraction, ...]:
    """Return for each member the share of all orders in which its vote reaches the quota."""
    members = len(game.weights)
    size = _bytes(members)
    below = _below(_slots(game, size * (members + 1), size))
    orders = [factorial(before) * factorial(members - 1 - before) for before in range(members)]
    found = {}
    for weight in set(game.weights):
        counts = _unpacked(_deciding(below, weight, size), size, members)
        settled = sum(count * times for count, times in zip(counts, orders, strict=True))
        found[weight] = Fraction(settled, factorial(members))
    return tuple([found[weight] for weight in game.weights])


def _bytes(members: int) -> int:
    """Return the bytes that hold at most 2^members coalitions."""
    return members // 8 + 1


def _slots(game: WeightedGame, width: int, step: int) -> list[int]:
    """Return the coalitions of each weight below the quota.

    A slot is `width` bytes; within it each member of a coalition moves its count by `step` bytes.
    """
    table, kept = 1, (1 << 8 * width * game.quota) - 1
    for weight in game.weights:
        table += table << 8 * (width * weight + step)
        table &= kept
    return _unpacked(table, width, game.quota)


def _unpacked(table: int, width: int, slots: int) -> list[int]:
    data = table.to_bytes(width * slots, "little")
    return [int.from_bytes(data[i : i + width], "little") for i in range(0, len(data), width)]


def _below(slots: Sequence[int]) -> list[int]:
    return list(accumulate(slots, initial=0))


def _deciding(below: Sequence[int], weight: int, step: int) -> int:
    """Return the coalitions that a member of this weight decides, from the innermost step out."""
    deciding = 0
    for upper in reversed(range(len(below) - 1, 0, -weight) if weight else ()):
        short = below[upper] - below[max(0, upper - weight)]
        deciding = short - (deciding << 8 * step)
    return deciding
