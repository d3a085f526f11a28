"""The count before a vote and the look back after it."""

from dataclasses import replace

import pytest

from nine_votes.council.outcomes import Outcome
from nine_votes.council.voting import Vote
from nine_votes.delegations import moves as to
from nine_votes.delegations.decisions import reckon
from nine_votes.delegations.forecasts import Firmness, arrows, forecasts, outlook_of_the_player
from nine_votes.delegations.moves import Move
from nine_votes.delegations.play import begin, play, played
from nine_votes.delegations.polls import adopts
from nine_votes.delegations.scores import (
    replayed_to_the_end,
    score,
    turning_points,
    without_red_line,
)
from nine_votes.delegations.state import Ending
from nine_votes.delegations.worlds import Game, Level, world_of
from tests.delegations.tables import (
    DPRK,
    by_the_record,
    cast_of,
    game_of,
    outlook_on,
    text_with,
)


def test_in_the_world_of_the_record_nothing_is_unknown() -> None:
    game = by_the_record(cast_of(DPRK).case)
    firmness = {each.firmness for each in forecasts(game, begin(game).state)}
    assert Firmness.UNKNOWN not in firmness


def test_whoever_may_hide_something_is_unknown_until_it_confides() -> None:
    case = cast_of(DPRK).case
    game = Game(case, world_of(case, 1, Level.DELEGATE))
    state = begin(game).state
    place = case.places["RUS"]
    assert forecasts(game, state)[place].firmness is Firmness.UNKNOWN
    for _ in range(2):
        state = play(game, state, to.Consult("RUS", "law")).state
    assert forecasts(game, state)[place].firmness is Firmness.CERTAIN


def test_a_forecast_rests_on_what_is_shown_and_not_on_what_is_hidden() -> None:
    case = cast_of(DPRK).case
    for seed in range(50):
        game = game_of(case, seed)
        state = begin(game).state
        ranks = [each.rank for each in forecasts(game, state)]
        assert ranks == list(reckon(outlook_of_the_player(game, state)).ranks)
        shown = outlook_on(case, case.tabled(), turn=1)
        assert ranks == list(reckon(shown).ranks)


def test_a_vote_within_a_point_of_a_limit_could_go_either_way() -> None:
    case = cast_of(DPRK).case
    game = by_the_record(case)
    state = begin(game).state._replace(turn=6)
    each = forecasts(game, state)
    sums = reckon(outlook_of_the_player(game, state)).sums
    for place, forecast in enumerate(each):
        if place != case.place and forecast.rank == 2:
            assert (forecast.firmness is Firmness.LEANING) == (sums[place] == 1)


def test_arrows_show_whom_a_wording_moves_of_those_the_player_knows() -> None:
    case = cast_of(DPRK).case
    game = by_the_record(case)
    known = frozenset(case.places[code] for code in ("RUS", "CHN", "FRA", "ECU"))
    state = begin(game).state._replace(known=known)
    moved = arrows(game, state, text_with(case, sanctions="review"))
    assert moved == {case.places["CHN"]: 1, case.places["RUS"]: 1, case.places["FRA"]: -1}
    assert arrows(game, begin(game).state, text_with(case, sanctions="review")) == {}


def test_a_turning_point_is_found_by_doing_without_it() -> None:
    case = cast_of(DPRK).case
    game = by_the_record(case)
    moves: list[Move] = [to.Amend("sanctions", "sunset"), to.Consult("FRA", "law"), to.PutToVote()]
    ended = played(game, moves)
    assert ended.result
    assert ended.result.ending is Ending.DISAVOWED
    points = turning_points(game, moves)
    assert moves[0] in [point.move for point in points]
    first = points[0]
    assert first.ending is Ending.VETOED
    without = played(game, [moves[1], moves[2]])
    assert first.lost == pytest.approx(score(game, ended).total - score(game, without).total)


def test_at_most_three_turning_points_in_the_order_of_the_moves() -> None:
    case = cast_of(DPRK).case
    for seed in range(5):
        game = game_of(case, seed)
        moves: list[Move] = [to.EndTurn(), to.HoldRound(), to.Speak("law"), to.PutToVote()]
        points = turning_points(game, moves)
        assert len(points) <= 3
        assert [point.number for point in points] == sorted(point.number for point in points)


def test_time_that_passes_turns_no_game_and_a_vote_is_cast_as_it_was_whenever_it_comes() -> None:
    """Norway calls the vote by itself, sooner or later, and the United States vetoes it."""
    game = game_of(cast_of("bosnia-mission-2002", "USA").case, 6785, Level.HISTORIAN)
    moves: list[Move] = [to.Propose("court", "deferral"), *[to.EndTurn()] * 5]
    state = played(game, moves)
    assert state.called
    moves.append(to.CastVote(Vote.AGAINST))
    for fewer in (moves[1:], [moves[0], moves[-1]], [moves[-1]]):
        result = replayed_to_the_end(game, fewer).result
        assert result
        assert result.outcome is Outcome.VETOED
    points = turning_points(game, moves)
    assert not [point for point in points if isinstance(point.move, to.EndTurn)]
    assert moves[-1] in [point.move for point in points]


@pytest.mark.parametrize("seat", ["USA", "DZA", "RUS"])
def test_a_game_cut_short_runs_on_to_its_end(seat: str) -> None:
    case = cast_of(DPRK, seat).case
    ended = replayed_to_the_end(by_the_record(case), [])
    assert ended.result
    assert ended.result.ending is (Ending.LAPSED if seat == "USA" else Ending.VETOED)


def test_one_red_line_less_and_the_same_seed() -> None:
    case = cast_of(DPRK).case
    softer = without_red_line(case, "RUS", "no-open-ended-sanctions")
    outlook = outlook_on(softer, softer.tabled(), turn=6)
    assert reckon(outlook).tally == (13, 0, 2)
    assert adopts(softer, reckon(outlook))
    place = case.places["RUS"]
    (line,) = case.delegations[place].red_lines
    giving = replace(case.delegations[place], red_lines=(replace(line, strength=1),))
    before, after = case.delegations[:place], case.delegations[place + 1 :]
    soft = replace(case, delegations=(*before, giving, *after))
    assert not adopts(case, reckon(outlook_on(case, case.tabled(), turn=6)))
    assert reckon(outlook_on(soft, soft.tabled(), turn=6)).ranks[place] == 1
