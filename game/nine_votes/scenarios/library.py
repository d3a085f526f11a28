"""The roster that is shipped, the scenario files there are, and which one is meant.

Whoever writes scenarios puts the files into a folder of the user's data, and finds them among the
others.
"""

from collections.abc import Iterator, Mapping as Values, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from platformdirs import user_data_path

from nine_votes.calls import CallError
from nine_votes.council.members import FIRST_MEETING, DatedName, Roster, Seat, Term
from nine_votes.council.messages import say
from nine_votes.places import folder
from nine_votes.scenarios.findings import hint
from nine_votes.scenarios.shapes import (
    Choice,
    Day,
    Field,
    ListOf,
    MapOf,
    Record,
    Text,
    Truth,
    Word,
    read_shaped,
)

REGIONS = (
    "African",
    "Asia-Pacific",
    "Eastern European",
    "Latin American and Caribbean",
    "Western European and others",
)
TERM = Word(say("form-term"), r"\d{4}(-\d{4})?|\d{4}-\d\d-\d\d/\d{4}-\d\d-\d\d")
CODE = Word(say("form-code"), "[A-Z]{3}")
DATED_NAME = Record(
    {
        "name": Field(Text(), say("field-dated-name-name"), required=True),
        "until": Field(Day(), say("field-until")),
        "listed_as": Field(Text(), say("field-listed-as")),
    },
    DatedName,
)
SEAT = Record(
    {
        "name": Field(Text(), say("field-seat-name")),
        "names": Field(ListOf(DATED_NAME, least=1), say("field-seat-names")),
        "region": Field(Choice(REGIONS), say("field-seat-region"), required=True),
        "permanent": Field(Truth(), say("field-seat-permanent")),
        "terms": Field(ListOf(TERM), say("field-terms")),
        "usual": Field(ListOf(Text()), say("field-usual")),
    }
)
ROSTER = Record(
    {
        "last_day": Field(Day(), say("field-last-day"), required=True),
        "seats": Field(MapOf(CODE, SEAT), say("field-seats"), required=True),
    }
)


def read_roster(path: Path) -> Roster:
    """Return the roster in a file; UnreadableError with all faults otherwise."""
    values, _ = read_shaped(path, ROSTER)
    seats = {code: _seat(code, fields) for code, fields in values["seats"].items()}
    return Roster(seats, values["last_day"])


def _seat(code: str, fields: Values[str, Any]) -> Seat:
    names = fields.get("names") or (DatedName(fields.get("name", code)),)
    permanent = fields.get("permanent", False)
    terms = [_term(text) for text in fields.get("terms", ())]
    if permanent:
        terms.append(Term(FIRST_MEETING))
    return Seat(code, names, tuple(terms), permanent, fields["region"], fields.get("usual", ()))


def _term(text: str) -> Term:
    if "/" in text:
        return Term(*map(date.fromisoformat, text.split("/")))
    years = [int(year) for year in text.split("-")]
    return Term(max(date(years[0], 1, 1), FIRST_MEETING), date(years[-1], 12, 31))


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
