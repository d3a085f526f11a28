"""The tally of one vote under several rules as a picture, a row a rule.

Votes in favour fill a bar from the left, up to a mark at the required number or past it; votes
against stand at its right end. Assumed votes are paler, with a broken edge, and counted apart.
"""

import textwrap
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from nine_votes.council.voting import Vote
from nine_votes.phrases import comparison as words
from nine_votes.phrases.comparison import Line, in_numbers
from nine_votes.phrases.window import VOTE_LABELS
from nine_votes.record.charts import LEADING, MARGIN, chart, heading, lines, paragraph, text
from nine_votes.record.drawing import COLOURS, INK, QUIET
from nine_votes.views.chamber import Mark

WIDTH, HEAD, ROW, BAR = 1000.0, 96.0, 58.0, 26.0
LEFT, ACROSS = 300.0, 400.0
LABEL_LETTERS, RESULT_LETTERS, NOTE_LETTERS = 36, 32, 140


class Ground(NamedTuple):
    """The colours of votes that were cast, and of those that are assumed."""

    cast: str
    letters: str
    assumed: str


GROUNDS = {
    Vote.IN_FAVOUR: Ground(*COLOURS[Mark.IN_FAVOUR], "#DDF2EA"),
    Vote.ABSTAINING: Ground(*COLOURS[Mark.ABSTAINING], "#FDF4DC"),
    Vote.AGAINST: Ground(*COLOURS[Mark.AGAINST], "#FBE6DA"),
}
"""Votes in the order of the bar; abstaining stands for all that is neither for nor against."""


class Part(NamedTuple):
    """A piece of a bar: so many votes of a kind, cast or assumed."""

    vote: Vote
    number: int
    assumed: bool


def tally_chart(title: str, table: Sequence[Line], notes: Sequence[str], name: str) -> str:
    """Return the chart; `name` makes its ids its own on a page."""
    most = max((sum(line.cast) + sum(line.assumed) for line in table), default=1)
    unit = ACROSS / max(1, most)
    heights = [_height(line) for line in table]
    body = [heading(title), *_legend()]
    top = HEAD
    for line, height in zip(table, heights, strict=True):
        body += _row(line, top + height / 2, unit)
        top += height
    said, end = paragraph(notes, MARGIN, top + 20, NOTE_LETTERS)
    description = " ".join(map(in_numbers, table))
    return chart(name, title, description, (WIDTH, end + 8), "".join((*body, said)))


def _height(line: Line) -> float:
    rows = max(
        len(textwrap.wrap(line.title, LABEL_LETTERS)),
        len(textwrap.wrap(line.result, RESULT_LETTERS)),
    )
    return max(ROW, LEADING * rows + 22)


def _legend() -> Iterator[str]:
    x = LEFT
    for vote, ground in GROUNDS.items():
        label = VOTE_LABELS[vote] if vote is not Vote.ABSTAINING else words.HEADINGS[3]
        yield _box(x, 58, 14, 14, ground.cast)
        yield text(label, x + 20, 70, size=12.5)
        x += 36 + 7.2 * len(label)
    yield _box(x, 58, 14, 14, "#FFFFFF", edge=QUIET)
    yield text(words.ASSUMED, x + 20, 70, size=12.5)
    x += 36 + 7.2 * len(words.ASSUMED)
    yield f'<path d="M{x:g} 56 V74" stroke="{INK}" stroke-width="3"/>'
    yield text(words.HEADINGS[4].lower(), x + 9, 70, size=12.5)


def _box(  # noqa: PLR0917, PLR0913 - a rectangle has four numbers and a colour
    x: float, y: float, width: float, height: float, fill: str, edge: str = ""
) -> str:
    broken = f' stroke="{edge}" stroke-width="1.5" stroke-dasharray="4 3"' if edge else ""
    return (
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" '
        f'fill="{fill}"{broken}/>'
    )


def parts_of(line: Line) -> tuple[Part, ...]:
    """Return the pieces of a bar from the left, those without a vote left out."""
    found = []
    for vote in GROUNDS:
        for tally, assumed in ((line.cast, False), (line.assumed, True)):
            counts = {Vote.IN_FAVOUR: tally.in_favour, Vote.AGAINST: tally.against}
            found.append(Part(vote, counts.get(vote, sum(tally[2:])), assumed))
    return tuple(part for part in found if part.number)


def _row(line: Line, middle: float, unit: float) -> Iterator[str]:
    yield from lines(line.title, MARGIN, middle, LABEL_LETTERS, weight=600)
    x, top = LEFT, middle - BAR / 2
    for part in parts_of(line) if line.required is not None else ():
        width = unit * part.number
        ground = GROUNDS[part.vote]
        fill, letters = (ground.assumed, INK) if part.assumed else (ground.cast, ground.letters)
        edge = ground.cast if part.assumed else ""
        yield _box(x + 0.75, top, width - 1.5, BAR, fill, edge)
        label = f"+{part.number}" if part.assumed else f"{part.number}"
        size = 13 if width >= 9 * len(label) else 9.5
        yield text(label, x + width / 2, middle + 5, size=size, colour=letters, anchor="middle")
        x += width
    if line.required:
        at = LEFT + unit * line.required
        yield f'<path d="M{at:.1f} {top - 7:.1f} V{top + BAR + 7:.1f}" stroke="{INK}" '
        yield 'stroke-width="3"/>'
        yield text(f"{line.required}", at + 5, top - 3, size=11, colour=QUIET)
    yield from lines(line.result, LEFT + ACROSS + 24, middle, RESULT_LETTERS)
