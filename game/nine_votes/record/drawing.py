"""The seat map of a vote as SVG: a horseshoe, a badge a seat, and the result inside it.

A vote has its own shape and glyph, so that grey print and every eye can tell them apart.
"""

import math
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import NamedTuple

from nine_votes.phrases import written as words
from nine_votes.phrases.window import needed
from nine_votes.views.ballots import MemberVote, VoteMinutes
from nine_votes.views.chamber import Mark
from nine_votes.views.seat_map import HALF, HEAD, HEIGHT, MIDDLE, WIDTH, SeatPlace, outline

WOOD, WOOD_EDGE, INK, QUIET = "#F1E2C6", "#8F6435", "#12233A", "#46586F"
SERIF = "Source Serif 4, Source Serif Pro, Georgia, Noto Serif, serif"

COLOURS = {
    Mark.IN_FAVOUR: ("#00855F", "#FFFFFF"),
    Mark.AGAINST: ("#C24E00", "#FFFFFF"),
    Mark.VETO: ("#B3122A", "#FFFFFF"),
    Mark.ABSTAINING: ("#F0C24B", INK),
    Mark.NOT_PARTICIPATING: (INK, "#C4CEDA"),
    Mark.ABSENT: (INK, "#C4CEDA"),
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


class Lettering(NamedTuple):
    """How a line of text is set."""

    size: float
    weight: int
    colour: str
    family: str = ""


NAME, NOTE, FIGURES = (
    Lettering(16, 600, INK),
    Lettering(12.5, 400, QUIET),
    Lettering(19, 400, QUIET),
)
HEADING, LONG_HEADING = Lettering(42, 700, INK, SERIF), Lettering(28, 700, INK, SERIF)

SMALL = Lettering(11.5, 600, INK)
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


def badge(mark: Mark, x: float = 0.0, y: float = 0.0, scale: float = 1.0) -> str:
    """Return a mark around a point, 40 across at scale 1."""
    ground, glyph = COLOURS[mark]
    place = f"translate({x:g} {y:g}) scale({scale:g})"
    return (
        f'<g transform="{place}">{_shape(mark)} fill="{ground}" stroke="#FFFFFF" '
        f'stroke-width="2"/>{_glyph(mark, glyph)}</g>'
    )


def _glyph(mark: Mark, colour: str) -> str:
    return (
        f'<path d="{GLYPHS[mark]}" fill="none" stroke="{colour}" stroke-width="4" '
        'stroke-linecap="round" stroke-linejoin="round"/>'
    )


def small_badge(mark: Mark) -> str:
    """Return a mark as a picture of its own for a line of text, which says the same in words."""
    return (
        '<svg class="badge" viewBox="-20 -20 40 40" width="16" height="16" aria-hidden="true" '
        f'focusable="false">{badge(mark)}</svg>'
    )


def _shape(mark: Mark) -> str:
    if mark is Mark.AGAINST:
        return '<rect x="-16" y="-16" width="32" height="32" rx="5"'
    if mark in {Mark.VETO, Mark.ABSTAINING}:
        corners = 8 if mark is Mark.VETO else 4
        return f'<path d="{_polygon(corners, 19)}"'
    return '<circle r="18"'


def _polygon(corners: int, radius: float) -> str:
    turn = math.pi / corners if corners == 8 else 0.0
    angles = [turn + 2 * math.pi * i / corners for i in range(corners)]
    return _path((radius * math.cos(a), radius * math.sin(a)) for a in angles) + "Z"


def _path(points: Iterable[tuple[float, float]]) -> str:
    return "M" + " L".join(f"{x:.1f} {y:.1f}" for x, y in points)


def seat_map_svg(vote: VoteMinutes, name: str) -> str:
    """Return the seat map of a vote; `name` makes the ids in it its own on the page."""
    crowded = len(vote.seats) > CROWDED
    over = HEADROOM if crowded else 0.0
    size = f'viewBox="0 {-over:g} {WIDTH:g} {HEIGHT + over:g}"'
    named = f'role="img" aria-labelledby="{name}-title {name}-desc"'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" class="seat-map" {size} {named}>',
        f'<title id="{name}-title">{escape(words.seat_map_of(vote.number))}</title>',
        f'<desc id="{name}-desc">{escape(described(vote))}</desc>',
        table_shape(),
        *(part for seat in vote.seats for part in seat_shape(seat, crowded)),
        *_inside(vote),
        "</svg>",
    ]
    return "".join(parts)


def described(vote: VoteMinutes) -> str:
    """Return the seat map in a sentence for who does not see it."""
    if vote.secret:
        return words.NAMES_NOBODY
    votes = {who.code: labelled(who).lower() for who in vote.ballots}
    seats = [f"{seat.name} {votes[seat.code]}" for seat in vote.seats]
    return f"{words.SEATS_NOTE} {'; '.join(seats)}."


