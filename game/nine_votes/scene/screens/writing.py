"""Text on the wall: as large as the person wants it and its place lets it be."""

from collections.abc import Sequence

from nine_votes.council.messages import Said
from nine_votes.scene.boxes import Box
from nine_votes.scene.page import Page
from nine_votes.scene.pieces import Align, TextStyle, Words
from nine_votes.scene.text import fitted, stacked
from nine_votes.scene.theme import SMALLEST_ON_WALL

LEADING = 1.24
SMALLER = (28.0, 26.0, 25.0, SMALLEST_ON_WALL)


def one_line(
    page: Page, said: Said, box: Box, style: TextStyle, align: Align = Align.MIDDLE
) -> None:
    """Put a text in a box as one line, smaller where it is too wide, down to what can be read."""
    smaller = [size for size in SMALLER if size < style.size]
    size, line = fitted_line(page, said, style, box.w, (style.size, *smaller))
    if line:
        page.add([Words(line, box, style._replace(size=size), align)])


def fitted_line(
    page: Page, said: Said, style: TextStyle, wide: float, sizes: Sequence[float]
) -> tuple[float, str]:
    """Return the first size at which a text fits in one line, and the line."""
    tried = [(size, 1) for size in larger(page, sizes)]
    size, written = fitted(page.measure, said, style.face, wide, tried)
    return size, "".join(written)


def larger(page: Page, sizes: Sequence[float]) -> list[float]:
    """Return sizes to try: those the person wants before those that are usual."""
    return list(dict.fromkeys([*(page.size(size) for size in sizes), *sizes]))


def lines(page: Page, said: Said, box: Box, style: TextStyle, align: Align) -> None:
    """Put a text at the top of a box, in as many lines of the style as the box holds."""
    usual = (style.size, (style.size + SMALLEST_ON_WALL) / 2, SMALLEST_ON_WALL)
    sizes = [(size, int((box.h + 0.5) // (size * LEADING))) for size in larger(page, usual)]
    size, written = fitted(page.measure, said, style.face, box.w, sizes)
    step = size * LEADING
    block = Box(box.x, box.y, box.w, step * len(written))
    page.add(stacked(written, block, step, style._replace(size=size), align))
