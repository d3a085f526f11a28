"""The scenario of a journal: found where it lay, beside the journal or among those shipped."""

from pathlib import Path

import pytest

from nine_votes.council.actions.chair import Proceed
from nine_votes.council.members import Roster
from nine_votes.council.messages import Said, say, told_by
from nine_votes.places import folder
from nine_votes.sitting.journal import JournalError
from nine_votes.sitting.sitting import open_sitting, replay, resume

TEXT = """title: A test
basis: fictional
date: 2024-03-28
draft: {title: Something}
lot: [USA, FRA, GBR, CHN, RUS]
"""


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """An author's own scenario, in a folder of its own."""
    file = tmp_path / "texts" / "a-test.yaml"
    file.parent.mkdir()
    file.write_text(TEXT)
    return file


@pytest.fixture
def played(roster: Roster, own: Path, journal: Path) -> Path:
    """A closed journal of a sitting on it."""
    with open_sitting(own, roster, seed=3, journal=journal) as sitting:
        sitting.submit(sitting.meeting.chair, Proceed(sitting.meeting.chair))
    return journal


def refusal(journal: Path, roster: Roster, named: Path | None = None) -> Said:
    before = journal.read_bytes()
    with pytest.raises(JournalError) as caught:
        resume(journal, roster, named)
    assert journal.read_bytes() == before
    return told_by(caught.value)


def test_it_is_found_where_it_lay_and_read_under_the_same_seed(
    roster: Roster, played: Path
) -> None:
    with resume(played, roster)[0] as sitting:
        assert sitting.course.scenario.title == "A test"
        assert sitting.course.scenario.roles == replay(played, roster).scenario.roles
        assert sitting.course.actions == 1


def test_it_is_found_beside_the_journal(roster: Roster, own: Path, played: Path) -> None:
    own.rename(played.with_name(own.name))
    assert replay(played, roster).actions == 1


def test_it_may_be_named(roster: Roster, own: Path, played: Path, tmp_path: Path) -> None:
    moved = own.rename(tmp_path / "moved.yaml")
    assert replay(played, roster, moved).actions == 1


def test_windows_line_ends_make_no_other_text(roster: Roster, own: Path, played: Path) -> None:
    own.write_bytes(own.read_bytes().replace(b"\n", b"\r\n"))
    assert replay(played, roster).actions == 1


def test_one_that_is_missing_is_asked_for(roster: Roster, own: Path, played: Path) -> None:
    own.unlink()
    looked = (own, played.with_name(own.name), folder("scenarios") / own.name)
    assert refusal(played, roster) == say(
        "journal-no-scenario",
        journal=str(played),
        scenario="a-test",
        looked=tuple(map(str, looked)),
    )


def test_one_that_was_changed_leaves_a_record(roster: Roster, own: Path, played: Path) -> None:
    own.write_text(TEXT.replace("Something", "Another thing"))
    for named in (None, own):
        course = replay(played, roster, named)
        assert course.record_only == say(
            "journal-old-text", journal=str(played), lines=0, text="a-test", named=True
        )
        assert course.actions == 1


def test_another_one_is_refused(roster: Roster, played: Path, tmp_path: Path) -> None:
    other = tmp_path / "another.yaml"
    other.write_text(TEXT.replace("Something", "Another thing"))
    told = say("journal-other-scenario", journal=str(played), scenario=str(other))
    assert refusal(played, roster, other) == told


def test_of_two_the_right_one_is_taken(roster: Roster, own: Path, played: Path) -> None:
    played.with_name(own.name).write_text(TEXT)
    own.write_text(TEXT.replace("Something", "Another thing"))
    assert replay(played, roster).actions == 1


def test_a_torn_line_is_left_where_the_scenario_is_missing(
    roster: Roster, own: Path, played: Path
) -> None:
    played.write_bytes(played.read_bytes() + b'{"action": ')
    own.unlink()
    refusal(played, roster)
    own.write_text(TEXT)
    sitting, notice = resume(played, roster)
    sitting.close()
    assert notice
