"""Ten thousand scenario files gone wrong: each is a scenario still, or refused at a line.

A part of them is tried unless all are asked for.
"""

import re
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.scenarios.mutations import mutants
from tests.scenarios.texts import HEAD, assert_told_well, refusals, shipped_texts
from tests.sweeps import scaled

PROJECT = Path(__file__).resolve().parents[2]
SEED = 2024
MOST_SECONDS = 2.0
on_linux = pytest.mark.skipif(
    sys.platform != "linux", reason="what a process takes is read from Linux's /proc"
)
NOT_YAML = "this is not YAML: "

MISSPELT_TAGS = "instructions:\n" + "".join(
    f"  - {{crossed_when: {' or '.join(f'tagg{i}{j}' for j in range(15))}, because: b}}\n"
    for i in range(190)
)


def many_tags(number: int) -> str:
    """Return a rival whose wordings have so many tags, 100 each."""
    options = ", ".join(
        f"o{start}: {{label: a, tags: [{', '.join(f'tag_{start + i}' for i in range(100))}]}}"
        for start in range(0, number, 100)
    )
    return f"rivals: [{{title: b, clauses: [{{id: c, options: {{{options}}}}}]}}]\n"


HOSTILE = (
    "[" * 100_000,
    "{a: " * 100_000,
    HEAD + "item: " + "x" * 500_000,
    HEAD + 'item: "' + r"\n" * 200_000 + '"\n',
    HEAD + "".join(f"field{i}: {{}}\n" for i in range(6_000)),
    HEAD + "delegations:\n" + "".join(f"  Rusia{i}: {{}}\n" for i in range(6_000)),
    HEAD + "recorded:\n" + f"  - against: [{','.join(['Rusia'] * 199)}]\n" * 90,
    HEAD + "recorded:\n" + "  - date: 1950-06-25\n" * 199,
    HEAD + f"lesson: {{exit: [{'a,' * 9_000}]}}\n",
    HEAD + f"? {'k' * 400_000}\n: 1\n",
    HEAD + f"glossary: {{{'g' * 1_000}: {'w' * 400_000}}}\n",
    HEAD + f"instructions: [{{crossed_when: {'(' * 200}, because: b}}]\n",
    HEAD + f"instructions: [{{crossed_when: {'not ' * 49}a, because: b}}]\n",
    HEAD + many_tags(400) + MISSPELT_TAGS,
    HEAD + many_tags(8_000) + MISSPELT_TAGS,
    HEAD + "? a\n" * 19_000,
    "a: b\n" * 9_000,
)
"""Texts made to cost time or memory."""


def outcome(text: str) -> str:
    """Read a text and return what became of it, after a look at each finding and at the time."""
    start = time.perf_counter()
    found = refusals(text)
    assert time.perf_counter() - start < MOST_SECONDS
    assert_told_well(found, text)
    if not found:
        return "read"
    return "not YAML" if found[0].sentence.startswith(NOT_YAML) else "refused"


def sample(number: int) -> Iterator[str]:
    return mutants(list(shipped_texts().values()), number, SEED)


def test_every_mutant_is_read_or_refused_at_its_line() -> None:
    number = scaled(10_000)
    outcomes = Counter(map(outcome, sample(number)))
    assert outcomes["not YAML"] < number / 2
    assert outcomes["refused"] > number / 2
    assert outcomes["read"] > number / 20


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_texts_made_to_cost_time_are_read_or_refused_soon(text: str) -> None:
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
