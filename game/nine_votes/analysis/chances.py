"""The chance that a question is carried, each member voting with chances of its own, exactly.

The members vote independently of one another: what one does says nothing of what another will do.
That is an assumption, and a bold one for a Council that negotiates before it votes.
"""

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from itertools import product
from math import lcm, prod

from nine_votes.analysis.classes import MemberClass, VotingGame
from nine_votes.council.messages import say
from nine_votes.council.voting import Vote

Chances = Mapping[Vote, Fraction]


class ChanceError(ValueError):
    """Chances that do not add up; the message says whose."""


def chance_of_adoption(game: VotingGame, chances: Mapping[str, Chances]) -> Fraction:
    """Return the chance that the question is carried.

    `chances` has for each member the chances of its votes, those left out being nought. Raises
    ChanceError where a member has none, or where they do not add up to one.
    """
    spreads = [_spread(members, chances) for members in game.classes]
    carrying = sum(
        prod(weight for _, weight in parts)
        for parts in product(*(spread.items() for spread, _ in spreads))
        if game.carries(tuple(counts for counts, _ in parts))
    )
    return Fraction(carrying, prod(whole for _, whole in spreads))


def _spread(
    members: MemberClass, chances: Mapping[str, Chances]
) -> tuple[dict[tuple[int, ...], int], int]:
    """Return how likely each count of ways is in a class, as parts of a whole, and the whole."""
    spread, whole = {(0,) * len(members.ways): 1}, 1
    for code in members.codes:
        parts, of = _parts(code, members, chances)
        whole *= of
        spread = _with_one_more(spread, parts)
    return spread, whole


def _with_one_more(
    spread: Mapping[tuple[int, ...], int], parts: Sequence[int]
) -> dict[tuple[int, ...], int]:
    after: dict[tuple[int, ...], int] = {}
    for counts, weight in spread.items():
        for way, part in enumerate(parts):
            if part:
                then = (*counts[:way], counts[way] + 1, *counts[way + 1 :])
                after[then] = after.get(then, 0) + weight * part
    return after


def _parts(
    code: str, members: MemberClass, chances: Mapping[str, Chances]
) -> tuple[list[int], int]:
    """Return a member's chance of each way as whole parts, and of how many."""
    own = chances.get(code, {})
    _check(code, own.values())
    ways = [sum((own.get(vote, Fraction(0)) for vote in way), Fraction(0)) for way in members.ways]
    of = lcm(*(chance.denominator for chance in ways))
    return [int(chance * of) for chance in ways], of


def _check(code: str, own: Iterable[Fraction]) -> None:
    if any(chance < 0 for chance in own) or sum(own) != 1:
        raise ChanceError(say("call-chances-of-all", code=code))
