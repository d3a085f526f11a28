"""A meeting keyed line by line from a pipe: what is refused is told, and the game goes on."""

import re
import subprocess
import sys
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

import pytest

from nine_votes.cli.meeting_game import play_sitting
from nine_votes.council.meeting import Ruling
from nine_votes.council.members import Roster
from nine_votes.scenarios.library import find_scenario, shipped_roster
from nine_votes.sitting.sitting import open_sitting, replay
from tests.conftest import PROJECT, WITHOUT_DISPLAY, piped

ON_A_FULL_DISK = """
import resource, sys
from pathlib import Path
from tests.cli.test_meeting_lines import played

path = Path(sys.argv[2])
played(sys.argv[1], path, lambda: resource.setrlimit(
    resource.RLIMIT_FSIZE, (path.stat().st_size + 300,) * 2
))
"""
"""Plays where no file can grow by more than so many bytes, which a process cannot undo."""

Play = Callable[..., str]
Picked = Callable[..., list[str]]


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return tmp_path / "a meeting.jsonl"


def played(scenario: str, journal: Path, before: Callable[[], None] = lambda: None) -> None:
    """Play a scenario's meeting from what is typed, a journal being begun."""
    roster = shipped_roster()
    with open_sitting(find_scenario(scenario), roster, journal=journal) as sitting:
        before()
        play_sitting(sitting, roster, from_the_start=True)


def typed(lines: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in lines)


@pytest.fixture
def play(journal: Path) -> Play:
    """Play a scenario by lines, and return all that is said, words and numbers on one line."""

    def keyed(scenario: str, *lines: str) -> str:
        done = piped(partial(played, scenario, journal), typed(lines))
        assert done.stderr == ""
        return done.stdout

    return keyed


@pytest.fixture
def picked(play: Play, journal: Path) -> Picked:
    """Return the lines that have a seat pick an offer, through the group that holds it, if any."""

    def found(scenario: str, before: list[str], seat: str, *offers: str) -> list[str]:
        keyed = [seat]
        for offer in offers:
            said = play(scenario, *before, *keyed)
            journal.unlink()
            numbers = re.findall(rf"^ *(\d+)  {re.escape(offer)}", said, re.MULTILINE)
            assert numbers, said
            keyed.append(numbers[-1])
        return keyed

    return found


def test_a_seat_that_is_none_and_a_number_that_is_none_are_told(play: Play) -> None:
    said = play("dprk-panel-2024", "Slovenja", "Germany", "99", "\x1b[31mred", "FRA", "77", "FRA")
    assert 'No member of this Council is called "Slovenja"; did you mean "Slovenia"?' in said
    assert 'No member of this Council is called "Germany".' in said
    assert 'No member of this Council is called "99".' in said
    assert '"77" is no number of this list.' in said
    assert "\x1b" not in said


@pytest.mark.parametrize("called", ["FRA", "fra", "France", "4", "france"])
def test_a_seat_is_named_by_code_name_or_number(play: Play, called: str) -> None:
    assert "> France may:\n" in play("dprk-panel-2024", called)


def test_what_is_not_in_order_is_said_by_the_president_with_the_rule(
    play: Play, picked: Picked
) -> None:
    votes = picked("dprk-panel-2024", [], "FRA", "Vote in favour - not in order")
    said = play("dprk-panel-2024", *votes, "FRA")
    assert "The President: Nothing has been put to the vote (rule 40).\n" in said
    assert said.count("> France may:\n") == 2


