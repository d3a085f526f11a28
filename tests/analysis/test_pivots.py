"""What would have changed a vote, each statement proved by deciding the changed vote."""

from itertools import combinations, product
from random import Random

import pytest

from nine_votes.analysis.pivots import Move, Moves, Pivots, UnnamedError, pivots
from nine_votes.council.charter import CHARTER_1965
from nine_votes.council.decision import decide
from nine_votes.council.majorities import CARRIED
from nine_votes.council.members import ORIGINAL_FIVE, council_of
from nine_votes.council.questions import Question
from nine_votes.council.voting import VOTES, Tally, Vote, named_ballot, totals_ballot
from tests.analysis.draws import Drawn, drawn, seeded, with_votes
from tests.sweeps import scaled

ELECTED = tuple(f"E{n:02}" for n in range(10))
FIFTEEN = council_of(ORIGINAL_FIVE, ELECTED)
IN_FAVOUR = (Vote.IN_FAVOUR,)
CONCURRING = (Vote.IN_FAVOUR, Vote.ABSTAINING, Vote.NOT_PARTICIPATING, Vote.ABSENT)

Changes = frozenset[tuple[str, Vote]]


def carried(vote: Drawn, changes: dict[str, Vote]) -> bool:
    """Say whether a vote is carried with some of its votes changed, by the law itself."""
    ballot = with_votes(vote.ballot, changes)
    return decide(vote.question, ballot, vote.rules).outcome in CARRIED


def expanded(moves: Moves) -> set[Changes]:
    """Return every change of votes that a set stands for."""
    choices = []
    for move in moves:
        members = combinations(move.codes, move.number)
        choices.append(
            [
                tuple(zip(codes, votes, strict=True))
                for codes in members
                for votes in product(move.instead, repeat=move.number)
            ]
        )
    found = {frozenset(sum(parts, ())) for parts in product(*choices)}
    size = sum(move.number for move in moves)
    return {changes for changes in found if len({code for code, _ in changes}) == size}


def by_brute_force(vote: Drawn, size: int) -> set[Changes]:
    """Return every change of so many votes that turns the question, every one tried."""
    held = carried(vote, {})
    votes = vote.ballot.votes
    found = set()
    for codes in combinations(votes, size):
        others = [[v for v in VOTES if v is not votes[code]] for code in codes]
        for instead in product(*others):
            changes = dict(zip(codes, instead, strict=True))
            if carried(vote, changes) != held:
                found.add(frozenset(changes.items()))
    return found


def test_sets_are_those_that_brute_force_finds() -> None:
    """All of the smallest and no other, in Councils of up to five with all five ways to vote."""
    chance = seeded(3)
    sizes = set()
    for _ in range(scaled(2_000, least=40)):
        vote = drawn(chance, most=5)
        found = pivots(*vote)
        for size in range(1, found.size or vote.council.size + 1):
            assert not by_brute_force(vote, size)
        if found.size:
            everything = set().union(*map(expanded, found.sets))
            assert everything == by_brute_force(vote, found.size)
        sizes.add(found.size)
    assert sizes >= {0, 1, 2, 3}


def test_every_statement_holds_when_it_is_recomputed() -> None:
    chance = seeded(15)
    for _ in range(scaled(10_000)):
        vote = drawn(chance)
        found = pivots(*vote)
        assert found.carried == carried(vote, {})
        for moves in found.sets:
            assert carried(vote, _picked(moves, chance)) != found.carried
        _nothing_smaller_turns_it(vote, found, chance)
        _choices_are_as_stated(vote, found)
        _blockers_are_as_stated(vote, found)


def _picked(moves: Moves, chance: Random) -> dict[str, Vote]:
    """Pick members and votes from a set as anyone might, nobody moving twice."""
    changes: dict[str, Vote] = {}
    for move in moves:
        free = [code for code in move.codes if code not in changes]
        chosen = chance.sample(free, move.number)
        changes |= {code: chance.choice(move.instead) for code in chosen}
    return changes


