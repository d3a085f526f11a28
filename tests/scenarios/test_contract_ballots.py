"""The contract of `decide`: votes by member, or a tally with some names."""

from datetime import date

import pytest

from nine_votes.council.voting import VOTES, Tally, Vote
from tests.scenarios.asking import (
    ALL,
    FIVE,
    FIVE_FOR,
    FOUNDING,
    SIZES,
    Fields,
    decided,
    put,
    refused,
    roster,
)


class TestVotes:
    def test_star_is_everybody_else(self) -> None:
        asked = put(FOUNDING)
        assert asked.ballot.tally == Tally(13, 1, 1)
        assert asked.ballot.votes["CHN"] is Vote.ABSTAINING

    def test_members_by_the_names_of_the_time_and_of_today(self) -> None:
        votes = {**ALL, "Soviet Union": "against", "United Arab Republic": "absent"}
        ballot = put({"date": "1961-12-18", "votes": votes}).ballot
        assert ballot.votes["RUS"] is Vote.AGAINST
        assert ballot.votes["EGY"] is Vote.ABSENT

    def test_somebody_left_out_without_a_star(self) -> None:
        votes = dict.fromkeys(roster().council_on(date(2024, 3, 28)).codes, "in_favour")
        del votes["MLT"], votes["CHN"]
        sentence = refused({"date": "2024-03-28", "votes": votes})
        assert sentence == "No vote is given for CHN, MLT"

    def test_a_member_that_did_not_sit(self) -> None:
        sentence = refused({**FOUNDING, "votes": {**ALL, "IND": "against"}})
        assert sentence == "IND did not sit on this Council"

    def test_nobody_by_that_name(self) -> None:
        fields = {"date": "2024-03-28", "votes": {**ALL, "Rusia": "against"}}
        assert refused(fields) == (
            'votes: unknown member "Rusia"; did you mean RUS (Russian Federation)?'
        )

    def test_a_member_twice(self) -> None:
        votes = {**ALL, "GBR": "against", "United Kingdom": "abstaining"}
        assert refused({"votes": votes}) == "votes: GBR is named twice"

    @pytest.mark.parametrize("value", ["yes", "In favour", "", 1, None, True, ["against"]])
    def test_what_is_no_vote(self, value: object) -> None:
        sentence = refused({"votes": {**ALL, "RUS": value}})
        assert sentence.startswith("votes.RUS: unknown vote ")
        assert all(vote in sentence for vote in VOTES)

    def test_what_is_no_vote_for_everybody(self) -> None:
        assert refused({"votes": {"*": "yes"}}).startswith("votes: unknown vote 'yes'")

    def test_no_votes_at_all(self) -> None:
        sentence = refused({"votes": {}})
        assert sentence == "votes: nobody voted; give a vote for each member"

    def test_no_ballot(self) -> None:
        sentence = "a question needs a ballot: votes by member, or a tally"
        assert refused({}) == sentence
        assert refused({"date": "2024-03-28", "kind": "snapback"}) == sentence

    def test_both_kinds_of_ballot(self) -> None:
        sentence = refused({"votes": ALL, "tally": {"in_favour": 15}})
        assert "votes by member, or a tally" in sentence

    @pytest.mark.parametrize(("field", "value"), [("permanent", {}), ("new_permanent_against", 0)])
    def test_what_goes_with_a_tally(self, field: str, value: object) -> None:
        sentence = refused({"votes": ALL, field: value})
        assert sentence == f"{field}: it goes with a tally; votes name every member"


