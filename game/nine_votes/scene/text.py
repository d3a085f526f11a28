"""Text that stays in its box: lines are broken evenly first, and made smaller only then."""

from collections.abc import Hashable, Sequence
from typing import Protocol
from weakref import WeakKeyDictionary

from nine_votes.council.messages import Said
from nine_votes.scene.layout import Box
from nine_votes.scene.pieces import Align, Face, TextStyle, Words
from nine_votes.words.resolver import in_words

CAP_HEIGHT = 0.68
"""Height of a capital against the size, for all three families."""

ROOM = 1.026
"""What hinting may add to a line."""

ELLIPSIS = "…"
CLOSE_ENOUGH = 4.0
"""Canvas pixels by which lines may miss being as even as they can be."""


KEPT = 4000
"""How many texts are kept as they were broken, before all are dropped."""


class Measure(Hashable, Protocol):
    def width(self, text: str, face: Face, size: float) -> float:
        """Return the width of a line in canvas pixels, or a hair more."""

    def drawn(self, text: str, face: Face, size: float) -> float:
        """Return how wide a line is as it is drawn, in canvas pixels."""


class Cut:
    """A face at a size with its measure, so that lines can be cut to a width."""

    def __init__(self, measure: Measure, face: Face, size: float) -> None:
        self.measure, self.face, self.size = measure, face, size

    def width(self, text: str) -> float:
        return self.measure.width(text, self.face, self.size)

    def filled(self, text: Said, limit: float) -> list[str]:
        """Return the lines of a text, each as full as the limit lets it be."""
        lines: list[str] = []
        for word in in_words(text).split():
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and self.width(longer) <= limit:
                lines[-1] = longer
            else:
                lines.append(word)
        return lines

    def even(self, text: str, limit: float) -> list[str]:
        """Return as few lines as the limit allows, as even in width as they can be."""
        best = self.filled(text, limit)
        if len(best) < 2:
            return best
        low, high = self.width(text) / len(best), limit
        while high - low > CLOSE_ENOUGH:
            half = (low + high) / 2
            tried = self.filled(text, half)
            if len(tried) == len(best) and max(map(self.width, tried)) <= half:
                best, high = tried, half
            else:
                low = half
        return best

    def shortened(self, text: str, limit: float) -> str:
        if self.width(text) <= limit:
            return text
        while text and self.width(text + ELLIPSIS) > limit:
            text = text[:-1].rstrip()
        return text + ELLIPSIS


_FITTED: WeakKeyDictionary[Measure, dict[tuple[object, ...], tuple[float, list[str]]]] = (
    WeakKeyDictionary()
)


def fitted(
    measure: Measure, said: Said, face: Face, limit: float, sizes: Sequence[tuple[float, int]]
) -> tuple[float, list[str]]:
    """Return the first size, with its lines, at which a message or a text keeps within the limit.

    `sizes` pairs a size with the most lines it may take, best first; where none fits, the last is
    used and what is left over is cut short. A measure is asked once for each text: most of a screen
    is as it was a frame before.
    """
    known, text = _FITTED.setdefault(measure, {}), in_words(said)
    key = (text, face, limit, tuple(sizes))
    if key not in known:
        if len(known) > KEPT:
            known.clear()
        known[key] = _fitted(measure, text, face, limit, sizes)
    size, lines = known[key]
    return size, [*lines]


def _fitted(
    measure: Measure, text: str, face: Face, limit: float, sizes: Sequence[tuple[float, int]]
) -> tuple[float, list[str]]:
    for size, most in sizes:
        cut = Cut(measure, face, size)
        lines = cut.filled(text, limit)
        if len(lines) <= most and all(cut.width(line) <= limit for line in lines):
            return size, cut.even(text, limit)
    size, most = sizes[-1]
    cut = Cut(measure, face, size)
    lines = cut.filled(text, limit)
    lines = [*lines[: most - 1], " ".join(lines[most - 1 :])]
    return size, [cut.shortened(line, limit) for line in lines]


def stacked(
    lines: Sequence[str], box: Box, step: float, style: TextStyle, align: Align = Align.MIDDLE
) -> tuple[Words, ...]:
    """Return lines one under another, `step` apart, in the middle of the box's height."""
    top = box.centre.y - step * len(lines) / 2
    return tuple(
        Words(line, Box(box.x, top + i * step, box.w, step), style, align)
        for i, line in enumerate(lines)
    )
