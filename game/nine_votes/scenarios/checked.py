"""A scenario checked to the last: beside its form and the law, what its delegations make of it.

A file is negotiable where a clause has two or more wordings. Then each recorded vote has to come
out of the delegations' own ledgers, name by name, whatever they hide and however the lot falls.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from nine_votes.council.roster import Roster
from nine_votes.scenarios.casting import Cast, CastingError, cast
from nine_votes.scenarios.findings import Finding, UnreadableError
from nine_votes.scenarios.profiles import Profiles
from nine_votes.scenarios.reader import read_with_lines
from nine_votes.scenarios.reproduction import not_reproduced
from nine_votes.scenarios.resolving import deal_roles, nearest_line
from nine_votes.scenarios.scenario import Scenario

SEEDS = 8
"""Worlds drawn by a seed that are tried: what they vary is what no recorded text carries."""

DRAWS = 64
"""Among the first so many seeds, a lot falls in each of the ways in which it can."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A scenario without faults; its case, where it is negotiable; and the lines of its fields."""

    scenario: Scenario
    cast: Cast | None
    lines: Mapping[str, int]

    def finding(self, path: str, sentence: str) -> Finding:
        """Return what is to be said of a field, at its line or that of the field around it."""
        return Finding(nearest_line(self.lines, path), path, sentence)


def read_checked(path: Path, roster: Roster, profiles: Profiles, seeds: int = SEEDS) -> Checked:
    """Return the scenario in a file; UnreadableError with all that is wrong with it.

    The recorded votes are asked of the delegations in as many worlds as `seeds` says, besides those
    of each private instruction.
    """
    read = read_with_lines(path, roster)
    checked = Checked(read.scenario, None, read.lines)
    if not read.scenario.negotiable:
        return checked
    try:
        whole = cast(read.scenario, profiles, roster)
        faults = list(not_reproduced(read.scenario, whole, seeds))
        for seed in () if faults else _other_draws(read.scenario):
            drawn = read_with_lines(path, roster, seed).scenario
            faults += not_reproduced(drawn, cast(drawn, profiles, roster), seeds)
    except CastingError as error:
        faults = [(error.path, error.sentence)]
    if faults:
        raise UnreadableError([checked.finding(*fault) for fault in faults], str(path))
    return Checked(read.scenario, whole, read.lines)


def _other_draws(scenario: Scenario) -> Iterator[int]:
    """Yield a seed for each way in which the lot can fall, but for that of seed 0."""
    lot = tuple(scenario.roles.values())
    seen = [deal_roles(lot, 0)]
    for seed in range(1, DRAWS):
        dealt = deal_roles(lot, seed)
        if dealt not in seen:
            seen.append(dealt)
            yield seed
