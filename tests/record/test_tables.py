"""The votes of a record as CSV and JSON: all of them, in order, and harmless in a spreadsheet."""

import csv
import io
import json
from typing import Any

import pytest

from nine_votes.council.meeting import Business
from nine_votes.council.questions import Kind
from nine_votes.record.tables import COLUMNS, WIDE, as_assessment, as_csv, as_json, harmless
from nine_votes.views.minutes import RecordMinutes, minutes
from nine_votes.words.resolver import in_words
from tests.golden.sittings import SITTINGS
from tests.golden.table import closing_in


def rows(record: RecordMinutes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(as_csv(record))))


def test_a_row_a_member_and_vote_in_the_order_of_the_hands(founding: RecordMinutes) -> None:
    told = rows(founding)
    assert len(told) == 15
    assert told[0]["member"] == "Algeria"
    assert told[-2] == {
        "meeting": "1",
        "date": "2024-03-28",
        "item": "Non-proliferation / Democratic People's Republic of Korea",
        "vote_number": "1",
        "about": "draft",
        "of": "S/2024/255",
        "clause": "",
        "question": "Draft resolution S/2024/255",
        "kind": "substantive",
        "member_code": "RUS",
        "member": "Russian Federation",
        "permanent": "yes",
        "vote": "against",
        "veto": "yes",
        "in_favour": "13",
        "against": "1",
        "abstaining": "1",
        "not_participating": "0",
        "absent": "0",
        "required": "9",
        "outcome": "vetoed",
        "articles": "Article 27(3)",
    }


def test_a_permanent_member_against_what_was_carried_cast_no_veto(suez: RecordMinutes) -> None:
    against = [row for row in rows(suez) if row["vote"] == "against" and row["permanent"] == "yes"]
    assert {row["veto"] for row in against if row["outcome"] == "vetoed"} == {"yes"}
    assert {row["veto"] for row in against if row["outcome"] == "adopted"} == {"no"}


@pytest.mark.parametrize("name", SITTINGS)
def test_every_vote_of_every_meeting_is_there(name: str, records: dict[str, RecordMinutes]) -> None:
    record = records[name]
    votes = [vote for meeting in record.meetings for vote in meeting.votes]
    assert len(rows(record)) == sum(sum(vote.tally) for vote in votes)
    told = [
        vote for meeting in json.loads(as_json(record))["meetings"] for vote in meeting["votes"]
    ]
    assert [vote["sentence"] for vote in told] == [in_words(vote.sentence) for vote in votes]
    for one, vote in zip(told, votes, strict=True):
        assert {who["code"]: who["vote"] for who in one["votes"]} == {
            who.member.code: who.vote for who in vote.ballots
        }
        assert one["tally"] == vote.tally._asdict()


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", *(f"{c}1" for c in WIDE)])
def test_no_cell_is_a_formula(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"
    assert harmless(f"a{cell}") == f"a{cell}"
    assert harmless(-1) == -1


def test_what_players_typed_stays_in_its_cell(attacked: RecordMinutes) -> None:
    told = list(csv.reader(io.StringIO(as_csv(attacked))))
    assert tuple(told[0]) == COLUMNS
    assert all(len(row) == len(COLUMNS) for row in told)
    for cell in (cell for row in told for cell in row):
        assert not cell.startswith(("=", "+", "-", "@"))
        assert cell.isprintable()
    as_csv(attacked).encode()
    assert json.loads(as_json(attacked))["title"] == attacked.title


def test_the_assessment_has_a_row_a_seat_and_one_for_the_room(attacked: RecordMinutes) -> None:
    head, *told = list(csv.reader(io.StringIO(as_assessment(attacked.assessment))))
    seats = attacked.assessment.seats
    assert [row[0] for row in told] == [*(seat.member.code for seat in seats), ""]
    assert told[-1][1] == "The whole room"
    assert len(head) == len(set(head))
    for row in (head, *told):
        assert len(row) == len(head)
        assert all(cell.isprintable() and not cell.startswith(("=", "+", "-", "@")) for cell in row)
    assert not any("mark" in name or "score" in name or "points" in name for name in head[-20:])


def test_a_secret_ballot_is_a_row_without_names(business: Business) -> None:
    table = closing_in(business, Kind.SG_RECOMMENDATION).vote(against="RUS")
    record = RecordMinutes("A recommendation", (), (minutes(table.meeting),))
    [row] = rows(record)
    assert (row["member"], row["vote"], row["veto"], row["against"]) == ("", "secret", "", "1")
    assert "RUS" not in as_csv(record)
    [vote] = json.loads(as_json(record))["meetings"][0]["votes"]
    assert (vote["secret"], vote["votes"], vote["vetoes"]) == (True, [], [])


def no_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    assert len({name for name, _ in pairs}) == len(pairs)
    return dict(pairs)


def test_json_says_nothing_twice(founding: RecordMinutes) -> None:
    told = json.loads(as_json(founding), object_pairs_hook=no_duplicates)
    assert told["notices"] == [in_words(notice) for notice in founding.notices]
