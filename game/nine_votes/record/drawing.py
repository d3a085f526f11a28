"""The seat map of a vote as SVG: a horseshoe, a badge a seat, and the result inside it.

A vote has its own shape and glyph, so that grey print and every eye can tell them apart.
"""

import math
import textwrap
from collections.abc import Iterator, Sequence
from functools import cache
from xml.etree.ElementTree import Element

from nine_votes.council.messages import Message, say
from nine_votes.council.voting import VOTE
from nine_votes.record import svg
from nine_votes.views.ballots import VoteMinutes
from nine_votes.views.chamber import Mark
from nine_votes.views.seat_map import ALONG, HEIGHT, MIDDLE, STEPS, WIDTH, SeatPlace
from nine_votes.words.resolver import in_words

WOOD, WOOD_EDGE = "#F1E2C6", "#8F6435"
SERIF = "Source Serif 4, Source Serif Pro, Georgia, Noto Serif, serif"

COLOURS = {
    Mark.IN_FAVOUR: ("#00855F", "#FFFFFF"),
    Mark.AGAINST: ("#C24E00", "#FFFFFF"),
    Mark.VETO: ("#B3122A", "#FFFFFF"),
    Mark.ABSTAINING: ("#F0C24B", svg.INK),
    Mark.NOT_PARTICIPATING: (svg.INK, "#C4CEDA"),
    Mark.ABSENT: (svg.INK, "#C4CEDA"),
}
"""The ground and the glyph of each mark."""

CROSS = "M-7 -7 L7 7 M7 -7 L-7 7"
GLYPHS = {
    Mark.IN_FAVOUR: "M-8 1 L-2.5 7 L8.5 -6.5",
    Mark.AGAINST: CROSS,
    Mark.VETO: CROSS,
    Mark.ABSTAINING: "M-8 0 L8 0",
    Mark.NOT_PARTICIPATING: "M-7.5 0 A7.5 7.5 0 1 1 7.5 0 A7.5 7.5 0 1 1 -7.5 0",
    Mark.ABSENT: "M5.3 -5.3 A7.5 7.5 0 1 0 7.5 0",
}

NAME, FIGURES = svg.Lettering(16, 600), svg.Lettering(19, colour=svg.QUIET)
HEADING, LONG_HEADING = (
    svg.Lettering(42, 700, svg.INK, SERIF),
    svg.Lettering(28, 700, svg.INK, SERIF),
)
TIGHT = svg.Lettering(11.5, 600)
"""Names where there are many of them."""

CROWDED, HEADROOM = 17, 50.0
"""With more seats than these names slant, and need so much room over the table."""

LEADING = 16.5
BESIDE = 0.3
"""A name stands beside its seat where the table's side faces so far right or left, else above."""

TABLE = 42.0
"""Half the width of the table's top."""

CELL = 29.0
"""The side of a cell of the bar."""


def badge(mark: Mark, x: float = 0.0, y: float = 0.0, scale: float = 1.0) -> Element:
    """Return a mark around a point, 40 across at scale 1."""
    place = f"translate({x:g} {y:g}) scale({scale:g})"
    return svg.element("g", *_drawn(mark), transform=place)


@cache
def _drawn(mark: Mark) -> tuple[Element, Element]:
    """Return the shape and the glyph of a mark, made once for all the badges they stand in."""
    ground, glyph = COLOURS[mark]
    shape = _shape(mark, fill=ground, stroke="#FFFFFF", stroke_width=2)
    return shape, stroke(GLYPHS[mark], glyph)


def stroke(data: str, colour: str, **place: str) -> Element:
    ends: svg.Look = {"stroke_linecap": "round", "stroke_linejoin": "round"}
    return svg.element("path", **place, d=data, fill="none", stroke=colour, stroke_width=4, **ends)


@cache
def small_badge(mark: Mark) -> str:
    """Return a mark as a picture of its own for a line of text, which says the same in words."""
    size: svg.Look = {"viewBox": "-20 -20 40 40", "width": 16, "height": 16}
    unread = {"aria_hidden": "true", "focusable": "false"}
    return svg.written(svg.element("svg", badge(mark), class_="badge", **size, **unread))


def _shape(mark: Mark, **look: float | str) -> Element:
    if mark is Mark.AGAINST:
        return svg.box((-16, -16), (32, 32), rx=5, **look)
    if mark in {Mark.VETO, Mark.ABSTAINING}:
        corners = svg.polygon(8, 19, 22.5) if mark is Mark.VETO else svg.polygon(4, 19, 0)
        return svg.element("path", d=corners, **look)
    return svg.element("circle", r=18, **look)


def seat_map_svg(vote: VoteMinutes, name: str) -> str:
    title = say("record-seat-map", vote=vote.number)
    told, over = (name, title, _described(vote)), headroom(vote.seats)
    room = f"0 {-over:g} {WIDTH:g} {HEIGHT + over:g}"
    drawn = (*around_the_table(vote.seats), *_inside(vote))
    return svg.written(svg.picture("seat-map", told, *drawn, viewBox=room)) + "\n"


