"""A screen that exists in memory only, and a person who plays the founding case before it.

What the person expects to see is drawn a second time, without a window, from the same keys and
clicks. The picture on the screen has to become that one, pixel by pixel.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pygame
from numpy.typing import NDArray

from nine_votes.places import CLONE
from nine_votes.scenarios.scenario import Scenario
from nine_votes.scene.pieces import Control, Kind, Scene
from nine_votes.scene.screens.open_table import screen_of
from nine_votes.scene.screens.screen import Canvas, Key
from nine_votes.scene.surroundings import Surroundings
from nine_votes.ui.picture import AT_ONCE
from nine_votes.ui.window import painter_for
from nine_votes.words.resolver import in_words

NEEDED = ("Xvfb", "xdotool", "setpriv")
"""Programs of the Debian packages xvfb, xdotool and util-linux."""

DISPLAYS = {"DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "SDL_VIDEODRIVER"}
PATIENCE = 20.0
"""Seconds in which what is awaited has to come, on a machine that is busy."""

POLL = 0.02
POINTER = 32
"""Pixels to each side of the pointer that its own picture may cover."""

SIZE_OF_HEADER, HEIGHT, BYTES_A_LINE, COLOURS = 0, 5, 12, 19
"""Which of the numbers at the start of an XWD file say what."""

COLOUR = 12
"""Bytes of a colour in the table between the header and the pixels."""

Size = tuple[int, int]
Pixels = NDArray[np.uint8]
"""Columns of rows of red, green and blue, as pygame has them."""


def missing_programs() -> list[str]:
    """Return what has to be installed first."""
    return [name for name in NEEDED if not shutil.which(name)]


class Screen(NamedTuple):
    """A display of Xvfb, by the environment that leads there, and the file it draws into."""

    environment: dict[str, str]
    file: Path
    size: Size

    def pixels(self, size: Size) -> Pixels:
        """Return the upper left part of the screen."""
        data = self.file.read_bytes()
        header = np.frombuffer(data, ">u4", 25)
        start = header[SIZE_OF_HEADER] + COLOUR * header[COLOURS]
        lines = np.frombuffer(data, np.uint8, offset=start)
        lines = lines[: header[HEIGHT] * header[BYTES_A_LINE]].reshape(header[HEIGHT], -1, 4)
        return lines[: size[1], : size[0], 2::-1].swapaxes(0, 1)

    def xdotool(self, *words: object) -> str:
        """Do something with keys, pointer or window, and return what xdotool says."""
        command = ["xdotool", *map(str, words)]
        said = subprocess.check_output(command, env=self.environment, timeout=PATIENCE)
        return said.decode().strip()


@contextmanager
def virtual_screen(size: Size, folder: Path) -> Iterator[Screen]:
    """Run Xvfb for as long as it is needed, and no longer than the tests that need it."""
    command = ["setpriv", "--pdeathsig", "TERM", "Xvfb", "-noreset", "-displayfd", "1"]
    command += ["-fbdir", str(folder), "-screen", "0", f"{size[0]}x{size[1]}x24"]
    pipe, quiet = subprocess.PIPE, subprocess.DEVNULL
    with subprocess.Popen(command, stdout=pipe, stderr=quiet, text=True) as server:
        try:
            number = server.stdout.readline().strip() if server.stdout else ""
            assert number, "Xvfb did not start"
            plain = {name: text for name, text in os.environ.items() if name not in DISPLAYS}
            yield Screen({**plain, "DISPLAY": f":{number}"}, folder / "Xvfb_screen0", size)
        finally:
            server.terminate()


class Person:
    """Someone at the window of the founding case, and what they expect to see there."""

    def __init__(
        self, screen: Screen, scenario: Scenario, around: Surroundings, folder: Path
    ) -> None:
        """`folder` takes the pictures of a failure."""
        self.screen, self.folder = screen, folder
        self.expected = screen_of(scenario, around)
        self.size = size = screen.size
        self.painter = painter_for(size, AT_ONCE)
        self.pointer = size[0] // 2, size[1] // 2

    def keys(self, *names: str) -> None:
        """Press keys one after another, by their names in X."""
        self.screen.xdotool("key", *names)
        for name in names:
            self.expected.press(Key(name.lower()))
            self.expected.tick(0)

    def points(self, spot: Size, control: Control | None = None) -> None:
        """Move the pointer to where a control is, or where none is."""
        self.screen.xdotool("mousemove", *spot)
        self.pointer = spot
        self.expected.point(control)

    def clicks(self, kind: Kind, name: str) -> None:
        """Point at a control and press the left button."""
        control = Control(kind, name)
        box = next(t.box for t in self._scene().targets if t.control == control)
        scale, left, top, _ = self.painter.frame
        x, y = box.centre
        self.points((round(x * scale + left), round(y * scale + top)), control)
        self.screen.xdotool("click", 1)
        self.expected.click(control)
        self.expected.tick(0)

    def resizes(self, size: Size) -> None:
        """Give the window another size."""
        self.screen.xdotool("getwindowfocus", "windowsize", *size)
        self.expects(size)

    def expects(self, size: Size) -> None:
        """Look for a window of another size."""
        self.size, self.painter = size, painter_for(size, AT_ONCE)

    def sees(self) -> str:
        """Return the heading once the screen shows the expected picture; fail if it never does."""
        expected, deadline = self._picture(), time.monotonic() + PATIENCE
        while (apart := self._apart(expected)) and time.monotonic() < deadline:
            time.sleep(POLL)
        if apart:
            self._keep(expected)
        assert not apart, f"{apart} pixels differ; see expected.png and seen.png in {self.folder}"
        return in_words(self.expected.view.heading)

    def _scene(self) -> Scene:
        self.expected.tick(0)
        return self.expected.scene(Canvas(self.painter.frame, self.painter.lettering))

    def _picture(self) -> Pixels:
        surface = pygame.Surface(self.size, depth=32)
        self.painter.paint(surface, self._scene())
        return pygame.surfarray.array3d(surface)

    def _apart(self, expected: Pixels) -> int:
        """Return how many pixels differ, away from the pointer."""
        differ = (self.screen.pixels(self.size) != expected).any(axis=2)
        x, y = self.pointer
        differ[max(0, x - POINTER) : x + POINTER, max(0, y - POINTER) : y + POINTER] = False
        return int(differ.sum())

    def _keep(self, expected: Pixels) -> None:
        for name, pixels in (("expected", expected), ("seen", self.screen.pixels(self.size))):
            pygame.image.save(pygame.surfarray.make_surface(pixels), self.folder / f"{name}.png")


@contextmanager
def game_on(
    screen: Screen, *arguments: str, **environment: str
) -> Iterator[subprocess.Popen[bytes]]:
    """Run `python main.py` on a screen; it ends when the test does."""
    command = [sys.executable, "main.py", *arguments]
    variables = {**screen.environment, **environment}
    with subprocess.Popen(command, cwd=CLONE, env=variables) as program:
        try:
            yield program
        finally:
            program.kill()
