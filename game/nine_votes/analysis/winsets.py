"""Which texts could be adopted, world by world: the set within which every negotiation moves.

A text is weighed at its best: the talks held, the vote not rushed, nobody won over beside the text.
"""

from collections.abc import Iterator, Sequence
from itertools import islice, product
from typing import NamedTuple

from nine_votes.analysis.players import MOST_TEXTS
from nine_votes.council.voting import Vote
from nine_votes.delegations.cases import Case, Text
from nine_votes.delegations.decisions import reckon
from nine_votes.delegations.delegation import PrivateVariant
from nine_votes.delegations.draws import CERTAIN
from nine_votes.delegations.minds import Mind
from nine_votes.delegations.outlooks import Outlook
from nine_votes.delegations.polls import adopts, hollow
from nine_votes.delegations.state import ROUNDS_THAT_CALM, State, opening
from nine_votes.delegations.worlds import worlds_with

Variants = tuple[PrivateVariant | None, ...]
"""The private instruction of each delegation, by place, or None."""


MOST_COMBINATIONS = 256


class Winset(NamedTuple):
    """How many texts there are; of them adopted, acceptable to the pen, and carried by all.

    Acceptable are those adopted that cross no instruction of the player and gut no core clause.
    """

    texts: int
    adopted: int
    acceptable: int
    unanimous: int


def winset(case: Case, minds: Sequence[Mind]) -> Winset:
    count, carried = 0, []
    for text in islice(case.texts(), MOST_TEXTS):
        count += 1
        state = _at_its_best(case, text)
        votes = reckon(Outlook(case, minds, state, Vote.IN_FAVOUR))
        if adopts(case, votes):
            carried.append((_acceptable(case, state), votes.in_favour == case.size))
    return Winset(
        count,
        len(carried),
        sum(acceptable for acceptable, _ in carried),
        sum(unanimous for _, unanimous in carried),
    )


def has_a_deal(case: Case, minds: Sequence[Mind]) -> bool:
    """Say whether any text can be adopted that the pen may and would accept."""
    for text in islice(case.texts(), MOST_TEXTS):
        state = _at_its_best(case, text)
        if _acceptable(case, state) and adopts(
            case, reckon(Outlook(case, minds, state, Vote.IN_FAVOUR))
        ):
            return True
    return False


def _at_its_best(case: Case, text: Text) -> State:
    return opening(case)._replace(text=text, turn=case.turns, rounds=ROUNDS_THAT_CALM)


def _acceptable(case: Case, state: State) -> bool:
    return not case.forbids(case.seat, state.text.mask) and not hollow(case, state)


def single_variants(case: Case) -> Iterator[tuple[str, PrivateVariant, Sequence[Mind]]]:
    """Yield each private instruction by itself: whose it is, what it is, and the minds with it."""
    for place, delegation in enumerate(case.delegations):
        for variant in delegation.private:
            drawn = (variant if other == place else None for other in range(case.size))
            yield delegation.code, variant, worlds_with(case, *drawn).minds


def chance_of_a_deal(case: Case) -> float:
    """Return the chance that a seed draws a world in which a text is adopted and acceptable.

    Only private instructions are weighed, and of very many combinations only the first ones.
    """
    hidden = product(*((None, *delegation.private) for delegation in case.delegations))
    return sum(
        _chance_of(case, variants)
        for variants in islice(hidden, MOST_COMBINATIONS)
        if has_a_deal(case, worlds_with(case, *variants).minds)
    )


def _chance_of(case: Case, variants: Variants) -> float:
    chance = 1.0
    for delegation, variant in zip(case.delegations, variants, strict=True):
        none = CERTAIN - sum(each.chance for each in delegation.private)
        chance *= max(0, variant.chance if variant else none) / CERTAIN
    return chance
