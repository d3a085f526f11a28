"""The window under SDL's dummy driver, played from start to result by real keys and real clicks."""

from collections.abc import Iterator

import pygame
import pytest

from nine_votes.council.messages import say
from nine_votes.scenarios.scenario import Scenario
from nine_votes.scene.layout import Box
from nine_votes.scene.page import Page, Press
from nine_votes.scene.pieces import Control, Kind
from nine_votes.scene.screens.form import Form
from nine_votes.scene.screens.notices import BlackScreen, HelpScreen
from nine_votes.scene.screens.open_table import OpenTableScreen, screen_of
from nine_votes.scene.screens.screen import Key, Push, Turn
from nine_votes.scene.surroundings import Pace, Settings, Surroundings
from nine_votes.scene.widgets.button import button
from nine_votes.scene.widgets.field import Entry, field
from nine_votes.sitting.open_table import VotePhase
from nine_votes.ui.display import open_display
from nine_votes.ui.window import Window
from nine_votes.views.chamber import Command
from nine_votes.words.resolver import in_words

NAMED = {
    "return": pygame.K_RETURN,
    "tab": pygame.K_TAB,
    "backspace": pygame.K_BACKSPACE,
    "escape": pygame.K_ESCAPE,
    "space": pygame.K_SPACE,
    "left": pygame.K_LEFT,
    "right": pygame.K_RIGHT,
    "up": pygame.K_UP,
    "down": pygame.K_DOWN,
    "f1": pygame.K_F1,
    "f2": pygame.K_F2,
    "f11": pygame.K_F11,
    "page down": pygame.K_PAGEDOWN,
}
FOUNDING_KEYS = "fbfffffffafffff"
"""Fifteen votes in alphabetical order, as cast on 28 March 2024."""


class Player:
    """Someone at the window: presses keys, moves the pointer and clicks."""

    def __init__(self, window: Window) -> None:
        self.window = window

    def keys(self, *names: str, mod: int = 0) -> None:
        for name in names:
            key = NAMED.get(name) or ord(name)
            unicode = name if len(name) == 1 else ""
            pygame.event.post(pygame.Event(pygame.KEYDOWN, key=key, unicode=unicode, mod=mod))
            self.window.turn()

    def spot(self, kind: Kind, name: str) -> tuple[int, int]:
        control = Control(kind, name)
        box = next(t.box for t in self.window.scene.targets if t.control == control)
        frame = self.window.painter.frame
        x, y = box.centre
        return round(x * frame.scale + frame.left), round(y * frame.scale + frame.top)

    def point(self, spot: tuple[int, int]) -> None:
        motion = {"pos": spot, "rel": (0, 0), "buttons": (0, 0, 0)}
        pygame.event.post(pygame.Event(pygame.MOUSEMOTION, motion))
        self.window.turn()

    def click(self, kind: Kind, name: str) -> None:
        spot = self.spot(kind, name)
        self.point(spot)
        pygame.event.post(pygame.Event(pygame.MOUSEBUTTONDOWN, pos=spot, button=1))
        self.window.turn()

    @property
    def screen(self) -> OpenTableScreen:
        assert isinstance(self.window.screen, OpenTableScreen)
        return self.window.screen

    @property
    def heading(self) -> str:
        return in_words(self.screen.view.heading)

    @property
    def focused(self) -> Control | None:
        return self.screen.focused


def at_window(scenario: Scenario, around: Surroundings) -> Iterator[Player]:
    surface = open_display(scenario.title, (1280, 720))
    pygame.event.clear()
    yield Player(Window(screen_of(scenario, around), surface, around))
    pygame.display.quit()


@pytest.fixture
def player(founding: Scenario, around: Surroundings) -> Iterator[Player]:
    yield from at_window(founding, around)


@pytest.fixture
def at_suez(scenarios: list[Scenario], around: Surroundings) -> Iterator[Player]:
    yield from at_window(next(s for s in scenarios if s.id == "suez-1956"), around)


def test_keys_alone_take_the_founding_case_to_its_result_and_beyond(player: Player) -> None:
    player.keys(*FOUNDING_KEYS, "return")
    player.window.turn()
    assert player.heading == "Not adopted"
    assert in_words(player.screen.view.reason[1]).startswith("Nine were reached; the Russian")
    player.keys(*["right"] * 10, "b")
    assert player.heading == "Adopted"
    player.keys("backspace")
    assert player.heading == "Not adopted"


