"""The decision: the ledger's limits, the cost of a veto, cues, and what no order can change."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from nine_votes.council.members import Council
from nine_votes.council.outcomes import Outcome
from nine_votes.council.voting import Vote
from nine_votes.delegations.cases import Case
from nine_votes.delegations.conditions import parse
from nine_votes.delegations.decisions import Outlook, Reckoning, reckon
from nine_votes.delegations.delegation import ABSTAINING, AGAINST, IN_FAVOUR, RedLine
from nine_votes.delegations.explanations import ledger
from nine_votes.delegations.polls import outcome_of
from nine_votes.delegations.state import opening, put, raised
from tests.delegations.tables import any_outlook, cast_of, chance, invented, negotiable
from tests.sweeps import scaled

UNTIMED = settings(deadline=None)
IDENTIFIERS = pytest.mark.parametrize("identifier", negotiable())
CLAUSE = {"one": {"plain": (), "ban": ("ban",)}}
SEEDS = st.integers(0, 10**9)


def line(vote: Vote, strength: int | None = None, when: str = "ban") -> RedLine:
    return RedLine("a-line", parse(when), vote, "it says so", strength)


def votes(case: Case, option: int = 0, **changes: int | tuple[int, ...]) -> Reckoning:
    """Reckon the votes on a wording of the only clause, the pen's own ledger deciding too."""
    state = opening(case)._replace(text=case.text((option,)), rounds=1)
    rows: dict[str, Any] = changes
    state = state._replace(**rows)
    return reckon(Outlook(case, case.minds, state))


def rank(case: Case, code: str, option: int = 0, **changes: int | tuple[int, ...]) -> int:
    return votes(case, option, **changes).ranks[case.places[code]]


@pytest.mark.parametrize(
    ("leaning", "expected"),
    [
        *((points, AGAINST) for points in (-6, -5, -4)),
        *((points, ABSTAINING) for points in (-3, -1, 0)),
        *((points, IN_FAVOUR) for points in (1, 2, 6)),
    ],
)
def test_an_elected_member_votes_by_its_sum(leaning: int, expected: int) -> None:
    assert rank(invented(CLAUSE, {"BBB": {"leaning": leaning}}), "BBB") == expected


def test_a_tag_in_two_clauses_counts_once() -> None:
    two = {"one": {"ban": ("ban",)}, "two": {"ban": ("ban",)}}
    case = invented(two, {"BBB": {"leaning": 3, "cares": {"ban": -2}}})
    outlook = Outlook(case, case.minds, opening(case)._replace(rounds=1))
    assert reckon(outlook).sums[case.places["BBB"]] == 1


@pytest.mark.parametrize(
    ("others", "limit"),
    [
        (8, -4),
        (9, -4),
        (10, -4),
        (11, -5),
        (12, -5),
        (13, -6),
        (14, -6),
    ],
)
def test_a_no_that_blocks_is_dearer_the_lonelier_it_is(others: int, limit: int) -> None:
    """So many others in favour; the member votes against from this sum down and not before."""
    cold: dict[str, dict[str, Any]] = {
        code: {"leaning": 0} for code in ("JJJ", "III", "HHH", "GGG", "FFF", "EEE")
    }
    given: dict[str, dict[str, Any]] = dict(list(cold.items())[: 14 - others])
    for leaning, expected in ((limit, AGAINST), (limit + 1, ABSTAINING)):
        case = invented(CLAUSE, {**given, "RUS": {"leaning": leaning}})
        assert rank(case, "RUS") == expected


def test_reluctance_backing_pressure_and_news_all_make_a_veto_dearer() -> None:
    lines = (line(Vote.AGAINST, 6),)
    eager = invented(CLAUSE, {"RUS": {"red_lines": lines}})
    assert rank(eager, "RUS", 1) == AGAINST
    reluctant = invented(CLAUSE, {"RUS": {"red_lines": lines, "veto_reluctance": 4}})
    assert rank(reluctant, "RUS", 1) == ABSTAINING
    place = eager.places["RUS"]
    pressed = raised((0,) * eager.size, place, 2)
    assert rank(eager, "RUS", 1, pressure=pressed) == AGAINST
    assert rank(eager, "RUS", 1, pressure=pressed, news_cost=2) == ABSTAINING
    backed = invented(CLAUSE, {"RUS": {"red_lines": lines}}, regional_backing=2)
    assert rank(backed, "RUS", 1, pressure=pressed) == ABSTAINING


def test_a_soft_line_of_a_vote_that_blocks_nothing_holds() -> None:
    cold: dict[str, dict[str, Any]] = {
        code: {"leaning": 0} for code in ("BBB", "CCC", "DDD", "EEE", "FFF", "GGG", "HHH")
    }
    lines: dict[str, dict[str, Any]] = {
        "RUS": {"red_lines": (line(Vote.AGAINST, 1),), "veto_reluctance": 6}
    }
    assert rank(invented(CLAUSE, {**cold, **lines}), "RUS", 1) == AGAINST
    assert rank(invented(CLAUSE, lines), "RUS", 1) == ABSTAINING


