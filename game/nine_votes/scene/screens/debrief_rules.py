"""The same votes under a rule that is turned and set while the class looks on."""

from collections.abc import Sequence
from functools import partial
from typing import TypeAlias

from nine_votes.phrases import debrief_shown as words
from nine_votes.scene.arrangement import Part, box, column, grow, line, row
from nine_votes.scene.boxes import Box, Point
from nine_votes.scene.layout import MARGIN, MIDDLE, WIDTH, Layout
from nine_votes.scene.page import Page
from nine_votes.scene.pieces import Align, Face, Kind, TextStyle
from nine_votes.scene.press import Press
from nine_votes.scene.screens.debrief_table import OVER, put_table
from nine_votes.scene.screens.writing import lines, one_line
from nine_votes.scene.theme import MIST, WHITE
from nine_votes.scene.widgets.rule_card import Move
from nine_votes.scene.widgets.tally import LABEL, Bar
from nine_votes.scene.widgets.toggle import Choice, segments, toggle
from nine_votes.views.debrief_steps import (
    counted_under,
    needed_options,
    room_rule,
    under_every_rule,
)
from nine_votes.views.debriefing import Debriefing
from nine_votes.views.laboratory import NEEDED, VETOES
from nine_votes.views.reform import Reform

WIDE, ROW, BETWEEN, LABELS = 1180.0, 54.0, 12.0, 340.0
MOST_VETOES = 3

Options: TypeAlias = Sequence[tuple[str, str]]


def put_rules(page: Page, debriefing: Debriefing, reform: Reform, move: Move) -> None:
    """Put what the votes come to under a rule, and the levers that set it."""
    view = counted_under(debriefing, reform)
    seats = tuple(seat._replace(recorded=None) for seat in view.seats)
    place = put_table(page, debriefing, view._replace(symbol=debriefing.view.symbol, seats=seats))
    rows = place.rows
    over = words.SAME if reform == room_rule(debriefing) else words.WITH_CHANGES
    one_line(page, over, place.inside(rows.aside - 18, rows.aside + 18), OVER)
    heading = place.inside(rows.heading - 30, rows.heading + 30)
    size = (50 + 10 * place.room) / page.canvas.text
    page.line(view.heading, heading, TextStyle(Face.SERIF, size, WHITE), Align.MIDDLE, 40)
    top = _levers(page, place, debriefing, reform, move) - 26
    reason = place.inside(rows.reason - 20, top - 110)
    wide = min(reason.w, 1100.0)
    room = Box(MIDDLE - wide / 2, reason.y, wide, reason.h - 30)
    style = TextStyle(Face.SANS, 28 + 5 * place.room, MIST)
    lines(page, " ".join(view.reason), room, style, Align.MIDDLE)
    middle = top - 66 - 60 * place.room
    bar = Bar(view.bar, view.required, Point(MIDDLE, middle))
    page.add([*bar.pieces(), bar.label(view.required_label, middle + 56, page.size(LABEL))])
    hint = Box(MARGIN, rows.hint - 17, WIDTH - 2 * MARGIN, 34)
    one_line(page, under_every_rule(debriefing), hint, TextStyle(Face.SANS, 25, MIST))


def _levers(page: Page, place: Layout, debriefing: Debriefing, reform: Reform, move: Move) -> float:
    """Put the levers over the buttons; return where they begin."""
    high = ROW * min(1.12, page.canvas.text) + 10 * place.room
    vetoes = reform.ground.vetoes_needed if reform.vetoes is None else reform.vetoes
    options = tuple(words.vetoes_options(MOST_VETOES))
    levers = column(
        _values(words.VOTES_NEEDED, NEEDED, needed_options(debriefing), reform.more, move),
        _values(words.TO_BLOCK, VETOES, options, vetoes, move),
        row(*(_switch(name, label, reform, move) for name, label in TURNED), gap=BETWEEN),
        gap=BETWEEN,
    )
    deep = 3 * high + 2 * BETWEEN
    room = Box(MIDDLE - WIDE / 2, place.rows.actions - 27 - 24 - deep, WIDE, deep)
    levers.put(page, room)
    return room.y


TURNED = (
    ("abstention-blocks", words.ABSTENTION_BLOCKS),
    ("absence-blocks", words.ABSENCE_BLOCKS),
)


def _values(label: str, name: str, options: Options, chosen: int, move: Move) -> Part:
    values = Choice(name, options, str(chosen), partial(move, name))
    called = line(label, TextStyle(Face.STRONG, 28, WHITE), least=24)
    return grow(row(called.sized(wide=LABELS - 20), 20, box(segments, values)))


def _switch(name: str, label: str, reform: Reform, move: Move) -> Part:
    on = name in reform.changes
    switch = Press(name, label, does=partial(move, name, ""), kind=Kind.TOGGLE)
    return box(toggle, switch, words.ON if on else words.OFF, on)