def test_words_that_are_wanted_and_not_written_do_nothing(
    play: Play, picked: Picked, journal: Path, roster: Roster
) -> None:
    case, debate = "dprk-panel-2024", ["", ""]
    point = picked(case, debate, "JPN", "Raise a point of order")
    counts = picked(case, debate, "JPN", "Take an informal poll")
    day = picked(case, debate, "JPN", "From the chair", "Let the time come to another day")
    said = play(
        *(case, *debate, *point, "", *counts, "nine", *counts, "99 99", *counts, "9 4"),
        *(*day, "soon", "q"),
    )
    assert "Nothing was written, and nothing is done." in said
    assert "Two numbers are needed: how many encourage, then how many discourage." in said
    assert "The President: More are counted than sit here (practice of the Council)." in said
    assert "9 encourage, 4 discourage" in " ".join(said.split())
    assert "A day is written as year, month and day: 2024-05-01." in said
    assert replay(journal, roster).actions == 3


def test_a_reason_may_be_left_out(
    play: Play, picked: Picked, journal: Path, roster: Roster
) -> None:
    case, debate = "dprk-panel-2024", ["", ""]
    point = [*picked(case, debate, "FRA", "Raise a point of order"), "The order."]
    rule = picked(case, [*debate, *point], "JPN", "Rule that the point of order is well taken")
    said = play(case, *debate, *point, *rule, "", "q")
    assert "Nothing was written" not in said
    assert replay(journal, roster).meeting.ruling is Ruling.GIVEN


def test_days_pass_and_with_the_month_the_chair(play: Play, picked: Picked) -> None:
    case, debate = "dprk-panel-2024", ["", ""]
    day = picked(case, debate, "JPN", "From the chair", "Let the time come to another day")
    said = play(case, *debate, *day, "2024-05-01")
    assert "With the month the presidency passes to Mozambique (rule 18)." in said
    assert "The debate is open · 1 May 2024 · Mozambique presides" in said


def test_the_list_of_speakers_is_called_in_order(play: Play, picked: Picked) -> None:
    floor = picked("dprk-panel-2024", ["", ""], "FRA", "Ask for the floor")
    said = play("dprk-panel-2024", "", "", *floor, "", "Peace.", "")
    assert "Enter: Give the floor to France" in said
    assert "France: Peace.\n" in said


def test_an_agenda_that_is_objected_to_is_voted_on_and_nobody_can_block_it(
    play: Play, picked: Picked
) -> None:
    case = "dprk-panel-2024"
    objecting = picked(case, [], "FRA", "Object to the provisional agenda")
    said = " ".join(play(case, *objecting, "r", *["a"] * 15, "").split())
    assert "nine votes in favour, and no member can block" in said
    assert "The record does not say how this vote went." in said
    assert "The Council has no agenda, and nothing more can be done here." in said
    assert "Not voted on yet: S/2024/255. A further meeting may take that up." in said


def test_a_key_that_means_nothing_casts_no_vote(play: Play, journal: Path, roster: Roster) -> None:
    said = play("ridge-at-midnight", *[""] * 5, "7", "z", "m", "", "m", "Latvia", "f", "f", "q")
    for told in ('"7" does nothing here.', '"z" does nothing here.', '"f" does nothing here.'):
        assert told in said
    poll = replay(journal, roster).meeting.poll
    assert poll
    assert len(poll.missing) == 14


def test_a_step_that_cannot_be_written_is_told_and_the_game_goes_on(
    journal: Path, roster: Roster
) -> None:
    if sys.platform == "win32":
        pytest.skip("no limits on the size of a file here")
    said = subprocess.run(
        [sys.executable, "-c", ON_A_FULL_DISK, "dprk-panel-2024", str(journal)],
        input=typed([*[""] * 6, "?"]),
        capture_output=True,
        encoding="utf-8",
        check=True,
        cwd=PROJECT,
        env=WITHOUT_DISPLAY,
    ).stdout
    assert "could not be written (File too large). Nothing before it is lost" in said
    assert said.index("File too large") < said.index("this list")
    assert replay(journal, roster).actions < 6
    assert "python main.py resume '" in said


def test_at_the_end_of_the_input_the_sitting_is_kept(play: Play, journal: Path) -> None:
    said = play("dprk-panel-2024")
    assert said.endswith(f"To go on with it: python main.py resume '{journal}'\n")
