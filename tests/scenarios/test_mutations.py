"""Ten thousand scenario files gone wrong: each is a scenario still, or refused at a line.

A part of them is tried unless all are asked for.
"""

import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from nine_votes.words.resolver import in_words
from tests.scenarios.hostile import HOSTILE
from tests.scenarios.mutations import mutants
from tests.scenarios.texts import assert_told_well, refusals, shipped_texts
from tests.sweeps import scaled

PROJECT = Path(__file__).resolve().parents[2]
SEED = 2024
on_linux = pytest.mark.skipif(
    sys.platform != "linux", reason="what a process takes is read from Linux's /proc"
)
NOT_YAML = "this is not YAML: "


def outcome(text: str) -> str:
    """Read a text and return what became of it, after a look at each finding."""
    found = refusals(text)
    assert_told_well(found, text)
    if not found:
        return "read"
    return "not YAML" if in_words(found[0].sentence).startswith(NOT_YAML) else "refused"


def sample(number: int) -> Iterator[str]:
    return mutants(list(shipped_texts().values()), number, SEED)


def test_every_mutant_is_read_or_refused_at_its_line() -> None:
    number = scaled(10_000)
    outcomes = Counter(map(outcome, sample(number)))
    assert outcomes["not YAML"] < number / 2
    assert outcomes["refused"] > number / 2
    assert outcomes["read"] > number / 20


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_texts_made_to_cost_time_are_read_or_refused(text: str) -> None:
    assert outcome(text) in {"read", "refused"}


def confined(*program: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, *program]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=PROJECT)


@pytest.mark.sweep
@on_linux
def test_the_limit_of_memory_holds() -> None:
    grow = "from tests.scenarios.confined import confine; confine(); bytearray({})"
    assert confined("-c", grow.format(100_000_000)).returncode == 0
    assert "MemoryError" in confined("-c", grow.format(250_000_000)).stderr


@pytest.mark.sweep
@on_linux
def test_none_takes_more_than_200_megabytes(tmp_path: Path) -> None:
    path = tmp_path / "mutant.yaml"
    for text in (*HOSTILE, *sample(scaled(200))):
        path.write_text(text, encoding="utf-8", errors="surrogatepass", newline="")
        done = confined("-m", "tests.scenarios.confined", str(path))
        assert done.returncode == 0, done.stderr
        assert re.fullmatch(r"read mutant\n|refused with \d+ findings\n", done.stdout)
