"""The terminal game in a pseudo-terminal, played by the keys that a person types."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.cli.pseudo_terminal import (
    ALT_A,
    CTRL_C,
    CTRL_D,
    F1_OF_LINUX,
    RIGHT,
    SCREENLESS,
    UP,
    WITHOUT_PYGAME,
    PseudoTerminal,
    in_terminal,
    played,
)
from tests.conftest import PROJECT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")

FOUNDING_KEYS = "fbfffffffafffff"
"""Fifteen votes in alphabetical order, as cast on 28 March 2024."""

AS_VOTED = "Not adopted. 13 in favour, 1 against, 1 abstaining."
RUSSIA_ABSTAINING = "Adopted. 13 in favour, none against, 2 abstaining."

CHOOSING = "Q to leave: "
WHICH_WAY = "Q leave: "
ASKED = " vote? "
DONE = "Q leave: "
INTERRUPTED = 130


@pytest.fixture
def process() -> Iterator[PseudoTerminal]:
    """The program in a process of its own, to be interrupted."""
    with in_terminal(WITHOUT_PYGAME) as started:
        yield started


@contextmanager
def at_the_table() -> Iterator[PseudoTerminal]:
    """A terminal where the first member of the founding case is asked."""
    with played() as terminal:
        terminal.types("\nv")
        terminal.waits_for("How does Algeria vote? ")
        yield terminal


def assert_left(terminal: PseudoTerminal, status: int = 0) -> None:
    assert terminal.leaves() == status
    assert terminal.printed.rstrip().endswith("Interrupted." if status else "Goodbye.")
    assert "Traceback" not in terminal.printed


def test_the_founding_case_is_played_from_start_to_result_and_beyond() -> None:
    with played() as terminal:
        start = terminal.waits_for(CHOOSING)
        assert start.startswith("There is no display to open the window on.\nNine Votes.")
        terminal.types("\n")
        assert "V its votes alone" in terminal.waits_for(WHICH_WAY)
        terminal.types("v")
        for key in FOUNDING_KEYS:
            terminal.waits_for(ASKED)
            terminal.types(key)
        terminal.waits_for("Every vote is in.")
        terminal.types("\n")
        assert AS_VOTED in terminal.waits_for(DONE)

        terminal.types("c")
        terminal.waits_for("Whose vote?")
        terminal.types("Russia\n")
        terminal.waits_for("Which vote now?")
        terminal.types("b")
        changed = terminal.waits_for(DONE)
        assert "The Russian Federation: abstaining here, against as cast." in changed
        assert RUSSIA_ABSTAINING in changed

        terminal.types("r")
        assert AS_VOTED in terminal.waits_for(DONE)
        terminal.types("s")
        terminal.waits_for(CHOOSING)
        terminal.types("q\n")
        assert_left(terminal)


def test_what_is_typed_ahead_is_not_lost() -> None:
    with played() as terminal:
        terminal.types(
            f"dprk-panel-2024\nv{FOUNDING_KEYS}\ncRussia\nb{UP}cÉcuador\nssuez-1956\nvaq"
        )
        assert_left(terminal)
        said = [
            *(AS_VOTED, RUSSIA_ABSTAINING),
            *("That key does nothing here.", '"Écuador"; did you mean'),
            *("How does Australia vote? In.", "How does Belgium vote?", "Goodbye."),
        ]
        places = [terminal.printed.index(text) for text in said]
        assert places == sorted(places)


def test_a_scenario_is_chosen_by_number_and_by_name() -> None:
    with played() as terminal:
        listed = terminal.waits_for(CHOOSING)
        number = next(line.split()[0] for line in listed.splitlines() if "  Suez: " in line)
        terminal.types(f"{number}\nv")
        assert "Vote 1 of 2" in terminal.waits_for("How does Australia vote? ")
        terminal.types("r")
        assert "N next vote" in terminal.waits_for(DONE)
        terminal.types("n")
        assert "Vote 2 of 2" in terminal.waits_for(ASKED)
        terminal.types("q")
        assert_left(terminal)

        with played() as another:
            another.types("korea-1950\nv")
            assert "Korea: the empty chair" in another.waits_for(
                "How does the Republic of China vote? "
            )


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("suez-1965", 'There is no scenario "suez-1965"; did you mean "suez-1956"?'),
        ("99", 'There is no scenario "99"; there are bosnia-mission-2002, '),
        ("roster", 'There is no scenario "roster"; there are '),
        (f"{UP}nowhere", 'There is no scenario "nowhere"; there are '),
    ],
)
def test_an_unknown_scenario_is_told_and_asked_again(name: str, told: str) -> None:
    with played() as terminal:
        terminal.waits_for(CHOOSING)
        terminal.types(f"{name}\n")
        assert told in terminal.waits_for(CHOOSING)
        terminal.types("q\n")
        assert_left(terminal)


def test_keys_that_mean_nothing_cast_no_vote() -> None:
    with at_the_table() as table:
        for key in (UP, RIGHT, F1_OF_LINUX, ALT_A, "\t", " ", "\n"):
            table.types(key)
            assert table.waits_for("How does Algeria vote? ").startswith(
                "\nThat key does nothing here.\n"
            )
        for key in "é7ж":
            table.types(key)
            assert f'"{key}" does nothing here.' in table.waits_for("How does Algeria vote? ")
        table.types("\x1b")
        table.waits_for("How does Algeria vote? ")
        table.types("F")
        table.waits_for("How does China vote? ")


def test_a_vote_is_undone_and_its_member_asked_again() -> None:
    with at_the_table() as table:
        table.types("u")
        assert "Nothing is cast yet." in table.waits_for("How does Algeria vote? ")
        table.types("f")
        table.waits_for("How does China vote? ")
        table.types("u")
        assert "Undone." in table.waits_for("How does Algeria vote? ")


def test_a_change_can_be_let_go_and_a_stranger_is_told() -> None:
    with at_the_table() as table:
        table.types("r")
        table.waits_for(DONE)
        for name, told in (
            ("", ""),
            ("Germany", 'member of this Council is called "Germany".'),
            ("Slovenja", 'member of this Council is called "Slovenja"; did you mean "Slovenia"?'),
        ):
            table.types("c")
            table.waits_for("Enter for none: ")
            table.types(f"{name}\n")
            answer = table.waits_for(DONE)
            assert told in answer
            assert "dopted" not in answer
        table.types("v")
        table.waits_for("How does Algeria vote? ")


def test_before_a_case_is_played_another_may_be_chosen() -> None:
    with played() as terminal:
        terminal.types("suez-1956\n")
        for key, told in (("x", '"x" does nothing here.'), ("s", CHOOSING)):
            terminal.waits_for(WHICH_WAY)
            terminal.types(key)
            assert told in terminal.waits_for(told)
        terminal.types("korea-1950\n")
        terminal.waits_for(WHICH_WAY)
        terminal.types("q")
        assert_left(terminal)


@pytest.mark.parametrize("key", [CTRL_D, "q"])
def test_the_end_of_the_input_leaves_as_q_does(key: str) -> None:
    with at_the_table() as table:
        table.types(key)
        assert_left(table)


def test_the_end_of_the_input_leaves_the_choice_too() -> None:
    with played() as terminal:
        terminal.waits_for(CHOOSING)
        terminal.types(CTRL_D)
        assert_left(terminal)


def test_an_end_typed_ahead_leaves_once_it_is_reached() -> None:
    with at_the_table() as table:
        table.types("r")
        table.waits_for("The votes, one by one")
        table.types(CTRL_D)
        assert_left(table)
        assert AS_VOTED in table.printed


@pytest.mark.parametrize(
    ("typed", "awaited"),
    [
        ("", CHOOSING),
        ("\nv", "How does Algeria vote? "),
        ("\nvr", "The votes, one by one"),
    ],
    ids=["the choice", "the table", "the votes as they are shown"],
)
def test_ctrl_c_leaves(process: PseudoTerminal, typed: str, awaited: str) -> None:
    process.types(typed)
    process.waits_for(awaited)
    process.types(CTRL_C)
    assert_left(process, INTERRUPTED)


def test_without_pygame_the_game_goes_on_in_the_terminal(process: PseudoTerminal) -> None:
    start = process.waits_for(CHOOSING)
    assert start.startswith("pygame-ce is not installed, so no window can be opened; install")
    assert "Nine Votes." in start
    process.types("q\n")
    assert_left(process)


def test_without_pygame_and_a_terminal_the_founding_case_runs() -> None:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_PYGAME],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=True,
        cwd=PROJECT,
        env=SCREENLESS,
        timeout=60,
    )
    assert done.stdout.startswith("pygame-ce is not installed, so no window can be opened; install")
    assert "Nor is there a terminal to play in" in done.stdout
    assert AS_VOTED in done.stdout
    assert done.stderr == ""
