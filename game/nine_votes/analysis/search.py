"""A player that searches: a witness, apart from the scripted ones, that no trick was missed.

It looks ahead through worlds drawn anew each time, as far as they agree with what it was told, and
keeps one tree of plans for all of them; what it would be told on the way parts the branches, since
it can act on that alone. It knows how likely each private instruction is, as no person does, and
nothing of those that hold here.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass, field

from nine_votes.analysis.macros import Macro, carry_out, macros, possible
from nine_votes.analysis.players import Player
from nine_votes.delegations.cases import Text
from nine_votes.delegations.draws import draw
from nine_votes.delegations.scores import score
from nine_votes.delegations.worlds import Game, World, world_of

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
