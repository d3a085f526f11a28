"""`record` as a person calls it: formats, files, and journals that cannot be read."""

import csv
import io
import json
import sys
from argparse import Namespace
from pathlib import Path

import pytest

from nine_votes.calls import CONTENT_AT_FAULT, DONE, CallError
from nine_votes.cli.record_command import FORMATS, TABLES, carry_out
from nine_votes.council.actions.chair import Proceed
from nine_votes.council.actions.floor import AskForFloor, Speak
from nine_votes.council.members import Roster
from nine_votes.main import main
from nine_votes.record.html import LIBRARY
from nine_votes.scenarios.library import find_scenario
from nine_votes.sitting.sitting import open_sitting
from nine_votes.sitting.steps import Asked, When
from nine_votes.views.assessment import slips_counted


@pytest.fixture
def journal(tmp_path: Path, roster: Roster) -> Path:
    """The journal of a sitting with a statement and a correction."""
    path = tmp_path / "sitting.jsonl"
    with open_sitting(find_scenario("suez-1956"), roster, journal=path) as sitting:
        chair = sitting.meeting.chair
        sitting.submit(chair, Proceed(chair))
        sitting.submit("CUB", AskForFloor("CUB"))
        sitting.submit("CUB", Speak("CUB", "We speak, <b>plainly</b>; ça va."))
        sitting.correct("The statement was made sitting down.")
    return path


def called(journal: Path, form: str = "text", output: Path | None = None) -> int:
    named = str(output) if output else None
    return carry_out(Namespace(journal=str(journal), scenario=None, format=form, output=named))


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_goes_to_the_terminal_or_to_a_file(
    form: str, journal: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert called(journal, form) == DONE
    shown = capsys.readouterr().out
    file = journal.with_name(f"record.{form}")
    assert called(journal, form, file) == DONE
    assert capsys.readouterr().out == f"Written: {file}\n"
    written = file.read_bytes().decode("utf-8-sig" if form in TABLES else "utf-8")
    assert written == shown
    assert shown


def test_the_text_tells_who_spoke_and_what_was_corrected(
    journal: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    called(journal)
    shown = capsys.readouterr().out
    assert "  Cuba: We speak, <b>plainly</b>; ça va.\n" in shown
    assert "Corrections\n-----------\n  The statement was made sitting down.\n" in shown
    assert "The meeting goes on." in shown


def test_json_has_the_meeting_even_without_votes(
    journal: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    called(journal, "json")
    [meeting] = json.loads(capsys.readouterr().out)["meetings"]
    assert (meeting["date"], meeting["presided"], meeting["votes"]) == (
        "1956-10-30",
        ["France"],
        [],
    )


def test_the_journal_itself_is_never_written_over(journal: Path) -> None:
    before = journal.read_bytes()
    with pytest.raises(CallError, match="record-is-the-journal"):
        called(journal, "html", journal)
    assert journal.read_bytes() == before


def test_a_file_that_cannot_be_written_is_a_sentence(journal: Path) -> None:
    with pytest.raises(CallError, match="call-not-written"):
        called(journal, "html", journal / "record.html")


def test_no_such_journal_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(CallError, match="journal-none-called"):
        called(tmp_path / "nothing.jsonl")


def test_a_changed_line_is_said_and_nothing_written(
    journal: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    journal.write_bytes(journal.read_bytes().replace(b"plainly", b"gravely"))
    output = journal.with_name("record.html")
    call = ["record", str(journal), "--format", "html", "--output", str(output)]
    assert main(call) == CONTENT_AT_FAULT
    assert str(journal) in capsys.readouterr().out
    assert not output.exists()


def test_a_torn_last_line_is_said(journal: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with journal.open("ab") as file:
        file.write(b'{"action": "Spe')
    assert called(journal) == DONE
    told = capsys.readouterr()
    assert "not written to its end" in told.err
    assert "Cuba: We speak" in told.out


def test_a_pdf_wants_a_file(journal: Path) -> None:
    with pytest.raises(CallError, match="record-pdf-to-a-file"):
        called(journal, "pdf")


def test_a_pdf_has_the_pages_of_the_record(journal: Path) -> None:
    file = journal.with_name("record.pdf")
    assert called(journal, "pdf", file) == DONE
    written = file.read_bytes()
    assert written.startswith(b"%PDF-")
    assert b"%%EOF" in written[-32:]


def test_without_its_library_a_pdf_is_a_sentence(
    journal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, LIBRARY, None)
    file = journal.with_name("record.pdf")
    with pytest.raises(CallError, match="record-no-pdf"):
        called(journal, "pdf", file)
    assert not file.exists()


def test_answers_are_in_the_assessment_and_on_the_page(
    roster: Roster, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "lesson.jsonl"
    with open_sitting(find_scenario("ridge-at-midnight"), roster, journal=path) as sitting:
        for when, right in ((When.BEFORE, 12), (When.AFTER, 26)):
            sitting.answer(slips_counted(when, Asked.ONE_PERMANENT_AGAINST, right, 28))
    called(path, "assessment")
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert [row["seat_code"] for row in rows][:2] == ["BHR", "CHN"]
    room = rows[-1]
    asked = ("before_one_permanent_against", "after_one_permanent_against")
    assert [(room[f"{a}_right"], room[f"{a}_of"]) for a in asked] == [("12", "28"), ("26", "28")]
    called(path, "html")
    assert "12 of 28, 43%" in capsys.readouterr().out
