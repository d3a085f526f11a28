"""What a journal holds, line by line, from which text it comes, or why it cannot be read.

A line is one JSON object in ASCII. It names its kind under a tag and holds every field of the
dataclass, no more and no less: `{"action": "CastVote", "by": "RUS", "vote": "against"}`. Fields are
texts, truths, whole numbers, dates, the words of an enumeration, or a dataclass of such fields.

The last field is the SHA-256, in hexadecimal, over the hash of the line before and the line itself
without that field, byte for byte. So no line can be changed, left out or put in without breaking
every hash from there on.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeVar, get_type_hints

from nine_votes.calls import ContentError
from nine_votes.council.meeting import Action
from nine_votes.council.messages import Fact, Message, say, told_by
from nine_votes.council.order import ACTIONS
from nine_votes.council.roster import Roster
from nine_votes.places import folder
from nine_votes.scenarios.findings import UnreadableError, excerpt, nearest
from nine_votes.scenarios.reader import read_file
from nine_votes.scenarios.scenario import Scenario
from nine_votes.sitting.steps import STEPS, OpenSitting, Step

T = TypeVar("T")


class UnreadableFieldsError(ValueError):
    """An object that is no action; the message says what is wrong with it."""


@dataclass(frozen=True, slots=True)
class _Form:
    """How one field is read and written; reading what does not fit raises Value-, Key-, TypeError.

    `wanted` is None where the reading says itself what is wrong.
    """

    wanted: Fact | None
    read: Callable[[Any], object]
    write: Callable[[Any], object]


def action_fields(action: Action) -> dict[str, object]:
    return tagged_fields("action", action)


def action_of(given: object) -> Action:
    """Return the action that the fields of a JSON object are; UnreadableFieldsError otherwise."""
    return tagged_value("action", ACTIONS, given)


def tagged_fields(tag: str, value: object) -> dict[str, object]:
    """Return a value of a dataclass as JSON, its kind named under the tag."""
    return {tag: type(value).__name__, **_plain_fields(value)}


def tagged_value(tag: str, kinds: Mapping[str, type[T]], given: object) -> T:
    """Return the value of one of these kinds that JSON holds; UnreadableFieldsError otherwise."""
    if not isinstance(given, dict):
        raise UnreadableFieldsError(say("journal-object-wanted", given=_shown(given)))
    name = given.get(tag)
    kind = kinds.get(name) if isinstance(name, str) else None
    if kind is None:
        raise UnreadableFieldsError(_no_such_kind(tag, kinds, given))
    return _value(kind, given, tag)


def _no_such_kind(tag: str, kinds: Iterable[str], given: Mapping[str, object]) -> Message:
    name = given.get(tag)
    if not isinstance(name, str):
        return say("journal-field-no-kind", name=tag)
    near = nearest(name, kinds) or ""
    return say("journal-no-such-kind", tag=tag, name=excerpt(name), near=near)


def _value(kind: type[T], given: Mapping[str, object], tag: str | None) -> T:
    forms = FORMS[kind]
    if len(given) != len(forms) + (tag is not None) or not forms.keys() <= given.keys():
        raise UnreadableFieldsError(_names_at_fault(kind, given, tag))
    return kind(*(_read(kind, name, form, given[name]) for name, form in forms.items()))


def _names_at_fault(kind: type, given: Mapping[str, object], tag: str | None) -> Message:
    known = FORMS[kind]
    for name in known:
        if name not in given:
            return say("journal-field-missing", kind=kind.__name__, name=name)
    unknown = next(name for name in given if name not in known and name != tag)
    name, near = excerpt(unknown), nearest(unknown, known) or ""
    return say("journal-field-unknown", kind=kind.__name__, name=name, near=near)


def _read(kind: type, name: str, form: _Form, value: object) -> object:
    try:
        return form.read(value)
    except (ValueError, KeyError, TypeError) as error:
        if form.wanted is None:
            why = told_by(error)
            wrong = say("journal-field-wrong", kind=kind.__name__, name=name, why=why)
        else:
            about = {"kind": kind.__name__, "name": name, "wanted": form.wanted}
            wrong = say("journal-field-wanted", **about, given=_shown(value))
        raise UnreadableFieldsError(wrong) from error


def _shown(value: object) -> str:
    return excerpt(json.dumps(value, default=str))


def _plain_fields(value: object) -> dict[str, object]:
    forms = FORMS[type(value)].items()
    return {name: form.write(getattr(value, name)) for name, form in forms}


class _Forms(dict[type, dict[str, _Form]]):
    """The form of each field of a dataclass in the order of its fields, worked out once."""

    def __missing__(self, kind: type) -> dict[str, _Form]:
        hints = get_type_hints(kind)
        self[kind] = {each.name: _form(hints[each.name]) for each in fields(kind)}
        return self[kind]


def _form(hint: type) -> _Form:
    if hint in PLAIN:
        return _Form(PLAIN[hint], _exactly(hint), hint)
    if hint is date:
        return _Form(say("journal-wanted-day"), _day, date.isoformat)
    if is_dataclass(hint):
        return _Form(None, _nested(hint), _plain_fields)
    if not issubclass(hint, StrEnum):
        raise TypeError(f"{hint.__name__} is not a type that fields have here")
    words = {word.value: word for word in hint}
    return _Form(tuple(words), words.__getitem__, str)


PLAIN: Mapping[type, Message] = {
    str: say("journal-wanted-text"),
    int: say("journal-wanted-number"),
    bool: say("journal-wanted-truth"),
}
"""The types that JSON has as well, and what to call them."""

FORMS = _Forms()


def _exactly(kind: type) -> Callable[[object], object]:
    """Return a reader that lets values of a type pass, a truth not being a whole number."""

    def read(value: object) -> object:
        if type(value) is not kind:
            raise ValueError
        return value

    return read


def _day(value: str) -> date:
    day = date.fromisoformat(value)
    if day.isoformat() != value:
        raise ValueError
    return day


def _nested(kind: type) -> Callable[[object], object]:
    def read(value: object) -> object:
        if not isinstance(value, dict):
            raise UnreadableFieldsError(say("journal-object-wanted", given=_shown(value)))
        return _value(kind, value, None)

    return read


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
        return _scenario(file, journal, roster, head), same is not None
    raise JournalError(say("journal-other-scenario", journal=str(journal), scenario=str(files[0])))


def _is_text(file: Path, digest: str, journal: Path) -> bool:
    try:
        return digest_of(file) == digest
    except OSError as error:
        at, scenario, why = str(journal), str(file), str(error.strerror)
        told = say("journal-scenario-unopened", journal=at, scenario=scenario, why=why)
        raise JournalError(told) from error


def _scenario(file: Path, journal: Path, roster: Roster, head: OpenSitting) -> Scenario:
    try:
        return read_file(file, roster, head.seed)
    except UnreadableError as error:
        told = say("journal-scenario-unread", journal=str(journal), scenario=str(file))
        raise JournalError(told) from error


def _shipped(scenario: str) -> Path:
    return folder("scenarios") / f"{scenario}.yaml"
