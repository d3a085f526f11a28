"""The JSON Schema lets through what the reader's form lets through, and nothing else."""

import json
import re
from argparse import Namespace
from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import (  # type: ignore[import-untyped]
    Draft202012Validator,
    ValidationError,
)
from jsonschema.validators import extend  # type: ignore[import-untyped]

from nine_votes.cli.schema_command import carry_out
from nine_votes.scenarios.findings import UnreadableError
from nine_votes.scenarios.format import CONDITION, IDENTIFIER, MEMBER, TAG, json_schema, schema_of
from nine_votes.scenarios.reader import read_form
from nine_votes.scenarios.shapes import Choice, Text
from nine_votes.scenarios.tree import read_tree
from nine_votes.words.resolver import in_words
from tests.scenarios.editor import as_json, loses_text
from tests.scenarios.mutations import mutants
from tests.scenarios.texts import HEAD, shipped_texts
from tests.sweeps import scaled

WORDS = {"identifier": IDENTIFIER, "member": MEMBER, "tag": TAG, "condition": CONDITION}


def matching(
    _validator: object, pattern: str, instance: object, _schema: object
) -> Iterator[ValidationError]:
    """Match as editors do: their $ is the very end of a text, Python's comes before a newline."""
    if isinstance(instance, str) and not re.search(re.sub(r"\$$", r"\\Z", pattern), instance):
        yield ValidationError(f"{instance!r} does not match {pattern!r}")


VALIDATOR = extend(Draft202012Validator, {"pattern": matching})(
    json_schema(), format_checker=Draft202012Validator.FORMAT_CHECKER
)


def form_refuses(text: str) -> bool:
    return bool(read_form(text)[1].findings)


def schema_refuses(text: str) -> bool:
    return not VALIDATOR.is_valid(as_json(read_tree(text)))


def comparable(text: str) -> bool:
    """Say whether a text reaches an editor's schema with nothing lost on the way."""
    try:
        return not loses_text(read_tree(text))
    except UnreadableError:
        return False


def printed() -> Any:  # noqa: ANN401 - JSON
    """Return the schema as it is printed, what fields are for in words."""
    return json.loads(json.dumps(json_schema(), default=in_words))


def test_it_is_a_schema_with_a_title_and_a_description_of_every_field() -> None:
    schema = printed()
    Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["title"] == "Nine Votes scenario"
    assert all(described(schema))


def described(schema: Any) -> list[bool]:  # noqa: ANN401 - any part of a schema
    if isinstance(schema, list):
        return [found for item in schema for found in described(item)]
    if not isinstance(schema, dict):
        return []
    fields = schema.get("properties", {}).values()
    inner = [found for item in schema.values() for found in described(item)]
    return ["description" in field for field in fields] + inner


def test_the_command_prints_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert carry_out(Namespace()) == 0
    assert json.loads(capsys.readouterr().out) == printed()


@pytest.mark.parametrize("name", shipped_texts())
def test_it_lets_every_shipped_scenario_through(name: str) -> None:
    tree = as_json(read_tree(shipped_texts()[name]))
    assert [error.message for error in VALIDATOR.iter_errors(tree)] == []


