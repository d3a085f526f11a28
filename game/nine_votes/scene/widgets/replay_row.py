"""A vote as a row of three columns: what it was, what the Charter makes of it, what the rule."""

from collections.abc import Sequence
from functools import partial
from itertools import zip_longest
from typing import NamedTuple

from nine_votes.phrases import replays as words
from nine_votes.scene.boxes import Box, Point
from nine_votes.scene.drawings import card
from nine_votes.scene.page import Page
from nine_votes.scene.pieces import Align, Control, Face, Kind, Shape, TextStyle, Words
from nine_votes.scene.press import Does
from nine_votes.scene.text import Cut
from nine_votes.scene.theme import (
    GOLD,
    INK,
    MIST,
    PANEL,
    PANEL_EDGE,
    PANEL_HOVER,
    WALL_FOOT,
    WHITE,
    Colour,
)
from nine_votes.scene.widgets.blocks import Block, Row
from nine_votes.scene.widgets.button import RADIUS, focus_ring
from nine_votes.scene.widgets.pill import pill
from nine_votes.views.replays import ReplayView

TITLE, HEAD, SMALL = 27.0, 28.0, 24.0
STEP = 1.24
PAD = 14.0
SHARES = (0.36, 0.31, 0.33)
"""How wide each column is, as a share of the row."""


class _Look(NamedTuple):
    """How a text of a column looks: its face, its size, its colour."""

    face: Face
    size: float
    colour: Colour


class _Line(NamedTuple):
    """A line of a column, and how it looks."""

    text: str
    look: _Look


QUIET = _Look(Face.SANS, SMALL, MIST)


def columns(box: Box) -> tuple[Box, Box, Box]:
    """Cut a row into its columns, with room between them."""
    lefts = (0.0, SHARES[0], SHARES[0] + SHARES[1])
    one, two, three = (
        Box(box.x + PAD + left * (box.w - PAD), box.y, share * (box.w - PAD) - PAD * 1.5, box.h)
        for left, share in zip(lefts, SHARES, strict=True)
    )
    return one, two, three


def replay_block(page: Page, view: ReplayView, wide: float, does: Does) -> Block:
    """Return a vote as a row to choose; it cannot be where the rule cannot count it."""
    after = GOLD if view.changed else WHITE
    texts = (
        ((view.title, _Look(Face.STRONG, TITLE, WHITE)), (view.about, QUIET)),
        ((view.charter.head, _Look(Face.SERIF, HEAD, WHITE)), (view.charter.reason, QUIET)),
        ((view.rule.head, _Look(Face.SERIF, HEAD, after)), (view.rule.reason, QUIET)),
    )
    places = columns(Box(0, 0, wide, 0))
    columned = (
        [line for text, look in column for line in _set(page, text, look, place.w)]
        for column, place in zip(texts, places, strict=True)
    )
    heads, *rest = zip_longest(*columned)
    rows = [_row(heads, changed=view.changed), *(_row(lines) for lines in rest)]
    room = Row(PAD, _nothing)
    return Block((room, *rows, room), view.name, partial(_ground, view, does), gap=10)


def _set(page: Page, text: str, look: _Look, wide: float) -> list[_Line]:
    sized = look._replace(size=page.size(look.size))
    lines = Cut(page.measure, sized.face, sized.size).filled(text, wide)
    return [_Line(line, sized) for line in lines]


def _nothing(_page: Page, _box: Box) -> None:
    """Put nothing: room between rows."""


def _row(lines: Sequence[_Line | None], *, changed: bool = False) -> Row:
    """Return the lines that stand beside one another as a row; one says that it is changed."""
    high = max(line.look.size for line in lines if line) * STEP
    return Row(high, partial(_put, lines, changed))


def _put(lines: Sequence[_Line | None], changed: bool, page: Page, box: Box) -> None:
    for line, place in zip(lines, columns(box), strict=True):
        if line:
            style = TextStyle(*line.look, PANEL)
            page.add([Words(line.text, place, style, Align.START)])
    if changed:
        at = Point(box.right - PAD, box.centre.y)
        page.add(pill(page.measure, words.CHANGED, at, (INK, GOLD), Align.END))


def _ground(view: ReplayView, does: Does, page: Page, box: Box) -> None:
    control = Control(Kind.ITEM, view.name)
    counted = view.rule.carried is not None
    ground = WALL_FOOT if not counted else PANEL_HOVER if page.lit(control) else PANEL
    page.target(control, box, objection="" if counted else view.rule.reason, does=does)
    page.add([Shape(card((box.w, box.h), RADIUS, ground, PANEL_EDGE, 2), box)])
    page.add(focus_ring(box, page.on(control)))
