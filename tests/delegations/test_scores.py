"""The five parts of a score and the endings, from the definitions; and that capitulation loses."""

from dataclasses import replace

import pytest

from nine_votes.council.outcomes import Outcome
from nine_votes.council.voting import Vote
from nine_votes.delegations import moves as to
from nine_votes.delegations.cases import Case, Weights
from nine_votes.delegations.decisions import reckon
from nine_votes.delegations.delegation import ABSTAINING, AGAINST, IN_FAVOUR
from nine_votes.delegations.moves import Move
from nine_votes.delegations.play import begin, play, played
from nine_votes.delegations.polls import result_of
from nine_votes.delegations.scores import (
    DISAVOWED_AT_MOST,
    HOLLOW_AT_MOST,
    Score,
    breadth,
    company,
    score,
    standing,
    weights_for,
    worth_of,
)
from nine_votes.delegations.state import Ending, Result, State, opening
from nine_votes.delegations.worlds import Game, Level, world_of
from tests.delegations.tables import (
    DPRK,
    RIDGE,
    by_the_record,
    cast_of,
    game_of,
    negotiable,
    outlook_on,
    text_with,
)

IDENTIFIERS = pytest.mark.parametrize("identifier", negotiable())


def total(*moves: Move, identifier: str = DPRK) -> float:
    game = by_the_record(cast_of(identifier).case)
    return round(score(game, played(game, moves)).total, 2)


def put(case: Case, *, freed: bool = False, turn: int = 6, **options: str) -> Score:
    """Return the score of a text voted on at the end in the world of the record."""
    outlook = outlook_on(case, text_with(case, **options), turn=turn)
    reckoning = reckon(outlook)
    state = outlook.state._replace(freed=freed)
    ended = state._replace(result=result_of(case, state, reckoning.ranks))
    return score(by_the_record(case), ended)


def test_s_2024_255_at_once_withdrawn_and_at_the_last_moment() -> None:
    """A veto in vain: breadth five sevenths of seven tenths, a lonely veto, all favours kept."""
    assert total(to.PutToVote()) == 31.5
    assert total(to.Withdraw()) == 16
    assert total(*[to.EndTurn()] * 5, to.PutToVote()) == 30.25
    assert total(*[to.EndTurn()] * 6) == 10.5


def test_s_2024_255_the_rollover_vetoed_and_let_pass() -> None:
    assert total(to.PutRollover()) == pytest.approx(27.2)
    case = cast_of(DPRK).case
    waiting = next(
        seed
        for seed in range(100)
        if getattr(world_of(case, seed).minds[case.places["RUS"]].variant, "id", "") == "waiter"
    )
    game = Game(case, world_of(case, waiting, Level.DELEGATE))
    state = play(game, begin(game).state, to.PutRollover()).state
    assert state.result
    assert state.result.ending is Ending.ROLLOVER_ADOPTED
    assert round(score(game, state).total, 1) == 49.9


def test_a_text_that_crosses_the_own_instructions_is_disavowed() -> None:
    scored = put(cast_of(DPRK).case, sanctions="sunset")
    assert scored.at_most == DISAVOWED_AT_MOST
    assert scored.total <= DISAVOWED_AT_MOST


def test_once_the_capital_gave_way_it_is_hollow_instead() -> None:
    scored = put(cast_of(DPRK).case, freed=True, sanctions="sunset")
    assert scored.at_most == HOLLOW_AT_MOST
    assert scored.total <= HOLLOW_AT_MOST


@IDENTIFIERS
def test_no_text_that_crosses_an_instruction_or_guts_a_core_clause_scores_above_60(
    identifier: str,
) -> None:
    case = cast_of(identifier).case
    if not case.holds_pen:
        pytest.skip("the solo seat does not hold the pen")
    for text in case.texts():
        gutted = any(
            clause.core and list((clause.wordings or {}).values())[option].worth < 0.35
            for clause, option in zip(case.clauses[0], text.chosen, strict=True)
        )
        if not gutted and not case.forbids(case.seat, text.mask):
            continue
        state = opening(case)._replace(text=text, turn=case.turns)
        reckoning = reckon(outlook_on(case, text, turn=case.turns, rounds=2))
        for ranks in (reckoning.ranks, (IN_FAVOUR,) * case.size):
            ended = state._replace(result=result_of(case, state, ranks))
            assert score(by_the_record(case), ended).total <= 60


def ranks_of(favour: int, against: int = 0, size: int = 15) -> tuple[int, ...]:
    rest = (ABSTAINING,) * (size - favour - against)
    return (AGAINST,) * against + (IN_FAVOUR,) * favour + rest


def test_breadth_counts_the_votes_beyond_the_required_number() -> None:
    case = cast_of(DPRK).case
    permanent = sum(d.veto for d in case.delegations)
    adopted = Result(Ending.ADOPTED_UNANIMOUSLY, True, Outcome.ADOPTED, ranks_of(15))
    assert (permanent, breadth(case, adopted, rollover=False)) == (5, 1.0)
    vetoed = Result(Ending.VETOED, True, Outcome.VETOED, ranks_of(14, 1))
    assert breadth(case, vetoed, rollover=False) == pytest.approx(0.6)
    few = Result(Ending.TOO_FEW, True, Outcome.INSUFFICIENT_VOTES, ranks_of(8))
    assert breadth(case, few, rollover=False) == 0