def test_the_mouse_alone_does_the_same(player: Player) -> None:
    for letter in FOUNDING_KEYS:
        choice = {"f": "in_favour", "a": "against", "b": "abstaining"}[letter]
        player.click(Kind.CHOICE, choice)
    player.click(Kind.ACTION, Command.REVEAL)
    player.window.turn()
    assert player.heading == "Not adopted"
    player.click(Kind.SEAT, "RUS")
    player.click(Kind.CHOICE, "abstaining")
    assert player.heading == "Adopted"
    player.click(Kind.ACTION, Command.UNDO)
    assert player.heading == "Not adopted"


def test_digits_cast_the_five_votes_in_their_order(player: Player) -> None:
    player.keys("1", "2", "3", "4", "5")
    assert [vote for vote in player.screen.table.votes if vote] == [
        *("in_favour", "against", "abstaining", "not_participating", "absent")
    ]


def test_a_click_on_a_seat_asks_it(player: Player) -> None:
    player.click(Kind.SEAT, "MLT")
    assert in_words(player.screen.view.asked_line) == "How does Malta vote?"
    player.keys("n")
    assert player.focused == Control(Kind.SEAT, "MOZ")


def test_closing_with_a_vote_missing_says_who_and_asks_them(player: Player) -> None:
    player.keys(*FOUNDING_KEYS[:14], "return")
    assert player.screen.table.phase is VotePhase.CASTING
    told = [in_words(sentence) for sentence in player.screen.view.reason]
    assert told == ["Not yet: the United States has still to vote."]
    assert player.focused == Control(Kind.SEAT, "USA")


def test_the_focus_stands_on_the_reveal_once_all_votes_are_in(player: Player) -> None:
    player.keys(*FOUNDING_KEYS)
    assert player.focused == Control(Kind.ACTION, Command.REVEAL)
    player.keys("space")
    player.window.turn()
    assert player.heading == "Not adopted"


def test_tab_reaches_every_control_and_comes_round(player: Player) -> None:
    first, seen = player.focused, []
    for _ in player.window.scene.targets:
        seen.append(player.focused)
        player.keys("tab")
    assert player.focused == first
    assert {target.control for target in player.window.scene.targets} == set(seen)
    player.keys("tab", mod=pygame.KMOD_SHIFT)
    assert player.focused == seen[-1]


def test_enter_casts_the_vote_that_has_the_focus(player: Player) -> None:
    player.keys(*["tab"] * 15)
    assert player.focused == Control(Kind.CHOICE, "in_favour")
    player.keys("return")
    assert player.screen.table.ballot == {"USA": "in_favour"}


def test_up_and_down_follow_the_legs_of_the_table(player: Player) -> None:
    player.click(Kind.SEAT, "GBR")
    player.keys("up")
    assert player.focused == Control(Kind.SEAT, "USA")
    player.click(Kind.SEAT, "CHE")
    player.keys("up")
    assert player.focused == Control(Kind.SEAT, "SVN")
    player.keys("down")
    assert player.focused == Control(Kind.SEAT, "CHE")


def test_the_record_is_played_and_the_table_cleared(player: Player) -> None:
    player.keys("r")
    player.window.turn()
    assert player.heading == "Not adopted"
    player.keys("c")
    assert player.screen.table.ballot == {}
    assert player.focused == Control(Kind.SEAT, "DZA")


def test_each_vote_of_a_scenario_keeps_what_was_cast(at_suez: Player) -> None:
    at_suez.keys("a", "page down")
    assert at_suez.screen.view.place == say("chamber-nth-vote", nth=2, votes=2)
    at_suez.keys("f", "f")
    at_suez.click(Kind.ACTION, Command.PREVIOUS_VOTE)
    assert list(at_suez.screen.table.ballot.values()) == ["against"]
    at_suez.keys("]")
    assert list(at_suez.screen.table.ballot.values()) == ["in_favour", "in_favour"]


def test_escape_asks_before_it_leaves(player: Player) -> None:
    player.keys("escape")
    assert player.screen.view.warning == say("chamber-leaving-table")
    player.keys("f")
    assert not player.screen.view.warning
    player.keys("escape", "z")
    assert not player.screen.view.warning
    player.keys("escape", "escape")
    assert player.window.closed


def test_escape_after_the_result_first_lets_go_of_the_seat(player: Player) -> None:
    player.keys("r", "right")
    assert player.screen.table.asked == 0
    player.keys("escape")
    assert player.screen.table.asked is None
    assert not player.screen.view.warning


def test_the_window_closes_when_it_is_told_to(player: Player) -> None:
    pygame.event.post(pygame.Event(pygame.QUIT))
    player.window.turn()
    assert player.window.closed


def test_shortcuts_of_the_system_cast_no_vote(player: Player) -> None:
    player.keys("f", mod=pygame.KMOD_LALT)
    player.keys("a", mod=pygame.KMOD_LCTRL)
    assert player.screen.table.ballot == {}


