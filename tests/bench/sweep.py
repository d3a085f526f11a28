"""All 3^15 ballots under the rule of 1965, against one sum over the array; eight rules too."""

import resource
from datetime import date

import numpy as np

from nine_votes.analysis.comparison import applied
from nine_votes.analysis.sweeps import carried, carried_under, every_ballot
from nine_votes.council.charter import CHARTER_1965
from tests.bench.ratios import compare

EIGHT = (
    *("charter", "literal-concurrence", "no-veto", "two-vetoes", "vetoes=3", "two-thirds"),
    *("required=8", "abstention-blocks+two-vetoes"),
)


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
    several = [applied(name, date(2024, 3, 28), 15).rules for name in EIGHT]
    compare(
        "all 3^15 ballots under eight rules at once against eight sweeps",
        lambda: carried_under(ballots, range(5), several),
        lambda: [carried(ballots, range(5), rules) for rules in several],
        rounds=5,
        times=1,
        aim=0.5,
    )
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3
    print(f"peak memory: {peak:.0f} MB (aim under 500)")
