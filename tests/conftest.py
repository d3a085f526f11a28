"""What the tests share: the roster, the command line as a person calls it, the real record."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

from nine_votes.council.roster import Roster
from nine_votes.scenarios.library import shipped_roster

PROJECT = Path(__file__).resolve().parents[1]
ARCHIVE = PROJECT.parent / "shared" / "archive"

DISPLAYS = frozenset({"DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER", "XDG_RUNTIME_DIR"})
WITHOUT_DISPLAY = {
    **{name: value for name, value in os.environ.items() if name not in DISPLAYS},
    "PYTHONIOENCODING": "utf-8",
}
"""The environment of a machine with nothing to open a window on."""

settings.register_profile("fixed", derandomize=True)
settings.load_profile("fixed")

Call = Callable[..., subprocess.CompletedProcess[str]]


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
    """Call `main.py` in a process of its own: call("run", "suez-1956") or call(..., stdin=text)."""

    def carry_out(*arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
        return subprocess.run(
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

    return carry_out
