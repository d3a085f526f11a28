"""The contract of `decide`: other Councils, the League, and whatever else may come in."""

import json
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from nine_votes.cli.report import decided_fields
from nine_votes.council.charter import NAMES
from nine_votes.council.outcomes import UndecidableError
from nine_votes.council.questions import CHAPTERS, MATTERS, Kind, Nature
from nine_votes.council.voting import VOTES
from nine_votes.scenarios.contract import ContractError
from tests.scenarios.asking import (
    ALL,
    ELECTED,
    FIVE,
    FIVE_FOR,
    FOUNDING,
    Fields,
    decided,
    put,
    refused,
)
from tests.sweeps import examples

MANCHURIA = {"rules": "league", "date": "1931-10-24"}


class TestCouncil:
    def test_invented_seats(self) -> None:
        council = {
            "permanent": ["MER", "ARD"],
            "elected": [f"E{n:02}" for n in range(13)],
        }
        answer = decided(council=council, votes={**ALL, "MER": "against"})
        assert answer["vetoes"] == ["MER"]
        answer = decided(
            council=council, tally={"in_favour": 14, "against": 1}, permanent={"ARD": "against"}
        )
        assert answer["vetoes"] == ["ARD"]

    def test_an_unknown_field(self) -> None:
        fields = {"council": {"permanent": ["CHN"], "president": "CHN"}, "votes": ALL}
        assert refused(fields) == (
            'council: unknown field "president"; permanent and elected are known'
        )

    def test_nobody(self) -> None:
        nobody: Fields = {"permanent": [], "elected": []}
        for council in ({}, nobody):
            sentence = refused({"council": council, "votes": ALL})
            assert sentence == "council: it has no members; list permanent and elected ones"

    def test_somebody_twice(self) -> None:
        both = {"council": {"permanent": ["CHN"], "elected": ["China"]}, "votes": ALL}
        assert refused(both) == "council: a member is both permanent and elected"
        twice = {"council": {"elected": ["ITA", "Italy"]}, "votes": ALL}
        assert refused(twice) == "council.elected: a member is named twice"

    def test_what_is_no_list(self) -> None:
        sentence = refused({"council": {"permanent": "CHN"}, "votes": ALL})
        assert sentence == "council.permanent: a list of members is wanted, not 'CHN'"

    def test_a_party_from_elsewhere(self) -> None:
        council = {"permanent": ["MER"], "elected": ["VAL"]}
        fields = {"council": council, "votes": ALL, "parties": ["ARD"]}
        assert refused(fields).startswith("parties: ARD was not a member")

    def test_real_members_are_called_by_their_names(self) -> None:
        """A sentence names members, never codes."""
        council = {"permanent": [*FIVE], "elected": ELECTED}
        answer = decided(date="2027-01-01", council=council, votes={**ALL, "RUS": "against"})
        assert "the Russian Federation" in answer["sentence"]

    def test_so_they_are_where_rules_fix_the_size(self) -> None:
        answer = decided(
            rules="charter-1965",
            date="2024-11-20",
            tally={"in_favour": 14, "against": 1},
            permanent={**FIVE_FOR, "USA": "against"},
        )
        assert "the United States" in answer["sentence"]


