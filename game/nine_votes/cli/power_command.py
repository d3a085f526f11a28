"""`power`: what a rule set gives each member, or a weighted game its players."""

import json
import re
import sys
from argparse import Namespace
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from fractions import Fraction
from typing import Any, NamedTuple

from nine_votes.analysis.classes import VotingGame, voting_game
from nine_votes.analysis.comparison import applied
from nine_votes.analysis.power import (
    THREE_WAYS,
    TWO_WAYS,
    ChanceError,
    Chances,
    GameError,
    Power,
    PowerTable,
    WeightedGame,
    chance_of_adoption,
    power_table,
    shapley_shubik,
    swings,
    winning,
)
from nine_votes.calls import DONE, CallError
from nine_votes.cli.held_votes import question_of
from nine_votes.cli.report import at_fault, pairs, write_file
from nine_votes.cli.shown import tell
from nine_votes.council.charter import RuleSet, UnknownRulesError
from nine_votes.council.members import ORIGINAL_FIVE, Council, Roster, UnknownDateError, council_of
from nine_votes.council.messages import Message, say, told_by
from nine_votes.council.outcomes import UndecidableError
from nine_votes.council.voting import Vote
from nine_votes.phrases import power as words
from nine_votes.record.block import Block, Drawn, Gap
from nine_votes.record.power_chart import Bars, Group, power_chart
from nine_votes.scenarios.library import shipped_roster
from nine_votes.words.arguments import Arguments
from nine_votes.words.resolver import in_words

MOST_SEATS = 193
CHANCES = (Vote.IN_FAVOUR, Vote.AGAINST, Vote.ABSTAINING)
"""The order of the chances of a member, that of a tally."""

VALUES = ("banzhaf", "banzhaf_index", "shapley_shubik", "blocking", "initiating")
"""The names of the values, in the order of the columns."""


class Found(NamedTuple):
    """A rule set with the power it gives, with two ways to vote and with three."""

    rules: RuleSet
    game: VotingGame
    tables: tuple[PowerTable, PowerTable]
    chance: Fraction | None


def add_arguments(parser: Arguments) -> None:
    parser.add_argument("--rules", metavar="NAME,NAME", help=say("help-power-rules"))
    parser.add_argument("--date", metavar="2024-03-28", help=say("help-power-date"))
    parser.add_argument("--seats", type=int, metavar="N", help=say("help-power-seats"))
    parser.add_argument("--kind", metavar="procedural:agenda_include")
    parser.add_argument("--chapter", metavar="VII")
    parser.add_argument("--atrocity", action="store_true", help=say("help-atrocity"))
    parser.add_argument("--chances", metavar='"*=0.6:0.1:0.3 RUS=0:1:0"', help=say("help-chances"))
    parser.add_argument("--quota", type=int, metavar="39", help=say("help-power-quota"))
    parser.add_argument("--weights", metavar="7*5,1*10", help=say("help-power-weights"))
    parser.add_argument("--json", action="store_true", help=say("help-power-json"))
    parser.add_argument("--svg", metavar="FILE", help=say("help-svg"))


def carry_out(options: Namespace) -> int:
    if options.quota is not None or options.weights is not None:
        return print_weighted(options)
    roster = shipped_roster()
    found = [_found(name, options, roster) for name in (options.rules or "charter").split(",")]
    if options.svg:
        groups = [group for each in found for group in _groups(each)]
        notes = (*words.MEANINGS[1:3], say("power-all-alike"))
        write_file(power_chart(groups, notes, "power"), options.svg)
    if options.json:
        print(json.dumps({"rules": [_fields(each) for each in found]}, indent=2))
        return DONE
    tell(block for each in found for block in _blocks(each))
    tell([Gap(), *words.MEANINGS, say("power-all-alike")])
    return DONE


def _found(name: str, options: Namespace, roster: Roster) -> Found:
    day = _day(options.date, roster)
    try:
        sitting = roster.council_on(day)
        rules = applied(name, day, options.seats or sitting.size).rules
        council = _council(rules, options.seats, sitting)
        game = _game(options, council, rules, roster)
    except (UnknownRulesError, UnknownDateError, UndecidableError) as error:
        raise at_fault(f"--rules {name}", told_by(error)) from error
    _say_progress(name, game)
    tables = power_table(game, TWO_WAYS), power_table(game, THREE_WAYS)
    return Found(rules, game, tables, _chance(options.chances, game))