def test_the_pointer_lifts_a_card_and_lets_it_down(player: Player) -> None:
    player.point(player.spot(Kind.SEAT, "JPN"))
    assert player.screen.motion.lifts["JPN"] == 1
    player.point((2, 700))
    player.window.turn()
    assert "JPN" not in player.screen.motion.lifts


def test_a_window_of_another_size_is_drawn_anew(player: Player) -> None:
    for size in ((1024, 768), (1600, 500), (300, 200)):
        pygame.display.set_mode(size, pygame.RESIZABLE)
        pygame.event.post(pygame.Event(pygame.WINDOWSIZECHANGED, x=size[0], y=size[1]))
        player.window.turn()
        assert player.window.painter.size == size
    player.keys("f11", "escape")
    assert not player.window.closed


def test_nothing_is_drawn_while_nothing_changes(player: Player) -> None:
    player.window.turn()
    scene = player.window.scene
    for _ in range(3):
        player.window.turn()
    assert player.window.scene is scene
    player.keys("f")
    assert player.window.scene is not scene


def test_votes_are_shown_at_their_pace_and_the_result_comes_after_the_last(
    founding: Scenario, around: Surroundings
) -> None:
    screen = screen_of(founding, around)
    screen.pace = Pace(reveal_every=100, lift_takes=50, fade_takes=200)
    screen.perform(Command.PLAY_RECORD)
    for _ in range(7):
        screen.tick(50)
    assert screen.table.shown == 3
    assert not screen.tick(20)
    for _ in range(12):
        screen.tick(100)
    assert screen.table.phase is VotePhase.RESULT
    assert screen.motion.fade == 0
    screen.tick(100)
    assert screen.motion.fade == pytest.approx(0.5)
    screen.tick(100)
    assert not screen.moving


def test_the_black_screen_hides_everything_until_a_key(player: Player) -> None:
    player.keys("f", "f2")
    assert isinstance(player.window.screen, BlackScreen)
    surface = pygame.display.get_surface()
    assert surface is not None
    assert pygame.transform.average_color(surface)[:3] == (0, 0, 0)
    player.keys("f2")
    assert player.screen.table.ballot == {"DZA": "in_favour"}


def test_the_key_that_opens_the_help_closes_it(player: Player) -> None:
    for key in ("f1", "?"):
        player.keys(key)
        assert isinstance(player.window.screen, HelpScreen)
        player.keys(key)
        assert isinstance(player.window.screen, OpenTableScreen)


def test_full_screen_is_a_setting_and_f11_changes_it(player: Player) -> None:
    kept: list[bool] = []

    def keep(settings: Settings) -> str:
        kept.append(settings.full_screen)
        return ""

    player.window.around.keep = keep
    player.keys("f11")
    assert player.window.around.settings.full_screen
    assert player.window.painter.size == pygame.display.get_desktop_sizes()[0]
    player.keys("f11")
    assert kept == [True, False]
    assert player.window.painter.size == (1280, 720)


def test_high_contrast_repaints_the_screen_that_is_shown(player: Player) -> None:
    surface = pygame.display.get_surface()
    assert surface is not None
    corner = surface.get_at((2, 300))
    player.window.around.adopt(Settings(high_contrast=True))
    player.keys("f")
    assert corner[:3] != (0, 0, 0)
    assert surface.get_at((2, 300))[:3] == (0, 0, 0)


def test_a_key_that_leads_to_a_field_is_not_written_into_it(player: Player) -> None:
    player.window.go(Push(Naming()))
    player.window.turn()
    naming = player.window.screen
    assert isinstance(naming, Naming)
    for name in ("n", "j"):
        key = pygame.Event(pygame.KEYDOWN, key=ord(name), unicode=name, mod=0)
        pygame.event.post(key)
        pygame.event.post(pygame.Event(pygame.TEXTINPUT, text=name))
    player.window.turn()
    assert naming.entries["name"].text == "j"


class Naming(Form):
    """A button with the key N, which leads to a field."""

    def compose(self, page: Page) -> None:
        button(page, Box(100, 100, 300, 60), Press("go", "Name", "N", does=self.go_on))
        field(page, Box(100, 300, 300, 60), NAME, self.entries.get("name", Entry()), "")

    def go_on(self) -> Turn:
        self.focused = NAME
        return None


NAME = Control(Kind.FIELD, "name")


def test_whatever_is_pressed_the_screen_goes_on(player: Player) -> None:
    keys = [*"fabnx12345rc[]? é7", *NAMED]
    keys.remove("f11")
    for i in range(300):
        player.screen.press(Key(keys[(i * 7919 + i // 11) % len(keys)], shift=i % 3 == 0))
        player.screen.tick(60)
    player.window.scene = player.window.draw()
    assert player.window.scene.targets
