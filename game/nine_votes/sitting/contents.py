"""What a journal holds, line by line, from which text it comes, or why it cannot be read.

A line is one JSON object in ASCII. Its last field is the SHA-256, in hexadecimal, over the hash of
the line before and the line itself without that field, byte for byte. So no line can be changed,
left out or put in without breaking every hash from there on.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from nine_votes.calls import ContentError
from nine_votes.council.meeting import Action
from nine_votes.council.messages import Message, say, told_by
from nine_votes.council.roster import Roster
from nine_votes.places import folder
from nine_votes.scenarios.findings import UnreadableError
from nine_votes.scenarios.reader import read_file
from nine_votes.scenarios.scenario import Scenario
from nine_votes.sitting.codec import (
    UnreadableFieldsError,
    action_fields,
    action_of,
    tagged_fields,
    tagged_value,
)
from nine_votes.sitting.steps import STEPS, OpenSitting, Step

BEFORE_THE_FIRST = "0" * 64
"""What the first line is chained to."""

OPENING, ENDING = b', "hash": "', b'"}'
TAIL = len(OPENING) + len(BEFORE_THE_FIRST) + len(ENDING)


class BrokenLineError(ValueError):
    """A line that is not as it was written."""


def chained(fields: Mapping[str, object], before: str) -> tuple[bytes, str]:
    """Return a line with its end, and its hash; `before` is the hash of the line before."""
    body = json.dumps(fields).encode("ascii")
    mark = _hash(body, before)
    return b"".join((body[:-1], OPENING, mark.encode("ascii"), ENDING, b"\n")), mark


def unchained(line: bytes, before: str) -> tuple[object, str]:
    """Return what a line without its end holds, and its hash; BrokenLineError if it was changed."""
    body = line[:-TAIL] + b"}"
    mark = _hash(body, before)
    if line[-TAIL:] != b"".join((OPENING, mark.encode("ascii"), ENDING)):
        raise BrokenLineError(say("journal-line-changed"))
    return parsed(body), mark


def parsed(body: bytes) -> object:
    """Return what a JSON text holds; BrokenLineError where it is none."""
    try:
        return json.loads(body)
    except (ValueError, RecursionError) as error:
        raise BrokenLineError(say("journal-line-no-json")) from error


def _hash(body: bytes, before: str) -> str:
    return sha256(before.encode("ascii") + body).hexdigest()


PROGRAM = "Nine Votes"
VERSION = 2
READ = range(1, VERSION + 1)
"""The formats that can be read and gone on with; 2 added the answers of the lesson."""

HEADS = {OpenSitting.__name__: OpenSitting}


class JournalError(ContentError):
    """A journal that cannot be read or gone on with; the message says where and why."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What a journal holds. `last` is the hash of its last line, `whole` the bytes of its lines.

    `torn` counts the bytes after them: a line that was not written to its end.
    """

    head: OpenSitting
    steps: tuple[Step, ...]
    last: str
    whole: int
    torn: int


def line_fields(step: Step | OpenSitting) -> dict[str, object]:
    """Return a step as the fields of its line."""
    return action_fields(step) if isinstance(step, Action) else tagged_fields("step", step)


def contents_of(data: bytes, name: str) -> Contents:
    """Return what the bytes of a journal hold.

    Raises JournalError with the name and the first line that is at fault.
    """
    *lines, rest = data.split(b"\n")
    try:
        head, last = _head(lines)
    except (BrokenLineError, UnreadableFieldsError) as error:
        raise JournalError(_at(f"{name}:1", error)) from error
    steps: list[Step] = []
    for line in lines[1:]:
        try:
            fields, last = unchained(line, last)
            steps.append(_step(fields))
        except (BrokenLineError, UnreadableFieldsError) as error:
            raise JournalError(_at(f"{name}:{len(steps) + 2}", error)) from error
    return Contents(head, tuple(steps), last, len(data) - len(rest), len(rest))


def _at(place: str, error: Exception) -> Message:
    return say("journal-line", place=place, why=told_by(error))


def _head(lines: list[bytes]) -> tuple[OpenSitting, str]:
    if not lines:
        raise BrokenLineError(say("journal-line-missing"))
    fields = parsed(lines[0])
    if not isinstance(fields, dict) or fields.get("program") != PROGRAM:
        raise BrokenLineError(say("journal-line-foreign"))
    if (version := fields.get("version")) not in READ:
        foreign = say("journal-line-other-format", format=str(version), last=VERSION)
        raise BrokenLineError(foreign)
    fields, last = unchained(lines[0], BEFORE_THE_FIRST)
    return tagged_value("step", HEADS, fields), last


def _step(fields: object) -> Step:
    if isinstance(fields, dict) and "step" in fields:
        return tagged_value("step", STEPS, fields)
    return action_of(fields)


def head_of(file: Path, seed: int) -> OpenSitting:
    """Return the first line of the journal of a sitting on a scenario's file."""
    own = "" if file.resolve() == _shipped(file.stem).resolve() else str(file.absolute())
    return OpenSitting(PROGRAM, VERSION, file.stem, digest_of(file), seed, own)


def digest_of(file: Path) -> str:
    """Return the SHA-256 of a text in hexadecimal, whatever its line ends."""
    return sha256(file.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def scenario_of(
    head: OpenSitting, journal: Path, roster: Roster, named: Path | None = None
) -> tuple[Scenario, bool]:
    """Return the scenario that a journal is about, and whether that is the text it began with.

    It is looked for where it lay, beside the journal and among those shipped, or in the file named.
    Raises JournalError where it is not there, is another scenario, or cannot be read.
    """
    places = [Path(head.file)] if head.file else []
    places += [journal.with_name(f"{head.scenario}.yaml"), _shipped(head.scenario)]
    files = [place for place in ([named] if named else places) if place.is_file()]
    if not files:
        looked = tuple(map(str, [named] if named else places))
        at = str(journal)
        raise JournalError(
            say("journal-no-scenario", journal=at, scenario=head.scenario, looked=looked)
        )
    same = next((file for file in files if _is_text(file, head.digest, journal)), None)
    file = same or next((each for each in files if each.stem == head.scenario), None)
    if file:
        return _read(file, journal, roster, head), same is not None
    raise JournalError(say("journal-other-scenario", journal=str(journal), scenario=str(files[0])))


def _is_text(file: Path, digest: str, journal: Path) -> bool:
    try:
        return digest_of(file) == digest
    except OSError as error:
        at, scenario, why = str(journal), str(file), str(error.strerror)
        told = say("journal-scenario-unopened", journal=at, scenario=scenario, why=why)
        raise JournalError(told) from error


def _read(file: Path, journal: Path, roster: Roster, head: OpenSitting) -> Scenario:
    try:
        return read_file(file, roster, head.seed)
    except UnreadableError as error:
        told = say("journal-scenario-unread", journal=str(journal), scenario=str(file))
        raise JournalError(told) from error


def _shipped(scenario: str) -> Path:
    return folder("scenarios") / f"{scenario}.yaml"
