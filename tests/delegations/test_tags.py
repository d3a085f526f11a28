"""Conditions over bits hold exactly where they hold over tags."""

from itertools import combinations

import pytest
from hypothesis import given, settings

from nine_votes.delegations.conditions import (
    MOST_WAYS,
    ConditionError,
    meets,
    parse,
    tags_of,
    ways_of,
)
from tests.delegations.test_conditions import CONDITIONS, TAGS, Written

ALL = tags_of(TAGS)
WORLDS = [set(tags) for n in range(len(TAGS) + 1) for tags in combinations(TAGS, n)]


@settings(deadline=None)
@given(CONDITIONS)
def test_a_compiled_condition_holds_where_the_condition_does(condition: Written) -> None:
    tree = parse(condition.text)
    ways = ways_of(tree, ALL)
    for world in WORLDS:
        assert meets(ways, ALL.mask(world)) == tree.holds(world)


def test_the_bits_of_tags_do_not_depend_on_the_order_they_are_named_in() -> None:
    assert tags_of(reversed(TAGS)) == ALL == tags_of([*TAGS, *TAGS])
    assert ALL.bits == tags_of(reversed(TAGS)).bits
    assert ALL.named(ALL.mask(TAGS)) == TAGS


def test_a_tag_of_no_case_has_no_bit() -> None:
    assert ALL.mask(["nobody_knows_it"]) == 0


def test_a_condition_that_holds_in_too_many_ways_is_refused() -> None:
    letters = "abcdefghijklmnopqrst"
    text = "and".join(f"({a} or {b})" for a, b in zip(letters[::2], letters[1::2], strict=True))
    with pytest.raises(ConditionError, match=f"most={MOST_WAYS}"):
        ways_of(parse(text), tags_of(letters))


@pytest.mark.parametrize("text", ["a or not a", "not (a and not a)"])
def test_what_always_holds_is_met_by_anything(text: str) -> None:
    ways = ways_of(parse(text), ALL)
    assert all(meets(ways, ALL.mask(world)) for world in WORLDS)


def test_what_never_holds_is_met_by_nothing() -> None:
    assert ways_of(parse("a and not a"), ALL) == ()
    assert not meets((), ALL.mask(TAGS))
