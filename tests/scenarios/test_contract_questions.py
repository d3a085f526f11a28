"""The contract of `decide`: the kind of a question, its chapter, its nature and its parties."""

import pytest

from nine_votes.council.outcomes import UndecidableError
from nine_votes.council.questions import (
    CHAPTERS,
    COVENANT_ARTICLES,
    MATTERS,
    WITHOUT_BALLOT,
    Kind,
    Nature,
)
from tests.scenarios.asking import ALL, FOUNDING, decided, put, refused

MANCHURIA = {"rules": "league", "date": "1931-10-24"}


class TestKind:
    @pytest.mark.parametrize(
        "kind", [k for k in Kind if k not in {*WITHOUT_BALLOT, Kind.PROCEDURAL}]
    )
    def test_every_kind(self, kind: str) -> None:
        assert put({"kind": str(kind), "votes": ALL}).question.kind == kind

    @pytest.mark.parametrize("matter", MATTERS)
    def test_every_procedural_matter(self, matter: str) -> None:
        question = put({"kind": f"procedural:{matter}", "votes": ALL}).question
        assert question.kind is Kind.PROCEDURAL
        assert question.matter == matter

    def test_a_contested_matter_taken_as_procedural_says_so(self) -> None:
        answer = decided(kind="procedural:art29_body", votes={**ALL, "RUS": "against"})
        assert answer["outcome"] == "adopted"
        assert answer["flags"] == ["classification_contested"]

    def test_an_unknown_matter(self) -> None:
        assert refused({"kind": "procedural:agenda-include", "votes": ALL}) == (
            'kind: unknown procedural matter "agenda-include"; did you mean "agenda_include"?'
        )

    @pytest.mark.parametrize("kind", ["procedural", "procedural:"])
    def test_procedure_needs_a_matter(self, kind: str) -> None:
        sentence = refused({"kind": kind, "votes": ALL})
        assert all(matter in sentence for matter in MATTERS)

    @pytest.mark.parametrize("kind", ["amendment", "substantive:draft", "", "Substantive"])
    def test_an_unknown_kind(self, kind: str) -> None:
        sentence = refused({"kind": kind, "votes": ALL})
        assert sentence.startswith(f'kind: unknown "{kind}"')
        assert "procedural:<matter>" in sentence

    @pytest.mark.parametrize("kind", sorted(WITHOUT_BALLOT))
    def test_what_has_no_ballot(self, kind: str) -> None:
        assert "has no ballot to decide" in refused({"kind": str(kind), "votes": ALL})

    def test_109_3_asks_for_seven_at_any_size(self) -> None:
        seven = {"in_favour": 7, "against": 18}
        answer = decided(kind="charter_109_3", rules="ufc-2005", tally=seven)
        assert (answer["outcome"], answer["required"]) == ("adopted", 7)

    @pytest.mark.parametrize(("day", "required"), [("1968-06-11", 7), ("1968-06-12", 9)])
    def test_109_1_is_dated(self, day: str, required: int) -> None:
        assert decided(kind="charter_109_1", date=day, votes=ALL)["required"] == required


class TestMethod:
    def test_the_four_power_rule_is_the_default_on_every_date(self) -> None:
        for day in ("1950-09-29", "1959-09-07", "2024-03-28"):
            votes = {**ALL, "USA": "against"}
            answer = decided(kind="preliminary", date=day, votes=votes)
            assert answer["outcome"] == "substantive"

    def test_the_presidents_ruling_counts_the_number_alone(self) -> None:
        answer = decided(
            kind="preliminary",
            method="president_ruling",
            date="1950-09-29",
            votes={**ALL, "CHN": "against", "CUB": "abstaining"},
        )
        assert answer["outcome"] == "procedural"
        assert answer["flags"] == ["double_veto_denied"]

    def test_tacit_is_no_method_of_a_vote(self) -> None:
        assert refused({"kind": "preliminary", "method": "tacit", "votes": ALL}) == (
            'method: unknown "tacit"; four_power or president_ruling is wanted'
        )

    def test_no_other_kind_has_one(self) -> None:
        sentence = refused({"method": "four_power", "votes": ALL})
        assert sentence == "method: only a preliminary question has one"


