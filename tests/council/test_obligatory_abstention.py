"""Article 27(3), last clause: in decisions under Chapter VI a party to a dispute abstains."""

from dataclasses import replace

import pytest

from nine_votes.council.charter import CHARTER_1965, Proviso
from nine_votes.council.decision import decide
from nine_votes.council.outcomes import Flag, Outcome, UndecidableError
from nine_votes.council.questions import CHAPTERS, PROVISO_CHAPTERS, Kind, Nature, Question
from nine_votes.council.voting import Tally, Vote
from tests.council.ballots import UNITED, counted, lever, outcome, shown

DISPUTE = Question(chapter="VI", nature=Nature.DISPUTE, parties=("FRA",))
AGAINST_BY_A_PARTY = shown("YNYAA", "YYYYYYYYYA")
OFF = replace(CHARTER_1965, proviso=Proviso.OFF)
STRICT = lever("strict-27-3")


def test_off_says_nothing() -> None:
    decision = decide(DISPUTE, AGAINST_BY_A_PARTY, OFF)
    assert decision.outcome is Outcome.VETOED
    assert decision.flags == ()
    assert decision.counterfactual is None


def test_advisory_counts_as_cast_and_says_what_strict_would_have_made_of_it() -> None:
    """6 February 1976: 11-1-3, France against on the Comoros."""
    decision = decide(DISPUTE, AGAINST_BY_A_PARTY, CHARTER_1965)
    assert decision.outcome is Outcome.VETOED
    assert decision.tally == Tally(11, 1, 3)
    assert decision.flags == (Flag.PARTY_VOTED,)
    assert decision.counterfactual is Outcome.ADOPTED
    assert decision.set_aside == ()


def test_strict_turns_the_partys_vote_into_an_abstention() -> None:
    decision = decide(DISPUTE, AGAINST_BY_A_PARTY, STRICT)
    assert decision.outcome is Outcome.ADOPTED
    assert decision.tally == Tally(11, 0, 4)
    assert decision.negative_permanent == ()
    assert decision.set_aside == ("FRA",)
    assert decision.flags == (Flag.PARTY_SET_ASIDE,)


def test_advisory_is_what_the_charter_does() -> None:
    assert CHARTER_1965.proviso is Proviso.ADVISORY
    assert lever("charter").proviso is Proviso.ADVISORY


def test_strict_leaves_the_number_at_nine() -> None:
    """3 April 1982, S/RES/502, had it rested on Chapter VI: 9-1-5 instead of 10-1-4."""
    question = replace(DISPUTE, parties=("GBR",))
    decision = decide(question, shown("AYAYY", "YYYYYYYNAA"), STRICT)
    assert decision.tally == Tally(9, 1, 5)
    assert decision.outcome is Outcome.ADOPTED
    assert decision.required == 9


def test_a_complainant_may_lose_its_case_by_its_own_vote() -> None:
    """The vote in favour goes as well: nine become eight."""
    question = replace(DISPUTE, parties=("E01",))
    ballot = shown("AAAAA", "YYYYYYYYYA")
    assert decide(question, ballot, STRICT).outcome is Outcome.INSUFFICIENT_VOTES
    advisory = decide(question, ballot, CHARTER_1965)
    assert advisory.outcome is Outcome.ADOPTED
    assert advisory.counterfactual is Outcome.INSUFFICIENT_VOTES


def test_several_parties_all_abstain() -> None:
    question = replace(DISPUTE, parties=("FRA", "GBR", "E01"))
    decision = decide(question, shown("YNYNY", "Y" * 10), STRICT)
    assert decision.tally == Tally(12, 0, 3)
    assert decision.set_aside == ("FRA", "GBR", "E01")


@pytest.mark.parametrize("letter", "AX0")
def test_a_party_that_did_not_vote_changes_nothing(letter: str) -> None:
    ballot = shown(f"Y{letter}YYY", "Y" * 10)
    for rules in (CHARTER_1965, STRICT):
        decision = decide(DISPUTE, ballot, rules)
        assert decision.tally == ballot.tally
        assert decision.set_aside == ()
        assert decision.counterfactual is None
        assert Flag.PARTY_VOTED not in decision.flags
        assert Flag.PARTY_SET_ASIDE not in decision.flags


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_strict_reaches_chapter_vi_and_article_52_3_alone(chapter: str) -> None:
    decision = decide(replace(DISPUTE, chapter=chapter), AGAINST_BY_A_PARTY, STRICT)
    reached = chapter in PROVISO_CHAPTERS
    assert decision.outcome is (Outcome.ADOPTED if reached else Outcome.VETOED)
    assert decision.set_aside == (("FRA",) if reached else ())


