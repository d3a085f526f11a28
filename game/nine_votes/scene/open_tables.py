"""From a scenario to the open tables of its votes."""

from nine_votes.calls import CallError
from nine_votes.scenarios.scenario import Scenario
from nine_votes.scene.screens.open_table import OpenTableScreen
from nine_votes.scene.surroundings import Surroundings
from nine_votes.sitting.open_table import opened
from nine_votes.views.open_table import settings_of


class NothingToVoteError(CallError):
    """The scenario puts nothing to a vote that has a ballot."""


def screen_of(scenario: Scenario, around: Surroundings) -> OpenTableScreen:
    """Return the screen of a scenario's votes; NothingToVoteError where there are none."""
    settings = settings_of(scenario, around.drawn)
    if not settings:
        raise NothingToVoteError(
            f"{scenario.id}: nothing here is decided by a ballot; choose another scenario."
        )
    tables = [opened(setting.put.council.codes) for setting in settings]
    return OpenTableScreen(settings, tables, around.pace, around.roster)
