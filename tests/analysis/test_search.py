"""A player that searches: it asks where that pays, and knows what it was told."""

from collections.abc import Iterator
from itertools import islice

import pytest

from nine_votes.analysis.contests import Strategy, contests, play_with
from nine_votes.analysis.players import Player, play_from, repertoire_of
from nine_votes.analysis.search import carry_out, imagined, macros, possible, search, told
from nine_votes.council.voting import Vote
from nine_votes.delegations.cases import Case, Instruction
from nine_votes.delegations.conditions import parse
from nine_votes.delegations.delegation import PrivateVariant, RedLine
from nine_votes.delegations.draws import CERTAIN
from nine_votes.delegations.moves import Consult
from nine_votes.delegations.worlds import Game, Level, world_of
from tests.delegations.negotiations import FIVE_DAYS
from tests.delegations.tables import DPRK, cast_of, game_of, invented, negotiable
from tests.sweeps import scaled

TEXT: dict[str, dict[str, tuple[str, ...]]] = {
    "one": {"firm": ("ban",), "left": ("left",), "right": ("right",)},
    "two": {"long": ("year",), "short": ("half",)},
}
WAYS_OUT = (
    PrivateVariant("l", CERTAIN // 2, "it would take the left", unless=parse("left and year")),
    PrivateVariant("r", CERTAIN // 2, "it would take the right", unless=parse("right and year")),
)
LINE = RedLine("never", parse("year or half"), Vote.AGAINST, "it says so")
LOOKS = 60


def guarded() -> Case:
    """Return a case in which only the member that blocks can say which wording it bears."""
    bound = Instruction(parse("half"), "it has to be a year")
    return invented(
        TEXT,
        {"RUS": {"red_lines": (LINE,), "private": WAYS_OUT, "responds_to": ("law",)}},
        instructions=(bound,),
        instructed="AAA",
        timing=FIVE_DAYS,
    )


def searched(case: Case, seed: int) -> Player:
    player = Player(Game(case, world_of(case, seed, Level.DELEGATE)))
    search(player, LOOKS)
    return player


def test_it_asks_and_then_writes_what_it_was_told() -> None:
    case = guarded()
    for seed in range(4):
        player = searched(case, seed)
        variant = player.game.world.minds[case.places["RUS"]].variant
        assert variant is not None
        assert Consult("RUS", "law") in player.moves
        wording = case.tags.mask(["left" if variant.id == "l" else "right"])
        assert player.state.text.mask & wording
        assert player.state.result is not None
        assert player.state.result.ranks.count(2) >= case.required


def test_it_plays_the_same_game_twice() -> None:
    case = guarded()
    assert searched(case, 1).moves == searched(case, 1).moves


def test_it_imagines_what_it_was_not_told_and_no_more() -> None:
    case = cast_of(DPRK).case
    russia = case.places["RUS"]
    player = Player(game_of(case, 3))
    worlds = [imagined(player, str(number)) for number in range(60)]
    variants = {world.minds[russia].variant for world in worlds}
    assert len(variants) == 1 + len(case.delegations[russia].private)
    player.state = player.state._replace(known=frozenset({russia}), turn=4)
    here = player.game.world
    for number in range(60):
        world = imagined(player, str(number))
        assert world.minds[russia] == here.minds[russia]
        assert [n for n in world.news if n.turn <= 4] == [n for n in here.news if n.turn <= 4]
        assert len({n.event for n in world.news}) == len(world.news)
    variant = here.minds[russia].variant
    assert told(player) == ((russia, variant.id if variant else ""),)


@pytest.mark.parametrize("identifier", negotiable())
def test_a_plan_that_is_possible_changes_something(identifier: str) -> None:
    tried = set()
    for here in positions(cast_of(identifier).case):
        for macro in macros(here, islice(here.texts(), 9)):
            if possible(here, macro):
                then = Player(here.game, here.state)
                carry_out(then, macro)
                assert then.state != here.state, macro
                tried.add(macro.plan)
    assert len(tried) >= 9


def positions(case: Case) -> Iterator[Player]:
    """Yield the player before each move of games that go to the last turn."""
    repertoire = repertoire_of(case)
    for seed in range(scaled(60)):
        whole = Player(game_of(case, seed))
        play_from(whole, repertoire, patient=True)
        here = Player(whole.game)
        for move in whole.moves:
            if not here.over:
                yield here
            here.does(move)


def test_its_games_are_games_of_a_contest() -> None:
    case = guarded()
    (contest,) = contests([case], {Strategy.SEARCH: 1}, processes=1)
    assert contest == {Strategy.SEARCH: (play_with(case, Strategy.SEARCH, 0),)}
