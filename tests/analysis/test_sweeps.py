"""All ballots at once, against counts made another way."""

from dataclasses import replace
from datetime import date
from itertools import product
from math import comb

import numpy as np
import pytest

from nine_votes.analysis.classes import voting_game
from nine_votes.analysis.comparison import applied
from nine_votes.analysis.power import power_table
from nine_votes.analysis.sweeps import (
    AGAINST,
    IN_FAVOUR,
    VALUES,
    carried,
    carried_under,
    drawn_ballots,
    estimated,
    every_ballot,
)
from nine_votes.council.charter import (
    CHARTER_1945,
    CHARTER_1965,
    FIXED,
    RuleSet,
    charter_on,
    rules_named,
)
from nine_votes.council.decision import decide
from nine_votes.council.members import ORIGINAL_FIVE, council_of
from nine_votes.council.outcomes import Outcome
from nine_votes.council.questions import Question
from nine_votes.council.voting import Ballot

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


SEVERAL = ("charter", "no-veto", "two-vetoes", "abstention-blocks", "vetoes=3", "chapter-vii-only")


def test_several_rules_at_once_are_each_rule_by_itself() -> None:
    ballots = every_ballot(9)
    rules = [replace(applied(name, TODAY, 15).rules, required=5) for name in SEVERAL]
    together = carried_under(ballots, range(4), rules)
    assert together.shape == (len(SEVERAL), 3**9)
    for row, alone in zip(together, rules, strict=True):
        assert (row == carried(ballots, range(4), alone)).all()
    assert len({int(row.sum()) for row in together}) == 5


def test_members_can_be_fixed_and_the_rest_left_free() -> None:
    everything = every_ballot(7)
    fixed = every_ballot(7, {1: AGAINST, 4: IN_FAVOUR})
    assert fixed.shape == (7, 3**5)
    kept = everything[:, (everything[1] == AGAINST) & (everything[4] == IN_FAVOUR)]
    assert (fixed == kept).all()


def test_a_fixed_vote_against_leaves_nothing_to_adopt() -> None:
    ballots = every_ballot(15, {2: AGAINST})
    assert ballots.shape == (15, 3**14)
    assert not carried(ballots, range(5), CHARTER_1965).any()


def test_drawn_ballots_come_within_their_error_of_what_is_exact() -> None:
    """Twenty-five members, 3^25 ballots: out of reach of a sweep, but not of classes."""
    rules = FIXED["g4-2005"]
    council = council_of(ORIGINAL_FIVE, [f"E{n:02}" for n in range(20)])
    exact = float(power_table(voting_game(Question(), council, rules)).decisiveness)
    ballots = drawn_ballots([(1 / 3, 1 / 3, 1 / 3)] * 25, 200_000, np.random.default_rng(1))
    found = estimated(carried(ballots, range(5), rules))
    assert found.sample == 200_000
    assert 0 < found.error < 0.0002
    assert abs(found.share - exact) < 3 * found.error


def test_drawn_ballots_keep_to_their_chances() -> None:
    chances = [(1.0, 0.0, 0.0), (0.0, 0.0, 1.0), (0.5, 0.5, 0.0)]
    sure, never, half = drawn_ballots(chances, 1_000, np.random.default_rng(2))
    assert (sure == IN_FAVOUR).all()
    assert (never == AGAINST).all()
    assert set(half.tolist()) == {0, 1}


def test_an_error_is_never_said_to_be_nought() -> None:
    found = estimated(np.zeros(1_000, dtype=np.bool_))
    assert found.share == 0
    assert 0 < found.error < 0.002


def test_more_members_than_a_byte_counts() -> None:
    ballots = every_ballot(193, dict.fromkeys(range(193), IN_FAVOUR))
    assert carried(ballots, range(5), replace(CHARTER_1965, required=193)).all()
