"""Fonts at the window's own resolution, and how wide a line is."""

from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

import pygame
import pygame.font

from nine_votes.calls import CallError
from nine_votes.council.messages import say
from nine_votes.scene.pieces import Face
from nine_votes.scene.text import ROOM
from nine_votes.scene.theme import Colour

SMALL = 32
"""Fonts of fewer pixels are drawn twice as large and shrunk: hinting spaces them unevenly."""


OPEN = 14
"""How many fonts are open at a time, those used last: each keeps the letters it has drawn."""

MEASURED = 64
"""The size in pixels at which lines are measured."""


class MissingFontError(CallError):
    """A font package that the window needs is not installed."""


@lru_cache
def font_file(face: Face) -> Path:
    """Return the file of a face; MissingFontError if its package is not installed."""
    package, name = face.value
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise MissingFontError(say("trouble-no-font", package=package.replace("_", "-")))
    return Path(spec.submodule_search_locations[0]) / "files" / name


class Lettering:
    def __init__(self, scale: float) -> None:
        """`scale` is window pixels to a canvas pixel."""
        pygame.font.init()
        self.scale = scale
        self._fonts: dict[tuple[Face, int], pygame.font.Font] = {}
        self._widths: dict[tuple[str, Face], float] = {}

    def width(self, text: str, face: Face, size: float) -> float:
        """Return how wide a line is, in canvas pixels, a hair more than it is drawn.

        Words are measured once, at one size: measuring at each size loads all letters anew.
        """
        words = text.split(" ")
        ems = sum(self._ems(word, face) for word in words) + self._ems(" ", face) * (len(words) - 1)
        return ems * self._pixels(size) / self.scale * ROOM

    def drawn(self, text: str, face: Face, size: float) -> float:
        """Return how wide a line is as it is drawn, in canvas pixels: where a caret stands."""
        font, larger = self._font(face, size)
        return font.size(text)[0] / larger / self.scale

    def _ems(self, word: str, face: Face) -> float:
        key = (word, face)
        if key not in self._widths:
            self._widths[key] = self._opened(face, MEASURED).size(word)[0] / MEASURED
        return self._widths[key]

    def line(self, text: str, face: Face, size: float, colour: Colour) -> pygame.Surface:
        font, larger = self._font(face, size)
        drawn = font.render(text, True, colour)
        if larger == 1 or not drawn.get_width():
            return drawn
        smaller = (max(1, drawn.get_width() // larger), max(1, drawn.get_height() // larger))
        return pygame.transform.smoothscale(drawn, smaller)

    def ascent(self, face: Face, size: float) -> float:
        """Return how far the baseline lies under the top of a line, in window pixels."""
        font, larger = self._font(face, size)
        return font.get_ascent() / larger

    def _font(self, face: Face, size: float) -> tuple[pygame.font.Font, int]:
        """Return the font of a size given in canvas pixels, and how many times larger it is."""
        pixels = self._pixels(size)
        larger = 2 if pixels < SMALL else 1
        return self._opened(face, pixels * larger), larger

    def _opened(self, face: Face, pixels: int) -> pygame.font.Font:
        font = self._fonts.pop((face, pixels), None)
        if font is None:
            font = pygame.font.Font(font_file(face), pixels)
            if len(self._fonts) >= OPEN:
                del self._fonts[next(iter(self._fonts))]
        self._fonts[face, pixels] = font
        return font

    def _pixels(self, size: float) -> int:
        return max(1, round(size * self.scale))
