"""The window: one loop that takes input, lets time pass, and draws when something has changed."""

from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

import pygame

from nine_votes.calls import CallError, ContentError
from nine_votes.council.messages import say, told_by
from nine_votes.places import folder
from nine_votes.scene.layout import Frame
from nine_votes.scene.pieces import Control, Scene
from nine_votes.scene.screens.notices import BlackScreen, HelpScreen, TroubleScreen
from nine_votes.scene.screens.screen import Canvas, Copy, Pop, Push, Screen, Turn, follow
from nine_votes.scene.surroundings import Settings, Surroundings
from nine_votes.scene.widgets.field import PASTE
from nine_votes.ui import display
from nine_votes.ui.bug_report import reported, sittings_of
from nine_votes.ui.display import Trial, WindowGoneError
from nine_votes.ui.inputs import copied, copy, key_for, noted
from nine_votes.ui.painter import MissingFontError, Painter, palette_for

FLAGS = "assets/flags"
MOVING, RESTING = 60, 30
"""Rounds of the loop a second: while something moves, and while nothing does."""

LONGEST_STEP = 50.0
"""Milliseconds a round counts for at most, so that a slow first frame skips no vote."""

INPUTS = 50
"""How many inputs the report of a bug tells of."""

NOTHING = Scene((), (), ())


def drawn_flags() -> frozenset[str]:
    return frozenset(path.stem for path in folder(FLAGS).glob("*.svg"))


def painter_for(size: tuple[int, int], settings: Settings) -> Painter:
    return Painter(Frame.of(*size), size, folder(FLAGS), palette_for(settings.high_contrast))


