"""Every text of a draft as a picture: a field a text, its clauses along the side and the top.

What becomes of a text shows in its ground and in a sign beside its number, so that grey print and
every eye can tell them apart.
"""

from collections.abc import Iterator, Sequence
from itertools import cycle, islice
from typing import NamedTuple
from xml.etree.ElementTree import Element

from nine_votes.council.messages import Message, say
from nine_votes.council.outcomes import Outcome
from nine_votes.record import svg
from nine_votes.record.drawing import COLOURS, CROSS, GLYPHS, stroke
from nine_votes.views.chamber import Mark
from nine_votes.views.winset import Axis, Field, Picture, TextsView
from nine_votes.words.resolver import in_words

WIDTH, HEAD = 1000.0, 64.0
SIDE, TOP = 42.0, 22.0
"""The room of a clause's codes beside the grid, and over it."""

TALL, WIDEST = 24.0, 64.0
"""How high a field is, and how wide at most."""

NOTE_LETTERS, KEY_LETTERS = 145, 68
LETTER = 6.6
"""How wide a letter of the legend is, about."""

DASH = GLYPHS[Mark.ABSTAINING]


class Ground(NamedTuple):
    """How a field looks: its ground, its letters, its edge, and its sign."""

    fill: str
    letters: str
    edge: str
    sign: str


ADOPTED, VETO = COLOURS[Mark.IN_FAVOUR][0], COLOURS[Mark.VETO][0]
ACCEPTABLE = Ground(*COLOURS[Mark.IN_FAVOUR], ADOPTED, GLYPHS[Mark.IN_FAVOUR])
NOT_ACCEPTABLE = Ground("#DDF2EA", svg.INK, ADOPTED, GLYPHS[Mark.IN_FAVOUR])
VETOED = Ground("#FBE3E6", svg.INK, "#FBE3E6", CROSS)
SHORT = Ground("#EEF1F5", svg.INK, "#EEF1F5", DASH)
GROUNDS = {
    say("texts-legend-acceptable"): ACCEPTABLE,
    say("texts-legend-not-acceptable"): NOT_ACCEPTABLE,
    say("texts-vetoed"): VETOED,
    say("texts-too-few"): SHORT,
}
"""The grounds by what they mean, in the order of the legend."""

SIGNS = {VETOED: VETO, SHORT: svg.QUIET}
"""The colours of signs that are not those of the letters."""


def ground_of(field: Field) -> Ground:
    if field.outcome is Outcome.ADOPTED:
        return ACCEPTABLE if field.acceptable else NOT_ACCEPTABLE
    return VETOED if field.outcome is Outcome.VETOED else SHORT


def winset_chart(view: TextsView, picture: Picture, name: str) -> str:
    legend, end = _legend(picture)
    left = svg.MARGIN + SIDE * len(picture.rows)
    top = end + 12 + TOP * len(picture.columns)
    wide = min(WIDEST, (WIDTH - svg.MARGIN - left) / picture.across)
    across, down = svg.Axis(left, wide), svg.Axis(top, TALL)
    body = [*legend, *_over(picture.columns, across, end + 12), *_beside(picture.rows, down)]
    for place, field in enumerate(picture.fields):
        row, column = divmod(place, picture.across)
        body += _field(field, across.at(column), down.at(row), wide)
    key, under = _key(picture.key, down.at(picture.down) + 28)
    chart = svg.Chart(name, picture.title, [view.described], WIDTH, NOTE_LETTERS)
    return chart.drawn([*body, *key], (say("texts-number-means"), *view.notes), under + 10)


def _legend(picture: Picture) -> tuple[list[Element], float]:
    """Return what the fields and their marks mean, of those that there are, and where it ends."""
    there = {ground_of(field) for field in picture.fields}
    samples = [
        (label, [_ground(0, 0, 22, 18, ground), _sign(ground, 11, 9, 0.5)])
        for label, ground in GROUNDS.items()
        if ground in there
    ]
    pale = _ground(0, 0, 22, 18, SHORT)
    if any(field.crossing for field in picture.fields):
        samples.append((picture.crossing, [pale, _corner(0, 0)]))
    if any(field.hollow for field in picture.fields):
        samples.append((picture.hollow, [pale, _dots(0, 14.5, 22)]))
    if any(field.on_the_table for field in picture.fields):
        samples.append((say("texts-legend-on-the-table"), [_frame(0, 0, 22, 18)]))
    return _flowing(samples)


