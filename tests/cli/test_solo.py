"""A person alone against the house, in a pseudo-terminal: tutorial, talks, vote, looking back."""

import re
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from nine_votes.sitting.journal import read_journal
from nine_votes.sitting.steps import Answered, MakeMove, Negotiate
from tests.cli.pseudo_terminal import (
    CTRL_C,
    CTRL_D,
    PseudoTerminal,
    called,
    in_terminal,
    played,
)
from tests.conftest import Call

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")

READY, NONE, BEGINS, NEXT = "\n> ", "Enter for none: ", "N straight to the case", "Enter goes on"
PREDICT, LOOKS_BACK, AGAIN = "N not adopted: ", "Enter looks back", "N another seed"
HAITI = "haiti-mission-2023"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A user's data folder of the test's own."""
    return tmp_path / "data"


@contextmanager
def alone(data: Path, *options: str, scenario: str = HAITI) -> Iterator[PseudoTerminal]:
    """Begin a game of one's own, past the tutorial, and wait for the first move."""
    with played("solo", scenario, "--seed", "3", *options, data=data) as terminal:
        passes_the_tutorial(terminal)
        yield terminal


@contextmanager
def alone_in_a_process(data: Path) -> Iterator[PseudoTerminal]:
    """Begin a game in a process of its own, to be killed or interrupted."""
    with in_terminal(called("solo", HAITI, "--seed", "3"), data) as terminal:
        passes_the_tutorial(terminal)
        yield terminal


def passes_the_tutorial(terminal: PseudoTerminal) -> None:
    terminal.waits_for(BEGINS)
    terminal.types("n")
    terminal.waits_for(READY)


def enters(terminal: PseudoTerminal, line: str = "", until: str = READY) -> str:
    """Type a line, and return what is said up to the next prompt."""
    terminal.types(f"{line}\n")
    return terminal.waits_for(until)


def picks(terminal: PseudoTerminal, listed: str, offer: str, until: str = READY) -> str:
    """Choose by its number what begins so in a list."""
    number = re.search(rf"^ *(\d+)  {re.escape(offer)}", listed, re.MULTILINE)
    assert number, listed
    return enters(terminal, number[1], until)


def journal(data: Path, number: int = 1, scenario: str = HAITI) -> Path:
    return data / "nine-votes" / "journals" / f"{scenario}-{number}.jsonl"


def looks_back(terminal: PseudoTerminal, answers: str = "nn") -> str:
    """Answer the two questions on the way out, and return all that is said until then."""
    terminal.types("\n")
    said = terminal.waits_for(PREDICT)
    terminal.types(answers[0])
    said += terminal.waits_for(PREDICT)
    terminal.types(answers[1])
    return said + terminal.waits_for(AGAIN)


def test_the_first_vote_is_cast_with_the_second_key_and_three_are_predicted(data: Path) -> None:
    with played("solo", HAITI, "--seed", "3", data=data) as terminal:
        terminal.waits_for(BEGINS)
        terminal.types("\n")
        asked = terminal.waits_for("B abstaining: ")
        assert "Invented. No government said any of this." in asked
        terminal.types("f")
        assert "Yours was the ninth vote." in terminal.waits_for(PREDICT)
        for key, told in (
            ("n", "As you said.\n\nNot adopted. 8 in favour: one short of nine."),
            ("a", "Not as you said.\n\nNot adopted. 11 in favour, 1 against, 3 abstaining."),
            ("a", "As you said.\n\nAdopted. 11 in favour, none against, 4 abstaining."),
        ):
            terminal.types(key)
            assert told in terminal.waits_for(NEXT)
            terminal.types("\n")
            last = "4 abstaining" in told
            terminal.waits_for(READY if last else PREDICT)
        assert journal(data).is_file()


