"""All 3^15 ballots under the rule of 1965, against one sum over the same array."""

import resource

import numpy as np

from game.analysis.sweeps import carried, every_ballot
from game.council.charter import CHARTER_1965
from tests.bench.ratios import compare


def run() -> None:
    """Measure the sweep, and the memory of the whole process at its peak."""
    ballots = every_ballot(15)
    compare(
        "all 3^15 ballots against array.sum",
        lambda: carried(ballots, range(5), CHARTER_1965),
        lambda: ballots.sum(axis=0, dtype=np.int8),
        rounds=15,
        times=1,
        aim=4,
    )
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3
    print(f"peak memory: {peak:.0f} MB (aim under 500)")
