"""All ballots there are: `decide` once for each class, weighted by how many ballots it stands for.

Three ways to vote are enough, since abstaining, not participating and absence have one effect.
"""

from collections.abc import Iterator
from itertools import product
from math import comb, factorial

import pytest

from nine_votes.council.charter import CHARTER_1945, CHARTER_1965, RuleSet
from nine_votes.council.outcomes import Outcome
from nine_votes.council.questions import Kind, Question
from tests.council.ballots import outcome

SUBSTANTIVE = Question()
PROCEDURAL = Question(Kind.PROCEDURAL, "conduct")


def ways(members: int) -> Iterator[tuple[str, int]]:
    """Return each way elected members may be counted, with the number of ballots it stands for."""
    for favour, against in product(range(members + 1), repeat=2):
        other = members - favour - against
        if other >= 0:
            ballots = factorial(members) // (
                factorial(favour) * factorial(against) * factorial(other)
            )
            yield "Y" * favour + "N" * against + "A" * other, ballots


def adopted(question: Question, rules: RuleSet) -> int:
    """Return how many of all ballots adopt a question, over the classes."""
    elected = [*ways((rules.members or 0) - 5)]
    return sum(
        ballots
        for five in map("".join, product("YNA", repeat=5))
        for letters, ballots in elected
        if outcome(five, letters, question, rules) is Outcome.ADOPTED
    )


@pytest.mark.parametrize(("members", "classes"), [(10, 66), (6, 28)])
def test_the_classes_stand_for_every_ballot(members: int, classes: int) -> None:
    counts = [ballots for _, ballots in ways(members)]
    assert len(counts) == classes
    assert sum(counts) == 3**members


def by_binomials(seats: int, required: int) -> int:
    """Return the adopted ballots by formula: p of the five in favour, the other 5 - p aside."""
    return sum(
        comb(5, p) * comb(seats - 5, e) * 2 ** (seats - 5 - e)
        for p in range(6)
        for e in range(seats - 4)
        if p + e >= required
    )


@pytest.mark.parametrize(
    ("rules", "expected"),
    [(CHARTER_1965, 146_796), (CHARTER_1945, 2_503)],
    ids=["nine of fifteen", "seven of eleven"],
)
def test_how_many_ballots_adopt(rules: RuleSet, expected: int) -> None:
    """Of 3^15 = 14,348,907 and of 3^11 = 177,147."""
    assert adopted(SUBSTANTIVE, rules) == expected
    assert by_binomials(rules.members or 0, rules.required) == expected


@pytest.mark.parametrize("rules", [CHARTER_1965, CHARTER_1945], ids=["fifteen", "eleven"])
def test_how_many_ballots_carry_a_procedural_question(rules: RuleSet) -> None:
    seats = rules.members or 0
    counts = range(rules.required, seats + 1)
    expected = sum(comb(seats, n) * 2 ** (seats - n) for n in counts)
    assert adopted(PROCEDURAL, rules) == expected
