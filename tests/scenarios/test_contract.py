"""The contract of `decide`, field by field: what a question is, and what comes out.

Every refusal says in one sentence which field is at fault and what is wanted instead.
"""

import json
from datetime import date

import pytest

from nine_votes.council.charter import NAMES
from nine_votes.council.outcomes import Outcome
from nine_votes.council.questions import Kind, Nature
from nine_votes.scenarios.contract import FIELDS
from tests.scenarios.asking import (
    ALL,
    ELECTED,
    FIVE,
    FOUNDING,
    SIZES,
    TODAY,
    Fields,
    decided,
    put,
    refused,
)

OF_1950 = {"date": "1950-06-25"}

OUTCOMES: list[tuple[Fields, str]] = [
    ({"votes": ALL}, "adopted"),
    ({"votes": {"*": "abstaining"}}, "insufficient_votes"),
    ({"votes": {**ALL, "USA": "against"}}, "vetoed"),
    ({"rules": "league", "votes": {"ITA": "against", "JPN": "in_favour"}}, "not_unanimous"),
    ({"kind": "preliminary", "votes": ALL}, "procedural"),
    ({"kind": "preliminary", "votes": {**ALL, "USA": "against"}}, "substantive"),
    ({"kind": "ruling_challenge", "votes": {"*": "against"}}, "ruling_stands"),
    ({"kind": "ruling_challenge", "votes": ALL}, "ruling_overruled"),
    ({"kind": "icj_election", "votes": ALL}, "elected"),
    ({"kind": "icj_election", "votes": {"*": "absent"}}, "not_elected"),
    ({"kind": "snapback", "votes": ALL}, "relief_continues"),
    ({"kind": "snapback", "votes": {**ALL, "GBR": "against"}}, "snapback"),
]


class TestWhatComesOut:
    def test_its_shape(self) -> None:
        answer = decided(**FOUNDING)
        assert [*answer] == [
            *("outcome", "required", "tally", "vetoes", "negative_permanent"),
            *("flags", "counterfactual", "articles", "sentence"),
        ]

    def test_the_founding_case(self) -> None:
        answer = json.loads(json.dumps(decided(**FOUNDING)))
        assert answer == {
            "outcome": "vetoed",
            "required": 9,
            "tally": {
                "in_favour": 13,
                "against": 1,
                "abstaining": 1,
                "not_participating": 0,
                "absent": 0,
            },
            "vetoes": ["RUS"],
            "negative_permanent": [],
            "flags": [],
            "counterfactual": None,
            "articles": ["Article 27(3)"],
            "sentence": "Not adopted. 13 in favour, 1 against, 1 abstaining. Nine were reached; "
            "the Russian Federation, a permanent member, voted against.",
        }

    def test_a_vote_against_that_is_no_veto(self) -> None:
        votes = dict.fromkeys(("CHN", "FRA", "RUS", "ARG", "TCD", "CHL", "JOR", "LUX"), "in_favour")
        answer = decided(
            date="2014-12-30",
            votes={"*": "abstaining", **votes, "USA": "against", "AUS": "against"},
        )
        assert answer["outcome"] == "insufficient_votes"
        assert answer["vetoes"] == []
        assert answer["negative_permanent"] == ["USA"]

    def test_the_tally_is_as_counted(self) -> None:
        answer = decided(
            **{**FOUNDING, "rules": "strict-27-3", "chapter": "VI", "nature": "dispute"},
            parties=["RUS"],
        )
        assert answer["outcome"] == "adopted"
        assert answer["tally"]["against"] == 0
        assert answer["tally"]["abstaining"] == 2
        assert answer["flags"] == ["party_set_aside"]

    def test_the_counterfactual(self) -> None:
        answer = decided(**FOUNDING, chapter="VI", nature="dispute", parties=["RUS"])
        assert answer["outcome"] == "vetoed"
        assert answer["counterfactual"] == "adopted"
        assert answer["flags"] == ["party_voted"]

    @pytest.mark.parametrize(("fields", "expected"), OUTCOMES)
    def test_every_outcome(self, fields: Fields, expected: str) -> None:
        assert decided(**fields)["outcome"] == expected

    def test_these_are_all_the_outcomes(self) -> None:
        assert {expected for _, expected in OUTCOMES} == {*Outcome}


class TestFields:
    def test_an_unknown_one(self) -> None:
        assert refused({"votes": ALL, "chapters": "VI"}) == (
            'unknown field "chapters"; did you mean "chapter"?'
        )

    def test_one_like_no_other_is_answered_with_all(self) -> None:
        sentence = refused({"votes": ALL, "zzz": 1})
        assert sentence.startswith('unknown field "zzz"')
        assert all(field in sentence for field in FIELDS)

    def test_an_id_may_be_anything(self) -> None:
        for identifier in (1, "a", None, ["b"]):
            assert decided(id=identifier, votes=ALL)["outcome"] == "adopted"

    def test_a_ballot_is_all_a_question_needs(self) -> None:
        asked = put({"votes": ALL})
        assert asked.day == TODAY
        assert asked.rules.key == "charter"
        assert asked.question.kind is Kind.SUBSTANTIVE
        assert asked.question.chapter == "unspecified"
        assert asked.question.nature is Nature.UNDETERMINED

    @pytest.mark.parametrize("field", ["rules", "kind", "chapter", "nature", "method"])
    @pytest.mark.parametrize("value", [None, 5, True, ["VI"], {}])
    def test_a_word_is_wanted(self, field: str, value: object) -> None:
        fields = {"votes": ALL, "kind": "preliminary", field: value}
        assert refused(fields).startswith(f"{field}: a word is wanted, not ")

    @pytest.mark.parametrize("field", ["votes", "tally", "permanent", "council"])
    @pytest.mark.parametrize("value", [None, 5, "CHN", ["CHN"]])
    def test_names_with_values_are_wanted(self, field: str, value: object) -> None:
        ballot = {} if field in {"votes", "tally"} else {"tally": {"in_favour": 15}}
        assert refused({**ballot, field: value}).startswith(f"{field}: names with values")


