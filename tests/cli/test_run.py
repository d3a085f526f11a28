"""`run`: recorded votes decided afresh, changed as asked."""

import json
from pathlib import Path

from tests.conftest import Call


def test_the_founding_case_is_vetoed_by_its_votes(call: Call) -> None:
    done = call("run", "dprk-panel-2024")
    assert done.returncode == 0
    assert "Not adopted. 13 in favour, 1 against, 1 abstaining." in done.stdout
    assert "Russian\nFederation, a permanent member, voted against." in done.stdout
    assert "Article 27(3)" in done.stdout


def test_a_changed_vote_changes_the_result(call: Call) -> None:
    done = call("run", "dprk-panel-2024", "--vote", "Russia=abstaining", "--json")
    vote = json.loads(done.stdout)["votes"][0]
    assert vote["outcome"] == "adopted"
    assert vote["recorded_outcome"] == "vetoed"
    assert vote["tally"]["abstaining"] == 2
    assert vote["votes"]["RUS"] == "abstaining"


def test_the_outcome_in_a_file_is_compared_and_never_printed_as_the_result(
    call: Call, tmp_path: Path
) -> None:
    text = "title: t\nbasis: fictional\ndate: 2024-03-28\ndraft: {title: d}\n"
    file = tmp_path / "wrong.yaml"
    file.write_text(text + "recorded:\n  - {against: [RUS], outcome: adopted}\n")
    done = call("run", str(file))
    assert done.returncode == 1
    assert "wrong.yaml:6: recorded[0].outcome: the votes make it vetoed" in done.stdout


def test_the_same_two_votes_against_block_and_then_do_not(call: Call) -> None:
    votes = json.loads(call("run", "suez-1956", "--json").stdout)["votes"]
    assert [vote["outcome"] for vote in votes] == ["vetoed", "adopted"]
    assert votes[0]["vetoes"] == votes[1]["negative_permanent"] == ["FRA", "GBR"]
    assert [vote["required"] for vote in votes] == [7, 7]


def test_one_draft_of_several(call: Call) -> None:
    votes = json.loads(call("run", "suez-1956", "--draft", "S/3721", "--json").stdout)["votes"]
    assert [vote["subject"] for vote in votes] == ["S/3721"]


def test_another_rule_set(call: Call) -> None:
    done = call("run", "dprk-panel-2024", "--rules", "two-vetoes", "--json")
    assert json.loads(done.stdout)["votes"][0]["outcome"] == "adopted"


def test_a_rule_set_that_seats_others_says_how_many_votes_are_missing(call: Call) -> None:
    done = call("run", "dprk-panel-2024", "--rules", "g4-2005")
    assert done.returncode == 0
    assert "g4-2005 seats 25 members, and 15 voted: 10 votes are missing" in done.stdout


def test_every_seed_of_the_invented_crisis_gives_the_same_figures(call: Call) -> None:
    against = set()
    for seed in range(12):
        done = call("run", "ridge-at-midnight", "--seed", str(seed), "--json")
        vote = json.loads(done.stdout)["votes"][0]
        assert vote["outcome"] == "insufficient_votes"
        assert vote["vetoes"] == []
        against |= set(vote["negative_permanent"])
    assert against == {"CHN", "FRA", "GBR", "RUS", "USA"}


def test_what_a_wrong_call_is_told(call: Call) -> None:
    for arguments, sentence in [
        (("run", "dprk-panel-2042"), 'did you mean "dprk-panel-2024"?'),
        (("run", "dprk-panel-2024", "--vote", "Rusia=absent"), "did you mean RUS"),
        (("run", "dprk-panel-2024", "--vote", "RUS=no"), 'unknown vote "no"'),
        (("run", "dprk-panel-2024", "--vote", "POL=absent"), "POL has no vote known by name"),
        (("run", "dprk-panel-2024", "--rules", "g5"), "There is no rule set"),
        (("run", "suez-1956", "--draft", "S/3712"), 'did you mean "S/3721"?'),
    ]:
        done = call(*arguments)
        assert done.returncode == 2, arguments
        assert sentence in done.stderr, arguments
        assert "Traceback" not in done.stderr
