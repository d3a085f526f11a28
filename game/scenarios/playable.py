"""A scenario cast with the shipped profiles, or what it means that nobody can play it."""

from pathlib import Path

from game.calls import ContentError
from game.council.roster import Roster
from game.scenarios.casting import Cast, cast
from game.scenarios.casting_error import CastingError
from game.scenarios.findings import Finding
from game.scenarios.profiles import shipped_profiles
from game.scenarios.reader import ReadText
from game.scenarios.resolving import nearest_line
from game.scenarios.scenario import Scenario


def playable(scenario: Scenario, roster: Roster) -> Cast | None:
    """Return a scenario with its delegations, or None where nobody can play them."""
    try:
        return cast(scenario, shipped_profiles(), roster)
    except CastingError:
        return None


def cast_text(read: ReadText, path: Path, roster: Roster) -> Cast:
    """Return what was read from a file with its delegations.

    Raises ContentError at the line of the file that is at fault.
    """
    try:
        return cast(read.scenario, shipped_profiles(), roster)
    except CastingError as error:
        finding = Finding(nearest_line(read.lines, error.path), error.path, error.sentence)
        raise ContentError(finding.at(str(path))) from error
