"""What a voting record shows, counted one ballot at a time and against each other's sums."""

from datetime import date
from itertools import combinations

from nine_votes.analysis.figures import (
    TAKING_SIDES,
    Agreement,
    Stood,
    agreements,
    figures,
    hangs_on_one,
)
from nine_votes.council.charter import charter_on
from nine_votes.council.decision import HeldVote
from nine_votes.council.members import ORIGINAL_FIVE, council_of
from nine_votes.council.questions import Kind, Question
from nine_votes.council.voting import VOTES, Ballot, Tally, Vote, named_ballot, totals_ballot
from tests.analysis.draws import seeded

DAY = date(2024, 3, 28)
FIFTEEN = council_of(ORIGINAL_FIVE, [f"E{n:02}" for n in range(10)])


def cast(question: Question | None = None, **votes: str) -> HeldVote:
    everyone = dict.fromkeys(FIFTEEN.codes, Vote.IN_FAVOUR)
    for vote, codes in votes.items():
        everyone |= dict.fromkeys(codes.split(), Vote(vote))
    return held_on(named_ballot(FIFTEEN, everyone), question)


def held_on(ballot: Ballot, question: Question | None = None) -> HeldVote:
    return HeldVote(question or Question(), charter_on(DAY), FIFTEEN, DAY, ballot)


VETOED = cast(against="RUS", abstaining="CHN")
DOUBLE = cast(against="RUS CHN")
UNANIMOUS = cast()
NINE = cast(abstaining="E00 E01 E02 E03 E04 E05")
EIGHT = cast(abstaining="E00 E01 E02 E03 E04 E05 E06")
SEVEN = cast(abstaining="E00 E01 E02 E03 E04 E05 E06 E07")
PROCEDURAL = cast(Question(Kind.PROCEDURAL, "invite"), against="USA")
RECORD = [VETOED, DOUBLE, UNANIMOUS, NINE, EIGHT, SEVEN, PROCEDURAL]


def test_a_vote_hung_on_one_where_one_would_have_turned_it() -> None:
    assert [hangs_on_one(held) for held in RECORD] == [
        *(True, False, False, True, True, False, False)
    ]


def test_how_often_each_permanent_member_stood_alone() -> None:
    found = figures(RECORD, ())
    assert (found.ballots, found.named, found.hung) == (7, 7, 3)
    assert found.stood["RUS"] == Stood(7, 1, 1, 0)
    assert found.stood["USA"] == Stood(7, 1, 0, 1)
    assert found.stood["CHN"] == found.stood["FRA"] == Stood(7, 0, 0, 0)


def test_agreement_is_of_votes_and_not_of_absence() -> None:
    found = agreements([VETOED, cast(absent="RUS CHN"), cast(abstaining="RUS CHN")])
    assert found["CHN", "RUS"] == Agreement(2, 1)
    assert found["FRA", "GBR"] == Agreement(3, 3)
    assert ("RUS", "CHN") not in found


def test_agreement_equals_counting_every_pair() -> None:
    chance = seeded(7)
    record = []
    for _ in range(200):
        codes = chance.sample(FIFTEEN.codes, chance.randint(0, 15))
        votes = {code: chance.choice(VOTES) for code in codes}
        ballot = Ballot(FIFTEEN.permanent, votes, Tally(15))
        record.append(held_on(ballot))
    found = agreements(record)
    for one, other in combinations(sorted(FIFTEEN.codes), 2):
        pairs = [(held.ballot.votes.get(one), held.ballot.votes.get(other)) for held in record]
        took = [(a, b) for a, b in pairs if a in TAKING_SIDES and b in TAKING_SIDES]
        assert found[one, other] == (len(took), sum(a is b for a, b in took))


def test_what_is_known_in_numbers_counts_for_what_it_tells() -> None:
    ballot = totals_ballot(FIFTEEN.permanent, Tally(9, 1, 5), {"FRA": Vote.AGAINST})
    found = figures([held_on(ballot)], ["charter", "no-veto", "g4-2005"])
    assert (found.ballots, found.named, found.hung) == (1, 0, 0)
    assert found.stood["FRA"] == Stood(1, 1, 1, 0)
    assert found.stood["USA"] == Stood(0, 0, 0, 0)
    assert found.under["no-veto"] == (1, 1, 1, 0)
    assert found.under["g4-2005"] == (0, 0, 0, 0)


def test_a_record_under_other_rules_says_what_is_gained_and_lost() -> None:
    under = figures(RECORD, ["charter", "two-vetoes", "required=10"]).under
    assert under["charter"] == (7, 3, 0, 0)
    assert under["two-vetoes"] == (7, 4, 1, 0)
    assert under["required=10"] == (7, 2, 0, 1)
