"""The power of members under one rule or several as a picture, a group of bars a class."""

import textwrap
from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from nine_votes.phrases import power as words
from nine_votes.record.charts import MARGIN, chart, heading, lines, paragraph, text
from nine_votes.record.drawing import INK, QUIET

WIDTH, HEAD, GAME, ROW, BAR = 1000.0, 92.0, 40.0, 62.0, 16.0
LEFT, ACROSS = 300.0, 560.0
RULE_LETTERS, LABEL_LETTERS, NOTE_LETTERS = 100, 34, 140
COLOURS = ("#1F4E8C", "#8F6435")
"""Of the bars of a class, one below the other."""


class Bars(NamedTuple):
    """A class of members with its values, each the share of one member."""

    label: str
    values: tuple[tuple[str, Fraction], ...]


class Group(NamedTuple):
    """A rule set in one of the games, and its classes."""

    rule: str
    game: str
    bars: tuple[Bars, ...]


def power_chart(title: str, groups: Sequence[Group], notes: Sequence[str], name: str) -> str:
    """Return the chart; `name` makes its ids its own on a page."""
    most = max((value for g in groups for b in g.bars for _, value in b.values), default=1)
    scale = ACROSS / float(most or 1)
    body = [heading(title), *_legend(groups)]
    top, rule = HEAD, ""
    for group in groups:
        if group.rule != rule:
            rule = group.rule
            for line in textwrap.wrap(rule, RULE_LETTERS):
                body.append(text(line, MARGIN, top + 16, size=16, weight=700))
                top += 22
            top += 6
        body.append(text(group.game, MARGIN, top + 18, size=13, colour=QUIET))
        top += GAME
        for bars in group.bars:
            body += _row(bars, top, scale)
            top += ROW
    said, end = paragraph(notes, MARGIN, top + 16, NOTE_LETTERS)
    return chart(name, title, _described(groups), (WIDTH, end + 8), "".join((*body, said)))


def _described(groups: Sequence[Group]) -> str:
    """Return all the numbers of the chart in words."""
    said = []
    for group in groups:
        rows = [words.powers_in_numbers(bars.label, bars.values) for bars in group.bars]
        said.append(f"{group.rule}. {group.game}. {' '.join(rows)}")
    return " ".join(said)


def _legend(groups: Sequence[Group]) -> Iterator[str]:
    x = LEFT
    labels = [label for label, _ in groups[0].bars[0].values] if groups else []
    for label, colour in zip(labels, COLOURS, strict=False):
        yield f'<rect x="{x:.1f}" y="56" width="14" height="14" fill="{colour}"/>'
        yield text(label, x + 20, 68, size=12.5)
        x += 48 + 7.2 * len(label)


def _row(bars: Bars, top: float, scale: float) -> Iterator[str]:
    yield from lines(bars.label, MARGIN, top + BAR + 3, LABEL_LETTERS, weight=600)
    for number, ((_, value), colour) in enumerate(zip(bars.values, COLOURS, strict=False)):
        y = top + number * (BAR + 6)
        width = max(1.0, float(value) * scale)
        yield (
            f'<rect x="{LEFT:g}" y="{y:.1f}" width="{width:.2f}" height="{BAR:g}" fill="{colour}"/>'
        )
        yield text(words.in_percent(value), LEFT + width + 7, y + 13, size=13, colour=INK)
