"""The tally of one vote under several rules as a picture, a row a rule.

Votes in favour fill a bar from the left, up to a mark at the required number or past it; votes
against stand at its right end. Assumed votes are paler, with a broken edge, and counted apart.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple
from xml.etree.ElementTree import Element

from nine_votes.council.messages import Said, say
from nine_votes.council.voting import VOTE_LABEL, Vote
from nine_votes.phrases.comparison import HEADINGS, Line, in_numbers
from nine_votes.record import svg
from nine_votes.record.drawing import COLOURS
from nine_votes.views.chamber import Mark
from nine_votes.words.resolver import in_words

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


def tally_chart(title: Said, table: Sequence[Line], notes: Sequence[Said], name: str) -> str:
    most = max((sum(line.cast) + sum(line.assumed) for line in table), default=1)
    scale = svg.Axis(LEFT, ACROSS / max(1, most))
    body, top = list(_legend()), HEAD
    for line in table:
        height = _height(line)
        body += _row(line, top + height / 2, scale)
        top += height
    chart = svg.Chart(name, title, [in_numbers(line) for line in table], WIDTH, NOTE_LETTERS)
    return chart.drawn(body, notes, top + 20)


def _height(line: Line) -> float:
    rows = max(
        len(svg.wrapped(in_words(line.title), LABEL_LETTERS)),
        len(svg.wrapped(in_words(line.result), RESULT_LETTERS)),
    )
    return max(ROW, svg.LEADING * rows + 22)


def _legend() -> Iterator[Element]:
    x = LEFT
    otherwise, assumed = in_words(HEADINGS[3]), in_words(say("comparison-assumed"))
    samples = [
        (in_words(VOTE_LABEL(vote)) if vote is not Vote.ABSTAINING else otherwise, ground.cast, "")
        for vote, ground in GROUNDS.items()
    ]
    for label, fill, edge in (*samples, (assumed, svg.PAPER, svg.QUIET)):
        yield _box(x, 58, (14, 14), fill, edge)
        yield svg.text(label, x + 20, 70, svg.SMALL)
        x += 36 + 7.2 * len(label)
    yield svg.element("path", d=f"M{x:g} 56 V74", stroke=svg.INK, stroke_width=3)
    yield svg.text(say("comparison-mark"), x + 9, 70, svg.SMALL)


def _box(x: float, y: float, size: tuple[float, float], fill: str, edge: str) -> Element:
    broken = {"stroke": edge, "stroke_width": "1.5", "stroke_dasharray": "4 3"} if edge else {}
    return svg.box(svg.tenths(x, y), svg.tenths(*size), fill=fill, **broken)


def parts_of(line: Line) -> tuple[Part, ...]:
    """Return the pieces of a bar from the left, those without a vote left out."""
    found = []
    for vote in GROUNDS:
        for tally, assumed in ((line.cast, False), (line.assumed, True)):
            counts = {Vote.IN_FAVOUR: tally.in_favour, Vote.AGAINST: tally.against}
            found.append(Part(vote, counts.get(vote, sum(tally[2:])), assumed))
    return tuple(part for part in found if part.number)


def _row(line: Line, middle: float, scale: svg.Axis) -> Iterator[Element]:
    yield from svg.lines(line.title, svg.MARGIN, middle, LABEL_LETTERS, svg.BOLD)
    top, before = middle - BAR / 2, 0
    for part in parts_of(line) if line.required is not None else ():
        yield from _piece(part, scale.at(before), top, scale.step * part.number)
        before += part.number
    if line.required:
        at = scale.at(line.required)
        mark = f"M{at:.1f} {top - 7:.1f} V{top + BAR + 7:.1f}"
        yield svg.element("path", d=mark, stroke=svg.INK, stroke_width=3)
        yield svg.text(f"{line.required}", at + 5, top - 3, svg.Lettering(11, colour=svg.QUIET))
    yield from svg.lines(line.result, LEFT + ACROSS + 24, middle, RESULT_LETTERS)


def _piece(part: Part, x: float, top: float, width: float) -> Iterator[Element]:
    ground = GROUNDS[part.vote]
    fill, letters = (ground.assumed, svg.INK) if part.assumed else (ground.cast, ground.letters)
    yield _box(x + 0.75, top, (width - 1.5, BAR), fill, ground.cast if part.assumed else "")
    label = f"+{part.number}" if part.assumed else f"{part.number}"
    size = 13 if width >= 9 * len(label) else 9.5
    middle = x + width / 2
    yield svg.text(label, middle, top + BAR / 2 + 5, svg.Lettering(size, colour=letters), "middle")
