"""Whether there is a screen, the window on it as it is set, and which way frames come sooner."""

import os
import sys
import warnings
from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO
from time import perf_counter

import pygame
import pygame.font

from nine_votes.calls import CallError
from nine_votes.council.messages import say
from nine_votes.scene.drawings import BADGE, badge
from nine_votes.scene.surroundings import Settings
from nine_votes.views.chamber import Mark

FRAMES = 10
QUICK = 0.002
"""Seconds: a frame that is shown this soon leaves nothing to be gained."""


class Trial:
    """Frames timed one way, and the other way only where the first is slow.

    `accelerated` is the way to be timed next, and in the end the one that was found the quicker.
    """

    def __init__(self) -> None:
        """Begin with the graphics card, which is SDL's own choice."""
        self.accelerated, self.done = True, False
        self._first: list[float] = []
        self._second: list[float] = []

    def note(self, seconds: float) -> None:
        times = self._first if self.accelerated else self._second
        times.append(seconds)
        if len(times) < FRAMES:
            return
        if not self.accelerated:
            self.accelerated = _middle(self._first) <= _middle(self._second)
            self.done = True
        elif _middle(times) <= QUICK:
            self.done = True
        else:
            self.accelerated = False


def _middle(times: list[float]) -> float:
    """Return a time that half of them are no longer than; `statistics` takes 3 ms to load."""
    return sorted(times)[len(times) // 2]


SMALL = (1280, 720)
SHARE = 0.72
"""How much of a large screen's width a new window takes."""

WAYS_TO_A_SCREEN = ("DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "SDL_VIDEODRIVER")
"""What tells a program on Linux where a screen is."""

ACCELERATION = "SDL_FRAMEBUFFER_ACCELERATION"
ASKED = frozenset(os.environ)
"""What was set before the program set anything itself."""

AS_AT_FIRST = Settings()


class DisplayError(CallError):
    """No window can be opened; the message says why and what to do."""


class WindowGoneError(CallError):
    """The window was lost while it was open; the message says what is known."""


def require_pygame_ce() -> None:
    if not getattr(pygame, "IS_CE", False):
        raise DisplayError(say("trouble-plain-pygame"))


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


def open_display(
    title: str, size: tuple[int, int] | None, settings: Settings = AS_AT_FIRST
) -> pygame.Surface:
    """Open the window and return its surface; DisplayError where that cannot be done."""
    require_pygame_ce()
    try:
        _start()
        return _opened(title, size or fitting_size(settings), settings, _remembered(settings))
    except pygame.error as error:
        raise DisplayError(say("trouble-no-window", reason=str(error))) from error


def show_again(trial: Trial, size: tuple[int, int], settings: Settings) -> bool:
    """Show what is drawn once more, and note how long that takes; say whether it is to be redrawn.

    SDL asks for the way only once each time it starts, so the window is made anew for another one.
    """
    way, start = trial.accelerated, perf_counter()
    pygame.display.flip()
    trial.note(perf_counter() - start)
    if trial.accelerated == way:
        return False
    _reopen(size, settings, trial.accelerated)
    return True


def remembering(trial: Trial, settings: Settings) -> Settings:
    """Return the settings with what a trial found of this display."""
    found = {**settings.accelerated, display_name(settings): trial.accelerated}
    return replace(settings, accelerated=found)


def move_window(size: tuple[int, int], settings: Settings) -> None:
    _reopen(size, settings, _remembered(settings))


def place_window(size: tuple[int, int], settings: Settings) -> pygame.Surface:
    """Give the window that size, or the whole of its display where that is set."""
    display = shown_on(settings)
    flags = pygame.FULLSCREEN if settings.full_screen else pygame.RESIZABLE
    if settings.full_screen:
        size = pygame.display.get_desktop_sizes()[display]
    with warnings.catch_warnings():
        # A window manager may give a window another size, and is not to be complained of.
        warnings.simplefilter("ignore", RuntimeWarning)
        surface = pygame.display.set_mode(size, flags, display=display)
        if surface.get_size() != size:
            # After the full screen, SDL under X11 takes a window's size at the second asking only.
            surface = pygame.display.set_mode(size, flags, display=display)
    return surface


def _reopen(size: tuple[int, int], settings: Settings, accelerated: bool) -> None:
    title, _ = pygame.display.get_caption()
    pygame.display.quit()
    _start()
    _opened(title, size, settings, accelerated)


def _opened(
    title: str, size: tuple[int, int], settings: Settings, accelerated: bool
) -> pygame.Surface:
    if ACCELERATION not in ASKED:
        os.environ.pop(ACCELERATION, None)
        if not accelerated:
            os.environ[ACCELERATION] = "0"
    pygame.display.set_icon(_icon())
    pygame.display.set_caption(title)
    return place_window(size, settings)


def _remembered(settings: Settings) -> bool:
    """Say whether a frame is shown by way of the graphics card, which is SDL's own choice."""
    return settings.accelerated.get(display_name(settings), True)


def displays() -> Sequence[tuple[int, int]]:
    return pygame.display.get_desktop_sizes()


def shown_on(settings: Settings) -> int:
    """Return the number of the display the window is on: the first where the one set has gone."""
    return settings.display if settings.display < pygame.display.get_num_displays() else 0


def display_name(settings: Settings) -> str:
    """Return what a display is remembered by: SDL's driver and its size."""
    width, height = pygame.display.get_desktop_sizes()[shown_on(settings)]
    return f"{pygame.display.get_driver()} {width}x{height}"


def to_be_timed(settings: Settings) -> bool:
    """Say whether it is not known yet which way a frame is shown sooner on this display.

    Only under X11 does SDL have both ways; whoever starts the program can choose one for it.
    """
    if ACCELERATION in ASKED or pygame.display.get_driver() != "x11":
        return False
    return display_name(settings) not in settings.accelerated


def fitting_size(settings: Settings = AS_AT_FIRST) -> tuple[int, int]:
    screen = pygame.display.get_desktop_sizes()[shown_on(settings)]
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
