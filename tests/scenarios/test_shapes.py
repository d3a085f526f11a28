"""Shapes from hints: what a dataclass says of its fields is what a text may say of them."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any

import pytest

from nine_votes.council.messages import say
from nine_votes.scenarios.shapes import AMONG, MISSING, Number, Reading, record_of
from nine_votes.scenarios.tree import read_tree
from nine_votes.words.resolver import in_words


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    seat: Annotated[int, Number(1, 15), say("field-seat")]
    since: Annotated[date | None, say("field-turn")] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Chair:
    name: Annotated[str, say("field-scenario-title")]
    place: Annotated[Place, AMONG]
    others: Annotated[tuple[Place, ...], say("field-seats")] = ()


def read(text: str) -> tuple[Any, list[str]]:
    reading = Reading()
    value = record_of(Chair).read(read_tree(text), "", reading)
    return value, [in_words(finding.at("")).removeprefix(":") for finding in reading.findings]


def test_a_text_is_read_into_the_dataclass_and_the_one_among_its_fields() -> None:
    text = "name: Chair\nsince: 2024-03-01\nseat: 3\nothers: [{seat: 4}]\n"
    chair = Chair(
        name="Chair", place=Place(seat=3, since=date(2024, 3, 1)), others=(Place(seat=4),)
    )
    assert read(text) == (chair, [])


def test_a_field_without_a_default_is_required_and_stays_missing() -> None:
    chair, said = read("seat: 16\n")
    assert said == [
        '1: seat: a whole number from 1 to 15 is wanted, not "16"',
        '1: the field "name" is missing: what the case is called',
    ]
    assert chair.name is chair.place.seat is MISSING
    assert not chair.name
    assert chair.place.since is None


def test_the_fields_stand_in_the_order_of_the_hints() -> None:
    assert list(record_of(Chair).fields) == ["name", "seat", "since", "others"]
    assert record_of(Chair) is record_of(Chair)


def test_a_hint_has_to_say_what_may_stand_there() -> None:
    @dataclass(frozen=True)
    class Vague:
        number: Annotated[int, say("field-turn")]

    with pytest.raises(TypeError, match="does not say what may stand there"):
        record_of(Vague)
