"""The table during the talks: who would vote how, the two hurdles, and the draft within."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from nine_votes.phrases import solo as words, window
from nine_votes.scene.boxes import Box, Point
from nine_votes.scene.drawings import card, disc
from nine_votes.scene.layout import MARGIN, MIDDLE, WIDTH, Layout, turned
from nine_votes.scene.page import LEADING, Page
from nine_votes.scene.pieces import Align, Control, Face, Kind, Shape, TextStyle
from nine_votes.scene.screens.writing import lines, one_line
from nine_votes.scene.text import fitted, stacked
from nine_votes.scene.theme import EMPTY_CELL, GOLD, MIST, PANEL_EDGE, WHITE
from nine_votes.scene.widgets.button import choice_button, focus_ring
from nine_votes.scene.widgets.clause_strip import clause_strip
from nine_votes.scene.widgets.forecast_bar import ForecastBar
from nine_votes.scene.widgets.forecast_card import forecast_card, forecast_signs
from nine_votes.scene.widgets.wording_strip import Detail, wording_detail, wording_strip
from nine_votes.views.chamber import SeatView
from nine_votes.views.negotiation import Clock, Resources
from nine_votes.views.negotiation_seats import HurdlesView, SeatForecast
from nine_votes.views.negotiation_text import ClauseCard, WordingCard
from nine_votes.views.voting import CHOICES

BETWEEN = 8.0
BUTTON = 54.0
HURDLE = 26.0
STRIP = 62.0
"""The height of a clause where there is room for it."""

PIP = 24.0
LOWEST = 36.0
"""The height of a wording where there are many: its key has to stand in it."""

DETAIL_ROOM = 150.0
"""What is kept under the wordings for what one of them would do."""


class Ballot(NamedTuple):
    """A vote that was called: what was said, what is asked, and the word that was given."""

    called: str
    asked: str
    pledges: tuple[str, ...]


def forecasts(
    page: Page,
    place: Layout,
    delegations: Sequence[SeatView],
    told: Mapping[str, SeatForecast],
    moved: tuple[Mapping[str, int], Mapping[str, float]],
) -> None:
    """Put all cards first, then all signs, so that none slides under a neighbour.

    `moved` says which way the wording that is looked at would move each, and how far cards are
    raised.
    """
    arrows, lifts = moved
    head = next((i for i, seat in enumerate(delegations) if seat.president), None)
    order = turned(len(delegations), head)
    for i, seat in enumerate(delegations):
        control, where = Control(Kind.SEAT, seat.code), place.places[order[i]]
        look = (lifts.get(seat.code, 0.0), page.on(control))
        page.add(forecast_card(page.measure, seat, told[seat.code], where, look))
        page.target(control, where.card)
    for i, seat in enumerate(delegations):
        over = (arrows.get(seat.code, 0), lifts.get(seat.code, 0.0))
        where = place.places[order[i]]
        page.add(forecast_signs(page.measure, seat, told[seat.code], where, over))


def hurdles(page: Page, place: Layout, told: Iterable[SeatForecast], view: HurdlesView) -> float:
    """Put the bar, and under it the two hurdles side by side; return where they end."""
    middle = 424 + 58 * place.room
    bar = ForecastBar(told, view.required, Point(MIDDLE, middle))
    under = middle + 52 + 4 * place.room
    needed = window.needed(view.required)
    page.add([*bar.pieces(), bar.label(needed, under, min(page.size(26), 32))])
    return _both(page, place, under + 22, (view.rows[0].line, words.vetoes(view.vetoes_line)))


def _both(page: Page, place: Layout, top: float, texts: tuple[str, str]) -> float:
    """Put the two hurdles on either side of a line, in two lines where one is too short."""
    style, face = TextStyle(Face.STRONG, HURDLE, WHITE), Face.STRONG
    half = (place.inside(top, top + 40).w - 40) / 2
    wished = min(page.size(HURDLE), 34.0)
    sizes = [(wished, 1), (HURDLE, 1), (24.0, 1), (HURDLE, 2), (24.0, 2), (24.0, 3)]
    size = min(fitted(page.measure, text, face, half, sizes)[0] for text in texts)
    set_ = [fitted(page.measure, text, face, half, [(size, 3)])[1] for text in texts]
    step = size * 1.24
    box = place.inside(top, top + step * max(map(len, set_)) + 6)
    for at, lines_, align in zip(box.row(2, 40), set_, (Align.END, Align.START), strict=True):
        block = Box(at.x, at.y + 3, at.w, step * len(lines_))
        page.add(stacked(lines_, block, step, style._replace(size=size), align))
    rule = Box(MIDDLE - 1, top + 4, 2, box.h - 8)
    page.add([Shape(card((2, rule.h), 1, PANEL_EDGE), rule)])
    return box.bottom + 10


def clauses(page: Page, place: Layout, room: Box, cards: Sequence[ClauseCard]) -> None:
    """Put the draft within the table, a strip for each clause."""
    high = min(STRIP * page.canvas.text, (room.h + BETWEEN) / len(cards) - BETWEEN)
    block = high * len(cards) + BETWEEN * (len(cards) - 1)
    top = room.y + max(0.0, room.h - block) * 0.3
    for clause in cards:
        inside = place.inside(top, top + high)
        wide = min(inside.w - 20, room.w)
        box = Box(MIDDLE - wide / 2, top, wide, high)
        clause_strip(page, box, clause)
        top += high + BETWEEN


def wordings(
    page: Page,
    place: Layout,
    room: Box,
    options: Sequence[WordingCard],
    detail: Detail,
) -> None:
    """Put the wordings of the clause that is open, and under them what one of them would do."""
    least = DETAIL_ROOM * min(page.canvas.text, 1.2) * (1 + 0.3 * place.room)
    each = max(LOWEST, (room.h - least) / len(options) - BETWEEN)
    high, top = min(STRIP * page.canvas.text, each), room.y
    for number, wording in enumerate(options, 1):
        inside = place.inside(top, top + high)
        wide = min(inside.w - 20, room.w)
        box = Box(MIDDLE - wide / 2, top, wide, high)
        wording_strip(page, box, wording, str(number))
        top += high + BETWEEN
    wording_detail(page, Box(room.x + 16, top + 4, room.w - 32, room.bottom - top - 4), detail)


def ballot(page: Page, place: Layout, room: Box, view: Ballot) -> None:
    """Put the question to the player's own seat, and the three votes that it can cast."""
    top = room.y + room.h * 0.06
    for text, style in (
        (view.called, TextStyle(Face.SANS, 27, MIST)),
        (view.asked, TextStyle(Face.SERIF, 44, WHITE)),
        *((pledge, TextStyle(Face.STRONG, 26, GOLD)) for pledge in view.pledges),
    ):
        box = place.inside(top, top + page.size(style.size) * LEADING)
        page.line(text, box, style, Align.MIDDLE)
        top = box.bottom + 8
    high = min(84.0, (room.bottom - top - 40) / 3)
    for choice in CHOICES[:3]:
        box = Box(MIDDLE - 330, top + 14, 660, high)
        choice_button(page, box, choice, 34)
        top = box.bottom


