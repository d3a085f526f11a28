"""Whole meetings in a pseudo-terminal, kept in a journal by the keys that a person types."""

import re
import sys
from functools import partial
from pathlib import Path

import pytest

from tests.cli.pseudo_terminal import (
    CTRL_C,
    CTRL_D,
    PseudoTerminal,
    called,
    in_terminal,
    played,
)
from tests.conftest import piped, status_of

pytestmark = pytest.mark.skipif(
    sys.platform in {"win32", "darwin"}, reason="no pseudo-terminals, or no folder that moves"
)

FOUNDING_KEYS = "fbfffffffafffff"
"""Fifteen votes in alphabetical order, as cast on 28 March 2024."""

READY, CHOOSING, WHICH_WAY, NONE = "\n> ", "Q to leave: ", "Q leave: ", "Enter for none: "
GOODBYE = "Goodbye."


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A user's data folder of the test's own."""
    return tmp_path / "data"


def begins(terminal: PseudoTerminal, scenario: str) -> str:
    """Choose a scenario and its meeting, and return what is said up to the first prompt."""
    terminal.waits_for(CHOOSING)
    terminal.types(f"{scenario}\n")
    terminal.waits_for(WHICH_WAY)
    terminal.types("\n")
    return terminal.waits_for(READY)


def enters(terminal: PseudoTerminal, line: str = "", until: str = READY) -> str:
    """Type a line, and return what is said up to the next prompt."""
    terminal.types(f"{line}\n")
    return terminal.waits_for(until)


def picks(terminal: PseudoTerminal, seat: str, *offers: str) -> None:
    """Have a seat act: pick from the list, and from the group that it opens, what begins so."""
    listed = enters(terminal, seat, NONE)
    for offer in offers:
        number = re.search(rf"^ *(\d+)  {re.escape(offer)}", listed, re.MULTILINE)
        assert number, listed
        terminal.types(f"{number[1]}\n")
        listed = terminal.waits_for(NONE) if offer != offers[-1] else ""


def votes(terminal: PseudoTerminal, keys: str) -> str:
    """Cast all votes by their keys, close, and return what is said of the result."""
    for key in keys:
        terminal.waits_for(" vote? ")
        terminal.types(key)
    assert "Enter: Close the vote and announce the result" in terminal.waits_for(READY)
    return enters(terminal)


def told(data: Path, *arguments: str) -> str:
    """Return what a command says of the user's journals; it succeeds."""
    done = piped(partial(status_of, *arguments), environment={"XDG_DATA_HOME": str(data)})
    assert done.returncode == 0, done.stderr + done.stdout
    return done.stdout


def in_one_line(text: str) -> str:
    return " ".join(text.split())


def leaves(terminal: PseudoTerminal) -> None:
    terminal.types("q\n")
    assert terminal.leaves() == 0
    assert terminal.printed.rstrip().endswith(GOODBYE)
    assert "Traceback" not in terminal.printed


def test_the_founding_case_is_played_from_its_agenda_to_its_adjournment(data: Path) -> None:
    with played(data=data) as terminal:
        start = begins(terminal, "")
        shelf = data / "nine-votes" / "journals"
        assert f"written down at once in {shelf}/dprk-panel-2024-1.jsonl" in start
        assert "The agenda is to be adopted · 28 March 2024 · Japan presides\n" in start
        assert "Enter: Adopt the agenda" in start
        assert "Enter: Let the United States submit S/2024/255" in enters(terminal)
        assert "The United States submits draft resolution S/2024/255" in enters(terminal)
        assert "Statements before the vote" in enters(terminal)
        assert "Enter: Put S/2024/255 to the vote" in enters(terminal)
        put = enters(terminal, until="M mark a seat")
        assert "Charter, Article 27(3): nine votes in favour, and no permanent member" in put
        result = in_one_line(votes(terminal, FOUNDING_KEYS))
        assert "Against: Russian Federation. Abstaining: China." in result
        assert "Not adopted. 13 in favour, 1 against, 1 abstaining." in result
        assert (
            "The Russian Federation in favour, abstaining, not participating or absent:" in result
        )
        assert "What follows, as this scenario tells it The Panel ended on 30 April 2024." in result
        assert "Statements after the vote" in enters(terminal)
        assert "The meeting is adjourned." in enters(terminal)
        leaves(terminal)
        assert "To go on with it: python main.py resume dprk-panel-2024-1\n" in terminal.printed

        whole = told(data, "verify", "dprk-panel-2024-1")
        assert whole.endswith("dprk-panel-2024-1.jsonl is whole: 24 lines, 1 meeting.\n")
        replayed = in_one_line(told(data, "replay", "dprk-panel-2024-1"))
        assert "Not adopted. 13 in favour, 1 against, 1 abstaining." in replayed
        assert replayed.endswith("The meeting is adjourned.")
        assert "adjourned." in told(data, "resume")


