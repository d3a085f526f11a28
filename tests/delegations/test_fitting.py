"""Leanings are solved from recorded votes, or a message says what stands in the way."""

from dataclasses import replace

import pytest

from nine_votes.council.messages import say
from nine_votes.council.voting import Vote
from nine_votes.delegations.cases import Case
from nine_votes.delegations.conditions import parse
from nine_votes.delegations.delegation import RANKED, RedLine
from nine_votes.delegations.precedents import (
    VOTED,
    Interval,
    Precedent,
    departures,
    fit,
    nearest,
    replayed,
    with_leanings,
)
from nine_votes.scenarios.casting import cast
from nine_votes.scenarios.library import find_scenario
from nine_votes.scenarios.reader import read_file
from nine_votes.words.resolver import in_words
from tests.delegations.tables import cast_of, invented, negotiable, profiles, roster

CLAUSES = {"one": {"plain": (), "ban": ("ban",), "gag": ("gag",)}}


def precedent(case: Case, option: int = 0, /, **votes: Vote) -> Precedent:
    """Return a vote on a wording in which all not named were in favour."""
    by_place = [votes.get(d.code, Vote.IN_FAVOUR) for d in case.delegations]
    return Precedent(f"vote {option + 1}", case.text((option,)), tuple(by_place), rounds=1)


@pytest.mark.parametrize(
    ("interval", "default", "leaning"),
    [
        (Interval(1, 6), 3, 3),
        (Interval(1, 6), 1, 1),
        (Interval(1, 6), -2, 2),
        (Interval(1, 1), -2, 1),
        (Interval(-3, 0), 4, -1),
        (Interval(-6, -4), 4, -5),
        (Interval(5, 2), 4, 4),
    ],
)
def test_the_leaning_nearest_to_the_default_is_taken_a_step_inside(
    interval: Interval, default: int, leaning: int
) -> None:
    assert nearest(interval, default) == leaning


@pytest.mark.parametrize("vote", [Vote.IN_FAVOUR, Vote.ABSTAINING, Vote.AGAINST])
@pytest.mark.parametrize("code", ["BBB", "RUS", "CHN"])
def test_any_vote_of_one_member_can_be_fitted(code: str, vote: Vote) -> None:
    case = invented(CLAUSES, {"BBB": {"leaning": -6}})
    recorded = precedent(case, 0, **{code: vote, "CCC": Vote.ABSTAINING})
    found = fit(case, [recorded])
    assert not found.findings
    fitted = with_leanings(case, found.leanings)
    assert departures(fitted, fitted.minds, recorded) == {}


def test_two_votes_on_one_text_conflict_and_the_message_names_both() -> None:
    case = invented(CLAUSES, {})
    votes = [precedent(case, BBB=Vote.ABSTAINING), precedent(case, 1)]
    found = fit(case, votes).findings
    assert in_words(found["BBB"]) == (
        "no leaning fits vote 2 (in favour) and vote 1 (abstaining); "
        "the texts must differ by a tag that it cares about"
    )


def test_a_tag_that_it_cares_about_resolves_the_conflict() -> None:
    case = invented(CLAUSES, {"BBB": {"cares": {"gag": -3}}})
    votes = [precedent(case), precedent(case, 2, BBB=Vote.ABSTAINING)]
    found = fit(case, votes)
    fitted = with_leanings(case, found.leanings)
    assert not found.findings
    assert all(departures(fitted, fitted.minds, each) == {} for each in votes)


def line(vote: Vote) -> RedLine:
    return RedLine("l", parse("ban"), vote, "it says so")


def test_a_vote_that_a_red_line_explains_says_nothing_of_the_leaning() -> None:
    case = invented(CLAUSES, {"RUS": {"red_lines": (line(Vote.AGAINST),), "leaning": 3}})
    votes = [precedent(case, 1, RUS=Vote.AGAINST)]
    found = fit(case, votes)
    assert found.leanings["RUS"] == 3
    guess = say("fit-guess", vote=VOTED(Vote.AGAINST), leaning="+3")
    assert found.findings == {"RUS": guess}
    assert not fit(case, votes, stated=["RUS"]).findings


def test_a_vote_in_favour_of_what_crosses_its_line_is_refused_with_the_remedy() -> None:
    case = invented(CLAUSES, {"BBB": {"red_lines": (line(Vote.ABSTAINING),)}})
    found = fit(case, [precedent(case, 1)]).findings
    assert in_words(found["BBB"]) == (
        "no leaning gives vote 2 (in favour); "
        "its red line is crossed there; loosen the line, or tell the texts apart by a tag"
    )


def test_who_does_not_veto_alone_cannot_be_fitted_to_a_lonely_vote_against() -> None:
    case = invented(CLAUSES, {"CHN": {"vetoes_alone": False}})
    (found,) = fit(case, [precedent(case, CHN=Vote.AGAINST)]).findings.items()
    vote = say("fit-vote", name="vote 1", vote=VOTED(Vote.AGAINST))
    assert found == ("CHN", say("fit-no-leaning", vote=vote, against=True))


def test_cues_settle() -> None:
    group = {code: {"bloc": "x", "leaning": 0} for code in ("CCC", "DDD", "EEE")}
    case = invented(CLAUSES, {**group, "BBB": {"bloc": "x"}}, sponsors=("BBB", "CCC"))
    recorded = precedent(case, DDD=Vote.ABSTAINING, EEE=Vote.AGAINST)
    found = fit(case, [recorded])
    fitted = with_leanings(case, found.leanings)
    assert departures(fitted, fitted.minds, recorded) == {}


def by_profile_alone(identifier: str) -> tuple[Case, Precedent]:
    """Return a shipped case with no leaning stated, and its first recorded vote."""
    scenario = read_file(find_scenario(identifier), roster())
    politics = scenario.politics
    plain = {code: replace(each, leaning=None) for code, each in politics.delegations.items()}
    stripped = replace(scenario, politics=replace(politics, delegations=plain))
    whole = cast(stripped, profiles(), roster())
    return whole.case, whole.precedents[0]


@pytest.mark.parametrize("identifier", negotiable())
def test_one_recorded_vote_is_fitted_from_profiles_or_the_member_is_named(
    identifier: str,
) -> None:
    case, recorded = by_profile_alone(identifier)
    found = fit(case, [recorded])
    fitted = with_leanings(case, found.leanings)
    wrong = departures(fitted, fitted.minds, recorded)
    assert {*wrong} <= {*found.findings}
    for code, said in found.findings.items():
        vote = in_words(VOTED(recorded.votes[case.places[code]] or Vote.ABSTAINING))
        assert vote in in_words(said).rpartition("; ")[0]
    own = recorded.votes[case.place]
    assert replayed(fitted, fitted.minds, recorded).ranks[case.place] == (
        RANKED.index(own) if own in RANKED else 2
    )


@pytest.mark.parametrize("identifier", negotiable())
def test_shipped_leanings_need_no_fitting(identifier: str) -> None:
    whole = cast_of(identifier)
    found = fit(whole.case, whole.precedents, whole.stated)
    stated = {d.code: d.leaning for d in whole.case.delegations}
    assert found.leanings == stated
    assert not found.findings