def clock(page: Page, place: Layout, control: Control, view: Clock, means: Resources) -> None:
    """Put the day, and what is left of it, into the right upper corner, to be asked about."""
    box = _mirrored(place.corner(28, 62))
    one_line(page, view.line, box, TextStyle(Face.STRONG, 25, GOLD), Align.END)
    top = box.bottom + 2
    room = _mirrored(place.corner(top, top + 2 * 27 * LEADING))
    lines(page, view.label, room, TextStyle(Face.SANS, 27, WHITE), Align.END)
    top = room.bottom + 4
    high = page.size(25) * LEADING
    row = _mirrored(place.corner(top, top + high))
    left = row.right - means.most_points * (PIP + 6) + 6
    for i in range(means.most_points):
        pip = Box(left + i * (PIP + 6), row.centre.y - PIP / 2, PIP, PIP)
        page.add([Shape(_pip(full=i < means.points), pip)])
    said = row._replace(w=left - 12 - row.x)
    one_line(page, means.points_line, said, TextStyle(Face.SANS, 25, WHITE), Align.END)
    under = _mirrored(place.corner(row.bottom, row.bottom + high))
    one_line(page, means.favours_line, under, TextStyle(Face.SANS, 25, MIST), Align.END)
    whole = _mirrored(place.corner(box.y, under.bottom))
    page.target(control, whole)
    page.add(focus_ring(whole.grown(6), page.on(control)))


def _pip(*, full: bool) -> str:
    middle = Point(PIP / 2, PIP / 2)
    ring = disc(middle, PIP / 2, GOLD if full else PANEL_EDGE)
    return ring + ("" if full else disc(middle, PIP / 2 - 3.5, EMPTY_CELL))


def _mirrored(box: Box) -> Box:
    return Box(WIDTH - box.right, box.y, box.w, box.h)


def header(page: Page, place: Layout, symbol: str, title: str, under: str) -> None:
    """Put what is negotiated into the left upper corner."""
    box = place.corner(28, 62)
    one_line(page, symbol, box, TextStyle(Face.STRONG, 25, GOLD), Align.START)
    room = place.corner(64, 64 + 2 * 34 * 1.16)
    style = TextStyle(Face.SERIF, 32, WHITE)
    size, written = page.set(title, room.w, room.h, style, 24)
    bottom = page.prose(title, room._replace(h=size * LEADING * len(written) + 1), style, least=24)
    below = place.corner(bottom + 4, bottom + 4 + 3 * 25 * LEADING)
    lines(page, under, below._replace(w=below.w), TextStyle(Face.SANS, 25, MIST), Align.START)


def foot(place: Layout, height: float) -> Box:
    """Return where the buttons stand: between the legs of the table, or under it."""
    top = 912 + place.room * 200
    under = top > place.table.bottom + 8
    half = WIDTH / 2 - MARGIN if under else place.inner.a - 24
    return Box(MIDDLE - half, min(top, height - 158), 2 * half, BUTTON)


def told(page: Page, foot: Box, bottom: float, text: str, *, warning: bool = False) -> None:
    """Put what was done last, or what is asked about, under the buttons."""
    top = foot.bottom + 6
    box = Box(foot.x + 6, top, foot.w - 12, bottom - top)
    ink = GOLD if warning else WHITE
    page.prose(text, box, TextStyle(Face.SANS, 25, ink), Align.MIDDLE, 20)
