"""Votes and the ballot they make up, known by name or by totals."""

from types import MappingProxyType

import pytest

from nine_votes.council.members import council_of
from nine_votes.council.messages import told_by
from nine_votes.council.voting import (
    VOTES,
    Ballot,
    BallotError,
    Tally,
    Vote,
    named_ballot,
    tally_of,
    totals_ballot,
)
from nine_votes.words.resolver import in_words
from tests.council.ballots import counted, shown

COUNCIL = council_of(("P1", "P2"), ("E1", "E2"))
FAVOUR = dict.fromkeys(COUNCIL.codes, Vote.IN_FAVOUR)


def test_five_ways_to_act_in_the_order_of_a_tally() -> None:
    assert VOTES == ("in_favour", "against", "abstaining", "not_participating", "absent")
    assert Tally._fields == VOTES


@pytest.mark.parametrize(("letter", "place"), [("Y", 0), ("N", 1), ("A", 2), ("X", 3), ("0", 4)])
def test_each_vote_is_counted_apart(letter: str, place: int) -> None:
    tally = shown(letter * 5, letter * 10).tally
    assert tally == Tally(*(15 if n == place else 0 for n in range(5)))


def test_a_ballot_counts_itself() -> None:
    ballot = shown("YNAX0", "YYYNNNAAXX")
    assert ballot.tally == Tally(4, 4, 3, 3, 1)
    assert ballot.size == 15


def test_totals_stand_before_names() -> None:
    ballot = counted(9, 1, 5, permanent="YN")
    assert ballot.tally == Tally(9, 1, 5)
    assert ballot.size == 15


class TestNamedBallot:
    def test_every_member_by_name(self) -> None:
        ballot = named_ballot(COUNCIL, FAVOUR)
        assert ballot.permanent == ("P1", "P2")
        assert [*ballot.votes] == [*COUNCIL.codes]

    def test_somebody_missing(self) -> None:
        votes = {code: vote for code, vote in FAVOUR.items() if code not in {"E2", "P1"}}
        with pytest.raises(BallotError, match=r"law-vote-missing.*'E2', 'P1'"):
            named_ballot(COUNCIL, votes)

    def test_a_stranger(self) -> None:
        with pytest.raises(BallotError, match=r"law-strangers.*ITA"):
            named_ballot(COUNCIL, {**FAVOUR, "ITA": Vote.AGAINST})

    def test_nobody_can_change_it_afterwards(self) -> None:
        votes = {**FAVOUR}
        ballot = named_ballot(COUNCIL, votes)
        votes["P1"] = Vote.AGAINST
        assert ballot.votes["P1"] is Vote.IN_FAVOUR


class TestTotalsBallot:
    @pytest.mark.parametrize(
        ("vote", "words"),
        [
            (Vote.IN_FAVOUR, "in favour"),
            (Vote.AGAINST, "against"),
            (Vote.ABSTAINING, "abstaining"),
            (Vote.NOT_PARTICIPATING, "not participating"),
        ],
    )
    def test_more_named_than_tallied(self, vote: Vote, words: str) -> None:
        known = {"P1": vote, "P2": vote}
        totals = Tally(**{**dict.fromkeys(VOTES, 3), vote: 1})
        with pytest.raises(BallotError) as refusal:
            totals_ballot(COUNCIL.permanent, totals, known)
        assert (
            in_words(told_by(refusal.value))
            == f"2 votes {words} are named, but only 1 are in the tally."
        )

    def test_a_named_absentee_may_be_tallied_as_not_participating(self) -> None:
        totals = Tally(3, 0, 0, 1)
        ballot = totals_ballot(COUNCIL.permanent, totals, {"P1": Vote.ABSENT})
        assert ballot.tally == totals

    def test_but_not_twice(self) -> None:
        known = {"P1": Vote.ABSENT, "P2": Vote.NOT_PARTICIPATING}
        with pytest.raises(BallotError) as refusal:
            totals_ballot(COUNCIL.permanent, Tally(3, 0, 0, 1), known)
        assert in_words(told_by(refusal.value)) == (
            "2 votes not participating or absent are named, but only 1 are in the tally."
        )

    def test_unnamed_permanent_votes_against_count_among_those_named(self) -> None:
        with pytest.raises(BallotError) as refusal:
            totals_ballot(COUNCIL.permanent, Tally(2, 2), {"P1": Vote.AGAINST}, 2)
        assert in_words(told_by(refusal.value)) == (
            "3 votes against are named, but only 2 are in the tally."
        )


class TestChangedVote:
    def test_the_ballot_itself_stays(self) -> None:
        ballot = shown("YYYYY", "Y" * 10)
        changed = ballot.with_vote("RUS", Vote.AGAINST)
        assert ballot.tally == Tally(15)
        assert changed.tally == Tally(14, 1)
        assert [*changed.votes] == [*ballot.votes]

    def test_totals_follow(self) -> None:
        changed = counted(9, 1, 5, permanent="YNA").with_vote("FRA", Vote.ABSTAINING)
        assert changed.tally == Tally(9, 0, 6)

    def test_absentees_leave_the_count_they_were_counted_under(self) -> None:
        ballot = counted(11, 0, 0, 1, 1, permanent="00")
        once = ballot.with_vote("CHN", Vote.IN_FAVOUR)
        assert once.tally == Tally(12, 0, 0, 1, 0)
        assert once.with_vote("FRA", Vote.IN_FAVOUR).tally == Tally(13)

    def test_there_and_back(self) -> None:
        ballot = shown("YNAX0", "YYYYYYYYYY")
        for code, vote in ballot.votes.items():
            assert ballot.with_vote(code, Vote.ABSENT).with_vote(code, vote) == ballot


def test_an_empty_ballot_counts_nothing() -> None:
    assert tally_of({}) == Tally()
    assert Ballot((), MappingProxyType({})).size == 0
