"""A scripted expert: it asks before it writes, looks ahead as far as the vote, and adapts.

It holds talks where none were held, asks those that could block what they hide, writes the text
that it expects most of, wins over whom that takes, waits where a vote would be rushed, and looks
again after each turn. It knows no more than a person at the table does.
"""

from nine_votes.analysis.courses import best_course, favours, in_calm, promise
from nine_votes.analysis.players import Player
from nine_votes.delegations.endings import Ending, Result
from nine_votes.delegations.moves import Move, PutRollover, PutToVote, Withdraw
from nine_votes.delegations.scores import score

WORTH_A_MOVE = 0.5
"""By so much a favour has to raise what a vote promises."""


def expert(player: Player) -> None:
    player.talks_with_all()
    _ask(player)
    _negotiate(player)


def expert_who_never_asks(player: Player) -> None:
    """Play as the expert does, but on what members show of their own accord."""
    player.talks_with_all()
    _negotiate(player)


def _ask(player: Player) -> None:
    """Talk to those that could block until they confide, while there is time to use it."""
    for place in player.opponents():
        while place not in player.state.known and player.state.turn < player.case.turns - 1:
            if not player.insists(player.talk_to(place)):
                break


def _negotiate(player: Player) -> None:
    while not player.over:
        undone = _use_the_turn(player)
        if not (undone or _pays_to_wait(player)) or not player.waits():
            player.does(_last_move(player))


def _use_the_turn(player: Player) -> bool:
    """Go on with the best course as far as this turn goes, and say whether some of it is left."""
    course = best_course(player)
    for amendment in tuple(player.amendments_to(course.state.text)):
        if not player.does(amendment):
            return True
    while (favour := _best_favour(player)) is not None:
        if not player.does(favour):
            return True
    return False


def _best_favour(player: Player) -> Move | None:
    each = [(promise(player, in_calm(player, f.state)), f.move) for f in favours(player)]
    now = promise(player, in_calm(player, player.state))
    best, move = max(each, key=lambda pair: pair[0], default=(now, None))
    return move if best >= now + WORTH_A_MOVE else None


def _pays_to_wait(player: Player) -> bool:
    return player.worth(in_calm(player, player.state)) > player.worth(player.state)


def _last_move(player: Player) -> Move:
    """Return what promises most: the vote, to withdraw, or a short extension."""
    state = player.state
    withdrawn = Result(Ending.WITHDRAWN, in_time=not player.last_turn)
    worth: dict[Move, float] = {
        PutToVote(): player.worth(state),
        Withdraw(): score(player.game, state._replace(result=withdrawn)).total,
    }
    if player.case.rollover:
        extended = state._replace(text=player.case.short_extension())
        worth[PutRollover()] = player.worth(extended)
    return max(worth, key=lambda move: worth[move])