def _day(text: str | None, roster: Roster) -> date:
    if text is None:
        return min(datetime.now().astimezone().date(), roster.last_day)
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        why = say("finding-no-day", given=repr(text))
        raise at_fault("--date", why) from error


def _council(rules: RuleSet, seats: int | None, sitting: Council) -> Council:
    """Return the Council of a rule set: the one that sat, if it has that size, or an invented."""
    if seats is not None and not 1 <= seats <= MOST_SEATS:
        raise at_fault("--seats", say("call-seats", most=MOST_SEATS, given=seats))
    if rules.unanimity and seats is None:
        raise at_fault("--rules league", say("call-no-fixed-size"))
    if rules.members and seats and rules.members != seats:
        why = say("call-fixed-size", rules=rules.key, seats=rules.members)
        raise at_fault("--seats", why)
    size = seats or rules.members or sitting.size
    if size == sitting.size and rules.permanent == len(sitting.permanent):
        return sitting
    fixed = min(rules.permanent, size)
    named = [*ORIGINAL_FIVE, *(f"P{number:02}" for number in range(6, fixed + 1))][:fixed]
    return council_of(named, [f"E{number:03}" for number in range(1, size - fixed + 1)])


def _game(options: Namespace, council: Council, rules: RuleSet, roster: Roster) -> VotingGame:
    fields: dict[str, Any] = {"votes": {"*": Vote.IN_FAVOUR}}
    fields |= {name: getattr(options, name) for name in ("kind", "chapter", "date")}
    fields = {name: value for name, value in fields.items() if value is not None}
    fields["council"] = {"permanent": list(council.permanent), "elected": list(council.elected)}
    if options.atrocity:
        fields["atrocity"] = True
    return voting_game(question_of(fields, roster).question, council, rules)


def _say_progress(name: str, game: VotingGame) -> None:
    if game.size > 100 and sys.stderr.isatty():
        print(f"{name}: {game.size} members …", file=sys.stderr, flush=True)


def _chance(text: str | None, game: VotingGame) -> Fraction | None:
    if text is None:
        return None
    form = say("call-pair-of-chances")
    codes = [code for members in game.classes for code in members.codes]
    given = {name: _chances(name, value) for name, value in pairs(text, "--chances", form).items()}
    strangers = [name for name in given if name != "*" and name not in codes]
    if strangers:
        why = say("call-no-seat", code=strangers[0], codes=tuple(codes))
        raise at_fault("--chances", why)
    everyone: Mapping[str, Chances] = dict.fromkeys(codes, given.pop("*", {}))
    try:
        return chance_of_adoption(game, {**everyone, **given})
    except ChanceError as error:
        raise at_fault("--chances", told_by(error)) from error


def _chances(name: str, text: str) -> Chances:
    parts = text.split(":")
    try:
        return dict(zip(CHANCES, map(Fraction, parts), strict=True))
    except (ValueError, ZeroDivisionError) as error:
        why = say("call-chances", text=text, member=name)
        raise at_fault("--chances", why) from error


def _values(power: Power, table: PowerTable) -> tuple[Fraction, ...]:
    index = table.banzhaf_index(power)
    return (power.banzhaf, index, power.shapley_shubik, power.blocking, power.initiating)


def _blocks(found: Found) -> Iterator[Block]:
    rule = words.rule_named(found.rules, found.game.size)
    yield from (Gap(), say("power-rule-source", rule=rule, source=found.rules.source))
    for table in found.tables:
        game, carried = map(in_words, (words.game_of(table), words.carried_sentence(table)))
        yield Drawn(["", game, f"  {carried}", *_table_lines(found.game, table)])
    if found.chance is not None:
        yield from (Gap(), say("power-chance", chance=words.exactly(found.chance)))


