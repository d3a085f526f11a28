"""Which way a frame is shown sooner on a display: by way of the graphics card, or without it."""

FRAMES = 10
QUICK = 0.002
"""Seconds: a frame that is shown this soon leaves nothing to be gained."""


class Trial:
    """Frames timed one way, and the other way only where the first is slow.

    `accelerated` is the way to be timed next, and in the end the one that was found the quicker.
    """

    def __init__(self) -> None:
        """Begin with the graphics card, which is SDL's own choice."""
        self.accelerated, self.done = True, False
        self._first: list[float] = []
        self._second: list[float] = []

    def note(self, seconds: float) -> None:
        times = self._first if self.accelerated else self._second
        times.append(seconds)
        if len(times) < FRAMES:
            return
        if not self.accelerated:
            self.accelerated = _middle(self._first) <= _middle(self._second)
            self.done = True
        elif _middle(times) <= QUICK:
            self.done = True
        else:
            self.accelerated = False


def _middle(times: list[float]) -> float:
    """Return a time that half of them are no longer than; `statistics` takes 3 ms to load."""
    return sorted(times)[len(times) // 2]
