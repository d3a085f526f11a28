"""What delegations say of their own accord: what they want changed, what they cannot support.

They speak of what they show; nobody gives a private instruction away unasked.
"""

from collections.abc import Iterator
from typing import NamedTuple

from nine_votes.delegations.cases import wordings
from nine_votes.delegations.decisions import Outlook, Reckoning, reckon
from nine_votes.delegations.delegation import AGAINST, IN_FAVOUR
from nine_votes.delegations.draws import draw
from nine_votes.delegations.explanations import Explanation, explain
from nine_votes.delegations.state import State
from nine_votes.delegations.worlds import Game


class Proposal(NamedTuple):
    """An amendment that a member proposes, by places."""

    place: int
    clause: int
    option: int


def shown(game: Game, state: State) -> Outlook:
    """Return the vote as everybody can see it coming, from what members show."""
    return Outlook(game.case, game.case.minds, state)


def proposals(outlook: Outlook) -> tuple[Proposal, ...]:
    """Return the first wording that would bring each member nearer, of those not in favour."""
    now = reckon(outlook)
    return tuple(_proposals(outlook, now))


def _proposals(outlook: Outlook, now: Reckoning) -> Iterator[Proposal]:
    case = outlook.case
    wanting = [place for place, rank in enumerate(now.ranks) if rank != IN_FAVOUR]
    wanting = [place for place in wanting if place != case.place]
    for clause, each in enumerate(case.clauses[outlook.state.text.draft]):
        for option in range(len(wordings(each))):
            amended = outlook.on(case.amended(outlook.state.text, clause, option))
            ranks = reckon(amended).ranks if wanting else now.ranks
            for place in [place for place in wanting if ranks[place] > now.ranks[place]]:
                wanting.remove(place)
                yield Proposal(place, clause, option)


def proposal_of_the_turn(game: Game, state: State) -> Proposal | None:
    made = proposals(shown(game, state))
    if not made:
        return None
    labels = ("proposal", str(state.chapter), str(state.turn))
    return made[draw(game.world.seed, *labels, below=len(made))]


def warnings(outlook: Outlook) -> tuple[Explanation, ...]:
    """Return why members cannot support the text in its present form, of those that say so.

    Whoever would vote against says so, and whoever a red line keeps from voting in favour.
    """
    now, own = reckon(outlook), outlook.case.place
    return tuple(
        explain(outlook, now, place)
        for place, rank in enumerate(now.ranks)
        if place != own and (rank == AGAINST or now.lines[place] is not None)
    )
