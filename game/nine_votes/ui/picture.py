"""A picture of what the window would show, made without one."""

from pathlib import Path

import pygame

from nine_votes.scenarios.library import shipped_roster
from nine_votes.scenarios.scenario import Scenario
from nine_votes.scene.screens.open_table import screen_of
from nine_votes.scene.screens.screen import Canvas, Screen
from nine_votes.scene.surroundings import Settings, Surroundings
from nine_votes.ui.display import require_pygame_ce
from nine_votes.ui.window import drawn_flags, painter_for
from nine_votes.views.chamber import Command

AT_ONCE = Settings(reduced_motion=True)


def picture(scenario: Scenario, size: tuple[int, int], path: Path, number: int = 0) -> None:
    """Write what the window shows once a scenario's recorded vote is revealed, as a PNG.

    `number` counts its votes from 0. A vote whose names are not known is shown before it is cast.
    Raises NothingToVoteError, MissingFontError and, where the file cannot be written, OSError.
    """
    require_pygame_ce()
    screen = screen_of(scenario, Surroundings(shipped_roster(), drawn_flags(), AT_ONCE))
    screen.turn_to(number)
    screen.perform(Command.PLAY_RECORD)
    screen.perform(Command.SHOW_ALL)
    path.write_bytes(b"")
    pygame.image.save(pictured(screen, size), path)


def pictured(screen: Screen, size: tuple[int, int], settings: Settings = AT_ONCE) -> pygame.Surface:
    painter, surface = painter_for(size, settings), pygame.Surface(size, depth=32)
    screen.tick(0)
    painter.paint(surface, screen.scene(Canvas(painter.frame, painter.lettering, settings.text)))
    return surface
