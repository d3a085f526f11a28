"""Whether there is a screen: SDL's own answer is not to be trusted."""

import os
import subprocess
import sys

import pygame
import pytest

from nine_votes.council.messages import told_by
from nine_votes.places import CLONE
from nine_votes.ui.display import DisplayError, fitting_size, open_display, require_pygame_ce
from nine_votes.words.resolver import in_words

ASKS = "from nine_votes.ui.display import has_display; print(has_display())"
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER", "XDG_RUNTIME_DIR")


def answer(**environment: str) -> str:
    plain = {name: value for name, value in os.environ.items() if name not in SCREENS}
    program = [sys.executable, "-c", ASKS]
    done = subprocess.run(
        program,
        env={**plain, **environment},
        cwd=CLONE,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a screen")
def test_without_a_screen_there_is_no_display() -> None:
    assert answer() == "False"


def test_a_driver_that_was_asked_for_is_a_display() -> None:
    assert answer(SDL_VIDEODRIVER="dummy") == "True"
    assert answer(SDL_VIDEODRIVER="offscreen") == "True"


def test_a_driver_that_does_not_exist_is_none() -> None:
    assert answer(SDL_VIDEODRIVER="punched-cards") == "False"


def test_plain_pygame_is_refused_with_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(pygame, "IS_CE")
    with pytest.raises(DisplayError) as raised:
        require_pygame_ce()
    assert "pip install pygame-ce" in in_words(told_by(raised.value))


def test_a_window_keeps_to_the_screen() -> None:
    pygame.display.init()
    width, height = pygame.display.get_desktop_sizes()[0]
    fitting = fitting_size()
    assert fitting[0] <= width
    assert fitting[1] <= height
    assert open_display("title", None).get_size() == fitting
    pygame.display.quit()
