"""Many ballots at once: which of them carry a question under a rule set.

A ballot is a column of int8: IN_FAVOUR, ABSTAINING or AGAINST for each member, a row a member.
"""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from game.council.charter import Reach, RuleSet
from game.council.voting import Vote

IN_FAVOUR, ABSTAINING, AGAINST = 1, 0, -1
VALUES = {Vote.IN_FAVOUR: IN_FAVOUR, Vote.ABSTAINING: ABSTAINING, Vote.AGAINST: AGAINST}

COLUMNS = 1 << 16
"""Ballots worked on at a time: their scratch rows then stay in the processor's cache."""

Ballots = npt.NDArray[np.int8]


def every_ballot(members: int) -> Ballots:
    """Return all 3^members ballots, shape (members, 3^members); 215 MB for fifteen."""
    ballots = np.empty((members, 3**members), dtype=np.int8)
    values = np.array([IN_FAVOUR, ABSTAINING, AGAINST], dtype=np.int8)
    for member, row in enumerate(ballots):
        after = 3 ** (members - 1 - member)
        row.reshape(-1, 3, after)[:] = values[:, None]
    return ballots


def carried(ballots: Ballots, permanent: Sequence[int], rules: RuleSet) -> npt.NDArray[np.bool_]:
    """Return which ballots carry a substantive question of no chapter, shape (ballots,).

    `permanent` are the rows of the members that hold a veto. A rule set that holds one only
    under Chapter VII holds none here, and unanimity is not counted this way.
    """
    result = np.empty(ballots.shape[1], dtype=np.bool_)
    holders = permanent if rules.vetoes_needed and rules.reach is Reach.ALL else ()
    for start in range(0, ballots.shape[1], COLUMNS):
        part = ballots[:, start : start + COLUMNS]
        result[start : start + COLUMNS] = _carried(part, holders, rules)
    return result


def _carried(part: Ballots, holders: Sequence[int], rules: RuleSet) -> npt.NDArray[np.bool_]:
    scratch = np.empty(part.shape[1], dtype=np.bool_)
    favour = np.zeros(part.shape[1], dtype=np.int8)
    for row in part:
        np.equal(row, IN_FAVOUR, out=scratch)
        np.add(favour, scratch.view(np.int8), out=favour)
    enough = favour >= rules.required
    if not holders:
        return enough
    blocking = np.zeros(part.shape[1], dtype=np.int8)
    fails = IN_FAVOUR if Vote.ABSTAINING in rules.blocks else ABSTAINING
    for member in holders:
        np.less(part[member], fails, out=scratch)
        np.add(blocking, scratch.view(np.int8), out=blocking)
    return enough & (blocking < rules.vetoes_needed)
