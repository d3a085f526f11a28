"""Sounds: played where they are wanted and can be; each goes with something to be seen."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pygame
import pygame.mixer

from nine_votes.places import folder

SOUNDS = "assets/sounds"
RATE, SIGNED_16_BITS, ONE_CHANNEL = 22_050, -16, 1
BUFFER = 512
"""Samples that are played at once: a sound is late by 23 milliseconds at most."""

STANDARD_ERROR = 2


class Sounds:
    """The sounds of a window; a machine that cannot play any is silent, without a word."""

    def __init__(self, wanted: Callable[[], bool]) -> None:
        """`wanted` says whether sound is on just now."""
        self.wanted = wanted
        self._sounds: dict[str, pygame.mixer.Sound] = {}
        self._tried = False

    def open(self) -> None:
        """Make ready to play, if sound is on; once, since it takes a tenth of a second in vain."""
        if self._tried or not self.wanted():
            return
        self._tried = True
        try:
            with _hushed():
                pygame.mixer.init(RATE, SIGNED_16_BITS, ONE_CHANNEL, BUFFER)
            for file in folder(SOUNDS).glob("*.wav"):
                self._sounds[file.stem] = pygame.mixer.Sound(file)
        except (pygame.error, OSError):
            # No device, or no file: there is nothing to say, for nothing is told by sound alone.
            self._sounds.clear()

    def play(self, name: str) -> None:
        self.open()
        if self.wanted() and name in self._sounds:
            self._sounds[name].play()


@contextmanager
def _hushed() -> Iterator[None]:
    """Keep off the terminal what the system's sound library writes there from C."""
    try:
        terminal = os.dup(STANDARD_ERROR)
    except OSError:
        # A program without a terminal has nothing to keep it off.
        yield
        return
    nothing = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nothing, STANDARD_ERROR)
        yield
    finally:
        os.dup2(terminal, STANDARD_ERROR)
        os.close(terminal)
        os.close(nothing)
