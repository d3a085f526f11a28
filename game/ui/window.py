"""The window: one loop that takes input, lets time pass, and draws when something has changed."""

from contextlib import suppress

import pygame

from game.calls import CallError
from game.phrases.window import window_title
from game.places import folder
from game.scenarios.scenario import Scenario
from game.sitting.open_table import opened
from game.ui.display import DisplayError, open_display
from game.ui.layout import Frame
from game.ui.painter import Painter
from game.ui.pieces import Control, Scene
from game.ui.screens.chamber import chamber_scene
from game.ui.screens.open_table import STILL, OpenTableScreen, Pace
from game.views.open_table import chamber, settings_of

FLAGS = "assets/flags"
MOVING, RESTING = 60, 30
"""Rounds of the loop a second: while something moves, and while nothing does."""

LONGEST_STEP = 50.0
"""Milliseconds a round counts for at most, so that a slow first frame skips no vote."""


class NothingToVoteError(CallError):
    """The scenario puts nothing to a vote that has a ballot."""


def screen_of(scenario: Scenario, pace: Pace) -> OpenTableScreen:
    """Return the screen of a scenario's votes; NothingToVoteError where there are none."""
    drawn = frozenset(path.stem for path in folder(FLAGS).glob("*.svg"))
    settings = settings_of(scenario, drawn)
    if not settings:
        raise NothingToVoteError(
            f"{scenario.id}: nothing here is decided by a ballot; choose another scenario."
        )
    return OpenTableScreen(
        [opened(setting.put.council.codes) for setting in settings],
        [setting.put.record or {} for setting in settings],
        lambda number, table, leaving: chamber(settings[number], table, leaving),
        pace,
    )


def painter_for(size: tuple[int, int]) -> Painter:
    """Return a painter for a window of that many pixels."""
    return Painter(Frame.of(*size), size, folder(FLAGS))


def play(scenario: Scenario, size: tuple[int, int] | None = None, motion: bool = True) -> None:
    """Open the window on a scenario and return when the person leaves it.

    `motion` false shows everything at once. Raises DisplayError, MissingFontError and
    NothingToVoteError.
    """
    screen = screen_of(scenario, Pace() if motion else STILL)
    surface = open_display(window_title(scenario.title), size)
    try:
        Window(screen, surface).run()
    finally:
        pygame.display.quit()


class Window:
    """A screen on a display, and the input that reaches it."""

    def __init__(self, screen: OpenTableScreen, surface: pygame.Surface) -> None:
        """Draw the first frame."""
        self.screen, self.clock = screen, pygame.time.Clock()
        self.windowed = surface.get_size()
        self.closed = self.full = False
        self.painter = painter_for(surface.get_size())
        self.scene = self.draw()

    def run(self) -> None:
        """Take input until the person leaves."""
        while not self.closed:
            self.turn()

    def turn(self) -> None:
        """Go round the loop once."""
        changed = [self.take(event) for event in pygame.event.get()]
        moving = self.screen.moving
        if moving:
            changed.append(self.screen.tick(min(self.clock.get_time(), LONGEST_STEP)))
        if any(changed):
            self.scene = self.draw()
        self.closed = self.closed or self.screen.left
        self.clock.tick(MOVING if moving else RESTING)

    def draw(self) -> Scene:
        """Draw the screen as it is now, and return what was drawn."""
        surface = pygame.display.get_surface()
        if surface is None:
            raise DisplayError("The window has gone.")
        if surface.get_size() != self.painter.size:
            self.painter = painter_for(surface.get_size())
        painter, screen = self.painter, self.screen
        scene = chamber_scene(screen.view, painter.frame, painter.lettering, screen.look)
        painter.paint(surface, scene)
        pygame.display.flip()
        return scene

    def take(self, event: pygame.Event) -> bool:
        """Take one event, and say whether the picture may have changed."""
        if event.type == pygame.QUIT:
            self.closed = True
        elif event.type == pygame.KEYDOWN:
            return self._key(event)
        elif event.type == pygame.MOUSEMOTION:
            return self._point(event.pos)
        elif event.type == pygame.MOUSEBUTTONDOWN and event.button == pygame.BUTTON_LEFT:
            self.screen.click(self._under(event.pos))
            return True
        elif event.type == pygame.WINDOWLEAVE:
            return self.screen.point(None)
        return event.type in {pygame.WINDOWSIZECHANGED, pygame.WINDOWEXPOSED}

    def _key(self, event: pygame.Event) -> bool:
        if event.key == pygame.K_F11:
            self._full_screen(not self.full)
        elif event.key == pygame.K_ESCAPE and self.full:
            self._full_screen(False)
        elif not _is_shortcut(event):
            self.screen.press(_key_name(event), bool(event.mod & pygame.KMOD_SHIFT))
        return True

    def _full_screen(self, full: bool) -> None:
        if full:
            self.windowed = self.painter.size
        size, flags = ((0, 0), pygame.FULLSCREEN) if full else (self.windowed, pygame.RESIZABLE)
        pygame.display.set_mode(size, flags)
        self.full = full

    def _under(self, position: tuple[int, int]) -> Control | None:
        return self.scene.control_at(self.painter.frame.canvas_point(*position))

    def _point(self, position: tuple[int, int]) -> bool:
        control = self._under(position)
        if not self.screen.point(control):
            return False
        shape = pygame.SYSTEM_CURSOR_HAND if control else pygame.SYSTEM_CURSOR_ARROW
        # Some displays have no cursors of the system's; the card that rises says enough.
        with suppress(pygame.error):
            pygame.mouse.set_cursor(shape)
        return True


def _is_shortcut(event: pygame.Event) -> bool:
    """Say whether the key belongs to the system, such as Alt and F4; AltGr only makes letters."""
    if event.mod & (pygame.KMOD_META | pygame.KMOD_LALT):
        return True
    return bool(event.mod & pygame.KMOD_CTRL) and not event.mod & pygame.KMOD_RALT


def _key_name(event: pygame.Event) -> str:
    """Return the letter a key writes in the person's own layout, or else the key's name."""
    written = event.unicode.strip().lower()
    return written if written.isprintable() and written else pygame.key.name(event.key)
