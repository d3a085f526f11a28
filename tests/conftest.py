"""What the tests share: the roster, the command line as a person calls it, the real record."""

import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import chdir, redirect_stderr, redirect_stdout
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import NamedTuple
from unittest.mock import patch

import pytest
from hypothesis import settings

from nine_votes.council.roster import Roster
from nine_votes.main import main
from nine_votes.scenarios.library import shipped_roster
from tests.sweeps import QUICK

PROJECT = Path(__file__).resolve().parents[1]
ARCHIVE = PROJECT.parent / "shared" / "archive"

DISPLAYS = frozenset({"DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER", "XDG_RUNTIME_DIR"})
WITHOUT_DISPLAY = {
    **{name: value for name, value in os.environ.items() if name not in DISPLAYS},
    "PYTHONIOENCODING": "utf-8",
}
"""The environment of a machine with nothing to open a window on."""

settings.register_profile("fixed", derandomize=True, max_examples=20 if QUICK else 100)
settings.load_profile("fixed")


class Called(NamedTuple):
    """What a call of the program ended with, and all that it printed."""

    returncode: int
    stdout: str
    stderr: str


Call = Callable[..., Called]


@pytest.fixture(scope="session")
def roster() -> Roster:
    """The roster that is shipped."""
    return shipped_roster()


@pytest.fixture(scope="session")
def archive() -> Path:
    """The folder of the real voting record; the test is skipped without it."""
    if not ARCHIVE.is_dir():
        pytest.skip("the real voting record is not beside the project")
    return ARCHIVE


@pytest.fixture(scope="session")
def call() -> Call:
    """Call the program: call("run", "suez-1956") or call(..., stdin=text, XDG_DATA_HOME=folder).

    It runs in this process, without a terminal and without a display.
    """

    def carry_out(*arguments: str, stdin: str = "", **environment: str) -> Called:
        typed, out, err = (
            TextIOWrapper(BytesIO(text.encode()), "utf-8") for text in (stdin, "", "")
        )
        around = {**WITHOUT_DISPLAY, "COLUMNS": "80", **environment}
        with (
            patch.dict(os.environ, around, clear=True),
            patch.object(sys, "stdin", typed),
            redirect_stdout(out),
            redirect_stderr(err),
            chdir(PROJECT),
        ):
            try:
                status = main(arguments)
            except SystemExit as refused:
                status = int(refused.code or 0)
        return Called(status, written(out), written(err))

    return carry_out


def written(stream: TextIOWrapper) -> str:
    """Return what was printed on a stream."""
    stream.seek(0)
    return stream.read()


@pytest.fixture(scope="session")
def process() -> Call:
    """Call `main.py` in a process of its own; it takes seconds where `call` takes none."""

    def carry_out(*arguments: str, stdin: str = "") -> Called:
        done = subprocess.run(
            [sys.executable, str(PROJECT / "main.py"), *arguments],
            input=stdin,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
            cwd=PROJECT,
            env=WITHOUT_DISPLAY,
            timeout=60,
        )
        return Called(done.returncode, done.stdout, done.stderr)

    return carry_out
