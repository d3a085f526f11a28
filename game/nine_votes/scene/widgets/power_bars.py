"""Bars of power: what a seat of each class has under a rule, over what the Charter gives it."""

from collections.abc import Iterator
from typing import NamedTuple

from nine_votes.phrases import laboratory as words
from nine_votes.scene.boxes import Box, Point
from nine_votes.scene.drawings import card
from nine_votes.scene.page import LEADING, Page
from nine_votes.scene.pieces import Align, Control, Face, Kind, Shape, TextStyle
from nine_votes.scene.theme import (
    EMPTY_CELL,
    GOLD,
    MIST,
    SMALLEST_ON_WALL,
    WALL_FOOT,
    WHITE,
    Colour,
)
from nine_votes.scene.widgets.button import RADIUS, focus_ring
from nine_votes.scene.widgets.seat_plan import CARD, seat_sign
from nine_votes.views.power_shift import BarView, ClassView, PowerView

LABEL, FIGURE = 26.0, 24.0
LINE = 1.34
"""The height of a bar's line, in sizes of its figure."""

GAP = 40.0
BETWEEN = 10.0
FIGURES = 116.0
"""The room for a figure at the right of its bar, at normal size of text."""

ROUND, EDGE = 5.0, 2.4
LIT_TRACK = "#2E4B78"
LEAST_BAR = 8.0
SWATCH = (40.0, 18.0)

INDICES = (words.BANZHAF, words.SHAPLEY)


class Measures(NamedTuple):
    """How high the parts of the bars are at a size of text."""

    heading: float
    label: float
    line: float

    @property
    def of_class(self) -> float:
        """The height of what is shown of a class."""
        return self.label + 2 * self.line + BETWEEN


def bar_measures(page: Page) -> Measures:
    """Return how high the parts of the bars are."""
    return Measures(
        page.size(FIGURE) * LEADING + 8, page.size(LABEL) * LEADING, page.size(FIGURE) * LINE
    )


def bars_height(page: Page, classes: int) -> float:
    """Return how high the bars of so many classes are."""
    measures = bar_measures(page)
    return measures.heading + measures.of_class * classes


def power_bars(page: Page, box: Box, view: PowerView) -> None:
    """Put the bars of every class under the headings of the two indices."""
    measures = bar_measures(page)
    most = max(share for bar in _all(view) for share in (bar.share, bar.charter or 0))
    for column, index in zip(box.row(2, GAP), INDICES, strict=True):
        line = column._replace(h=measures.heading)
        page.line(index, line, TextStyle(Face.STRONG, FIGURE, MIST, WALL_FOOT))
    top = box.y + measures.heading
    for each in view.classes:
        _class(page, Box(box.x, top, box.w, measures.of_class), each, most)
        top += measures.of_class


def _all(view: PowerView) -> Iterator[BarView]:
    for each in view.classes:
        yield each.banzhaf
        yield each.shapley


def bar_control(index: str, label: str) -> Control:
    """Return the control of the bars of a class in an index."""
    return Control(Kind.ITEM, f"{index}: {label}")


def exact_of(view: PowerView, control: Control | None) -> str:
    """Return what the bars of a control are exactly, and nothing for any other control."""
    for each in view.classes:
        for index, bar in zip(INDICES, (each.banzhaf, each.shapley), strict=True):
            if bar_control(index, each.label) == control:
                return bar.exact
    return ""


def _class(page: Page, box: Box, view: ClassView, most: float) -> None:
    measures = bar_measures(page)
    side = measures.label * 0.82
    sign = Box.around(
        Point(box.x + side * 0.56, box.y + measures.label / 2), side * CARD[0] / CARD[1], side
    )
    page.add([seat_sign(view.seat, sign)])
    label = Box(sign.right + 14, box.y, box.right - sign.right - 14, measures.label)
    page.line(view.label, label, TextStyle(Face.STRONG, LABEL, WHITE, WALL_FOOT))
    under = Box(box.x, label.bottom, box.w, 2 * measures.line)
    for column, index, bar in zip(
        under.row(2, GAP), INDICES, (view.banzhaf, view.shapley), strict=True
    ):
        control = bar_control(index, view.label)
        page.target(control, column)
        _bar(page, column, bar, most, lit=page.lit(control))
        page.add(focus_ring(column, page.on(control), RADIUS))


def _bar(page: Page, box: Box, view: BarView, most: float, *, lit: bool) -> None:
    """Put the full bar of the rule over the hollow one of the Charter, each with its figure."""
    line = box.h / 2
    wide = box.w - page.size(FIGURES) - 14
    track = _Track(wide, line * 0.56, LIT_TRACK if lit else EMPTY_CELL)
    upper, lower = box._replace(h=line), Box(box.x, box.y + line, box.w, line)
    _filled(page, upper, track, view.share / most, view.said)
    if view.charter is None:
        style = TextStyle(Face.SANS, FIGURE, MIST, WALL_FOOT)
        page.line(view.charter_said, lower, style)
    else:
        _hollow(page, lower, track, view.charter / most, view.charter_said)


class _Track(NamedTuple):
    """Where a bar runs: how wide and how high, and its ground."""

    wide: float
    thick: float
    ground: Colour

    def box(self, strip: Box) -> Box:
        """Return the track in the middle of a strip."""
        return Box(strip.x, strip.centre.y - self.thick / 2, self.wide, self.thick)

    def filled(self, strip: Box, share: float) -> Box:
        """Return the part of the track that a share fills; a little of it is always seen."""
        return self.box(strip)._replace(w=max(self.wide * share, LEAST_BAR))


def _filled(page: Page, strip: Box, track: _Track, share: float, said: str) -> None:
    _lay(page, track.box(strip), card((track.wide, track.thick), ROUND, track.ground))
    box = track.filled(strip, share)
    _lay(page, box, card((box.w, box.h), ROUND, GOLD))
    _figure(page, strip, track, said, TextStyle(Face.STRONG, FIGURE, WHITE, WALL_FOOT))


def _hollow(page: Page, strip: Box, track: _Track, share: float, said: str) -> None:
    _lay(page, track.box(strip), card((track.wide, track.thick), ROUND, track.ground))
    box = track.filled(strip, share)
    _lay(page, box, card((box.w, box.h), ROUND, "none", WHITE, EDGE))
    _figure(page, strip, track, said, TextStyle(Face.SANS, FIGURE, MIST, WALL_FOOT))


def _lay(page: Page, box: Box, drawing: str) -> None:
    page.add([Shape(drawing, box)])


def _figure(page: Page, strip: Box, track: _Track, said: str, style: TextStyle) -> None:
    left = strip.x + track.wide + 14
    page.line(said, Box(left, strip.y, strip.right - left, strip.h), style)


def key_of_bars(page: Page, box: Box) -> float:
    """Put what the full bar is, and what the hollow one, at the right of a line.

    Returns where that begins.
    """
    right = box.right
    size = page.size(SMALLEST_ON_WALL)
    for label, full in ((words.THE_CHARTER, False), (words.THIS_RULE, True)):
        wide = page.measure.width(label, Face.SANS, size) + 4
        said = Box(right - wide, box.y, wide, box.h)
        style = TextStyle(Face.SANS, SMALLEST_ON_WALL, MIST, WALL_FOOT)
        page.line(label, said, style, Align.END)
        swatch = Box(said.x - 52, box.centre.y - 9, 40, 18)
        hollow = card(SWATCH, ROUND, "none", WHITE, EDGE)
        _lay(page, swatch, card(SWATCH, ROUND, GOLD) if full else hollow)
        right = swatch.x - 28
    return right
