"""The promise of the house: with nobody intervening, the record is reproduced name by name."""

from collections import Counter
from itertools import product
from math import prod

import pytest

from nine_votes.council.outcomes import Outcome
from nine_votes.council.voting import Vote
from nine_votes.delegations.cases import Case
from nine_votes.delegations.decisions import Reckoning, reckon
from nine_votes.delegations.delegation import IN_FAVOUR, RANKS
from nine_votes.delegations.moves import CastVote, EndTurn, script_of
from nine_votes.delegations.play import begin, in_order, play
from nine_votes.delegations.polls import adopts, outcome_of
from nine_votes.delegations.precedents import Precedent, departures, replayed
from nine_votes.delegations.state import State
from nine_votes.delegations.worlds import Game, Level, recorded_world, world_of, worlds_with
from tests.delegations.tables import (
    DPRK,
    HAITI,
    RIDGE,
    cast_of,
    negotiable,
    outlook_on,
    text_with,
)
from tests.sweeps import sampled, scaled

MOST_COMBINATIONS = 10_000
"""A case with more would be tried by 2,000 of them; none has so many."""

IDENTIFIERS = pytest.mark.parametrize("identifier", negotiable())


def votes_of(case: Case, reckoning: Reckoning) -> dict[str, str]:
    """Return who is not in favour, by name."""
    pairs = zip(case.delegations, reckoning.ranks, strict=True)
    return {d.code: "no" if not rank else "abstains" for d, rank in pairs if rank != IN_FAVOUR}


def test_at_least_the_founding_case_is_negotiable() -> None:
    assert DPRK in negotiable()


@IDENTIFIERS
def test_the_world_of_the_record_gives_each_recorded_vote(identifier: str) -> None:
    case, precedents, _ = _parts(identifier)
    assert precedents
    for precedent in precedents:
        assert departures(case, recorded_world(case).minds, precedent) == {}, precedent.name


@IDENTIFIERS
def test_all_combinations_of_private_instructions_give_each_recorded_vote(identifier: str) -> None:
    case, precedents, _ = _parts(identifier)
    variants = [(None, *delegation.private) for delegation in case.delegations]
    assert prod(map(len, variants)) <= MOST_COMBINATIONS
    for drawn in product(*variants):
        minds = worlds_with(case, *drawn).minds
        assert not any(departures(case, minds, precedent) for precedent in precedents), drawn


@IDENTIFIERS
def test_every_seed_gives_each_recorded_vote(identifier: str) -> None:
    case, precedents, _ = _parts(identifier)
    for seed in range(scaled(2_000)):
        minds = world_of(case, seed).minds
        for precedent in precedents:
            assert departures(case, minds, precedent) == {}, (seed, precedent.name)


@IDENTIFIERS
def test_the_script_of_the_record_is_in_order_and_ends_in_the_recorded_vote(
    identifier: str,
) -> None:
    case, (first, *_), _ = _parts(identifier)
    assert case.script
    game = Game(case, recorded_world(case))
    state = begin(game).state
    for move in script_of(case):
        assert state.result is None
        assert in_order(case, state, move) is None
        state = play(game, state, move).state
    assert as_recorded(state, first, case)


@IDENTIFIERS
def test_a_game_in_which_turns_merely_pass_ends_in_the_recorded_vote(identifier: str) -> None:
    """Without news, under every seed: whoever holds the pen, the course is that of the record."""
    case, precedents, _ = _parts(identifier)
    first = precedents[0]
    if not case.script:
        pytest.skip("no whole vote on the first draft is recorded")
    for seed in range(scaled(200, least=10)):
        game = Game(case, world_of(case, seed, Level.DELEGATE))
        state = begin(game).state
        for move in script_of(case):
            assert in_order(case, state, move) is None
            state = play(game, state, move).state
        assert as_recorded(state, first, case), seed


