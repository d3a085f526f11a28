"""`python main.py` in a real window on a real display server, by keys alone and by mouse alone."""

import json
import os
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from nine_votes.scenarios.scenario import Scenario
from nine_votes.scene.pieces import Kind
from nine_votes.scene.surroundings import Surroundings
from nine_votes.views.chamber import Command
from tests.ui.xvfb import PATIENCE, POLL, Person, Screen, game_on, missing_programs, virtual_screen

pytestmark = pytest.mark.sweep

SIZE = (1280, 720)
SQUARER = (960, 720)
CHOICES = {"f": "in_favour", "a": "against", "b": "abstaining"}
FOUNDING_KEYS = "fbfffffffafffff"
"""Fifteen votes in alphabetical order, as cast on 28 March 2024."""


class Game(NamedTuple):
    person: Person
    program: subprocess.Popen[bytes]


@pytest.fixture(scope="module")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    if missing := missing_programs():
        why = f"a window on a display needs {', '.join(missing)}"
        if os.environ.get("CI") == "true":
            pytest.fail(f"{why}, which CI has to install")
        pytest.skip(f"{why}; on Debian: apt-get install xvfb xdotool")
    with virtual_screen(SIZE, tmp_path_factory.mktemp("xvfb")) as started:
        yield started


@pytest.fixture
def game(
    screen: Screen, founding: Scenario, around: Surroundings, tmp_path: Path
) -> Iterator[Game]:
    screen.xdotool("mousemove", SIZE[0] // 2, SIZE[1] // 2)
    own = {"XDG_CONFIG_HOME": str(tmp_path), "SDL_FRAMEBUFFER_ACCELERATION": "0"}
    with game_on(screen, "play", founding.id, **own) as program:
        person = Person(screen, founding, around, tmp_path)
        assert person.sees() == "Voting"
        yield Game(person, program)


def test_keys_alone_play_the_founding_case(game: Game) -> None:
    person, program = game
    title = person.screen.xdotool("getwindowfocus", "getwindowname")
    assert title == "Renewing the Panel of Experts on the DPRK - Nine Votes"
    person.keys(*FOUNDING_KEYS)
    assert person.sees() == "Voting"
    person.keys("Return")
    assert person.sees() == "Not adopted"
    person.keys(*["Right"] * 10, "b")
    assert person.sees() == "Adopted"
    person.resizes(SQUARER)
    assert person.sees() == "Adopted"
    for size in (SIZE, SQUARER):
        person.screen.xdotool("key", "F11")
        person.expects(size)
        assert person.sees() == "Adopted"
    person.keys("BackSpace")
    assert person.sees() == "Not adopted"
    person.keys("Escape", "Escape", "Escape")
    assert program.wait(PATIENCE) == 0


def test_the_mouse_alone_plays_the_founding_case(game: Game) -> None:
    person, program = game
    for letter in FOUNDING_KEYS[:7]:
        person.clicks(Kind.CHOICE, CHOICES[letter])
        assert person.sees() == "Voting"
    person.points((2, 2))
    person.resizes(SQUARER)
    assert person.sees() == "Voting"
    for letter in FOUNDING_KEYS[7:]:
        person.clicks(Kind.CHOICE, CHOICES[letter])
        assert person.sees() == "Voting"
    person.clicks(Kind.ACTION, Command.REVEAL)
    assert person.sees() == "Not adopted"
    person.clicks(Kind.SEAT, "RUS")
    assert person.sees() == "Not adopted"
    person.clicks(Kind.CHOICE, "abstaining")
    assert person.sees() == "Adopted"
    person.clicks(Kind.ACTION, Command.UNDO)
    assert person.sees() == "Not adopted"
    assert program.poll() is None


def test_how_a_frame_is_shown_sooner_is_found_out_once_and_remembered(
    screen: Screen, tmp_path: Path
) -> None:
    kept = tmp_path / "nine-votes" / "settings.json"
    with game_on(screen, XDG_CONFIG_HOME=str(tmp_path)) as program:
        deadline = time.monotonic() + PATIENCE
        while not kept.exists() and time.monotonic() < deadline:
            time.sleep(POLL)
        found = json.loads(kept.read_text(encoding="utf-8"))["accelerated"]
        assert list(found) == [f"x11 {SIZE[0]}x{SIZE[1]}"]
        assert program.poll() is None
