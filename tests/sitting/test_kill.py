"""A sitting whose process is killed at any moment has lost nothing that was shown as taken."""

import random
import subprocess
import sys
from pathlib import Path

import pytest

from nine_votes.council.members import Roster
from nine_votes.sitting.journal import read_journal
from nine_votes.sitting.sitting import replay, resume
from tests.conftest import PROJECT
from tests.sitting.scripts import course_after, script, take
from tests.sweeps import scaled

STEPS = 250


def killed(journal: Path, seed: int, after: int) -> int:
    """Play, kill the process once it has shown so many steps, and return how many it showed."""
    command = [sys.executable, "-m", "tests.sitting.program", "play"]
    arguments = [str(journal), str(seed), str(STEPS)]
    with subprocess.Popen([*command, *arguments], stdout=subprocess.PIPE, cwd=PROJECT) as program:
        assert program.stdout
        shown = [program.stdout.readline() for _ in range(after)]
        program.kill()
        shown += program.stdout.readlines()
    return sum(line.endswith(b"\n") for line in shown)


@pytest.mark.parametrize("seed", range(scaled(200)))
def test_every_step_shown_as_taken_is_there_on_resume(
    roster: Roster, journal: Path, seed: int
) -> None:
    moment = random.Random(seed).randint(1, STEPS - 20)  # noqa: S311 - no secret
    shown = killed(journal, seed, moment)
    planned = script(roster, seed, STEPS)
    steps = read_journal(journal).steps
    assert shown <= len(steps) <= shown + 1
    assert list(steps) == planned[: len(steps)]
    replayed = replay(journal, roster)
    with resume(journal, roster)[0] as sitting:
        assert sitting.course == replayed == course_after(roster, steps)
        for step in planned[len(steps) :]:
            take(sitting, step)
        assert sitting.course == course_after(roster, planned)
    assert list(read_journal(journal).steps) == planned