class Window:
    def __init__(self, screen: Screen, surface: pygame.Surface, around: Surroundings) -> None:
        self.screens, self.around = [screen], around
        self.clock = pygame.time.Clock()
        self.closed, self.stale, self.failures = False, True, 0
        self.painter = painter_for(surface.get_size(), around.settings)
        self.placed = (around.settings.full_screen, display.shown_on(around.settings))
        self.windowed = (
            display.fitting_size(around.settings) if self.placed[0] else surface.get_size()
        )
        self.written_by_key = True
        self.inputs: deque[str] = deque(maxlen=INPUTS)
        self.trial: Trial | None = None
        self.scene = NOTHING
        self._attempt(self._redraw)

    @property
    def screen(self) -> Screen:
        return self.screens[-1]

    @property
    def canvas(self) -> Canvas:
        painter = self.painter
        return Canvas(painter.frame, painter.lettering, self.around.settings.text)

    def run(self) -> None:
        while not self.closed:
            self.turn()

    def turn(self) -> None:
        self._attempt(self._round)
        moving = not self.closed and self.screen.moving
        self.clock.tick(MOVING if moving else RESTING)

    def go(self, turn: Turn) -> None:
        self.stale = self.stale or turn is not None
        if isinstance(turn, Copy):
            copy(turn.text)
        follow(self.screens, turn)
        if not self.screens:
            self.closed = True

    def draw(self) -> Scene:
        surface = pygame.display.get_surface()
        if surface is None:
            raise WindowGoneError(say("trouble-gone"))
        settings, size = self.around.settings, surface.get_size()
        if self.painter.size != size or self.painter.palette is not palette_for(
            settings.high_contrast
        ):
            self.painter = painter_for(size, settings)
        scene = composed(self.screens, self.canvas)
        self.painter.paint(surface, scene)
        pygame.display.flip()
        return scene

    def _redraw(self) -> None:
        self.scene = self.draw()
        self.stale, self.failures = False, 0

    def _attempt(self, work: Callable[[], None]) -> None:
        """Do some work; a mistake of ours in it ends all screens but the first, and no sitting."""
        try:
            work()
        except (WindowGoneError, MissingFontError):
            raise
        except Exception as error:  # noqa: BLE001 - whatever it is, the sitting is to survive it
            self._survive(error)

    def _round(self) -> None:
        for event in pygame.event.get():
            self.stale = self._heard(event) or self.stale
        if self.closed:
            return
        self._place()
        if self.screen.moving:
            self.stale = self.screen.tick(min(self.clock.get_time(), LONGEST_STEP)) or self.stale
        if self.stale:
            self._redraw()
        elif self.trial and not self.screen.moving:
            self._time(self.trial)

    def _heard(self, event: pygame.Event) -> bool:
        """Take an event; what is known to go wrong is said over the screen it went wrong on."""
        if self.closed:
            return False
        if note := noted(event, self.screen.writing):
            self.inputs.append(note)
        try:
            return self.take(event)
        except (CallError, ContentError) as error:
            self.go(Push(TroubleScreen(say("trouble-said", said=told_by(error)))))
            return True

    def take(self, event: pygame.Event) -> bool:
        """Take one event, and say whether the picture may have changed."""
        if event.type == pygame.MOUSEMOTION:
            return self._point(event.pos)
        if event.type == pygame.WINDOWLEAVE:
            return self.screen.point(None)
        if event.type == pygame.QUIT:
            self.closed = True
        return self._input(event) or event.type in {
            pygame.WINDOWSIZECHANGED,
            pygame.WINDOWEXPOSED,
        }

    def _input(self, event: pygame.Event) -> bool:
        """Take keys, text, clicks and the wheel; say whether it was one of them.

        Of several between two frames, each finds what the one before has left.
        """
        if self.stale and event.type in {pygame.KEYDOWN, pygame.MOUSEBUTTONDOWN}:
            self.scene = composed(self.screens, self.canvas)
        match event.type:
            case pygame.KEYDOWN:
                self.written_by_key = self.screen.writing
                self._key(event)
            case pygame.TEXTINPUT if self.screen.writing and self.written_by_key:
                self.go(self.screen.write(event.text))
            case pygame.MOUSEBUTTONDOWN if event.button == pygame.BUTTON_LEFT:
                self.written_by_key = True
                self.go(self.screen.click(self._under(event.pos)))
            case pygame.MOUSEWHEEL:
                self.screen.wheel(-event.y)
            case _:
                return False
        return True

    def _key(self, event: pygame.Event) -> None:
        key, black = key_for(event, self.screen.writing), isinstance(self.screen, BlackScreen)
        name = key.name if key else ""
        if name == "f11":
            settings = self.around.settings
            self.around.adopt(replace(settings, full_screen=not settings.full_screen))
        elif name == "f2" and not black:
            self.go(Push(BlackScreen()))
        elif name in {"f1", "?"} and not black:
            here = isinstance(self.screen, HelpScreen)
            self.go(Pop() if here else Push(HelpScreen(self.screen.help)))
        elif name == PASTE:
            self.go(self.screen.write(copied()))
        elif key:
            self.go(self.screen.press(key))

    def _place(self) -> None:
        settings, (was_full, was_on) = self.around.settings, self.placed
        wanted = settings.full_screen, display.shown_on(settings)
        if wanted == self.placed:
            return
        if not was_full:
            self.windowed = self.painter.size
        self.placed, self.stale = wanted, True
        try:
            if wanted[1] == was_on:
                display.place_window(self.windowed, settings)
            else:
                self.windowed = display.fitting_size(settings)
                display.move_window(self.windowed, settings)
                self.time_frames()
        except pygame.error as error:
            self.around.adopt(replace(settings, full_screen=False))
            self.go(Push(TroubleScreen(say("trouble-cannot-fill", reason=str(error)))))

    def time_frames(self) -> None:
        """Find out, when there is nothing else to do, which way a frame is shown sooner here."""
        self.trial = Trial() if display.to_be_timed(self.around.settings) else None

    def _time(self, trial: Trial) -> None:
        """Show a frame again to see how long that takes, and in the end go the quicker way."""
        if display.show_again(trial, self.windowed, self.around.settings):
            self._redraw()
        if trial.done:
            self.around.adopt(display.remembering(trial, self.around.settings))
            self.trial = None

    def _survive(self, error: Exception) -> None:
        """Write a report, close the sittings, whose journals hold all, and go back to the start.

        Where the first screen cannot be drawn either, it goes too, and then the window.
        """
        self.failures += 1
        sittings = sittings_of(self.screens)
        said = reported(error, type(self.screen).__name__, self.inputs, sittings)
        for sitting in sittings:
            sitting.close()
        if self.failures > 2:
            raise WindowGoneError(say("trouble-closed", said=said)) from error
        kept = self.screens[: 2 - self.failures]
        follows = say("trouble-kept") if sittings else say("trouble-nothing-open")
        panel = TroubleScreen(said, follows, say("trouble-bug"))
        self.screens, self.stale = [*kept, panel], True

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


def composed(screens: list[Screen], canvas: Canvas) -> Scene:
    """Return the last screen's scene, over those before it that it leaves to be seen."""
    scene = screens[-1].scene(canvas)
    if not screens[-1].over or len(screens) == 1:
        return scene
    below = composed(screens[:-1], canvas._replace(covered=True))
    return Scene(below.backdrop, (*below.pieces, *scene.pieces), scene.targets)
