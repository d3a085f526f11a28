"""A field to type in, and what is typed with its caret."""

import re
import unicodedata
from typing import NamedTuple

from nine_votes.council.messages import Said
from nine_votes.scene.drawings import card, rounded
from nine_votes.scene.layout import Box
from nine_votes.scene.page import Page
from nine_votes.scene.pieces import Align, Control, Face, Shape, TextStyle, Words
from nine_votes.scene.text import Cut
from nine_votes.scene.theme import CHOSEN, HINT, INK, PANEL_EDGE, PAPER
from nine_votes.scene.widgets.button import RADIUS, focus_ring

JOINER = "\u200d"
"""What makes one sign of two."""

SKIN_TONES = range(0x1F3FB, 0x1F400)
FLAG_LETTERS = range(0x1F1E6, 0x1F200)
"""Two of them are one flag."""


def clusters(text: str) -> list[str]:
    """Return a text as the letters that a caret passes one at a time.

    A part of the rules of Unicode Standard Annex 29: marks, joined signs, skin tones, flags.
    """
    found: list[str] = []
    for letter in text:
        if found and _belongs(found[-1], letter):
            found[-1] += letter
        else:
            found.append(letter)
    return found


def _belongs(cluster: str, letter: str) -> bool:
    if letter == JOINER or cluster.endswith(JOINER) or ord(letter) in SKIN_TONES:
        return True
    flag = ord(letter) in FLAG_LETTERS and len(cluster) == 1 and ord(cluster) in FLAG_LETTERS
    return flag or unicodedata.category(letter).startswith("M")


def first(text: str) -> str:
    return next(iter(clusters(text)), "")


def last(text: str) -> str:
    return clusters(text)[-1] if text else ""


SIZE = 28.0
LEADING = 1.28
PAD = 18.0

ALL, COPY, CUT, PASTE = "choose all", "copy", "cut", "paste"
"""What may be asked of a field beside the keys that edit it."""

_ONE_LINE = re.compile(r"\s*[\t\n\v\f\r\x85\u2028\u2029]\s*")


class Entry(NamedTuple):
    """Text that is being typed: what stands before the caret, and what after it.

    Where the `whole` is chosen, what is typed next takes its place.
    """

    before: str = ""
    after: str = ""
    whole: bool = False

    @property
    def text(self) -> str:
        return self.before + self.after

    @property
    def chosen(self) -> str:
        return self.text if self.whole else ""

    def typed(self, text: str, most: int) -> "Entry":
        """Return the entry with more typed, as far as there is room and it can be shown.

        Whatever breaks a line becomes one space.
        """
        before, after = ("", "") if self.whole else (self.before, self.after)
        room = most - len(before) - len(after)
        spaced = (" " if c.isspace() else c for c in _ONE_LINE.sub(" ", text))
        for letter in clusters("".join(filter(str.isprintable, spaced))):
            if len(letter) > room:
                break
            before, room = before + letter, room - len(letter)
        return Entry(before, after)

    def pressed(self, key: str) -> "Entry | None":
        """Return the entry after a key that edits, and None for one that does not."""
        return self._edits(key) if not self.whole else self._edits_of_whole(key)

    def _edits(self, key: str) -> "Entry | None":
        before, after = self.before, self.after
        behind, ahead = last(before), first(after)
        edits = {
            "backspace": Entry(before.removesuffix(behind), after),
            "delete": Entry(before, after.removeprefix(ahead)),
            "left": Entry(before.removesuffix(behind), behind + after),
            "right": Entry(before + ahead, after.removeprefix(ahead)),
            "home": Entry("", self.text),
            "end": Entry(self.text),
            ALL: Entry(self.text, whole=bool(self.text)),
        }
        return edits.get(key)

    def _edits_of_whole(self, key: str) -> "Entry | None":
        if key in {"backspace", "delete", CUT}:
            return Entry()
        ends = {"left": Entry("", self.text), "home": Entry("", self.text), ALL: self}
        return Entry(self.text) if key in {"right", "end"} else ends.get(key)


def field(page: Page, box: Box, control: Control, entry: Entry, hint: Said) -> None:
    page.target(control, box)
    page.add([rounded(box, RADIUS, PAPER, PANEL_EDGE, 2)])
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
    top = min(max(0, row - rows + 1), max(0, len(lines) - rows))
    chosen = focused and entry.whole
    style = TextStyle(Face.SANS, size, INK, CHOSEN if chosen else PAPER)
    for i, line in enumerate(lines[top : top + rows]):
        place = Box(box.x, box.y + i * step, box.w, step)
        if chosen:
            under = Box(box.x, place.y, page.measure.drawn(line, Face.SANS, size), step)
            page.add([Shape(card((under.w, step), 0, CHOSEN), under)])
        if line.strip():
            page.add([Words(line, place, style, Align.START)])
    if focused and not chosen:
        x = box.x + page.measure.drawn(lines[row][:column], Face.SANS, size)
        caret = Box(x, box.y + (row - top) * step + 3, 3, step - 6)
        page.add([Shape(card((3, caret.h), 1, INK), caret)])


def _wrapped(cut: Cut, entry: Entry, limit: float) -> tuple[list[str], int, int]:
    """Return the lines of an entry, and the line and column of its caret."""
    lines, starts, at = [""], [0], 0
    for letter in clusters(entry.text):
        if cut.width(lines[-1] + letter) > limit and lines[-1]:
            space = lines[-1].rfind(" ") + 1
            carried = lines[-1][space:] if space else ""
            lines[-1] = lines[-1][: len(lines[-1]) - len(carried)]
            lines.append(carried)
            starts.append(at - len(carried))
        lines[-1] += letter
        at += len(letter)
    caret = len(entry.before)
    row = max(i for i, start in enumerate(starts) if start <= caret)
    return lines, row, caret - starts[row]
