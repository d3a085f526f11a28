"""The way into the window: what is kept is read, the first frame drawn, and sound made ready.

What the title does not need is loaded when it is first asked for.
"""

from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from types import ModuleType

from nine_votes.council.members import Roster
from nine_votes.council.messages import say
from nine_votes.scene.screens.notices import TroubleScreen
from nine_votes.scene.screens.screen import Push, Screen, Turn
from nine_votes.scene.screens.settings import SettingsScreen
from nine_votes.scene.screens.title import Leads, TitleScreen
from nine_votes.scene.surroundings import Surroundings
from nine_votes.ui.display import displays, open_display
from nine_votes.ui.settings_file import read_settings, settings_file, write_settings
from nine_votes.ui.sounds import Sounds
from nine_votes.ui.window import Window, drawn_flags
from nine_votes.views.title import Door
from nine_votes.words.resolver import in_words

Size = tuple[int, int]


def enter(scenario: Path | None = None) -> None:
    """Open the window, on the title or on the open table of a scenario, until it is closed.

    Raises DisplayError, MissingFontError, WindowGoneError, and what is wrong with the scenario.
    """
    opened_window(scenario).run()


def opened_window(scenario: Path | None = None, size: Size | None = None) -> Window:
    """Open the window with its first frame; `size` is in pixels, or as the display has room."""
    file = settings_file()
    settings, notice = read_settings(file)
    around = Surroundings(_roster, drawn_flags(), settings, kept_in=file)
    around.keep = partial(write_settings, path=file)
    around.displays = displays
    title, first = _first(around, scenario)
    window = Window(first, open_display(title, size, settings), around)
    if notice:
        window.go(Push(TroubleScreen(notice, title=say("settings-title"))))
    sounds = Sounds(lambda: around.settings.sound)
    sounds.open()
    around.play = sounds.play
    window.time_frames()
    return window


def _first(around: Surroundings, file: Path | None) -> tuple[str, Screen]:
    if file is None:
        return in_words(say("title-name")), title_screen(around)
    scenario = import_module("nine_votes.scenarios.reader").read_file(file, around.roster)
    opening = import_module("nine_votes.scene.screens.open_table")
    screen: Screen = opening.screen_of(scenario, around)
    return in_words(say("window-title", scenario=scenario.title)), screen


def _roster() -> Roster:
    roster: Roster = import_module("nine_votes.scenarios.library").shipped_roster()
    return roster


def title_screen(around: Surroundings) -> TitleScreen:
    doors: dict[Door, Callable[[], Turn]] = {
        Door.IN_CLASS: lambda: _opening().in_class(around),
        Door.ALONE: lambda: _opening().alone.first_minutes(around),
        Door.EXPLORE: lambda: _opening().exploring(around),
        Door.LABORATORY: lambda: Push(_laboratory().LaboratoryScreen(around)),
    }
    settings = partial(_settings, around)
    return TitleScreen(around, Leads(doors, lambda it: _opening().resumed(around, it), settings))


def _settings(around: Surroundings) -> Turn:
    return Push(SettingsScreen(around))


def _opening() -> ModuleType:
    return import_module("nine_votes.scene.opening")


def _laboratory() -> ModuleType:
    return import_module("nine_votes.scene.screens.laboratory")
