"""How much a sweep tries: a hundredth, a tenth or all of the number that is written.

NINE_VOTES_SWEEPS says which: nothing for the quick tests, "tenth" in `.ci/run`, "full" in
`.ci/run full`. The seeds are fixed, so each size tries the same every time.
"""

import os
from collections.abc import Sequence
from typing import TypeVar

Thing = TypeVar("Thing")

PARTS = {"": 100, "tenth": 10, "full": 1}
PART = PARTS[os.environ.get("NINE_VOTES_SWEEPS", "")]
"""So many times less is tried than the number written."""

FULL, QUICK = PART == 1, PART == 100


def scaled(full: int, least: int = 1) -> int:
    """Return the part of `full` that is to be tried, but so many at least."""
    return max(least, full // PART)


def sampled(things: Sequence[Thing], *, quick: int = 10, tenth: int = 5) -> list[Thing]:
    """Return all things in full, and else one of so many for the quick tests and for a tenth."""
    return [*things[:: {1: 1, 10: tenth, 100: quick}[PART]]]


def examples(full: int) -> int:
    """Return how many examples a property is held against: in the quick tests 20, or a tenth."""
    return max(20, full // 10) if QUICK else full