@pytest.mark.parametrize(
    "added",
    [
        "item: NO",
        "item: yes",
        "item: true",
        "item: 12",
        "item: 1.5",
        "item: 2024-03-28",
        "item: 0x1F",
        "item: null",
        "item: ~",
        "item:",
        "item: ''",
        "item: 'null'",
        "item: [a]",
        "item: {a: b}",
        "date: 2024-02-30",
        "rivals: [{symbol: 1, date: 2024-2-3}]",
        "rivals: [{symbol: 1, date: 20240203}]",
        "rivals: [{symbol: 1, date: 2024-02-03}]",
        "capital: 10",
        "capital: 10.0",
        "capital: 10.5",
        "capital: -1",
        "capital: 51",
        "capital: '10'",
        "capital: ten",
        "capital: true",
        "jitter: .5",
        "jitter: 1.",
        "jitter: 1.1",
        "jitter: .nan",
        "jitter: .inf",
        "question: {atrocity: true}",
        "question: {atrocity: TRUE}",
        "question: {atrocity: yes}",
        "question: {atrocity: 'true'}",
        "question: {atrocity: 1}",
        "question: {chapter: VI}",
        "question: {chapter: 15}",
        "question: {chapter: '15'}",
        "question: {chapter: 27}",
        "question: {kind: procedural}",
        "question: {kind: 'procedural:ess'}",
        "rules: charter",
        "rules: no-such-rules",
        "rules: {members: 15}",
        "rules: {members: fifteen}",
        "rules: {veto: 2}",
        "rules: {veto: none}",
        "rules: {veto: '2'}",
        "rules: [charter]",
        "mandate: [{name: a, expires: never}]",
        "mandate: [{name: a, expires: 2024-03-28}]",
        "mandate: [{name: a, expires: soon}]",
        "mandate: [{name: a}]",
        "mandate: {name: a}",
        "lot: []",
        "lot: [A, B, C, D, E, F]",
        "lot: [1, true]",
        "score_weights: [1, 2, 3, 4]",
        "score_weights: [1, 2, 3, 4, 5]",
        "glossary: {a: b}",
        "glossary: {A: b}",
        "glossary: {a: ''}",
        "delegations: {RUS: {leaning: -2, cares: {a: 1}}}",
        "delegations: {RUS: {leaning: -7}}",
        "delegations: {RUS: {caers: {a: 1}}}",
        "delegations: {RUS: []}",
        "instructions: [{crossed_when: a and not (b or c), because: d}]",
        "instructions: [{crossed_when: A, because: d}]",
        f"instructions: [{{crossed_when: {'(' * 20}a{')' * 20}, because: d}}]",
        f"instructions: [{{crossed_when: {'(' * 21}a{')' * 21}, because: d}}]",
        "deals: [{id: a, to: RUS, label: b, points: 1}]",
        "deals: [{id: a, to: RUS, label: b, veto_cost: 1}]",
        "deals: [{id: a, to: RUS, label: b, points: 1, veto_cost: 1}]",
        "deals: [{id: a, to: RUS, label: b}]",
        "delegations: {RUS: {private: [{id: a, chance: 1, leaning: 1}]}}",
        "delegations: {RUS: {private: [{id: a, chance: 1, leaning: 1, persuadable: 1}]}}",
        "delegations: {RUS: {private: [{id: a, chance: 1}]}}",
        "snapback_notified: 2024-03-01",
        "snapback_notified: in March",
        "guests: [Caldora, 1]",
        "guests: Caldora",
        "guests: [null]",
        f"guests: [{'x' * 80}]",
        f"guests: [{'x' * 81}]",
        f"guests: [{'a, ' * 40}]",
        f"guests: [{'a, ' * 41}]",
        "context: [a, 1]",
        "context: [null]",
        "teaches: [nine-votes, 9, -9]",
        "teaches: [1.5]",
        "amendments: [{id: 1}, {id: true}]",
        "amendments: [{id: -1}]",
        f"crisis: {'word ' * 60}",
        f"crisis: {'word ' * 61}",
        f"sources: [{'a, ' * 200}]",
        f"sources: [{'a, ' * 201}]",
        f"seat: {'x' * 80}",
        f"seat: {'x' * 81}",
        "consequences: {adopted: a}",
        "consequences: {lost: a}",
        "unheard_of: a",
    ],
)
def test_form_and_schema_refuse_the_same_value(added: str) -> None:
    name = added.partition(":")[0]
    head = "".join(line for line in HEAD.splitlines(keepends=True) if not line.startswith(name))
    text = f"{head}{added}\n"
    assert schema_refuses(text) == form_refuses(text)


@pytest.mark.parametrize("name", ["title", "basis", "date", "draft"])
def test_both_refuse_a_text_without_what_it_needs(name: str) -> None:
    text = "".join(line for line in HEAD.splitlines(keepends=True) if not line.startswith(name))
    assert schema_refuses(text)
    assert form_refuses(text)


def test_form_and_schema_refuse_the_same_mutants() -> None:
    texts = list(filter(comparable, mutants(list(shipped_texts().values()), scaled(3_000), 7)))
    assert len(texts) > scaled(3_000) / 2
    refused = 0
    for text in texts:
        assert schema_refuses(text) == form_refuses(text), text
        refused += form_refuses(text)
    assert len(texts) / 4 < refused < len(texts) * 0.95


def test_where_a_word_is_wanted_numbers_of_its_form_are_let_in() -> None:
    types = {name: schema_of(shape)["type"] for name, shape in WORDS.items()}
    assert types == {
        "identifier": ["string", "boolean", "integer"],
        "member": ["string", "boolean", "number"],
        "tag": ["string", "boolean"],
        "condition": ["string", "boolean", "integer"],
    }
    assert schema_of(IDENTIFIER)["minimum"] == 0
    assert "minimum" not in schema_of(TAG)
    assert schema_of(Choice(("VI", "6"))) == {"enum": ["VI", "6", 6]}
    assert schema_of(Text())["type"] == ["string", "number", "boolean"]


def test_what_is_no_shape_has_no_schema() -> None:
    with pytest.raises(TypeError, match="no JSON Schema is known for object"):
        schema_of(object())  # type: ignore[arg-type]
