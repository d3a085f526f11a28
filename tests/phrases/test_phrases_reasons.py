"""Why a question was decided as it was: true of every rule set, and in whole sentences."""

import re
from typing import Any

import pytest

from nine_votes.council.charter import NAMES
from nine_votes.council.messages import say
from nine_votes.council.outcomes import MEANING, Flag
from nine_votes.council.questions import WITHOUT_BALLOT, Kind
from nine_votes.words.resolver import in_words
from tests.phrases.said import FIVE_FOR, changes, put, vote, why

NINE = (
    "Nine of fifteen members have to be in favour; 13 were, so it was reached. "
    "Seven votes that are not in favour stop it."
)
KINDS = [*(k for k in Kind if k not in {*WITHOUT_BALLOT, Kind.PROCEDURAL}), "procedural:suspend"]


def test_the_founding_case() -> None:
    assert why(put(votes=vote(RUS="against", CHN="abstaining"))) == [
        NINE,
        "The Russian Federation, a permanent member, voted against, and that blocks.",
    ]


def test_an_adopted_text() -> None:
    assert why(put(votes=vote(RUS="abstaining", CHN="absent", GUY="absent")))[1] == (
        "No permanent member voted against; abstaining or staying away does not block."
    )


def test_no_veto_below_the_number() -> None:
    """30 December 2014: 8-2-5."""
    tally = {"in_favour": 8, "against": 2, "abstaining": 5}
    said = why(put(date="2014-12-30", tally=tally, permanent={**FIVE_FOR, "USA": "against"}))
    assert "8 were, so it was not reached" in said[0]
    assert said[1].startswith("The vote against of the United States is no veto")
    assert "nine are in favour" in said[1]


def test_several_votes_against_of_permanent_members_below_the_number_are_no_vetoes() -> None:
    votes = vote(RUS="against", CHN="against") | dict.fromkeys(
        ("DZA", "GUY", "MOZ", "SLE", "ECU"), "abstaining"
    )
    said = why(put(votes=votes))
    assert said[1].startswith("The votes against of China and the Russian Federation are no vetoes")


def test_procedure() -> None:
    said = why(put(kind="procedural:agenda_include", votes=vote(RUS="against", CHN="against")))
    assert said[1] == (
        "The question is procedural (inclusion of an item in the agenda): no permanent member can "
        "block it. The vote against of China and the Russian Federation counts like any other."
    )


def test_the_election_to_the_court() -> None:
    said = why(put(kind="icj_election", votes=vote(RUS="against")))
    assert said[1].startswith("This kind of question knows no veto.")


def test_the_rule_is_named_where_it_is_not_the_charter() -> None:
    assert why(put(rules="no-veto", votes=vote()))[0].startswith("The rule applied: ")
    assert not why(put(votes=vote()))[0].startswith("The rule applied: ")


def test_a_single_vote_against_that_does_not_block_under_two_vetoes() -> None:
    said = why(put(rules="two-vetoes", votes=vote(USA="against")))
    assert said[-1] == "The vote against of the United States does not block under this rule."


def test_a_party_under_the_strict_rule() -> None:
    said = why(
        put(
            rules="strict-27-3",
            chapter="VI",
            nature="dispute",
            parties=["RUS"],
            votes=vote(RUS="against"),
        )
    )
    words = "As a party to the dispute, the Russian Federation has to abstain and is counted so."
    assert words in said
    assert not any(sentence.startswith("No permanent member voted against") for sentence in said)


def test_what_the_strict_rule_would_have_made_of_it() -> None:
    said = why(put(chapter="VI", nature="dispute", parties=["RUS"], votes=vote(RUS="against")))
    assert "Under a strict Article 27(3), its parties abstaining: adopted." in said


def test_unanimity() -> None:
    said = why(put(rules="league", tally={"in_favour": 13, "against": 1}))
    assert said[1] == "All who vote have to be in favour; abstaining does not break unanimity."
    said = why(put(rules="league", kind="procedural:conduct", tally={"in_favour": 14}))
    assert said[1] == "On procedure a majority decides: eight of those represented."


