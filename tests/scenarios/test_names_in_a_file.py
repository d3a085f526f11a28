"""Names within a file: each is given once, and who refers to one means something that is there."""

from pathlib import Path

import pytest

from nine_votes.council.messages import say
from nine_votes.scenarios.findings import MOST_COMPARED, UnreadableError, hint, nearest
from nine_votes.scenarios.reader import read_file
from nine_votes.words.resolver import in_words
from tests.scenarios.texts import HEAD, findings, read, roster, shipped_texts

TERM = "{id: term, options: {year: {label: a year, tags: [long]}, month: {label: a month}}}"
HIDDEN = "{id: a, chance: 0.5, leaning: 1}"
NEGOTIABLE = f"""\
title: A test
basis: fictional
date: 2024-03-28
draft:
  symbol: S/1
  clauses:
    - {TERM}
    - {{id: report, text: Asks for a report.}}
rivals:
  - {{symbol: S/2, clauses: [{{id: aid, options: {{more: {{label: more aid}}}}}}]}}
amendments:
  - {{id: faster, to: S/2}}
glossary: {{long: it is long}}
"""


@pytest.mark.parametrize(
    ("second", "field", "name"),
    [
        ("{symbol: S/1}", "symbol", "S/1"),
        ("{symbol: S/1, title: Another title}", "symbol", "S/1"),
        ("{title: S/1}", "title", "S/1"),
    ],
)
def test_two_drafts_of_one_name_are_refused(second: str, field: str, name: str) -> None:
    text = HEAD.replace("{title: A test}", "\n  symbol: S/1") + f"rivals:\n  - {second}\n"
    assert findings(text) == [
        f'7: rivals[0].{field}: "{name}" is taken: it names the one on line 5; choose another name'
    ]


def test_two_rivals_are_told_apart_from_each_other_too() -> None:
    text = HEAD + "rivals:\n  - {title: Another}\n  - {title: Another}\n"
    (found,) = findings(text)
    assert found.startswith('7: rivals[1].title: "Another" is taken: it names the one on line 6')


def test_drafts_of_one_title_are_told_apart_by_their_symbols() -> None:
    rivals = "rivals: [{symbol: S/1, title: A test}, {symbol: S/2, title: A test}]\n"
    names = [tabled.draft.name for tabled in read(HEAD + rivals).drafts]
    assert names == ["A test", "S/1", "S/2"]


@pytest.mark.parametrize(
    ("added", "path"),
    [
        ("rivals: [{symbol: S/1, clauses: [{id: a}, {id: b}, {id: a}]}]", "rivals[0].clauses[2]"),
        ("amendments: [{id: a}, {id: a}]", "amendments[1]"),
        ("events: [{id: a, label: b}, {id: a, label: c}]", "events[1]"),
        (
            "deals: [{id: a, to: RUS, label: b, points: 1}, {id: a, to: CHN, label: b, points: 1}]",
            "deals[1]",
        ),
        (
            f"delegations: {{RUS: {{private: [{HIDDEN}, {HIDDEN}]}}}}",
            "delegations.RUS.private[1]",
        ),
    ],
)
def test_two_things_of_one_id_are_refused(added: str, path: str) -> None:
    assert findings(f"{HEAD}{added}\n") == [
        f'5: {path}.id: "a" is taken: it names the one on line 5; choose another name'
    ]


def test_two_red_lines_of_one_id_are_refused_within_a_delegation_alone() -> None:
    line = "{id: x, crossed_when: a, vote: against, because: b, confidence: inferred}"
    apart = f"RUS: {{red_lines: [{line}]}}, CHN: {{red_lines: [{line}]}}"
    assert findings(f"{HEAD}context: [a]\ndelegations: {{{apart}}}\n") == []
    (found,) = findings(
        f"{HEAD}context: [a]\ndelegations: {{RUS: {{red_lines: [{line}, {line}]}}}}"
    )
    assert found.startswith('6: delegations.RUS.red_lines[1].id: "x" is taken')


def test_clauses_of_two_drafts_may_have_one_id() -> None:
    clauses = "clauses: [{id: term}]"
    text = HEAD.replace("A test}", f"A test, {clauses}}}") + f"rivals: [{{symbol: S/1, {clauses}}}]"
    assert findings(text) == []


@pytest.mark.parametrize(
    ("vote", "message"),
    [
        ("{text: {term: month}}", ""),
        ("{draft: S/2, text: {aid: more}}", ""),
        ("{amendment: faster, text: {aid: more}}", ""),
        (
            "{text: {trem: month}}",
            '.trem: the draft has no clause "trem"; did you mean "term"?',
        ),
        (
            "{text: {term: mont}}",
            '.term: the clause "term" has no wording "mont"; did you mean "month"?',
        ),
        ("{text: {report: year}}", '.report: the clause "report" has no wording "year"'),
        ("{draft: S/2, text: {term: month}}", '.term: the draft has no clause "term"'),
        ("{amendment: faster, text: {term: year}}", '.term: the draft has no clause "term"'),
    ],
)
def test_the_text_of_a_vote_is_made_of_wordings_of_its_draft(vote: str, message: str) -> None:
    expected = [f"14: recorded[0].text{message}"] if message else []
    assert findings(f"{NEGOTIABLE}recorded: [{vote}]\n") == expected


@pytest.mark.parametrize(
    ("mended", "broken"),
    [
        ("label: a month", "lable: a month"),
        ("{id: report, ", "{"),
        ("tags: [long]", "tags: [Long]"),
    ],
)
def test_a_faulty_clause_is_not_blamed_again_where_it_is_named(mended: str, broken: str) -> None:
    uses = "recorded: [{text: {term: month}}]\ninstructions: [{crossed_when: long, because: b}]\n"
    assert findings(NEGOTIABLE + uses) == []
    found = findings((NEGOTIABLE + uses).replace(mended, broken))
    assert found
    assert not [line for line in found if not line.startswith(("7: draft", "8: draft"))]


