"""Files on disk: those that are shipped, and those that cannot be read."""

from pathlib import Path

import pytest

from nine_votes.council.decision import decide
from nine_votes.council.messages import say, told_by
from nine_votes.scenarios.findings import Finding, UnreadableError
from nine_votes.scenarios.reader import read_file
from nine_votes.words.resolver import in_words
from tests.scenarios.texts import HEAD, read, roster, shipped_texts


@pytest.mark.parametrize("name", shipped_texts())
def test_every_shipped_scenario_is_read_and_its_record_reproduced(name: str) -> None:
    scenario = read(shipped_texts()[name])
    assert scenario.recorded
    for vote in scenario.recorded:
        assert vote.outcome
        if vote.ballot:
            assert decide(vote.question, vote.ballot, vote.rules).outcome is vote.outcome
            assert vote.ballot.size == vote.council.size


@pytest.mark.parametrize("name", shipped_texts())
def test_every_shipped_scenario_can_be_taught_from(name: str) -> None:
    scenario = read(shipped_texts()[name])
    assert scenario.crisis
    assert scenario.seat in scenario.council.codes
    assert scenario.teaches
    assert set(scenario.lesson.prompts) == {"what", "why", "what_if"}
    outcomes = {vote.outcome for vote in scenario.recorded}
    assert outcomes <= set(scenario.consequences)


def test_a_file_that_cannot_be_opened_is_told_by_its_name(tmp_path: Path) -> None:
    path = tmp_path / "nowhere.yaml"
    with pytest.raises(UnreadableError) as caught:
        read_file(path, roster())
    assert in_words(told_by(caught.value)).startswith(f"{path}:1: the file cannot be opened: ")


def test_a_file_is_named_in_its_findings(tmp_path: Path) -> None:
    path = tmp_path / "my-case.yaml"
    path.write_text(HEAD + "sorces: [a]\n", encoding="utf-8")
    with pytest.raises(UnreadableError) as caught:
        read_file(path, roster())
    assert (
        in_words(told_by(caught.value))
        == f'{path}:5: unknown field "sorces"; did you mean "sources"?'
    )
    path.write_text(HEAD, encoding="utf-8")
    assert read_file(path, roster()).id == "my-case"


def test_a_huge_file_is_not_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "huge.yaml"
    with path.open("wb") as file:
        file.truncate(10**12)
    with pytest.raises(UnreadableError) as caught:
        read_file(path, roster())
    assert caught.value.findings == (Finding(1, "", say("finding-too-many-bytes", most=524288)),)
