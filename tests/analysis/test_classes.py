"""A rule by classes of like members says what `decide` says, of any vote."""

from nine_votes.analysis.classes import divisions, voting_game
from nine_votes.council.charter import CHARTER_1965
from nine_votes.council.decision import decide
from nine_votes.council.majorities import CARRIED
from nine_votes.council.members import ORIGINAL_FIVE, council_of
from nine_votes.council.questions import Kind, Question
from nine_votes.council.voting import VOTES, Vote
from tests.analysis.draws import drawn, seeded
from tests.sweeps import scaled

FIFTEEN = council_of(ORIGINAL_FIVE, [f"E{n:02}" for n in range(10)])


def test_counts_by_class_decide_as_names_do() -> None:
    chance = seeded(27)
    seen = set()
    for _ in range(scaled(10_000)):
        question, ballot, rules, council = drawn(chance)
        game = voting_game(question, council, rules)
        outcome = decide(question, ballot, rules).outcome
        assert game.carries(game.counts_of(ballot.votes)) == (outcome in CARRIED)
        seen.add((rules.key, outcome in CARRIED))
    assert len(seen) > 40


def test_votes_of_one_way_are_one_to_the_law() -> None:
    """Any member may cast any other vote of its way, and nothing changes but the reasons."""
    chance = seeded(9)
    for _ in range(scaled(10_000)):
        question, ballot, rules, council = drawn(chance)
        game = voting_game(question, council, rules)
        code = chance.choice(council.codes)
        members = game.classes[game.class_of(code)]
        way = members.ways[members.way(ballot.votes[code])]
        other = ballot.with_vote(code, chance.choice(way))
        before, after = (decide(question, each, rules).outcome for each in (ballot, other))
        assert (before in CARRIED) == (after in CARRIED)


def test_the_council_of_fifteen_has_two_classes() -> None:
    holders, others = voting_game(Question(), FIFTEEN, CHARTER_1965).classes
    assert holders.codes == tuple(c for c in FIFTEEN.codes if c in ORIGINAL_FIVE)
    assert holders.ways == ((Vote.IN_FAVOUR,), (Vote.AGAINST,), VOTES[2:])
    assert (others.size, others.ways) == (10, ((Vote.IN_FAVOUR,), VOTES[1:]))


def test_where_there_is_no_veto_there_is_one_class() -> None:
    (everyone,) = voting_game(Question(Kind.ICJ_ELECTION), FIFTEEN, CHARTER_1965).classes
    assert everyone.size == 15
    assert not everyone.holder


def test_divisions_are_all_there_once() -> None:
    found = list(divisions(7, 3))
    assert len(found) == len(set(found)) == 36
    assert all(sum(parts) == 7 for parts in found)
