"""What stands within and under the table while votes are cast, shown and decided."""

from collections.abc import Iterator

from nine_votes.council.messages import say
from nine_votes.scene.boxes import Box, Point
from nine_votes.scene.layout import MIDDLE, Layout
from nine_votes.scene.page import Page
from nine_votes.scene.pieces import Align, Face, TextStyle, Words
from nine_votes.scene.screens.writing import fitted_line, lines, one_line
from nine_votes.scene.text import fitted, stacked
from nine_votes.scene.theme import GOLD, MIST, WHITE
from nine_votes.scene.widgets.button import CHOICE, choice_button
from nine_votes.scene.widgets.seat import flag_pieces
from nine_votes.scene.widgets.tally import LABEL, Bar, counts
from nine_votes.sitting.open_table import VotePhase
from nine_votes.views.chamber import ChamberView

REASON_SIZES = ((26.0, 1), (25.0, 2), (24.0, 3))
HEADING_SIZES = ((68.0, 1), (60.0, 1), (52.0, 1), (44.0, 1), (40.0, 2), (34.0, 2), (29.0, 3))
STRIP = 1252.0
"""The width of the row of five votes, and of the lines about a seat over it."""

FLAG = 84.0


class VoteWriter:
    """Puts a vote on a page; `alpha` says how much of the result has come, from 0 to 255."""

    def __init__(self, page: Page, view: ChamberView, place: Layout, alpha: int) -> None:
        self.page, self.view, self.place, self.alpha = page, view, place, alpha
        self.rows = place.rows
        self.small = 25 + 5 * place.room
        self.casting = view.phase is VotePhase.CASTING

    def write(self) -> None:
        self._heading()
        self._reason()
        self._seat_asked()
        if self.view.counts and not (self.casting and self.view.choices):
            at = Point(MIDDLE, self.rows.counts)
            size = self.page.size(LABEL)
            self.page.add(counts(self.page.measure, self.view.counts, at, self.rows.labels, size))
        self._bar()
        self._below()

    def _heading(self) -> None:
        view, rows = self.view, self.rows
        box = self.place.inside(rows.heading - 26, rows.heading + 26)
        size, written = fitted(self.page.measure, view.heading, Face.SERIF, box.w, HEADING_SIZES)
        over = self.place.inside(rows.aside - 18, rows.aside + 18)
        if len(written) == 1:
            one_line(self.page, view.aside, over, TextStyle(Face.STRONG, 26, GOLD))
        style = TextStyle(Face.SERIF, size, WHITE)
        block = Box(box.x, box.y - 14, box.w, box.h + 28)
        if view.heading:
            self._faded(stacked(written, block, max(size * 1.1, block.h / len(written)), style))

    def _faded(self, words: tuple[Words, ...]) -> None:
        self.page.add(piece._replace(alpha=self.alpha) for piece in words)

    def _reason(self) -> None:
        """Put the sentences one under another, larger where what is under them leaves room."""
        step = 34 + 6 * self.place.room
        top = self.rows.reason - step / 2
        under = self.rows.seat - FLAG / 2 if self.casting else self.rows.counts - 42
        usual = ((self.small + 3, 1), (self.small + 1, 1), *REASON_SIZES)
        for scale in (self.page.canvas.text, (self.page.canvas.text + 1) / 2, 1.0):
            sizes = tuple((size * scale, most) for size, most in usual)
            written = list(self._sentences(top, step * scale, sizes))
            if not written or written[-1].box.bottom <= under:
                break
        self._faded(tuple(written))

    def _sentences(
        self, top: float, step: float, sizes: tuple[tuple[float, int], ...]
    ) -> Iterator[Words]:
        for sentence in self.view.reason:
            wide = min(self.place.inside(top, top + step).w, 1120.0)
            size, written = fitted(self.page.measure, sentence, Face.SANS, wide, sizes)
            for line in written:
                box = Box(MIDDLE - wide / 2, top, wide, step)
                yield Words(line, box, TextStyle(Face.SANS, size, MIST))
                top += step

    def _seat_asked(self) -> None:
        view, page = self.view, self.page
        if view.asked is None or not self.casting:
            return
        style = TextStyle(Face.SERIF, 46, WHITE)
        size, text = fitted_line(page, view.asked_line, style, 920, (46, 42, 38, 34, 30))
        wide = page.measure.width(text, Face.SERIF, size) * 1.02
        left = MIDDLE - (FLAG * 4 / 3 + 32 + wide) / 2
        flag = Box(left, self.rows.seat - FLAG / 2, FLAG * 4 / 3, FLAG)
        page.add(flag_pieces(view.seats[view.asked], flag))
        box = Box(flag.right + 32, flag.y, wide, FLAG)
        page.add([Words(text, box, style._replace(size=size), Align.START)])

    def _bar(self) -> None:
        view, rows, page = self.view, self.rows, self.page
        if view.bar:
            at = Point(MIDDLE, rows.first_bar if self.casting else rows.bar)
            bar = Bar(view.bar, view.required, at)
            height = rows.first_mark if self.casting else rows.mark
            needed = say("chamber-needed", required=view.required)
            page.add([*bar.pieces(), bar.label(needed, height, page.size(LABEL))])
        height = rows.first_article if self.casting else rows.article
        box = self.place.inside(height - 18, height + 18)
        one_line(page, view.article, box, TextStyle(Face.SANS, self.small, MIST))

    def _below(self) -> None:
        view, rows = self.view, self.rows
        if view.asked is None:
            top = rows.asked - 12
            wide = STRIP * (1 + 0.25 * self.place.room)
            box = Box(MIDDLE - wide / 2, top, wide, rows.choices + 38 - top)
            style = TextStyle(Face.SANS, self.small + 2, WHITE)
            lines(self.page, view.follows, box, style, Align.MIDDLE)
        elif self.casting:
            self._choices(Box.around(Point(MIDDLE, rows.first_choices), STRIP, 80))
        else:
            box = Box.around(Point(MIDDLE, rows.asked), STRIP, 36)
            style = TextStyle(Face.STRONG, self.small, WHITE)
            one_line(self.page, view.asked_line, box, style)
            self._choices(Box.around(Point(MIDDLE, rows.choices), STRIP, 68))

    def _choices(self, strip: Box) -> None:
        choices, page = self.view.choices, self.page
        if not choices:
            return
        alike = CHOICE / page.canvas.text
        for choice, box in zip(choices, strip.row(len(choices), 12), strict=True):
            choice_button(page, box, choice, alike)
