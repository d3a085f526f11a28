"""The face of the package: what `import nine_votes as nv` offers, and what it costs."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

import nine_votes as nv
from nine_votes.scenarios.contract import ContractError
from nine_votes.scenarios.findings import UnreadableError
from nine_votes.scenarios.library import NoSuchScenarioError
from tests.conftest import PROJECT

FOUNDING = {"*": "in_favour", "RUS": "against", "CHN": "abstaining"}


def test_the_founding_vote_is_decided_in_a_line() -> None:
    decision = nv.decide("2024-03-28", FOUNDING)
    assert decision.outcome is nv.Outcome.VETOED
    assert decision.vetoes == ("RUS",)
    assert decision == nv.decide(date(2024, 3, 28), {**FOUNDING, "RUS": nv.Vote.AGAINST})


def test_other_rules_and_kinds_are_fields_as_in_a_batch() -> None:
    assert nv.decide("2024-03-28", FOUNDING, rules="no-veto").outcome is nv.Outcome.ADOPTED
    procedural = nv.decide("2024-03-28", FOUNDING, kind="procedural:agenda_include")
    assert procedural.outcome is nv.Outcome.ADOPTED


def test_what_became_of_a_vote_is_explained() -> None:
    assert nv.explain("2024-03-28", FOUNDING).startswith("Not adopted. 13 in favour, 1 against")


def test_whose_vote_would_have_changed_it() -> None:
    assert {change.code for change in nv.pivots("2024-03-28", FOUNDING).changes} == {"RUS"}


def test_what_makes_no_question_is_told_in_a_sentence() -> None:
    with pytest.raises(ContractError, match="ABC"):
        nv.decide("2024-03-28", {"ABC": "in_favour"})
    with pytest.raises(ContractError, match="consensus"):
        nv.decide("2024-03-28", {"*": "in_favour"}, kind="consensus")


def test_councils_rules_and_scenarios_are_at_hand() -> None:
    assert len(nv.council_on("1956-10-30").codes) == 11
    assert nv.rules_on("1956-10-30").required == 7
    assert "suez-1956" in nv.scenario_names()
    assert nv.read_scenario("suez-1956").date == date(1956, 10, 30)


def test_a_scenario_is_checked_with_every_fault(tmp_path: Path) -> None:
    assert nv.check("dprk-panel-2024") == []
    faulty = tmp_path / "faulty.yaml"
    faulty.write_text("title: A test\nbasis: nothing\n")
    assert len(nv.check(str(faulty))) >= 2
    with pytest.raises(UnreadableError, match=r"faulty\.yaml:2: basis: "):
        nv.read_scenario(str(faulty))
    with pytest.raises(NoSuchScenarioError, match='did you mean "suez-1956"'):
        nv.read_scenario("suez-1965")


def test_a_sitting_is_played_and_replayed(tmp_path: Path) -> None:
    journal = tmp_path / "sitting.jsonl"
    with nv.open_sitting("suez-1956", journal) as sitting:
        sitting.correct("The record should read otherwise.")
    assert nv.replay(journal) == sitting.course


def test_every_name_of_the_face_is_there_and_no_other() -> None:
    assert set(nv.__all__) | {"__version__"} == set(dir(nv))
    assert all(getattr(nv, name) is not None for name in nv.__all__)
    with pytest.raises(AttributeError, match="no attribute 'undecided'"):
        _ = nv.undecided


def test_importing_it_loads_nothing_else() -> None:
    code = "import sys, nine_votes; print([m for m in sys.modules if m.startswith('nine_votes.')])"
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=PROJECT / "game",
    )
    assert done.stdout.strip() == "[]"
