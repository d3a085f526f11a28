"""How fast things move, and what moves: cards, votes that are shown, a result that comes."""

from collections.abc import Collection
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


class Motion:
    def __init__(self) -> None:
        self.lifts: dict[str, float] = {}
        self.fade, self.waited = 1.0, 0.0

    def rests(self, lifted: Collection[str]) -> bool:
        return self.fade == 1 and self.lifts == dict.fromkeys(lifted, 1.0)

    def come(self, pace: Pace) -> None:
        self.fade = 0.0 if pace.fade_takes else 1.0

    def due(self, milliseconds: float, seats: int, pace: Pace) -> int:
        """Let time pass while the votes of so many seats are shown; return how many are due."""
        self.waited += milliseconds
        every = pace.reveal_every
        due = int(self.waited / every) if every else seats
        self.waited -= due * every
        return due

    def go(self, lifted: Collection[str], milliseconds: float, pace: Pace) -> bool:
        """Let time pass, these cards being raised; say whether anything moved."""
        before = (self.fade, self.lifts)
        if self.fade < 1:
            self.fade = nearer(self.fade, 1, milliseconds, pace.fade_takes)
        goals = dict.fromkeys(self.lifts, 0.0) | dict.fromkeys(lifted, 1.0)
        lifts = {
            code: nearer(self.lifts.get(code, 0.0), goal, milliseconds, pace.lift_takes)
            for code, goal in goals.items()
        }
        self.lifts = {code: lift for code, lift in lifts.items() if lift > 0}
        return before != (self.fade, self.lifts)
