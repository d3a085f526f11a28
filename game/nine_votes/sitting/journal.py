"""The journal of a sitting: a file that grows by whole lines and never loses one.

A line is on the disk (`fsync`) before what it tells is shown as taken. A line that could not be
written to its end is cut back at once, or, after a crash, when the journal is next opened.

One program at a time has it: the lock lies on the journal itself and falls when its process ends,
however it ends. Beside it lies a note that names the process, for whoever is refused; the note
alone locks nothing.
"""

import os
import platform
import sys
from contextlib import suppress
from pathlib import Path
from stat import S_ISREG

from nine_votes.calls import CallError, ContentError
from nine_votes.council.messages import Message, say
from nine_votes.sitting.contents import (
    BEFORE_THE_FIRST,
    Contents,
    JournalError,
    chained,
    contents_of,
    line_fields,
)
from nine_votes.sitting.shelf import BINARY, make_file, shelf, sync_folder
from nine_votes.sitting.steps import OpenSitting, Step


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
        told = say("journal-unread", journal=str(path), why=str(error.strerror))
        raise JournalError(told) from error
    if len(data) > MOST_BYTES:
        raise JournalError(say("journal-too-large", journal=str(path)))
    return contents_of(data, str(path))


def _unwritten(path: Path, error: OSError) -> Message:
    return say("journal-unwritten", journal=str(path), why=str(error.strerror))
