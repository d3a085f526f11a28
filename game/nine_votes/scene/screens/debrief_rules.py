"""The same votes under a rule that is turned and set while the class looks on."""

from dataclasses import replace

from nine_votes.phrases import debrief_shown as words
from nine_votes.scene.boxes import Box, Point
from nine_votes.scene.layout import MARGIN, MIDDLE, WIDTH, Layout
from nine_votes.scene.page import Page
from nine_votes.scene.pieces import Align, Control, Face, Kind, TextStyle
from nine_votes.scene.screens.debrief_table import OVER, put_table
from nine_votes.scene.screens.writing import lines, one_line
from nine_votes.scene.theme import MIST, WHITE
from nine_votes.scene.widgets.tally import LABEL, Bar
from nine_votes.scene.widgets.toggle import Switch, segments, toggle
from nine_votes.views.debrief_steps import (
    counted_under,
    needed_options,
    room_rule,
    under_every_rule,
)
from nine_votes.views.debriefing import Debriefing
from nine_votes.views.reform import Reform

NEEDED, VETOES = "needed", "vetoes"
ABSTENTION, ABSENCE = "abstention-blocks", "absence-blocks"
WIDE, ROW, BETWEEN, LABELS = 1180.0, 54.0, 12.0, 340.0
MOST_VETOES = 3


def put_rules(page: Page, debriefing: Debriefing, reform: Reform) -> None:
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
    top = _levers(page, place, debriefing, reform) - 26
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


def _levers(page: Page, place: Layout, debriefing: Debriefing, reform: Reform) -> float:
    """Put the levers over the buttons; return where they begin."""
    high = ROW * min(1.12, page.canvas.text) + 10 * place.room
    top = place.rows.actions - 27 - 24 - 3 * high - 2 * BETWEEN
    vetoes = reform.ground.vetoes_needed if reform.vetoes is None else reform.vetoes
    row = Box(MIDDLE - WIDE / 2, top, WIDE, high)
    _choice(page, row, (NEEDED, words.VOTES_NEEDED), needed_options(debriefing), str(reform.more))
    row = row.moved(dy=high + BETWEEN)
    options = tuple(words.vetoes_options(MOST_VETOES))
    _choice(page, row, (VETOES, words.TO_BLOCK), options, str(vetoes))
    row = row.moved(dy=high + BETWEEN)
    for (name, label), box in zip(TURNED, row.row(2, BETWEEN), strict=True):
        on = name in reform.changes
        state = words.ON if on else words.OFF
        toggle(page, box, Switch(Control(Kind.TOGGLE, name), label, state, on))
    return top


TURNED = ((ABSTENTION, words.ABSTENTION_BLOCKS), (ABSENCE, words.ABSENCE_BLOCKS))


def _choice(
    page: Page,
    row: Box,
    called: tuple[str, str],
    options: tuple[tuple[str, str], ...],
    chosen: str,
) -> None:
    name, label = called
    said = Box(row.x, row.y, LABELS - 20, row.h)
    page.line(label, said, TextStyle(Face.STRONG, 28, WHITE), least=24)
    segments(page, name, Box(row.x + LABELS, row.y, row.w - LABELS, row.h), options, chosen)


def turned(reform: Reform, lever: str) -> Reform:
    """Return a rule after a lever was used: `needed=1`, `vetoes=2`, or one that is on or off."""
    name, _, value = lever.partition("=")
    if name == NEEDED:
        return replace(reform, more=int(value))
    if name == VETOES:
        return reform.with_vetoes(int(value))
    return reform.turned(name)
