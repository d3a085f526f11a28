"""What the tests share: the roster, the command line as a person calls it, the real record."""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from contextlib import chdir, redirect_stderr, redirect_stdout
from functools import partial
from io import BytesIO, TextIOWrapper
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple
from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, settings

from nine_votes.council.members import Roster
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

settings.register_profile(
    "fixed",
    derandomize=True,
    max_examples=20 if QUICK else 100,
    deadline=None,
    # Both go by the clock, and a busy machine is no fault of the program's.
    suppress_health_check=[HealthCheck.too_slow],
)
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
        return piped(partial(status_of, *arguments), stdin, environment=environment)

    return carry_out


def status_of(*arguments: str) -> int:
    """Carry a call out and return its status, that of a call which argparse refuses as well."""
    try:
        return main(arguments)
    except SystemExit as refused:
        return int(refused.code or 0)


def piped(
    carry_out: Callable[[], int | None],
    stdin: str = "",
    place: Path = PROJECT,
    environment: Mapping[str, str] = MappingProxyType({}),
) -> Called:
    """Have something done that reads a text and prints, as in a process without a terminal."""
    typed, out, err = (TextIOWrapper(BytesIO(text.encode()), "utf-8") for text in (stdin, "", ""))
    around = {**WITHOUT_DISPLAY, "COLUMNS": "80", **environment}
    with (
        patch.dict(os.environ, around, clear=True),
        patch.object(sys, "stdin", typed),
        redirect_stdout(out),
        redirect_stderr(err),
        chdir(place),
    ):
        status = carry_out() or 0
    for stream in (out, err):
        stream.seek(0)
    return Called(status, out.read(), err.read())


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
