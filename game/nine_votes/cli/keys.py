"""One key at a time from a terminal, or the first letter of a line from anything else.

Nothing is taken from a terminal beyond what is asked for: what is typed ahead waits its turn.
"""

import os
import re
import select
import sys
from codecs import getincrementaldecoder
from collections.abc import Callable, Container, Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar

from nine_votes.cli.shown import DEEPER, printable, tell
from nine_votes.council.messages import Said, say, told_by
from nine_votes.council.order import OutOfOrder
from nine_votes.phrases.transcript import president
from nine_votes.record.block import Facts
from nine_votes.scenarios.findings import excerpt
from nine_votes.sitting.journal import UnwrittenError
from nine_votes.sitting.steps import RefusedError
from nine_votes.words.resolver import in_words

T = TypeVar("T")

ENTER = "\r"
END = "\x04"
"""What Ctrl-D sends, and what stands for the end of the input."""

LEAVING = frozenset({"q", END})
PREDICTED = {"a": True, "n": False}

AHEAD = "\0"
"""What becomes of a Ctrl-D that is typed ahead of its prompt."""

ENDS = {"", END, AHEAD, "\x1a"}
"""The last is what Ctrl-Z sends on Windows."""

LINE_ENDS = (b"\n", END.encode(), AHEAD.encode())

INTERRUPT = "\x03"

SEQUENCE = r"\x1b(?:O|\[\[?[0-?]*[ -/]*)?"
"""What an arrow, or a key held with Alt, sends before its last character."""

NEXT_PART = 0.05
"""Seconds in which the rest of a sequence follows; Escape by itself has none."""


def ask_key(prompt: Said, within_line: Container[str] = ()) -> str:
    """Ask for a key and return it as `read_key` does; the line ends, but after those within it."""
    print(in_words(prompt), end="", flush=True)
    key = read_key()
    print(end="" if key in within_line else "\n")
    return key


def reject_key(key: str) -> None:
    """Say that a key does nothing here, by its letter if it has one."""
    letter = key if key.isprintable() and not key.isspace() else ""
    print(in_words(say("terminal-no-such-key", key=letter)))


def read_key() -> str:
    """Return the next key in lower case, ENTER, or END where there is no more input.

    A terminal has to be `listening`.

    Raises KeyboardInterrupt for Ctrl-C.
    """
    if not sys.stdin.isatty():
        line = sys.stdin.readline()
        return (line.strip().lower()[:1] or ENTER) if line else END
    key = _read_raw()
    if key == INTERRUPT:
        raise KeyboardInterrupt
    if key in ENDS:
        return END
    return ENTER if key == "\n" else key.lower()


def read_line(prompt: Said) -> str | None:
    """Return a line without the white space around it, or None at the end of the input."""
    print(in_words(prompt), end="", flush=True)
    by_bytes = sys.platform != "win32" and sys.stdin.isatty()
    with _mode(whole_lines=True):
        line = _read_bytes() if by_bytes else sys.stdin.readline()
    if not line:
        print()
        return None
    return re.sub(f"{SEQUENCE}.?", "", line).strip()


def _read_raw() -> str:
    """Read one key without waiting for Enter, by what the system offers."""
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 - there on Windows only

        key = msvcrt.getwch()
        # An arrow comes as two characters, the second of which is no key of its own.
        return key + msvcrt.getwch() if key in "\0\xe0" else key
    descriptor = sys.stdin.fileno()
    key = more = _read_character(descriptor)
    while more and re.fullmatch(SEQUENCE, key) and _is_waiting(descriptor):
        more = _read_character(descriptor)
        key += more
    return key


def _read_character(descriptor: int) -> str:
    """Read one character, of however many bytes, or nothing at the end of the input."""
    decoder, character = getincrementaldecoder("utf-8")("replace"), ""
    while not character and (byte := os.read(descriptor, 1)):
        character = decoder.decode(byte)
    return character


def _is_waiting(descriptor: int) -> bool:
    return bool(select.select([descriptor], [], [], NEXT_PART)[0])


def _read_bytes() -> str:
    """Read a line from the terminal itself: a buffer would keep the keys typed after it."""
    line = b""
    while not line.endswith(LINE_ENDS) and (byte := os.read(sys.stdin.fileno(), 1)):
        line += byte
    return line.decode(errors="replace").rstrip(END + AHEAD)


@contextmanager
def listening() -> Iterator[None]:
    """Hold the terminal so that keys come at once and it writes none of them itself.

    Held for a whole game, since a terminal let go between two keys would echo the one between.
    """
    with _mode(whole_lines=False):
        yield


@contextmanager
def _mode(*, whole_lines: bool) -> Iterator[None]:
    if sys.platform == "win32" or not sys.stdin.isatty():
        yield
        return
    import termios  # noqa: PLC0415 - not there on Windows

    descriptor = sys.stdin.fileno()
    before = termios.tcgetattr(descriptor)
    mode, by_lines = termios.tcgetattr(descriptor), termios.ICANON | termios.ECHO
    mode[3] = mode[3] | by_lines if whole_lines else mode[3] & ~by_lines
    try:
        termios.tcsetattr(descriptor, termios.TCSADRAIN, mode)
        yield
    finally:
        termios.tcsetattr(descriptor, termios.TCSADRAIN, before)


def was_taken(step: Callable[[], None]) -> bool:
    """Take a step and say whether it was taken; where it was not, print why."""
    try:
        step()
    except (OutOfOrder, RefusedError, UnwrittenError) as error:
        told = told_by(error)
        said = president(told) if isinstance(error, OutOfOrder) else told
        print(printable(in_words(said)))
        return False
    return True


def key_asked(prompt: Said) -> str:
    """Return the key that is pressed; nothing for Enter."""
    key = ask_key(prompt)
    return "" if key == ENTER else key


def asked_of(each: Sequence[T], line_of: Callable[[T], Said], prompt: Said) -> T | None:
    """Show a numbered list and return what is chosen of it; None where nothing is."""
    for number, item in enumerate(each, 1):
        tell([Facts([(f"{number:>4}", line_of(item))], DEEPER)])
    answer = read_line(in_words(prompt))
    if not answer:
        return None
    if not (answer.isdecimal() and 1 <= int(answer[:4]) <= len(each)):
        print(in_words(say("terminal-no-such-number", text=printable(excerpt(answer)))))
        return None
    return each[int(answer[:4]) - 1]


def asked(prompt: Said, keys: frozenset[str]) -> str:
    """Ask until one of the keys is pressed, and return it; the end of the input leaves."""
    while True:
        key = ask_key(prompt)
        if key in keys | LEAVING:
            return key
        reject_key(key)
