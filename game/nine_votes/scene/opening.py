"""From a scenario or a journal to the chamber, or to the sentence that says why not."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from nine_votes.calls import CallError, ContentError
from nine_votes.council.messages import Said, say, told_by
from nine_votes.scenarios.scenario import Scenario
from nine_votes.scene import alone
from nine_votes.scene.proceedings import Proceedings
from nine_votes.scene.screens.gallery import GalleryScreen
from nine_votes.scene.screens.notices import TroubleScreen
from nine_votes.scene.screens.open_table import OpenTableScreen, screen_of
from nine_votes.scene.screens.screen import Push, Replace, Screen, Turn
from nine_votes.scene.screens.sitting import SittingScreen
from nine_votes.scene.surroundings import EXPLORING, IN_CLASS, Surroundings, Way
from nine_votes.sitting.sitting import Sitting, open_sitting, resume
from nine_votes.sitting.steps import RefusedError
from nine_votes.views.chamber import Command


def in_class(around: Surroundings) -> Turn:
    return Push(GalleryScreen(around, IN_CLASS, partial(begin, around)))


def exploring(around: Surroundings) -> Turn:
    return Push(GalleryScreen(around, EXPLORING, partial(explore, around)))


def begin(around: Surroundings, file: Path, _scenario: Scenario, way: Way) -> Turn:
    return _led(lambda: _opened(around, file, way))


def explore(around: Surroundings, _file: Path, scenario: Scenario, way: Way) -> Turn:
    """Lead to a scenario's open table, or to its record as it plays there; nothing is kept."""
    return _led(lambda: _explored(around, scenario, way))


def resumed(around: Surroundings, journal: Path) -> Turn:
    """Lead to a sitting where its journal left it; what was cut off is told first."""
    return _led(lambda: _resumed(around, journal))


class NoticeScreen(TroubleScreen):
    def __init__(self, notice: Said, sitting: Screen) -> None:
        super().__init__(notice, title=say("chamber-resumed-title"))
        self.sitting = sitting

    def escape(self) -> Turn:
        return Replace(self.sitting)


def _led(opened: Callable[[], Screen]) -> Turn:
    try:
        return Push(opened())
    except (CallError, ContentError, RefusedError) as error:
        return Push(TroubleScreen(told_by(error)))


def _opened(around: Surroundings, file: Path, way: Way) -> Screen:
    sitting = open_sitting(file, around.roster)
    around.play("gavel")
    return SittingScreen(around, Proceedings(sitting), way)


def _explored(around: Surroundings, scenario: Scenario, way: Way) -> OpenTableScreen:
    screen = screen_of(scenario, around)
    if way is Way.REPLAY:
        screen.perform(Command.PLAY_RECORD)
    return screen


def _resumed(around: Surroundings, journal: Path) -> Screen:
    sitting, notice = resume(journal, around.roster)
    leads = alone.screen_of if sitting.course.negotiation else _sat
    screen = leads(around, sitting)
    return NoticeScreen(notice, screen) if notice else screen


def _sat(around: Surroundings, sitting: Sitting) -> SittingScreen:
    screen = SittingScreen(around, Proceedings(sitting), Way.PASS)
    screen.warning = say("chamber-resumed")
    return screen
