"""Journals that earlier versions wrote still open: to be gone on with, or else as a record.

Each file here was written by the version that landed with its format, and is never written again.
"""

import json
import shutil
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from nine_votes.council.actions.chair import Proceed
from nine_votes.council.events import VoteTaken
from nine_votes.council.members import Roster
from nine_votes.council.messages import Fact, told_by
from nine_votes.council.outcomes import Outcome
from nine_votes.sitting.course import Course
from nine_votes.sitting.journal import BEFORE_THE_FIRST, READ, JournalError, chained
from nine_votes.sitting.sitting import replay, resume
from nine_votes.sitting.steps import Asked, Holder, Predicted, RefusedError, When
from tests.conftest import PROJECT, Call

FOLDER = Path(__file__).parent
JOURNALS = sorted(FOLDER.glob("*.jsonl"))
RECORDS = {"format-1-dprk-panel-2024", "format-2-of-talks-haiti-mission-2023"}
"""Those whose scenarios were written over since; a scenario that changes adds to them."""


@pytest.fixture
def copied(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """One of the journals in a folder of its own."""
    return Path(shutil.copy(request.param, tmp_path))


def of(name: str, tmp_path: Path) -> Path:
    return Path(shutil.copy(FOLDER / f"{name}.jsonl", tmp_path))


def written(path: Path, lines: list[dict[str, object]]) -> Path:
    """Write a journal anew, with hashes that hold."""
    data, last = b"", BEFORE_THE_FIRST
    for fields in lines:
        line, last = chained({k: v for k, v in fields.items() if k != "hash"}, last)
        data += line
    path.write_bytes(data)
    return path


def read(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_there_is_a_journal_of_every_format_that_is_read() -> None:
    assert {read(path)[0]["version"] for path in JOURNALS} == set(READ)


@pytest.mark.parametrize("copied", JOURNALS, indirect=True, ids=lambda path: path.stem)
def test_every_one_opens(roster: Roster, copied: Path) -> None:
    sitting, notice = resume(copied, roster)
    with sitting:
        assert bool(notice) == (copied.stem in RECORDS)
        assert sitting.course == replay(copied, roster)


@pytest.mark.parametrize("copied", JOURNALS, indirect=True, ids=lambda path: path.stem)
def test_every_one_is_told_and_recorded(call: Call, copied: Path) -> None:
    for command in ("verify", "replay", "record"):
        done = call(command, str(copied))
        assert done.returncode == 0
        assert bool(done.stderr) == (copied.stem in RECORDS)


def facts(course: Course) -> tuple[tuple[str, Fact], ...]:
    """Return what is told of a course that is but a record."""
    assert course.record_only
    return course.record_only.facts


def outcomes(course: Course) -> list[Outcome]:
    """Return what became of the votes of a course, in order."""
    events = (event for meeting in course.meetings for event in meeting.record)
    return [event.decision.outcome for event in events if isinstance(event, VoteTaken)]


def test_one_whose_text_is_still_that_one_is_gone_on_with(roster: Roster, tmp_path: Path) -> None:
    sitting, _ = resume(of("format-1-suez-1956", tmp_path), roster)
    with sitting:
        assert outcomes(sitting.course) == [Outcome.VETOED]
        assert sitting.course.holder("FRA") is Holder.PLACARD
        before = sitting.course.actions
        sitting.submit("FRA", Proceed("FRA"))
        assert sitting.course.actions == before + 1


def test_answers_and_predictions_are_kept(roster: Roster) -> None:
    course = replay(FOLDER / "format-2-with-predictions-suez-1956.jsonl", roster)
    assert course.answers[When.BEFORE, Asked.ONE_PERMANENT_AGAINST, ""].adopted == 12
    assert course.predictions == {0: Predicted(0, 10, 18, as_one=False)}
    assert len(course.meetings) == 2


def test_talks_are_told_with_the_vote_they_ended_in(roster: Roster) -> None:
    course = replay(FOLDER / "format-2-of-talks-haiti-mission-2023.jsonl", roster)
    assert course.negotiation
    assert course.negotiation.seat == "ECU"
    assert outcomes(course) == [Outcome.ADOPTED]


def test_one_whose_text_was_changed_is_a_record_that_takes_no_step(
    roster: Roster, tmp_path: Path
) -> None:
    journal = of("format-1-dprk-panel-2024", tmp_path)
    journal.write_bytes(journal.read_bytes() + b'{"action": ')
    before = journal.read_bytes()
    sitting, notice = resume(journal, roster)
    with sitting, pytest.raises(RefusedError) as caught:
        sitting.correct("Another one.")
    assert told_by(caught.value) == notice == sitting.course.record_only
    assert ("text", "dprk-panel-2024") in facts(sitting.course)
    assert journal.read_bytes() == before
    assert outcomes(sitting.course) == [Outcome.VETOED]


def test_one_under_rules_of_the_past_is_told_as_far_as_todays_go(
    roster: Roster, tmp_path: Path
) -> None:
    journal = of("format-1-suez-1956", tmp_path)
    lines = read(journal)
    written(journal, [*lines, lines[3], lines[2]])
    course = replay(journal, roster)
    assert ("lines", len(lines)) in facts(course)
    assert course == replace(
        replay(FOLDER / "format-1-suez-1956.jsonl", roster), record_only=course.record_only
    )


def test_one_of_today_with_a_step_out_of_order_is_at_fault(roster: Roster, tmp_path: Path) -> None:
    journal = of("format-2-of-talks-suez-1956", tmp_path)
    lines = read(journal)
    written(journal, [*lines, lines[3]])
    with pytest.raises(JournalError) as raised:
        replay(journal, roster)
    (told,) = raised.value.args
    assert ("place", f"{journal}:{len(lines) + 1}") in told.facts


def test_talks_under_other_defaults_are_a_record(roster: Roster, tmp_path: Path) -> None:
    journal = of("format-2-of-talks-haiti-mission-2023", tmp_path)
    lines = read(journal)
    lines[1]["profiles"] = "0" * 64
    now = sha256((PROJECT / "scenarios" / "haiti-mission-2023.yaml").read_bytes()).hexdigest()
    written(journal, [{**lines[0], "digest": now}, *lines[1:]])
    assert ("text", "profiles.yaml") in facts(replay(journal, roster))
