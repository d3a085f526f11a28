"""A scripted expert: it asks before it writes, looks ahead as far as the vote, and adapts.

It holds talks where none were held, asks those that could block what they hide, writes the text
that it expects most of, wins over whom that takes, waits where a vote would be rushed, and looks
again after each turn. It knows no more than a person at the table does.
"""

from collections.abc import Iterator
from typing import NamedTuple

from nine_votes.analysis.players import Player
from nine_votes.delegations.cases import Text
from nine_votes.delegations.decisions import FAVOURS_FROM
from nine_votes.delegations.delegation import AGAINST, IN_FAVOUR
from nine_votes.delegations.moves import (
    MOST_PRESSURE,
    Appeal,
    Move,
    Offer,
    PutRollover,
    PutToVote,
    Withdraw,
)
from nine_votes.delegations.scores import score
from nine_votes.delegations.state import POINTS_A_TURN, Ending, Result, State, put, raised, struck

A_VOTE = 0.6
"""What a vote in favour counts for beside the score, so that nobody stops one short of nine."""


class Prospect(NamedTuple):
    """A state that could be brought about, and what a vote in it promises."""

    promise: float
    state: State


class Favour(NamedTuple):
    """Something done for a vote beside rewording the text, and the state expected of it."""

    move: Move
    state: State


def promise(player: Player, state: State) -> float:
    """Return what a vote in a state promises: its score, and a little for each vote in favour."""
    votes = player.foresees(state)
    return player.worth(state, votes) + A_VOTE * votes.in_favour


def in_calm(player: Player, state: State) -> State:
    """Return a state as it will be when no vote is rushed any more, if time allows."""
    calm = max(state.turn, min(player.case.turns, player.case.timing.calm_turn))
    return state._replace(turn=calm)


def best_course(player: Player) -> Prospect:
    """Return the best that amendments and arguments can bring about in the time left."""
    now = in_calm(player, player.state)
    best = Prospect(promise(player, now), now)
    for state in (now._replace(text=now.tabled), *_adoptions(player, now)):
        promised = promise(player, state)
        if promised > best.promise:
            best = Prospect(promised, state)
    return best


def _adoptions(player: Player, now: State) -> Iterator[State]:
    left = points_left(player)
    for text in player.texts():
        changes = _changes(player, text)
        if 0 < changes <= left:
            carried = _carried(player, now._replace(text=text), left - changes)
            if carried is not None:
                yield carried


def points_left(player: Player) -> int:
    """Return how many action points are left until the last turn has passed."""
    turns = player.case.turns - player.state.turn
    return player.state.points + POINTS_A_TURN * turns


def _changes(player: Player, text: Text) -> int:
    return sum(a != b for a, b in zip(text.chosen, player.state.text.chosen, strict=True))


def _carried(player: Player, state: State, arguments: int) -> State | None:
    """Return the state in which a text is carried, with so many arguments at most, or None."""
    case, votes = player.case, player.foresees(state)
    if any(votes.ranks[place] == AGAINST for place in case.blocking):
        return None
    if votes.in_favour >= case.required:
        return state
    persuasion = state.persuasion
    for place in wavering(player, state)[:arguments]:
        persuasion = raised(persuasion, place)
    won_over = state._replace(persuasion=persuasion)
    return won_over if player.foresees(won_over).in_favour >= case.required else None


def wavering(player: Player, state: State) -> list[int]:
    """Return the places of those whom one argument would bring to a vote in favour."""
    votes = player.foresees(state)
    return [
        place
        for place in _open_to_arguments(player, state)
        if votes.sums[place] == FAVOURS_FROM - 1 and votes.ranks[place] < IN_FAVOUR
    ]


def _open_to_arguments(player: Player, state: State) -> list[int]:
    each = enumerate(player.case.delegations)
    return [
        place
        for place, delegation in each
        if place != player.case.place
        and delegation.responds_to
        and state.persuasion[place] < delegation.persuadable
    ]


def favours(player: Player) -> Iterator[Favour]:
    """Yield what can be done now: arguments, deals, and appeals to those that would block."""
    case, state = player.case, player.state
    for place in _open_to_arguments(player, state):
        persuaded = state._replace(persuasion=raised(state.persuasion, place))
        yield Favour(player.talk_to(place), persuaded)
    for deal in case.deals:
        if deal.id not in state.struck and deal.to != case.seat and deal.cost <= state.capital:
            dealt = struck(state, deal, case.places[deal.to])
            yield Favour(Offer(deal.id), dealt._replace(capital=state.capital - deal.cost))
    for place in player.opponents():
        pressed = state._replace(
            pressure=put(state.pressure, place, MOST_PRESSURE),
            dug_in=state.dug_in | {place},
            trust=raised(state.trust, place, -1),
        )
        yield Favour(Appeal(case.delegations[place].code), pressed)


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
