"""Chance under a seed: the same on every machine, and each draw by itself."""

from collections import Counter

import pytest
from hypothesis import given, settings, strategies as st

from nine_votes.delegations.draws import draw

UNTIMED = settings(deadline=None)
LABELS = st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc"])), max_size=3)


@pytest.mark.parametrize(
    ("seed", "labels", "below", "drawn"),
    [
        (0, ("lot",), 5, 1),
        (1, ("lot",), 5, 0),
        (2, ("lot",), 5, 2),
        (-1, ("lot",), 5, 2),
        (2024, ("RUS", "private"), 100, 48),
        (2024, ("CHN", "private"), 100, 9),
        (7, ("event", "launch"), 1_000_000, 699_033),
        (0, (), 10, 9),
    ],
)
def test_a_draw_is_the_same_on_every_machine(
    seed: int, labels: tuple[str, ...], below: int, drawn: int
) -> None:
    assert draw(seed, *labels, below=below) == drawn


@UNTIMED
@given(st.integers(), LABELS, st.integers(1, 10**6))
def test_a_draw_is_a_number_below_the_bound(seed: int, labels: list[str], below: int) -> None:
    assert 0 <= draw(seed, *labels, below=below) < below


@UNTIMED
@given(st.integers(), st.permutations(["RUS", "CHN", "FRA", "launch", "flood"]))
def test_no_draw_shifts_another(seed: int, order: list[str]) -> None:
    alone = {label: draw(seed, label, below=1000) for label in sorted(order)}
    assert {label: draw(seed, label, below=1000) for label in order} == alone


@UNTIMED
@given(st.integers(0, 10**9))
def test_seeds_labels_and_their_order_tell_draws_apart(seed: int) -> None:
    most = 2**64
    draws = [
        draw(seed, "a", "b", below=most),
        draw(seed, "b", "a", below=most),
        draw(seed, "ab", below=most),
        draw(seed, "a", below=most),
        draw(seed + 1, "a", "b", below=most),
        draw(-1 - seed, "a", "b", below=most),
    ]
    assert len(set(draws)) == len(draws)


def test_draws_are_even() -> None:
    counts = Counter(draw(seed, "lot", below=5) for seed in range(5_000))
    assert set(counts) == set(range(5))
    assert max(counts.values()) - min(counts.values()) < 200


def test_one_choice_is_no_choice() -> None:
    assert draw(3, "lot", below=1) == 0
