"""The count before a vote, as far as the player can know it: certain, leaning, unknown."""

from enum import StrEnum
from typing import NamedTuple

from nine_votes.council.voting import Vote
from nine_votes.delegations.cases import Text
from nine_votes.delegations.decisions import (
    FAVOURS_FROM,
    OPPOSES_FROM,
    Outlook,
    Reckoning,
    as_known,
    reckon,
)
from nine_votes.delegations.state import State
from nine_votes.delegations.worlds import Game, unrecorded


class Firmness(StrEnum):
    CERTAIN = "certain"
    LEANING = "leaning"
    UNKNOWN = "unknown"


class Forecast(NamedTuple):
    """How a member is expected to vote, by its rank, and how sure that is."""

    rank: int
    firmness: Firmness


def outlook_of_the_player(game: Game, state: State) -> Outlook:
    """Return the vote as the player sees it; a text of its own it would vote in favour of."""
    known = as_known(game.case, game.world.minds, state)
    own = Vote.IN_FAVOUR if game.case.holds_pen else state.pledge
    return Outlook(game.case, known, state, own)


def forecasts(game: Game, state: State) -> tuple[Forecast, ...]:
    """Return the forecast of every vote, by place."""
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
    """Return how much nearer to a vote in favour a member comes: by its vote, then by its sum."""
    by_vote = after.ranks[place] - before.ranks[place]
    return by_vote or after.sums[place] - before.sums[place]
