"""What the player can know of a vote to come: the count, and what delegations say of it unasked.

A forecast is certain, leaning or unknown. Delegations say what they want changed, and what they
cannot support; they speak of what they show, and nobody gives a private instruction away unasked.
"""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from nine_votes.council.voting import Vote
from nine_votes.delegations.cases import Text, wordings
from nine_votes.delegations.decisions import (
    FAVOURS_FROM,
    OPPOSES_FROM,
    Outlook,
    Reckoning,
    as_known,
    reckon,
)
from nine_votes.delegations.delegation import AGAINST, IN_FAVOUR
from nine_votes.delegations.draws import draw
from nine_votes.delegations.explanations import Explanation, explain
from nine_votes.delegations.state import State
from nine_votes.delegations.worlds import Game, unrecorded


class Firmness(StrEnum):
    CERTAIN = "certain"
    LEANING = "leaning"
    UNKNOWN = "unknown"


class Forecast(NamedTuple):
    rank: int
    firmness: Firmness


def outlook_of_the_player(game: Game, state: State) -> Outlook:
    """Return the vote as the player sees it; a text of its own it would vote in favour of."""
    known = as_known(game.case, game.world.minds, state)
    own = Vote.IN_FAVOUR if game.case.holds_pen else state.pledge
    return Outlook(game.case, known, state, own)


def forecasts(game: Game, state: State) -> tuple[Forecast, ...]:
    outlook = outlook_of_the_player(game, state)
    reckoning = reckon(outlook)
    return tuple(
        Forecast(rank, _firmness(game, outlook, reckoning, place))
        for place, rank in enumerate(reckoning.ranks)
    )


def _firmness(game: Game, outlook: Outlook, reckoning: Reckoning, place: int) -> Firmness:
    case = game.case
    if place == case.place:
        return Firmness.CERTAIN
    if place not in outlook.state.known and _may_hide(game, outlook, place):
        return Firmness.UNKNOWN
    line = reckoning.lines[place]
    if line is not None and case.delegations[place].red_lines[line].firm:
        return Firmness.CERTAIN
    total = reckoning.sums[place]
    limits = (FAVOURS_FROM, OPPOSES_FROM - reckoning.costs[place] + 1)
    near = any(total in {limit - 1, limit} for limit in limits)
    return Firmness.LEANING if near else Firmness.CERTAIN


def _may_hide(game: Game, outlook: Outlook, place: int) -> bool:
    """Say whether a member could have private instructions, or take a wording otherwise."""
    if not game.world.level.hides:
        return False
    case, mind = game.case, game.case.minds[place]
    untested = outlook.state.text.mask & unrecorded(case)
    return bool(case.delegations[place].private) or any(bit & untested for bit, _ in mind.weights)


def arrows(game: Game, state: State, text: Text) -> dict[int, int]:
    """Return whom the player knows that another text would move: +1 towards it, -1 away."""
    outlook = outlook_of_the_player(game, state)
    before, after = reckon(outlook), reckon(outlook.on(text))
    return {
        place: 1 if change > 0 else -1
        for place in sorted(state.known)
        if (change := _change(before, after, place))
    }


def _change(before: Reckoning, after: Reckoning, place: int) -> int:
    by_vote = after.ranks[place] - before.ranks[place]
    return by_vote or after.sums[place] - before.sums[place]


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
