"""`audit`: voting records in the two forms, and the whole of the real one."""

import csv
from datetime import date
from pathlib import Path

from nine_votes.cli.record_figures import _council
from nine_votes.council.members import ORIGINAL_FIVE, Roster
from tests.conftest import Call

LAST = "ballots: {}\nagree as substantive: {}\nagree by their known kind: {}\nexceptions: {}\n"


def _last(done_text: str) -> str:
    return "\n".join(done_text.splitlines()[-5:]) + "\n"


def test_the_real_record_of_adopted_texts(call: Call, archive: Path) -> None:
    done = call("audit", str(archive / "adopted.csv"))
    assert done.returncode == 0
    wanted = LAST.format("2,716", "2,706", "10", "0") + "without a ballot: 99\n"
    assert _last(done.stdout) == wanted


def test_the_real_record_of_texts_that_failed(call: Call, archive: Path) -> None:
    done = call("audit", str(archive / "failed.csv"))
    assert "not judged: 8" in done.stdout
    assert _last(done.stdout) == LAST.format("366", "356", "10", "0") + "without a ballot: 0\n"


def test_the_real_record_of_procedural_votes(call: Call, archive: Path) -> None:
    done = call("audit", str(archive / "procedural.csv"))
    assert _last(done.stdout) == LAST.format("24", "0", "24", "0") + "without a ballot: 0\n"


def test_the_library_s_own_form_gives_the_same(call: Call, archive: Path, tmp_path: Path) -> None:
    """The wide table turned into a row a member, as the UN Digital Library publishes it."""
    long = tmp_path / "long.csv"
    with (archive / "adopted.csv").open(newline="") as wide, long.open("w", newline="") as out:
        writer = csv.writer(out)
        columns = ("date", "ms_vote", "resolution", "ms_name", "ms_code", "modality", "undl_id")
        writer.writerow([*columns, "permanent_member", "a column nobody knows"])
        for i, row in enumerate(csv.DictReader(wide)):
            for pair in row["votes"].split(";"):
                code, _, vote = pair.partition("=")
                letter = "" if vote == "W" else vote
                modality = row["modality"].replace("_", " ").capitalize()
                writer.writerow([row["date"], letter, row["id"], "", code, modality, i, "", ""])
    done = call("audit", str(long))
    wanted = LAST.format("2,716", "2,706", "10", "0") + "without a ballot: 99\n"
    assert _last(done.stdout) == wanted


LONG = (
    "undl_id,ms_code,ms_name,ms_vote,date,resolution,draft,modality\n"
    + "".join(f"1,{code},,Y,2024-06-10,S/RES/9001,,Vote\n" for code in ("CHN", "FRA", "GBR", "USA"))
    + "1,,RUSSIAN FEDERATION,N,2024-06-10,S/RES/9001,,Vote\n"
    + "".join(
        f"1,{code},,Y,2024-06-10,S/RES/9001,,Vote\n"
        for code in ("DZA", "ECU", "GUY", "JPN", "MLT", "MOZ", "KOR", "SLE", "SVN", "CHE")
    )
)


def test_an_exception_names_the_permanent_members_against(call: Call, tmp_path: Path) -> None:
    file = tmp_path / "exception.csv"
    file.write_text(LONG)
    done = call("audit", str(file))
    assert done.returncode == 0
    assert "S/RES/9001 2024-06-10: exception" in done.stdout
    assert "permanent members against: RUS" in done.stdout
    assert _last(done.stdout) == LAST.format("1", "0", "0", "1") + "without a ballot: 0\n"


def test_a_row_that_cannot_be_read_is_named_and_the_rest_go_on(call: Call, tmp_path: Path) -> None:
    file = tmp_path / "odd.csv"
    odd = "2,XXX,NOWHERE,Y,2024-06-11,S/RES/9002,,Vote\n3,CHN,,Q,2024-06-12,S/RES/9003,,Vote\n"
    file.write_text(LONG + odd + "4,CHN,,Y,12 June,S/RES/9004,,Vote\n")
    done = call("audit", str(file))
    assert 'S/RES/9002 2024-06-11: not judged: unknown member "XXX"' in done.stdout
    assert 'S/RES/9003 2024-06-12: not judged: unknown vote "Q" of CHN' in done.stdout
    assert 'S/RES/9004 : not judged: "12 June" is no date' in done.stdout
    assert "not judged: 3" in done.stdout


def test_a_text_without_a_symbol_is_named_by_its_line(call: Call, tmp_path: Path) -> None:
    file = tmp_path / "nameless.csv"
    file.write_text(LONG + "2,XXX,NOWHERE,Y,2024-06-11,,,Vote\n")
    nameless = LONG.count("\n") + 1
    assert f"line {nameless} 2024-06-11: not judged" in call("audit", str(file)).stdout


def test_what_is_no_voting_record_is_refused(call: Call, tmp_path: Path) -> None:
    for name, content in [
        ("empty.csv", b""),
        ("other.csv", b"a,b\n1,2\n"),
        ("latin.csv", "ms_code,ms_vote,date\nCIV,Y,C\xf4te".encode("latin-1")),
        ("nul.csv", b"ms_code,ms_vote,date\n\0\0,Y,2024-01-01\n"),
        ("field.csv", b'ms_code,ms_vote,date\n"' + b"x" * 200_000 + b'",Y,2024-01-01\n'),
    ]:
        file = tmp_path / name
        file.write_bytes(content)
        done = call("audit", str(file))
        assert "Traceback" not in done.stderr, name
        assert done.returncode in {0, 1}, name
        if name != "nul.csv":
            assert done.returncode == 1, name
    assert call("audit", str(tmp_path / "nowhere.csv")).returncode == 2


def test_a_vote_without_the_names_of_all_members_is_counted_under_no_larger_rule(
    call: Call, tmp_path: Path
) -> None:
    rows = [
        "undl_id,ms_code,ms_name,ms_vote,date,resolution,draft,modality",
        "1,CHN,,Y,2024-06-10,S/RES/9001,,Vote",
    ]
    file = tmp_path / "one.csv"
    file.write_text("\n".join(rows))
    done = call("audit", str(file), "--figures")
    assert done.returncode in {0, 1}
    assert "Traceback" not in done.stderr
    assert "alone" in done.stdout


def test_where_others_voted_than_sat_the_council_is_those_who_voted(roster: Roster) -> None:
    day = date(2024, 3, 28)
    assert _council(["USA", "GUY"], day, roster) == roster.council_on(day)
    assert set(_council(["USA", "ZZZ"], day, roster).codes) == {*ORIGINAL_FIVE, "ZZZ"}
