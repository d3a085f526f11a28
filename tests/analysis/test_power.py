"""The power a rule gives: published fractions, brute force, and sizes where int64 overflows."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction
from itertools import permutations, product
from math import comb, factorial

import numpy as np
import pytest

from nine_votes.analysis.classes import VotingGame, voting_game
from nine_votes.analysis.comparison import applied
from nine_votes.analysis.power import THREE_WAYS, TWO_WAYS, PowerTable, power_table
from nine_votes.analysis.sweeps import carried, every_ballot
from nine_votes.council.charter import CHARTER_1965, LEAGUE, RuleSet, for_seats, rules_named
from nine_votes.council.members import ORIGINAL_FIVE, council_of
from nine_votes.council.questions import Question
from nine_votes.council.voting import Vote

TODAY = date(2024, 3, 28)
RULES = (
    *("charter", "literal-concurrence", "no-veto", "two-vetoes", "vetoes=3"),
    *("abstention-blocks+two-vetoes", "absence-blocks"),
)


def game_of(permanent: int, elected: int, rules: RuleSet) -> VotingGame:
    council = council_of(ORIGINAL_FIVE[:permanent], [f"E{number:03}" for number in range(elected)])
    return voting_game(Question(), council, rules)


def small(name: str, required: int, members: int) -> RuleSet:
    rules = applied(name, TODAY, 15).rules
    return replace(rules, required=required, members=members)


COUNCIL = game_of(5, 10, CHARTER_1965)


def test_the_textbook_game_has_the_published_fractions() -> None:
    table = power_table(COUNCIL, TWO_WAYS)
    permanent, elected = table.powers
    assert (permanent.swings, elected.swings, permanent.ways) == (848, 84, 2**14)
    assert permanent.banzhaf == Fraction(53, 1024)
    assert elected.banzhaf == Fraction(21, 4096)
    assert permanent.shapley_shubik == Fraction(421, 2145)
    assert elected.shapley_shubik == Fraction(4, 2145)
    assert (table.carried, table.ways) == (848, 2**15)


def test_with_three_ways_to_vote_146796_are_carried() -> None:
    table = power_table(COUNCIL, THREE_WAYS)
    permanent, elected = table.powers
    assert (table.carried, table.ways) == (146_796, 3**15)
    assert table.decisiveness == Fraction(146_796, 3**15)
    assert (permanent.swings, elected.swings) == (108_336, 53_154)
    assert permanent.blocking == 1
    assert 5 * permanent.shapley_shubik + 10 * elected.shapley_shubik == 1


def test_colemans_powers_of_the_textbook_game() -> None:
    """All that is carried needs a permanent member; an elected one is needed for 84 of 848."""
    permanent, elected = power_table(COUNCIL, TWO_WAYS).powers
    assert permanent.blocking == 1
    assert elected.blocking == Fraction(84, 848)
    lost = 2**15 - 848
    assert permanent.initiating == Fraction(848, lost)
    assert elected.initiating == Fraction(84, lost)


def by_sweep(game: VotingGame) -> Iterator[tuple[int, int, int, int]]:
    """Yield each member's swings, what its vote against stops, what its vote in favour carries."""
    members = game.size
    holders = [i for m in game.classes if m.holder for i in range(m.size)]
    all_carried = carried(every_ballot(members), holders, game.rules)
    for member in range(members):
        favour, abstaining, against = np.moveaxis(all_carried.reshape(3**member, 3, -1), 1, 0)
        swings = int((favour & ~against).sum())
        stopped = swings + int((abstaining & ~against).sum())
        carries = swings + int((favour & ~abstaining).sum())
        yield swings, stopped, carries, int(all_carried.sum())


@pytest.mark.parametrize("name", RULES)
@pytest.mark.parametrize(("permanent", "elected", "required"), [(3, 4, 4), (2, 7, 5), (5, 7, 7)])
def test_three_ways_equal_brute_force(
    name: str, permanent: int, elected: int, required: int
) -> None:
    """Every one of up to 3^12 ballots, counted with arrays and without classes."""
    members = permanent + elected
    game = game_of(permanent, elected, small(name, required, members))
    table = power_table(game, THREE_WAYS)
    rows = [power for power in table.powers for _ in power.members.codes]
    for power, (swings, stopped, carries, in_all) in zip(rows, by_sweep(game), strict=True):
        assert (power.swings, table.carried) == (swings, in_all)
        assert power.blocking == Fraction(stopped, in_all)
        assert power.initiating == Fraction(carries, 3**members - in_all)


Partial = tuple[Vote | None, ...]
"""The votes of a roll-call so far, None for who is still to vote."""


