"""A player that searches: a witness, apart from the scripted ones, that no trick was missed.

It looks ahead through worlds drawn anew each time, as far as they agree with what it was told, and
keeps one tree of plans for all of them; what it would be told on the way parts the branches, since
it can act on that alone. It knows how likely each private instruction is, as no person does, and
nothing of those that hold here. It chooses among plans of a few moves each, as a player thinks of
them.
"""

import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from nine_votes.analysis.expert import in_calm, points_left, wavering
from nine_votes.analysis.players import Player
from nine_votes.delegations.cases import Text
from nine_votes.delegations.draws import draw
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
from nine_votes.delegations.play import in_order
from nine_votes.delegations.scores import score
from nine_votes.delegations.state import ROUNDS_THAT_CALM
from nine_votes.delegations.worlds import Game, World, world_of


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


LOOKS = 300
"""So many times it looks ahead before each plan."""

WORLDS = 12
"""In so many worlds it looks for a text that it might write."""

CURIOSITY = 0.25
"""How far a plan seldom tried is favoured over one that did well; scores run from 0 to 1."""

DRAWN_FROM = 2**32

Told = tuple[tuple[int, str], ...]
"""What was confided: by place, the name of the private instruction, or nothing."""


@dataclass(slots=True)
class Node:
    """A point of the game in all worlds that lead to it: how often each plan was tried, how well.

    `offered` counts how often a plan was possible there.
    """

    tried: dict[Macro, int] = field(default_factory=dict)
    totals: dict[Macro, float] = field(default_factory=dict)
    offered: dict[Macro, int] = field(default_factory=dict)
    then: dict[tuple[Macro, Told], "Node"] = field(default_factory=dict)


def search(player: Player, looks: int = LOOKS) -> None:
    number = 0
    while not player.over:
        number += 1
        plans = macros(player, _texts(player, number))
        root = Node()
        for look in range(looks):
            world = imagined(player, f"{number} {look}")
            _look_ahead(root, Player(Game(player.case, world), player.state), plans)
        carry_out(player, max(plans, key=lambda macro: root.tried.get(macro, 0)))


def _texts(player: Player, number: int) -> Iterator[Text]:
    """Yield the text worth most in each of some worlds, and the one tabled, each once."""
    found = {player.state.tabled: None}
    for look in range(WORLDS):
        world = imagined(player, f"{number} text {look}")
        everybody = frozenset(range(player.case.size))
        told_all = Player(Game(player.case, world), player.state._replace(known=everybody))
        found[_worth_most(told_all)] = None
    yield from (text for text in found if text != player.state.text)


def _worth_most(player: Player) -> Text:
    state = player.state
    texts = (state.text, *player.texts())
    return max(texts, key=lambda text: player.worth(state._replace(text=text)))


def imagined(player: Player, label: str) -> World:
    """Return a world drawn anew, but for what the player was told and has seen come."""
    here, state = player.game.world, player.state
    seed = draw(here.seed, "search", label, below=DRAWN_FROM)
    drawn = world_of(player.case, seed, here.level)
    pairs = enumerate(zip(here.minds, drawn.minds, strict=True))
    minds = tuple(told if place in state.known else other for place, (told, other) in pairs)
    come = [news for news in here.news if news.turn <= state.turn]
    past = {news.event for news in come}
    to_come = [n for n in drawn.news if n.turn > state.turn and n.event not in past]
    return World(seed, here.level, minds, (*come, *to_come))


def _look_ahead(root: Node, player: Player, plans: tuple[Macro, ...]) -> None:
    """Play a game ahead: down the tree to a plan not tried before, and then straight to the end."""
    path: list[tuple[Node, Macro]] = []
    node, fresh = root, False
    while not player.over and not fresh:
        open_now = [macro for macro in plans if possible(player, macro)]
        macro = _chosen(node, open_now, each_once=node is root)
        fresh = macro not in node.tried
        path.append((node, macro))
        carry_out(player, macro)
        node = node.then.setdefault((macro, told(player)), Node())
    if not player.over:
        carry_out(player, plans[0])
    reached = score(player.game, player.state).total / 100
    for passed, macro in path:
        passed.tried[macro] = passed.tried.get(macro, 0) + 1
        passed.totals[macro] = passed.totals.get(macro, 0.0) + reached


def told(player: Player) -> Told:
    minds = player.game.world.minds
    variants = ((place, minds[place].variant) for place in sorted(player.state.known))
    return tuple((place, variant.id if variant else "") for place, variant in variants)


def _chosen(node: Node, open_now: list[Macro], *, each_once: bool) -> Macro:
    """Return the plan that promises most; at the root, each is tried once before that."""
    for macro in open_now:
        node.offered[macro] = node.offered.get(macro, 0) + 1
    untried = [macro for macro in open_now if macro not in node.tried]
    if untried and (each_once or not node.tried):
        return untried[0]
    usual = sum(node.totals.values()) / sum(node.tried.values())
    return max(open_now, key=lambda macro: _promise(node, macro, usual))


def _promise(node: Node, macro: Macro, usual: float) -> float:
    """Return how well a plan did, with the benefit of the doubt; as usual, where it is untried."""
    tried = node.tried.get(macro, 0)
    if not tried:
        return usual
    doubt = math.sqrt(math.log(node.offered[macro]) / tried)
    return node.totals[macro] / tried + CURIOSITY * doubt
