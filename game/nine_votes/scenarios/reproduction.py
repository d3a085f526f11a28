"""Whether the delegations give the recorded votes again, whatever they hide, and what to mend."""

from collections.abc import Iterator, Sequence
from itertools import islice, product
from typing import NamedTuple

from nine_votes.council.voting import Vote
from nine_votes.delegations.cases import Case
from nine_votes.delegations.fitting import VOTE_WORDS, fit
from nine_votes.delegations.minds import Mind
from nine_votes.delegations.precedents import departures
from nine_votes.delegations.worlds import world_of, worlds_with
from nine_votes.scenarios.casting import Cast, negotiated_votes
from nine_votes.scenarios.scenario import Scenario

MOST_COMBINATIONS = 64
"""So many combinations of private instructions are tried; the seeds draw some of any others."""

Fault = tuple[str, str]
"""The path of a field, and what is wrong with it."""


class _World(NamedTuple):
    """The minds of a world, and what sets it apart from the one that members show."""

    minds: Sequence[Mind]
    where: str = ""


def not_reproduced(scenario: Scenario, whole: Cast, seeds: int) -> Iterator[Fault]:
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
        hiding = [f'{each.code} hides "{variant.id}"' for each, variant in pairs if variant]
        where = f" where {' and '.join(hiding)}" if hiding else ""
        yield _World(worlds_with(case, *variants).minds, where)
    for seed in range(seeds):
        yield _World(world_of(case, seed).minds, f" in the world of seed {seed}")


def _sentence(code: str, votes: tuple[Vote, Vote], where: str, whole: Cast) -> str:
    reckoned, recorded = (VOTE_WORDS[vote] for vote in votes)
    remedy = HIDES_TOO_MUCH if where else _remedy(code, whole)
    return (
        f"{code} would be {reckoned} by its ledger{where}; the record has it {recorded}; {remedy}"
    )


HIDES_TOO_MUCH = (
    "what is hidden may not change a recorded vote: make it weaker, or tie it to a tag that no "
    "recorded text has"
)


def _remedy(code: str, whole: Cast) -> str:
    """Return what the fit of the leanings has to say of a member."""
    found = fit(whole.case, whole.precedents, whole.stated)
    of_it = (finding for finding in found.findings if finding.startswith(f"{code}: "))
    leaning = found.leanings[code]
    fallback = f"a leaning of {leaning:+d} gives it" if leaning else "a leaning of 0 gives it"
    return next(of_it, "").removeprefix(f"{code}: ") or fallback
