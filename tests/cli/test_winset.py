"""`winset`: every text of a draft on the command line, as text, JSON and a picture."""

import json
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from tests.conftest import Call
from tests.delegations.tables import negotiable


def asked(call: Call, *arguments: str) -> Any:  # noqa: ANN401 - JSON is what it is
    done = call("winset", *arguments, "--json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def words(text: str) -> str:
    return " ".join(text.split())


def test_the_founding_case_in_sentences(call: Call) -> None:
    done = call("winset", "dprk-panel-2024")
    assert (done.returncode, done.stderr) == (0, "")
    said = words(done.stdout)
    assert said.startswith("S/2024/255, as recorded 13 in favour, 1 against, 1 abstaining: vetoed.")
    assert "72 texts; 16 of them would be adopted, none unanimously." in said
    assert "The red line of the Russian Federation" in said
    assert "20 4 1 The Russian Federation: Moscow would settle for a real review" in said
    assert "none is taken to hide an instruction" in said
    assert max(map(len, done.stdout.splitlines())) <= 88


@pytest.mark.parametrize("identifier", negotiable())
def test_fields_agree_with_one_another(call: Call, identifier: str) -> None:
    found = asked(call, identifier)
    assert found["world"] == {"seed": None, "hidden": []}
    for vote in found["votes"]:
        every = vote["every_text"]
        adopted = [text for text in every if text["outcome"] == "adopted"]
        acceptable = [text for text in every if text["acceptable"]]
        assert (vote["texts"], vote["adopted"]) == (len(every), len(adopted))
        assert (
            vote["acceptable"] == len(acceptable) == sum(r["acceptable"] for r in vote["figures"])
        )
        assert sum(row["texts"] for row in vote["figures"]) == len(every)
        codes = {text["code"] for text in adopted}
        for change in vote["smallest_changes"]:
            assert change["text"]["code"] in codes
            old, new = vote["text"]["wordings"], change["text"]["wordings"]
            assert change["clauses"] == [clause for clause in new if old[clause] != new[clause]]
            for moved in change["moves"]:
                assert moved["member"] in vote["text"]["votes"][moved["from"]]
                assert moved["member"] in change["text"]["votes"][moved["to"]]
                assert moved["why"].endswith(".")
        assert (vote["red_lines"] is None) is bool(acceptable)


def test_a_seed_draws_a_world_in_which_members_hide_what_it_says(call: Call) -> None:
    found = asked(call, "dprk-panel-2024", "--seed", "5")
    assert found["world"] == {"seed": 5, "hidden": [{"member": "CHN", "hides": "impatient"}]}
    assert found["variants"] == []
    said = words(call("winset", "dprk-panel-2024", "--seed", "5").stdout)
    assert "In the world of seed 5 one instruction is hidden: China (Beijing feels" in said
    assert "If one member hides" not in said


def test_texts_as_a_picture(call: Call, tmp_path: Path) -> None:
    file = tmp_path / "texts.svg"
    done = call("winset", "palestine-2014", "--draft", "S/2014/916", "--svg", str(file))
    assert done.returncode == 0, done.stderr
    svg = ET.parse(file).getroot()  # noqa: S314 - our own drawing
    lines = ["".join(part.itertext()) for part in svg]
    assert lines.count("Every text of S/2014/916, as it was put to the vote") == 2
    assert sum(line.isdigit() for line in lines) == 324


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("suez-1956",), "suez-1956: no clause has two wordings, so that there is only one text"),
        (("nothing-like-it",), 'There is no scenario "nothing-like-it"'),
        (("dprk-panel-2024", "--svg", "/nowhere/x.svg"), "/nowhere/x.svg cannot be written"),
        (("dprk-panel-2024", "--draft", "S/1"), 'no recorded vote on "S/1" to weigh'),
    ],
)
def test_a_call_that_cannot_be_carried_out_says_why(
    call: Call, arguments: tuple[str, ...], reason: str
) -> None:
    done = call("winset", *arguments)
    assert done.returncode == 2
    assert done.stderr.startswith("nine-votes: ")
    assert reason in done.stderr
    assert done.stderr.count("\n") == 1


CASE = """\
title: A test
basis: fictional
date: 2024-03-28
draft:
  title: Nobody has voted on it yet
  penholder: Malta
  clauses:
    - id: one
      options:
        firm: {label: bans it, tags: [ban]}
        soft: {label: asks, tags: [talk], worth: half}
delegations:
  Russia: {cares: {ban: -2, talk: 1}}
"""


def test_without_a_recorded_vote_the_draft_is_weighed_as_tabled(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "a-case.yaml"
    path.write_text(CASE, encoding="utf-8")
    (vote,) = asked(call, str(path))["votes"]
    assert (vote["vote"], vote["texts"]) == (None, 2)
    file = tmp_path / "texts.svg"
    assert call("winset", str(path), "--svg", str(file)).returncode == 0
    assert "Every text of Nobody has voted on it yet, once the talks are held" in file.read_text(
        encoding="utf-8"
    )
    refused = call("winset", str(path), "--draft", "S/1")
    assert refused.returncode == 2
    assert "this scenario records none" in refused.stderr
