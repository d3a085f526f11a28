"""`--help` against an interpreter that imports argparse and nothing else."""

import subprocess
import sys

from nine_votes.places import CLONE
from tests.bench.ratios import compare


def _program(*arguments: str) -> None:
    subprocess.run([sys.executable, *arguments], check=True, capture_output=True, cwd=CLONE)


def run() -> None:
    """Measure whole processes, alternated."""
    compare(
        "--help against import argparse",
        lambda: _program("main.py", "--help"),
        lambda: _program("-c", "import argparse"),
        rounds=31,
        times=1,
        aim=2.5,
    )
