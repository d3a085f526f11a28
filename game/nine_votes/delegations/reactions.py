"""How opponents of a text answer: only to something the player did, and each member once."""

from nine_votes.delegations import happenings as ev
from nine_votes.delegations.decisions import Reckoning, reckon
from nine_votes.delegations.draws import happens
from nine_votes.delegations.minds import AGAINST, IN_FAVOUR
from nine_votes.delegations.outlooks import Outlook
from nine_votes.delegations.polls import Step
from nine_votes.delegations.state import State
from nine_votes.delegations.worlds import Game

WOBBLY_UP_TO = 3
"""A member in favour with more points than this is not worth lobbying."""


def opponents_answer(game: Game, state: State) -> Step:
    """Let those that would vote against and can block lobby the most wobbly votes in favour."""
    if not state.stirred or not game.world.level.moves:
        return Step(state)
    case = game.case
    reckoning = reckon(Outlook(case, game.world.minds, state))
    happened: list[ev.Happening] = []
    for place, delegation in enumerate(case.delegations):
        opposes = delegation.veto and reckoning.ranks[place] == AGAINST and place != case.place
        if not opposes or not _answers(game, state, delegation.code):
            continue
        target = most_wobbly(game, state, reckoning)
        if target is not None:
            state = state._replace(lobbied=state.lobbied | {target})
            happened.append(ev.Lobbied(delegation.code, case.delegations[target].code))
    return Step(state, tuple(happened))


def _answers(game: Game, state: State, code: str) -> bool:
    labels = ("reaction", code, str(state.chapter), str(state.turn))
    return happens(game.world.seed, game.case.counter_lobbying, *labels)


def most_wobbly(game: Game, state: State, reckoning: Reckoning) -> int | None:
    """Return the place of the elected member in favour that is easiest to take down, if any."""
    case, permanent = game.case, set(game.case.council.permanent)
    wobbly = [
        (reckoning.sums[place], place)
        for place, delegation in enumerate(case.delegations)
        if reckoning.ranks[place] == IN_FAVOUR
        and reckoning.sums[place] <= WOBBLY_UP_TO
        and game.world.minds[place].persuadable > 0
        and delegation.code not in permanent
        and place not in state.lobbied
        and place != case.place
    ]
    return min(wobbly)[1] if wobbly else None