@IDENTIFIERS
def test_an_idle_seat_that_does_not_hold_the_pen_sees_the_recorded_vote(identifier: str) -> None:
    own = cast_of(identifier).case
    others = [code for code in own.council.codes if code != own.penholder]
    for seat in sampled(others):
        cast = cast_of(identifier, seat)
        case, first = cast.case, cast.precedents[0]
        if not case.script:
            pytest.skip("no whole vote on the first draft is recorded")
        for seed in range(scaled(100)):
            game = Game(case, world_of(case, seed, Level.DELEGATE))
            state = begin(game).state
            while not state.called:
                state = play(game, state, EndTurn()).state
                assert state.result is None
            recorded = first.votes[case.place] or Vote.IN_FAVOUR
            state = play(game, state, CastVote(recorded)).state
            assert as_recorded(state, first, case), (seat, seed)


def _parts(identifier: str) -> tuple[Case, tuple[Precedent, ...], frozenset[str]]:
    cast = cast_of(identifier)
    return cast.case, cast.precedents, cast.stated


def as_recorded(state: State, precedent: Precedent, case: Case) -> bool:
    """Say whether a game ended in a recorded vote, all names compared."""
    assert state.result is not None
    recorded = [None if vote is None else RANKS[vote] for vote in precedent.votes]
    assert len(recorded) == case.size
    assert state.text[0] == precedent.text[0]
    pairs = zip(state.result.ranks, recorded, strict=True)
    return all(vote is None or rank == vote for rank, vote in pairs)


DPRK_FIGURES = [
    ({}, 4, 0, {"RUS": "no", "CHN": "abstains"}),
    ({}, 6, 0, {"RUS": "no", "CHN": "abstains"}),
    ({}, 4, 2, {"RUS": "no", "CHN": "abstains"}),
    ({"sanctions": "review"}, 6, 0, {"RUS": "no"}),
    (
        {"sanctions": "sunset"},
        *(4, 0),
        dict.fromkeys(("CHN", "FRA", "GBR", "JPN", "KOR", "CHE"), "abstains"),
    ),
    (
        {"sanctions": "sunset"},
        *(6, 0),
        dict.fromkeys(("FRA", "GBR", "JPN", "KOR", "CHE"), "abstains"),
    ),
    ({"naming": "naming"}, 6, 0, {"RUS": "no", "CHN": "abstains", "MOZ": "abstains"}),
    (
        {"naming": "naming"},
        *(4, 0),
        {"RUS": "no", "CHN": "abstains", "MOZ": "abstains", "DZA": "abstains"},
    ),
]


@pytest.mark.parametrize(("options", "turn", "rounds", "votes"), DPRK_FIGURES)
def test_s_2024_255_reworded(
    options: dict[str, str], turn: int, rounds: int, votes: dict[str, str]
) -> None:
    case = cast_of(DPRK).case
    text = text_with(case, **options)
    assert votes_of(case, reckon(outlook_on(case, text, turn=turn, rounds=rounds))) == votes


def test_s_2024_255_china_was_two_short_for_the_rush_alone() -> None:
    case = cast_of(DPRK).case
    china = case.places["CHN"]
    sums = [
        reckon(outlook_on(case, case.tabled(), turn=turn, rounds=rounds)).sums[china]
        for turn, rounds in ((4, 0), (6, 0), (4, 2))
    ]
    assert sums == [-2, 0, 0]


def test_s_2024_255_no_text_within_instructions_would_have_been_adopted() -> None:
    case = cast_of(DPRK).case
    texts = list(case.texts())
    assert len(texts) == 72
    for turn in (4, 6):
        for text in texts:
            if not case.forbids("USA", text.mask):
                assert not adopts(case, reckon(outlook_on(case, text, turn=turn)))


def test_s_2024_255_a_rollover_hangs_on_what_moscow_does_not_show() -> None:
    case = cast_of(DPRK).case
    extension = case.short_extension()
    outlook = outlook_on(case, extension, turn=4)
    assert votes_of(case, reckon(outlook)) == {"RUS": "no"}
    (waiter,) = [v for v in case.delegations[case.places["RUS"]].private if v.id == "waiter"]
    drawn = [waiter if d.code == "RUS" else None for d in case.delegations]
    there = outlook._replace(minds=worlds_with(case, *drawn).minds)
    assert votes_of(case, reckon(there)) == {"RUS": "abstains"}


RECORDED_IN_HAITI = {
    "legal": "limited",
    "embargo": "broad",
    "conops": "inform",
    "rights": "oversight",
}


