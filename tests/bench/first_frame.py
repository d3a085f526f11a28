"""From the start of the program to the first frame of the title, and of the founding case.

At 1280 x 720, with the settings as they are at first.
On the display there is, or on SDL's dummy driver, which opens its bare window far faster than any
real window system does.
"""

import os
import subprocess
import sys
from functools import partial
from tempfile import TemporaryDirectory

from nine_votes.places import CLONE
from tests.bench.ratios import compare

TITLE = """
from nine_votes.ui.entrance import opened_window
opened_window(None, (1280, 720))
"""
CHAMBER = """
from nine_votes.scenarios.library import FOUNDING_CASE, find_scenario
from nine_votes.ui.entrance import opened_window
opened_window(find_scenario(FOUNDING_CASE), (1280, 720))
"""
BARE = """
import pygame
pygame.display.init()
pygame.font.init()
pygame.display.set_mode((1280, 720))
pygame.display.flip()
"""


def run() -> None:
    """Measure whole processes, alternated."""
    with TemporaryDirectory() as settings:
        _compare({**os.environ, "XDG_CONFIG_HOME": settings})


def _compare(environment: dict[str, str]) -> None:
    if not environment.get("DISPLAY"):
        environment["SDL_VIDEODRIVER"] = "dummy"
    driver = environment.get("SDL_VIDEODRIVER", "the display")

    def program(code: str) -> None:
        command = [sys.executable, "-c", code]
        subprocess.run(command, check=True, capture_output=True, cwd=CLONE, env=environment)

    for screen, code, aim in (("title", TITLE, 2.5), ("chamber", CHAMBER, 3.5)):
        compare(
            f"first frame of the {screen} against a bare window, on {driver}",
            partial(program, code),
            partial(program, BARE),
            rounds=15,
            times=1,
            aim=aim,
        )