def test_every_flag_is_said() -> None:
    said = why(put(kind="snapback", tally={"in_favour": 9, "against": 6}))
    for flag in (Flag.PERMANENT_VOTE_UNKNOWN, Flag.SNAPBACK_CONTESTED):
        assert in_words(say("reason-flag", flag=MEANING(flag))) in said


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("kind", KINDS)
def test_whole_sentences_under_every_rule_and_kind(name: str, kind: str) -> None:
    sizes = {"charter-1945": 11, "g4-2005": 25, "ufc-2005": 25, "au-2005": 26, "l69": 27}
    size = sizes.get(name, 24 if name in {"razali-1997", "hlp-a", "hlp-b"} else 15)
    if name == "league" and kind not in {Kind.SUBSTANTIVE, "procedural:suspend"}:
        return
    for in_favour in (0, 1, 7, size):
        tally = {"in_favour": in_favour, "against": size - in_favour}
        for sentence in why(put(rules=name, kind=str(kind), tally=tally)):
            assert re.fullmatch(r"[A-Z].*\.", sentence)
            assert "  " not in sentence
            assert not re.search(r"\. [a-z]", sentence)


class TestTrueOfTheRule:
    """Nothing is said that the rule set applied contradicts."""

    @pytest.mark.parametrize("name", ["literal-concurrence", "absence-blocks"])
    def test_where_staying_away_blocks_it_is_not_said_that_it_does_not(self, name: str) -> None:
        said = " ".join(why(put(rules=name, votes=vote())))
        assert "staying away does not block" not in said

    def test_what_is_not_known_is_not_said(self) -> None:
        """13-2 without names: one of the two may be a permanent member."""
        said = " ".join(why(put(tally={"in_favour": 13, "against": 2})))
        assert "No permanent member voted against" not in said

    def test_new_permanent_members_are_permanent_members(self) -> None:
        fields: dict[str, Any] = {"tally": {"in_favour": 19, "against": 6}, "permanent": FIVE_FOR}
        said = " ".join(why(put(rules="g4-2005", **fields, new_permanent_against=6)))
        assert "No permanent member voted against" not in said

    def test_one_member_is_one(self) -> None:
        """One was in favour, not "1 were"."""
        said = " ".join(why(put(tally={"in_favour": 1, "abstaining": 14})))
        assert "1 were" not in said

    def test_no_number_below_none_stops_a_text(self) -> None:
        """Where the Council is smaller than the required number, nothing can be adopted."""
        council = {"permanent": ["MER"], "elected": ["VAL", "ARD"]}
        said = " ".join(why(put(council=council, votes=vote())))
        assert "-" not in said


class TestSingleVotes:
    def test_a_lone_veto(self) -> None:
        assert changes(put(votes=vote(RUS="against", CHN="abstaining"))) == [
            "The Russian Federation in favour, abstaining, not participating or absent: adopted."
        ]

    def test_members_alike_are_named_together(self) -> None:
        """18 December 2000: any of the seven abstainers could have carried it."""
        votes = dict.fromkeys(["FRA", "RUS", "GBR", "USA", "DZA", "ECU", "GUY"], "abstaining")
        (sentence,) = changes(put(votes=vote(**votes)))
        assert sentence.startswith("Any one of Algeria, Ecuador, France, Guyana, ")
        assert sentence.endswith("the United Kingdom and the United States in favour: adopted.")

    def test_two_outcomes_of_one_member_are_two_sentences(self) -> None:
        """Nine in favour, China abstaining: by voting against it would have blocked."""
        votes = dict.fromkeys(["CHN", "DZA", "ECU", "GUY", "JPN", "MLT"], "abstaining")
        said = changes(put(votes=vote(**votes)))
        assert "China against: not adopted, a permanent member blocking it." in said
        others = [sentence for sentence in said if "China" not in sentence]
        assert len(others) == 1
        assert "against, abstaining, not participating or absent: not adopted" in others[0]

    def test_none(self) -> None:
        assert changes(put(votes=vote(RUS="against", CHN="against"))) == []