def labelled(who: MemberVote) -> str:
    """Return how a member voted in words, and whether that is a veto."""
    return f"{who.label} ({words.VETO})" if who.mark is Mark.VETO else who.label


def table_shape() -> str:
    """Return the table seen from above."""
    outer = outline(HALF + TABLE, HEAD - TABLE)
    inner = outline(HALF - TABLE, HEAD + TABLE)
    path = _path([*outer, *reversed(inner)])
    return f'<path d="{path}Z" fill="{WOOD}" stroke="{WOOD_EDGE}" stroke-width="2"/>'


def seat_shape(seat: SeatPlace, crowded: bool) -> Iterator[str]:
    """Yield a seat with its mark, an empty one where there is none, and its name."""
    size = 0.72 if crowded else 1.0
    if seat.mark is None:
        place = f'cx="{seat.x:g}" cy="{seat.y:g}" r="{16 * size:g}"'
        yield f'<circle {place} fill="#FFFFFF" stroke="{QUIET}"/>'
    else:
        yield badge(seat.mark, seat.x, seat.y, size)
    yield from _slanting_name(seat) if crowded else _name(seat)


def _name(seat: SeatPlace) -> Iterator[str]:
    """Yield a seat's name outside of the table, with what makes the seat special below it."""
    right, down = seat.away
    beside = abs(right) > BESIDE
    lines = textwrap.wrap(seat.name, 19 if beside else 12)
    notes = [words.PRESIDENT] * seat.president + [words.PERMANENT] * seat.permanent
    x, y = seat.x + right * (TABLE + 14), seat.y + down * (TABLE + 14)
    height = LEADING * (len(lines) + len(notes))
    top = y - height / 2 + 13 + down * 12 if beside else y - height + 12
    anchor = ("start" if right > 0 else "end") if beside else "middle"
    styled = [(line, NAME) for line in lines] + [(note, NOTE) for note in notes]
    for number, (line, lettering) in enumerate(styled):
        yield _text(line, (x, top + LEADING * number), lettering, anchor)


def _slanting_name(seat: SeatPlace) -> Iterator[str]:
    """Yield a seat's name along the way out of the table, where many have to fit."""
    right, down = seat.away
    lines = textwrap.wrap(seat.name, 24 if down == 0 else 17)
    lines += [words.PRESIDENT] * seat.president
    x, y = seat.x + right * (TABLE + 8), seat.y + down * (TABLE + 8)
    turn = math.degrees(math.atan2(down, right)) + (180 if right < 0 else 0)
    first = 4.0 - 6.0 * (len(lines) - 1)
    yield f'<g transform="translate({x:.1f} {y:.1f}) rotate({turn:.1f})">'
    for number, line in enumerate(lines):
        yield _text(line, (0, first + 12 * number), SMALL, "start" if right >= 0 else "end")
    yield "</g>"


def _text(text: str, at: tuple[float, float], lettering: Lettering, anchor: str = "middle") -> str:
    family = f' font-family="{lettering.family}"' if lettering.family else ""
    return (
        f'<text x="{at[0]:.1f}" y="{at[1]:.1f}" font-size="{lettering.size:g}" '
        f'font-weight="{lettering.weight}" fill="{lettering.colour}" '
        f'text-anchor="{anchor}"{family}>{escape(text)}</text>'
    )


def _inside(vote: VoteMinutes) -> Iterator[str]:
    """Yield the result, its figures, and the bar with its mark after the required vote."""
    yield _text(vote.head, (MIDDLE, 246), HEADING if len(vote.head) < 16 else LONG_HEADING)
    yield _text(words.in_figures(vote.tally), (MIDDLE, 286), FIGURES)
    yield from _bar(vote.bar, vote.required)


def _bar(marks: Sequence[Mark], required: int) -> Iterator[str]:
    side = min(CELL, 480 / max(len(marks), 1))
    left, top = MIDDLE - side * len(marks) / 2, 326.0
    for cell, mark in enumerate(marks):
        ground, glyph = COLOURS[mark]
        x = left + side * cell
        middle = f"translate({x + side / 2:g} {top + side / 2 - 1:g}) scale({side / 38:.3f})"
        yield (
            f'<rect x="{x + 1:g}" y="{top:g}" width="{side - 2:g}" height="{side - 2:g}" rx="5" '
            f'fill="{ground}"/><g transform="{middle}">{_glyph(mark, glyph)}</g>'
        )
    if 0 < required <= len(marks):
        x = left + side * required
        yield (
            f'<path d="M{x:g} {top - 12:g} V{top + side + 10:g}" stroke="{INK}" stroke-width="3"/>'
        )
        yield _text(needed(required), (x, top + side + 28), NAME)