class TestDate:
    def test_today_is_the_default(self) -> None:
        assert put({"votes": ALL}, date(2024, 3, 28)).day == date(2024, 3, 28)

    @pytest.mark.parametrize("today", [date(2027, 1, 1), date(2040, 7, 1)])
    def test_after_the_roster_it_is_the_rosters_last_day(self, today: date) -> None:
        assert put({"votes": ALL}, today).day == date(2026, 12, 31)

    def test_it_fills_the_members_and_the_rule(self) -> None:
        asked = put({**OF_1950, "votes": ALL})
        assert asked.council.size == 11
        assert asked.rules.required == 7

    def test_2027_is_refused_unless_the_council_is_given(self) -> None:
        assert refused({"date": "2027-01-01", "votes": ALL}) == (
            "date: The members of the Council on 2027-01-01 are not known: the roster runs from "
            "1946-01-17 to 2026-12-31. Give the Council, or another date."
        )
        council = {"permanent": [*FIVE], "elected": ELECTED}
        answer = decided(date="2027-01-01", council=council, votes=ALL)
        assert answer["outcome"] == "adopted"

    def test_before_the_first_meeting(self) -> None:
        assert "1946-01-16" in refused({"date": "1946-01-16", "votes": ALL})

    @pytest.mark.parametrize(
        "value",
        *[["28 March 2024", "2024-02-30", "20240328", "2024-W13-4", "", 20240328, None, ["2024"]]],
    )
    def test_what_is_no_date(self, value: object) -> None:
        sentence = refused({"date": value, "votes": ALL})
        assert sentence.startswith("date: a date like 2024-03-28 is wanted, not ")

    def test_fourteen_members_in_the_first_days_of_1980(self) -> None:
        answer = decided(date="1980-01-03", votes=ALL)
        assert sum(answer["tally"].values()) == 14
        assert answer["required"] == 9
        assert "14 seats" in refused({"date": "1980-01-03", "tally": {"in_favour": 15}})


class TestRules:
    @pytest.mark.parametrize("name", [n for n in NAMES if n != "league"])
    def test_every_name(self, name: str) -> None:
        rules = put({"rules": name, "tally": {"in_favour": SIZES.get(name, 15)}}).rules
        assert rules.key == name

    def test_an_unknown_one(self) -> None:
        sentence = refused({"rules": "charter-2005", "votes": ALL})
        assert sentence.startswith("rules: There is no rule set 'charter-2005'")
        assert "charter-1965" in sentence

    @pytest.mark.parametrize(("name", "size"), [("charter-1945", 11), ("charter-1965", 15)])
    @pytest.mark.parametrize("day", ["1950-06-25", "2024-03-28"])
    def test_the_size_comes_from_rules_that_fix_it(self, name: str, size: int, day: str) -> None:
        answer = decided(rules=name, date=day, tally={"in_favour": size})
        assert answer["outcome"] == "adopted"
        other = {"rules": name, "date": day, "tally": {"in_favour": 26 - size}}
        assert str(size) in refused(other)

    def test_named_votes_of_another_size(self) -> None:
        assert refused({"rules": "charter-1945", "date": "2024-03-28", "votes": ALL}) == (
            "the ballot has 15 votes, but the rule set charter-1945 seats 11; "
            "give the Council, or a tally of that size"
        )

    def test_a_council_of_another_size(self) -> None:
        council = {"permanent": ["CHN"], "elected": ["ITA", "JPN"]}
        for ballot in ({"votes": ALL}, {"tally": {"in_favour": 3}}):
            refused({"rules": "charter-1965", "council": council, **ballot})

    def test_a_tally_of_the_rules_size_for_a_council_of_another(self) -> None:
        """Fifteen votes cannot come from three members."""
        council = {"permanent": ["CHN"], "elected": ["ITA", "JPN"]}
        fields = {"rules": "charter-1965", "council": council, "tally": {"in_favour": 15}}
        assert "15" in refused(fields)

    def test_the_levers_take_the_size_of_the_date(self) -> None:
        assert decided(**OF_1950, rules="no-veto", votes=ALL)["required"] == 7

    def test_a_reform_with_names(self) -> None:
        council = {
            "permanent": [*FIVE, "BRA", "DEU", "IND", "JPN", "EGY", "NGA"],
            "elected": [f"E{n:02}" for n in range(15)],
        }
        votes = {**ALL, "BRA": "against"}
        assert decided(rules="au-2005", council=council, votes=votes)["vetoes"] == ["BRA"]
        council["elected"].pop()
        answer = decided(rules="g4-2005", council=council, votes=votes)
        assert answer["outcome"] == "adopted"
        assert answer["negative_permanent"] == ["BRA"]
