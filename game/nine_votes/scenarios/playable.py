"""A scenario cast with the shipped profiles, or what it means that nobody can play it."""

from pathlib import Path

from nine_votes.calls import ContentError
from nine_votes.council.roster import Roster
from nine_votes.scenarios.casting import Cast, cast
from nine_votes.scenarios.casting_error import CastingError
from nine_votes.scenarios.findings import Finding
from nine_votes.scenarios.profiles import shipped_profiles
from nine_votes.scenarios.reader import ReadText
from nine_votes.scenarios.resolving import nearest_line
from nine_votes.scenarios.scenario import Scenario


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
