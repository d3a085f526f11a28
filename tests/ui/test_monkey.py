"""Twenty thousand inputs at random, from every screen: nothing breaks, and Escape leads back."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pygame
import pytest

from nine_votes.council.actions.floor import CastVote
from nine_votes.council.meeting import Phase
from nine_votes.council.voting import Vote
from nine_votes.delegations.worlds import Level
from nine_votes.places import folder
from nine_votes.scenarios.reader import read_file
from nine_votes.scenarios.scenario import Scenario
from nine_votes.scene import alone
from nine_votes.scene.opening import begin
from nine_votes.scene.screens.debrief import DebriefScreen
from nine_votes.scene.screens.form import Form
from nine_votes.scene.screens.gallery import GalleryScreen
from nine_votes.scene.screens.laboratory import LaboratoryScreen
from nine_votes.scene.screens.open_table import RulesScreen, screen_of
from nine_votes.scene.screens.screen import Key, Push
from nine_votes.scene.screens.settings import SettingsScreen
from nine_votes.scene.screens.sitting import SittingScreen
from nine_votes.scene.screens.solo.paper import PaperScreen
from nine_votes.scene.screens.solo.terms import Terms
from nine_votes.scene.screens.title import TitleScreen
from nine_votes.scene.surroundings import Way
from nine_votes.ui.entrance import opened_window
from nine_votes.ui.window import Window
from nine_votes.views.chamber import Command
from nine_votes.views.floor import next_step
from nine_votes.words.resolver import in_words
from tests.sweeps import scaled
from tests.ui.monkey import LETTERS, NAMED, RARE, Monkey

INPUTS = 20_000
ONE_SIGN = re.compile(r"(?<!\w)[A-Z0-9\[\]?](?!\w)")
"""A key of one sign, as a row of the help names it."""


@pytest.fixture
def at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Have all that is kept lie in a folder of the test's."""
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


@pytest.fixture
def window(at_home: Path) -> Iterator[Window]:
    assert at_home
    pygame.display.quit()
    opened = opened_window(size=(1280, 720))
    pygame.event.clear()
    yield opened
    pygame.display.quit()


def scenario(window: Window, name: str) -> tuple[Path, Scenario]:
    file = folder("scenarios") / f"{name}.yaml"
    return file, read_file(file, window.around.roster)


def sit(window: Window, name: str, way: Way) -> SittingScreen:
    window.go(begin(window.around, *scenario(window, name), way))
    assert isinstance(window.screen, SittingScreen)
    return window.screen


def proceed(sitting: SittingScreen, until: Phase) -> None:
    """Have the President lead on until a phase, every vote on the way being in favour."""
    proceedings = sitting.proceedings
    while proceedings.meeting.phase is not until:
        step, poll = next_step(proceedings.meeting), proceedings.meeting.poll
        if step:
            assert proceedings.act(step.action), proceedings.refusal
            continue
        assert poll
        seat = proceedings.meeting.council.codes[poll.missing[0]]
        assert proceedings.act(CastVote(seat, Vote.IN_FAVOUR))


def at_result(window: Window) -> None:
    table = screen_of(scenario(window, "dprk-panel-2024")[1], window.around)
    table.perform(Command.PLAY_RECORD)
    table.perform(Command.SHOW_ALL)
    window.go(Push(table))


def at_other_rules(window: Window) -> None:
    at_result(window)
    window.turn()
    window.go(window.screen.press(Key("l")))
    assert isinstance(window.screen, RulesScreen)


def in_the_gallery(window: Window) -> None:
    window.go(window.screen.press(Key("c")))
    assert isinstance(window.screen, GalleryScreen)


def at_voting(window: Window) -> None:
    proceed(sit(window, "dprk-panel-2024", Way.PLACARDS), Phase.VOTING)


def after_the_vote(window: Window) -> None:
    proceed(sit(window, "ridge-at-midnight", Way.OPEN_TABLE), Phase.AFTER_THE_VOTE)


def at_debrief(window: Window) -> None:
    after_the_vote(window)
    window.turn()
    window.go(window.screen.press(Key("b")))
    assert isinstance(window.screen, DebriefScreen)


def in_the_laboratory(window: Window) -> None:
    window.go(window.screen.press(Key("l")))
    assert isinstance(window.screen, LaboratoryScreen)


def at_the_talks(window: Window) -> None:
    file, founding = scenario(window, "dprk-panel-2024")
    window.go(alone.begin(window.around, file, Terms(founding.seat or "", Level.DELEGATE, 7)))
    assert isinstance(window.screen, PaperScreen)


STARTS: dict[str, Callable[[Window], object]] = {
    "title": lambda window: window.draw(),
    "gallery": in_the_gallery,
    "settings": lambda window: window.go(Push(SettingsScreen(window.around))),
    "open table": at_result,
    "other rules": at_other_rules,
    "agenda": lambda window: sit(window, "ridge-at-midnight", Way.PASS),
    "debate": lambda w: proceed(sit(w, "haiti-mission-2023", Way.OPEN_TABLE), Phase.DEBATE),
    "placards": at_voting,
    "passing": lambda w: proceed(sit(w, "suez-1956", Way.PASS), Phase.VOTING),
    "after the vote": after_the_vote,
    "debrief": at_debrief,
    "laboratory": in_the_laboratory,
    "talks": at_the_talks,
}


@pytest.mark.parametrize(("number", "start"), [*enumerate(STARTS)], ids=list(STARTS))
def test_a_monkey_breaks_nothing_and_escape_leads_home(
    window: Window, at_home: Path, number: int, start: str
) -> None:
    STARTS[start](window)
    window.turn()
    monkey = Monkey(window, number)
    while monkey.done < scaled(INPUTS) // len(STARTS):
        monkey.play(monkey.done + 60)
        assert not reports(at_home)
        if window.closed:
            return
    assert escapes_home(window), [type(screen).__name__ for screen in window.screens]


@pytest.mark.parametrize("start", STARTS)
def test_the_monkey_knows_every_key_that_a_screen_shows_or_tells_of(
    window: Window, start: str
) -> None:
    STARTS[start](window)
    window.turn()
    told = {key.lower() for row, _ in window.screen.help for key in ONE_SIGN.findall(in_words(row))}
    assert told <= {*LETTERS}
    if isinstance(window.screen, Form) and window.screen._page:
        assert {*window.screen._page.keys} <= {*NAMED, *RARE, *LETTERS}


def reports(home: Path) -> list[str]:
    """Return what the window reported of mistakes of its own."""
    return [path.read_text("utf-8") for path in home.rglob("*.txt")]


def escapes_home(window: Window) -> bool:
    """Press Escape until the title asks whether to leave; say whether it came to that."""
    for _ in range(40):
        first = window.screen
        if isinstance(first, TitleScreen) and first.leaving:
            return True
        pygame.event.post(pygame.Event(pygame.KEYDOWN, key=pygame.K_ESCAPE, unicode="", mod=0))
        window.turn()
    return False