def _table_lines(game: VotingGame, table: PowerTable) -> Iterator[str]:
    """Yield a column a class, a row a value, each member of a class having it."""
    labels = [
        in_words(words.members_called(power.members, game.permanent)) for power in table.powers
    ]
    columns = [
        [in_words(words.exactly(value)) for value in _values(power, table)]
        for power in table.powers
    ]
    width = 2 + max(len(cell) for cells in (labels, *columns) for cell in cells)
    yield f"  {'':<18}{''.join(f'{label:<{width}}' for label in labels)}".rstrip()
    for heading, *cells in zip(map(in_words, words.HEADINGS), *columns, strict=True):
        yield f"  {heading:<18}{''.join(f'{cell:<{width}}' for cell in cells)}".rstrip()


def _fields(found: Found) -> dict[str, Any]:
    fields = {
        "rules": found.rules.key,
        "title": in_words(found.rules.title),
        "seats": found.game.size,
        "required": found.rules.required,
        "games": [_table_fields(found.game, table) for table in found.tables],
    }
    return fields if found.chance is None else {**fields, "chance": str(found.chance)}


def _table_fields(game: VotingGame, table: PowerTable) -> dict[str, Any]:
    return {
        "ways_to_vote": list(table.options),
        "carried": table.carried,
        "ways": table.ways,
        "decisiveness": str(table.decisiveness),
        "classes": [_class_fields(game, table, power) for power in table.powers],
    }


def _class_fields(game: VotingGame, table: PowerTable, power: Power) -> dict[str, Any]:
    return {
        "members": in_words(words.members_called(power.members, game.permanent)),
        "codes": power.members.codes,
        "swings": power.swings,
        "of": power.ways,
        **_named(_values(power, table)),
    }


def _named(values: Iterable[Fraction]) -> dict[str, str]:
    return dict(zip(VALUES, map(str, values), strict=True))


def _groups(found: Found) -> Sequence[Group]:
    rule, permanent = words.rule_named(found.rules, found.game.size), found.game.permanent
    return [
        Group(
            rule,
            say("power-game", game=words.game_of(table), carried=words.carried_sentence(table)),
            tuple(
                _bars(words.members_called(power.members, permanent), _values(power, table))
                for power in table.powers
            ),
        )
        for table in found.tables
    ]


def _bars(members: Message, values: tuple[Fraction, ...]) -> Bars:
    shown = zip((words.SHARE, words.SETTLES), values[1:3], strict=True)
    return Bars(say("power-each", members=members), tuple(shown))


WEIGHT = re.compile(r"(\d{1,9})(?:\*(\d{1,6}))?", re.ASCII)
MOST_MEMBERS = 500
OTHERS = ("rules", "seats", "date", "kind", "chapter", "chances")
"""Options about the Council, which a weighted game has none of."""


class Row(NamedTuple):
    """Members of the same weight, and what each of them can do."""

    weight: int
    members: int
    swings: int
    values: tuple[Fraction, ...]


def print_weighted(options: Namespace) -> int:
    game = _weighted(options)
    carried = winning(game)
    rows = tuple(_rows(game, carried))
    groups = tuple(say("power-group", members=row.members, weight=row.weight) for row in rows)
    title = say("power-weights", quota=game.quota, groups=groups)
    ways = 1 << len(game.weights)
    if options.svg:
        bars = tuple(_bars(_called(row), row.values) for row in rows)
        group = Group(say("power-weighted"), title, bars)
        write_file(power_chart([group], (), "power"), options.svg)
    if options.json:
        print(json.dumps(_weighted_fields(game, rows, carried, ways), indent=2))
        return DONE
    tell([title, Drawn([*_row_lines(rows)])])
    return DONE


def _weighted(options: Namespace) -> WeightedGame:
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
        initiating = Fraction(own, ways - carried) if carried < ways else Fraction(0)
        alone, index = Fraction(own, ways // 2), Fraction(own, sum(decided))
        values = (alone, index, share, Fraction(own, carried), initiating)
        yield Row(weight, members, own, values)


def _row_lines(rows: tuple[Row, ...]) -> Iterator[str]:
    yield ""
    for row in rows:
        yield in_words(_called(row))
        for heading, value in zip(words.HEADINGS, row.values, strict=True):
            yield f"  {in_words(heading):<18}{in_words(words.exactly(value))}"


def _weighted_fields(
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
                **_named(row.values),
            }
            for row in rows
        ],
    }


def _called(row: Row) -> Message:
    return say("power-weight", members=row.members, weight=row.weight)
