"""The chamber over a sitting: every stage laid out, and played from opening to adjournment."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from nine_votes.council.actions.chair import Proceed
from nine_votes.council.actions.drafts import TableDraft
from nine_votes.council.actions.floor import AskForFloor, Speak
from nine_votes.council.members import Roster
from nine_votes.council.messages import Said
from nine_votes.council.outcomes import Outcome
from nine_votes.phrases.result import HEAD
from nine_votes.places import folder
from nine_votes.scenarios.library import scenario_files
from nine_votes.scene.layout import Frame
from nine_votes.scene.pieces import Control, Kind
from nine_votes.scene.proceedings import Proceedings
from nine_votes.scene.screens.open_table import OpenTableScreen
from nine_votes.scene.screens.passing import PassingScreen
from nine_votes.scene.screens.record import RecordPanel
from nine_votes.scene.screens.screen import Canvas, Key
from nine_votes.scene.screens.seat import SeatScreen
from nine_votes.scene.screens.sitting import SittingScreen
from nine_votes.scene.surroundings import IN_CLASS, Surroundings, Way
from nine_votes.sitting.sitting import resume
from nine_votes.ui.painter import Lettering
from nine_votes.views.chamber import Command
from nine_votes.views.stages import Stage
from nine_votes.words.resolver import in_words
from tests.sweeps import sampled, scaled
from tests.ui.hands import LONG, UNBROKEN, proceedings_on, taken
from tests.ui.measured import LAID, SIZES, assert_laid_out, cut_short
from tests.ui.seated import BY_KEY, FOUNDING, TO_THE_VOTE, USUAL, VOTES, ClassAtTheWindow

ALL = [path.stem for path in scenario_files(folder("scenarios"))]
FRAMES = {size: Frame.of(*size) for size in SIZES}
LETTERINGS = {size: Lettering(frame.scale) for size, frame in FRAMES.items()}
MOST_STEPS = 300


def stages(screen: SittingScreen) -> Iterator[Stage]:
    """Lead a sitting from opening to adjournment, and yield what the wall is about."""
    yield screen.wall.stage
    for _ in range(MOST_STEPS):
        if screen.wall.stage is Stage.ADJOURNED:
            return
        screen.scene(USUAL)
        turns = len(screen.wall.waiting)
        screen.press(Key("fabnxf"[turns % 6] if turns else "return"))
        if screen.awaited:
            screen.scene(USUAL)
            screen.press(Key("up"))
            screen.press(Key("return"))
        if turns in {0, 1, 7}:
            yield screen.wall.stage
    raise AssertionError(screen.wall.stage)


def stage(screen: SittingScreen) -> Stage:
    return screen.wall.stage


def assert_fits(screen: SittingScreen) -> None:
    for size, text in LAID:
        canvas = Canvas(FRAMES[size], LETTERINGS[size], text)
        scene = screen.scene(canvas)
        assert_laid_out(scene, canvas.frame, LETTERINGS[size])
        assert not cut_short(scene)


@pytest.mark.parametrize("scenario", sampled(ALL, quick=3, tenth=1))
def test_every_stage_is_laid_out_at_every_size(
    scenario: str, roster: Roster, around: Surroundings, tmp_path: Path
) -> None:
    proceedings = proceedings_on(scenario, roster, tmp_path / "s.jsonl")
    with proceedings.sitting:
        screen = SittingScreen(around, proceedings, Way.PLACARDS)
        seen = set()
        for stage in stages(screen):
            seen.add(stage)
            assert_fits(screen)
        assert {Stage.AGENDA, Stage.DEBATE, Stage.BEFORE_THE_VOTE, Stage.AFTER_THE_VOTE} <= seen


def test_the_clock_of_a_lesson_turns_once_a_minute_and_fits_when_it_is_late(
    roster: Roster, around: Surroundings, tmp_path: Path
) -> None:
    now = 0.0
    around.settings = replace(around.settings, lesson=45)
    proceedings = proceedings_on("ridge-at-midnight", roster, tmp_path / "s.jsonl")
    with proceedings.sitting:
        screen = SittingScreen(around, proceedings, Way.PLACARDS, lambda: now)
        assert in_words(screen.view.place) == "Minute 1"
        now = 59.0
        assert not screen.moving
        now = 60.0
        assert screen.moving
        assert screen.tick(16.0)
        assert not screen.moving
        assert in_words(screen.view.place) == "Minute 2"
        now = 50 * 60.0
        for _ in stages(screen):
            assert in_words(screen.view.place).startswith("Minute 51")
            assert_fits(screen)


@pytest.fixture
def founding_sitting(roster: Roster, tmp_path: Path) -> Iterator[Proceedings]:
    """A sitting on the founding case that has just been opened."""
    proceedings = proceedings_on(FOUNDING, roster, tmp_path / "s.jsonl")
    with proceedings.sitting:
        yield proceedings


@pytest.mark.parametrize("way", IN_CLASS)
def test_keys_alone_take_the_founding_case_from_opening_to_adjournment(
    way: Way, founding_sitting: Proceedings, around: Surroundings
) -> None:
    hands = ClassAtTheWindow(founding_sitting, around, way)
    hands.to_the_vote()
    if way is Way.PASS:
        hands.keys("return", *(key for vote in VOTES for key in ("return", vote, "return")))
    else:
        hands.keys(*VOTES)
    hands.keys("return")
    assert hands.heading == "Not adopted"
    assert in_words(hands.sitting.view.reason[-1]).startswith(
        "Nine were reached; the Russian Federation"
    )
    hands.keys("return")
    assert hands.heading == "What follows"
    hands.keys("return", "return")
    assert hands.heading == "The meeting is adjourned"
    hands.keys("escape")
    assert hands.left


@pytest.mark.parametrize("way", IN_CLASS)
def test_clicks_alone_take_the_founding_case_from_opening_to_adjournment(
    way: Way, founding_sitting: Proceedings, around: Surroundings
) -> None:
    hands = ClassAtTheWindow(founding_sitting, around, way)
    for _ in TO_THE_VOTE:
        hands.do(Command.NEXT)
    if way is Way.PASS:
        hands.do(Command.LAPTOP)
    seats = zip(founding_sitting.meeting.council.codes, VOTES, strict=True)
    for seat, key in seats:
        if way is Way.PASS:
            hands.click(Kind.BUTTON, "we are")
        else:
            hands.click(Kind.SEAT, seat)
        hands.click(Kind.CHOICE, BY_KEY[key])
        if way is Way.PASS:
            hands.click(Kind.BUTTON, "send")
    hands.do(Command.CLOSE)
    assert hands.heading == "Not adopted"
    hands.do(Command.WHAT_FOLLOWS)
    hands.do(Command.NEXT)
    hands.do(Command.NEXT)
    assert hands.heading == "The meeting is adjourned"
    hands.do(Command.LEAVE)
    assert hands.left


@pytest.fixture
def hands(founding_sitting: Proceedings, around: Surroundings) -> ClassAtTheWindow:
    return ClassAtTheWindow(founding_sitting, around, Way.PLACARDS)


def test_enter_takes_the_next_step_until_a_seat_is_chosen_and_then_opens_it(
    hands: ClassAtTheWindow,
) -> None:
    hands.keys("return")
    assert hands.stage() is Stage.DEBATE
    hands.keys("up", "right")
    assert hands.sitting.focused == Control(Kind.SEAT, "MLT")
    hands.keys("return")
    opened = hands.screen
    assert isinstance(opened, SeatScreen)
    assert opened.seat == "MLT"
    hands.keys("escape", "escape", "return")
    assert [paper.symbol for paper in hands.meeting.papers] == ["S/2024/255"]


def test_a_click_on_a_seat_opens_it(hands: ClassAtTheWindow) -> None:
    hands.click(Kind.SEAT, "GUY")
    opened = hands.screen
    assert isinstance(opened, SeatScreen)
    assert opened.seat == "GUY"


def test_the_record_and_the_draft_open_over_the_chamber_at_any_stage(
    hands: ClassAtTheWindow,
) -> None:
    hands.keys(*["return"] * 5, "t")
    assert isinstance(hands.screen, RecordPanel)
    hands.keys("escape", "d")
    assert type(hands.screen).__name__ == "DraftScreen"
    hands.keys("escape")
    assert hands.stage() is Stage.POLL


def test_a_step_is_taken_back_but_no_closed_vote(hands: ClassAtTheWindow) -> None:
    hands.keys("return", "backspace")
    assert hands.stage() is Stage.AGENDA
    hands.keys(*["return"] * 5, *VOTES, "return")
    taken_back = hands.sitting.proceedings.undo()
    assert not taken_back
    assert "a result is not taken back" in in_words(hands.sitting.proceedings.refusal)
    hands.keys("return", "return", "backspace")
    assert hands.stage() is Stage.RESULT


def test_a_refusal_is_a_sentence_on_the_wall(hands: ClassAtTheWindow) -> None:
    hands.sitting.do(Command.TAKE_BACK)
    hands.window.scene = hands.window.draw()
    assert hands.seen("There is nothing to take back in this meeting.")
    hands.keys("return")
    assert not hands.sitting.view.warning


def test_escape_asks_before_it_leaves_and_the_journal_is_free_then(
    hands: ClassAtTheWindow, roster: Roster
) -> None:
    hands.keys("return", "escape")
    assert hands.seen("Press Esc again to leave.")
    hands.keys("return")
    assert not hands.sitting.view.warning
    journal = hands.sitting.proceedings.sitting.journal.path
    hands.keys("escape", "escape")
    assert hands.left
    with resume(journal, roster)[0] as sitting:
        assert sitting.meeting.papers


def test_escape_lets_go_of_a_seat_before_it_asks(hands: ClassAtTheWindow) -> None:
    hands.keys("up", "escape")
    assert not hands.sitting.leaving
    assert hands.sitting.focused == Control(Kind.ACTION, Command.NEXT)


def heard(screen: SittingScreen) -> tuple[str, int, Said]:
    """Return who has the floor, for how long, and what was written down of it."""
    floor = screen.view.floor
    assert floor
    assert floor.speaker
    return floor.speaker.seat.name, floor.speaker.seconds, floor.speaker.said


def test_the_next_step_gives_the_floor_and_a_clock_runs(
    founding_sitting: Proceedings, around: Surroundings
) -> None:
    now = [100.0]
    screen = SittingScreen(around, founding_sitting, Way.PLACARDS, lambda: now[0])
    screen.scene(USUAL)
    screen.press(Key("return"))
    taken(founding_sitting, AskForFloor("GUY"), AskForFloor("MLT"))
    screen.back()
    screen.scene(USUAL)
    now[0] = 130.0
    screen.press(Key("return"))
    assert heard(screen) == ("Guyana", 0, "")
    now[0] += 65
    assert screen.moving
    assert screen.tick(16)
    assert not screen.tick(16)
    assert heard(screen) == ("Guyana", 65, "")
    screen.scene(USUAL)
    screen.press(Key("return"))
    assert heard(screen) == ("Malta", 0, "")


def test_what_was_written_down_is_on_the_wall_however_long_it_is(
    founding_sitting: Proceedings, around: Surroundings
) -> None:
    screen = SittingScreen(around, founding_sitting, Way.PLACARDS)
    taken(founding_sitting, Proceed("JPN"), TableDraft("USA", "S/2024/255"))
    for text in (LONG, UNBROKEN):
        taken(founding_sitting, AskForFloor("GUY"), Speak("GUY", text))
        screen.back()
        for size, scale in LAID:
            canvas = Canvas(FRAMES[size], LETTERINGS[size], scale)
            assert_laid_out(screen.scene(canvas), canvas.frame, LETTERINGS[size])


def test_a_draft_without_a_mover_is_submitted_by_whom_the_class_names(
    roster: Roster, around: Surroundings, tmp_path: Path
) -> None:
    proceedings = proceedings_on("dprk-human-rights-agenda-2014", roster, tmp_path / "s.jsonl")
    with proceedings.sitting:
        hands = ClassAtTheWindow(proceedings, around, Way.PLACARDS)
        hands.keys("return", "return")
        assert hands.seen("Choose the member that submits it")
        hands.click(Kind.SEAT, "AUS")
        assert proceedings.meeting.papers[0].sponsors == ("AUS",)


def test_votes_are_revealed_at_their_pace_and_heard(
    founding_sitting: Proceedings, roster: Roster
) -> None:
    heard: list[str] = []
    around = Surroundings(roster, play=heard.append)
    screen = SittingScreen(around, founding_sitting, Way.PLACARDS)
    for key in (*["return"] * 5, *VOTES, "return"):
        screen.scene(USUAL)
        screen.press(Key(key))
    assert heard == ["vote"] * 15 + ["gavel"]
    assert stage(screen) is Stage.REVEAL
    screen.tick(2 * around.pace.reveal_every)
    assert [seat.mark for seat in screen.view.seats[:3]] == ["in_favour", "abstaining", "in"]
    screen.scene(USUAL)
    screen.press(Key("space"))
    assert stage(screen) is Stage.RESULT
    assert screen.moving
    assert "reveal" in heard


def test_a_further_meeting_begins_after_the_adjournment(hands: ClassAtTheWindow) -> None:
    hands.keys(*["return"] * 5, *VOTES, *["return"] * 4)
    assert hands.stage() is Stage.ADJOURNED
    hands.keys("m")
    assert hands.stage() is Stage.AGENDA
    assert in_words(hands.sitting.view.place) == "Meeting 2 of 2"


def test_the_votes_can_be_explored_after_the_adjournment(hands: ClassAtTheWindow) -> None:
    hands.keys(*["return"] * 5, *VOTES, *["return"] * 4, "e")
    assert isinstance(hands.screen, OpenTableScreen)
    table = hands.screen
    assert table.view.heading == HEAD(Outcome.VETOED)
    hands.click(Kind.SEAT, "RUS")
    hands.keys("b")
    assert table.view.heading == HEAD(Outcome.ADOPTED)
    hands.keys("escape", "escape", "escape")
    assert hands.stage() is Stage.ADJOURNED


def test_whatever_is_pressed_the_sitting_goes_on(hands: ClassAtTheWindow) -> None:
    keys = [*"fabnx12345tdswmge? é7", "return", "return", "return", "tab", "backspace"]
    keys += ["left", "right", "up", "down", "page down", "escape"]
    for i in range(scaled(2000)):
        key = keys[(i * 7919 + i // 13) % len(keys)]
        hands.keys("tab" if key == "escape" and hands.screen is hands.sitting else key)
        assert not hands.left
    assert hands.window.scene.targets


def test_the_laptop_goes_round_over_the_chamber_and_back(
    founding_sitting: Proceedings, around: Surroundings
) -> None:
    hands = ClassAtTheWindow(founding_sitting, around, Way.PASS)
    hands.keys(*["return"] * 6)
    assert isinstance(hands.screen, PassingScreen)
    hands.keys("escape")
    assert hands.stage() is Stage.POLL