def by_roll_calls(game: VotingGame, options: Sequence[Vote]) -> list[Fraction]:
    """Go through every order and every vote, and count whose vote settled the outcome."""
    codes = [code for members in game.classes for code in members.codes]
    table = {
        votes: game.carries(game.counts_of(dict(zip(codes, votes, strict=True))))
        for votes in product(options, repeat=len(codes))
    }
    settled: dict[Partial, bool] = {}
    for partial in product((None, *options), repeat=len(codes)):
        rest = product(*(options if vote is None else (vote,) for vote in partial))
        settled[partial] = len({table[votes] for votes in rest}) == 1
    found = Counter(
        _who_settles(order, votes, settled)
        for votes in table
        for order in permutations(range(len(codes)))
    )
    calls = factorial(len(codes)) * len(table)
    return [Fraction(found[member], calls) for member in range(len(codes))]


def _who_settles(order: Sequence[int], votes: Sequence[Vote], settled: dict[Partial, bool]) -> int:
    partial: list[Vote | None] = [None] * len(votes)
    for member in order:
        partial[member] = votes[member]
        if settled[tuple(partial)]:
            return member
    raise AssertionError("a roll-call that is over is settled")


@pytest.mark.parametrize("name", RULES)
@pytest.mark.parametrize("options", [TWO_WAYS, THREE_WAYS])
def test_shapley_shubik_equals_every_roll_call(name: str, options: tuple[Vote, ...]) -> None:
    """Five members, 120 orders and up to 243 votes."""
    assert_as_by_roll_calls(game_of(2, 3, small(name, 3, 5)), options)


def test_shapley_shubik_equals_every_roll_call_of_six() -> None:
    """720 orders and 729 votes."""
    assert_as_by_roll_calls(game_of(3, 3, small("two-vetoes", 4, 6)), THREE_WAYS)


def test_shapley_shubik_of_unanimity_equals_every_roll_call() -> None:
    assert_as_by_roll_calls(game_of(0, 4, LEAGUE), THREE_WAYS)


def assert_as_by_roll_calls(game: VotingGame, options: tuple[Vote, ...]) -> None:
    table = power_table(game, options)
    shares = [power.shapley_shubik for power in table.powers for _ in power.members.codes]
    assert shares == by_roll_calls(game, options)


def large(members: int) -> tuple[PowerTable, PowerTable, int]:
    """Return the power in a Council of so many, with two ways and with three, and its number."""
    rules = for_seats(rules_named("charter", TODAY), members)
    game = game_of(5, members - 5, rules)
    return power_table(game, TWO_WAYS), power_table(game, THREE_WAYS), rules.required


@pytest.mark.parametrize("members", [15, 65, 193])
def test_two_ways_are_right_where_int64_overflows(members: int) -> None:
    """An elected member decides where the five and just so many others are in favour."""
    textbook, _, required = large(members)
    others = comb(members - 6, required - 6)
    permanent, elected = textbook.powers
    assert elected.swings == others
    assert permanent.swings == textbook.carried
    orders = factorial(required - 1) * factorial(members - required)
    assert elected.shapley_shubik == Fraction(others * orders, factorial(members))
    assert 5 * permanent.shapley_shubik + (members - 5) * elected.shapley_shubik == 1


@pytest.mark.parametrize("members", [15, 65, 193])
def test_three_ways_are_right_where_int64_overflows(members: int) -> None:
    """An elected member decides where none of the five is against and one in favour is lacking."""
    _, table, required = large(members)
    others = members - 6
    permanent, elected = table.powers
    assert elected.swings == sum(
        comb(5, k) * comb(others, lacking) * 2 ** (others - lacking)
        for k in range(6)
        if 0 <= (lacking := required - 1 - k) <= others
    )
    assert table.carried == sum(
        comb(5, k) * comb(others + 1, n) * 2 ** (others + 1 - n)
        for k in range(6)
        for n in range(required - k, others + 2)
    )
    assert elected.swings > 2**63 or members == 15
    assert 5 * permanent.shapley_shubik + (members - 5) * elected.shapley_shubik == 1


def test_193_equal_members_have_a_193rd_each() -> None:
    rules = replace(applied("no-veto", TODAY, 193).rules, required=97)
    for options in (TWO_WAYS, THREE_WAYS):
        table = power_table(game_of(5, 188, rules), options)
        assert [power.shapley_shubik for power in table.powers] == [Fraction(1, 193)]
        assert table.banzhaf_index(table.powers[0]) == Fraction(1, 193)


def test_where_nothing_can_be_carried_nobody_has_power() -> None:
    table = power_table(game_of(2, 2, small("charter", 9, 4)))
    assert table.carried == 0
    for power in table.powers:
        shares = {power.banzhaf, power.shapley_shubik, power.blocking, power.initiating}
        assert shares == {Fraction(0)}
        assert table.banzhaf_index(power) == 0
