"""After the end: which moves turned the game, and the case without one of its red lines."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from nine_votes.delegations.cases import Case
from nine_votes.delegations.decisions import Outlook, reckon
from nine_votes.delegations.moves import CastVote, EndTurn, Move, PutRollover, PutToVote, Withdraw
from nine_votes.delegations.order import in_order
from nine_votes.delegations.play import begin, made
from nine_votes.delegations.scores import score
from nine_votes.delegations.state import Ending, Result, State
from nine_votes.delegations.worlds import Game

TURNING_POINTS = 3
ENDING = (EndTurn, PutRollover, PutToVote, Withdraw)
"""Moves that end a turn, or the talks."""


@dataclass(frozen=True, slots=True)
class TurningPoint:
    """A move, by its number from 0, and how the same game would have ended without it.

    `lost` is by how much lower the score would have been; negative, where the move did harm.
    """

    number: int
    move: Move
    ending: Ending
    lost: float


def turning_points(game: Game, moves: Sequence[Move]) -> tuple[TurningPoint, ...]:
    """Return the moves that mattered most, in their order, each found by replaying without it.

    A move that ends a turn or the talks is none of them: time passes and runs out in any case. Nor
    is one without which the same end would have been worth the same, to the nearest point.
    """
    ended = replayed_to_the_end(game, moves)
    reached = score(game, ended).total
    points = []
    chosen = [each for each in enumerate(moves) if not isinstance(each[1], ENDING)]
    for number, move in chosen:
        without = replayed_to_the_end(game, [*moves[:number], *moves[number + 1 :]])
        ending = _result(without).ending
        lost = reached - score(game, without).total
        if round(lost) or ending is not _result(ended).ending:
            points.append(TurningPoint(number, move, ending, lost))
    weightiest = sorted(points, key=lambda point: (-abs(point.lost), point.number))
    return tuple(sorted(weightiest[:TURNING_POINTS], key=lambda point: point.number))


def replayed_to_the_end(game: Game, moves: Sequence[Move]) -> State:
    """Replay moves, passing over those no longer in order; what is left of the time passes.

    A vote that then comes at another time is cast as it was.
    """
    state = begin(game).state
    cast = [move for move in moves if isinstance(move, CastVote)]
    for move in moves:
        if in_order(game.case, state, move) is None:
            state = made(game, state, move).state
    while state.result is None:
        if state.called:
            own = cast[-1] if cast else _as_promised(game, state)
            state = made(game, state, own).state
        else:
            state = made(game, state, EndTurn()).state
    return state


def _as_promised(game: Game, state: State) -> Move:
    """Return the vote that a seat casts that had no other: as promised, or as its ledger says."""
    outlook = Outlook(game.case, game.world.minds, state)
    return CastVote(state.pledge or reckon(outlook).vote(game.case.place))


def _result(state: State) -> Result:
    if state.result is None:
        raise ValueError("A game is looked back on from its end.")
    return state.result


def without_red_line(case: Case, code: str, identifier: str) -> Case:
    each = tuple(
        replace(d, red_lines=tuple(line for line in d.red_lines if line.id != identifier))
        if d.code == code
        else d
        for d in case.delegations
    )
    return replace(case, delegations=each)
