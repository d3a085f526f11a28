"""One move: the negotiation it makes of a negotiation, and what happened on the way.

What is not in order raises NotInOrderError and leaves the negotiation as it was. A game is a case,
a seed and its moves: the same ones always give the same game.
"""

from collections.abc import Iterable

from nine_votes.delegations import moves as to
from nine_votes.delegations.bargains import BARGAINS
from nine_votes.delegations.effects import EFFECTS
from nine_votes.delegations.moves import Move
from nine_votes.delegations.order import COSTS, NotInOrderError, in_order
from nine_votes.delegations.polls import Step
from nine_votes.delegations.state import State, opening
from nine_votes.delegations.turns import news_of
from nine_votes.delegations.worlds import Game

EVERYTHING = {**EFFECTS, **BARGAINS}

UNTOUCHING = frozenset({to.Consult, to.EndTurn, to.AskCapital, to.GoOn, to.CastVote})
"""Moves after which a penholder of the house still keeps to the course of the record."""


def begin(game: Game) -> Step:
    """Begin a negotiation: the draft as tabled, and the news of the first day."""
    return news_of(game, opening(game.case))


def play(game: Game, state: State, move: Move) -> Step:
    """Make a move; NotInOrderError where it may not be made now."""
    objection = in_order(game.case, state, move)
    if objection is not None:
        raise NotInOrderError(objection)
    return made(game, state, move)


def made(game: Game, state: State, move: Move) -> Step:
    """Make a move that is known to be in order."""
    kind = type(move)
    touched = state.touched or kind not in UNTOUCHING
    paid = state._replace(points=state.points - COSTS.get(kind, 0), touched=touched)
    return EVERYTHING[kind](game, paid, move)


def played(game: Game, moves: Iterable[Move]) -> State:
    """Return where moves lead from the beginning; NotInOrderError at the first out of order."""
    state = begin(game).state
    for move in moves:
        state = play(game, state, move).state
    return state