def test_a_case_is_negotiated_from_the_cable_to_the_debrief(data: Path) -> None:
    with alone(data, "--level", "historian") as terminal:
        assert "Seed 3" in terminal.printed
        assert "Your capital says: Quito needs a mission that can act." in terminal.printed
        assert "In favour: 8" in terminal.printed
        moves = enters(terminal, "", NONE)
        talks = picks(terminal, moves, "Talks", NONE)
        picks(terminal, talks, "Hold a round of talks with everybody")
        assert "18 Sep: talks" in enters(terminal, "e")
        assert "Ecuador rewords the draft" in enters(terminal, "5b")
        seen = enters(terminal, "Russia", NONE)
        assert "crosses a red line: its questions on the rules for force" in " ".join(seen.split())
        assert "now it costs" in " ".join(seen.split())
        picks(terminal, seen, "Talk to the Russian Federation about the law")
        enters(terminal, "e")
        enters(terminal, "1b")
        enters(terminal, "3b")
        enters(terminal, "e")
        said = enters(terminal, "v", LOOKS_BACK)
        assert "Adopted broadly" in said
        assert "The Russian Federation abstains" in " ".join(said.split())
        terminal.types("china\n")
        assert "Total" in terminal.waits_for(LOOKS_BACK)
        debrief = looks_back(terminal)
        bars, total = debrief.index("Substance"), debrief.index("All in all:")
        assert bars < debrief.index("The moves that turned it") < total
        assert "Beside the vote as it is recorded: S/2023/709" in debrief
        terminal.types("q")
        assert terminal.leaves() == 0
        assert f"python main.py resume {HAITI}-1" in terminal.printed
    steps = read_journal(journal(data)).steps
    assert isinstance(steps[0], Negotiate)
    assert sum(isinstance(step, MakeMove) for step in steps) == 9
    assert sum(isinstance(step, Answered) for step in steps) == 2


def test_what_the_own_capital_objects_to_is_done_only_after_a_warning(data: Path) -> None:
    with alone(data) as terminal:
        warned = enters(terminal, "1c", "any other key not to: ")
        assert "Your capital objects: Quito needs a mission that can act." in warned
        terminal.types("n")
        assert "Not done." in terminal.waits_for(READY)
        enters(terminal, "1c", "any other key not to: ")
        terminal.types("y")
        assert "Ecuador rewords the draft" in terminal.waits_for(READY)
        assert "the text crosses this now" in enters(terminal, "i")


def test_a_historian_takes_a_move_back_and_a_delegate_does_not(data: Path) -> None:
    with alone(data, "--level", "historian") as terminal:
        enters(terminal, "5b")
        assert "Taken back." in enters(terminal, "u")
        assert "No move has been made" in enters(terminal, "u")
    with alone(data) as terminal:
        enters(terminal, "5b")
        assert "historian alone" in enters(terminal, "u")


def test_a_historian_plays_the_recorded_moves_to_the_recorded_vote(data: Path) -> None:
    with alone(data, "--level", "historian") as terminal:
        for _ in range(8):
            enters(terminal, "r")
        assert "13 in favour, none against, 2 abstaining" in enters(terminal, "r", LOOKS_BACK)
        assert "Every member voted as it is recorded to have." in looks_back(terminal)
    with alone(data) as terminal:
        assert "The record has no further move" in enters(terminal, "r")


def test_every_key_of_the_list_does_something_and_nothing_else_does(data: Path) -> None:
    with alone(data) as terminal:
        shown = enters(terminal, "?")
        for key, wanted in (
            ("t", "The text on the table"),
            ("c", "The count, before anybody has voted"),
            ("i", "The cable from your capital"),
            ("s", "would come nearer to a draft that"),
            ("l", "11 Sep: first draft"),
        ):
            assert f"  {key.upper()} " in shown
            assert wanted in enters(terminal, key)
        assert '"atlantis" has no seat on this Council.' in enters(terminal, "atlantis")
        assert "There is no such clause or wording" in enters(terminal, "9z")
        assert "no number of this list" in (enters(terminal, "m", NONE) and enters(terminal, "99"))


def test_killed_in_the_middle_of_the_talks_a_game_is_taken_up_where_it_was(data: Path) -> None:
    with alone_in_a_process(data) as terminal:
        moves = enters(terminal, "m", NONE)
        picks(terminal, picks(terminal, moves, "Talks", NONE), "Hold a round")
        enters(terminal, "e")
        enters(terminal, "5b")
    with in_terminal(called("resume"), data) as terminal:
        started = terminal.waits_for(READY)
        assert "You are Ecuador; you hold the pen. Level: Delegate." in started
        assert "18 Sep: talks · Turn 2 of 5 · Action points: 1 of 2" in started
        assert "Hold a round of talks with everybody" in enters(terminal, "l")
        said = enters(terminal, "v", LOOKS_BACK)
        assert "The vote is taken" in said or "votes" in said
    with played("resume", data=data) as terminal:
        terminal.waits_for(LOOKS_BACK)
        looks_back(terminal)
        terminal.types("q")
        assert terminal.leaves() == 0


