"""The scenario files there are, those shipped and a person's own, and which one is meant.

Whoever writes scenarios puts the files into a folder of the user's data, and finds them among the
others.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

from platformdirs import user_data_path

from nine_votes.calls import CallError
from nine_votes.council.messages import say
from nine_votes.council.roster import Roster
from nine_votes.places import folder
from nine_votes.scenarios.findings import hint
from nine_votes.scenarios.rosters import read_roster

NOT_SCENARIOS = frozenset({"known-votes", "profiles", "roster"})
FOUNDING_CASE = "dprk-panel-2024"


class NoSuchScenarioError(CallError):
    """No file, no shipped scenario and none of a person's own has that name."""


def shipped_roster() -> Roster:
    return read_roster(folder("scenarios") / "roster.yaml")


def scenario_files(place: Path) -> Iterator[Path]:
    """Return the scenario files of a folder in alphabetical order, or the one file itself."""
    if not place.is_dir():
        yield place
        return
    for path in sorted(place.glob("*.yaml")):
        if path.stem not in NOT_SCENARIOS:
            yield path


def own_folder() -> Path:
    """Return the folder of a person's own scenarios, which need not be there."""
    return user_data_path("nine-votes", appauthor=False) / "scenarios"


def files_at_hand() -> tuple[Path, ...]:
    """Return the files of the scenarios shipped, then those of a person's own."""
    own = own_folder()
    return (*scenario_files(folder("scenarios")), *(scenario_files(own) if own.is_dir() else ()))


def files_named(names: Sequence[str], shipped: str) -> list[Path]:
    """Return the YAML files of the files and folders named, or of a shipped folder.

    Raises CallError for a name that is neither.
    """
    places = [Path(name) for name in names] or [folder(shipped)]
    for place in places:
        if not place.exists():
            raise CallError(say("finding-no-file", name=str(place)))
    return [path for place in places for path in scenario_files(place)]


def known_beside(place: Path) -> set[str]:
    """Return the ids of the scenarios that lie in a folder, and of those that are shipped."""
    files = (*scenario_files(place), *scenario_files(folder("scenarios")))
    return {path.stem for path in files}


def find_scenario(name: str) -> Path:
    """Return the file of a scenario by its path or its id; NoSuchScenarioError otherwise."""
    file = f"{name.removesuffix('.yaml')}.yaml"
    places = (Path(name), folder("scenarios") / file, own_folder() / file)
    try:
        found = next((path for path in places if path.is_file()), None)
    except OSError as error:
        raise NoSuchScenarioError(
            say("finding-no-scenario-name", why=str(error.strerror))
        ) from error
    if found and (found == Path(name) or found.stem not in NOT_SCENARIOS):
        return found
    known = [path.stem for path in files_at_hand()]
    near = hint(Path(name).stem, known, say("finding-there-are", names=tuple(known)))
    raise NoSuchScenarioError(say("finding-no-scenario", name=name, hint=near))
