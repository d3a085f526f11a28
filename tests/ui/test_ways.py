"""The ways to vote in a sitting: placards, the laptop passed round, the open table; and between."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from nine_votes.council.actions.floor import CastVote
from nine_votes.council.meeting import Done
from nine_votes.council.members import Roster
from nine_votes.council.questions import Kind as QuestionKind
from nine_votes.council.voting import Vote
from nine_votes.scenarios.library import find_scenario
from nine_votes.scenarios.reader import read_file
from nine_votes.scene.opening import NoticeScreen, begin, explore, resumed
from nine_votes.scene.pieces import Control, Kind, Words, flat
from nine_votes.scene.proceedings import Proceedings
from nine_votes.scene.screens.notices import ChoosingScreen, TroubleScreen
from nine_votes.scene.screens.open_table import OpenTableScreen
from nine_votes.scene.screens.passing import PassingScreen, Side
from nine_votes.scene.screens.screen import Push, Replace
from nine_votes.scene.screens.sitting import SittingScreen
from nine_votes.scene.surroundings import Surroundings, Way
from nine_votes.sitting.course import begun
from nine_votes.sitting.journal import create, head_of
from nine_votes.sitting.open_table import VotePhase
from nine_votes.sitting.shelf import NoSuchJournalError, find_journal
from nine_votes.sitting.sitting import Sitting, replay
from nine_votes.sitting.steps import Holder
from nine_votes.views.chamber import Command, Mark
from nine_votes.views.stages import Stage
from nine_votes.words.resolver import in_words
from tests.ui.hands import canvases, proceedings_on
from tests.ui.measured import assert_laid_out, cut_short
from tests.ui.seated import FOUNDING, USUAL, VOTES, ClassAtTheWindow

PROCEDURAL = "dprk-human-rights-agenda-2014"


@pytest.fixture
def sitting(roster: Roster, tmp_path: Path) -> Iterator[Proceedings]:
    """A sitting on the founding case that has just been opened."""
    proceedings = proceedings_on(FOUNDING, roster, tmp_path / "s.jsonl")
    with proceedings.sitting:
        yield proceedings


@pytest.fixture
def placards(sitting: Proceedings, around: Surroundings) -> ClassAtTheWindow:
    hands = ClassAtTheWindow(sitting, around, Way.PLACARDS)
    hands.to_the_vote()
    return hands


@pytest.fixture
def laptop(sitting: Proceedings, around: Surroundings) -> ClassAtTheWindow:
    hands = ClassAtTheWindow(sitting, around, Way.PASS)
    hands.to_the_vote()
    return hands


def asked(hands: ClassAtTheWindow) -> str:
    return hands.sitting.wall.asked


def passing(hands: ClassAtTheWindow) -> PassingScreen:
    assert isinstance(hands.screen, PassingScreen)
    return hands.screen


def test_placards_are_keyed_by_letters_or_digits_seat_after_seat(
    placards: ClassAtTheWindow,
) -> None:
    placards.keys("f", "a", "b", "n", "x", "1", "2", "3", "4", "5")
    assert placards.cast[:10] == [vote.value for vote in Vote] * 2
    assert asked(placards) == "SLE"
    assert placards.seen("10 of 15 votes are in.")


def test_arrows_choose_another_placard_and_the_rest_comes_after_it(
    placards: ClassAtTheWindow,
) -> None:
    placards.keys("right", "right", "f")
    assert placards.cast[:4] == [None, None, "in_favour", None]
    assert asked(placards) == "FRA"
    placards.keys("left", "left", "left", "a")
    assert placards.cast[0] == "against"
    assert asked(placards) == "CHN"


def test_backspace_takes_one_placard_back_and_asks_it_again(placards: ClassAtTheWindow) -> None:
    placards.keys("f", "f", "a", "backspace")
    assert placards.cast[:3] == ["in_favour", "in_favour", None]
    assert asked(placards) == "ECU"


def test_a_vote_that_is_missing_stops_the_close_by_name(placards: ClassAtTheWindow) -> None:
    placards.keys(*VOTES[:14], "return")
    assert placards.stage() is Stage.POLL
    assert placards.seen("Not yet: the United States has still to vote.")
    assert placards.sitting.focused == Control(Kind.SEAT, "USA")
    placards.keys("f", "return")
    assert placards.stage() is Stage.RESULT


@pytest.mark.parametrize(("key", "vote"), [("x", "absent"), ("n", "not_participating")])
def test_a_seat_that_has_not_voted_is_marked_and_the_vote_is_closed(
    key: str, vote: str, placards: ClassAtTheWindow
) -> None:
    placards.keys(*VOTES[:14], "m")
    assert placards.seen("The United States has not voted")
    placards.keys(key)
    assert placards.cast[14] == vote
    placards.keys("return")
    assert placards.stage() is Stage.RESULT


def test_waiting_marks_nobody(placards: ClassAtTheWindow) -> None:
    placards.keys("m", "escape")
    assert placards.cast == [None] * 15


def test_how_a_seat_voted_is_not_on_the_wall_before_the_close(placards: ClassAtTheWindow) -> None:
    placards.keys(*VOTES)
    assert set(placards.marks) == {Mark.IN}
    placards.keys("return")
    assert placards.marks.count(Mark.VETO) == 1


def test_the_seat_that_is_asked_can_be_opened_while_a_vote_is_taken(
    placards: ClassAtTheWindow,
) -> None:
    placards.keys("right", "s")
    assert getattr(placards.screen, "seat", "") == "CHN"


def test_a_vote_that_cannot_be_written_down_is_not_in(placards: ClassAtTheWindow) -> None:
    placards.keys("f")
    placards.sitting.proceedings.sitting.journal.close()
    placards.keys("a")
    assert placards.cast[:2] == ["in_favour", None]
    assert placards.seen("That was not taken:")


def test_every_vote_is_in_the_journal_as_soon_as_it_is_in(
    placards: ClassAtTheWindow, roster: Roster
) -> None:
    placards.keys("f", "b", "x")
    poll = replay(placards.sitting.proceedings.sitting.journal.path, roster).meeting.poll
    assert poll
    assert poll.votes[:3] == (Vote.IN_FAVOUR, Vote.ABSTAINING, Vote.ABSENT)


def test_at_the_open_table_any_seat_is_clicked_and_votes(
    sitting: Proceedings, around: Surroundings
) -> None:
    hands = ClassAtTheWindow(sitting, around, Way.OPEN_TABLE)
    hands.to_the_vote()
    hands.click(Kind.SEAT, "RUS")
    hands.click(Kind.CHOICE, "against")
    hands.click(Kind.SEAT, "MLT")
    hands.keys("b")
    assert hands.cast[9] == "against"
    assert hands.cast[6] == "abstaining"
    hands.click(Kind.SEAT, "RUS")
    asked = in_words(hands.sitting.view.asked_line)
    assert asked == "The Russian Federation has voted. Change it?"
    hands.click(Kind.CHOICE, "in_favour")
    assert hands.cast[9] == "in_favour"


def test_the_laptop_is_covered_for_each_delegation_and_asks_once(
    laptop: ClassAtTheWindow,
) -> None:
    laptop.keys("return")
    assert laptop.seen("Pass the laptop to the delegation of Algeria")
    assert passing(laptop).side is Side.COVER
    laptop.keys("return", "a")
    assert laptop.seen("Send this vote? Against")
    laptop.keys("backspace", "f", "return")
    assert laptop.cast[0] == "in_favour"
    assert laptop.seen("Pass the laptop to the delegation of China")


def test_the_covers_tell_no_vote(laptop: ClassAtTheWindow) -> None:
    laptop.keys("return", "return", "f", "return")
    told = " ".join(laptop.words).lower()
    assert passing(laptop).side is Side.COVER
    assert not any(word in told for word in ("in favour", "against", "abstaining"))
    laptop.keys("escape")
    assert laptop.marks[:2] == [Mark.IN, None]
    assert not laptop.sitting.view.choices


def test_nothing_is_labelled_veto_and_nothing_keyed_on_the_wall(laptop: ClassAtTheWindow) -> None:
    laptop.keys("f", "1")
    assert laptop.cast == [None] * 15
    for key in ("return", "return", "a"):
        laptop.keys(key)
        assert not any("veto" in words.lower() for words in laptop.words)


@pytest.mark.parametrize(
    ("seat", "vote", "can_stop"),
    [("CHN", "a", True), ("CHN", "b", False), ("CHN", "n", False), ("DZA", "a", False)],
)
def test_a_permanent_members_vote_against_is_told_what_it_can_do(
    seat: str, vote: str, can_stop: bool, laptop: ClassAtTheWindow
) -> None:
    laptop.click(Kind.SEAT, seat)
    laptop.keys("return", vote)
    assert laptop.seen("is a permanent member: this can stop the text.") is can_stop


def test_on_a_procedural_question_no_vote_can_stop_the_text(
    roster: Roster, around: Surroundings, tmp_path: Path
) -> None:
    proceedings = proceedings_on(PROCEDURAL, roster, tmp_path / "s.jsonl")
    with proceedings.sitting:
        hands = ClassAtTheWindow(proceedings, around, Way.PASS)
        hands.keys("return", "return")
        hands.click(Kind.SEAT, "AUS")
        hands.keys(*["return"] * 3)
        hands.click(Kind.SEAT, "RUS")
        hands.keys("return", "a")
        assert hands.seen("Send this vote?")
        assert not hands.seen("can stop")


def test_a_delegation_is_left_out_and_its_turn_comes_again(laptop: ClassAtTheWindow) -> None:
    laptop.keys("return", "s")
    assert passing(laptop).seat == "CHN"
    for _ in range(14):
        laptop.keys("return", "f", "return")
    assert passing(laptop).seat == "DZA"
    laptop.keys("s")
    assert laptop.stage() is Stage.POLL
    assert laptop.seen("Missing: Algeria.")


def test_a_vote_can_be_changed_before_the_close_by_being_asked_again(
    laptop: ClassAtTheWindow,
) -> None:
    laptop.keys("return", *["return", "f", "return"] * 15)
    laptop.click(Kind.SEAT, "GUY")
    laptop.keys("return", "b", "return")
    assert laptop.cast[4] == "abstaining"
    assert laptop.stage() is Stage.POLL


def test_escape_covers_what_was_chosen_before_it_leads_back(laptop: ClassAtTheWindow) -> None:
    laptop.keys("return", "return", "a", "escape")
    assert passing(laptop).side is Side.COVER
    laptop.keys("escape")
    assert laptop.stage() is Stage.POLL
    assert laptop.cast == [None] * 15


def test_ways_change_in_the_middle_of_a_vote_and_keep_every_vote(
    placards: ClassAtTheWindow,
) -> None:
    placards.keys("f", "b", "f", "w")
    assert isinstance(placards.screen, ChoosingScreen)
    placards.keys("p", "return")
    assert passing(placards).seat == "FRA"
    placards.keys("return", "f", "return", "escape", "w", "o")
    assert placards.cast[:5] == ["in_favour", "abstaining", "in_favour", "in_favour", None]
    placards.click(Kind.SEAT, "GUY")
    placards.click(Kind.CHOICE, "against")
    placards.keys("w")
    placards.click(Kind.ITEM, Way.PLACARDS)
    placards.keys(*"f" * 10, "return")
    assert placards.stage() is Stage.RESULT
    reason = in_words(placards.sitting.view.reason[0])
    assert reason == "13 in favour, 1 against, 1 abstaining."


def test_a_seat_handed_over_to_its_placard_is_keyed_while_the_laptop_goes_round(
    laptop: ClassAtTheWindow,
) -> None:
    laptop.sitting.proceedings.hand_over("DZA", Holder.PLACARD)
    laptop.sitting.back()
    laptop.window.scene = laptop.window.draw()
    laptop.keys("f")
    assert laptop.cast[0] == "in_favour"
    laptop.do(Command.LAPTOP)
    assert passing(laptop).seat == "CHN"


def test_the_laptop_is_laid_out_at_every_size(
    laptop: ClassAtTheWindow, around: Surroundings
) -> None:
    screen = PassingScreen(around, laptop.sitting.proceedings, "GBR")
    for side in Side:
        screen.side, screen.vote = side, Vote.AGAINST
        for canvas, lettering in canvases():
            scene = screen.scene(canvas)
            assert_laid_out(scene, canvas.frame, lettering)
            assert not cut_short(scene)


@pytest.mark.parametrize("key", ["w", "m"])
def test_what_opens_over_the_vote_is_laid_out_at_every_size(
    key: str, placards: ClassAtTheWindow
) -> None:
    placards.keys(key)
    for canvas, lettering in canvases():
        scene = placards.screen.scene(canvas)
        assert_laid_out(scene, canvas.frame, lettering)
        assert not cut_short(scene)


def test_a_secret_ballot_shows_no_names(
    roster: Roster, around: Surroundings, tmp_path: Path
) -> None:
    scenario = read_file(find_scenario(FOUNDING), roster)
    asks = replace(scenario.drafts[0].question, kind=QuestionKind.SG_RECOMMENDATION)
    secret = replace(scenario, drafts=(replace(scenario.drafts[0], question=asks),))
    journal = create(tmp_path / "s.jsonl", head_of(find_scenario(FOUNDING), 0))
    with Sitting(begun(secret, roster), journal) as sitting:
        hands = ClassAtTheWindow(Proceedings(sitting), around, Way.PLACARDS)
        hands.to_the_vote()
        hands.keys(*VOTES, "return")
        assert hands.stage() is Stage.RESULT
        assert hands.marks == [None] * 15
        assert [count.votes for count in hands.sitting.view.counts] == [13, 1, 1]
        for canvas, lettering in canvases():
            scene = hands.sitting.scene(canvas)
            assert_laid_out(scene, canvas.frame, lettering)
            told = [p.text for p in flat(scene.pieces) if isinstance(p, Words)]
            assert not any("Russian Federation," in line for line in told)


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the journals, empty."""
    for name in ("XDG_DATA_HOME", "LOCALAPPDATA", "HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    return tmp_path


@pytest.mark.usefixtures("shelf")
def test_a_sitting_is_begun_in_each_way_with_a_journal_of_its_own(
    roster: Roster, around: Surroundings
) -> None:
    file = find_scenario(FOUNDING)
    scenario = read_file(file, roster)
    for way in (Way.PASS, Way.PLACARDS, Way.OPEN_TABLE):
        turn = begin(around, file, scenario, way)
        assert isinstance(turn, Push)
        assert isinstance(turn.screen, SittingScreen)
        assert turn.screen.way is way
        turn.screen.leave()


@pytest.mark.usefixtures("shelf")
def test_exploring_keeps_nothing_and_sits_at_open_tables(
    roster: Roster, around: Surroundings
) -> None:
    file = find_scenario(FOUNDING)
    scenario = read_file(file, roster)
    for way, phase in ((Way.OPEN_TABLE, VotePhase.CASTING), (Way.REPLAY, VotePhase.REVEALING)):
        turn = explore(around, file, scenario, way)
        assert isinstance(turn, Push)
        assert isinstance(turn.screen, OpenTableScreen)
        assert turn.screen.table.phase is phase
    with pytest.raises(NoSuchJournalError):
        find_journal(None)


@pytest.mark.usefixtures("shelf")
def test_a_sitting_is_resumed_in_the_middle_of_a_vote_and_a_torn_line_is_told(
    roster: Roster, around: Surroundings
) -> None:
    file = find_scenario(FOUNDING)
    turn = begin(around, file, read_file(file, roster), Way.PLACARDS)
    assert isinstance(turn, Push)
    assert isinstance(turn.screen, SittingScreen)
    hands = ClassAtTheWindow(turn.screen.proceedings, around, Way.PLACARDS)
    hands.to_the_vote()
    hands.keys("f", "b", "f")
    hands.sitting.leave()
    journal = hands.sitting.proceedings.sitting.journal.path
    with journal.open("ab") as file_of_it:
        file_of_it.write(b'{"action": "CastV')
    again = resumed(around, journal)
    assert isinstance(again, Push)
    told = again.screen
    assert isinstance(told, NoticeScreen)
    assert "had not been written to its end" in in_words(told.sentence)
    on = told.escape()
    assert isinstance(on, Replace)
    screen = on.screen
    assert isinstance(screen, SittingScreen)
    assert screen.wall.stage is Stage.POLL
    assert [mark for mark in (s.mark for s in screen.view.seats) if mark] == [Mark.IN] * 3
    screen.scene(USUAL)
    screen.leave()


@pytest.mark.usefixtures("shelf")
def test_what_cannot_be_opened_is_a_sentence_on_a_sheet(
    roster: Roster, around: Surroundings, tmp_path: Path
) -> None:
    file = find_scenario(FOUNDING)
    turn = resumed(around, tmp_path / "there is none.jsonl")
    assert isinstance(turn, Push)
    assert isinstance(turn.screen, TroubleScreen)
    assert "cannot be opened" in in_words(turn.screen.sentence)
    broken = tmp_path / "broken.yaml"
    broken.write_text("title: [", encoding="utf-8")
    turn = begin(around, broken, read_file(file, roster), Way.PASS)
    assert isinstance(turn, Push)
    assert isinstance(turn.screen, TroubleScreen)


@pytest.mark.usefixtures("shelf")
def test_a_sitting_that_is_open_elsewhere_is_not_opened_twice(
    roster: Roster, around: Surroundings
) -> None:
    file = find_scenario(FOUNDING)
    turn = begin(around, file, read_file(file, roster), Way.PASS)
    assert isinstance(turn, Push)
    assert isinstance(turn.screen, SittingScreen)
    second = resumed(around, turn.screen.proceedings.sitting.journal.path)
    assert isinstance(second, Push)
    assert isinstance(second.screen, TroubleScreen)
    assert "close it there first" in in_words(second.screen.sentence)
    turn.screen.leave()


def test_a_vote_is_sent_once_and_for_the_seat_that_holds_the_laptop(
    laptop: ClassAtTheWindow,
) -> None:
    laptop.keys("return", "return", "f", "return")
    done = [event.action for event in laptop.meeting.record if isinstance(event, Done)]
    votes = [action for action in done if isinstance(action, CastVote)]
    assert votes == [CastVote("DZA", Vote.IN_FAVOUR)]