@pytest.mark.parametrize(
    ("condition", "hint"),
    [
        ("lnog", 'the tag "lnog"; did you mean "long"?'),
        ("long and not windy", 'the tag "windy"; give it to a wording or to the context, or leave'),
    ],
)
def test_a_condition_looks_at_tags_that_a_text_may_have(condition: str, hint: str) -> None:
    line = f"crossed_when: {condition}, vote: against, because: b, confidence: inferred"
    for added, place in (
        (f"instructions: [{{crossed_when: {condition}, because: b}}]", "instructions[0].crossed"),
        (f"delegations: {{RUS: {{red_lines: [{{id: x, {line}}}]}}}}", "delegations.RUS.red_lines"),
        (
            f"delegations: {{RUS: {{private: [{{id: x, chance: 1, unless: {condition}}}]}}}}",
            "delegations.RUS.private[0].unless",
        ),
    ):
        (found,) = findings(f"{NEGOTIABLE}{added}\n")
        assert found.startswith(f"14: {place}")
        assert f"no text of this file has {hint}" in found


@pytest.mark.parametrize(
    "given",
    [
        "context: [windy]",
        "rollover: {label: a rollover, tags: [windy]}",
        "recorded: [{plus: [windy]}]",
        "rivals: [{symbol: S/1, clauses: [{id: a, options: {b: {label: c, tags: [windy]}}}]}]",
    ],
)
def test_tags_come_from_wordings_context_rollover_and_record(given: str) -> None:
    condition = "instructions: [{crossed_when: windy or rushed or not_consulted, because: b}]\n"
    assert findings(f"{HEAD}{given}\n{condition}") == []


def test_the_tag_that_was_meant_is_not_called_unused_as_well() -> None:
    text = f"{HEAD}context: [windy]\ninstructions: [{{crossed_when: windi, because: b}}]\n"
    (found,) = findings(text)
    assert found.endswith('; did you mean "windy"?')


@pytest.mark.parametrize(
    ("added", "message"),
    [
        ("label: b", "5: deals[0]: one of the fields points or veto_cost is missing"),
        (
            "label: b, veto_cost: 1, points: 1",
            '5: deals[0]: "points" cannot stand beside "veto_cost"; leave one of them out',
        ),
        ("label: b, points: many", "5: deals[0].points: a whole number from -6 to 6 is wanted, no"),
    ],
)
def test_a_deal_has_either_points_or_a_veto_cost(added: str, message: str) -> None:
    (found,) = findings(f"{HEAD}deals: [{{id: a, to: RUS, {added}}}]\n")
    assert found.startswith(message)


def test_a_private_leaning_has_exactly_one_effect() -> None:
    private = "delegations:\n  RUS:\n    private:\n      - id: a\n        chance: 0.5\n"
    assert findings(HEAD + private) == [
        "8: delegations.RUS.private[0]: one of the fields unless, leaning or persuadable is missing"
    ]
    effects = "        leaning: 1\n        persuadable: 1\n        unless: rushed\n"
    found = findings(HEAD + private + effects)
    assert [line.partition(" cannot")[0] for line in found] == [
        '11: delegations.RUS.private[0]: "persuadable"',
        '12: delegations.RUS.private[0]: "unless"',
    ]


def refused_as(path: Path, text: str) -> list[str]:
    """Return the sentences about a file with a text, without its name."""
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UnreadableError) as caught:
        read_file(path, roster())
    return [in_words(finding.at("")).removeprefix(":") for finding in caught.value.findings]


def test_a_twin_lies_beside_the_file_or_is_shipped(tmp_path: Path) -> None:
    path = tmp_path / "my-case.yaml"
    (tmp_path / "my-other-case.yaml").write_text(HEAD, encoding="utf-8")
    for twin in ("my-other-case", "suez-1956"):
        path.write_text(f"{HEAD}twin: {twin}\n", encoding="utf-8")
        assert read_file(path, roster()).twin == twin
    for twin, near in (("suez-1965", "suez-1956"), ("my-othr-case", "my-other-case")):
        assert refused_as(path, f"{HEAD}twin: {twin}\n") == [
            f'5: twin: there is no scenario "{twin}"; did you mean "{near}"?'
        ]
    assert refused_as(path, f"{HEAD}twin: ../suez-1956\n")[0].startswith("5: twin: there is no sc")
    assert refused_as(path, f"{HEAD}twin: roster\n") == [
        (
            '5: twin: there is no scenario "roster"; name one that lies beside this file or is '
            "shipped, or leave it out"
        )
    ]


def test_no_scenario_is_its_own_twin(tmp_path: Path) -> None:
    assert refused_as(tmp_path / "my-case.yaml", f"{HEAD}twin: my-case\n") == [
        "5: twin: a scenario is not its own twin; name another one"
    ]


def test_the_twin_of_a_text_without_a_folder_is_not_looked_for() -> None:
    assert read(f"{HEAD}twin: nowhere\n").twin == "nowhere"


def test_the_twins_of_the_shipped_scenarios_are_shipped() -> None:
    texts = shipped_texts()
    twins = {read(text).twin for text in texts.values()} - {None}
    assert twins
    assert twins <= set(texts)


def test_no_name_is_offered_out_of_too_many() -> None:
    names = [f"name_{i}" for i in range(MOST_COMPARED)]
    assert nearest("nam_7", names) == "name_7"
    assert hint("nam_7", names) == say("nearest-word", near="name_7")
    assert nearest("nam_7", [*names, "another"]) is None
