"""The program in a terminal of its own, and the person who types there.

The terminal is a real one. The program runs in a thread of this process, which spares the seconds
that a process takes; where it is to be killed or interrupted it has a process of its own.
"""

import os
import select
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import chdir, contextmanager, suppress
from pathlib import Path
from threading import Thread
from typing import Protocol, TextIO
from unittest.mock import patch

from tests.conftest import PROJECT, WITHOUT_DISPLAY, status_of

SCREENLESS = {name: text for name, text in WITHOUT_DISPLAY.items() if name != "XDG_RUNTIME_DIR"}
"""Wayland's socket is looked for in that folder even where WAYLAND_DISPLAY names none."""

PATIENCE = 20.0
"""Seconds that the program may take to say what is awaited, on a machine that is busy."""

CTRL_C, CTRL_D = "\x03", "\x04"
UP, RIGHT, F1_OF_LINUX, ALT_A = "\x1b[A", "\x1bOC", "\x1b[[A", "\x1ba"

MAIN = "import runpy; runpy.run_path('main.py', run_name='__main__')"
WITHOUT_PYGAME = f"import sys; sys.modules['pygame'] = None; {MAIN}"
"""A module that is None cannot be imported: it is as if it were not installed."""

TAKES_THE_TERMINAL = (
    "import fcntl, signal, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0); "
    "signal.signal(signal.SIGINT, signal.default_int_handler)"
)
"""Makes the terminal the one whose Ctrl-C reaches the program, even where jobs ignore it."""


class Program(Protocol):
    """What runs in a terminal."""

    def wait(self, timeout: float) -> int:
        """Return the status that it ends with."""


class PseudoTerminal:
    """Both sides of a terminal: what has been printed there, and what is typed."""

    def __init__(self, program: Program, descriptor: int) -> None:
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

    def passes_over(self, seconds: float) -> None:
        """Take in what is printed until nothing has been for so many seconds."""
        while self._takes_in(time.monotonic() + seconds):
            pass

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


class InThread:
    """The program as it is called with arguments, on its side of a terminal."""

    def __init__(self, arguments: tuple[str, ...], streams: tuple[TextIO, ...]) -> None:
        """Begin; the streams are closed at the end."""
        self.arguments, self.streams = arguments, streams
        self.status: int | None = None
        self.thread = Thread(target=self._run)
        self.thread.start()

    def _run(self) -> None:
        try:
            self.status = status_of(*self.arguments)
        finally:
            for stream in self.streams:
                stream.close()

    def wait(self, timeout: float) -> int:
        """Return the status that it ends with."""
        self.thread.join(timeout)
        assert self.status is not None, "the program has not ended, or not in order"
        return self.status


def at_once(_seconds: float) -> None:
    """Stand for the pauses between the votes that are shown."""


@contextmanager
def played(*arguments: str, data: Path | None = None) -> Iterator[PseudoTerminal]:
    """Run the program in this process where there is a terminal and no display.

    `data` is the folder that the user's data lies in. At the end of the input the program leaves.
    """
    home = {"XDG_DATA_HOME": str(data)} if data else {}
    ours, theirs = os.openpty()
    out = os.fdopen(os.dup(theirs), "w", encoding="utf-8", buffering=1)
    typed = os.fdopen(theirs, encoding="utf-8")
    with (
        patch.dict(os.environ, {**SCREENLESS, **home}, clear=True),
        patch.multiple("sys", stdin=typed, stdout=out, stderr=out),
        patch("time.sleep", at_once),
        chdir(PROJECT),
    ):
        program = InThread(arguments, (out, typed))
        terminal = PseudoTerminal(program, ours)
        try:
            yield terminal
        finally:
            while program.thread.is_alive():
                terminal.types(CTRL_D)
                terminal.passes_over(0.02)
            os.close(ours)


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
