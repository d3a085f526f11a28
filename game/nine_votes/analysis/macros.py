"""Plans of a few moves each, as a player thinks of them: what a search chooses among."""

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import NamedTuple

from nine_votes.analysis.courses import in_calm, points_left, wavering
from nine_votes.analysis.players import Player
from nine_votes.delegations.cases import Text
from nine_votes.delegations.moves import (
    MOST_PRESSURE,
    Appeal,
    AskCapital,
    HoldRound,
    Offer,
    PutRollover,
    PutToVote,
    Withdraw,
)
from nine_votes.delegations.order import in_order
from nine_votes.delegations.state import ROUNDS_THAT_CALM


class Plan(StrEnum):
    FINISH = "finish"
    ROLL_OVER = "roll_over"
    WITHDRAW = "withdraw"
    WAIT = "wait"
    TALK = "talk"
    WIN_OVER = "win_over"
    CABLE = "cable"
    WRITE = "write"
    ASK = "ask"
    PRESS = "press"
    OFFER = "offer"


class Macro(NamedTuple):
    """A plan, and what it is about: texts to choose from, a place to ask or press, a deal."""

    plan: Plan
    texts: tuple[Text, ...] = ()
    place: int = 0
    deal: str = ""


def macros(player: Player, texts: Iterable[Text]) -> tuple[Macro, ...]:
    case, written = player.case, tuple(texts)
    opponents = player.opponents()
    return (
        Macro(Plan.FINISH, written),
        *(Macro(plan) for plan in (Plan.ROLL_OVER, Plan.WITHDRAW, Plan.WAIT)),
        *(Macro(plan) for plan in (Plan.TALK, Plan.WIN_OVER, Plan.CABLE)),
        *(Macro(Plan.WRITE, (text,)) for text in written),
        *(Macro(Plan.ASK, place=place) for place in opponents),
        *(Macro(Plan.PRESS, place=place) for place in opponents),
        *(Macro(Plan.OFFER, deal=deal.id) for deal in case.deals if deal.to != case.seat),
    )


def possible(player: Player, macro: Macro) -> bool:
    """Say whether a plan can be begun; one that can changes something, so that a game ends."""
    check = POSSIBLE.get(macro.plan)
    return check is None or check(player, macro)


def carry_out(player: Player, macro: Macro) -> None:
    """Carry out a plan, as far as time allows."""
    CARRIED_OUT[macro.plan](player, macro)


def _can_write(player: Player, text: Text) -> bool:
    case, state = player.case, player.state
    changes = tuple(player.amendments_to(text))
    open_yet = all(change.check(case, state) is None for change in changes)
    return open_yet and 0 < len(changes) <= points_left(player)


def _can_press(player: Player, macro: Macro) -> bool:
    pressed = player.state.pressure[macro.place] >= MOST_PRESSURE
    return not pressed and points_left(player) >= MOST_PRESSURE


def _can_offer(player: Player, macro: Macro) -> bool:
    state = player.state
    cost = next(deal.cost for deal in player.case.deals if deal.id == macro.deal)
    open_yet = macro.deal not in state.struck and cost <= state.capital
    return open_yet and points_left(player) > 0


POSSIBLE: Mapping[Plan, Callable[[Player, Macro], bool]] = {
    Plan.ROLL_OVER: lambda p, _: in_order(p.case, p.state, PutRollover()) is None,
    Plan.WAIT: lambda p, _: not p.last_turn,
    Plan.TALK: lambda p, _: p.state.rounds < ROUNDS_THAT_CALM and points_left(p) > 1,
    Plan.WIN_OVER: lambda p, _: points_left(p) > 0 and bool(wavering(p, p.state)),
    Plan.CABLE: lambda p, _: not p.last_turn and in_order(p.case, p.state, AskCapital()) is None,
    Plan.WRITE: lambda p, macro: _can_write(p, macro.texts[0]),
    Plan.ASK: lambda p, macro: macro.place not in p.state.known and not p.last_turn,
    Plan.PRESS: _can_press,
    Plan.OFFER: _can_offer,
}
"""Plans that are not always possible."""


def _finish(player: Player, macro: Macro) -> None:
    """Write what promises most on what is known by now, wait out the rush, and hold the vote."""
    calm = in_calm(player, player.state)
    each = (calm.text, *(text for text in macro.texts if _can_write(player, text)))
    _write(player, max(each, key=lambda text: player.worth(calm._replace(text=text))))
    while player.state.turn < player.case.timing.calm_turn and player.waits():
        pass
    player.does(PutToVote())


def _write(player: Player, text: Text) -> None:
    for amendment in tuple(player.amendments_to(text)):
        player.insists(amendment)


def _win_over(player: Player, _macro: Macro) -> None:
    for place in wavering(player, player.state):
        player.insists(player.talk_to(place))


def _ask(player: Player, macro: Macro) -> None:
    for _ in range(2):
        if macro.place not in player.state.known:
            player.insists(player.talk_to(macro.place))


def _press(player: Player, macro: Macro) -> None:
    for _ in range(MOST_PRESSURE):
        player.insists(Appeal(player.case.delegations[macro.place].code))


CARRIED_OUT: Mapping[Plan, Callable[[Player, Macro], object]] = {
    Plan.FINISH: _finish,
    Plan.ROLL_OVER: lambda player, _: player.does(PutRollover()),
    Plan.WITHDRAW: lambda player, _: player.does(Withdraw()),
    Plan.WAIT: lambda player, _: player.waits(),
    Plan.TALK: lambda player, _: player.insists(HoldRound()),
    Plan.WIN_OVER: _win_over,
    Plan.CABLE: lambda player, _: player.does(AskCapital()),
    Plan.WRITE: lambda player, macro: _write(player, macro.texts[0]),
    Plan.ASK: _ask,
    Plan.PRESS: _press,
    Plan.OFFER: lambda player, macro: player.insists(Offer(macro.deal)),
}
