"""A full redraw of the chamber at 1920 x 1080 against one blit of an image of that size."""

import os

import pygame

from nine_votes.scenarios.library import FOUNDING_CASE, find_scenario, shipped_roster
from nine_votes.scenarios.reader import read_file
from nine_votes.scene.screens.open_table import screen_of
from nine_votes.scene.screens.screen import Canvas
from nine_votes.scene.surroundings import Surroundings
from nine_votes.ui.picture import AT_ONCE
from nine_votes.ui.window import drawn_flags, painter_for
from nine_votes.views.chamber import Command
from tests.bench.ratios import compare

SIZE = (1920, 1080)


def run() -> None:
    """Measure the result screen of the founding case, its pieces drawn before."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    pygame.display.init()
    surface = pygame.display.set_mode(SIZE)
    roster = shipped_roster()
    around = Surroundings(roster, drawn_flags(), AT_ONCE)
    screen = screen_of(read_file(find_scenario(FOUNDING_CASE), roster), around)
    screen.perform(Command.PLAY_RECORD)
    screen.perform(Command.SHOW_ALL)
    painter = painter_for(SIZE, AT_ONCE)
    canvas = Canvas(painter.frame, painter.lettering)
    image = pygame.Surface(SIZE, depth=32)

    compare(
        "redraw of the chamber, composed and painted, against one blit of the whole screen",
        lambda: painter.paint(surface, screen.scene(canvas)),
        lambda: surface.blit(image, (0, 0)),
        rounds=40,
        times=5,
        aim=3,
    )
    pygame.display.quit()
