"""Weighted games, against every coalition and every order, and against the rule itself."""

from fractions import Fraction
from itertools import permutations, product
from math import comb, factorial
from random import Random

import pytest

from nine_votes.analysis.power import GameError, WeightedGame, shapley_shubik, swings, winning
from nine_votes.council.messages import Said, say, told_by
from tests.analysis.draws import seeded
from tests.sweeps import scaled

COUNCIL = WeightedGame(39, (7,) * 5 + (1,) * 10)


def test_the_council_as_a_weighted_game_has_the_published_fractions() -> None:
    assert swings(COUNCIL) == (848,) * 5 + (84,) * 10
    assert winning(COUNCIL) == 848
    assert shapley_shubik(COUNCIL) == (Fraction(421, 2145),) * 5 + (Fraction(4, 2145),) * 10


def drawn(chance: Random, most: int) -> WeightedGame:
    weights = tuple(chance.randint(0, 9) for _ in range(chance.randint(1, most)))
    if not any(weights):
        weights = (*weights, 1)
    return WeightedGame(chance.randint(1, sum(weights)), weights)


def test_swings_equal_every_coalition() -> None:
    chance = seeded(25)
    for _ in range(scaled(500)):
        game = drawn(chance, 8)
        members = range(len(game.weights))
        reached = {
            cast: sum(w for w, yes in zip(game.weights, cast, strict=True) if yes) >= game.quota
            for cast in product((False, True), repeat=len(game.weights))
        }
        assert winning(game) == sum(reached.values())
        assert swings(game) == tuple(
            sum(
                reached[cast] and not reached[(*cast[:i], False, *cast[i + 1 :])]
                for cast in reached
            )
            for i in members
        )


def test_shapley_shubik_equals_every_order() -> None:
    chance = seeded(50)
    for _ in range(scaled(200)):
        game = drawn(chance, 6)
        members = range(len(game.weights))
        pivots = [_pivot(order, game) for order in permutations(members)]
        shares = tuple(Fraction(pivots.count(i), factorial(len(game.weights))) for i in members)
        assert shapley_shubik(game) == shares


def _pivot(order: tuple[int, ...], game: WeightedGame) -> int:
    weight = 0
    for member in order:
        weight += game.weights[member]
        if weight >= game.quota:
            return member
    raise AssertionError("the quota is reached when all have voted")


def test_the_assembly_with_a_vote_each_is_right_where_int64_overflows() -> None:
    """129 of 193, two thirds: 128 of the other 192 leave each one to decide."""
    game = WeightedGame(129, (1,) * 193)
    assert set(swings(game)) == {comb(192, 128)}
    assert set(shapley_shubik(game)) == {Fraction(1, 193)}


@pytest.mark.parametrize("seed", range(3))
def test_all_power_is_shared_out_at_any_size(seed: int) -> None:
    chance = seeded(seed)
    weights = tuple(chance.randint(1, 20) for _ in range(70))
    game = WeightedGame(sum(weights) // 2 + 1, weights)
    assert sum(shapley_shubik(game)) == 1
    by_weight = dict(sorted(zip(weights, swings(game), strict=True)))
    assert list(by_weight.values()) == sorted(by_weight.values())


@pytest.mark.parametrize(
    ("quota", "weights", "why"),
    [
        (1, (), say("call-weights")),
        (1, (1, -1), say("call-weights")),
        (0, (1, 2), say("call-quota", most=3)),
        (4, (1, 2), say("call-quota", most=3)),
        (10**7, (10**7, 1), say("call-most-quota", most=1_000_000)),
        (300, (1,) * 500, say("call-most-quota", most=160)),
    ],
)
def test_what_makes_no_game_is_refused(quota: int, weights: tuple[int, ...], why: Said) -> None:
    with pytest.raises(GameError) as refusal:
        WeightedGame(quota, weights)
    assert told_by(refusal.value) == why
