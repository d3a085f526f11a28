"""The author's guide: its example runs, each field is explained, each message is the real one.

In the guide a comment before a block says what it is: `step`, lines of the worked example;
`refused`, faulty lines before the message they get; `printed`, what `run` says of the first step.
A fragment without one is accepted. The one block marked `yaml` is the worked example.
"""

import re
import shlex
from collections.abc import Iterator
from datetime import date
from functools import partial
from itertools import groupby, pairwise
from pathlib import Path
from typing import NamedTuple

import pytest

from nine_votes.council.added_seats import ADDED, added_members
from nine_votes.council.charter import rules_named
from nine_votes.places import folder
from nine_votes.scenarios.format import QUESTION, GivenScenario
from nine_votes.scenarios.shapes import (
    Choice,
    Either,
    ListOf,
    MapOf,
    Reading,
    Record,
    Shape,
    record_of,
)
from nine_votes.scenarios.tree import Mapping, read_tree
from nine_votes.words.resolver import in_words
from tests.conftest import Called, piped, status_of
from tests.scenarios.texts import HEAD, read, refusals, roster

GUIDE = (folder("scenarios") / "README.md").read_text(encoding="utf-8")
FILE = "my-scenario.yaml"

BLOCK = re.compile(r"(?:<!-- (\w+) -->\n)?^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
SECTION = re.compile(r"^### (.+?)\n(.*?)(?=^##|\Z)", re.MULTILINE | re.DOTALL)
ROW = re.compile(r"^\| `([\w-]+)`(?: \*)? \| .+ \| (.+) \| `(.+)` \|$", re.MULTILINE)
LINK = re.compile(r"\]\(([^)#]*)#([^)]+)\)")


class Block(NamedTuple):
    """A fenced block: the comment before it, the kind of text it is marked as, the text."""

    mark: str
    kind: str
    text: str


class Row(NamedTuple):
    """A field of a table: its name, what holds without it, an example."""

    name: str
    default: str
    example: str


BLOCKS = [Block(*match.groups(default="")) for match in BLOCK.finditer(GUIDE)]
STEPS = [block.text for block in BLOCKS if block.mark == "step"]
EXAMPLES = [block.text for block in BLOCKS if block.kind == "yaml"]
ACCEPTED = [block.text for block in BLOCKS if (block.mark, block.kind) == ("", "yml")]
REFUSED = [
    (faulty.text, said.text) for faulty, said in pairwise(BLOCKS) if faulty.mark == "refused"
]
COMMANDS = [line for block in BLOCKS if block.kind == "sh" for line in block.text.splitlines()]
TABLES = {
    heading: rows
    for heading, text in SECTION.findall(GUIDE)
    if (rows := [Row(*found) for found in ROW.findall(text)])
}


def records() -> dict[str, Record]:
    """Return each record of the format once, by the path at which it is first met."""
    found = {"": record_of(GivenScenario)}
    queue = list(found)
    for path in queue:
        for name, field in found[path].fields.items():
            for shape in parts(field.shape):
                if isinstance(shape, Record) and not any(shape is each for each in found.values()):
                    found[inner := f"{path}.{name}".removeprefix(".")] = shape
                    queue.append(inner)
    return found


def parts(shape: Shape) -> Iterator[Shape]:
    """Yield a shape and what its entries are made of, up to the fields of a record."""
    yield shape
    match shape:
        case ListOf(entry=entry) | MapOf(entry=entry):
            yield from parts(entry)
        case Either(first=first, second=second):
            yield from parts(first)
            yield from parts(second)


RECORDS = records()


def table(path: str) -> list[Row]:
    """Return the rows of the table for a record."""
    if not path:
        return TABLES["The top of the file"]
    (rows,) = (rows for heading, rows in TABLES.items() if f"`{path}`" in heading)
    return rows


def whole(fragment: str) -> str:
    """Return a fragment with the lines added that every file needs, where it lacks them."""
    given = {line.partition(":")[0] for line in fragment.splitlines()}
    lacking = (line for line in HEAD.splitlines() if line.partition(":")[0] not in given)
    return fragment + "\n".join(lacking) + "\n"


def carry_out(command: str, place: Path) -> Called:
    """Carry out a command of the guide in a folder; what goes to a file is printed."""
    words = shlex.split(command.partition(" > ")[0])
    assert words[:2] == ["python", "main.py"]
    return piped(partial(status_of, *words[2:]), place=place)


def test_the_table_of_added_seats_names_each_with_its_region() -> None:
    day = date(2024, 3, 28)
    cells = dict(re.findall(r"^\| `([\w-]+)` \| (\+01.+?) \|", GUIDE, re.MULTILINE))
    assert {*cells} == {*ADDED}
    for rules, cell in cells.items():
        members = added_members(roster().council_on(day), rules_named(rules, day))
        regions = groupby(members, key=lambda member: member.region or "of no region")
        seats = (
            f"{', '.join(m.code + ' P' * m.permanent for m in group)} {region}"
            for region, group in regions
        )
        assert cell == "; ".join(seats)


def test_the_worked_example_checks_and_is_a_lesson() -> None:
    (example,) = EXAMPLES
    assert refusals(example) == ()
    scenario = read(example)
    (vote,) = scenario.recorded
    assert vote.ballot
    assert vote.outcome in scenario.consequences
    assert scenario.sources
    assert scenario.crisis
    assert scenario.draft.clauses
    assert set(scenario.lesson.prompts) == {"what", "why", "what_if"}


def test_the_first_step_has_ten_lines_and_can_be_decided() -> None:
    assert len(STEPS[0].splitlines()) == 10
    (vote,) = read(STEPS[0]).recorded
    assert vote.ballot


@pytest.mark.parametrize("step", STEPS)
def test_the_lines_of_each_step_stand_in_the_worked_example_in_order(step: str) -> None:
    (example,) = EXAMPLES
    lines = iter(example.splitlines())
    assert [line for line in step.splitlines() if line not in lines] == []


def test_what_run_prints_of_the_first_step_is_what_the_guide_shows(tmp_path: Path) -> None:
    (printed,) = (block.text for block in BLOCKS if block.mark == "printed")
    (tmp_path / FILE).write_text(STEPS[0], encoding="utf-8")
    assert printed in carry_out(f"python main.py run {FILE}", tmp_path).stdout


@pytest.mark.parametrize("command", sorted(set(COMMANDS)))
def test_the_commands_of_the_guide_do_what_they_should(command: str, tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(EXAMPLES[0], encoding="utf-8")
    done = carry_out(command, tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout or len(list(tmp_path.iterdir())) == 2


@pytest.mark.parametrize(("faulty", "said"), REFUSED)
def test_a_message_of_the_guide_is_what_the_checker_says(faulty: str, said: str) -> None:
    found = [in_words(finding.at(FILE)) for finding in refusals(whole(faulty))]
    assert found == said.splitlines()


def test_the_guide_has_steps_and_messages_to_compare() -> None:
    assert len(STEPS) == GUIDE.count("<!-- step -->") >= 7
    assert len(REFUSED) == GUIDE.count("<!-- refused -->") >= 15


@pytest.mark.parametrize("fragment", ACCEPTED)
def test_a_fragment_of_the_guide_is_accepted(fragment: str) -> None:
    assert refusals(whole(fragment)) == ()


@pytest.mark.parametrize("path", RECORDS)
def test_each_field_of_the_format_has_its_row_and_there_are_no_others(path: str) -> None:
    assert [row.name for row in table(path)] == list(RECORDS[path].fields)


def test_each_table_is_about_a_record_of_the_format() -> None:
    assert len(TABLES) == len(RECORDS)


@pytest.mark.parametrize("path", RECORDS)
def test_a_row_says_required_where_the_field_is(path: str) -> None:
    said = {row.name for row in table(path) if row.default == "**required**"}
    assert said == {name for name, field in RECORDS[path].fields.items() if field.required}


@pytest.mark.parametrize("path", RECORDS)
def test_the_example_of_each_row_is_read_by_its_field(path: str) -> None:
    for row in table(path):
        tree = read_tree(row.example)
        assert isinstance(tree, Mapping)
        assert list(tree.items) == [row.name]
        reading = Reading()
        RECORDS[path].fields[row.name].shape.read(tree.items[row.name], row.name, reading)
        assert reading.findings == []


def test_each_word_that_a_field_may_hold_is_in_the_guide() -> None:
    spelt_as_a_range = QUESTION.fields["chapter"].shape
    words = {
        word
        for record in RECORDS.values()
        for field in record.fields.values()
        for shape in parts(field.shape)
        if isinstance(shape, Choice) and shape is not spelt_as_a_range
        for word in shape.words
    }
    assert sorted(word for word in words if f"`{word}`" not in GUIDE) == []


def test_the_guide_says_how_far_the_members_are_known() -> None:
    assert f"known up to the end of {roster().last_day.year}." in GUIDE


@pytest.mark.parametrize(("file", "anchor"), sorted(set(LINK.findall(GUIDE))))
def test_each_link_leads_to_a_heading(file: str, anchor: str) -> None:
    text = (folder("scenarios") / file).read_text(encoding="utf-8") if file else GUIDE
    headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    assert anchor in [
        re.sub(r"[^\w -]", "", heading).lower().replace(" ", "-") for heading in headings
    ]
