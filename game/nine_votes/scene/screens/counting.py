"""A form on which numbers alone are keyed: digits go to a count, and letters stay commands."""

from abc import ABC, abstractmethod

from nine_votes.scene.boxes import Box
from nine_votes.scene.drawings import card
from nine_votes.scene.page import Page
from nine_votes.scene.pieces import Align, Control, Face, Kind, Shape, TextStyle
from nine_votes.scene.screens.form import Form
from nine_votes.scene.screens.screen import Key, Turn
from nine_votes.scene.theme import INK, PANEL_EDGE, PAPER, Colour
from nine_votes.scene.widgets.button import RADIUS, focus_ring
from nine_votes.scene.widgets.field import Entry

DIGITS = frozenset("0123456789")
MOST = 3
"""Digits of a count: no room holds a thousand."""

FIELD, LABEL = 150.0, 28.0


class Counting(Form, ABC):
    """A form with counts; the first takes what is keyed while none of them has the focus."""

    writing = False

    @property
    @abstractmethod
    def counts(self) -> tuple[Control, ...]:
        """The counts that are to be seen, in order."""

    def counted(self, control: Control) -> int | None:
        """Return a count, or None where nothing was keyed."""
        text = self.entries.get(control.name, Entry()).text
        return int(text) if text else None

    def first(self, page: Page) -> Control | None:
        """Return what the focus is on at first: the first count, or what leads on."""
        return next(iter(self.counts), None) or super().first(page)

    def press(self, key: Key) -> Turn:
        """Take a key: a digit, and what takes one back, go to a count."""
        here = self.focused if self.focused in self.counts else None
        if key.name in DIGITS and self.counts:
            self.focused = here or self.counts[0]
            entry = self.entries.get(self.focused.name, Entry())
            self.entries[self.focused.name] = Entry(entry.text).typed(key.name, MOST)
            return None
        if key.name in {"backspace", "delete"} and here:
            self.entries[here.name] = Entry(self.entries.get(here.name, Entry()).text[:-1])
            return None
        return super().press(key)


def count_row(
    page: Page,
    row: Box,
    counts: tuple[tuple[Control, str], ...],
    entries: dict[str, Entry],
    look: tuple[Colour, Colour, str],
) -> None:
    """Put counts side by side, each with its label.

    `look` is ink and ground, and what stands where nothing is keyed.
    """
    ink, ground, none = look
    for (control, label), box in zip(counts, row.row(len(counts), 40), strict=True):
        number = Box(box.right - FIELD, box.y, FIELD, box.h)
        said = Box(box.x, box.y, number.x - box.x - 20, box.h)
        page.line(label, said, TextStyle(Face.STRONG, LABEL, ink, ground), Align.END, 24)
        _count(page, control, number, entries.get(control.name, Entry()).text or none)


def _count(page: Page, control: Control, box: Box, said: str) -> None:
    page.target(control, box)
    page.add([Shape(card((box.w, box.h), RADIUS, PAPER, PANEL_EDGE, 2), box)])
    keyed = said.isdigit()
    style = TextStyle(Face.STRONG if keyed else Face.SANS, 40 if keyed else 28, INK, PAPER)
    page.line(said, box, style, Align.MIDDLE, 24)
    page.add(focus_ring(box, page.on(control)))


ADOPTED, NOT_ADOPTED = Control(Kind.FIELD, "adopted"), Control(Kind.FIELD, "not adopted")
"""The two counts there are."""
