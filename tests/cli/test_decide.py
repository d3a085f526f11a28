"""`decide` on the command line: one question, and a batch."""

import json
import os
import subprocess
import sys

from tests.conftest import PROJECT, Call

FOUNDING = "*=in_favour RUS=against CHN=abstaining"


def test_one_question_as_json(call: Call) -> None:
    done = call("decide", "--date", "2024-03-28", "--votes", FOUNDING, "--json")
    answer = json.loads(done.stdout)
    assert done.returncode == 0
    assert list(answer) == [
        *("id", "outcome", "required", "tally", "vetoes", "negative_permanent", "flags"),
        *("counterfactual", "articles", "sentence"),
    ]
    assert (answer["outcome"], answer["required"], answer["vetoes"]) == ("vetoed", 9, ["RUS"])


def test_every_option_reaches_the_question(call: Call) -> None:
    done = call(
        *("decide", "--date", "1976-02-06", "--chapter", "VI", "--nature", "dispute"),
        *("--party", "France", "--rules", "strict-27-3", "--json"),
        *("--votes", "*=in_favour FRA=against ITA=abstaining GBR=abstaining USA=abstaining"),
    )
    answer = json.loads(done.stdout)
    assert answer["outcome"] == "adopted"
    assert answer["tally"]["abstaining"] == 4
    assert answer["flags"] == ["party_set_aside"]


def test_a_question_as_text_gives_its_grounds(call: Call) -> None:
    done = call("decide", "--kind", "procedural:agenda_include", "--votes", "*=in_favour")
    assert done.returncode == 0
    assert "no permanent member can block it" in " ".join(done.stdout.split())


def test_a_batch_answers_every_line_in_order(call: Call) -> None:
    lines = [
        '{"id": "a", "date": "2024-03-28", "votes": {"*": "in_favour", "USA": "against"}}',
        "this is not JSON",
        '{"id": "b", "sorts": 1}',
        '{"id": "c", "date": "2000-12-18", "tally": {"in_favour": 8, "abstaining": 7}}',
        '{"id": "d", "id": "e"}',
        "[" * 50_000,
        '{"id": "f", "kind": "consensus", "votes": {"*": "in_favour"}}',
    ]
    done = call("decide", "--batch", "-", stdin="\n".join(lines))
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 1
    assert [answer.get("outcome", "error") for answer in answers] == [
        *("vetoed", "error", "error", "insufficient_votes", "error", "error", "error")
    ]
    assert [answer["id"] for answer in answers] == ["a", None, "b", "c", None, None, "f"]
    assert all(set(a) == {"id", "error"} for a in answers if "error" in a)


def test_what_a_wrong_call_is_told(call: Call) -> None:
    for arguments, sentence in [
        (("decide",), "give the votes"),
        (("decide", "--votes", "RUS"), '"RUS" is not a member and a vote'),
        (("decide", "--votes", "RUS=against", "--date", "2024-03-28"), "No vote is given for"),
        (("decide", "--votes", "*=in_favour", "--date", "2027-01-01"), "are not known"),
        (("decide", "--votes", "*=yes"), "unknown vote 'yes'"),
        (("decide", "--votes", "*=in_favour", "--party", "Rusia"), "did you mean RUS"),
        (("decide", "--batch", "nowhere.jsonl"), "cannot be read"),
        (("decide", "--batch", "-", "--votes", "*=in_favour"), "takes its questions from the file"),
    ]:
        done = call(*arguments)
        assert done.returncode == 2, arguments
        assert sentence in done.stderr, (arguments, done.stderr)
        assert "Traceback" not in done.stderr


def test_a_batch_that_is_no_utf_8_is_told_of_at_its_line_and_goes_on() -> None:
    """In a process of its own, whose standard input is bytes."""
    command = [sys.executable, str(PROJECT / "main.py"), "decide", "--batch", "-"]
    typed = b'\xff\xfe{}\n{"date": "2024-03-28", "votes": {"*": "in_favour"}}\n'
    strict = {**os.environ, "PYTHONIOENCODING": "utf-8:strict"}
    done = subprocess.run(command, input=typed, capture_output=True, check=False, env=strict)
    first, second = map(json.loads, done.stdout.splitlines())
    assert done.returncode == 1
    assert "not JSON" in first["error"]
    assert second["outcome"] == "adopted"
