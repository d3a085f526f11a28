"""Coarse weights for the four votes of October and November 2017, to try what a fit can foretell.

A bloc has at most one weight a tag, the same for all its members, and no member has an entry of its
own: the profiles say the rest. They were set down before anything was fitted, though by somebody
who knew the votes, as any author does; that no weight is one member's is what holds them to
account. They are not to be adjusted to what the test finds.
"""

from collections.abc import Mapping

BLOCS: Mapping[str, tuple[str, ...]] = {
    "west": ("p3", "west", "eastern"),
    "critics": ("russia", "china", "sovereignty"),
    "others": ("africa", "arab", "asia", "latam"),
}
"""The profiles of each bloc; every one has more than two members on that Council."""

WEIGHTS: Mapping[str, Mapping[str, int]] = {
    "west": {"redo_past_cases": -5, "thanks_syria": -3},
    "critics": {
        "redo_past_cases": 3,
        "methods_improved": 1,
        "thanks_syria": 1,
        "old_methods": -1,
        "endorse_findings": -2,
        "rollover": -2,
        "rushed": -1,
    },
    "others": {
        "redo_past_cases": -3,
        "methods_improved": 1,
        "thanks_syria": -1,
        "endorse_findings": -1,
        "rollover": 1,
        "rushed": -1,
    },
}
"""Points a tag, beside those of the profiles."""
