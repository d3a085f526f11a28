"""A field to type in, and what is typed with its caret."""

from typing import NamedTuple

from game.ui.boxes import Box
from game.ui.drawings import card
from game.ui.page import Page
from game.ui.pieces import Align, Control, Face, Shape, TextStyle, Words
from game.ui.text import Cut
from game.ui.theme import INK, PANEL_EDGE, PAPER
from game.ui.widgets.button import RADIUS, focus_ring

HINT = "#5A6B80"
SIZE = 28.0
LEADING = 1.28
PAD = 18.0


class Entry(NamedTuple):
    """Text that is being typed: what stands before the caret, and what after it."""

    before: str = ""
    after: str = ""

    @property
    def text(self) -> str:
        """All that is typed."""
        return self.before + self.after

    def typed(self, text: str, most: int) -> "Entry":
        """Return the entry with more typed, as far as there is room and it can be shown."""
        room = max(0, most - len(self.text))
        shown = "".join(c for c in text if c.isprintable())
        return Entry(self.before + shown[:room], self.after)

    def pressed(self, key: str) -> "Entry | None":
        """Return the entry after a key that edits, and None for one that does not."""
        before, after = self
        edits = {
            "backspace": Entry(before[:-1], after),
            "delete": Entry(before, after[1:]),
            "left": Entry(before[:-1], before[-1:] + after),
            "right": Entry(before + after[:1], after[1:]),
            "home": Entry("", before + after),
            "end": Entry(before + after, ""),
        }
        return edits.get(key)


def field(page: Page, control: Control, box: Box, entry: Entry, hint: str) -> None:
    """Put a field on a page; it shows the lines around its caret where not all have room."""
    page.target(control, box)
    page.add([Shape(card((box.w, box.h), RADIUS, PAPER, PANEL_EDGE, 2), box)])
    focused, size = page.on(control), page.size(SIZE)
    inner = Box(box.x + PAD, box.y + 10, box.w - 2 * PAD, box.h - 20)
    if entry.text or focused:
        _write(page, inner, entry, size, focused)
    if not entry.text:
        line = Box(inner.x + 6, inner.y, inner.w - 6, min(inner.h, size * LEADING))
        page.line(hint, line, TextStyle(Face.SANS, SIZE, HINT, PAPER))
    page.add(focus_ring(box, focused))


def _write(page: Page, box: Box, entry: Entry, size: float, focused: bool) -> None:
    cut, step = Cut(page.measure, Face.SANS, size), size * LEADING
    rows = max(1, int((box.h + 0.5) // step))
    lines, row, column = _wrapped(cut, entry, box.w - 4)
    first = min(max(0, row - rows + 1), max(0, len(lines) - rows))
    style = TextStyle(Face.SANS, size, INK, PAPER)
    for i, line in enumerate(lines[first : first + rows]):
        if line.strip():
            place = Box(box.x, box.y + i * step, box.w, step)
            page.add([Words(line, place, style, Align.LEFT)])
    if focused:
        x = box.x + cut.width(lines[row][:column])
        caret = Box(x, box.y + (row - first) * step + 3, 3, step - 6)
        page.add([Shape(card((3, caret.h), 1, INK), caret)])


def _wrapped(cut: Cut, entry: Entry, limit: float) -> tuple[list[str], int, int]:
    """Return the lines of an entry, and the line and column of its caret."""
    lines, starts, text = [""], [0], entry.text
    for i, letter in enumerate(text):
        if cut.width(lines[-1] + letter) > limit and lines[-1]:
            space = lines[-1].rfind(" ") + 1
            carried = lines[-1][space:] if space else ""
            lines[-1] = lines[-1][: len(lines[-1]) - len(carried)]
            lines.append(carried)
            starts.append(i - len(carried))
        lines[-1] += letter
    caret = len(entry.before)
    row = max(i for i, start in enumerate(starts) if start <= caret)
    return lines, row, caret - starts[row]
