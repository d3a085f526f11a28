"""The journal of a sitting: a file that grows by whole lines and never loses one.

A line is on the disk (`fsync`) before what it tells is shown as taken. A line that could not be
written to its end is cut back at once, or, after a crash, when the journal is next opened.

A line is one JSON object in ASCII. It names its kind under a tag and holds every field of the
dataclass, no more and no less: `{"action": "CastVote", "by": "RUS", "vote": "against"}`. Fields are
texts, truths, whole numbers, dates, the words of an enumeration, or a dataclass of such fields. The
last field is the SHA-256, in hexadecimal, over the hash of the line before and the line itself
without that field, byte for byte. So no line can be changed, left out or put in without breaking
every hash from there on.

One program at a time has it: the lock lies on the journal itself and falls when its process ends,
however it ends. Beside it lies a note that names the process, for whoever is refused; the note
alone locks nothing.
"""

import json
import os
import platform
import sys
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from stat import S_ISREG
from typing import Any, TypeVar, get_type_hints

from nine_votes.calls import CallError, ContentError
from nine_votes.council.meeting import Action
from nine_votes.council.members import Roster
from nine_votes.council.messages import Fact, Message, say, told_by
from nine_votes.council.order import ACTIONS
from nine_votes.places import folder
from nine_votes.scenarios.findings import UnreadableError, excerpt, nearest
from nine_votes.scenarios.reader import read_file
from nine_votes.scenarios.scenario import Scenario
from nine_votes.sitting.shelf import BINARY, make_file, shelf, sync_folder
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


class HeldError(CallError):
    """Another program has the journal open; the message names its process."""


if sys.platform == "win32":
    import msvcrt

    FAR = 1 << 30
    """Windows locks bytes, which nobody else may read then: this one lies behind any journal."""

    def _locked(descriptor: int) -> bool:
        os.lseek(descriptor, FAR, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _locked(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


def lock(descriptor: int, journal: Path) -> None:
    """Lock an open journal until its descriptor is closed; HeldError where another has it.

    Raises JournalError where the disk knows no locks.
    """
    try:
        if not _locked(descriptor):
            raise HeldError(_held(journal))
    except OSError as error:
        told = say("journal-unlocked", journal=str(journal), why=str(error.strerror))
        raise JournalError(told) from error
    with suppress(OSError):
        note = f"{os.getpid()} {platform.node()}"
        _note(journal).write_text(note, encoding="utf-8")


def unlock(descriptor: int, journal: Path) -> None:
    """Take the note away and close the journal, which unlocks it."""
    with suppress(OSError):
        _note(journal).unlink()
    os.close(descriptor)


def _held(journal: Path) -> Message:
    with suppress(OSError, ValueError):
        process, machine = _note(journal).read_text(encoding="utf-8").split(" ", 1)
        return say("journal-held", journal=str(journal), process=process, machine=machine)
    return say("journal-held-elsewhere", journal=str(journal))


def _note(journal: Path) -> Path:
    return journal.with_name(f"{journal.name}.held")


MOST_BYTES = 1 << 28
"""A journal is read whole, and a larger file is none."""

CLOSED = -1
"""No file has this descriptor, so that nothing can be written through it."""


class UnwrittenError(ContentError):
    """A step that could not be written down and was not taken; the message says why."""


class Journal:
    """An open journal, locked against every other program."""

    def __init__(self, path: Path, descriptor: int, last: str, length: int) -> None:
        """Go on with a locked file; its whole lines are so many bytes, the last has that hash."""
        self.path = path
        self._descriptor = descriptor
        self._last, self._length = last, length
        self._torn = False

    def append(self, step: Step | OpenSitting) -> None:
        """Write a step down; UnwrittenError, and the journal as it was, where that fails."""
        line, last = chained(line_fields(step), self._last)
        try:
            self._write(line)
        except OSError as error:
            with suppress(OSError):
                self._cut()
            raise UnwrittenError(_unwritten(self.path, error)) from error
        self._last, self._length = last, self._length + len(line)

    def _write(self, line: bytes) -> None:
        """Write a line to its end; one before it that could not be cut back is cut back first."""
        if self._torn:
            self._cut()
        self._torn = True
        rest = memoryview(line)
        while rest:
            rest = rest[os.write(self._descriptor, rest) :]
        os.fsync(self._descriptor)
        self._torn = False

    def _cut(self) -> None:
        os.ftruncate(self._descriptor, self._length)
        os.fsync(self._descriptor)
        self._torn = False

    def mend(self, torn: int) -> Message | None:
        """Cut off the bytes of a line that was never ended, and return what to say, if anything."""
        if not torn:
            return None
        try:
            self._cut()
        except OSError as error:
            raise UnwrittenError(_unwritten(self.path, error)) from error
        return say("journal-mended", journal=str(self.path), bytes=torn)

    def close(self) -> None:
        """Close the file and let other programs have it; a second time this does nothing."""
        descriptor, self._descriptor = self._descriptor, CLOSED
        if descriptor != CLOSED:
            unlock(descriptor, self.path)


def create(named: Path | None, head: OpenSitting) -> Journal:
    """Make a journal, that named or the next on the shelf, and write its first line.

    Raises JournalError where the file is there already, UnwrittenError where it cannot be written.
    """
    try:
        path, descriptor = make_file(named, head.scenario)
    except FileExistsError as error:
        raise JournalError(say("journal-there-already", journal=str(named))) from error
    except OSError as error:
        raise UnwrittenError(_unwritten(named or shelf(), error)) from error
    try:
        lock(descriptor, path)
        journal = Journal(path, descriptor, BEFORE_THE_FIRST, 0)
        journal.append(head)
        sync_folder(path.parent)
    except (HeldError, JournalError, UnwrittenError):
        unlock(descriptor, path)
        path.unlink()
        raise
    return journal


def reopen(path: Path) -> tuple[Journal, Contents]:
    """Open and lock a journal, and return what it holds; nothing is written or cut yet.

    Raises HeldError where another program has it, JournalError where it cannot be read.
    """
    descriptor = _opened(path, os.O_RDWR | os.O_APPEND)
    try:
        lock(descriptor, path)
    except (HeldError, JournalError):
        os.close(descriptor)
        raise
    try:
        contents = _contents(descriptor, path)
    except JournalError:
        unlock(descriptor, path)
        raise
    return Journal(path, descriptor, contents.last, contents.whole), contents


def read_journal(path: Path) -> Contents:
    """Return what a journal holds without locking it; JournalError where it cannot be read."""
    descriptor = _opened(path, os.O_RDONLY)
    try:
        return _contents(descriptor, path)
    finally:
        os.close(descriptor)


def _opened(path: Path, flags: int) -> int:
    try:
        if not S_ISREG(path.stat().st_mode):
            raise JournalError(say("journal-no-file", journal=str(path)))
        return os.open(path, flags | BINARY)
    except OSError as error:
        told = say("journal-unopened", journal=str(path), why=str(error.strerror))
        raise JournalError(told) from error


def _contents(descriptor: int, path: Path) -> Contents:
    try:
        with os.fdopen(descriptor, "rb", closefd=False) as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        told = say("call-not-read", file=str(path), why=str(error.strerror))
        raise JournalError(told) from error
    if len(data) > MOST_BYTES:
        raise JournalError(say("journal-too-large", journal=str(path)))
    return contents_of(data, str(path))


def _unwritten(path: Path, error: OSError) -> Message:
    return say("journal-unwritten", journal=str(path), why=str(error.strerror))
