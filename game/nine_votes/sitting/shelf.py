"""Where journals lie: in the user's data folder, numbered by scenario, and which one is meant."""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from platformdirs import user_data_path

from nine_votes.calls import CallError
from nine_votes.council.messages import say
from nine_votes.scenarios.findings import nearest

ENDING = ".jsonl"
BINARY: int = getattr(os, "O_BINARY", 0)
"""Windows would write other line ends without it."""

NEW = os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_EXCL | BINARY


class NoSuchJournalError(CallError):
    """No file is the journal that was asked for."""


def shelf() -> Path:
    """Return the folder of the journals, which need not be there yet."""
    return user_data_path("nine-votes", appauthor=False) / "journals"


def make_file(named: Path | None, scenario: str) -> tuple[Path, int]:
    """Make an empty file for a journal, that named or the next on the shelf; and its descriptor.

    Raises OSError where no file can be made, FileExistsError where the one named is there already.
    """
    if named:
        return named, os.open(named, NEW, 0o666)
    shelf().mkdir(parents=True, exist_ok=True)
    number = 1
    while True:
        path = shelf() / f"{scenario}-{number}{ENDING}"
        try:
            return path, os.open(path, NEW, 0o666)
        except FileExistsError:
            number += 1


def sync_folder(folder: Path) -> None:
    """Have the folder itself written to the disk, where it can be, so that a new file is found."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def find_journal(name: str | None) -> Path:
    """Return a journal by its path or its name on the shelf, or the one last written to.

    Raises NoSuchJournalError where there is none.
    """
    if name is None:
        return _latest()
    on_shelf = shelf() / f"{name.removesuffix(ENDING)}{ENDING}"
    for path in (Path(name), on_shelf):
        if path.is_file():
            return path
    near = nearest(name, [path.stem for path in _on_shelf()]) or ""
    told = say("journal-none-called", name=name, near=near, shelf=str(shelf()))
    raise NoSuchJournalError(told)


def _latest() -> Path:
    begun = [path for path in _on_shelf() if _has_head(path)]
    if not begun:
        raise NoSuchJournalError(say("journal-none-to-resume", shelf=str(shelf())))
    return max(begun, key=lambda path: path.stat().st_mtime_ns)


def _on_shelf() -> Iterator[Path]:
    return shelf().glob(f"*{ENDING}")


def _has_head(path: Path) -> bool:
    """Say whether a line was written to its end: before that, no sitting was open."""
    with path.open("rb") as file:
        return file.readline().endswith(b"\n")
