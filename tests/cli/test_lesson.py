"""The lesson in the terminal: predicted, debriefed and asked from a pipe, the bars as text."""

import re
from functools import partial
from pathlib import Path

import pytest

from nine_votes.cli.lesson import (
    BAR,
    bar_text,
    debrief_steps,
    lever_lines,
    numbers,
    predicted,
    share_bar,
)
from nine_votes.cli.shown import shown
from nine_votes.council.members import Roster
from nine_votes.places import folder
from nine_votes.scenarios.library import find_scenario, scenario_files
from nine_votes.scenarios.reader import read_file
from nine_votes.sitting.open_table import opened, play, reveal
from nine_votes.sitting.steps import Predicted
from nine_votes.views.assessment import Share
from nine_votes.views.debrief_steps import counted_under, room_rule
from nine_votes.views.debriefing import Debriefing, debriefed_table
from nine_votes.views.open_table import settings_of
from nine_votes.words.resolver import in_words
from tests.cli.test_meeting_lines import played as a_meeting_played, typed
from tests.conftest import piped

TO_THE_VOTE = ["", "", "", "", ""]


def played(path: Path, *lines: str) -> str:
    """Play the founding case by lines, and return all that is said, on one line."""
    done = piped(partial(a_meeting_played, "dprk-panel-2024", path), typed(lines))
    return " ".join(done.stdout.split())


def test_a_class_predicts_votes_and_is_told_in_three_steps(tmp_path: Path) -> None:
    said = played(
        tmp_path / "a.jsonl", "b", *TO_THE_VOTE, "k", "21 7", "r", "", "b", "", "", "", "q"
    )
    assert "There is nothing to debrief yet" in said
    assert "Kept for the debrief." in said
    assert "B debriefs this vote." in said
    happened, why, asked, turned = (
        said.index(text)
        for text in (
            "1. What happened Not adopted. 13 in favour, 1 against, 1 abstaining.",
            "2. Why First hurdle, nine votes in favour: 13 in favour, 9 needed.",
            "3. What would have changed it For the class: Make the sanctions end",
            "One vote would have been enough. It would have been carried had the Russian",
        )
    )
    assert happened < why < asked < turned
    assert "[+++++++++|++++oV] 9 needed" in said
    assert "The class predicted: 21 say adopted, 7 not adopted." in said
    assert "Red lines Japan: Missiles have crossed its skies" in said


def test_who_has_had_enough_of_a_debrief_is_back_at_the_meeting(tmp_path: Path) -> None:
    said = played(tmp_path / "a.jsonl", *TO_THE_VOTE, "r", "", "b", "q", "", "", "q")
    assert "1. What happened" in said
    assert "2. Why" not in said
    assert "The meeting is adjourned." in said


def test_the_questions_are_counted_before_and_after_and_answered_at_the_end(
    tmp_path: Path,
) -> None:
    before = ("w", "16 12", "9 19", "14 14")
    after = ("w", "2 26", "24 4", "none", "21 7")
    path = tmp_path / "a.jsonl"
    said = played(path, *before, *TO_THE_VOTE, "r", "", "", "", *after, "q")
    first, second = said.split("The questions at the end of the lesson.")
    assert "Not adopted. Nine are needed" not in first
    assert "Two numbers, as 20 8." in second
    assert re.search(r"Before \[#+ *\] 12 of 28, 43% After \[#+ *\] 26 of 28, 93%", second)
    assert re.search(r"Before \[#+ *\] 9 of 28, 32% After \[#+ *\] 24 of 28, 86%", second)
    assert re.search(r"Before \[#+ *\] 14 of 28, 50% After not asked", second)
    assert re.search(r"Before not asked After \[#+ *\] 21 of 28, 75%", second)


def test_too_many_slips_are_refused_in_a_sentence(tmp_path: Path) -> None:
    said = played(tmp_path / "a.jsonl", "w", "999 999", "1 2", "", "q")
    assert "Slips are counted from none to 1000." in said
    assert "Question three of three" in said


def recorded(roster: Roster) -> list[Debriefing]:
    found = []
    for path in scenario_files(folder("scenarios")):
        for setting in settings_of(read_file(path, roster), frozenset()):
            if setting.put.record:
                table = play(opened(setting.put.council.codes), setting.put.record)
                table = reveal(table, len(table.seats))
                found.append(debriefed_table(setting, table, roster))
    return found


def test_the_bar_is_the_tally_with_its_mark(roster: Roster) -> None:
    for one in recorded(roster):
        bar, tally = bar_text(one), one.found.decision.tally
        assert bar.index("|") == one.found.decision.required + 1
        counted = [bar.count(sign) for sign in "+on"]
        assert counted == [tally.in_favour, tally.abstaining, tally.not_participating]
        assert bar.count("-") + bar.count("V") == tally.against
        assert bar.count("V") == len(one.found.decision.vetoes)


def test_every_line_of_a_debrief_has_room_in_the_terminal(roster: Roster) -> None:
    for one in recorded(roster):
        lines = [line for step in debrief_steps(one) for line in shown(step)]
        assert max(map(len, lines)) <= 88


def test_levers_say_what_the_law_says(roster: Roster) -> None:
    [setting] = settings_of(read_file(find_scenario("dprk-panel-2024"), roster), frozenset())
    record = setting.put.record
    assert record
    one = debriefed_table(setting, reveal(play(opened(tuple(record)), record), 15), roster)
    said = [in_words(line) for line in lever_lines(one)]
    no_veto = in_words(counted_under(one, room_rule(one).with_vetoes(0)).heading).lower()
    assert f"No veto: {no_veto}." in said
    assert len(said) == 8


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("20 8", Predicted(1, 20, 8, as_one=False)),
        ("A", Predicted(1, 1, 0, as_one=True)),
        ("n", Predicted(1, 0, 1, as_one=True)),
        ("", None),
        ("0 0", None),
        ("twenty", None),
        ("-1 3", None),
        ("² 3", None),
        ("20 8 3", None),
        ("99999 1", None),
    ],
)
def test_a_prediction_is_two_numbers_or_one_letter(text: str, said: Predicted | None) -> None:
    assert predicted(text, 1) == said


def test_numbers_are_two() -> None:
    assert numbers(" 3  25 ") == (3, 25)
    assert numbers("3") is None


@pytest.mark.parametrize(("right", "full"), [(0, 0), (1, 1), (14, 20), (28, BAR)])
def test_a_bar_is_as_full_as_answers_were_right(right: int, full: int) -> None:
    said = share_bar(Share(right, 28))
    assert said.count("#") == full
    assert said.index("]") == BAR + 1
    assert f"{right} of 28" in said
