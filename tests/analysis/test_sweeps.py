"""All ballots at once, against counts made another way."""

from dataclasses import replace
from datetime import date
from itertools import product
from math import comb

import numpy as np
import pytest

from game.analysis.sweeps import AGAINST, VALUES, carried, every_ballot
from game.council.charter import CHARTER_1945, CHARTER_1965, FIXED, RuleSet, charter_on, rules_named
from game.council.decision import decide
from game.council.outcomes import Outcome
from game.council.questions import Question
from game.council.voting import Ballot

TODAY = date(2024, 3, 28)


def independent_count(members: int, required: int) -> int:
    """Count by binomials: k of the five in favour, the rest abstaining, j others in favour."""
    elected = members - 5
    return sum(
        comb(5, k) * comb(elected, j) * 2 ** (elected - j)
        for k in range(6)
        for j in range(max(0, required - k), elected + 1)
    )


def test_article_27_adopts_146796_of_3_to_the_15() -> None:
    ballots = every_ballot(15)
    assert ballots.shape == (15, 3**15)
    adopted = int(carried(ballots, range(5), CHARTER_1965).sum())
    assert adopted == independent_count(15, 9) == 146_796


def test_article_27_of_1945_adopts_2503_of_3_to_the_11() -> None:
    adopted = int(carried(every_ballot(11), range(5), CHARTER_1945).sum())
    assert adopted == independent_count(11, 7) == 2_503


def test_every_ballot_is_there_once() -> None:
    ballots = every_ballot(5)
    assert len(np.unique(ballots, axis=1).T) == 3**5


@pytest.mark.parametrize(
    "name",
    ["charter", "literal-concurrence", "no-veto", "two-vetoes", "chapter-vii-only", "two-thirds"],
)
def test_a_sweep_agrees_with_decide(name: str) -> None:
    """Seven members, three of them permanent, every ballot one by one."""
    rules = small(rules_named(name, TODAY))
    codes = ("CHN", "FRA", "RUS", "AAA", "BBB", "CCC", "DDD")
    swept = carried(every_ballot(7), range(3), rules)
    for column, votes in zip(swept, product(VALUES, repeat=7), strict=True):
        ballot = Ballot(codes[:3], dict(zip(codes, votes, strict=True)))
        assert (decide(Question(), ballot, rules).outcome is Outcome.ADOPTED) == column


def small(rules: RuleSet) -> RuleSet:
    """The same rule for a Council of seven that needs four votes."""
    return replace(rules, required=4, members=7)


def test_the_values_are_those_of_a_column() -> None:
    assert sorted(VALUES.values()) == [AGAINST, 0, 1]
    assert charter_on(TODAY).required == FIXED["charter-1965"].required == 9
