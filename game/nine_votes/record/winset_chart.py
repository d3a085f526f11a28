"""Every text of a draft as a picture: a field a text, its clauses along the side and the top.

What becomes of a text shows in its ground and in a sign beside its number, so that grey print and
every eye can tell them apart.
"""

from collections.abc import Iterator, Sequence
from itertools import cycle, islice
from typing import NamedTuple

from nine_votes.council.outcomes import Outcome
from nine_votes.phrases import winset as words
from nine_votes.phrases.text_changes import TOO_FEW
from nine_votes.record.charts import LEADING, MARGIN, chart, heading, paragraph, text
from nine_votes.record.drawing import COLOURS, CROSS, GLYPHS, INK, QUIET
from nine_votes.views.chamber import Mark
from nine_votes.views.winset import Axis, Field, Picture, TextsView

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
NOT_ACCEPTABLE = Ground("#DDF2EA", INK, ADOPTED, GLYPHS[Mark.IN_FAVOUR])
VETOED = Ground("#FBE3E6", INK, "#FBE3E6", CROSS)
SHORT = Ground("#EEF1F5", INK, "#EEF1F5", DASH)
GROUNDS = {
    words.ACCEPTABLE: ACCEPTABLE,
    words.NOT_ACCEPTABLE: NOT_ACCEPTABLE,
    words.VETOED: VETOED,
    TOO_FEW: SHORT,
}
"""The grounds by what they mean, in the order of the legend."""

SIGNS = {VETOED: VETO, SHORT: QUIET}
"""The colours of signs that are not those of the letters."""


def ground_of(field: Field) -> Ground:
    """Return how the field of a text looks."""
    if field.outcome is Outcome.ADOPTED:
        return ACCEPTABLE if field.acceptable else NOT_ACCEPTABLE
    return VETOED if field.outcome is Outcome.VETOED else SHORT


def winset_chart(view: TextsView, picture: Picture, name: str) -> str:
    """Return the chart; `name` makes its ids its own on a page."""
    legend, end = _legend(picture)
    left = MARGIN + SIDE * len(picture.rows)
    top = end + 12 + TOP * len(picture.columns)
    wide = min(WIDEST, (WIDTH - MARGIN - left) / picture.across)
    body = [heading(picture.title), legend]
    body += _over(picture.columns, left, end + 12, wide)
    body += _beside(picture.rows, top)
    for place, field in enumerate(picture.fields):
        down, across = divmod(place, picture.across)
        body.append(_field(field, left + wide * across, top + TALL * down, wide))
    key, under = _key(picture.key, top + TALL * picture.down + 28)
    notes = (words.NUMBER_MEANS, *view.notes)
    said, end = paragraph(notes, MARGIN, under + 10, NOTE_LETTERS)
    size = (WIDTH, end + 8)
    return chart(name, picture.title, view.described, size, "".join((*body, key, said)))


def _legend(picture: Picture) -> tuple[str, float]:
    """Return what the fields and their marks mean, of those that there are, and where it ends."""
    there = {ground_of(field) for field in picture.fields}
    samples = [
        (label, _box(0, 0, 22, 18, ground) + _sign(ground, 11, 9, 0.5))
        for label, ground in GROUNDS.items()
        if ground in there
    ]
    if any(field.crossing for field in picture.fields):
        samples.append((picture.crossing, _box(0, 0, 22, 18, SHORT) + _corner(0, 0)))
    if any(field.hollow for field in picture.fields):
        samples.append((picture.hollow, _box(0, 0, 22, 18, SHORT) + _dots(0, 14.5, 22)))
    if any(field.on_the_table for field in picture.fields):
        samples.append((words.ON_THE_TABLE, _frame(0, 0, 22, 18)))
    return _flowing(samples)


def _flowing(samples: Sequence[tuple[str, str]]) -> tuple[str, float]:
    drawn, x, y = [], MARGIN, HEAD - 14
    for label, sample in samples:
        wide = 30 + LETTER * len(label)
        if x > MARGIN and x + wide > WIDTH - MARGIN:
            x, y = MARGIN, y + 26
        drawn.append(f'<g transform="translate({x:.1f} {y:.1f})">{sample}</g>')
        drawn.append(text(label, x + 30, y + 14, size=12.5))
        x += wide + 18
    return "".join(drawn), y + 18


