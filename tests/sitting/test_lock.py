"""Two programs on one journal: the second is refused, and told which process has it."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from nine_votes.council.members import Roster
from nine_votes.sitting.journal import HeldError, read_journal
from nine_votes.sitting.sitting import Sitting, replay, resume
from tests.conftest import PROJECT


@contextmanager
def held(journal: Path) -> Iterator[subprocess.Popen[str]]:
    """Have another program hold a journal."""
    command = [sys.executable, "-m", "tests.sitting.program", "hold", str(journal)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, cwd=PROJECT) as program:
        assert program.stdout
        assert program.stdout.readline() == "open\n"
        yield program
        program.kill()


def test_the_second_program_is_refused_with_the_first_one_s_process(
    roster: Roster, sitting: Sitting, journal: Path
) -> None:
    sitting.close()
    data = journal.read_bytes()
    with held(journal) as program:
        with pytest.raises(HeldError, match=f"journal-held.*process='{program.pid}'"):
            resume(journal, roster)
        assert replay(journal, roster) == sitting.course
    assert journal.read_bytes() == data


def test_the_lock_falls_when_its_process_is_killed(
    roster: Roster, sitting: Sitting, journal: Path
) -> None:
    sitting.close()
    with held(journal) as program:
        program.kill()
        program.wait()
        resumed, _ = resume(journal, roster)
        with resumed, pytest.raises(HeldError):
            resume(journal, roster)


def test_two_sittings_of_one_process_exclude_each_other_as_well(
    roster: Roster, sitting: Sitting, journal: Path
) -> None:
    with pytest.raises(HeldError):
        resume(journal, roster)
    sitting.close()
    resume(journal, roster)[0].close()


def test_a_note_that_is_gone_names_nobody_and_the_lock_holds(
    roster: Roster, sitting: Sitting, journal: Path
) -> None:
    journal.with_name(f"{journal.name}.held").unlink()
    with pytest.raises(HeldError, match="journal-held-elsewhere"):
        resume(journal, roster)
    assert sitting.meeting == replay(journal, roster).meeting


def test_nothing_lies_beside_a_journal_that_is_closed(sitting: Sitting, journal: Path) -> None:
    assert len(list(journal.parent.iterdir())) == 2
    sitting.close()
    assert list(journal.parent.iterdir()) == [journal]
    assert read_journal(journal).steps == ()
