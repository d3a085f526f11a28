"""Article 27(2) and (3): the required number first, then the votes of the permanent members."""

from datetime import date

import pytest

from nine_votes.council.charter import CHARTER_1945, CHARTER_1965, charter_on
from nine_votes.council.decision import decide
from nine_votes.council.outcomes import Flag, Outcome
from nine_votes.council.questions import Kind, Question
from nine_votes.council.voting import Tally
from tests.council.ballots import OF_ELEVEN, OF_FIFTEEN, UNITED, counted, outcome, shown

SUBSTANTIVE = Question()
PROCEDURAL = Question(Kind.PROCEDURAL, "agenda_include")


def test_the_number_is_looked_at_before_the_veto() -> None:
    """30 December 2014: 8-2-5, the United States against; no veto was counted."""
    decision = decide(SUBSTANTIVE, shown("YYYAN", "YYYYYNAAAA"), CHARTER_1965)
    assert decision.tally == Tally(8, 2, 5)
    assert decision.outcome is Outcome.INSUFFICIENT_VOTES
    assert decision.vetoes == ()
    assert decision.negative_permanent == ("USA",)


def test_one_more_vote_in_favour_makes_the_same_vote_against_a_veto() -> None:
    decision = decide(SUBSTANTIVE, shown("YYYAN", "YYYYYYNAAA"), CHARTER_1965)
    assert decision.outcome is Outcome.VETOED
    assert decision.vetoes == ("USA",)
    assert decision.negative_permanent == ()


def test_several_permanent_members_block_together() -> None:
    """30 October 1974: 10-3-2, a triple veto."""
    decision = decide(SUBSTANTIVE, shown("YNYNN", "YYYYYYYYAA"), CHARTER_1965)
    assert decision.vetoes == ("FRA", "GBR", "USA")


def test_the_number_is_of_all_members_not_of_those_voting() -> None:
    """18 December 2000: 8-0-7. Nobody was against, and it failed."""
    assert outcome("YAAAA", "YYYYYYYAAA") is Outcome.INSUFFICIENT_VOTES


def test_nine_decide_and_six_may_stay_away() -> None:
    """The Charter and the Rules know no quorum; nine in the room can decide."""
    assert outcome("YYY00", "YYYYYY0000") is Outcome.ADOPTED
    assert outcome(UNITED, "YYY0000000") is Outcome.INSUFFICIENT_VOTES


def test_a_tie_fails() -> None:
    assert outcome("YYYNN", "YYYYNNNNNA") is Outcome.INSUFFICIENT_VOTES


def test_the_five_alone_decide_nothing() -> None:
    assert outcome(UNITED, "AAAAAAAAAA") is Outcome.INSUFFICIENT_VOTES
    assert outcome(UNITED, "YYYYAAAAAA") is Outcome.ADOPTED


def test_six_elected_members_against_are_survived_and_seven_are_not() -> None:
    assert outcome(UNITED, "YYYYNNNNNN") is Outcome.ADOPTED
    assert outcome(UNITED, "YYYNNNNNNN") is Outcome.INSUFFICIENT_VOTES


def test_no_permanent_member_has_to_be_in_favour() -> None:
    """15 December 1973, S/RES/344: 10-0-4 and one not participating, none of the five for it."""
    assert outcome("XAAAA", "Y" * 10) is Outcome.ADOPTED


@pytest.mark.parametrize("letter", "AX0")
def test_abstaining_not_participating_and_absence_concur(letter: str) -> None:
    assert outcome(f"YY{letter}YY", "YYYYYYYYNN") is Outcome.ADOPTED


@pytest.mark.parametrize("letter", "NAX0")
def test_whatever_is_not_in_favour_adds_nothing_to_the_number(letter: str) -> None:
    assert outcome("YYYYY", "YYY" + letter * 7) is Outcome.INSUFFICIENT_VOTES


@pytest.mark.parametrize("five", ["NYYYY", "YNYYY", "YYNYY", "YYYNY", "YYYYN", "NNNNN"])
def test_procedure_knows_no_veto(five: str) -> None:
    """Article 27(2): any nine decide, whoever is against."""
    assert outcome(five, "Y" * 9 + "N", PROCEDURAL) is Outcome.ADOPTED