def headroom(seats: Sequence[SeatPlace]) -> float:
    return HEADROOM if len(seats) > CROWDED else 0.0


def around_the_table(seats: Sequence[SeatPlace]) -> Iterator[Element]:
    yield _table()
    for seat in seats:
        yield from _seat(seat, crowded=len(seats) > CROWDED)


def _described(vote: VoteMinutes) -> Message:
    if vote.secret:
        return say("record-names-nobody")
    veto = say("record-against-veto")
    votes = {b.member.code: veto if b.mark is Mark.VETO else VOTE(b.vote) for b in vote.ballots}
    seats = (
        say("record-seated", who=seat.member.name, voted=votes[seat.member.code])
        for seat in vote.seats
    )
    return say("record-seat-map-said", seats=tuple(seats))


@cache
def _table() -> Element:
    """Return the table, which is the same on every map."""
    outer, inner = (
        ALONG._replace(a=ALONG.a + by, b=ALONG.b + by).whole(STEPS) for by in (TABLE, -TABLE)
    )
    surface = svg.path([*outer, *reversed(inner)])
    return svg.element("path", d=surface, fill=WOOD, stroke=WOOD_EDGE, stroke_width=2)


def _seat(seat: SeatPlace, *, crowded: bool) -> Iterator[Element]:
    """Yield a seat with its mark, an empty one where there is none, and its name."""
    size = 0.72 if crowded else 1.0
    if seat.mark is None:
        yield svg.element(
            "circle", cx=seat.x, cy=seat.y, r=16 * size, fill="#FFFFFF", stroke=svg.QUIET
        )
    else:
        yield badge(seat.mark, seat.x, seat.y, size)
    yield from [_slanting_name(seat)] if crowded else _name(seat)


def _name(seat: SeatPlace) -> Iterator[Element]:
    """Yield a seat's name outside of the table, with what makes the seat special below it."""
    right, down = seat.away
    beside = abs(right) > BESIDE
    lines = textwrap.wrap(seat.member.name, 19 if beside else 12)
    notes = _president(seat) + [in_words(say("record-permanent"))] * seat.member.permanent
    x, y = seat.x + right * (TABLE + 14), seat.y + down * (TABLE + 14)
    height = LEADING * (len(lines) + len(notes))
    top = y - height / 2 + 13 + down * 12 if beside else y - height + 12
    anchor = ("start" if right > 0 else "end") if beside else "middle"
    styled = [(line, NAME) for line in lines] + [(note, svg.NOTE) for note in notes]
    for number, (line, lettering) in enumerate(styled):
        yield svg.text(line, x, top + LEADING * number, lettering, anchor)


def _president(seat: SeatPlace) -> list[str]:
    return [in_words(say("record-president"))] * seat.president


def _slanting_name(seat: SeatPlace) -> Element:
    right, down = seat.away
    lines = textwrap.wrap(seat.member.name, 24 if down == 0 else 17)
    lines += _president(seat)
    x, y = seat.x + right * (TABLE + 8), seat.y + down * (TABLE + 8)
    turn = math.degrees(math.atan2(down, right)) + (180 if right < 0 else 0)
    first = 4.0 - 6.0 * (len(lines) - 1)
    anchor = "start" if right >= 0 else "end"
    said = [svg.text(line, 0, first + 12 * n, TIGHT, anchor) for n, line in enumerate(lines)]
    place = f"translate({x:.1f} {y:.1f}) rotate({turn:.1f})"
    return svg.element("g", *said, transform=place)


def _inside(vote: VoteMinutes) -> Iterator[Element]:
    head, figures = in_words(vote.head), in_words(say("record-figures", **vote.tally._asdict()))
    yield svg.text(head, MIDDLE, 246, HEADING if len(head) < 16 else LONG_HEADING, "middle")
    yield svg.text(figures, MIDDLE, 286, FIGURES, "middle")
    yield from _bar(vote.bar, vote.required)


def _bar(marks: Sequence[Mark], required: int) -> Iterator[Element]:
    side = min(CELL, 480 / max(len(marks), 1))
    cells, top = svg.Axis(MIDDLE - side * len(marks) / 2, side), 326.0
    for cell, mark in enumerate(marks):
        ground, glyph = COLOURS[mark]
        x = cells.at(cell)
        middle = f"translate({x + side / 2:g} {top + side / 2 - 1:g}) scale({side / 38:.3f})"
        yield svg.box((x + 1, top), (side - 2, side - 2), rx=5, fill=ground)
        yield svg.element("g", stroke(GLYPHS[mark], glyph), transform=middle)
    if 0 < required <= len(marks):
        x = cells.at(required)
        edge = f"M{x:g} {top - 12:g} V{top + side + 10:g}"
        yield svg.element("path", d=edge, stroke=svg.INK, stroke_width=3)
        needed = say("chamber-needed", required=required)
        yield svg.text(needed, x, top + side + 28, NAME, "middle")
