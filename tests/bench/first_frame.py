"""From the start of the program to the first frame of the founding case, at 1280 x 720.

On the display there is, or on SDL's dummy driver, which opens its bare window far faster than any
real window system does.
"""

import os
import subprocess
import sys

from game.places import CLONE
from tests.bench.ratios import compare

OURS = """
from game.scenarios.library import FOUNDING_CASE, find_scenario, shipped_roster
from game.scenarios.reader import read_file
from game.ui.display import open_display
from game.ui.screens.open_table import Pace
from game.ui.window import Window, screen_of
scenario = read_file(find_scenario(FOUNDING_CASE), shipped_roster())
Window(screen_of(scenario, Pace()), open_display(scenario.title, (1280, 720)))
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
    environment = dict(os.environ)
    if not environment.get("DISPLAY"):
        environment["SDL_VIDEODRIVER"] = "dummy"
    driver = environment.get("SDL_VIDEODRIVER", "the display")

    def program(code: str) -> None:
        command = [sys.executable, "-c", code]
        subprocess.run(command, check=True, capture_output=True, cwd=CLONE, env=environment)

    compare(
        f"first frame against a bare window, on {driver}",
        lambda: program(OURS),
        lambda: program(BARE),
        rounds=15,
        times=1,
        aim=3.5,
    )