def test_the_same_seed_is_played_again_without_one_red_line(data: Path) -> None:
    dprk = "dprk-panel-2024"
    with alone(data, "--level", "historian", scenario=dprk) as terminal:
        assert "Vetoed" in enters(terminal, "v", LOOKS_BACK)
        looks_back(terminal)
        terminal.types("x")
        listed = terminal.waits_for(NONE)
        begun = picks(terminal, listed, "Play it again, the Russian Federation")
        assert "the Russian Federation does without a red line" in " ".join(begun.split())
        assert "Seed 3" in begun
    (first, *_), (second, *_) = (read_journal(journal(data, n, dprk)).steps for n in (1, 2))
    assert isinstance(first, Negotiate)
    assert isinstance(second, Negotiate)
    assert (first.without, second.without) == ("", "RUS no-open-ended-sanctions")
    assert read_journal(journal(data, 2, dprk)).head.seed == 3


def test_another_seat_is_asked_for_its_vote_when_the_text_is_put(data: Path) -> None:
    with alone(data, "--seat", "Japan", scenario="dprk-panel-2024") as terminal:
        assert "the United States holds the pen" in terminal.printed
        for _ in range(3):
            enters(terminal, "e")
        enters(terminal, "e", "I instructions: ")
        terminal.types("z")
        assert "does nothing here" in terminal.waits_for("I instructions: ")
        terminal.types("f")
        assert "Your own vote: in favour." in terminal.waits_for(LOOKS_BACK)


def test_the_terminal_game_offers_a_game_alone_where_a_text_can_be_negotiated(data: Path) -> None:
    with played(data=data) as terminal:
        terminal.waits_for("Q to leave: ")
        terminal.types("libya-2011\n")
        assert "A alone" not in terminal.waits_for("Q leave: ")
        terminal.types("a")
        assert '"a" does nothing here.' in terminal.waits_for("Q leave: ")
        terminal.types("s")
        terminal.waits_for("Q to leave: ")
        terminal.types(f"{HAITI}\n")
        assert "A alone against the house" in terminal.waits_for("Q leave: ")
        terminal.types("a")
        enters_seat = terminal.waits_for("Enter for Ecuador: ")
        assert "Whose seat?" in enters_seat
        terminal.types("\n")
        terminal.waits_for("Enter for delegate: ")
        terminal.types("a")
        assert "Level: Ambassador." in terminal.waits_for(READY)


@pytest.mark.parametrize(
    ("game", "key", "status"), [(alone, CTRL_D, 0), (alone_in_a_process, CTRL_C, 130)]
)
def test_whoever_leaves_is_told_how_to_go_on(
    game: Callable[[Path], AbstractContextManager[PseudoTerminal]],
    data: Path,
    key: str,
    status: int,
) -> None:
    with game(data) as terminal:
        terminal.types(key)
        assert terminal.leaves() == status
        assert f"python main.py resume {HAITI}-1\n" in terminal.printed
        assert "Traceback" not in terminal.printed


def test_a_call_that_cannot_be_played_is_told_in_one_sentence(call: Call) -> None:
    fixed = call("solo", "libya-2011")
    assert fixed.returncode == 2
    assert "cannot be played alone: no clause of it has two wordings" in fixed.stderr
    assert HAITI in fixed.stderr
    stranger = call("solo", HAITI, "--seat", "Germany")
    assert stranger.returncode == 2
    assert stranger.stderr.startswith('nine-votes: "Germany" has no seat on this Council.')


def test_the_record_and_the_replay_of_a_game_tell_it(call: Call, data: Path) -> None:
    with alone(data) as terminal:
        enters(terminal, "v", LOOKS_BACK)
        terminal.types("q\n")
        assert terminal.leaves() == 0
    for command in ("record", "replay"):
        told = call(command, f"{HAITI}-1", XDG_DATA_HOME=str(data)).stdout
        assert "Put the draft to the vote" in told
        assert "S/2023/709" in told
