"""A disk that is full: the action is not taken, the player is told, nothing before it is lost."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from nine_votes.council.actions.chair import Proceed
from nine_votes.council.actions.floor import AskForFloor, Speak
from nine_votes.council.members import Roster
from nine_votes.council.messages import say
from nine_votes.council.order import OutOfOrder
from nine_votes.sitting.journal import UnwrittenError, read_journal
from nine_votes.sitting.sitting import Sitting, open_sitting, replay
from nine_votes.sitting.steps import RefusedError
from tests.conftest import PROJECT
from tests.sitting.scripts import FILE


def test_a_disk_that_is_full_at_any_byte_of_a_line(roster: Roster, journal: Path) -> None:
    command = [sys.executable, "-m", "tests.sitting.program", "fill", str(journal)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=PROJECT)
    last = journal.read_bytes().splitlines(keepends=True)[-1]
    assert int(done.stdout) == len(last)
    assert isinstance(read_journal(journal).steps[-1], Speak)
    assert replay(journal, roster).actions == 3


@pytest.fixture
def full(sitting: Sitting) -> Sitting:
    """A sitting whose journal is on a full disk, on which not even a cut is possible."""
    sitting.submit(sitting.meeting.chair, Proceed(sitting.meeting.chair))
    return sitting


def test_a_device_that_is_always_full(roster: Roster, full: Sitting, journal: Path) -> None:
    descriptor, before, data = full.journal._descriptor, full.course, journal.read_bytes()
    kept = os.dup(descriptor)
    device = os.open("/dev/full", os.O_WRONLY)
    os.dup2(device, descriptor)
    for reason in ("No space left on device", "Invalid argument"):
        with pytest.raises(UnwrittenError, match=f"journal-unwritten.*{reason}"):
            full.submit("FRA", AskForFloor("FRA"))
    assert full.course is before
    assert journal.read_bytes() == data
    os.dup2(kept, descriptor)
    os.close(kept)
    os.close(device)
    full.submit("FRA", AskForFloor("FRA"))
    assert replay(journal, roster) == full.course


def test_half_a_line_that_could_not_be_cut_back_is_cut_before_the_next(
    roster: Roster, full: Sitting, journal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    writes = [9]
    write, size = os.write, journal.stat().st_size

    def half(descriptor: int, data: bytes) -> int:
        if not writes:
            raise OSError(28, "No space left on device")
        return write(descriptor, data[: writes.pop()])

    def no_cut(_descriptor: int, _length: int) -> None:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as patched:
        patched.setattr(os, "write", half)
        patched.setattr(os, "ftruncate", no_cut)
        with pytest.raises(UnwrittenError):
            full.submit("FRA", AskForFloor("FRA"))
    assert journal.stat().st_size == size + 9
    full.submit("GBR", AskForFloor("GBR"))
    assert read_journal(journal).torn == 0
    assert replay(journal, roster) == full.course


def test_a_step_that_was_interrupted_is_settled_by_reading_the_journal_again(
    full: Sitting, journal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(_descriptor: int) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", interrupted)
        with pytest.raises(KeyboardInterrupt):
            full.submit("FRA", AskForFloor("FRA"))
    size = journal.stat().st_size
    with pytest.raises(RefusedError, match=r"refusal-interrupted.*sitting.jsonl"):
        full.submit("FRA", AskForFloor("FRA"))
    assert journal.stat().st_size == size


def test_a_sitting_that_is_closed_writes_into_no_file(full: Sitting, journal: Path) -> None:
    full.close()
    data = journal.read_bytes()
    with journal.with_name("another").open("w+b") as another:
        with pytest.raises(UnwrittenError):
            full.submit("FRA", AskForFloor("FRA"))
        assert another.read() == b""
    assert journal.read_bytes() == data


def test_what_is_out_of_order_writes_nothing(full: Sitting, journal: Path) -> None:
    before, size = full.course, journal.stat().st_size
    with pytest.raises(OutOfOrder) as raised:
        full.submit("FRA", Speak("FRA", "I speak all the same."))
    assert raised.value.objection.said == say("objection-floor-not-asked")
    assert full.course is before
    assert journal.stat().st_size == size


def test_a_folder_that_cannot_be_written_to_is_told(roster: Roster, tmp_path: Path) -> None:
    named = tmp_path / "nowhere" / "a.jsonl"
    with pytest.raises(UnwrittenError, match="journal-unwritten"):
        open_sitting(FILE, roster, journal=named)


def test_a_journal_whose_first_line_cannot_be_written_is_not_left_behind(
    roster: Roster, journal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", failing)
    with pytest.raises(UnwrittenError):
        open_sitting(FILE, roster, journal=journal)
    assert list(journal.parent.iterdir()) == []
