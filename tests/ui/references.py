"""Pictures that the screens are compared with: `python -m tests.ui.references` renews them.

Fonts and the drawing of shapes differ a little from machine to machine, so a tolerance is left.
"""

import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pygame

from game.places import folder
from game.scenarios.library import FOUNDING_CASE, find_scenario, shipped_roster
from game.scenarios.reader import read_file
from game.sitting.sitting import open_sitting
from game.ui.entrance import title_screen
from game.ui.layout import Frame
from game.ui.lettering import Lettering
from game.ui.open_tables import screen_of
from game.ui.picture import AT_ONCE, pictured
from game.ui.proceedings import Proceedings
from game.ui.screens.briefing import BriefingScreen
from game.ui.screens.gallery import GalleryScreen
from game.ui.screens.screen import Canvas, Key, Screen
from game.ui.screens.sitting import SittingScreen
from game.ui.surroundings import Surroundings
from game.ui.ways import IN_CLASS, Way
from game.ui.window import drawn_flags
from game.views.chamber import Action

SIZE = (960, 540)
KEPT = Path(__file__).parent / "references"
STEPS = ("return",) * 5
VOTES = "fbfffffffafffff"


def screens() -> Iterator[tuple[str, Screen]]:
    """Yield a screen of each kind by name, each as a person would meet it."""
    around = Surroundings(shipped_roster(), drawn_flags(), AT_ONCE)
    file = find_scenario(FOUNDING_CASE)
    founding = read_file(file, around.roster)
    yield "title", title_screen(around)
    gallery = GalleryScreen(
        around, IN_CLASS, _nowhere, [file, folder("scenarios") / "suez-1956.yaml"]
    )
    while gallery.moving:
        gallery.tick(20)
    yield "gallery", gallery
    yield "briefing", BriefingScreen(around, file, founding, IN_CLASS, _nowhere)
    table = screen_of(founding, around)
    table.perform(Action.PLAY_RECORD)
    table.perform(Action.SHOW_ALL)
    yield "result", table
    yield "rules", _pressed(table, "l")
    with tempfile.TemporaryDirectory() as place:
        for name, keys in (("poll", (*STEPS, *VOTES[:7])), ("after", (*STEPS, *VOTES, "return"))):
            sitting = open_sitting(file, around.roster, journal=Path(place) / f"{name}.jsonl")
            with sitting:
                screen = SittingScreen(around, Proceedings(sitting), Way.PLACARDS)
                _pressed(screen, *keys)
                yield name, screen


def _nowhere(*_: object) -> None:
    """Lead nowhere."""


def _pressed(screen: Screen, *keys: str) -> Screen:
    """Press keys, and return the screen they lead to."""
    frame = Frame.of(*SIZE)
    canvas = Canvas(frame, Lettering(frame.scale))
    for key in keys:
        screen.scene(canvas)
        turn = screen.press(Key(key))
        screen.tick(0)
        screen = getattr(turn, "screen", screen)
    return screen


def renew(tell: Callable[[str], object] = print) -> None:
    """Draw all of them anew."""
    KEPT.mkdir(exist_ok=True)
    for name, screen in screens():
        pygame.image.save(pictured(screen, SIZE), KEPT / f"{name}.png")
        tell(name)


if __name__ == "__main__":
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    renew()
