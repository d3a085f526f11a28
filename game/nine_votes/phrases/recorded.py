"""The words of the record beside the chamber: its heading, its buttons, and where it was saved."""

from pathlib import Path

TITLE = "The record"
CORRECT = ("Correct", "C")
SAVE = ("Save", "S")
CLOSE = ("Close", "Esc")
OPENED_BY = "t"
RECORD_KEYS = (
    ("Up, down", "a line; the wheel scrolls"),
    ("Page up, page down", "a page"),
    ("Home, end", "the first line, the last line"),
    ("C", "add a correction"),
    ("S", "save the record beside the journal"),
    ("T", "close the record"),
)
CORRECTION = "Correction"
CORRECTING = "A correction of the record"
WHAT_SHOULD_READ_OTHERWISE = "What should read otherwise? What is written there stays."


def saved(path: Path) -> str:
    """Return where the record was written."""
    return f"The record is saved: {path}"


def not_saved(path: Path, why: str) -> str:
    """Return why the record could not be written, and what to do."""
    return f"{path} could not be written ({why}). Make room or free the file, and save again."