class TestLeague:
    def test_any_size_date_and_names(self) -> None:
        for size in (4, 9, 14, 15):
            votes = {f"State {n}": "in_favour" for n in range(size)}
            assert decided(**MANCHURIA, votes=votes)["outcome"] == "adopted"
            answer = decided(**MANCHURIA, tally={"in_favour": size - 1, "against": 1})
            assert answer["outcome"] == "not_unanimous"

    def test_manchuria(self) -> None:
        """24 October 1931: 13-1 under Article 11, where the parties' votes count."""
        votes = {f"State {n}": "in_favour" for n in range(13)} | {"Japan": "against"}
        answer = decided(**MANCHURIA, chapter="11", parties=["Japan"], votes=votes)
        assert answer["outcome"] == "not_unanimous"
        assert answer["tally"]["against"] == 1

    @pytest.mark.parametrize("chapter", ["15", "16", 15, 16])
    def test_articles_15_and_16_leave_the_parties_out(self, chapter: object) -> None:
        votes = {f"State {n}": "in_favour" for n in range(13)} | {"Japan": "against"}
        answer = decided(**MANCHURIA, chapter=chapter, parties=["Japan"], votes=votes)
        assert answer["outcome"] == "adopted"
        assert answer["tally"] == dict(zip(VOTES, (13, 0, 0, 0, 0), strict=True))
        assert answer["flags"] == ["party_set_aside"]

    def test_a_party_has_to_be_known_by_name(self) -> None:
        fields = {**MANCHURIA, "chapter": "15", "parties": ["Japan"], "tally": {"in_favour": 14}}
        with pytest.raises(UndecidableError, match="law-league-party"):
            decided(**fields)

    def test_procedure_by_majority(self) -> None:
        tally = {"in_favour": 8, "against": 6}
        answer = decided(**MANCHURIA, kind="procedural:conduct", tally=tally)
        assert (answer["outcome"], answer["required"]) == ("adopted", 8)

    @pytest.mark.parametrize("kind", ["preliminary", "icj_election", "snapback"])
    def test_no_other_kind(self, kind: str) -> None:
        with pytest.raises(UndecidableError):
            decided(**MANCHURIA, kind=kind, tally={"in_favour": 14})

    @pytest.mark.parametrize("votes", [ALL, {**ALL, "Japan": "against"}])
    def test_a_star_needs_to_know_the_members(self, votes: Fields) -> None:
        """Without a Council the star would stand for nobody."""
        sentence = refused({**MANCHURIA, "votes": votes})
        assert sentence == 'votes: "*" needs to know the members; give the council'

    def test_a_star_with_a_council(self) -> None:
        council = {"elected": [f"State {n}" for n in range(9)]}
        answer = decided(**MANCHURIA, council=council, votes={**ALL, "State 3": "abstaining"})
        assert answer["outcome"] == "adopted"
        assert answer["tally"]["in_favour"] == 8


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 30) | st.text(max_size=6) | st.sampled_from(FIVE),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner),
    max_leaves=4,
)
WORDS: dict[str, list[Any]] = {
    "date": ["1931-10-24", "1950-06-25", "1980-01-03", "2024-03-28", "2030-01-01"],
    "rules": [*NAMES],
    "kind": [*map(str, Kind), *(f"procedural:{matter}" for matter in MATTERS)],
    "chapter": [*CHAPTERS, "15"],
    "nature": [*map(str, Nature)],
    "parties": [[], ["RUS"], ["FRA", "IND"]],
    "atrocity": [True, False],
    "method": ["four_power", "president_ruling"],
    "votes": [ALL, FOUNDING["votes"], {**ALL, "ITA": "absent"}],
    "tally": [{"in_favour": 9, "against": 2, "abstaining": 4}, {"in_favour": 14, "against": 12}],
    "permanent": [{}, FIVE_FOR, {"RUS": "against", "CHN": "absent"}],
    "new_permanent_against": [0, 1, 3],
    "council": [{"permanent": [*FIVE], "elected": ["ITA", "E1"]}],
}


@settings(max_examples=examples(200), deadline=None)
@given(
    st.fixed_dictionaries(
        {}, optional={name: st.sampled_from(words) | JSON for name, words in WORDS.items()}
    )
)
def test_whatever_comes_in_is_decided_or_refused_with_a_sentence(fields: Fields) -> None:
    try:
        answer = decided_fields(put(fields))
    except (ContractError, UndecidableError) as refusal:
        sentence = str(refusal)
    else:
        sentence = answer["sentence"]
        assert json.loads(json.dumps(answer)) == answer
        assert min(answer["tally"].values()) >= 0
    assert 10 < len(sentence) < 600
    assert "\n" not in sentence
