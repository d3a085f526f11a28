"""Many games at once are the same games, on however many cores."""

from collections.abc import Iterator

import pytest

from nine_votes.analysis.contests import (
    BLIND,
    PARCEL,
    RANDOM_GAMES,
    SCRIPTED,
    STRATEGIES,
    THOUGHTLESS,
    Strategy,
    contests,
    cores,
    mean,
    play_with,
    usual_numbers,
)
from nine_votes.analysis.players import Player, play_from, repertoire_of
from nine_votes.delegations.moves import EndTurn, PutToVote, Withdraw
from nine_votes.delegations.worlds import Game, Level, world_of
from tests.delegations.tables import DPRK, cast_of, game_of, negotiable
from tests.sweeps import scaled

QUICK = {Strategy.VOTE_NOW: PARCEL + 1, Strategy.RANDOM: PARCEL * 3}


def test_two_processes_play_the_games_that_one_plays() -> None:
    cases = [cast_of(identifier).case for identifier in negotiable()[:2]]
    alone = contests(cases, QUICK, processes=1)
    assert contests(cases, QUICK, processes=2) == alone


def test_each_game_is_the_one_of_its_seed() -> None:
    case = cast_of(DPRK).case
    (contest,) = contests([case], QUICK, processes=1)
    assert {strategy: len(games) for strategy, games in contest.items()} == QUICK
    for strategy, games in contest.items():
        assert games == tuple(play_with(case, strategy, seed) for seed in range(len(games)))


def test_progress_is_told_to_the_last_game() -> None:
    told: list[tuple[int, int]] = []
    numbers = {Strategy.VOTE_NOW: PARCEL + 1, Strategy.WITHDRAW: 2}
    contests(
        *([cast_of(DPRK).case], numbers),
        processes=1,
        progress=lambda done, total: told.append((done, total)),
    )
    assert told == [(25, 28), (26, 28), (28, 28)]


def test_ten_times_as_many_games_are_played_at_random_and_none_searched_unasked() -> None:
    numbers = usual_numbers(3)
    assert numbers.pop(Strategy.RANDOM) == 3 * RANDOM_GAMES
    assert {*numbers.values()} == {3}
    assert {*numbers} == {*SCRIPTED} - {Strategy.RANDOM}
    assert usual_numbers(3, 2)[Strategy.SEARCH] == 2


def test_at_least_one_core_may_be_used() -> None:
    assert cores() >= 1


def test_every_strategy_is_of_one_kind() -> None:
    others = {Strategy.RANDOM, Strategy.NEVER_ASKS, Strategy.EXPERT, Strategy.SEARCH}
    assert {*STRATEGIES} == {*Strategy} == {*BLIND, *THOUGHTLESS, *others}
    assert len(Strategy) == len(BLIND) + len(THOUGHTLESS) + len(others)


@pytest.mark.parametrize("identifier", negotiable())
@pytest.mark.parametrize("strategy", SCRIPTED)
def test_every_strategy_plays_to_the_end(identifier: str, strategy: Strategy) -> None:
    case = cast_of(identifier).case
    for seed in range(scaled(20)):
        played = play_with(case, strategy, seed)
        assert 0 <= played.total <= 100
        assert played == play_with(case, strategy, seed)


def players() -> Iterator[Player]:
    for identifier in negotiable():
        yield Player(game_of(cast_of(identifier).case, 1))


def test_what_is_not_in_order_changes_nothing() -> None:
    for player in players():
        assert player.does(Withdraw())
        ended = player.state
        assert not player.does(PutToVote())
        assert not player.insists(PutToVote())
        assert (player.state, player.moves) == (ended, [Withdraw()])


def test_no_strategy_lets_the_last_turn_pass_that_could_vote() -> None:
    for player in players():
        while player.waits():
            pass
        assert player.last_turn
        assert not player.over
        assert player.insists(PutToVote())


def test_what_a_player_foresees_hangs_on_nothing_hidden() -> None:
    for identifier in negotiable():
        case = cast_of(identifier).case
        shown = Player(Game(case, world_of(case, 0, Level.HISTORIAN))).foresees()
        for seed in range(scaled(200)):
            assert Player(Game(case, world_of(case, seed, Level.DELEGATE))).foresees() == shown


def test_a_patient_player_spends_its_points_before_it_lets_a_turn_pass() -> None:
    case = cast_of(DPRK).case
    passed = 0
    for seed in range(scaled(100)):
        player = Player(game_of(case, seed))
        play_from(player, repertoire_of(case), patient=True)
        assert player.over
        again = Player(player.game)
        for move in player.moves:
            if isinstance(move, EndTurn) and not again.last_turn:
                passed += 1
                assert again.state.points == 0
            assert again.last_turn or not isinstance(move, PutToVote | Withdraw)
            assert again.does(move)
        assert again.state == player.state
    assert passed


def test_means_are_means() -> None:
    case = cast_of(DPRK).case
    games = [play_with(case, Strategy.WAIT, seed) for seed in range(4)]
    assert mean(games) == sum(game.total for game in games) / 4
