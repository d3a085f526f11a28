"""A person's own scenarios: found in their folder by name, beside the shipped ones."""

from pathlib import Path

import pytest

from nine_votes.council.messages import told_by
from nine_votes.main import main
from nine_votes.places import folder
from nine_votes.scenarios import library
from nine_votes.scenarios.library import NoSuchScenarioError, files_at_hand, find_scenario
from nine_votes.words.resolver import in_words

TEXT = """
title: A test of the ninth vote
basis: fictional
date: 2024-03-28
draft:
  title: Something nobody is against
"""


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a person's own scenarios, not yet made."""
    place = tmp_path / "scenarios"
    monkeypatch.setattr(library, "own_folder", lambda: place)
    return place


def write(own: Path, name: str) -> Path:
    """Write a scenario of one's own, and return its file."""
    own.mkdir(exist_ok=True)
    file = own / name
    file.write_text(TEXT, encoding="utf-8")
    return file


def test_they_stand_behind_the_shipped_ones(own: Path) -> None:
    shipped = files_at_hand()
    assert folder("scenarios") / "suez-1956.yaml" in shipped
    mine = write(own, "mine.yaml")
    assert files_at_hand() == (*shipped, mine)


@pytest.mark.parametrize("name", ["mine", "mine.yaml"])
def test_one_is_found_by_its_name(own: Path, name: str) -> None:
    mine = write(own, "mine.yaml")
    assert find_scenario(name) == mine


def test_one_mistyped_is_offered(own: Path) -> None:
    write(own, "mineral-rights.yaml")
    with pytest.raises(NoSuchScenarioError) as caught:
        find_scenario("mineral-right")
    assert 'did you mean "mineral-rights"' in in_words(told_by(caught.value))


def test_a_shipped_name_means_the_shipped_scenario(own: Path) -> None:
    write(own, "suez-1956.yaml")
    assert find_scenario("suez-1956") == folder("scenarios") / "suez-1956.yaml"


def test_list_names_them(own: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(own, "mine.yaml")
    assert main(["list"]) == 0
    assert "A test of the ninth vote" in capsys.readouterr().out


def test_one_that_cannot_be_read_is_said(own: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(own, "mine.yaml").write_text("title: no more", encoding="utf-8")
    assert main(["list"]) == 1
    assert "mine: " in capsys.readouterr().out
