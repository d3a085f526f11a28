"""Whole negotiations in processes of their own: killed at any moment, and under any hash seed."""

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from nine_votes.delegations.moves import EndTurn
from nine_votes.delegations.worlds import Level
from nine_votes.record.html import as_html
from nine_votes.sitting.journal import read_journal
from nine_votes.sitting.sitting import replay, resume
from nine_votes.views.minutes import record_minutes
from tests.conftest import PROJECT
from tests.sitting.talks import HAITI, RIDGE, ROSTER, carried, negotiating, talks, wandered
from tests.sweeps import scaled

HASH_SEEDS = ("0", "1", "4711")
PROGRAM = [sys.executable, "-m", "tests.sitting.negotiating"]


def played(journal: Path, scenario: str, seed: int, hash_seed: str) -> bytes:
    """Play a game in a process of its own; return the journal and the record it leaves."""
    environment = {**os.environ, "PYTHONHASHSEED": hash_seed}
    subprocess.run(
        [*PROGRAM, str(journal), scenario, str(seed)],
        check=True,
        capture_output=True,
        cwd=PROJECT,
        env=environment,
    )
    return journal.read_bytes() + as_html(record_minutes(replay(journal, ROSTER))).encode()


@pytest.mark.sweep
@pytest.mark.parametrize("scenario", [HAITI, RIDGE])
def test_the_same_seed_and_moves_give_the_same_bytes_under_three_hash_seeds(
    tmp_path: Path, scenario: str
) -> None:
    found = {played(tmp_path / hash_seed, scenario, 11, hash_seed) for hash_seed in HASH_SEEDS}
    assert len(found) == 1


@pytest.mark.parametrize("seed", range(scaled(60)))
def test_every_move_shown_as_made_is_there_on_resume(journal: Path, seed: int) -> None:
    planned = wandered(negotiating(HAITI, Level.AMBASSADOR, seed=seed), seed)
    moment = random.Random(seed).randint(1, len(talks(planned).moves))  # noqa: S311 - no secret
    arguments = [str(journal), HAITI, str(seed)]
    with subprocess.Popen([*PROGRAM, *arguments], stdout=subprocess.PIPE, cwd=PROJECT) as program:
        assert program.stdout
        shown = [program.stdout.readline() for _ in range(moment)]
        program.kill()
        shown += program.stdout.readlines()
    steps = read_journal(journal).steps
    assert sum(line.endswith(b"\n") for line in shown) <= len(steps)
    with resume(journal, ROSTER)[0] as sitting:
        before = negotiating(HAITI, Level.AMBASSADOR, seed=seed)
        assert sitting.course == carried(before, steps[1:])
        while not talks(sitting.course).over:
            sitting.move(EndTurn())
        while sitting.let_house_act():
            pass
    assert replay(journal, ROSTER) == sitting.course
