"""What the seed hides: one draw a thing, so that no other move or seed shifts it."""

import subprocess
import sys
from collections import Counter

import pytest

from nine_votes.delegations.delegation import Mind
from nine_votes.delegations.draws import CERTAIN, happens, rounded
from nine_votes.delegations.worlds import (
    Level,
    drawn_variant,
    recorded_world,
    unrecorded,
    world_of,
)
from tests.conftest import PROJECT
from tests.delegations.tables import DPRK, cast_of, invented, negotiable
from tests.sweeps import scaled

IDENTIFIERS = pytest.mark.parametrize("identifier", negotiable())


def test_a_chance_is_rounded_once_and_compared_as_a_whole_number() -> None:
    assert (rounded(0), rounded(0.5), rounded(1)) == (0, 2**63, CERTAIN)
    assert all(isinstance(rounded(chance), int) for chance in (0.0, 0.2, 1.0))
    assert all(happens(seed, CERTAIN, "sure") for seed in range(50))
    assert not any(happens(seed, 0, "never") for seed in range(50))


def test_private_instructions_come_as_often_as_the_file_says() -> None:
    case = cast_of(DPRK).case
    russia = case.delegations[case.places["RUS"]]
    full = 10_000
    drawn = Counter(drawn_variant(russia, seed) for seed in range(full))
    for variant in russia.private:
        expected = variant.chance / CERTAIN
        assert abs(drawn[variant] / full - expected) < 0.015
    assert len(drawn) == len(russia.private) + 1


@IDENTIFIERS
def test_chance_touches_only_wordings_that_no_recorded_text_carries(identifier: str) -> None:
    cast = cast_of(identifier)
    case, free = cast.case, unrecorded(cast.case)
    for precedent in cast.precedents:
        assert not precedent.text.mask & free
    touched = 0
    for seed in range(scaled(300)):
        for mind, shown in zip(world_of(case, seed).minds, case.minds, strict=True):
            for bit, moved in shifted(mind, shown).items():
                assert abs(moved) == 1
                assert bit & free
                touched += 1
    assert touched or not free


def shifted(mind: Mind, shown: Mind) -> dict[int, int]:
    """Return by how much a mind departs from what it shows, by tag."""
    bits = {bit for bit, _ in (*mind.weights, *shown.weights)}
    here, there = dict(mind.weights), dict(shown.weights)
    moved = {bit: here.get(bit, 0) - there.get(bit, 0) for bit in bits}
    return {bit: points for bit, points in moved.items() if points}


def test_the_world_of_the_record_hides_nothing() -> None:
    case = cast_of(DPRK).case
    world = recorded_world(case)
    assert world.minds == case.minds
    assert world.news == ()
    assert world_of(case, 7, Level.HISTORIAN) == world


def test_news_and_answers_are_for_the_ambassador() -> None:
    case = cast_of(DPRK).case
    assert any(world_of(case, seed).news for seed in range(10))
    assert not any(world_of(case, seed, Level.DELEGATE).news for seed in range(10))
    for seed in range(50):
        for news in world_of(case, seed).news:
            first, last = case.events[news.event].window
            assert first <= news.turn <= last


def test_a_further_delegation_or_tag_shifts_no_other_draw() -> None:
    clauses = {"one": {"a": (), "b": ("ban",), "c": ("gag",)}}
    small = invented(clauses, {"BBB": {"cares": {"ban": 2}}})
    large = invented(
        clauses, {"BBB": {"cares": {"ban": 2, "gag": 1}}, "CCC": {"cares": {"ban": 1}}}
    )
    for seed in range(200):
        alone = {
            small.tags.named(bit): points
            for bit, points in world_of(small, seed).minds[small.places["BBB"]].weights
        }
        beside = {
            large.tags.named(bit): points
            for bit, points in world_of(large, seed).minds[large.places["BBB"]].weights
        }
        assert alone.items() <= beside.items()


PROGRAM = """
from hashlib import sha256
from tests.delegations.tables import cast_of, chance, game_of, random_game
digest = sha256()
for identifier in ("dprk-panel-2024", "ridge-at-midnight"):
    case = cast_of(identifier).case
    for seed in range(6):
        for state in random_game(game_of(case, seed), chance(seed)):
            parts = [state.text, state.turn, state.capital, state.trust, state.persuasion]
            parts += [state.deals, sorted(state.sponsors), sorted(state.known), state.result]
            digest.update(repr(parts).encode())
print(digest.hexdigest())
"""


@pytest.mark.sweep
def test_one_seed_and_its_moves_give_one_game_under_any_hash_seed() -> None:
    digests = {
        subprocess.run(
            [sys.executable, "-c", PROGRAM],
            capture_output=True,
            text=True,
            check=True,
            cwd=PROJECT,
            env={"PYTHONHASHSEED": hash_seed, "PATH": ""},
        ).stdout
        for hash_seed in ("0", "1", "4242")
    }
    assert len(digests) == 1
