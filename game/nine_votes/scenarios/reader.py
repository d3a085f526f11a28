"""Reading a scenario: text in, Scenario out, or every finding at its line."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from nine_votes.council.members import Roster
from nine_votes.council.messages import say
from nine_votes.scenarios.building import build
from nine_votes.scenarios.checks import check_added, check_record, check_text, check_twin
from nine_votes.scenarios.findings import Finding, UnreadableError
from nine_votes.scenarios.format import GivenScenario
from nine_votes.scenarios.library import known_beside
from nine_votes.scenarios.scenario import Scenario
from nine_votes.scenarios.shapes import Reading, record_of
from nine_votes.scenarios.tree import MOST_BYTES, decode, read_tree


class ReadText(NamedTuple):
    """A scenario that was read, and the line of each field of its text by path."""

    scenario: Scenario
    lines: Mapping[str, int]


def read_file(path: Path, roster: Roster, seed: int = 0) -> Scenario:
    """Return the scenario in a file; its name without the ending is the scenario's id.

    `seed` draws the lot, where there is one. Raises UnreadableError with all findings.
    """
    return read_with_lines(path, roster, seed).scenario


def read_with_lines(path: Path, roster: Roster, seed: int = 0) -> ReadText:
    """Return the scenario in a file as `read_file` does, with the lines of its fields."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        why = say("finding-cannot-open", reason=error.strerror or say("finding-cannot-read"))
        raise UnreadableError([Finding(1, "", why)], str(path)) from error
    try:
        return _read(decode(data), path.stem, roster, seed, path.parent)
    except UnreadableError as error:
        raise UnreadableError(error.findings, str(path)) from error


def read_form(text: str) -> tuple[GivenScenario, Reading]:
    """Return what a text says and what its reading found, by form alone."""
    reading = Reading()
    tree = read_tree(text, reading.findings)
    return record_of(GivenScenario).read(tree, "", reading), reading


def read_text(
    text: str, identifier: str, roster: Roster, seed: int = 0, place: Path | None = None
) -> Scenario:
    """Return the scenario of a text; UnreadableError with all findings where there are any.

    `place` is the folder that the text lies in: there, and among those shipped, its twin is looked
    for.
    """
    return _read(text, identifier, roster, seed, place).scenario


def _read(text: str, identifier: str, roster: Roster, seed: int, place: Path | None) -> ReadText:
    given, reading = read_form(text)
    if not (given.date and given.draft):  # without these nothing can be said about the rest
        raise UnreadableError(reading.findings)
    scenario = build(identifier, given, roster, reading, seed)
    check_text(given, reading)
    check_record(scenario, reading)
    check_added(scenario, reading)
    if place and scenario.twin:
        check_twin(scenario, known_beside(place), reading)
    if reading.findings:
        raise UnreadableError(reading.findings)
    return ReadText(scenario, reading.lines)
