"""The debrief on the wall: laid out for every recorded vote, led through by keys and clicks."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from nine_votes.council.members import Roster
from nine_votes.council.messages import say
from nine_votes.council.outcomes import Outcome
from nine_votes.phrases.result import HEAD
from nine_votes.scenarios.scenario import Scenario
from nine_votes.scene.pieces import Kind
from nine_votes.scene.proceedings import Proceedings
from nine_votes.scene.screens.debrief import DebriefScreen
from nine_votes.scene.screens.open_table import OpenTableScreen, RulesScreen, screen_of, sit_under
from nine_votes.scene.screens.questions import PredictingScreen
from nine_votes.scene.screens.screen import Key, Pop, Push, Turn
from nine_votes.scene.surroundings import Surroundings, Way
from nine_votes.scene.text import ELLIPSIS
from nine_votes.scene.theme import PAPER
from nine_votes.sitting.open_table import OpenTable, opened, play, reveal
from nine_votes.sitting.steps import Predicted
from nine_votes.ui.window import drawn_flags
from nine_votes.views.chamber import Command, Mark
from nine_votes.views.debrief_steps import counted_under
from nine_votes.views.debriefing import Debriefing, Leaf, debriefed_table
from nine_votes.views.open_table import Setting, settings_of
from nine_votes.views.stages import Stage
from nine_votes.words.resolver import in_words
from tests.sweeps import sampled
from tests.ui.hands import Hands, canvases, proceedings_on
from tests.ui.measured import assert_laid_out, cut_short, ink, texts
from tests.ui.seated import FOUNDING, USUAL, VOTES, ClassAtTheWindow


def led_nowhere(_setting: Setting, _table: OpenTable, _rules: str) -> Turn:
    return Pop()


def recorded(scenario: Scenario, roster: Roster) -> Iterator[Debriefing]:
    """Return the debrief of every vote that a scenario records by name, predicted as it can be."""
    for setting in settings_of(scenario, drawn_flags()):
        if setting.put.record:
            table = play(opened(setting.put.council.codes), setting.put.record)
            one = debriefed_table(setting, reveal(table, len(table.seats)), roster)
            yield replace(one, prediction=Predicted(0, 121, 107, as_one=False))


def shown(screen: DebriefScreen) -> Iterator[Leaf]:
    """Lead through a debrief by Enter alone, and yield every leaf once it is to be seen."""
    for _ in Leaf:
        screen.scene(USUAL)
        yield screen.leaf
        before = screen.leaf
        if screen.press(Key("return")) is not None or screen.leaf is before:
            return


def test_every_leaf_is_laid_out_at_every_size(scenarios: list[Scenario], roster: Roster) -> None:
    seen = set()
    for scenario in sampled(scenarios):
        for debriefing in recorded(scenario, roster):
            screen = DebriefScreen([debriefing] * 2, led_nowhere)
            for leaf in debriefing.leaves:
                screen.show(leaf)
                seen.add(leaf)
                assert_fits(screen)
    assert seen == set(Leaf)


def assert_fits(screen: DebriefScreen) -> None:
    view = screen.debriefing.view
    for canvas, lettering in canvases():
        scene = screen.scene(canvas)
        assert_laid_out(scene, canvas.frame, lettering)
        head = f"{view.symbol} {view.subtitle}"
        assert all(cut.removesuffix(ELLIPSIS) in head for cut in cut_short(scene))
        lines = texts(scene.pieces)
        if screen.leaf in {Leaf.HAPPENED, Leaf.WHY}:
            card = min(w.box.y for w in lines if w.style.ground == PAPER) - 20
            foot = min(target.box.y for target in scene.targets)
            above = [w for w in lines if w.style.ground != PAPER and w.box.y < foot]
            assert all(ink(w, lettering).bottom < card for w in above), screen.leaf


def test_all_ways_and_all_red_lines_are_laid_out(scenarios: list[Scenario], roster: Roster) -> None:
    for scenario in scenarios:
        for debriefing in recorded(scenario, roster):
            screen = DebriefScreen([debriefing], led_nowhere)
            for leaf in {Leaf.VOTES, Leaf.LINES} & {*debriefing.leaves}:
                several = {
                    Leaf.VOTES: len(debriefing.found.sets),
                    Leaf.LINES: len(debriefing.lines),
                }[leaf]
                screen.show(leaf)
                for nth in range(several):
                    assert screen.nth == nth
                    assert_fits(screen)
                    screen.press(Key("n"))
                assert screen.nth == 0


@pytest.fixture
def founding_debrief(founding: Scenario, roster: Roster) -> Debriefing:
    """The debrief of the vote of 28 March 2024."""
    return next(recorded(founding, roster))


def test_enter_alone_leads_through_every_leaf(founding_debrief: Debriefing) -> None:
    screen = DebriefScreen([founding_debrief], led_nowhere)
    assert list(dict.fromkeys(shown(screen))) == list(Leaf)
    for leaf in reversed(list(Leaf)[:-1]):
        screen.press(Key("backspace"))
        screen.scene(USUAL)
        assert screen.leaf is leaf
    assert screen.press(Key("escape")) == Pop()


def test_digits_lead_to_the_three_steps(founding_debrief: Debriefing) -> None:
    screen = DebriefScreen([founding_debrief], led_nowhere)
    for key, leaf in (("3", Leaf.ASKED), ("1", Leaf.HAPPENED), ("2", Leaf.WHY)):
        screen.scene(USUAL)
        screen.press(Key(key))
        assert screen.leaf is leaf


class Looking(Hands):
    """Someone at the debrief of one vote, at a real window."""

    def __init__(self, debriefing: Debriefing, around: Surroundings) -> None:
        self.debrief = DebriefScreen([debriefing], led_nowhere)
        super().__init__(lambda: self.debrief, around)


def test_the_answer_is_shown_only_after_the_question(
    founding_debrief: Debriefing, around: Surroundings
) -> None:
    looking = Looking(founding_debrief, around)
    looking.keys("3")
    assert looking.seen("Make the sanctions end after a year unless renewed.")
    assert not looking.seen("would have been carried")
    looking.keys("return")
    assert looking.seen("It would have been carried had the Russian Federation not voted against.")


def test_clicked_levers_count_the_same_votes_again(
    founding_debrief: Debriefing, around: Surroundings
) -> None:
    looking = Looking(founding_debrief, around)
    looking.debrief.show(Leaf.RULES)
    looking.keys("tab")
    assert looking.seen("Not adopted")
    for clicked, head in (
        ("vetoes=0", "Adopted"),
        ("needed=3", "Adopted"),
        ("vetoes=1", "Not adopted"),
        ("vetoes=2", "Adopted"),
        ("abstention-blocks", "Not adopted"),
        ("absence-blocks", "Not adopted"),
        ("abstention-blocks", "Adopted"),
    ):
        looking.click(Kind.TOGGLE, clicked)
        under = counted_under(founding_debrief, looking.debrief.reform)
        assert in_words(under.heading) == head
        assert looking.seen(head)
    assert looking.seen("12 needed")
    looking.keys("a")
    assert looking.seen("The same votes, counted again")
    looking.keys("l")
    assert isinstance(looking.screen, RulesScreen)


def test_an_abstention_that_blocks_is_marked_on_its_seat(founding_debrief: Debriefing) -> None:
    screen = DebriefScreen([founding_debrief], led_nowhere)
    under = counted_under(founding_debrief, screen.reform.turned("abstention-blocks"))
    assert {seat.code: seat.pill for seat in under.seats if seat.pill} == {
        "CHN": say("chamber-blocks"),
        "RUS": say("chamber-veto"),
    }


def test_a_seat_with_a_red_line_opens_it(
    founding_debrief: Debriefing, around: Surroundings
) -> None:
    looking = Looking(founding_debrief, around)
    looking.debrief.show(Leaf.LINES)
    looking.keys("tab")
    assert looking.seen("Missiles have crossed its skies")
    looking.click(Kind.SEAT, "RUS")
    assert looking.seen("It wants the sanctions tied to a yearly end date.")
    assert looking.seen("Documented: Xinhua, 28 March 2024")


# From a sitting.


@pytest.fixture
def sitting(roster: Roster, tmp_path: Path) -> Iterator[Proceedings]:
    """A sitting on the founding case that has just been opened."""
    proceedings = proceedings_on(FOUNDING, roster, tmp_path / "s.jsonl")
    with proceedings.sitting:
        yield proceedings


def test_a_class_predicts_votes_and_looks_back(sitting: Proceedings, around: Surroundings) -> None:
    hands = ClassAtTheWindow(sitting, around, Way.PLACARDS)
    hands.keys("b")
    assert hands.seen("There is nothing to debrief yet")
    hands.to_the_vote()
    hands.keys("p")
    assert isinstance(hands.screen, PredictingScreen)
    hands.keys("2", "1", "tab", "7", "8", "backspace", "return")
    hands.keys(*VOTES)
    assert hands.cast[3] == "in_favour"
    assert hands.cast[1] == "abstaining"
    hands.keys("return")
    assert hands.heading == "Not adopted"
    hands.keys("return")
    assert hands.stage() is Stage.FOLLOWS
    hands.do(Command.DEBRIEF)
    assert isinstance(hands.screen, DebriefScreen)
    assert hands.seen("What happened")
    assert hands.seen("The class predicted: 21 say adopted, 7 not adopted.")
    hands.keys("escape")
    assert hands.stage() is Stage.FOLLOWS


def test_the_last_vote_comes_first_and_brackets_turn_to_others(
    roster: Roster, around: Surroundings, tmp_path: Path
) -> None:
    proceedings = proceedings_on("suez-1956", roster, tmp_path / "s.jsonl")
    with proceedings.sitting:
        hands = ClassAtTheWindow(proceedings, around, Way.PLACARDS)
        for _ in range(60):
            if len(proceedings.sitting.course.meetings) == 2 and hands.stage() is Stage.ADJOURNED:
                break
            if hands.stage() is Stage.ADJOURNED:
                hands.do(Command.MEETING)
            hands.keys("f" if hands.sitting.wall.waiting else "return")
            if hands.sitting.awaited:
                hands.keys("up", "return")
        hands.keys("b")
        assert hands.seen("Debrief, step 1 of 3 · vote 2 of 2")
        hands.keys("[")
        assert hands.seen("Debrief, step 1 of 3 · vote 1 of 2")
        assert hands.seen("S/3710")
        hands.keys("[")
        assert hands.seen("vote 1 of 2")
        hands.click(Kind.BUTTON, "after")
        assert hands.seen("vote 2 of 2")


@pytest.mark.parametrize(("key", "adopted"), [("a", True), ("n", False)])
def test_one_key_predicts_for_the_whole_class(key: str, adopted: bool) -> None:
    kept: list[Predicted] = []
    screen = PredictingScreen(2, kept.append)
    screen.scene(USUAL)
    assert screen.press(Key(key)) == Pop()
    assert kept == [Predicted(2, int(adopted), int(not adopted), as_one=True)]


def test_no_prediction_is_ever_needed() -> None:
    kept: list[Predicted] = []
    for keys in (("escape",), ("return",), ("0", "return")):
        screen = PredictingScreen(0, kept.append)
        for key in keys:
            screen.scene(USUAL)
            turn = screen.press(Key(key))
        assert turn == Pop()
    assert kept == []


def test_after_the_votes_are_shown_nothing_is_predicted(
    sitting: Proceedings, around: Surroundings
) -> None:
    hands = ClassAtTheWindow(sitting, around, Way.PLACARDS)
    hands.to_the_vote()
    hands.keys(*VOTES, "return", "p")
    assert hands.seen("A prediction is made before the votes are shown.")


def test_predicting_is_laid_out() -> None:
    screen = PredictingScreen(0, lambda _said: None)
    for canvas, lettering in canvases():
        scene = screen.scene(canvas)
        assert_laid_out(scene, canvas.frame, lettering)
        assert not cut_short(scene)


# From an open table.


def test_an_open_table_is_looked_back_on_as_it_lies(
    founding: Scenario, around: Surroundings
) -> None:
    table = screen_of(founding, around)
    hands = Hands(lambda: table, around)
    hands.keys("r")
    hands.window.turn()
    hands.click(Kind.SEAT, "RUS")
    hands.keys("b", "d")
    assert isinstance(hands.screen, DebriefScreen)
    debriefing = hands.screen.debriefing
    assert debriefing.view.heading == HEAD(Outcome.ADOPTED)
    assert hands.seen("China and the Russian Federation did not vote in favour.")
    marks = {seat.code: seat.recorded for seat in debriefing.view.seats if seat.recorded}
    assert marks == {"RUS": Mark.VETO}
    hands.screen.show(Leaf.RECORD)
    hands.keys("tab")
    assert hands.seen("One vote differs from the record")
    assert hands.seen("The Russian Federation: abstaining here, against there.")
    hands.keys("escape")
    assert isinstance(hands.screen, OpenTableScreen)


def test_a_table_with_assumed_votes_is_not_debriefed(
    founding: Scenario, around: Surroundings
) -> None:
    table = screen_of(founding, around)
    table.perform(Command.PLAY_RECORD)
    table.perform(Command.SHOW_ALL)
    assert Command.DEBRIEF in {each.name for each in table.view.actions}
    larger = sit_under(around.pace, table.setting, table.table, "g4-2005")
    assert isinstance(larger, Push)
    assert isinstance(larger.screen, OpenTableScreen)
    assert Command.DEBRIEF not in {each.name for each in larger.screen.view.actions}
