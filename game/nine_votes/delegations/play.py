"""One move: the negotiation it makes of a negotiation, and what happened on the way.

What is not in order raises NotInOrderError and leaves the negotiation as it was. A game is a case,
a seed and its moves: the same ones always give the same game.
"""

from collections.abc import Iterable

from nine_votes.delegations.moves import Move
from nine_votes.delegations.order import NotInOrderError, in_order
from nine_votes.delegations.polls import Step
from nine_votes.delegations.state import State, opening
from nine_votes.delegations.turns import news_of, turn_ended
from nine_votes.delegations.worlds import Game


def begin(game: Game) -> Step:
    """Begin a negotiation: the draft as tabled, and the news of the first day."""
    return news_of(game, opening(game.case))


def play(game: Game, state: State, move: Move) -> Step:
    objection = in_order(game.case, state, move)
    if objection is not None:
        raise NotInOrderError(objection)
    return made(game, state, move)


def made(game: Game, state: State, move: Move) -> Step:
    """Make a move that is known to be in order."""
    terms = move.terms
    touched = state.touched or terms.touches
    step = move.effect(game, state._replace(points=state.points - terms.cost, touched=touched))
    if not terms.ends_turn or step.state.result is not None:
        return step
    ended = turn_ended(game, step.state)
    return Step(ended.state, (*step.happened, *ended.happened))


def played(game: Game, moves: Iterable[Move]) -> State:
    state = begin(game).state
    for move in moves:
        state = play(game, state, move).state
    return state
