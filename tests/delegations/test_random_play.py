"""Games of random moves: they end, in bounds, in many ways, and are games of their moves alone."""

import ast
from collections import Counter

import pytest

from nine_votes.delegations.moves import Consult, EndTurn, GoOn
from nine_votes.delegations.play import begin, every_move, legal_moves, made
from nine_votes.delegations.scores import score
from nine_votes.delegations.state import Ending, State
from nine_votes.delegations.worlds import Game
from tests.conftest import PROJECT
from tests.delegations.tables import (
    DPRK,
    cast_of,
    chance,
    game_of,
    negotiable,
    random_game,
)
from tests.sweeps import PART, scaled

IDENTIFIERS = pytest.mark.parametrize("identifier", negotiable())
MOST_MOVES_A_TURN = 3


@IDENTIFIERS
def test_a_random_game_ends_in_time_with_a_score_in_bounds(identifier: str) -> None:
    """Whoever is granted a stopgap may leave it at that, so it counts as an end of its own."""
    case = cast_of(identifier).case
    endings: Counter[Ending] = Counter()
    for seed in range(scaled(5_000)):
        game, random = game_of(case, seed), chance(seed)
        positions = list(random_game(game, random, patient=seed % 2 == 1))
        last = positions[-1]
        assert last.result
        endings.update(state.result.ending for state in positions if state.result)
        assert 0 <= score(game, last).total <= 100
        turns = case.turns + 3 * (last.chapter - 1)
        assert len(positions) - 1 <= turns * MOST_MOVES_A_TURN + 1 + last.chapter - 1
    assert len(endings) >= {1: 5, 10: 4, 100: 3}[PART], endings


@IDENTIFIERS
def test_a_random_game_from_any_seat_ends_with_a_score_in_bounds(identifier: str) -> None:
    for seat in cast_of(identifier).case.council.codes:
        case = cast_of(identifier, seat).case
        for seed in range(scaled(100)):
            game = game_of(case, seed)
            *_, last = random_game(game, chance(seed))
            assert last.result
            assert 0 <= score(game, last).total <= 100


@IDENTIFIERS
def test_a_patient_game_goes_on_to_the_last_turn(identifier: str) -> None:
    case = cast_of(identifier).case
    for seed in range(scaled(200)):
        *_, last = random_game(game_of(case, seed), chance(seed), patient=True)
        assert last.result
        assert last.turn == case.turns or last.result.outcome is not None


def test_a_move_leaves_the_position_it_was_made_in_as_it_was() -> None:
    case = cast_of(DPRK).case
    game = game_of(case, 11)
    positions = list(random_game(game, chance(11), patient=True))
    assert positions == list(random_game(game, chance(11), patient=True))
    row = every_move(case)
    for state in positions[:-1]:
        before = repr(state)
        for move in legal_moves(case, state, row):
            made(game, state, move)
        assert repr(state) == before


def test_two_games_that_differ_in_a_talk_have_the_same_news_and_leaks() -> None:
    case = cast_of(DPRK).case
    for seed in range(scaled(300)):
        game = game_of(case, seed)
        talked, idle = _news_seen(game, talks=True), _news_seen(game, talks=False)
        assert talked == idle


def _news_seen(game: Game, *, talks: bool) -> list[tuple[tuple[int, ...], int]]:
    state, seen = begin(game).state, []
    while state.result is None:
        if talks and state.turn == 2:
            state = made(game, state, Consult("CHN", "region")).state
        state = made(game, state, EndTurn()).state
        seen.append((state.shifts, state.news_cost))
    return seen


DECIDING = (
    *(
        "delegation",
        "conditions",
        "decisions",
        "state",
        "worlds",
        "draws",
        "trust",
        "moves",
        "terms",
    ),
    *("bargains", "penholder", "changes", "explanations", "forecasts", "play"),
    "precedents",
)


@pytest.mark.parametrize("module", DECIDING)
def test_no_float_reaches_a_decision(module: str) -> None:
    path = PROJECT / "game" / "nine_votes" / "delegations" / f"{module}.py"
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        where = f"{module}:{getattr(node, 'lineno', 0)}"
        assert not isinstance(node, ast.Div), where
        assert not (isinstance(node, ast.Constant) and isinstance(node.value, float)), where
        if isinstance(node, ast.Name) and module != "draws":
            assert node.id not in {"float", "random", "hash"}, where


def test_a_position_after_a_short_extension_can_be_gone_on_from() -> None:
    case = cast_of(DPRK).case
    for seed in range(scaled(2_000)):
        positions = list(random_game(game_of(case, seed), chance(seed)))
        if any(state.chapter == 2 for state in positions):
            extended = [s for s in positions if _extended(s)]
            assert extended
            assert GoOn() in legal_moves(case, extended[0], every_move(case))
            return
    pytest.skip("no random game of so few was extended")


def _extended(state: State) -> bool:
    result = state.result
    return result is not None and result.ending is Ending.ROLLOVER_ADOPTED
