"""What a person has set for the window."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, replace
from types import MappingProxyType
from typing import Any, NamedTuple

from nine_votes.council.messages import Cases

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
    """Settings as far as fields made sense, and the names of those that made none."""

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
