"""The chance of adoption, against every ballot one by one."""

from fractions import Fraction
from itertools import product
from math import prod
from random import Random

import pytest

from nine_votes.analysis.classes import voting_game
from nine_votes.analysis.power import (
    THREE_WAYS,
    ChanceError,
    Chances,
    chance_of_adoption,
    power_table,
)
from nine_votes.council.charter import CHARTER_1965
from nine_votes.council.decision import decide
from nine_votes.council.majorities import CARRIED
from nine_votes.council.members import ORIGINAL_FIVE, council_of
from nine_votes.council.questions import Question
from nine_votes.council.voting import VOTES, Ballot, Vote
from tests.analysis.draws import drawn, seeded
from tests.sweeps import scaled

FIFTEEN = council_of(ORIGINAL_FIVE, [f"E{n:02}" for n in range(10)])
COUNCIL = voting_game(Question(), FIFTEEN, CHARTER_1965)
THIRD = Fraction(1, 3)
SURE = {Vote.IN_FAVOUR: Fraction(1)}


def test_the_chance_is_the_sum_over_every_ballot() -> None:
    """All five ways to vote, each member with chances of its own."""
    chance = seeded(5)
    for _ in range(scaled(400)):
        question, ballot, rules, council = drawn(chance, most=4)
        chances = {code: _chances(chance) for code in council.codes}
        carrying = Fraction(0)
        for cast in product(VOTES, repeat=council.size):
            votes = dict(zip(council.codes, cast, strict=True))
            outcome = decide(question, Ballot(ballot.permanent, votes), rules).outcome
            if outcome in CARRIED:
                carrying += prod(chances[code][vote] for code, vote in votes.items())
        game = voting_game(question, council, rules)
        assert chance_of_adoption(game, chances) == carrying


def _chances(chance: Random) -> Chances:
    parts = [chance.randint(0, 3) for _ in VOTES]
    parts[0] += not any(parts)
    return {vote: Fraction(n, sum(parts)) for vote, n in zip(VOTES, parts, strict=True)}


def test_even_chances_of_three_ways_are_the_share_of_all_ballots() -> None:
    even = dict.fromkeys(THREE_WAYS, THIRD)
    chances = dict.fromkeys(FIFTEEN.codes, even)
    assert chance_of_adoption(COUNCIL, chances) == power_table(COUNCIL).decisiveness


def test_a_veto_that_comes_one_time_in_four() -> None:
    chances: dict[str, Chances] = dict.fromkeys(FIFTEEN.codes, SURE)
    chances["RUS"] = {Vote.AGAINST: Fraction(1, 4), Vote.ABSTAINING: Fraction(3, 4)}
    assert chance_of_adoption(COUNCIL, chances) == Fraction(3, 4)


@pytest.mark.parametrize(
    "own", [{}, {Vote.IN_FAVOUR: THIRD}, {Vote.IN_FAVOUR: 4 * THIRD, Vote.AGAINST: -THIRD}]
)
def test_chances_that_do_not_add_up_are_refused(own: Chances) -> None:
    with pytest.raises(ChanceError, match="FRA"):
        chance_of_adoption(COUNCIL, {**dict.fromkeys(FIFTEEN.codes, SURE), "FRA": own})
