"""A scenario checked to the last: beside its form and the law, what its delegations make of it.

A file is negotiable where a clause has two or more wordings. Then each recorded vote has to come
out of the delegations' own ledgers, name by name, whatever they hide and however the lot falls.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, product
from pathlib import Path
from typing import NamedTuple

from nine_votes.council.messages import Message, Said, say
from nine_votes.council.roster import Roster
from nine_votes.council.voting import Vote
from nine_votes.delegations.cases import Case
from nine_votes.delegations.delegation import Mind
from nine_votes.delegations.precedents import VOTED, departures, fit
from nine_votes.delegations.worlds import world_of, worlds_with
from nine_votes.scenarios.casting import Cast, CastingError, cast, negotiated_votes
from nine_votes.scenarios.findings import Finding, UnreadableError
from nine_votes.scenarios.profiles import Profiles
from nine_votes.scenarios.reader import read_with_lines
from nine_votes.scenarios.resolving import deal_roles
from nine_votes.scenarios.scenario import Scenario
from nine_votes.scenarios.shapes import nearest_line

SEEDS = 8
"""Worlds drawn by a seed that are tried: what they vary is what no recorded text carries."""

DRAWS = 64
"""Among the first so many seeds, a lot falls in each of the ways in which it can."""

MOST_COMBINATIONS = 64
"""So many combinations of private instructions are tried; the seeds draw some of any others."""

Fault = tuple[str, Said]
"""The path of a field, and what is wrong with it."""


SHOWN_WORLD = say("finding-no-hint")


class _World(NamedTuple):
    """The minds of a world, and what sets it apart from the one that members show."""

    minds: Sequence[Mind]
    where: Message = SHOWN_WORLD


@dataclass(frozen=True, slots=True)
class Checked:
    """A scenario without faults; its case, where it is negotiable; and the lines of its fields."""

    scenario: Scenario
    cast: Cast | None
    lines: Mapping[str, int]

    def finding(self, path: str, sentence: Said) -> Finding:
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
        faults = list(_not_reproduced(read.scenario, whole, seeds))
        for seed in () if faults else _other_draws(read.scenario):
            drawn = read_with_lines(path, roster, seed).scenario
            faults += _not_reproduced(drawn, cast(drawn, profiles, roster), seeds)
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


def _not_reproduced(scenario: Scenario, whole: Cast, seeds: int) -> Iterator[Fault]:
    """Yield each recorded vote of a member that its ledger does not give in some world, once.

    Each names the member, both votes, and what to do.
    """
    paths = [f"recorded[{i}]" for i, _ in negotiated_votes(scenario, whole.case)]
    told: set[tuple[str, str]] = set()
    for world in _worlds(whole.case, seeds):
        for path, precedent in zip(paths, whole.precedents, strict=True):
            for code, votes in departures(whole.case, world.minds, precedent).items():
                if (path, code) not in told:
                    told.add((path, code))
                    yield path, _sentence(code, votes, world.where, whole)


def _worlds(case: Case, seeds: int) -> Iterator[_World]:
    """Yield the world that members show, those of what they hide, and some drawn by a seed."""
    hidden = product(*((None, *delegation.private) for delegation in case.delegations))
    for variants in islice(hidden, MOST_COMBINATIONS):
        pairs = zip(case.delegations, variants, strict=True)
        hiding = tuple(
            say("finding-hides", code=each.code, name=variant.id)
            for each, variant in pairs
            if variant
        )
        where = say("finding-where-hidden", hiding=hiding) if hiding else SHOWN_WORLD
        yield _World(worlds_with(case, *variants).minds, where)
    for seed in range(seeds):
        yield _World(world_of(case, seed).minds, say("finding-in-seed", seed=seed))


def _sentence(code: str, votes: tuple[Vote, Vote], where: Message, whole: Cast) -> Message:
    reckoned, recorded = map(VOTED, votes)
    shown = where is SHOWN_WORLD
    return say(
        "finding-not-reproduced",
        code=code,
        reckoned=reckoned,
        recorded=recorded,
        where=where,
        remedy=_remedy(code, whole) if shown else say("finding-hides-too-much"),
    )


def _remedy(code: str, whole: Cast) -> Message:
    """Return what the fit of the leanings has to say of a member."""
    found = fit(whole.case, whole.precedents, whole.stated)
    leaning = found.leanings[code]
    gives = say("fit-gives", leaning=f"{leaning:+d}" if leaning else "0")
    return found.findings.get(code, gives)
