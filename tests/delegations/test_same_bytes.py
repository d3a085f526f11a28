"""A game is its case, its seed and its moves, byte for byte: whatever the hashes, wherever it runs.

There is one Python and one system here; others are not tried.
"""

import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from tests.conftest import PROJECT

pytestmark = pytest.mark.sweep

SCRIPT = PROJECT / "tests" / "delegations" / "whole_games.py"


@cache
def told(place: Path, hash_seed: str) -> bytes:
    """Return what the games print, told by the program that lies in a folder."""
    environment = {**os.environ, "PYTHONHASHSEED": hash_seed, "PYTHONPATH": str(place)}
    command = [sys.executable, "-P", str(SCRIPT)]
    done = subprocess.run(command, capture_output=True, check=True, cwd="/", env=environment)
    return done.stdout


def test_games_are_told_at_all() -> None:
    lines = told(PROJECT / "game", "0").decode().splitlines()
    assert len(lines) > 500
    assert {line.split()[0] for line in lines} >= {"dprk-panel-2024", "ridge-at-midnight"}


@pytest.mark.parametrize("hash_seed", ["1", "4294967295"])
def test_the_same_bytes_under_other_hash_seeds(hash_seed: str) -> None:
    assert told(PROJECT / "game", hash_seed) == told(PROJECT / "game", "0")


def test_the_same_bytes_as_a_wheel_lays_the_program_out(tmp_path: Path) -> None:
    """A wheel has the package alone, with the scenarios inside it."""
    package = tmp_path / "nine_votes"
    shutil.copytree(
        PROJECT / "game" / "nine_votes", package, ignore=shutil.ignore_patterns("__pycache__")
    )
    shutil.copytree(PROJECT / "scenarios", package / "_shipped" / "scenarios")
    assert told(tmp_path, "7") == told(PROJECT / "game", "0")