BOTH = "condemns the shelling and every breach by either side"


def test_an_amendment_and_a_statement_and_a_kill_lose_nothing(data: Path) -> None:
    with in_terminal(called(), data) as terminal:
        amends_and_states(terminal)

    with played("resume", data=data) as resumed:
        start = resumed.waits_for(READY)
        assert "Meeting 1, 16 November 2026: statements before the vote." in start
        assert "Bahrain: A host points at nobody." in start
        assert "guest" not in start
        assert "Enter: Put the amendment of Bahrain to paragraph 2" in enters(resumed)
        enters(resumed, until="M mark a seat")
        assert f"now reads: {BOTH}" in in_one_line(votes(resumed, "f" * 15))
        enters(resumed, until="M mark a seat")
        result = in_one_line(votes(resumed, "f" * 12 + "nba"))
        assert "Not adopted. 12 in favour, 1 against, 1 abstaining, 1 not participating." in result
        enters(resumed)
        assert "The meeting is adjourned." in enters(resumed)
        leaves(resumed)
    assert "is whole: " in told(data, "verify", "ridge-at-midnight-1")
    assert "guest" not in told(data, "replay", "ridge-at-midnight-1")


def amends_and_states(terminal: PseudoTerminal) -> None:
    """Move an amendment and make two statements, one taken back; the terminal then kills it."""
    begins(terminal, "ridge-at-midnight")
    enters(terminal)
    enters(terminal)
    picks(terminal, "Bahrain", "Amendments", "Move an amendment to paragraph 2 (“blame”): condemns")
    assert "Bahrain moves to amend paragraph 2" in terminal.waits_for(READY)
    papers = enters(terminal, "p")
    assert "  2. blame: condemns Caldora for the shelling\n      or: condemns the shell" in papers
    assert "The amendment of Bahrain to paragraph 2" in papers
    enters(terminal)
    for text in ("A host points at no guest.", "A host points at nobody."):
        picks(terminal, "1", "Make a statement before the vote")
        terminal.waits_for("What does Bahrain say? ")
        assert f"Bahrain: {text}" in enters(terminal, text)
        if text.endswith("guest."):
            back = enters(terminal, "u")
            assert "Taken back: The President: I give the floor to Bahrain. Bahrain: A host" in back


def test_while_a_vote_is_taken_a_seat_is_marked_and_changes_and_the_rest_is_as_recorded(
    data: Path,
) -> None:
    with played(data=data) as terminal:
        begins(terminal, "dprk-panel-2024")
        for _ in range(4):
            enters(terminal)
        enters(terminal, until="How does Algeria vote? ")
        terminal.types("fm")
        terminal.waits_for(NONE)
        terminal.types("Malta\n")
        terminal.waits_for("N not participating: ")
        terminal.types("x")
        assert "The President: I mark Malta as absent." in terminal.waits_for("China vote? ")
        terminal.types("s")
        assert "   1   Algeria             DZA  has voted\n" in terminal.waits_for(NONE)
        picks(terminal, "DZA", "Abstain")
        assert "Algeria changes its vote." in terminal.waits_for("How does China vote? ")
        terminal.types("?")
        shown = terminal.waits_for("China vote? ")
        assert "cast the votes still missing as they are recorded" in shown
        terminal.types("r")
        terminal.waits_for(READY)
        result = in_one_line(enters(terminal))
        assert "11 in favour, 1 against, 2 abstaining, 1 absent." in result
        assert "What follows, as this scenario tells it The Panel ended on 30 April" in result
        leaves(terminal)