@pytest.mark.parametrize(
    ("options", "turn", "rounds", "tally"),
    [
        ({}, 1, 0, (8, 3, 4)),
        ({}, 4, 2, (10, 2, 3)),
        (RECORDED_IN_HAITI, 4, 2, (13, 0, 2)),
        ({**RECORDED_IN_HAITI, "politics": "strong"}, 4, 2, (14, 0, 1)),
        ({**RECORDED_IN_HAITI, "conops": "approve"}, 4, 2, (15, 0, 0)),
        ({**RECORDED_IN_HAITI, "funding": "assessed"}, 4, 2, (12, 0, 3)),
    ],
)
def test_resolution_2699_reworded(
    options: dict[str, str], turn: int, rounds: int, tally: tuple[int, int, int]
) -> None:
    if HAITI not in negotiable():
        pytest.skip("the case of Haiti is not shipped")
    case = cast_of(HAITI).case
    text = text_with(case, **options)
    assert reckon(outlook_on(case, text, turn=turn, rounds=rounds)).tally == tally


FRIENDS = {0: "FRA", 1: "CHN", 2: "RUS", 3: "GBR", 8: "USA"}
"""Seeds by which each of the five draws the role of the neighbour's friend."""

FIVE_DRAWS = pytest.mark.parametrize("seed", FRIENDS)


@FIVE_DRAWS
def test_those_seeds_draw_the_role_for_each_of_the_five(seed: int) -> None:
    drawn = [d.code for d in cast_of(RIDGE, seed=seed).case.delegations if d.red_lines]
    assert drawn == [FRIENDS[seed]]


@FIVE_DRAWS
def test_the_ridge_gives_8_1_6_whoever_draws_the_role(seed: int) -> None:
    cast = cast_of(RIDGE, seed=seed)
    (precedent,) = cast.precedents
    assert replayed(cast.case, cast.case.minds, precedent).tally == (8, 1, 6)
    assert departures(cast.case, cast.case.minds, precedent) == {}


RIDGE_FIGURES: list[tuple[dict[str, str], tuple[int, int, int]]] = [
    ({}, (8, 1, 6)),
    ({"term": "half"}, (9, 1, 5)),
    ({"means": "drones"}, (9, 1, 5)),
    ({"food": "told"}, (9, 1, 5)),
    ({"next": "meet"}, (9, 1, 5)),
    ({"blame": "both"}, (8, 1, 6)),
    ({"blame": "both", "next": "meet"}, (9, 0, 6)),
    ({"term": "half", "blame": "both", "food": "told", "next": "meet"}, (11, 0, 4)),
    (
        {"term": "half", "blame": "facts", "means": "drones", "food": "told", "next": "meet"},
        (12, 0, 3),
    ),
    ({"term": "half", "means": "drones", "food": "told", "next": "meet"}, (12, 1, 2)),
    (
        {
            "term": "short",
            "blame": "facts",
            "means": "drones",
            "food": "permission",
            "next": "nothing",
        },
        (8, 0, 7),
    ),
]


@FIVE_DRAWS
@pytest.mark.parametrize("rounds", [0, 1])
@pytest.mark.parametrize(("options", "tally"), RIDGE_FIGURES)
def test_the_ridge_reworded_consulted_or_not(
    options: dict[str, str], tally: tuple[int, int, int], rounds: int, seed: int
) -> None:
    """Every seat by its own ledger, the penholder's too: Liberia needs the soldiers."""
    case = cast_of(RIDGE, seed=seed).case
    outlook = outlook_on(case, text_with(case, **options), turn=1, rounds=rounds, own=None)
    assert reckon(outlook).tally == tally


@FIVE_DRAWS
def test_the_ridge_has_61_texts_with_too_few_58_vetoed_and_43_adopted(seed: int) -> None:
    case = cast_of(RIDGE, seed=seed).case
    each = [reckon(outlook_on(case, text, turn=1, own=None)) for text in case.texts()]
    outcomes = Counter(outcome_of(case, reckoning.ranks) for reckoning in each)
    assert outcomes == {
        Outcome.INSUFFICIENT_VOTES: 61,
        Outcome.VETOED: 58,
        Outcome.ADOPTED: 43,
    }
    assert max(reckoning.in_favour for reckoning in each) == 12