class TestTally:
    def test_missing_counts_are_none(self) -> None:
        answer = decided(tally={"in_favour": 9, "abstaining": 6}, permanent=FIVE_FOR)
        assert answer["outcome"] == "adopted"
        assert answer["tally"] == dict(zip(VOTES, (9, 0, 6, 0, 0), strict=True))

    def test_an_unknown_count(self) -> None:
        sentence = refused({"tally": {"in_favour": 14, "yes": 1}})
        assert sentence.startswith('tally: unknown "yes"')
        assert all(vote in sentence for vote in VOTES)

    @pytest.mark.parametrize("value", [-1, 1.0, "9", None, True, 10**9])
    def test_what_is_no_count(self, value: object) -> None:
        sentence = refused({"tally": {"in_favour": value}})
        assert sentence.startswith("tally.in_favour: a whole number from 0 is wanted")

    @pytest.mark.parametrize("size", [0, 11, 14, 16])
    def test_another_size(self, size: int) -> None:
        sentence = refused({"date": "2024-03-28", "tally": {"in_favour": size}})
        assert sentence == f"the tally makes {size} votes, but the Council has 15 seats"

    def test_permanent_votes_by_name(self) -> None:
        tally = {"in_favour": 13, "against": 1, "abstaining": 1}
        answer = decided(tally=tally, permanent={**FIVE_FOR, "RUS": "against", "CHN": "abstaining"})
        assert answer["vetoes"] == ["RUS"]
        assert answer["flags"] == []

    def test_one_not_named_is_unknown(self) -> None:
        answer = decided(tally={"in_favour": 14, "against": 1}, permanent={"FRA": "in_favour"})
        assert answer["outcome"] == "adopted"
        assert answer["flags"] == ["permanent_vote_unknown"]

    def test_an_elected_party_by_name(self) -> None:
        """An elected complainant loses its own case by one vote under the strict rule."""
        answer = decided(
            date="2024-03-28",
            rules="strict-27-3",
            chapter="VI",
            nature="dispute",
            parties=["GUY"],
            tally={"in_favour": 9, "abstaining": 6},
            permanent={**dict.fromkeys(FIVE, "abstaining"), "GUY": "in_favour"},
        )
        assert answer["outcome"] == "insufficient_votes"
        assert answer["tally"] == dict(zip(VOTES, (8, 0, 7, 0, 0), strict=True))

    @pytest.mark.parametrize(
        ("tally", "permanent", "said"),
        [
            ({"in_favour": 15}, {"RUS": "against"}, "against"),
            ({"in_favour": 14, "against": 1}, {"RUS": "against", "CHN": "against"}, "against"),
            ({"in_favour": 1, "abstaining": 14}, FIVE_FOR, "5 votes in favour are named"),
            ({"in_favour": 15}, {"CHN": "absent"}, "not participating or absent"),
            ({"in_favour": 14, "absent": 1}, {"CHN": "not_participating"}, "not participating"),
        ],
    )
    def test_more_named_than_tallied(self, tally: Fields, permanent: Fields, said: str) -> None:
        sentence = refused({"tally": tally, "permanent": permanent})
        assert said in sentence
        assert "in the tally" in sentence

    @pytest.mark.parametrize("column", ["absent", "not_participating"])
    def test_a_named_absentee_may_stand_in_either_column(self, column: str) -> None:
        """27 June 1950, S/RES/83: 7-1-0, three not voting, the USSR absent."""
        answer = decided(
            date="1950-06-27",
            tally={"in_favour": 7, "against": 1, column: 3},
            permanent={**FIVE_FOR, "RUS": "absent"},
        )
        assert answer["outcome"] == "adopted"
        assert answer["flags"] == ["absence_contested"]

    def test_a_named_vote_of_a_member_that_did_not_sit(self) -> None:
        fields = {"tally": {"in_favour": 15}, "permanent": {"IND": "in_favour"}}
        sentence = refused({**fields, "date": "2024-03-28"})
        assert sentence == "permanent: IND was not a member of the Council on 2024-03-28"

    def test_a_permanent_vote_that_is_none(self) -> None:
        sentence = refused({"tally": {"in_favour": 15}, "permanent": {"CHN": "yes"}})
        assert sentence.startswith("permanent.CHN: unknown vote 'yes'")


class TestNewPermanentAgainst:
    def test_one_blocks_where_they_hold_a_veto(self) -> None:
        answer = decided(
            rules="au-2005",
            tally={"in_favour": 25, "against": 1},
            permanent=FIVE_FOR,
            new_permanent_against=1,
        )
        assert answer["outcome"] == "vetoed"
        assert answer["flags"] == ["threshold_assumed", "unnamed_permanent_against"]

    def test_all_six_are_outvoted_where_they_hold_none(self) -> None:
        answer = decided(
            rules="g4-2005",
            tally={"in_favour": 19, "against": 6},
            permanent=FIVE_FOR,
            new_permanent_against=6,
        )
        assert answer["outcome"] == "adopted"
        assert answer["flags"] == ["unnamed_permanent_against"]

    @pytest.mark.parametrize(("name", "most"), [("charter", 0), ("g4-2005", 6), ("razali-1997", 5)])
    def test_more_than_the_rules_seat(self, name: str, most: int) -> None:
        tally = {"against": SIZES.get(name, 15)}
        fields = {"rules": name, "tally": tally, "new_permanent_against": most + 1}
        assert refused(fields).startswith("new_permanent_against: the rule set")
        assert put({**fields, "new_permanent_against": most}).ballot

    def test_more_than_are_against(self) -> None:
        tally = {"in_favour": 25, "against": 1}
        fields = {"rules": "au-2005", "tally": tally, "new_permanent_against": 2}
        assert "2 votes against are named" in refused(fields)

    @pytest.mark.parametrize("value", [-1, "1", None, True])
    def test_what_is_no_number(self, value: object) -> None:
        fields = {"rules": "au-2005", "tally": {"in_favour": 26}, "new_permanent_against": value}
        assert refused(fields).startswith("new_permanent_against: a whole number")
