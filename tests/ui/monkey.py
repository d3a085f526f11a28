"""Someone who presses keys, moves the pointer and clicks without a thought."""

import random
from string import ascii_lowercase, digits

import pygame

from nine_votes.ui.window import Window

NAMED = ("return", "escape", "tab", "space", "backspace", "left", "right", "up", "down")
RARE = ("page up", "page down", "home", "end", "delete", "f1", "f2", "f11")
LETTERS = f"{ascii_lowercase}{digits}[]?.,é"


class Unhurried:
    """A clock by which time passes without anybody waiting for it."""

    def tick(self, _rounds: int) -> int:
        return 20

    def get_time(self) -> int:
        return 20


class Monkey:
    """Someone who presses keys, moves the pointer and clicks without a thought."""

    def __init__(self, window: Window, seed: int) -> None:
        self.window, self.chance, self.done = window, random.Random(seed), 0  # noqa: S311

    def play(self, inputs: int) -> None:
        """Give so many inputs, a few or many between two looks at the screen."""
        while self.done < inputs:
            for _ in range(self.chance.choice((1, 2, 10, 50, 140))):
                pygame.event.post(self.input())
                self.done += 1
            self.window.turn()
            if self.window.closed:
                return

    def input(self) -> pygame.Event:
        chance = self.chance.random()
        if chance < 0.5:
            return self.key()
        if chance < 0.85:
            return pygame.Event(pygame.MOUSEBUTTONDOWN, pos=self.spot(), button=1)
        if chance < 0.92:
            return pygame.Event(pygame.MOUSEMOTION, pos=self.spot(), rel=(0, 0), buttons=(0, 0, 0))
        if chance < 0.97:
            return pygame.Event(pygame.MOUSEWHEEL, x=0, y=self.chance.choice((-3, -1, 1, 3)))
        return pygame.Event(
            pygame.TEXTINPUT, text=self.chance.choice(("Ä", "the text", "\t", "日本"))
        )

    def key(self) -> pygame.Event:
        names = self.chance.choices((NAMED, tuple(LETTERS), RARE), (10, 12, 1))[0]
        name = self.chance.choice(names)
        written = name if len(name) == 1 else ""
        code = ord(name) if written else pygame.key.key_code(name)
        mod = self.chance.choice((0, 0, 0, pygame.KMOD_SHIFT, pygame.KMOD_LCTRL))
        return pygame.Event(pygame.KEYDOWN, key=code, unicode=written, mod=mod)

    def spot(self) -> tuple[int, int]:
        """Return a point of something that can be hit, or any point at all."""
        targets, frame = self.window.scene.targets, self.window.painter.frame
        if targets and self.chance.random() < 0.8:
            x, y = self.chance.choice(targets).box.centre
            return round(x * frame.scale + frame.left), round(y * frame.scale + frame.top)
        width, height = self.window.painter.size
        return self.chance.randrange(width), self.chance.randrange(height)
