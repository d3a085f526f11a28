"""One key at a time from a terminal, or the first letter of a line from anything else."""

import os
import select
import sys
from collections.abc import Iterator
from contextlib import contextmanager

ENTER = "\r"
END = "\x04"
"""What Ctrl-D sends, and what stands for the end of the input."""

INTERRUPT = "\x03"
ESCAPE = b"\x1b"


def read_key() -> str:
    """Return the next key in lower case, ENTER, or END where there is no more input.

    Raises KeyboardInterrupt for Ctrl-C.
    """
    if not sys.stdin.isatty():
        line = sys.stdin.readline()
        return (line.strip().lower()[:1] or ENTER) if line else END
    key = _read_raw()
    if key == INTERRUPT:
        raise KeyboardInterrupt
    return ENTER if key == "\n" else key.lower() or END


def read_line(prompt: str) -> str | None:
    """Return a line without the white space around it, or None at the end of the input."""
    try:
        return input(prompt).strip()
    except EOFError:
        return None


def _read_raw() -> str:
    """Read one key without waiting for Enter, by what the system offers."""
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 - there on Windows only

        return msvcrt.getwch()
    with _keys_at_once() as descriptor:
        key = os.read(descriptor, 1)
        if key == ESCAPE or key > b"\x7f":
            # An arrow or a letter of several bytes: the rest of it is no key of its own.
            while select.select([descriptor], [], [], 0)[0]:
                key += os.read(descriptor, 1)
        return key.decode(errors="replace")


@contextmanager
def _keys_at_once() -> Iterator[int]:
    import termios  # noqa: PLC0415 - not there on Windows
    import tty  # noqa: PLC0415 - likewise

    descriptor = sys.stdin.fileno()
    before = termios.tcgetattr(descriptor)
    try:
        tty.setcbreak(descriptor, termios.TCSADRAIN)
        yield descriptor
    finally:
        termios.tcsetattr(descriptor, termios.TCSADRAIN, before)
