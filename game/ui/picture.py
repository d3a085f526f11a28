"""A picture of what the window would show, made without one."""

from pathlib import Path

import pygame

from game.scenarios.scenario import Scenario
from game.ui.display import require_pygame_ce
from game.ui.screens.chamber import chamber_scene
from game.ui.screens.open_table import STILL, OpenTableScreen
from game.ui.window import painter_for, screen_of
from game.views.chamber import Action


def picture(scenario: Scenario, size: tuple[int, int], path: Path, number: int = 0) -> None:
    """Write what the window shows once a scenario's recorded vote is revealed, as a PNG.

    `number` counts its votes from 0. A vote whose names are not known is shown before it is cast.
    Raises NothingToVoteError, MissingFontError and, where the file cannot be written, OSError.
    """
    require_pygame_ce()
    screen = screen_of(scenario, STILL)
    screen.turn_to(number)
    screen.perform(Action.PLAY_RECORD)
    screen.perform(Action.SHOW_ALL)
    path.write_bytes(b"")
    pygame.image.save(pictured(screen, size), path)


def pictured(screen: OpenTableScreen, size: tuple[int, int]) -> pygame.Surface:
    """Return a screen drawn at a size."""
    painter, surface = painter_for(size), pygame.Surface(size, depth=32)
    screen.tick(0)
    scene = chamber_scene(screen.view, painter.frame, painter.lettering, screen.look)
    painter.paint(surface, scene)
    return surface
