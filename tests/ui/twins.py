"""A window on a real display server, and its twin in memory that is given the same input.

What the twin shows is what the person expects: the picture on the screen has to become that one,
pixel by pixel.
"""

import json
import time
from pathlib import Path

import numpy as np
import pygame
import pytest

from nine_votes.scene.pieces import Control, Kind
from nine_votes.ui.bug_report import sittings_of
from nine_votes.ui.entrance import opened_window
from nine_votes.ui.window import Window
from tests.ui.xvfb import PATIENCE, POINTER, POLL, Pixels, Screen, Size

FOLDERS = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
SETTLING = 200
"""Rounds in which a screen that moves by itself comes to rest."""

NAMES = {"Return": "return", "Escape": "escape", "BackSpace": "backspace", "space": "space"}


def home(folder: Path) -> dict[str, str]:
    """Make a home in a folder, in which things do not move, and return the way there."""
    kept = folder / "nine-votes"
    kept.mkdir(parents=True)
    settings = {"reduced_motion": True}
    (kept / "settings.json").write_text(json.dumps(settings), encoding="utf-8")
    return dict.fromkeys(FOLDERS, str(folder))


class Twins:
    """Someone at a window on a display, and the same window in memory."""

    def __init__(
        self, screen: Screen, size: Size, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Open the twin; `folder` takes its home and the pictures of a failure."""
        self.screen, self.size, self.folder = screen, size, folder
        for name, place in home(folder / "twin").items():
            monkeypatch.setenv(name, place)
        self.twin = self._opened()

    def _opened(self) -> Window:
        pygame.display.quit()
        twin = opened_window(size=self.size)
        pygame.event.clear()
        self.pointer = self.size[0] // 2, self.size[1] // 2
        self.screen.xdotool("mousemove", *self.pointer)
        return twin

    def begins_again(self) -> None:
        """Have the twin stopped as a program that is killed, and started anew."""
        for sitting in sittings_of(self.twin.screens):
            sitting.close()
        self.twin = self._opened()

    def keys(self, *names: str) -> None:
        """Press keys one after another, by their names in X."""
        for name in names:
            self.screen.xdotool("key", name)
            plain = NAMES.get(name, name)
            written = plain if len(plain) == 1 else ""
            code = ord(written) if written else pygame.key.key_code(plain)
            self._give(pygame.KEYDOWN, key=code, unicode=written, mod=0)
            if written and self.twin.screen.writing:
                self._give(pygame.TEXTINPUT, text=written)

    def scrolls_to(self, kind: Kind, name: str) -> None:
        """Turn the wheel until a control is to be seen."""
        for _ in range(SETTLING):
            self._settle()
            if any(t.control == Control(kind, name) for t in self.twin.scene.targets):
                return
            self.screen.xdotool("click", 5)
            self._give(pygame.MOUSEWHEEL, x=0, y=-1)
        raise AssertionError(name)

    def clicks(self, kind: Kind, name: str) -> None:
        """Point at a control and press the left button."""
        self._settle()
        control = Control(kind, name)
        box = next(t.box for t in self.twin.scene.targets if t.control == control)
        frame = self.twin.painter.frame
        x, y = box.centre
        spot = round(x * frame.scale + frame.left), round(y * frame.scale + frame.top)
        self.screen.xdotool("mousemove", *spot, "click", 1)
        self.pointer = spot
        self._give(pygame.MOUSEMOTION, pos=spot, rel=(0, 0), buttons=(0, 0, 0))
        self._give(pygame.MOUSEBUTTONDOWN, pos=spot, button=1)

    def resizes(self, size: Size) -> None:
        """Give the window another size; what is pressed meanwhile could be lost on its way."""
        self.screen.xdotool("getwindowfocus", "windowsize", *size)
        self.size = size
        pygame.display.set_mode(size, pygame.RESIZABLE)
        self._give(pygame.WINDOWSIZECHANGED, x=size[0], y=size[1])
        self.sees_the_same()

    def sees_the_same(self) -> None:
        """Look until the screen shows what the twin does; fail if it never does."""
        self._settle()
        deadline = time.monotonic() + PATIENCE
        while (apart := self._apart()) and time.monotonic() < deadline:
            time.sleep(POLL)
        if apart:
            for name, pixels in (("twin", self._expected()), ("seen", self._seen())):
                picture = pygame.surfarray.make_surface(pixels)
                pygame.image.save(picture, self.folder / f"{name}.png")
        assert not apart, f"{apart} pixels differ; see twin.png and seen.png in {self.folder}"

    def _give(self, kind: int, **fields: object) -> None:
        pygame.event.clear()
        pygame.event.post(pygame.Event(kind, fields))
        self.twin.turn()

    def _settle(self) -> None:
        for _ in range(SETTLING):
            if not self.twin.screen.moving:
                break
            self.twin.turn()
        self.twin.turn()

    def _expected(self) -> Pixels:
        surface = pygame.display.get_surface()
        assert surface
        return pygame.surfarray.array3d(surface)

    def _seen(self) -> Pixels:
        return np.array(self.screen.pixels(self.size))

    def _apart(self) -> int:
        """Return how many pixels differ, away from the pointer."""
        differ = (self._seen() != self._expected()).any(axis=2)
        x, y = self.pointer
        differ[max(0, x - POINTER) : x + POINTER, max(0, y - POINTER) : y + POINTER] = False
        return int(differ.sum())
