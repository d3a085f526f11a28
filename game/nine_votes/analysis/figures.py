"""What a whole voting record shows: who stood alone, who agreed with whom, what hung on one."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations
from typing import NamedTuple

import numpy as np

from nine_votes.analysis.comparison import compared
from nine_votes.council.decision import HeldVote, single_changes
from nine_votes.council.majorities import CARRIED
from nine_votes.council.members import ORIGINAL_FIVE
from nine_votes.council.voting import Vote

TAKING_SIDES = (Vote.IN_FAVOUR, Vote.AGAINST, Vote.ABSTAINING)
"""The votes by which two members are compared; who does not take part agrees with nobody."""


class Stood(NamedTuple):
    """How often a permanent member stood alone.

    `ballots` are those in which its vote is known, `against` those in which it alone of all
    members was against, `blocking` those that it alone blocked, `apart` those in which it alone of
    the five was not in favour.
    """

    ballots: int
    against: int
    blocking: int
    apart: int


class Agreement(NamedTuple):
    """How often two members that both took a side took the same."""

    ballots: int
    same: int

    @property
    def share(self) -> Fraction:
        return Fraction(self.same, self.ballots)


class Under(NamedTuple):
    """What a record comes to under a rule set.

    `counted` are the ballots that can be counted under it, `carried` those that it carries,
    `gained` and `lost` those among them that the Charter of the date did not, or did, carry.
    """

    counted: int
    carried: int
    gained: int
    lost: int


UNTOLD = frozenset({"chapter-vii-only", "binding-restraint", "strict-27-3"})
"""Rule sets that go by what a record of votes does not tell: chapter, atrocities, parties."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What a record shows; `named` are the ballots whose every vote is known by name.

    `hung` are the ballots among these that hung on one vote.
    """

    ballots: int
    named: int
    hung: int
    stood: Mapping[str, Stood]
    agreements: Mapping[tuple[str, str], Agreement]
    under: Mapping[str, Under]


def figures(record: Sequence[HeldVote], rules: Iterable[str]) -> Figures:
    """Return what a record shows, its ballots counted by the Charter of their date.

    Raises UnknownRulesError for a rule set that there is not.
    """
    named = [held for held in record if len(held.ballot.votes) == held.ballot.size]
    return Figures(
        len(record),
        len(named),
        sum(map(hangs_on_one, named)),
        {code: _stood(code, record) for code in ORIGINAL_FIVE},
        agreements(record),
        {name: _under(name, record) for name in rules},
    )


def hangs_on_one(held: HeldVote) -> bool:
    """Say whether one member more would have carried a question, or one abstaining stopped it.

    That a permanent member could have voted against what was carried is left out: it always can.
    """
    carried = _carried(held)
    changes = single_changes(held.question, held.ballot, held.rules)
    return any(
        (change.outcome in CARRIED) != carried
        for change in changes
        if not carried or change.instead is Vote.ABSTAINING
    )


def _carried(held: HeldVote) -> bool:
    return held.decision.outcome in CARRIED


def _stood(code: str, record: Iterable[HeldVote]) -> Stood:
    counts: Counter[str] = Counter()
    for held in record:
        votes = held.ballot.votes
        if code not in votes:
            continue
        others = [votes.get(other) for other in ORIGINAL_FIVE if other != code]
        counts["ballots"] += 1
        counts["against"] += votes[code] is Vote.AGAINST and held.ballot.tally.against == 1
        counts["apart"] += votes[code] is not Vote.IN_FAVOUR and set(others) == {Vote.IN_FAVOUR}
        if votes[code] is Vote.AGAINST:
            counts["blocking"] += held.decision.vetoes == (code,)
    return Stood(*(counts[name] for name in Stood._fields))


def agreements(record: Sequence[HeldVote]) -> dict[tuple[str, str], Agreement]:
    codes = sorted({code for held in record for code in held.ballot.votes})
    places = {code: place for place, code in enumerate(codes)}
    sides = np.zeros((len(TAKING_SIDES), len(record), len(codes)), dtype=np.int32)
    for number, held in enumerate(record):
        for code, vote in held.ballot.votes.items():
            if vote in TAKING_SIDES:
                sides[TAKING_SIDES.index(vote), number, places[code]] = 1
    took = sides.sum(axis=0)
    together = took.T @ took
    same = np.zeros_like(together)
    for side in sides:
        same += side.T @ side
    return {
        (one, other): Agreement(int(together[i, j]), int(same[i, j]))
        for (i, one), (j, other) in combinations(enumerate(codes), 2)
        if together[i, j]
    }


def _under(name: str, record: Iterable[HeldVote]) -> Under:
    counts: Counter[str] = Counter()
    for held in record:
        (found,) = compared([name], held)
        if found.carried is None:
            continue
        before = _carried(held)
        counts["counted"] += 1
        counts["carried"] += found.carried
        counts["gained"] += found.carried and not before
        counts["lost"] += before and not found.carried
    return Under(*(counts[name] for name in Under._fields))