def _flowing(samples: Sequence[tuple[Message, list[Element]]]) -> tuple[list[Element], float]:
    drawn, x, y = [], svg.MARGIN, HEAD - 14
    for said, sample in samples:
        label = in_words(said)
        wide = 30 + LETTER * len(label)
        if x > svg.MARGIN and x + wide > WIDTH - svg.MARGIN:
            x, y = svg.MARGIN, y + 26
        drawn.append(svg.element("g", *sample, transform=f"translate({x:.1f} {y:.1f})"))
        drawn.append(svg.text(label, x + 30, y + 14, svg.SMALL))
        x += wide + 18
    return drawn, y + 18


def _over(axes: Sequence[Axis], across: svg.Axis, top: float) -> Iterator[Element]:
    """Yield the codes over the grid, the outermost clause first."""
    for row, axis in enumerate(axes):
        base, wide = top + TOP * row + 14, across.step * axis.span
        for place, code in enumerate(_repeated(axes, row)):
            x = across.at(axis.span * place)
            yield svg.text(code, x + wide / 2, base, svg.SMALL, "middle")
            if axis.span > 1:
                yield _line(f"M{x + 3:.1f} {base + 5:.1f} H{x + wide - 3:.1f}")


def _beside(axes: Sequence[Axis], down: svg.Axis) -> Iterator[Element]:
    """Yield the codes beside the grid, the outermost clause first."""
    for column, axis in enumerate(axes):
        x, tall = svg.MARGIN + SIDE * column, down.step * axis.span
        for place, code in enumerate(_repeated(axes, column)):
            y = down.at(axis.span * place)
            yield svg.text(code, x + 4, y + tall / 2 + 4.5, svg.SMALL)
            if axis.span > 1:
                yield _line(f"M{x + SIDE - 8:.1f} {y + 3:.1f} V{y + tall - 3:.1f}")


def _repeated(axes: Sequence[Axis], place: int) -> Iterator[str]:
    """Return the codes of a clause as often as those outside of it repeat them."""
    times = 1
    for outer in axes[:place]:
        times *= len(outer.codes)
    codes = axes[place].codes
    return islice(cycle(codes), times * len(codes))


def _line(path: str) -> Element:
    return svg.element("path", d=path, fill="none", stroke=svg.QUIET, stroke_width=1)


def _field(field: Field, x: float, y: float, wide: float) -> Iterator[Element]:
    ground, middle = ground_of(field), x + wide / 2
    yield _ground(x + 1, y + 1, wide - 2, TALL - 2, ground)
    if field.on_the_table:
        yield _frame(x + 1, y + 1, wide - 2, TALL - 2)
    if field.crossing:
        yield _corner(x + 1, y + 1)
    if field.hollow:
        yield _dots(x + 1, y + 20, wide - 2)
    number = svg.Lettering(12.5, 700 if ground is ACCEPTABLE else 400, ground.letters)
    yield svg.text(f"{field.in_favour}", middle - 5, y + 15.5, number, "middle")
    yield _sign(ground, middle + 10, y + 11.5, 0.42)


def _ground(x: float, y: float, wide: float, tall: float, ground: Ground) -> Element:
    return _box(x, y, wide, tall, fill=ground.fill, stroke=ground.edge)


def _frame(x: float, y: float, wide: float, tall: float) -> Element:
    return _box(x, y, wide, tall, fill="none", stroke=svg.INK, stroke_width=3)


def _box(x: float, y: float, wide: float, tall: float, **look: float | str) -> Element:
    return svg.box(svg.tenths(x, y), svg.tenths(wide, tall), rx=3, **look)


def _corner(x: float, y: float) -> Element:
    return svg.element("path", d=f"M{x:.1f} {y:.1f} h8 l-8 8 Z", fill=svg.INK)


def _dots(x: float, y: float, wide: float) -> Element:
    along = f"M{x + 5:.1f} {y:.1f} h{wide - 10:.1f}"
    return svg.element("path", d=along, stroke=svg.INK, stroke_width=2, stroke_dasharray="2 3")


def _sign(ground: Ground, x: float, y: float, scale: float) -> Element:
    place = f"translate({x:.1f} {y:.1f}) scale({scale:g})"
    return stroke(ground.sign, SIGNS.get(ground, ground.letters), transform=place)


def _key(key: Sequence[str], top: float) -> tuple[list[Element], float]:
    """Return the wordings by their codes in two columns, and where they end."""
    half = -(-len(key) // 2)
    left, ends = svg.paragraph(key[:half], svg.MARGIN, top + svg.LEADING + 2, KEY_LETTERS)
    right, end = svg.paragraph(key[half:], WIDTH / 2 + 6, top + svg.LEADING + 2, KEY_LETTERS)
    heading = svg.text(say("texts-wordings"), svg.MARGIN, top, svg.Lettering(13, 600))
    return [heading, *left, *right], max(ends, end)
