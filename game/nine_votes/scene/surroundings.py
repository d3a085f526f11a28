"""What all screens of a window share: who sits when, the flags, what is set, the pace of things."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from nine_votes.council.members import Roster
from nine_votes.council.messages import Said
from nine_votes.scene.pace import LIVELY, STILL, Pace
from nine_votes.scene.settings import Settings


def silent(_sound: str) -> None:
    """Play nothing."""


def unkept(_settings: Settings) -> Said:
    """Keep nothing, and have nothing to tell of it."""
    return ""


def one_display() -> Sequence[tuple[int, int]]:
    return ((1920, 1080),)


@dataclass
class Surroundings:
    """The roster, the flags that are drawn, the settings as they are now, and how to be heard.

    `given` is the roster, or what reads it once it is needed: the first frame does not wait for it.
    `play` plays a sound by its name where sound is on. `keep` keeps settings in the file `kept_in`,
    and returns what to tell where it cannot; `notice` is what it told last. `displays` returns the
    sizes of the machine's displays in pixels.
    """

    given: Roster | Callable[[], Roster]
    drawn: frozenset[str] = frozenset()
    settings: Settings = field(default_factory=Settings)
    play: Callable[[str], None] = silent
    keep: Callable[[Settings], Said] = unkept
    kept_in: Path | None = None
    notice: Said = ""
    displays: Callable[[], Sequence[tuple[int, int]]] = one_display

    @cached_property
    def roster(self) -> Roster:
        return self.given if isinstance(self.given, Roster) else self.given()

    @property
    def pace(self) -> Pace:
        """How fast things move: not at all where the person wants it so."""
        return STILL if self.settings.reduced_motion else LIVELY

    def adopt(self, settings: Settings) -> None:
        self.settings = settings
        self.notice = self.keep(settings)
