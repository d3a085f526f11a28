"""The power of members under one rule or several as a picture, a group of bars a class."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple
from xml.etree.ElementTree import Element

from nine_votes.council.messages import Message, Said, say
from nine_votes.phrases.power import in_percent
from nine_votes.record import svg
from nine_votes.words.resolver import in_words

WIDTH, HEAD, GAME, ROW, BAR = 1000.0, 92.0, 40.0, 62.0, 16.0
LEFT, ACROSS = 300.0, 560.0
RULE_LETTERS, LABEL_LETTERS, NOTE_LETTERS = 100, 34, 140
COLOURS = ("#1F4E8C", "#8F6435")
"""Of the bars of a class, one below the other."""


class Bars(NamedTuple):
    """A class of members with its values, each the share of one member."""

    label: Said
    values: tuple[tuple[Said, Fraction], ...]


class Group(NamedTuple):
    """A rule set in one of the games, and its classes."""

    rule: Said
    game: Said
    bars: tuple[Bars, ...]


def power_chart(groups: Sequence[Group], notes: Sequence[Said], name: str) -> str:
    most = max((value for g in groups for b in g.bars for _, value in b.values), default=1)
    scale = svg.Axis(LEFT, ACROSS / float(most or 1))
    body = list(_legend(groups))
    top = HEAD
    rule: Said = ""
    for group in groups:
        if group.rule != rule:
            rule = group.rule
            for line in svg.wrapped(in_words(rule), RULE_LETTERS):
                body.append(svg.text(line, svg.MARGIN, top + 16, svg.Lettering(16, 700)))
                top += 22
            top += 6
        body.append(svg.text(group.game, svg.MARGIN, top + 18, svg.Lettering(13, colour=svg.QUIET)))
        top += GAME
        for bars in group.bars:
            body += _row(bars, top, scale)
            top += ROW
    chart = svg.Chart(name, say("power-title"), _described(groups), WIDTH, NOTE_LETTERS)
    return chart.drawn(body, notes, top + 16)


def _described(groups: Sequence[Group]) -> Iterator[Said]:
    for group in groups:
        yield from (f"{in_words(group.rule)}.", f"{in_words(group.game)}.")
        yield from map(_in_numbers, group.bars)


def _in_numbers(bars: Bars) -> Message:
    values = tuple(
        say("power-value", label=label, percent=in_percent(value)) for label, value in bars.values
    )
    return say("power-row", name=bars.label, values=values)


def _legend(groups: Sequence[Group]) -> Iterator[Element]:
    x = LEFT
    labels = [in_words(label) for label, _ in groups[0].bars[0].values] if groups else []
    for label, colour in zip(labels, COLOURS, strict=False):
        yield svg.box((f"{x:.1f}", 56), (14, 14), fill=colour)
        yield svg.text(label, x + 20, 68, svg.SMALL)
        x += 48 + 7.2 * len(label)


def _row(bars: Bars, top: float, scale: svg.Axis) -> Iterator[Element]:
    yield from svg.lines(bars.label, svg.MARGIN, top + BAR + 3, LABEL_LETTERS, svg.BOLD)
    for number, ((_, value), colour) in enumerate(zip(bars.values, COLOURS, strict=False)):
        y = top + number * (BAR + 6)
        end = max(LEFT + 1, scale.at(float(value)))
        yield svg.box((LEFT, f"{y:.1f}"), (f"{end - LEFT:.2f}", BAR), fill=colour)
        yield svg.text(in_percent(value), end + 7, y + 13, svg.Lettering(13))
