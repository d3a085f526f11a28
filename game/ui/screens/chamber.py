"""The chamber: a view and where the pointer is in, a scene out."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from game.sitting.open_table import Phase
from game.ui.boxes import Box, Point
from game.ui.layout import MARGIN, MIDDLE, WIDTH, Frame, Layout, layout, turned
from game.ui.pieces import Align, Control, Face, Kind, Piece, Scene, Target, TextStyle, Words
from game.ui.text import Measure, fitted, stacked
from game.ui.theme import GOLD, MIST, SMALLEST_ON_WALL, WHITE
from game.ui.widgets.button import action_button, action_width, choice_button
from game.ui.widgets.seat import flag_pieces, seat_badge, seat_card
from game.ui.widgets.tally import Bar, counts
from game.ui.widgets.wall import backdrop
from game.views.chamber import ChamberView

REASON_SIZES = ((26.0, 1), (25.0, 2), (24.0, 3))
TITLE_SIZES = ((38.0, 1), (34.0, 1), (30.0, 1), (30.0, 2), (26.0, 3))
LEADING = 1.24
STRIP = 1252.0
"""The width of the row of five votes, and of the lines about a seat over it."""


NOTHING_LIFTED: Mapping[str, float] = MappingProxyType({})


class Look(NamedTuple):
    """What the person does to the picture: where the pointer and the focus are.

    `lifts` says how far a seat's card is raised, 0 to 1; `fade` how much of the result has come.
    """

    pointed: Control | None = None
    focused: Control | None = None
    lifts: Mapping[str, float] = NOTHING_LIFTED
    fade: float = 1.0


def chamber_scene(view: ChamberView, frame: Frame, measure: Measure, look: Look) -> Scene:
    """Return the whole screen for a view."""
    place = layout(len(view.seats), frame.height)
    composer = _Composer(view, place, measure, look)
    composer.header()
    composer.inside()
    composer.below()
    composer.actions()
    composer.seats()
    margin = max(frame.left, frame.top) / frame.scale
    return Scene(backdrop(place, margin), tuple(composer.pieces), tuple(composer.targets))


class _Composer:
    """Collects the pieces and targets of one scene."""

    def __init__(self, view: ChamberView, place: Layout, measure: Measure, look: Look) -> None:
        self.view, self.place, self.measure, self.look = view, place, measure, look
        self.rows = place.rows
        self.small = 25 + 5 * place.room
        self.casting = view.phase is Phase.CASTING
        self.alpha = 255
        self.pieces: list[Piece] = []
        self.targets: list[Target] = []

    def header(self) -> None:
        """Symbol, title and date on the left; which vote it is and what to know on the right."""
        view = self.view
        box = self.place.corner(28, 62)
        self._one(view.symbol, box, (25, 24), TextStyle(Face.STRONG, 25, GOLD), Align.LEFT)
        top = self._title(62)
        box = self.place.corner(top + 2, top + 2 + 2 * SMALLEST_ON_WALL * LEADING)
        self._lines(view.subtitle, box, TextStyle(Face.SANS, 25, MIST), Align.LEFT)
        self._right_header()

    def _title(self, top: float) -> float:
        """Put the title into the corner, smaller where it needs lines; return where it ends."""
        title = self.view.title
        for size, most in TITLE_SIZES:
            box = self.place.corner(top, top + most * size * 1.12)
            _, lines = fitted(self.measure, title, Face.SERIF, box.w, ((size, most),))
            if " ".join(lines) == title:
                break
        block = Box(box.x, top, box.w, len(lines) * size * 1.12)
        style = TextStyle(Face.SERIF, size, WHITE)
        self.pieces += stacked(lines, block, size * 1.12, style, Align.LEFT)
        return block.bottom

    def _right_header(self) -> None:
        view, top = self.view, 28.0
        if view.place:
            box = _mirrored(self.place.corner(top, top + 34))
            self._line(view.place, box, TextStyle(Face.STRONG, 25, WHITE), Align.RIGHT)
            top = box.bottom
        box = _mirrored(self.place.corner(top, top + 64))
        self._lines(view.notice, box, TextStyle(Face.SANS, 25, GOLD), Align.RIGHT)

    def inside(self) -> None:
        """What stands within the table: the heading, the reason, the count and the law."""
        view, rows = self.view, self.rows
        box = self.place.inside(rows.aside - 18, rows.aside + 18)
        self._one(view.aside, box, (26, 24), TextStyle(Face.STRONG, 26, GOLD))
        box = self.place.inside(rows.heading - 26, rows.heading + 26)
        box = Box(box.x, box.y - 14, box.w, box.h + 28)
        self.alpha = round(255 * self.look.fade)
        self._one(view.heading, box, (68, 60, 52, 44), TextStyle(Face.SERIF, 68, WHITE))
        self._reason()
        self.alpha = 255
        if self.casting:
            self._seat_asked()
        else:
            at = Point(MIDDLE, rows.counts)
            self.pieces += counts(self.measure, view.counts, at, rows.labels)
        at = Point(MIDDLE, rows.first_bar if self.casting else rows.bar)
        bar = Bar(view.bar, view.required, at)
        self.pieces += bar.pieces()
        height = rows.first_mark if self.casting else rows.mark
        self.pieces.append(bar.label(view.required_label, height))
        height = rows.first_article if self.casting else rows.article
        box = self.place.inside(height - 18, height + 18)
        self._one(view.article, box, (self.small, 25, 24), TextStyle(Face.SANS, 25, MIST))

    def _reason(self) -> None:
        step = 34 + 6 * self.place.room
        top = self.rows.reason - step / 2
        sizes = ((self.small + 3, 1), (self.small + 1, 1), *REASON_SIZES)
        for sentence in self.view.reason:
            wide = min(self.place.inside(top, top + step).w, 1120.0)
            size, lines = fitted(self.measure, sentence, Face.SANS, wide, sizes)
            for line in lines:
                box = Box(MIDDLE - wide / 2, top, wide, step)
                self._line(line, box, TextStyle(Face.SANS, size, MIST))
                top += step

    def _seat_asked(self) -> None:
        """The flag of the seat that is asked, and the question put to it."""
        view = self.view
        if view.asked is None:
            return
        high = 84.0
        style = TextStyle(Face.SERIF, 46, WHITE)
        text, size = self._fitted(view.asked_line, style, 920, (46, 42, 38, 34, 30))
        wide = self.measure.width(text, Face.SERIF, size) + 2
        left = MIDDLE - (high * 4 / 3 + 32 + wide) / 2
        flag = Box(left, self.rows.seat - high / 2, high * 4 / 3, high)
        self.pieces += flag_pieces(view.seats[view.asked], flag)
        box = Box(flag.right + 32, flag.y, wide, high)
        self._line(text, box, style._replace(size=size), Align.LEFT)

    def below(self) -> None:
        """The five votes for the seat that is asked; after the result, what follows from it."""
        view, rows = self.view, self.rows
        if view.asked is None:
            top = rows.asked - 12
            wide = STRIP * (1 + 0.25 * self.place.room)
            box = Box(MIDDLE - wide / 2, top, wide, rows.choices + 38 - top)
            style = TextStyle(Face.SANS, self.small + 2, WHITE)
            self._lines(view.follows, box, style, Align.MIDDLE)
        elif self.casting:
            self._choices(Box.around(Point(MIDDLE, rows.first_choices), STRIP, 80))
        else:
            box = Box.around(Point(MIDDLE, rows.asked), STRIP, 36)
            style = TextStyle(Face.STRONG, self.small, WHITE)
            self._one(view.asked_line, box, (self.small, 25, 24), style)
            self._choices(Box.around(Point(MIDDLE, rows.choices), STRIP, 68))

    def _choices(self, strip: Box) -> None:
        choices = self.view.choices
        for choice, box in zip(choices, strip.row(len(choices), 12), strict=True):
            control = Control(Kind.CHOICE, choice.vote)
            self.pieces += choice_button(self.measure, choice, box, *self._state(control))
            self.targets.append(Target(control, box))

    def actions(self) -> None:
        """The buttons under the table, and the line of hints."""
        views, high, gap = self.view.actions, 54.0, 16.0
        widths = [action_width(self.measure, view) for view in views]
        left = MIDDLE - (sum(widths) + gap * (len(widths) - 1)) / 2
        for view, wide in zip(views, widths, strict=True):
            box = Box(left, self.rows.actions - high / 2, wide, high)
            control = Control(Kind.ACTION, view.action)
            self.pieces += action_button(self.measure, view, box, *self._state(control))
            self.targets.append(Target(control, box))
            left = box.right + gap
        box = Box(MARGIN, self.rows.hint - 17, WIDTH - 2 * MARGIN, 34)
        warned, plain = TextStyle(Face.STRONG, 24, GOLD), TextStyle(Face.SANS, 24, MIST)
        style = warned if self.view.warning else plain
        sizes = (self.small - 1, 24)
        self._one(self.view.warning or self.view.hint, box, sizes, style)

    def seats(self) -> None:
        """All cards first, then all badges, so that none slides under a neighbour."""
        view = self.view
        president = next((i for i, seat in enumerate(view.seats) if seat.president), None)
        order = turned(len(view.seats), president)
        for i, seat in enumerate(view.seats):
            control, place = Control(Kind.SEAT, seat.code), self.place.places[order[i]]
            lift, focused = self.look.lifts.get(seat.code, 0.0), self._state(control)[1]
            self.pieces += seat_card(self.measure, seat, place, lift, focused)
            self.targets.append(Target(control, place.card))
        for i, seat in enumerate(view.seats):
            place, lift = self.place.places[order[i]], self.look.lifts.get(seat.code, 0.0)
            self.pieces += seat_badge(self.measure, seat, place, lift, view.president_label)

    def _state(self, control: Control) -> tuple[bool, bool]:
        """Say whether the pointer is on a control, and whether the focus is."""
        return self.look.pointed == control, self.look.focused == control

    def _fitted(
        self, text: str, style: TextStyle, wide: float, sizes: Sequence[float]
    ) -> tuple[str, float]:
        """Return a text as one line, and the first size at which it fits."""
        one_line = [(size, 1) for size in sizes]
        size, lines = fitted(self.measure, text, style.face, wide, one_line)
        return "".join(lines), size

    def _one(
        self,
        text: str,
        box: Box,
        sizes: Sequence[float],
        style: TextStyle,
        align: Align = Align.MIDDLE,
    ) -> None:
        """Put a text in a box as one line, at the first size at which it fits."""
        text, size = self._fitted(text, style, box.w, sizes)
        self._line(text, box, style._replace(size=size), align)

    def _lines(self, text: str, box: Box, style: TextStyle, align: Align) -> None:
        """Put a text at the top of a box, in as many lines of the style as the box holds."""
        tried = (style.size, (style.size + SMALLEST_ON_WALL) / 2, SMALLEST_ON_WALL)
        sizes = [(size, int((box.h + 0.5) // (size * LEADING))) for size in tried]
        size, lines = fitted(self.measure, text, style.face, box.w, sizes)
        step = size * LEADING
        block = Box(box.x, box.y, box.w, step * len(lines))
        self.pieces += stacked(lines, block, step, style._replace(size=size), align)

    def _line(self, text: str, box: Box, style: TextStyle, align: Align = Align.MIDDLE) -> None:
        if text:
            self.pieces.append(Words(text, box, style, align, self.alpha))


def _mirrored(box: Box) -> Box:
    return Box(WIDTH - box.right, box.y, box.w, box.h)
