"""What a fit to one vote foretells of three others: the test of the model that is no fit itself.

Four texts on one body were voted on by one Council within twenty-five days. The leanings are fitted
on S/2017/962 alone, on weights that are the same for each member of a bloc.
"""

from dataclasses import replace

import pytest

from nine_votes.delegations.cases import Case
from nine_votes.delegations.delegation import RANKS
from nine_votes.delegations.precedents import Precedent, departures, fit, replayed, with_leanings
from nine_votes.scenarios.casting import cast
from nine_votes.scenarios.library import find_scenario
from nine_votes.scenarios.reader import read_file
from tests.delegations.coarse_weights import BLOCS, WEIGHTS
from tests.delegations.tables import profiles, roster

JIM = "syria-jim-2017"
FITTED = "S/2017/962"
FORETOLD = 33
"""Votes of 42, fourteen members on three texts; the penholder is left out."""


def bloc_of(code: str) -> str:
    """Return the bloc of a member, by its profile."""
    council = roster().council_on(read_file(find_scenario(JIM), roster()).date)
    member = next(member for member in council.members if member.code == code)
    profile = profiles().usual(member)
    return next(bloc for bloc, each in BLOCS.items() if profile in each)


def coarse() -> tuple[Case, dict[str, Precedent]]:
    """Return the case with nothing of any single member, and its recorded votes by draft."""
    scenario = read_file(find_scenario(JIM), roster())
    bare = replace(scenario, politics=replace(scenario.politics, delegations={}))
    whole = cast(bare, profiles(), roster())
    delegations = tuple(
        replace(d, cares={**d.cares, **WEIGHTS[bloc_of(d.code)]}) for d in whole.case.delegations
    )
    case = replace(whole.case, delegations=delegations)
    return case, {precedent.name: precedent for precedent in whole.precedents}


def test_no_weight_is_one_members_own() -> None:
    case, _ = coarse()
    blocs = [bloc_of(d.code) for d in case.delegations]
    assert all(blocs.count(bloc) > 2 for bloc in BLOCS)
    assert set(WEIGHTS) == set(BLOCS)
    assert not any(d.red_lines or d.private or d.follows for d in case.delegations)


def test_the_votes_on_the_other_three_texts_are_foretold() -> None:
    case, votes = coarse()
    fitted = with_leanings(case, fit(case, [votes.pop(FITTED)]).leanings)
    wrong = {name: departures(fitted, fitted.minds, vote) for name, vote in votes.items()}
    assert len(votes) == 3
    assert case.seat not in {code for each in wrong.values() for code in each}
    foretold = 3 * (case.size - 1) - sum(map(len, wrong.values()))
    assert foretold >= FORETOLD, wrong


def test_to_copy_the_votes_on_the_fitted_text_foretells_fewer() -> None:
    case, votes = coarse()
    known = votes.pop(FITTED).votes
    same = sum(
        vote.votes[place] is known[place]
        for vote in votes.values()
        for place in range(case.size)
        if place != case.place
    )
    assert same == 27


@pytest.mark.parametrize("bloc", BLOCS)
def test_no_vote_is_foretold_two_steps_wrong(bloc: str) -> None:
    """The direction is right where the strength is not: never in favour for against."""
    case, votes = coarse()
    fitted = with_leanings(case, fit(case, [votes.pop(FITTED)]).leanings)
    for vote in votes.values():
        for place, rank in enumerate(replayed(fitted, fitted.minds, vote).ranks):
            recorded = vote.votes[place]
            if recorded is not None and bloc_of(case.delegations[place].code) == bloc:
                assert abs(rank - RANKS[recorded]) < 2