def test_an_undo_is_refused_once_a_vote_is_closed_and_a_correction_is_not(data: Path) -> None:
    with played(data=data) as terminal:
        begins(terminal, "dprk-panel-2024")
        assert "There is nothing to take back in this meeting." in enters(terminal, "u")
        for _ in range(4):
            enters(terminal)
        enters(terminal, until="How does Algeria vote? ")
        terminal.types("r")
        terminal.waits_for(READY)
        enters(terminal)
        assert "a result is not taken back; write a correction instead." in enters(terminal, "u")
        enters(terminal, "c", "Enter for nothing: ")
        assert "Written beside the record." in enters(terminal, "Malta spoke in Maltese.")
        assert "  Correction: Malta spoke in Maltese.\n" in enters(terminal, "t")
        leaves(terminal)
        assert "Correction: Malta spoke in Maltese." in told(data, "replay", "dprk-panel-2024-1")


def test_a_further_meeting_takes_up_what_the_first_left_on_the_day_of_its_vote(data: Path) -> None:
    with played(data=data) as terminal:
        begins(terminal, "suez-1956")
        assert "A further meeting begins once this one is adjourned." in enters(terminal, "m")
        assert "Another scenario can be chosen once" in enters(terminal, "a")
        for _ in range(4):
            enters(terminal)
        enters(terminal, until="vote? ")
        terminal.types("r")
        terminal.waits_for(READY)
        for _ in range(3):
            left = enters(terminal)
        assert "Not voted on yet: S/3721." in left
        enters(terminal, "m", "Enter for 31 October 1956: ")
        begun = enters(terminal)
        assert "Meeting 2 · The agenda is to be adopted · 31 October 1956 ·" in begun
        enters(terminal)
        enters(terminal, until="Which member submits it? ")
        assert "Yugoslavia submits draft resolution S/3721" in enters(terminal, "Yugoslavia")
        leaves(terminal)
        assert "2 meetings" in told(data, "verify", "suez-1956-1")


def test_a_seat_is_handed_over_and_the_journal_knows(data: Path) -> None:
    with played(data=data) as terminal:
        begins(terminal, "dprk-panel-2024")
        held = {"p": "a person", "h": "the house", "l": "a placard"}
        for key, holder in (("l", held["l"]), *held.items()):
            enters(terminal, "h", NONE)
            enters(terminal, "Malta", "H the house: ")
            terminal.types(key)
            assert f"Noted: {holder}" in terminal.waits_for(READY)
        assert "Malta               MLT  a placard" in enters(terminal, "s", NONE)
        terminal.types("\n")
        terminal.waits_for(READY)
        leaves(terminal)
        assert "Held by placard: MLT." in told(data, "resume")


def test_another_scenario_follows_an_adjourned_meeting(data: Path) -> None:
    with played(data=data) as terminal:
        begins(terminal, "dprk-panel-2024")
        picks(terminal, "Japan", "Propose to adjourn")
        terminal.waits_for(READY)
        enters(terminal)
        enters(terminal, "a", CHOOSING)
        terminal.types("q\n")
        assert terminal.leaves() == 0


@pytest.mark.parametrize(("key", "status"), [(CTRL_D, 0), (CTRL_C, 130)])
def test_whoever_leaves_is_told_how_to_go_on(data: Path, key: str, status: int) -> None:
    with in_terminal(called(), data) as terminal:
        begins(terminal, "dprk-panel-2024")
        terminal.types(key)
        assert terminal.leaves() == status
        assert "python main.py resume dprk-panel-2024-1\n" in terminal.printed
        assert "Traceback" not in terminal.printed


def test_a_folder_that_cannot_be_written_is_told_and_another_scenario_asked_for(
    tmp_path: Path,
) -> None:
    nothing = tmp_path / "nothing"
    nothing.write_text("")
    with played(data=nothing) as terminal:
        terminal.waits_for(CHOOSING)
        terminal.types("\n")
        terminal.waits_for(WHICH_WAY)
        terminal.types("\n")
        assert "could not be written (Not a directory)" in terminal.waits_for(CHOOSING)
        terminal.types("q\n")
        assert terminal.leaves() == 0