def test_the_chapters_it_reaches() -> None:
    assert {"VI", "52(3)"} == PROVISO_CHAPTERS


@pytest.mark.parametrize("nature", [Nature.SITUATION, Nature.UNDETERMINED])
def test_strict_needs_a_dispute(nature: Nature) -> None:
    decision = decide(replace(DISPUTE, nature=nature), AGAINST_BY_A_PARTY, STRICT)
    assert decision.outcome is Outcome.VETOED


@pytest.mark.parametrize("kind", [Kind.PROCEDURAL, Kind.RULING_CHALLENGE, Kind.ICJ_ELECTION])
def test_it_never_touches_a_question_without_a_veto(kind: Kind) -> None:
    """27 February 1947: the United Kingdom, a party, voted on a fact-finding sub-committee."""
    question = replace(DISPUTE, kind=kind)
    for rules in (CHARTER_1965, STRICT):
        decision = decide(question, AGAINST_BY_A_PARTY, rules)
        assert decision.tally == AGAINST_BY_A_PARTY.tally
        assert decision.flags == ()


@pytest.mark.parametrize(
    ("chapter", "nature", "open_claim"),
    [
        ("unspecified", Nature.UNDETERMINED, True),
        ("unspecified", Nature.DISPUTE, True),
        ("VI", Nature.UNDETERMINED, True),
        ("52(3)", Nature.UNDETERMINED, True),
        ("VI", Nature.SITUATION, False),
        ("VII", Nature.DISPUTE, False),
        ("VII", Nature.UNDETERMINED, False),
    ],
)
def test_a_claim_nobody_settled_stays_open(chapter: str, nature: Nature, open_claim: bool) -> None:
    question = replace(DISPUTE, chapter=chapter, nature=nature)
    decision = decide(question, AGAINST_BY_A_PARTY, CHARTER_1965)
    assert (Flag.PARTY_CLAIM_OPEN in decision.flags) is open_claim
    assert decision.counterfactual is Outcome.VETOED


def test_strict_needs_the_partys_vote_by_name() -> None:
    question = replace(DISPUTE, parties=("FRA", "IND"))
    with pytest.raises(UndecidableError, match=r"law-party-unnamed.*IND"):
        decide(question, counted(11, 1, 3, permanent="YNYAA"), STRICT)


def test_strict_asks_for_no_name_where_it_does_not_reach() -> None:
    question = replace(DISPUTE, parties=("IND",), chapter="VII")
    decision = decide(question, counted(11, 1, 3, permanent="YNYAA"), STRICT)
    assert decision.outcome is Outcome.VETOED


def test_advisory_does_without_what_is_not_known() -> None:
    question = replace(DISPUTE, parties=("FRA", "IND"))
    decision = decide(question, counted(11, 1, 3, permanent="YNYAA"), CHARTER_1965)
    assert decision.outcome is Outcome.VETOED
    assert decision.flags == (Flag.PARTY_VOTED,)
    assert decision.counterfactual is None


def test_totals_follow_the_vote_that_is_set_aside() -> None:
    question = replace(DISPUTE, parties=("FRA", "IND"))
    ballot = counted(9, 2, 4, permanent="YNYAA")
    ballot = replace(ballot, votes={**ballot.votes, "IND": Vote.IN_FAVOUR})
    decision = decide(question, ballot, STRICT)
    assert decision.tally == Tally(8, 1, 6)
    assert decision.outcome is Outcome.INSUFFICIENT_VOTES


def test_without_parties_strict_is_the_charter() -> None:
    for five in (UNITED, "YYNYY", "AAAAA"):
        assert outcome(five, "YYYYYYYYNN", rules=STRICT) is outcome(five, "YYYYYYYYNN")
