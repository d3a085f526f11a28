"""A program in a terminal of its own, and the person who types there."""

import os
import select
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from tests.conftest import PROJECT, WITHOUT_DISPLAY

SCREENLESS = {name: text for name, text in WITHOUT_DISPLAY.items() if name != "XDG_RUNTIME_DIR"}
"""Wayland's socket is looked for in that folder even where WAYLAND_DISPLAY names none."""

PATIENCE = 20.0
"""Seconds that the program may take to say what is awaited, on a machine that is busy."""

CTRL_C, CTRL_D = "\x03", "\x04"
UP, RIGHT, F1_OF_LINUX, ALT_A = "\x1b[A", "\x1bOC", "\x1b[[A", "\x1ba"

MAIN = "import runpy; runpy.run_path('main.py', run_name='__main__')"
WITHOUT_PYGAME = f"import sys; sys.modules['pygame'] = None; {MAIN}"
"""A module that is None cannot be imported: it is as if it were not installed."""

TAKES_THE_TERMINAL = "import fcntl, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0)"
"""Makes the terminal the one whose Ctrl-C reaches the program."""


class PseudoTerminal:
    """Both sides of a terminal: what has been printed there, and what is typed."""

    def __init__(self, program: subprocess.Popen[bytes], descriptor: int) -> None:
        """`descriptor` is the person's side."""
        self.program, self.descriptor = program, descriptor
        self.printed, self.seen = "", 0

    def types(self, keys: str) -> None:
        """Type all at once, whether or not the program is reading."""
        os.write(self.descriptor, keys.encode())

    def waits_for(self, text: str) -> str:
        """Return what is printed up to a text and since the last one; fail where it never comes."""
        deadline = time.monotonic() + PATIENCE
        while (found := self.printed.find(text, self.seen)) < 0:
            if not self._takes_in(deadline):
                told = f"{text!r} was never printed, only: {self.printed[self.seen :]}"
                raise AssertionError(told)
        start, self.seen = self.seen, found + len(text)
        return self.printed[start : self.seen]

    def leaves(self) -> int:
        """Take in the rest of what is printed, and return the status the program ends with."""
        deadline = time.monotonic() + PATIENCE
        while self._takes_in(deadline):
            pass
        return self.program.wait(PATIENCE)

    def _takes_in(self, deadline: float) -> bool:
        """Take in what is printed next; false at its end, or when time is up."""
        left = max(0.0, deadline - time.monotonic())
        if not select.select([self.descriptor], [], [], left)[0]:
            return False
        # Linux reports the end of the program as an error, other systems as no more to read.
        with suppress(OSError):
            more = os.read(self.descriptor, 65536).decode()
            self.printed += more.replace("\r\n", "\n")
            return bool(more)
        return False


def called(*arguments: str) -> str:
    """Return the program as it is called with arguments, without pygame."""
    return f"import sys; sys.argv[1:] = {list(arguments)!r}; {WITHOUT_PYGAME}"


@contextmanager
def in_terminal(code: str = MAIN, data: Path | None = None) -> Iterator[PseudoTerminal]:
    """Run a program where there is a terminal and no display; it ends when the test does.

    `data` is the folder that the user's data lies in.
    """
    home = {"XDG_DATA_HOME": str(data)} if data else {}
    ours, theirs = os.openpty()
    program = subprocess.Popen(
        [sys.executable, "-c", f"{TAKES_THE_TERMINAL}; {code}"],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        cwd=PROJECT,
        env={**SCREENLESS, **home},
        start_new_session=True,
    )
    os.close(theirs)
    try:
        yield PseudoTerminal(program, ours)
    finally:
        program.kill()
        program.wait()
        os.close(ours)
