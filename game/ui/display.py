"""Whether there is a screen to open a window on, and the window itself."""

import os
import sys
from io import BytesIO

import pygame
import pygame.font

from game.calls import CallError
from game.ui.drawings import BADGE, badge
from game.views.chamber import Mark

SMALL = (1280, 720)
SHARE = 0.72
"""How much of a large screen's width a new window takes."""

WAYS_TO_A_SCREEN = ("DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "SDL_VIDEODRIVER")
"""What tells a program on Linux where a screen is."""


class DisplayError(CallError):
    """No window can be opened; the message says why and what to do."""


def require_pygame_ce() -> None:
    """Raise DisplayError unless the pygame that is installed is pygame-ce."""
    if not getattr(pygame, "IS_CE", False):
        raise DisplayError(
            "Another package has put plain pygame in the place of pygame-ce. "
            "Run: pip uninstall pygame pygame-ce, then: pip install pygame-ce."
        )


def has_display() -> bool:
    """Say whether a window would be seen, or SDL_VIDEODRIVER asks for one that is not.

    Without a screen SDL picks its driver `offscreen` and reports no error.
    """
    if sys.platform == "linux" and not any(map(os.environ.get, WAYS_TO_A_SCREEN)):
        # Wayland's library, which SDL would ask, complains to the terminal.
        return False
    asked = os.environ.get("SDL_VIDEODRIVER", "")
    try:
        _start()
    except pygame.error:
        return False
    return pygame.display.get_driver() != "offscreen" or "offscreen" in asked.split(",")


def _start() -> None:
    """Start display and fonts, and nothing else: the mixer fails where there is no sound."""
    os.environ.setdefault("SDL_WINDOWS_DPI_AWARENESS", "permonitorv2")
    pygame.display.init()
    pygame.font.init()


def open_display(title: str, size: tuple[int, int] | None) -> pygame.Surface:
    """Open the window and return its surface; DisplayError where that cannot be done."""
    require_pygame_ce()
    try:
        _start()
        pygame.display.set_icon(_icon())
        pygame.display.set_caption(title)
        return pygame.display.set_mode(size or fitting_size(), pygame.RESIZABLE)
    except pygame.error as error:
        raise DisplayError(
            f"No window can be opened here ({error}). The commands in the terminal work without "
            "one; `python main.py --help` lists them."
        ) from error


def fitting_size() -> tuple[int, int]:
    """Return the size of a new window: a good part of a large screen, all of a small one."""
    screen = pygame.display.get_desktop_sizes()[0]
    width = max(SMALL[0], round(screen[0] * SHARE))
    height = width * SMALL[1] // SMALL[0]
    return min(width, screen[0]), min(height, screen[1])


def _icon() -> pygame.Surface:
    side = 64
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{side}" height="{side}">'
        f'<g transform="scale({side / BADGE:.4f})">{badge(Mark.IN_FAVOUR)}</g></svg>'
    )
    return pygame.image.load(BytesIO(svg.encode()), "icon.svg")
