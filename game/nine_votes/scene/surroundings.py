"""What all screens of a window share: who sits when, the flags, what is set, the pace of things."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from nine_votes.council.members import Roster
from nine_votes.council.messages import Cases, Said


class Way(StrEnum):
    """How a scenario is taken; the words for each are in `views.briefing.WAYS`."""

    PASS = "pass"  # noqa: S105 - a laptop is passed on; no word is kept secret
    PLACARDS = "placards"
    OPEN_TABLE = "open_table"
    REPLAY = "replay"


IN_CLASS = (Way.PASS, Way.PLACARDS, Way.OPEN_TABLE)
EXPLORING = (Way.OPEN_TABLE, Way.REPLAY)


TEXT_SIZES = MappingProxyType({"normal": 1.0, "large": 1.2, "largest": 1.45})
"""How much larger words are, by the name of the size."""

NAMES = (
    *("text_size", "reduced_motion", "high_contrast", "sound", "full_screen", "display"),
    *("hide_cards", "lesson"),
)
SETTING = Cases("settings", NAMES)
"""What each setting that a person can choose is called, in the order they are shown in."""

LESSONS = (0, 30, 45)
"""How many minutes a lesson may have; none is no lesson."""

MOST_DISPLAYS = 32
"""Neither a machine nor the memory of one that moves about has more."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings; `display` counts the screens of the machine from 0.

    `lesson` is how many minutes a lesson has, whose clock is on the wall, or 0 for no clock.

    `accelerated` says of displays, by their names, whether a frame is shown sooner by way of the
    graphics card than without it; that is measured, and not chosen.
    """

    text_size: str = "normal"
    reduced_motion: bool = False
    high_contrast: bool = False
    sound: bool = False
    full_screen: bool = False
    display: int = 0
    hide_cards: bool = True
    lesson: int = 0
    accelerated: Mapping[str, bool] = field(default_factory=dict, hash=False)

    @property
    def text(self) -> float:
        return TEXT_SIZES[self.text_size]

    @property
    def fields(self) -> dict[str, object]:
        return asdict(self)


class Understood(NamedTuple):
    settings: Settings
    lost: tuple[str, ...] = ()


def understood(fields: Mapping[str, Any]) -> Understood:
    """Return the settings that fields name; what makes no sense is as it was at first."""
    sensible = {name: fields[name] for name in fields if _makes_sense(name, fields[name])}
    lost = tuple(name for name in fields if name not in sensible)
    return Understood(replace(Settings(), **sensible), lost)


def _makes_sense(name: str, setting: object) -> bool:
    return name in SENSIBLE and SENSIBLE[name](setting)


def _is_size(setting: object) -> bool:
    return isinstance(setting, str) and setting in TEXT_SIZES


def _is_switch(setting: object) -> bool:
    return isinstance(setting, bool)


def _is_display(setting: object) -> bool:
    return isinstance(setting, int) and not _is_switch(setting) and 0 <= setting < MOST_DISPLAYS


def _is_lesson(setting: object) -> bool:
    return isinstance(setting, int) and not _is_switch(setting) and setting in LESSONS


def _are_switches(setting: object) -> bool:
    return (
        isinstance(setting, dict)
        and len(setting) <= MOST_DISPLAYS
        and all(map(_is_switch, setting.values()))
    )


SENSIBLE: Mapping[str, Callable[[object], bool]] = MappingProxyType(
    {
        "text_size": _is_size,
        "reduced_motion": _is_switch,
        "high_contrast": _is_switch,
        "sound": _is_switch,
        "full_screen": _is_switch,
        "display": _is_display,
        "hide_cards": _is_switch,
        "lesson": _is_lesson,
        "accelerated": _are_switches,
    }
)
"""What each setting can be."""


class Pace(NamedTuple):
    """Milliseconds: from one vote shown to the next, for a card to rise, for a result to come."""

    reveal_every: float = 180
    lift_takes: float = 110
    fade_takes: float = 320


LIVELY = Pace()
STILL = Pace(0, 0, 0)
"""Reduced motion: everything at once."""


def nearer(now: float, goal: float, milliseconds: float, takes: float) -> float:
    """Return a value moved towards its goal at the speed that crosses from 0 to 1 in `takes`."""
    step = milliseconds / takes if takes else 1.0
    return min(goal, now + step) if goal > now else max(goal, now - step)


class Motion:
    def __init__(self) -> None:
        self.lifts: dict[str, float] = {}
        self.fade, self.waited = 1.0, 0.0

    def rests(self, lifted: Collection[str]) -> bool:
        return self.fade == 1 and self.lifts == dict.fromkeys(lifted, 1.0)

    def come(self, pace: Pace) -> None:
        self.fade = 0.0 if pace.fade_takes else 1.0

    def due(self, milliseconds: float, seats: int, pace: Pace) -> int:
        """Let time pass while the votes of so many seats are shown; return how many are due."""
        self.waited += milliseconds
        every = pace.reveal_every
        due = int(self.waited / every) if every else seats
        self.waited -= due * every
        return due

    def go(self, lifted: Collection[str], milliseconds: float, pace: Pace) -> bool:
        """Let time pass, these cards being raised; say whether anything moved."""
        before = (self.fade, self.lifts)
        if self.fade < 1:
            self.fade = nearer(self.fade, 1, milliseconds, pace.fade_takes)
        goals = dict.fromkeys(self.lifts, 0.0) | dict.fromkeys(lifted, 1.0)
        lifts = {
            code: nearer(self.lifts.get(code, 0.0), goal, milliseconds, pace.lift_takes)
            for code, goal in goals.items()
        }
        self.lifts = {code: lift for code, lift in lifts.items() if lift > 0}
        return before != (self.fade, self.lifts)


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
        return STILL if self.settings.reduced_motion else LIVELY

    def adopt(self, settings: Settings) -> None:
        self.settings = settings
        self.notice = self.keep(settings)
