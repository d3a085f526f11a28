"""Memory at 1920 x 1080 after an hour's worth of random play, in a process of its own."""

import os
import subprocess
import sys
import tempfile

from nine_votes.places import CLONE

INPUTS = 3600
"""What a restless class does in an hour: something every second."""

AIM = 150
SOAK = """
import resource
import pygame
from pathlib import Path
from nine_votes.ui.entrance import opened_window
from tests.ui.monkey import Monkey, Unhurried

def resident():
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1e6

window = opened_window(size=(1920, 1080))
pygame.event.clear()
window.clock = Unhurried()
monkey, seen = Monkey(window, 1), []
for part in range(4):
    while monkey.done < {inputs} * (part + 1) // 4:
        monkey.play(monkey.done + 50)
        if window.closed:
            window = opened_window(size=(1920, 1080))
            window.clock, monkey.window = Unhurried(), window
    seen.append(resident())
print(*(round(each) for each in seen))
"""


def run() -> None:
    """Print the resident memory after each quarter, and what was aimed at."""
    with tempfile.TemporaryDirectory() as home:
        folders = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
        environment = {**os.environ, **dict.fromkeys(folders, home), "SDL_VIDEODRIVER": "dummy"}
        command = [sys.executable, "-c", SOAK.format(inputs=INPUTS)]
        said = subprocess.check_output(command, cwd=CLONE, env=environment, text=True)
    quarters = [int(number) for number in said.splitlines()[-1].split()]
    after = ", ".join(map(str, quarters))
    verdict = f"aim under {AIM}: {'met' if quarters[-1] < AIM else 'MISSED'}"
    print(f"memory after each quarter of {INPUTS} inputs at 1920x1080: {after} MB ({verdict})")
