"""The power in a weighted game that the command line describes: a quota, and weights."""

import json
import re
from argparse import Namespace
from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from nine_votes.analysis.weighted import GameError, WeightedGame, shapley_shubik, swings, winning
from nine_votes.calls import DONE, CallError
from nine_votes.cli.held_votes import write_svg
from nine_votes.cli.pairs import at_fault
from nine_votes.council.messages import Message, say, told_by
from nine_votes.phrases import power as words
from nine_votes.record.lines import wrapped
from nine_votes.record.power_chart import Bars, Group, power_chart
from nine_votes.words.resolver import in_words

WEIGHT = re.compile(r"(\d{1,9})(?:\*(\d{1,6}))?", re.ASCII)
MOST_MEMBERS = 500
OTHERS = ("rules", "seats", "date", "kind", "chapter", "chances")
"""Options about the Council, which a weighted game has none of."""


class Row(NamedTuple):
    """Members of the same weight, and what each of them can do."""

    weight: int
    members: int
    swings: int
    banzhaf: Fraction
    share: Fraction
    settles: Fraction
    blocking: Fraction
    initiating: Fraction

    @property
    def values(self) -> tuple[Fraction, ...]:
        """The values in the order of the columns."""
        return self.banzhaf, self.share, self.settles, self.blocking, self.initiating


def print_weighted(options: Namespace) -> int:
    game = _game(options)
    carried = winning(game)
    rows = tuple(_rows(game, carried))
    groups = tuple(say("power-group", members=row.members, weight=row.weight) for row in rows)
    title = in_words(say("power-weights", quota=game.quota, groups=groups))
    ways = 1 << len(game.weights)
    if options.svg:
        called = in_words(say("power-title"))
        write_svg(power_chart(called, [_group(title, rows)], (), "power"), options.svg)
    if options.json:
        print(json.dumps(_fields(game, rows, carried, ways), indent=2))
        return DONE
    print("\n".join([*wrapped(title, ""), *_lines(rows)]))
    return DONE


def _game(options: Namespace) -> WeightedGame:
    given = [name for name in OTHERS if getattr(options, name)]
    if given:
        raise CallError(say("call-weighted", option=given[0]))
    if options.quota is None or options.weights is None:
        raise CallError(say("call-weighted-both"))
    weights: list[int] = []
    for text in options.weights.split(","):
        parts = WEIGHT.fullmatch(text.strip())
        if not parts:
            raise at_fault("--weights", say("call-weight", text=text))
        number = int(parts[2] or 1)
        if len(weights) + number > MOST_MEMBERS:
            why = say("call-most-weights", most=MOST_MEMBERS)
            raise at_fault("--weights", why)
        weights += [int(parts[1])] * number
    try:
        return WeightedGame(options.quota, tuple(weights))
    except GameError as error:
        raise at_fault("--quota and --weights", told_by(error)) from error


def _rows(game: WeightedGame, carried: int) -> Iterator[Row]:
    """Yield the members of each weight, in the order in which the call names the weights."""
    ways, decided, settled = 1 << len(game.weights), swings(game), shapley_shubik(game)
    of_each = dict(zip(game.weights, zip(decided, settled, strict=True), strict=True))
    for weight, members in Counter(game.weights).items():
        own, share = of_each[weight]
        yield Row(
            weight,
            members,
            own,
            Fraction(own, ways // 2),
            Fraction(own, sum(decided)),
            share,
            Fraction(own, carried),
            Fraction(own, ways - carried) if carried < ways else Fraction(0),
        )


def _lines(rows: tuple[Row, ...]) -> Iterator[str]:
    yield ""
    for row in rows:
        yield in_words(_called(row))
        for heading, value in zip(words.HEADINGS, row.values, strict=True):
            yield f"  {in_words(heading):<18}{in_words(words.exactly(value))}"


def _fields(
    game: WeightedGame, rows: tuple[Row, ...], carried: int, ways: int
) -> dict[str, object]:
    return {
        "quota": game.quota,
        "weights": game.weights,
        "carried": carried,
        "ways": ways,
        "classes": [
            {
                "weight": row.weight,
                "members": row.members,
                "swings": row.swings,
                "of": ways // 2,
                "banzhaf": str(row.banzhaf),
                "banzhaf_index": str(row.share),
                "shapley_shubik": str(row.settles),
                "blocking": str(row.blocking),
                "initiating": str(row.initiating),
            }
            for row in rows
        ],
    }


def _group(title: str, rows: tuple[Row, ...]) -> Group:
    share, settles = in_words(words.SHARE), in_words(words.SETTLES)
    bars = tuple(
        Bars(
            in_words(say("power-each", members=_called(row))),
            ((share, row.share), (settles, row.settles)),
        )
        for row in rows
    )
    return Group(in_words(say("power-weighted")), title, bars)


def _called(row: Row) -> Message:
    return say("power-weight", members=row.members, weight=row.weight)