def test_a_line_that_leaves_abstaining_never_makes_a_vote_against() -> None:
    case = invented(CLAUSE, {"BBB": {"leaning": 6, "red_lines": (line(Vote.ABSTAINING),)}})
    assert rank(case, "BBB", 0) == IN_FAVOUR
    assert rank(case, "BBB", 1) == ABSTAINING


def test_of_two_crossed_lines_the_harder_counts() -> None:
    lines = (line(Vote.ABSTAINING), line(Vote.AGAINST))
    for both in (lines, lines[::-1]):
        assert rank(invented(CLAUSE, {"BBB": {"red_lines": both}}), "BBB", 1) == AGAINST


def test_a_sponsor_carries_its_group_and_its_followers_while_it_has_three_points() -> None:
    group = {code: {"bloc": "x", "leaning": 0} for code in ("CCC", "DDD")}
    follower = {"EEE": {"follows": ("BBB",), "leaning": 0}}
    for leaning, moved in ((3, IN_FAVOUR), (2, ABSTAINING)):
        case = invented(
            CLAUSE,
            {"BBB": {"bloc": "x", "leaning": leaning}, **group, **follower},
            sponsors=("BBB",),
        )
        assert [rank(case, code) for code in ("CCC", "DDD", "EEE")] == [moved] * 3


def test_a_follower_sinks_with_whom_it_follows_and_opposite_cues_cancel() -> None:
    given: dict[str, dict[str, Any]] = {
        "BBB": {"leaning": -6},
        "CCC": {"leaning": 3, "bloc": "x"},
        "DDD": {"leaning": 1, "follows": ("BBB",)},
        "EEE": {"leaning": 1, "follows": ("BBB",), "bloc": "x"},
    }
    case = invented(CLAUSE, given, sponsors=("CCC",))
    reckoning = votes(case)
    cues = [reckoning.cues[case.places[code]] for code in ("DDD", "EEE")]
    assert cues == [-1, 0]
    assert rank(case, "DDD") == ABSTAINING


def test_who_does_not_veto_alone_abstains_unless_another_that_can_block_is_against() -> None:
    shy: dict[str, dict[str, Any]] = {
        "CHN": {"vetoes_alone": False, "leaning": -6},
        "FRA": {"leaning": 0},
    }
    assert rank(invented(CLAUSE, shy), "CHN") == ABSTAINING
    elected = {**shy, "BBB": {"leaning": -6}, "CCC": {"leaning": -6}}
    assert rank(invented(CLAUSE, elected), "CHN") == ABSTAINING
    joined = {**shy, "RUS": {"leaning": -6, "red_lines": (line(Vote.AGAINST, None, "not ban"),)}}
    case = invented(CLAUSE, joined)
    assert rank(case, "RUS") == AGAINST
    assert rank(case, "CHN") == AGAINST


def test_eight_in_favour_and_a_permanent_no_are_too_few_and_no_veto() -> None:
    cold: dict[str, dict[str, Any]] = {
        code: {"leaning": 0} for code in ("BBB", "CCC", "DDD", "EEE", "FFF", "GGG")
    }
    case = invented(CLAUSE, {**cold, "RUS": {"leaning": -6}})
    reckoning = votes(case)
    assert reckoning.tally == (8, 1, 6)
    assert outcome_of(case, reckoning.ranks) is Outcome.INSUFFICIENT_VOTES
    one_more = invented(CLAUSE, {**dict(list(cold.items())[1:]), "RUS": {"leaning": -6}})
    assert outcome_of(one_more, votes(one_more).ranks) is Outcome.VETOED


@IDENTIFIERS
def test_nobody_but_a_permanent_member_ever_vetoes(identifier: str) -> None:
    """A text is vetoed where it has its votes and a permanent member is against, and only there."""
    case, random = cast_of(identifier).case, chance(19)
    permanent = [place for place, m in enumerate(case.council.members) if m.permanent]
    found = set()
    for _ in range(scaled(5_000)):
        reckoning = reckon(any_outlook(case, random))
        outcome = outcome_of(case, reckoning.ranks)
        against = any(reckoning.ranks[place] == AGAINST for place in permanent)
        enough = reckoning.in_favour >= case.required
        assert (outcome is Outcome.VETOED) == (enough and against)
        assert (outcome is Outcome.INSUFFICIENT_VOTES) != enough
        found.add(outcome)
    assert len(found) == 3


@IDENTIFIERS
def test_nobody_that_does_not_veto_alone_ever_does(identifier: str) -> None:
    case, random = cast_of(identifier).case, chance(9)
    shy = [place for place, d in enumerate(case.delegations) if not d.vetoes_alone]
    for _ in range(scaled(5_000)):
        ranks = reckon(any_outlook(case, random)).ranks
        for place in shy:
            others = [
                other
                for other, d in enumerate(case.delegations)
                if d.veto and other != place and ranks[other] == AGAINST
            ]
            assert ranks[place] != AGAINST or others


