"""`resume`, `replay` and `verify`: a journal from the command line."""

import sys
from functools import partial
from pathlib import Path

import pytest

from nine_votes.council.actions.chair import Proceed
from nine_votes.council.actions.drafts import TableDraft
from nine_votes.council.actions.floor import AskForFloor, Speak
from nine_votes.council.members import Roster
from nine_votes.scenarios.library import FOUNDING_CASE, find_scenario
from nine_votes.sitting.journal import read_journal
from nine_votes.sitting.sitting import Sitting, open_sitting
from nine_votes.sitting.steps import Holder
from tests.conftest import Call


@pytest.fixture
def journal(roster: Roster, tmp_path: Path) -> Path:
    """A journal of a meeting in which a draft was tabled, with a correction."""
    path = tmp_path / "a-meeting.jsonl"
    file, holders = find_scenario(FOUNDING_CASE), {"CHN": Holder.HOUSE, "RUS": Holder.PLACARD}
    with open_sitting(file, roster, holders=holders, journal=path) as sitting:
        play(sitting)
    return path


def play(sitting: Sitting) -> None:
    chair = sitting.meeting.chair
    sitting.submit(chair, Proceed(chair))
    sitting.submit("USA", TableDraft("USA", "S/2024/255"))
    sitting.submit("FRA", AskForFloor("FRA"))
    sitting.submit("FRA", Speak("FRA", "We ask for \x1b[31mcalm."))
    sitting.submit("GBR", AskForFloor("GBR"))
    sitting.undo()
    sitting.correct("France spoke in French.")


def test_resume_says_where_the_meeting_stands(call: Call, journal: Path) -> None:
    before = journal.read_bytes()
    done = call("resume", str(journal))
    assert done.returncode == 0, done.stderr
    assert "Meeting 1, 28 March 2024: the debate is open." in done.stdout
    assert "Presiding: Japan. Actions that hold: 4." in done.stdout
    assert "Held by placard: RUS." in done.stdout
    assert "Held by the house: CHN." in done.stdout
    assert "S/2024/255" in done.stdout
    assert "\x1b" not in done.stdout
    assert journal.read_bytes() == before


def test_resume_cuts_a_torn_line_and_says_so(call: Call, journal: Path) -> None:
    whole = journal.read_bytes()
    journal.write_bytes(whole + b'{"action": "Spea')
    done = call("resume", str(journal))
    assert done.returncode == 0
    assert "cut off (16 bytes)" in " ".join(done.stdout.split())
    assert journal.read_bytes() == whole


def test_replay_tells_what_happened_line_by_line(call: Call, journal: Path) -> None:
    done = call("replay", str(journal))
    assert done.returncode == 0, done.stderr
    assert "\nMeeting 1, 28 March 2024\n" in done.stdout
    assert "S/2024/255" in done.stdout
    assert "\n  Correction: France spoke in French.\n" in done.stdout
    assert "\x1b" not in done.stdout
    assert "United Kingdom" not in done.stdout
    assert "{" not in done.stdout


def test_replay_says_of_a_torn_line_that_it_is_there(call: Call, journal: Path) -> None:
    data = journal.read_bytes() + b"half a li"
    journal.write_bytes(data)
    done = call("replay", str(journal))
    assert done.returncode == 0
    assert "ends in a line that was not written to its end" in done.stderr
    assert journal.read_bytes() == data


def test_verify_says_that_a_journal_is_whole(call: Call, journal: Path) -> None:
    done = call("verify", str(journal))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"{journal} is whole: 10 lines, 1 meeting.\n"


def test_verify_names_the_first_line_that_is_not_as_it_was_written(
    call: Call, journal: Path
) -> None:
    journal.write_bytes(journal.read_bytes().replace(b"S/2024/255", b"S/2024/256"))
    done = call("verify", str(journal))
    assert done.returncode == 1
    assert done.stdout.startswith(f"{journal}:5: this line, or one before it, is not as it was")
    for command in ("resume", "replay"):
        assert call(command, str(journal)).stdout == done.stdout


def test_verify_names_a_line_that_was_not_written_to_its_end(call: Call, journal: Path) -> None:
    journal.write_bytes(journal.read_bytes()[:-1])
    done = call("verify", str(journal))
    assert done.returncode == 1
    assert f"{journal}:10: this line was not written to its end" in done.stdout


def test_a_scenario_may_be_named_and_a_wrong_one_is_refused(call: Call, journal: Path) -> None:
    assert call("verify", str(journal), "--scenario", FOUNDING_CASE).returncode == 0
    done = call("verify", str(journal), "--scenario", "suez-1956")
    assert done.returncode == 1
    assert "is not the text that this sitting began with" in done.stdout


def test_a_journal_that_another_program_has_is_not_resumed(
    call: Call, roster: Roster, tmp_path: Path
) -> None:
    path = tmp_path / "held.jsonl"
    with open_sitting(find_scenario(FOUNDING_CASE), roster, journal=path):
        done = call("resume", str(path))
        assert done.returncode == 2
        assert f"{path} is open in process " in done.stderr
        assert call("replay", str(path)).returncode == 0


def test_what_a_wrong_call_is_told(call: Call, tmp_path: Path, journal: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("Somebody's own.\n")
    for arguments, status, sentence in [
        (["nowhere.jsonl"], 2, 'There is no journal "nowhere.jsonl"; journals lie in '),
        ([str(journal), "--scenario", "suez-1965"], 2, 'did you mean "suez-1956"?'),
        ([str(other)], 1, f"{other}:1: this line is no JSON that a journal holds"),
        ([str(tmp_path)], 2, "There is no journal"),
    ]:
        for command in ("resume", "replay", "verify"):
            done = call(command, *arguments)
            assert done.returncode == status, arguments
            assert sentence in done.stdout + done.stderr, arguments
            assert "Traceback" not in done.stderr, arguments
    assert other.read_text() == "Somebody's own.\n"


@pytest.mark.skipif(
    sys.platform in {"win32", "darwin"}, reason="the data folder cannot be moved here"
)
def test_journals_lie_in_the_user_s_data_folder_and_the_last_one_is_resumed(
    call: Call, roster: Roster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    at_home = partial(call, XDG_DATA_HOME=str(tmp_path))
    assert "There is no journal to resume" in at_home("resume").stderr
    shelf = tmp_path / "nine-votes" / "journals"
    names = ["suez-1956-1", "suez-1956-2", "korea-1950-1"]
    for name in names:
        with open_sitting(find_scenario(name[:-2]), roster) as sitting:
            assert sitting.journal.path == shelf / f"{name}.jsonl"
    assert str(shelf / "korea-1950-1.jsonl") in at_home("resume").stdout
    assert at_home("verify", "suez-1956-2").returncode == 0
    assert 'did you mean "suez-1956-2"?' in at_home("verify", "suez1956-2").stderr
    (shelf / "never-begun-1.jsonl").write_bytes(b'{"step": "Open')
    assert str(shelf / "korea-1950-1.jsonl") in at_home("resume").stdout
    assert read_journal(shelf / "suez-1956-1.jsonl").head.scenario == "suez-1956"