def _nothing_smaller_turns_it(vote: Drawn, found: Pivots, chance: Random) -> None:
    size = found.size - 1 if found.size else vote.council.size
    for codes in [chance.sample(vote.council.codes, size) for _ in range(3 if size > 0 else 0)]:
        changes = {code: chance.choice(VOTES) for code in codes}
        assert carried(vote, changes) == found.carried


def _choices_are_as_stated(vote: Drawn, found: Pivots) -> None:
    assert [choice.code for choice in found.choices] == list(vote.council.permanent)
    for choice in found.choices:
        turning = [v for v in VOTES if carried(vote, {choice.code: v}) != found.carried]
        assert list(choice.turning) == turning


def _blockers_are_as_stated(vote: Drawn, found: Pivots) -> None:
    codes = vote.council.codes if found.carried else ()
    alone = {code for code in codes if not all(carried(vote, {code: vote_}) for vote_ in VOTES)}
    assert set(found.blockers) == alone


def of_fifteen(**cast: str) -> Pivots:
    votes = dict.fromkeys(FIFTEEN.codes, Vote.IN_FAVOUR)
    for vote, codes in cast.items():
        votes |= dict.fromkeys(codes.split(), Vote(vote))
    return pivots(Question(), named_ballot(FIFTEEN, votes), CHARTER_1965, FIFTEEN)


def test_28_march_2024_hung_on_one_vote() -> None:
    found = of_fifteen(against="RUS", abstaining="CHN")
    assert (found.carried, found.margin, found.size) == (False, 4, 1)
    assert found.sets == ((Move(("RUS",), 1, CONCURRING),),)
    assert [(c.code, bool(c.turning)) for c in found.choices] == [
        *(("CHN", False), ("FRA", False), ("GBR", False), ("RUS", True), ("USA", False))
    ]


def test_a_double_veto_hangs_on_both() -> None:
    found = of_fifteen(against="CHN RUS")
    assert found.sets == ((Move(("CHN", "RUS"), 2, CONCURRING),),)
    assert not any(choice.turning for choice in found.choices)


def test_eight_in_favour_and_a_permanent_member_against() -> None:
    """30 December 2014: in favour it would have been the ninth, by abstaining nothing."""
    found = of_fifteen(against="USA", abstaining="GBR E00 E01 E02 E03 E04")
    assert (found.margin, found.size) == (-1, 1)
    assert found.sets == ((Move(("USA",), 1, IN_FAVOUR),),)


def test_eight_to_none_with_seven_abstaining_lacks_any_one_of_them() -> None:
    found = of_fifteen(abstaining="CHN RUS E00 E01 E02 E03 E04")
    assert found.sets == (
        (Move(("CHN", "RUS"), 1, IN_FAVOUR),),
        (Move(ELECTED[:5], 1, IN_FAVOUR),),
    )


def test_all_against_lacks_nine_of_them_the_five_among_them() -> None:
    found = of_fifteen(against=" ".join(FIFTEEN.codes))
    five = tuple(sorted(ORIGINAL_FIVE))
    assert found.sets == ((Move(five, 5, IN_FAVOUR), Move(ELECTED, 4, IN_FAVOUR)),)


def test_nine_in_favour_can_be_stopped_by_any_of_them_and_by_the_five() -> None:
    found = of_fifteen(abstaining="CHN RUS E00 E01 E02 E03")
    assert set(found.blockers) == set(FIFTEEN.codes) - set(ELECTED[:4])
    assert found.holders == tuple(c for c in FIFTEEN.codes if c in ORIGINAL_FIVE)


def test_a_ballot_known_in_numbers_has_no_sets() -> None:
    ballot = totals_ballot(FIFTEEN.permanent, Tally(8, 0, 7), {"CHN": Vote.ABSTAINING})
    with pytest.raises(UnnamedError, match="unnamed=14"):
        pivots(Question(), ballot, CHARTER_1965, FIFTEEN)