@pytest.mark.parametrize(
    ("favour", "ending"),
    [
        (15, Ending.ADOPTED_UNANIMOUSLY),
        (14, Ending.ADOPTED_BROADLY),
        (12, Ending.ADOPTED_BROADLY),
        (11, Ending.ADOPTED_NARROWLY),
        (9, Ending.ADOPTED_NARROWLY),
        (8, Ending.TOO_FEW),
    ],
)
def test_an_adoption_is_unanimous_broad_from_twelve_on_or_narrow(
    favour: int, ending: Ending
) -> None:
    case = cast_of(DPRK).case
    place = case.place
    ranks = list(ranks_of(favour))
    ranks[place], ranks[0] = IN_FAVOUR, ranks[place]
    assert result_of(case, opening(case), tuple(ranks)).ending is ending


def test_what_was_given_away_for_a_veto_costs_credibility() -> None:
    case = cast_of(DPRK).case
    firm, soft = put(case), put(case, term="six_months")
    lost = 3 * 0.4 / 12
    assert firm.parts.credibility - soft.parts.credibility == pytest.approx(0.8 * lost)
    assert worth_of(case, case.tabled()) > worth_of(case, text_with(case, methods="balanced"))


def test_economy_is_half_favours_and_half_trust() -> None:
    case = cast_of(DPRK).case
    game = game_of(case, level=Level.HISTORIAN)
    none = (0,) * case.size
    for capital, trust, economy in ((10, 0, 0.75), (0, 0, 0.25), (10, 2, 1.0), (0, -2, 0.0)):
        state = opening(case)._replace(capital=capital, trust=tuple(trust for _ in none))
        ended = play(game, state, to.Withdraw()).state
        assert score(game, ended).parts.economy == pytest.approx(economy)


def test_a_negotiation_under_way_has_no_score() -> None:
    game = by_the_record(cast_of(DPRK).case)
    with pytest.raises(ValueError, match="at its end"):
        score(game, begin(game).state)


def seat_at_the_end(seat: str, vote: Vote, **options: str) -> tuple[Game, State]:
    """Return a game of a seat that does not hold the pen, voting on a text on the last day."""
    case = cast_of(DPRK, seat).case
    outlook = outlook_on(case, text_with(case, **options), turn=6, own=vote)
    result = result_of(case, outlook.state, reckon(outlook).ranks)
    return by_the_record(case), outlook.state._replace(result=result)


def test_for_another_seat_substance_is_where_its_ledger_stands() -> None:
    """Algeria: 3 by leaning, at best 6 with a review and relief, at worst 0 by no text."""
    case = cast_of(DPRK, "DZA").case
    mind = case.minds[case.place]
    sums = [mind.points(text.mask) for text in case.texts()]
    extension = mind.points(case.short_extension().mask)
    low, high = min(*sums, extension, 0), max(*sums, extension, 0)
    for text in case.texts():
        stands = (mind.points(text.mask) - low) / (high - low)
        assert standing(case, mind, text) == pytest.approx(stands)
    assert standing(case, mind, None) == pytest.approx(-low / (high - low))


def test_to_be_adopted_is_not_to_have_won() -> None:
    """Moscow, whose red line holds, does better by its veto than by letting the text pass."""
    vetoed = score(*seat_at_the_end("RUS", Vote.AGAINST))
    let_pass = score(*seat_at_the_end("RUS", Vote.ABSTAINING))
    assert vetoed.total > let_pass.total
    assert let_pass.parts.substance == pytest.approx(
        standing_of("RUS", text_with(cast_of(DPRK, "RUS").case).chosen) / 2
    )


def standing_of(seat: str, chosen: tuple[int, ...]) -> float:
    case = cast_of(DPRK, seat).case
    return standing(case, case.minds[case.place], case.text(chosen))


def test_continuity_counts_only_for_who_wants_such_a_text() -> None:
    weights = Weights()
    assert weights_for(cast_of(DPRK, "RUS").case) == weights._replace(substance=55, continuity=0)
    assert weights_for(cast_of(DPRK, "DZA").case) == weights
    assert weights_for(cast_of(DPRK).case) == weights


def test_company_is_the_share_of_others_that_voted_alike() -> None:
    case = cast_of(DPRK, "RUS").case
    game, state = seat_at_the_end("RUS", Vote.AGAINST)
    assert score(game, state).parts.breadth == 0
    unvoted = Result(Ending.LAPSED, in_time=False)
    assert company(case, unvoted) == 0.5


def test_a_broken_promise_costs_credit() -> None:
    game, state = seat_at_the_end("DZA", Vote.IN_FAVOUR)
    kept = score(game, state._replace(pledge=Vote.IN_FAVOUR)).parts.credibility
    broken = score(game, state._replace(pledge=Vote.ABSTAINING)).parts.credibility
    assert kept - broken == pytest.approx(0.4)


def test_a_score_weighs_its_parts_as_the_file_says() -> None:
    scored = score(*seat_at_the_end("DZA", Vote.IN_FAVOUR))
    by_hand = sum(p * w for p, w in zip(scored.parts, scored.weights, strict=True))
    assert scored.total == pytest.approx(by_hand)
    alone = replace(scored, weights=Weights(0, 0, 0, 0, 7))
    assert alone.total == pytest.approx(100 * scored.parts.economy)
    assert replace(scored, weights=Weights(0, 0, 0, 0, 0)).total == 0


def test_the_ridge_can_be_played_from_every_seat() -> None:
    for code in cast_of(RIDGE).case.council.codes:
        case = cast_of(RIDGE, code).case
        assert case.holds_pen == (code == "LBR")
