"""The third step of a debrief, within the table: which votes, the record, the red lines."""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from nine_votes.phrases import debrief_shown as words
from nine_votes.phrases.debrief import ASK
from nine_votes.scene.boxes import Box
from nine_votes.scene.layout import MIDDLE, Layout, layout
from nine_votes.scene.page import LEADING, Page, falling
from nine_votes.scene.pieces import Control, Face, Kind, TextStyle
from nine_votes.scene.screens.chamber import placed, put_header, put_seats
from nine_votes.scene.text import Cut, stacked
from nine_votes.scene.theme import GOLD, MIST, SMALLEST_ON_WALL, WHITE
from nine_votes.scene.widgets.wall import backdrop
from nine_votes.views.chamber import ChamberView
from nine_votes.views.debrief_steps import beside_record, distances, took, ways
from nine_votes.views.debriefing import Debriefing, Leaf

WIDE = 1120.0
OVER = TextStyle(Face.STRONG, 27, GOLD)
HEADING = TextStyle(Face.SERIF, 46, WHITE)
ASKED = TextStyle(Face.SERIF, 42, WHITE)
SAID = TextStyle(Face.SANS, 32, WHITE)
QUIET = TextStyle(Face.SANS, 27, MIST)
SMALL = TextStyle(Face.SANS, SMALLEST_ON_WALL, MIST)


class Part(NamedTuple):
    """A text among others that stand under one another, and the room over it."""

    text: str
    style: TextStyle
    above: float = 0


def put_table(
    page: Page, debriefing: Debriefing, view: ChamberView, lifted: Collection[str] = ()
) -> Layout:
    """Put the table with its seats, these raised, and what it is about; return where things lie."""
    place = layout(len(view.seats), page.height)
    page.backdrop = backdrop(place, page.margin)
    step = words.place(Leaf.ASKED.step, debriefing.number + 1, debriefing.votes)
    put_header(page, view._replace(place=step), place)
    put_seats(page, view, dict.fromkeys(lifted, 1.0), usable=False)
    return place


def put_asked(page: Page, debriefing: Debriefing) -> None:
    """Put the question for the class before its answer is shown."""
    view = debriefing.view
    seats = tuple(seat._replace(recorded=None) for seat in view.seats)
    place = put_table(page, debriefing, view._replace(seats=seats))
    stack(page, place, [Part(ASK, OVER), Part(debriefing.questions[2], ASKED, 18)])


def put_way(page: Page, debriefing: Debriefing, nth: int) -> None:
    """Put one smallest set of votes that would have turned it, marked on its seats."""
    found, view = ways(debriefing), debriefing.view
    shown = found[nth] if found else None
    marked: Mapping[str, str] = shown.marked if shown else {}
    seats = tuple(
        seat._replace(pill=marked[seat.code], recorded=shown.instead[seat.code])
        if shown and seat.code in marked
        else seat._replace(recorded=None)
        for seat in view.seats
    )
    place = put_table(page, debriefing, view._replace(seats=seats), marked)
    parts = [Part(took(debriefing), HEADING)]
    if shown:
        parts = [Part(shown.nth, OVER), *parts, Part(shown.sentence, SAID, 18)]
    parts += [Part(line, QUIET, 14) for line in distances(debriefing)]
    parts += [Part(words.SMALL_SIGNS, SMALL, 20)] if shown else []
    stack(page, place, parts)


def put_beside(page: Page, debriefing: Debriefing) -> None:
    """Put the votes beside those of the record, small signs on the seats that differ."""
    place = put_table(page, debriefing, debriefing.view)
    beside = beside_record(debriefing)
    if beside:
        parts = [Part(beside.heading, HEADING)]
        parts += [Part(line, SAID, 14) for line in beside.ends]
        parts += [Part(line, QUIET, 8 if i else 22) for i, line in enumerate(beside.lines)]
        stack(page, place, parts)


def put_line(page: Page, debriefing: Debriefing, nth: int) -> None:
    """Open a red line of a delegation, its seat raised; the seats that have one are controls."""
    line = debriefing.lines[nth]
    view = debriefing.view
    seats = tuple(
        seat._replace(recorded=None, pill=words.RED_LINE if seat.code == line.code else "")
        for seat in view.seats
    )
    place = put_table(page, debriefing, view._replace(seats=seats), {line.code})
    for seat, where in zip(seats, placed(seats, place), strict=True):
        if any(each.code == seat.code for each in debriefing.lines):
            control = Control(Kind.SEAT, seat.code)
            page.target(control, where.card)
    parts = [
        Part(words.nth_line(nth + 1, len(debriefing.lines)), OVER),
        Part(line.heading, HEADING),
        Part(line.sentence, SAID, 14),
        Part(line.firmness, QUIET, 18),
        Part(line.rests_on, QUIET, 6),
        Part(line.observers, QUIET, 14),
    ]
    stack(page, place, parts)


def stack(page: Page, place: Layout, parts: Sequence[Part]) -> None:
    """Put texts under one another around the middle, as large as the room within the table is."""
    rows = place.rows
    top, bottom = rows.heading - 36, rows.actions - 27 - 24
    wanted = [part for part in parts if part.text]
    for share in falling(1 + 0.25 * place.room, 0.4):
        set_lines = _set(page, place, wanted, top, share)
        spare = bottom - set_lines[-1][0].bottom
        if spare >= 0:
            set_lines = _set(page, place, wanted, top + spare * 0.32, share)
            break
    for box, lines, style in set_lines:
        page.add(stacked(lines, box, box.h / len(lines), style))


def _set(
    page: Page, place: Layout, parts: Sequence[Part], top: float, share: float
) -> list[tuple[Box, list[str], TextStyle]]:
    """Return the texts in lines, each with its box, at a share of the size wished for."""
    found = []
    for part in parts:
        size = max(SMALLEST_ON_WALL, page.size(part.style.size) * share)
        step, top = size * LEADING, top + part.above * share
        wide = min(place.inside(top, top + step).w, WIDE)
        lines = Cut(page.measure, part.style.face, size).even(part.text, wide)
        box = Box(MIDDLE - wide / 2, top, wide, step * len(lines))
        found.append((box, lines, part.style._replace(size=size)))
        top = box.bottom
    return found