def test_procedure_needs_the_number_too() -> None:
    """19 March 2018: 8-4-3 on the agenda."""
    assert outcome("NYNYY", "YYYYYNNAAA", PROCEDURAL) is Outcome.INSUFFICIENT_VOTES


def test_an_elected_member_against_never_blocks() -> None:
    assert outcome(UNITED, "YYYYYYYYYN") is Outcome.ADOPTED


@pytest.mark.parametrize(
    ("day", "required"),
    [
        (date(1946, 1, 17), 7),
        (date(1965, 8, 30), 7),
        (date(1965, 8, 31), 7),
        (date(1965, 12, 31), 7),
        (date(1966, 1, 1), 9),
        (date(2026, 12, 31), 9),
    ],
)
def test_seven_to_the_end_of_1965_and_nine_from_1966(day: date, required: int) -> None:
    assert charter_on(day).required == required


@pytest.mark.parametrize(
    ("day", "flagged"),
    [
        (date(1965, 8, 30), False),
        (date(1965, 8, 31), True),
        (date(1965, 11, 23), True),
        (date(1965, 12, 31), True),
        (date(1966, 1, 1), False),
    ],
)
def test_the_months_between_force_and_use_are_flagged(day: date, flagged: bool) -> None:
    """S/RES/218 was adopted 7-0-4 on 23 November 1965, the amendment being in force."""
    decision = decide(SUBSTANTIVE, shown("YAYAA", "YYYYYA"), charter_on(day))
    assert (Flag.THRESHOLD_TRANSITION in decision.flags) is flagged


def test_seven_of_eleven_with_a_permanent_member_absent() -> None:
    """27 June 1950, S/RES/83: 7-1-0, three not voting, the USSR absent."""
    decision = decide(SUBSTANTIVE, shown("YY0YY", "YYYNXX"), charter_on(OF_ELEVEN))
    assert decision.outcome is Outcome.ADOPTED
    assert decision.flags == (Flag.ABSENCE_CONTESTED,)


def test_the_number_does_not_follow_an_empty_seat() -> None:
    """In the first days of 1980 fourteen members sat, and nine were still needed."""
    rules = charter_on(date(1980, 1, 3))
    assert outcome(UNITED, "YYYYAAAAA", rules=rules) is Outcome.ADOPTED
    assert outcome(UNITED, "YYYAAAAAA", rules=rules) is Outcome.INSUFFICIENT_VOTES


def test_what_the_decision_carries() -> None:
    """28 March 2024: 13-1-1, the Russian Federation against."""
    decision = decide(SUBSTANTIVE, shown("AYNYY", "Y" * 10), charter_on(OF_FIFTEEN))
    assert decision.tally == Tally(13, 1, 1, 0, 0)
    assert decision.required == 9
    assert decision.vetoes == ("RUS",)
    assert decision.articles == ("Article 27(3)",)
    assert decision.flags == ()
    assert decision.counterfactual is None
    assert decision.set_aside == ()


def test_a_permanent_vote_not_known_by_name_is_no_veto_and_says_so() -> None:
    decision = decide(SUBSTANTIVE, counted(13, 2, permanent="YYYY"), CHARTER_1965)
    assert decision.outcome is Outcome.ADOPTED
    assert decision.flags == (Flag.PERMANENT_VOTE_UNKNOWN,)


def test_totals_and_names_decide_alike() -> None:
    by_name = decide(SUBSTANTIVE, shown("AYNYY", "YYYYYYYYNX"), CHARTER_1965)
    by_totals = decide(SUBSTANTIVE, counted(11, 2, 1, 1, permanent="AYNYY"), CHARTER_1965)
    assert by_name == by_totals


def test_the_old_rule_counts_eleven() -> None:
    """18 December 1961: 7-4-0, the USSR against; 15 September 1947: 9-2-0 likewise."""
    assert outcome("YYNYY", "YYYNNN", rules=CHARTER_1945) is Outcome.VETOED
    assert outcome("YYNYY", "YYYYYN", rules=CHARTER_1945) is Outcome.VETOED
    assert outcome("YYNYY", "YYNNNN", rules=CHARTER_1945) is Outcome.INSUFFICIENT_VOTES