class TestChapterAndNature:
    @pytest.mark.parametrize("chapter", CHAPTERS)
    def test_every_chapter(self, chapter: str) -> None:
        assert put({"chapter": chapter, "votes": ALL}).question.chapter == chapter

    @pytest.mark.parametrize("chapter", ["vi", "6", "XX", "52", ""])
    def test_an_unknown_one(self, chapter: str) -> None:
        sentence = refused({"chapter": chapter, "votes": ALL})
        assert sentence.startswith(f'chapter: unknown "{chapter}"')
        assert "VII" in sentence

    @pytest.mark.parametrize("chapter", COVENANT_ARTICLES)
    def test_under_the_league_articles_of_the_covenant(self, chapter: str) -> None:
        fields = {**MANCHURIA, "chapter": chapter, "votes": {"ITA": "in_favour"}}
        assert put(fields).question.chapter == chapter

    def test_under_the_league_no_chapter_of_the_charter(self) -> None:
        fields = {**MANCHURIA, "chapter": "VI", "votes": {"ITA": "in_favour"}}
        assert refused(fields).startswith('chapter: unknown "VI"')

    @pytest.mark.parametrize("nature", Nature)
    def test_every_nature(self, nature: str) -> None:
        assert put({"nature": str(nature), "votes": ALL}).question.nature == nature

    def test_an_unknown_nature(self) -> None:
        assert refused({"nature": "war", "votes": ALL}) == (
            'nature: unknown "war"; dispute, situation or undetermined is wanted'
        )

    @pytest.mark.parametrize("value", ["true", 1, None])
    def test_atrocity_is_true_or_false(self, value: object) -> None:
        fields = {"atrocity": value, "votes": ALL}
        assert refused(fields).startswith("atrocity: true or false is wanted")

    def test_atrocity_matters_to_binding_restraint(self) -> None:
        votes = {**ALL, "RUS": "against"}
        assert decided(atrocity=True, votes=votes)["outcome"] == "vetoed"
        bound = decided(atrocity=True, rules="binding-restraint", votes=votes)
        assert bound["outcome"] == "adopted"


class TestParties:
    def test_by_code_and_by_name(self) -> None:
        fields = {"date": "2024-03-28", "parties": ["RUS", "Japan", "uk"], "votes": ALL}
        assert put(fields).question.parties == ("RUS", "JPN", "GBR")

    @pytest.mark.parametrize("value", ["FRA", {"FRA": 1}, [1], None])
    def test_a_list_is_wanted(self, value: object) -> None:
        sentence = refused({"parties": value, "votes": ALL})
        assert sentence.startswith("parties: a list of members is wanted")

    def test_a_party_twice(self) -> None:
        sentence = refused({"parties": ["FRA", "France"], "votes": ALL})
        assert sentence == "parties: a member is named twice"

    def test_a_party_that_was_no_member(self) -> None:
        sentence = refused({**FOUNDING, "parties": ["IND"]})
        assert sentence == "parties: IND was not a member of the Council on 2024-03-28"

    def test_it_is_so_where_the_record_has_only_totals(self) -> None:
        """The date names the members, whichever form the ballot has."""
        fields = {"date": "2024-03-28", "tally": {"in_favour": 15}, "parties": ["IND"]}
        assert "IND was not a member" in refused(fields)

    def test_nobody_by_that_name(self) -> None:
        sentence = refused({"date": "2024-03-28", "parties": ["Rusia"], "votes": ALL})
        assert sentence.startswith('parties: unknown member "Rusia"; did you mean RUS')

    def test_strict_needs_the_vote_by_name(self) -> None:
        fields = {
            "rules": "strict-27-3",
            "chapter": "VI",
            "nature": "dispute",
            "parties": ["FRA"],
            "tally": {"in_favour": 13, "against": 2},
        }
        with pytest.raises(UndecidableError, match=r"law-party-unnamed.*FRA"):
            decided(**fields)
