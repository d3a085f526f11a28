"""One program at a time on a journal: a lock that falls when its process ends, however it ends.

The lock lies on the journal itself. Beside it lies a note that names the process, for whoever is
refused; the note alone locks nothing.
"""

import os
import platform
import sys
from contextlib import suppress
from pathlib import Path

from nine_votes.calls import CallError
from nine_votes.council.messages import Message, say


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

    Raises OSError where the disk knows no locks.
    """
    if not _locked(descriptor):
        raise HeldError(_held(journal))
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
