"""What the tests of the picture share: every shipped scenario, and the phases of its votes."""

import os
from collections.abc import Iterator
from dataclasses import replace

import pytest

os.environ["SDL_VIDEODRIVER"] = "dummy"

from nine_votes.council.members import Roster
from nine_votes.council.voting import Vote
from nine_votes.places import folder
from nine_votes.scenarios.library import scenario_files
from nine_votes.scenarios.reader import read_file
from nine_votes.scenarios.scenario import Scenario
from nine_votes.scene.surroundings import TEXT_SIZES as NAMED, Surroundings
from nine_votes.sitting import open_table as tables
from nine_votes.sitting.open_table import OpenTable
from nine_votes.ui.picture import AT_ONCE
from nine_votes.ui.window import drawn_flags
from nine_votes.views.chamber import ChamberView
from nine_votes.views.open_table import Setting, chamber, settings_of
from tests.ui.measured import LAID, TEXT_SIZES
from tests.ui.monkey import Unhurried


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out, but where the full numbers are asked for, all sizes other than the corners."""
    left_out = [item for item in items if not _is_laid_out(item)]
    config.hook.pytest_deselected(items=left_out)
    items[:] = [item for item in items if item not in left_out]


def _is_laid_out(item: pytest.Item) -> bool:
    params = getattr(getattr(item, "callspec", None), "params", {})
    text = NAMED.get(params.get("text_size", ""), params.get("text"))
    if "size" not in params or text not in TEXT_SIZES:
        return True
    return (tuple(params["size"]), text) in LAID


SIZES = [(1024, 768), (1280, 720), (1920, 1080), (3840, 2160)]


def phases(setting: Setting) -> Iterator[OpenTable]:
    """Return a vote's table before, while votes come in and are shown, after, and changed."""
    seats = setting.put.council.codes
    empty = tables.opened(seats)
    yield empty
    part = tables.cast(tables.cast(empty, Vote.AGAINST), Vote.ABSENT)
    yield tables.close(part)
    record = setting.put.record or dict(zip(seats, [*Vote] * len(seats), strict=False))
    cast = replace(empty, votes=tuple(record[code] for code in seats), asked=None)
    yield cast
    yield tables.reveal(tables.close(cast), 7)
    result = tables.reveal(tables.close(cast), len(seats))
    yield result
    changed = tables.ask(result, len(seats) - 1)
    for vote in Vote:
        changed = tables.cast(changed, vote)
        yield changed


@pytest.fixture(autouse=True)
def unhurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have no window wait for its next frame."""
    monkeypatch.setattr("pygame.time.Clock", Unhurried)


@pytest.fixture(scope="session")
def scenarios(roster: Roster) -> list[Scenario]:
    """Every scenario that is shipped."""
    return [read_file(path, roster) for path in scenario_files(folder("scenarios"))]


@pytest.fixture
def around(roster: Roster) -> Surroundings:
    """What the screens of a window share, everything at once and in silence."""
    return Surroundings(roster, drawn_flags(), AT_ONCE)


@pytest.fixture(scope="session")
def founding(scenarios: list[Scenario]) -> Scenario:
    """The founding case."""
    return next(s for s in scenarios if s.id == "dprk-panel-2024")


@pytest.fixture(scope="session")
def views(scenarios: list[Scenario]) -> list[ChamberView]:
    """What the chamber shows of every vote of every scenario in every phase."""
    settings = [setting for s in scenarios for setting in settings_of(s, drawn_flags())]
    return [chamber(setting, table) for setting in settings for table in phases(setting)]
