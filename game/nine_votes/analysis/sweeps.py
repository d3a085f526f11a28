"""Many ballots at once: which of them carry a question under one rule set, or under several.

A ballot is a column of int8: IN_FAVOUR, ABSTAINING or AGAINST for each member, a row a member.
Where there are too many to go through, as with 3^25, they are drawn, and what is found in them has
its error beside it.
"""

import math
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from nine_votes.council.charter import Reach, RuleSet
from nine_votes.council.voting import Vote

IN_FAVOUR, ABSTAINING, AGAINST = 1, 0, -1
VALUES = {Vote.IN_FAVOUR: IN_FAVOUR, Vote.ABSTAINING: ABSTAINING, Vote.AGAINST: AGAINST}

COLUMNS = 1 << 16
"""Ballots worked on at a time: their scratch rows then stay in the processor's cache."""

Ballots = npt.NDArray[np.int8]
Carried = npt.NDArray[np.bool_]
Counts = npt.NDArray[np.int8 | np.int16]


def every_ballot(members: int, fixed: Mapping[int, int] | None = None) -> Ballots:
    """Return all ballots of so many members, shape (members, 3^free); 215 MB for fifteen free.

    `fixed` holds the values of the rows that are fixed; the rest are free.
    """
    fixed = fixed or {}
    after = 3 ** (members - len(fixed))
    ballots = np.empty((members, after), dtype=np.int8)
    values = np.array([IN_FAVOUR, ABSTAINING, AGAINST], dtype=np.int8)
    for member, row in enumerate(ballots):
        if member in fixed:
            row[:] = fixed[member]
        else:
            after //= 3
            row.reshape(-1, 3, after)[:] = values[:, None]
    return ballots


def drawn_ballots(
    chances: Sequence[Sequence[float]], size: int, generator: np.random.Generator
) -> Ballots:
    """Return ballots drawn at random, shape (members, size), each member independently.

    `chances` has a row a member: its chances of voting in favour, of abstaining, of voting against.
    """
    ballots = np.empty((len(chances), size), dtype=np.int8)
    values = np.array([IN_FAVOUR, ABSTAINING, AGAINST], dtype=np.int8)
    for row, own in zip(ballots, chances, strict=True):
        row[:] = generator.choice(values, size=size, p=own)
    return ballots


class Estimate(NamedTuple):
    share: float
    error: float
    sample: int


def estimated(carried: Carried) -> Estimate:
    """Return the share of drawn ballots that carry the question, and how far off it may be.

    Two draws in three lie within one error of the truth, nineteen in twenty within two. One success
    and one failure are added for the error, so that none is claimed to be nought.
    """
    size, found = carried.size, int(np.count_nonzero(carried))
    careful = (found + 1) / (size + 2)
    return Estimate(found / size, math.sqrt(careful * (1 - careful) / size), size)


def carried(ballots: Ballots, permanent: Sequence[int], rules: RuleSet) -> Carried:
    """Return which ballots carry a substantive question of no chapter, shape (ballots,).

    `permanent` are the rows of the members that hold a veto. A rule set that holds one only
    under Chapter VII holds none here, and unanimity is not counted this way.
    """
    result: Carried = carried_under(ballots, permanent, (rules,))[0]
    return result


def carried_under(
    ballots: Ballots, permanent: Sequence[int], several: Sequence[RuleSet]
) -> Carried:
    """Return which ballots carry it under each of several rule sets, shape (rules, ballots).

    The votes are counted once for all of them.
    """
    result = np.empty((len(several), ballots.shape[1]), dtype=np.bool_)
    for start in range(0, ballots.shape[1], COLUMNS):
        part = ballots[:, start : start + COLUMNS]
        _count(part, permanent, several, result[:, start : start + COLUMNS])
    return result


def _count(
    part: Ballots, permanent: Sequence[int], several: Sequence[RuleSet], result: Carried
) -> None:
    favour = _counted(part, IN_FAVOUR)
    blocking: dict[int, Counts] = {}
    for rules, row in zip(several, result, strict=True):
        np.greater_equal(favour, rules.required, out=row)
        if not permanent or not rules.vetoes_needed or rules.reach is not Reach.ALL:
            continue
        concurring = IN_FAVOUR if Vote.ABSTAINING in rules.blocks else ABSTAINING
        if concurring not in blocking:
            blocking[concurring] = len(permanent) - _counted(part, concurring, permanent)
        np.logical_and(row, blocking[concurring] < rules.vetoes_needed, out=row)


def _counted(part: Ballots, least: int, rows: Sequence[int] | None = None) -> Counts:
    """Return how many of the rows reach a value in each ballot."""
    small = len(part) < 128
    count: Counts = np.zeros(part.shape[1], dtype=np.int8 if small else np.int16)
    scratch = np.empty(part.shape[1], dtype=np.bool_)
    for member in range(len(part)) if rows is None else rows:
        np.greater_equal(part[member], least, out=scratch)
        np.add(count, scratch.view(np.int8), out=count)
    return count
