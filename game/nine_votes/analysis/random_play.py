"""Play at random: a kind of move drawn first, then one of that kind, until one is in order.

Each draw is named under the seed of the world, so that a game is the same in whatever process.
"""

from itertools import count

from nine_votes.analysis.players import Player
from nine_votes.delegations.cases import Case
from nine_votes.delegations.draws import draw
from nine_votes.delegations.moves import EndTurn, GoOn, Move, PutRollover, PutToVote, Withdraw
from nine_votes.delegations.order import every_move, of_kind

Repertoire = tuple[tuple[Move, ...], ...]
"""Every move of a seat, those of one kind together."""

ENDING = frozenset({PutToVote, PutRollover, Withdraw})
"""Moves that a patient player leaves for the last turn."""


def repertoire_of(case: Case) -> Repertoire:
    """Return every move of the player's seat, by kind, in an order that never changes."""
    kinds: dict[str, list[Move]] = {}
    for move in every_move(case):
        kinds.setdefault(type(move).__name__, []).append(move)
    return tuple(tuple(kinds[name]) for name in sorted(kinds))


def play_at_random(player: Player) -> None:
    """Play random moves to the end, patiently under every other seed."""
    patient = player.game.world.seed % 2 == 1
    play_from(player, repertoire_of(player.case), patient=patient)


def play_from(player: Player, repertoire: Repertoire, *, patient: bool = False) -> None:
    """Play random moves out of a repertoire; a short extension is gone on from as often as not.

    A patient player uses up its points each turn, and ends the game on the last one.
    """
    seed = player.game.world.seed
    for number in count():
        if player.over and not _goes_on(player, seed):
            return
        each = repertoire[draw(seed, "kind", str(number), below=len(repertoire))]
        kind = type(each[0])
        if patient and _is_hasty(player, kind):
            continue
        if of_kind(player.case, player.state, kind) is None:
            player.does(each[draw(seed, "move", str(number), below=len(each))])


def _is_hasty(player: Player, kind: type[Move]) -> bool:
    if player.last_turn:
        return False
    return kind in ENDING or (kind is EndTurn and player.state.points > 0)


def _goes_on(player: Player, seed: int) -> bool:
    granted = of_kind(player.case, player.state, GoOn) is None
    return granted and not draw(seed, "goes on", below=2) and player.does(GoOn())