def _over(axes: Sequence[Axis], left: float, top: float, wide: float) -> Iterator[str]:
    """Yield the codes over the grid, the outermost clause first."""
    for row, axis in enumerate(axes):
        base = top + TOP * row + 14
        for place, code in enumerate(_repeated(axes, row)):
            x = left + wide * axis.span * place
            yield text(code, x + wide * axis.span / 2, base, size=12.5, anchor="middle")
            if axis.span > 1:
                yield _line(f"M{x + 3:.1f} {base + 5:.1f} H{x + wide * axis.span - 3:.1f}")


def _beside(axes: Sequence[Axis], top: float) -> Iterator[str]:
    """Yield the codes beside the grid, the outermost clause first."""
    for column, axis in enumerate(axes):
        x = MARGIN + SIDE * column
        for place, code in enumerate(_repeated(axes, column)):
            y = top + TALL * axis.span * place
            yield text(code, x + 4, y + TALL * axis.span / 2 + 4.5, size=12.5)
            if axis.span > 1:
                yield _line(f"M{x + SIDE - 8:.1f} {y + 3:.1f} V{y + TALL * axis.span - 3:.1f}")


def _repeated(axes: Sequence[Axis], place: int) -> Iterator[str]:
    """Return the codes of a clause as often as those outside of it repeat them."""
    times = 1
    for outer in axes[:place]:
        times *= len(outer.codes)
    codes = axes[place].codes
    return islice(cycle(codes), times * len(codes))


def _line(path: str) -> str:
    return f'<path d="{path}" fill="none" stroke="{QUIET}" stroke-width="1"/>'


def _field(field: Field, x: float, y: float, wide: float) -> str:
    ground, middle = ground_of(field), x + wide / 2
    parts = [
        _box(x + 1, y + 1, wide - 2, TALL - 2, ground),
        _frame(x + 1, y + 1, wide - 2, TALL - 2) if field.on_the_table else "",
        _corner(x + 1, y + 1) if field.crossing else "",
        _dots(x + 1, y + 20, wide - 2) if field.hollow else "",
        _number(field.in_favour, middle - 5, y + 15.5, ground),
        _sign(ground, middle + 10, y + 11.5, 0.42),
    ]
    return "".join(parts)


def _number(favour: int, x: float, y: float, ground: Ground) -> str:
    weight = 700 if ground is ACCEPTABLE else 400
    return text(f"{favour}", x, y, size=12.5, weight=weight, colour=ground.letters, anchor="middle")


def _box(x: float, y: float, wide: float, tall: float, ground: Ground) -> str:
    return (
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{wide:.1f}" height="{tall:.1f}" rx="3" '
        f'fill="{ground.fill}" stroke="{ground.edge}"/>'
    )


def _frame(x: float, y: float, wide: float, tall: float) -> str:
    return (
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{wide:.1f}" height="{tall:.1f}" rx="3" '
        f'fill="none" stroke="{INK}" stroke-width="3"/>'
    )


def _corner(x: float, y: float) -> str:
    return f'<path d="M{x:.1f} {y:.1f} h8 l-8 8 Z" fill="{INK}"/>'


def _dots(x: float, y: float, wide: float) -> str:
    """Return a dotted line along the foot of a field."""
    return (
        f'<path d="M{x + 5:.1f} {y:.1f} h{wide - 10:.1f}" stroke="{INK}" stroke-width="2" '
        'stroke-dasharray="2 3"/>'
    )


def _sign(ground: Ground, x: float, y: float, scale: float) -> str:
    colour = SIGNS.get(ground, ground.letters)
    return (
        f'<path transform="translate({x:.1f} {y:.1f}) scale({scale:g})" d="{ground.sign}" '
        f'fill="none" stroke="{colour}" stroke-width="4" stroke-linecap="round" '
        'stroke-linejoin="round"/>'
    )


def _key(key: Sequence[str], top: float) -> tuple[str, float]:
    """Return the wordings by their codes in two columns, and where they end."""
    half = -(-len(key) // 2)
    drawn = [text(words.WORDINGS, MARGIN, top, size=13, weight=600)]
    ends = []
    for x, part in ((MARGIN, key[:half]), (WIDTH / 2 + 6, key[half:])):
        said, end = paragraph(part, x, top + LEADING + 2, KEY_LETTERS)
        drawn.append(said)
        ends.append(end)
    return "".join(drawn), max(ends)
