"""`lint` and `fit`: a case played and its leanings found, from the command line."""

import json
import re
from pathlib import Path

import pytest

from tests.conftest import Call

CASE = """\
title: A test
basis: fictional
date: 2024-03-28
timing: {rounds_held: 1, turns: [one, two, three]}
draft:
  symbol: S/1
  penholder: Malta
  clauses:
    - id: one
      options:
        firm: {label: bans it, tags: [ban]}
        soft: {label: asks, tags: [talk], worth: half}
recorded:
  - {against: [RUS], abstaining: [CHN, DZA]}
delegations:
  Russia: {cares: {ban: -2, talk: 1}}
"""


@pytest.fixture
def case(tmp_path: Path) -> Path:
    path = tmp_path / "a-case.yaml"
    path.write_text(CASE, encoding="utf-8")
    return path


def test_leanings_are_found_and_once_written_down_the_file_checks(call: Call, case: Path) -> None:
    refused = call("check", str(case))
    assert refused.returncode == 1
    assert f"{case}:14: recorded[0]: RUS would be abstaining by its ledger" in refused.stdout
    found = call("fit", str(case))
    assert (found.returncode, found.stderr) == (0, "")
    table, _, lines = found.stdout.partition("delegations:\n")
    minus = "\N{MINUS SIGN}"
    assert re.search(rf"^DZA +\+2 +{minus}1   {minus}3 to 0$", table, re.MULTILINE)
    leanings = dict(re.findall(r"  (\w+):\n    leaning: (-?\d+)\n", lines))
    assert {*leanings} == {"Russia", "CHN", "DZA"}
    others = "\n".join(f"  {name}: {{leaning: {leanings[name]}}}" for name in ("CHN", "DZA"))
    leaning = f"{{leaning: {leanings['Russia']}, cares"
    written = CASE.replace("{cares", leaning) + others + "\n"
    case.write_text(written, encoding="utf-8")
    checked = call("check", str(case))
    assert checked.returncode == 0
    assert "1 files, 0 with faults; 1 recorded votes replayed" in checked.stdout


def test_what_cannot_be_fitted_is_said_and_fails(call: Call, case: Path) -> None:
    text = CASE.replace("recorded:", "recorded:\n  - {against: [RUS], abstaining: [CHN]}")
    case.write_text(text, encoding="utf-8")
    done = call("fit", str(case))
    assert done.returncode == 1
    assert "DZA: no leaning fits" in done.stdout


def test_shipped_leanings_give_each_vote_as_they_are(call: Call) -> None:
    done = call("fit", "syria-jim-2017")
    assert done.returncode == 0
    assert done.stdout.endswith("The leanings give each recorded vote as they are.\n")


def test_advice_is_printed_at_its_line_and_is_no_fault(call: Call, case: Path) -> None:
    text = CASE.replace("recorded:\n  - {against: [RUS], abstaining: [CHN, DZA]}\n", "")
    case.write_text(text, encoding="utf-8")
    done = call("check", str(case))
    assert done.returncode == 0
    advice = f"advice: {case}:1: instructions: the solo seat has no instructions"
    assert done.stdout.startswith(advice)


def test_a_case_is_played_and_its_table_printed(call: Call) -> None:
    done = call("lint", "ridge-at-midnight", "--games", "3")
    assert (done.returncode, done.stderr) == (0, "")
    assert "  This is a tutorial: " in done.stdout
    assert "Of 162 texts 51 would be adopted" in done.stdout
    assert "| strategy | ridge |\n| --- | ---: |\n| kind | tutorial |\n" in done.stdout
    assert "Mean scores of 3 games a strategy, those of seeds 0 to 2, and of 30" in done.stdout


def test_figures_are_printed_as_json(call: Call) -> None:
    done = call("lint", "dprk-panel-2024", "--games", "2", "--json")
    found = json.loads(done.stdout)
    (scenario,) = found["scenarios"]
    assert (found["games"], found["random_games"]) == (2, 20)
    assert (scenario["kind"], scenario["shown"]["texts"]) == ("puzzle", 72)
    assert {each["member"] for each in scenario["variants"]} == {"RUS", "CHN", "CHE"}
    assert scenario["strategies"]["vote_now"]["endings"] == {"vetoed": 2}
    assert [remark["fault"] for remark in scenario["remarks"]].count(False) >= 1


def test_the_pen_is_played_where_another_seat_is_the_files_own(call: Call, case: Path) -> None:
    text = CASE.replace(
        "recorded:\n  - {against: [RUS], abstaining: [CHN, DZA]}\n", "seat: France\n"
    )
    case.write_text(text, encoding="utf-8")
    done = call("lint", str(case), "--games", "1")
    assert "The pen is played, which another seat than the file's own holds." in done.stdout


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (
            ("lint", "suez-1956"),
            "suez-1956: no clause has two wordings, so there is nothing to play",
        ),
        (("fit", "suez-1956"), "suez-1956: no clause has two wordings, so its delegations are"),
        (("lint", "--games", "0"), "--games: a number from 1 to 100,000 is wanted"),
        (("fit", "nowhere"), 'There is no scenario "nowhere"'),
    ],
)
def test_what_cannot_be_done_is_one_sentence(
    call: Call, arguments: tuple[str, ...], sentence: str
) -> None:
    done = call(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"nine-votes: {sentence}")
    assert done.stderr.count("\n") == 1
