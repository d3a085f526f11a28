"""Rows of the laboratory's column: a rule to choose, and a lever with what it is."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeAlias

from nine_votes.scene.boxes import Box, Point
from nine_votes.scene.drawings import card, disc
from nine_votes.scene.page import LEADING, Page
from nine_votes.scene.pieces import Align, Control, Face, Kind, Shape, TextStyle
from nine_votes.scene.press import Does, Press
from nine_votes.scene.screens.screen import Turn
from nine_votes.scene.text import Cut, stacked
from nine_votes.scene.theme import (
    INK,
    MIST,
    PANEL,
    PANEL_EDGE,
    PANEL_HOVER,
    SMALLEST_ON_WALL,
    WALL_FOOT,
    WHITE,
)
from nine_votes.scene.widgets.blocks import Block, Row
from nine_votes.scene.widgets.button import PRIMARY, PRIMARY_HOVER, RADIUS, focus_ring
from nine_votes.scene.widgets.toggle import Choice, segment, segments, toggle
from nine_votes.views.laboratory import LeverView, RuleView

TITLE = 26.0
ABOUT = 24.0
PAD = 14.0
SIGN = 54.0
"""The room for the sign of what is chosen, at the left of a row."""

STEP = 1.23
STRIP = 58.0
AFTER = 26.0


def rule_block(page: Page, view: RuleView, wide: float, does: Does) -> Block:
    """Return a rule as a row to choose; the sign of the chosen one is full and its ground light."""
    room = wide - SIGN - PAD
    ink, quiet = (INK, INK) if view.chosen else (WHITE, MIST)
    rows = [Row(PAD, _nothing)]
    for text, face, size, colour in (
        (view.title, Face.STRONG, TITLE, ink),
        (view.about, Face.SANS, ABOUT, quiet),
        (view.adds, Face.SANS, ABOUT, quiet),
    ):
        at = page.size(size)
        style = TextStyle(face, at, colour, PRIMARY if view.chosen else PANEL)
        lines = Cut(page.measure, face, at).filled(text, room)
        rows += [Row(at * STEP, partial(_line, line, style)) for line in lines]
    return Block((*rows, Row(PAD, _nothing)), view.name, partial(_ground, view, does), gap=10)


def _nothing(_page: Page, _box: Box) -> None:
    """Put nothing: room between rows."""


def _line(text: str, style: TextStyle, page: Page, box: Box) -> None:
    words = Box(box.x + SIGN, box.y, box.w - SIGN - PAD, box.h)
    page.add(stacked([text], words, box.h, style, Align.START))


def _ground(view: RuleView, does: Does, page: Page, box: Box) -> None:
    control = Control(Kind.ITEM, view.name)
    page.target(control, box, does=does)
    ground = PANEL_HOVER if page.lit(control) else PANEL
    if view.chosen:
        ground = PRIMARY_HOVER if page.lit(control) else PRIMARY
    page.add([Shape(card((box.w, box.h), RADIUS, ground, PANEL_EDGE, 2), box)])
    middle = Point(box.x + 28, min(box.y + PAD + page.size(TITLE) * STEP / 2, box.centre.y))
    page.add([Shape(_SIGNS[view.chosen], Box.around(middle, 26, 26))])
    page.add(focus_ring(box, page.on(control)))


_MIDDLE = Point(13, 13)
_SIGNS = {
    False: disc(_MIDDLE, 13, MIST) + disc(_MIDDLE, 10, WALL_FOOT),
    True: disc(_MIDDLE, 13, INK) + disc(_MIDDLE, 10, PRIMARY) + disc(_MIDDLE, 6, INK),
}
"""A ring, and one with a dot in it for what is chosen."""


Move: TypeAlias = Callable[[str, str], Turn]
"""Moves a lever, by its name, to a value."""


def lever_block(page: Page, view: LeverView, wide: float, move: Move) -> Block:
    """Return a lever: its switch or its values, and under it what it is."""
    about = page.size(ABOUT)
    lines = Cut(page.measure, Face.SANS, about).filled(view.about, wide - 8)
    take = partial(move, view.name)
    switch = Row(page.size(STRIP), partial(_switch, view, take))
    rows = _values(page, view, take) if view.options else (switch,)
    said = Row(about * STEP * len(lines) + 8, partial(_said, lines, about))
    return Block((*rows, said), lever_controls(view)[view.chosen].name, gap=AFTER)


def lever_controls(view: LeverView) -> dict[str, Control]:
    """Return the controls of a lever by the values that they choose; its switch has the value."""
    if not view.options:
        return {view.chosen: Control(Kind.TOGGLE, view.name)}
    return {value: segment(view.name, value) for value, _ in view.options}


def _values(page: Page, view: LeverView, take: Callable[[str], Turn]) -> tuple[Row, ...]:
    size = page.size(28)

    def label(page: Page, box: Box) -> None:
        line = Box(box.x + 4, box.y, box.w - 8, size * LEADING)
        page.line(view.label, line, TextStyle(Face.STRONG, 28, WHITE, WALL_FOOT))

    def put(page: Page, box: Box) -> None:
        segments(page, box, Choice(view.name, view.options, view.chosen, take))

    return Row(size * LEADING + 8, label), Row(page.size(STRIP), put)


def _switch(view: LeverView, take: Callable[[str], Turn], page: Page, box: Box) -> None:
    switch = Press(view.name, view.label, does=partial(take, ""), kind=Kind.TOGGLE)
    toggle(page, box, switch, view.state, view.chosen == "True")


def _said(lines: Sequence[str], size: float, page: Page, box: Box) -> None:
    words = Box(box.x + 4, box.y + 8, box.w - 8, size * STEP * len(lines))
    style = TextStyle(Face.SANS, size, MIST, WALL_FOOT)
    page.add(stacked(lines, words, size * STEP, style, Align.START))


def heading_row(page: Page, text: str, size: float = SMALLEST_ON_WALL) -> Block:
    """Return a line over a group of rows, or as many lines as it takes."""
    at = page.size(size)

    def put(page: Page, box: Box) -> None:
        page.line(text, box._replace(x=box.x + 4, w=box.w - 8), TextStyle(Face.STRONG, size, MIST))

    return Block((Row(at * 1.3 + 6, put),), gap=8)
