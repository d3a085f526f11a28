"""How fast things move."""

from typing import NamedTuple


class Pace(NamedTuple):
    """Milliseconds: from one vote shown to the next, for a card to rise, for a result to come."""

    reveal_every: float = 180
    lift_takes: float = 110
    fade_takes: float = 320


LIVELY = Pace()
STILL = Pace(0, 0, 0)
"""Reduced motion: everything at once."""


def nearer(now: float, goal: float, milliseconds: float, takes: float) -> float:
    """Return a value moved towards its goal at the speed that crosses from 0 to 1 in `takes`."""
    step = milliseconds / takes if takes else 1.0
    return min(goal, now + step) if goal > now else max(goal, now - step)
