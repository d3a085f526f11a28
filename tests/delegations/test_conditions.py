"""The condition language: what binds tighter, what is refused, and when a condition holds."""

import re
from collections.abc import Iterator
from contextlib import suppress
from itertools import chain, combinations
from typing import NamedTuple

import pytest
from hypothesis import given, settings, strategies as st

from nine_votes.council.messages import told_by
from nine_votes.delegations.conditions import ConditionError, parse
from nine_votes.words.resolver import in_words

UNTIMED = settings(deadline=None)
TAGS = ("a", "b", "c2", "d_d")
WORLDS = [set(tags) for n in range(len(TAGS) + 1) for tags in combinations(TAGS, n)]


class Written(NamedTuple):
    """A condition as text, and the worlds (sets of tags) in which it should hold."""

    text: str
    worlds: frozenset[int]


ALL = frozenset(range(len(WORLDS)))
ATOMS = st.sampled_from(TAGS).map(
    lambda tag: Written(tag, frozenset(i for i, world in enumerate(WORLDS) if tag in world))
)
GAPS = st.sampled_from([" ", "  ", "\n", " \n "])


def bracketed(part: Written) -> str:
    return part.text if part.text in TAGS else f"({part.text})"


def larger(parts: st.SearchStrategy[Written]) -> st.SearchStrategy[Written]:
    negated = parts.map(lambda part: Written(f"not {bracketed(part)}", ALL - part.worlds))
    wrapped = parts.map(lambda part: Written(f"( {part.text} )", part.worlds))
    both = st.tuples(parts, GAPS, parts).map(
        lambda p: Written(
            f"{bracketed(p[0])}{p[1]}and {bracketed(p[2])}", p[0].worlds & p[2].worlds
        )
    )
    either = st.tuples(parts, GAPS, parts).map(
        lambda p: Written(f"{bracketed(p[0])} or{p[1]}{bracketed(p[2])}", p[0].worlds | p[2].worlds)
    )
    return st.one_of(negated, wrapped, both, either)


CONDITIONS = st.recursive(ATOMS, larger, max_leaves=12).filter(lambda c: len(c.text) <= 200)

# Without brackets: a row of tags, each perhaps negated, with and or or between them.
ROWS = st.lists(
    st.tuples(st.sampled_from(["", "not ", "not not "]), st.sampled_from(TAGS)),
    min_size=1,
    max_size=8,
)


def holding(text: str) -> frozenset[int]:
    condition = parse(text)
    return frozenset(i for i, world in enumerate(WORLDS) if condition.holds(world))


@UNTIMED
@given(CONDITIONS)
def test_a_condition_holds_in_the_worlds_that_its_parts_say(condition: Written) -> None:
    assert holding(condition.text) == condition.worlds


@UNTIMED
@given(ROWS, st.data())
def test_and_binds_tighter_than_or_and_not_tighter_than_both(
    row: list[tuple[str, str]], data: st.DataObject
) -> None:
    words = [data.draw(st.sampled_from(["and", "or"])) for _ in row[1:]]
    terms = [f"{negation}{tag}" for negation, tag in row]
    text = " ".join(chain.from_iterable(zip(terms, [*words, ""], strict=True))).strip()
    assert holding(text) == frozenset(
        i for i, world in enumerate(WORLDS) if any(all(runs) for runs in split(row, words, world))
    )


def split(row: list[tuple[str, str]], words: list[str], world: set[str]) -> Iterator[list[bool]]:
    """Yield the truths of each run of terms that only "and" joins."""
    run: list[bool] = []
    for (negation, tag), word in zip(row, [*words, "or"], strict=True):
        run.append((tag in world) != (negation == "not "))
        if word == "or":
            yield run
            run = []


@UNTIMED
@given(CONDITIONS)
def test_a_condition_knows_its_tags(condition: Written) -> None:
    words = set(re.findall(r"[a-z0-9_]+", condition.text))
    assert parse(condition.text).tags == words - {"and", "or", "not"}


def test_a_condition_of_one_tag() -> None:
    condition = parse("  sunset \n")
    assert condition.holds({"sunset", "year"})
    assert not condition.holds(set())
    assert condition.tags == {"sunset"}


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("a or b and c2", "a|a b|a b c2|b c2|a c2"),
        ("(a or b) and c2", "a c2|b c2|a b c2"),
        ("not a and b", "b|b c2"),
        ("not (a and b)", "|a|b|c2|a c2|b c2"),
        ("a and not not b", "a b|a b c2"),
        ("a and(b)or(c2)", "a b|c2|a c2|b c2|a b c2"),
        ("not a or b", "|b|a b|c2|b c2|a b c2"),
    ],
)
def test_precedence_by_example(text: str, holds: str) -> None:
    condition = parse(text)
    expected = {frozenset(world.split()) for world in holds.split("|")}
    worlds = [world for world in WORLDS if "d_d" not in world]
    assert {frozenset(world) for world in worlds if condition.holds(world)} == expected


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "the condition ends where a tag is wanted"),
        (" \n ", "the condition ends where a tag is wanted"),
        ("not", "the condition ends where a tag is wanted"),
        ("a and", "the condition ends where a tag is wanted"),
        ("and a", 'a tag is wanted where "and" stands'),
        ("a or or b", 'a tag is wanted where "or" stands'),
        ("()", 'a tag is wanted where ")" stands'),
        ("(a", 'a ")" is missing'),
        ("((a) or b", 'a ")" is missing'),
        ("(a b)", 'a ")" is missing'),
        ("a)", '"and" or "or" is wanted before ")"'),
        ("a b", '"and" or "or" is wanted before "b"'),
        ("a not b", '"and" or "or" is wanted before "not"'),
        ("a (b)", '"and" or "or" is wanted before "("'),
        ("A", '"A" cannot stand in a condition; tags are small letters'),
        ("a & b", '"&" cannot stand in a condition; tags are small letters'),
        ("a and 2b", '"2" cannot stand in a condition; tags are small letters'),
        ("a.b", '"." cannot stand in a condition; tags are small letters'),
        ("é", '"é" cannot stand in a condition; tags are small letters'),
        ("a" * 201, "201 characters; a condition has at most 200"),
    ],
)
def test_what_is_no_condition_is_refused_with_a_sentence(text: str, sentence: str) -> None:
    with pytest.raises(ConditionError) as caught:
        parse(text)
    assert in_words(told_by(caught.value)) == sentence


def test_a_condition_may_be_200_characters_long() -> None:
    tag = "a" * 200
    assert parse(tag).holds({tag})
    assert parse("not " * 49 + "abcd").holds(set())


@UNTIMED
@given(st.text(st.sampled_from("abc ()\nandort_0"), max_size=40) | st.text(max_size=40))
def test_any_text_is_a_condition_or_is_refused(text: str) -> None:
    with suppress(ConditionError):
        assert parse(text).tags