@IDENTIFIERS
def test_the_lines_of_a_ledger_add_up_to_the_sum(identifier: str) -> None:
    case, random = cast_of(identifier).case, chance(4)
    for _ in range(scaled(10_000)):
        outlook = any_outlook(case, random)
        reckoning = reckon(outlook)
        for place in range(case.size):
            lines = ledger(outlook, reckoning, place)
            assert sum(each.points for each in lines) == reckoning.sums[place]
            assert all(each.points for each in lines)
            clauses = [each.clause for each in lines if each.clause is not None]
            assert len(clauses) == len(set(clauses))


def test_two_tags_of_a_clause_stand_in_one_line_and_what_cancels_in_none() -> None:
    wording = {"one": {"both": ("ban", "gag", "talk")}}
    for gag, points in ((-3, [-4]), (1, [])):
        case = invented(wording, {"BBB": {"cares": {"ban": -2, "gag": gag, "talk": 1}}})
        outlook = Outlook(case, case.minds, opening(case)._replace(rounds=1))
        lines = ledger(outlook, reckon(outlook), case.places["BBB"])
        assert [each.points for each in lines if each.clause == 0] == points


@IDENTIFIERS
def test_a_firm_line_gives_its_vote_whatever_is_offered(identifier: str) -> None:
    """No argument, deal, trust or pressure touches it; a way out that is open is no crossing."""
    case, random = cast_of(identifier).case, chance(7)
    firm = 0
    for _ in range(scaled(10_000)):
        outlook = any_outlook(case, random)
        reckoning = reckon(outlook)
        for place, mind in enumerate(outlook.minds):
            if place == case.place:
                continue
            dug_in = place in outlook.state.dug_in
            crossed = mind.crossed(reckoning.mask, dug_in=dug_in)
            held = [mind.limits[i].rank for i in crossed if mind.limits[i].strength is None]
            if held and place not in reckoning.spared:
                firm += 1
                assert reckoning.ranks[place] <= min(held)
    lines = [red for d in case.delegations if d.code != case.seat for red in d.red_lines]
    assert firm or all(not red.firm for red in lines)


@IDENTIFIERS
def test_more_persuasion_of_one_lowers_nobody(identifier: str) -> None:
    case, random = cast_of(identifier).case, chance(8)
    for _ in range(scaled(2_000)):
        outlook = any_outlook(case, random)
        place = random.randrange(case.size)
        raised_by_one = raised(outlook.state.persuasion, place)
        more = outlook._replace(state=outlook.state._replace(persuasion=raised_by_one))
        pairs = zip(reckon(outlook).ranks, reckon(more).ranks, strict=True)
        assert all(before <= after for before, after in pairs)


@UNTIMED
@given(SEEDS, st.permutations(range(15)))
def test_the_order_of_the_members_changes_no_vote(seed: int, order: list[int]) -> None:
    case = cast_of("dprk-panel-2024").case
    outlook = any_outlook(case, chance(seed))
    shuffled = replace(
        case,
        council=Council(tuple(case.council.members[i] for i in order)),
        delegations=tuple(case.delegations[i] for i in order),
    )
    back = {old: new for new, old in enumerate(order)}
    rows = ("trust", "persuasion", "deals", "pressure", "shifts")
    sets = ("sponsors", "lobbied", "dug_in")
    state = outlook.state
    moved: dict[str, Any] = {
        **{row: tuple(getattr(state, row)[i] for i in order) for row in rows},
        **{each: frozenset(back[i] for i in getattr(state, each)) for each in sets},
    }
    minds = [outlook.minds[i] for i in order]
    ranks = reckon(Outlook(shuffled, minds, state._replace(**moved), outlook.own)).ranks
    assert ranks == tuple(reckon(outlook).ranks[i] for i in order)


def test_the_own_vote_is_as_cast_and_counts_for_the_others() -> None:
    given = {"BBB": {"leaning": 1, "follows": ("AAA",)}}
    case = invented(CLAUSE, given)
    state = opening(case)._replace(rounds=1)
    for own, own_rank, other in (
        (Vote.IN_FAVOUR, IN_FAVOUR, IN_FAVOUR),
        (Vote.AGAINST, AGAINST, ABSTAINING),
        (Vote.ABSENT, ABSTAINING, IN_FAVOUR),
    ):
        ranks = reckon(Outlook(case, case.minds, state, own)).ranks
        assert (ranks[case.place], ranks[case.places["BBB"]]) == (own_rank, other)


def test_trust_counts_a_point_at_its_ends_alone() -> None:
    case = invented(CLAUSE, {"BBB": {"leaning": 0}})
    place = case.places["BBB"]
    none = (0,) * case.size
    points = {
        trust: votes(case, trust=put(none, place, trust)).sums[place] for trust in range(-2, 3)
    }
    assert points == {-2: -1, -1: 0, 0: 0, 1: 0, 2: 1}
