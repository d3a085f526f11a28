"""Every kind of question the law knows, each with the test that decides it."""

from dataclasses import replace
from datetime import date

import pytest

from nine_votes.council.charter import CHARTER_1945, CHARTER_1965, FIXED, charter_on
from nine_votes.council.decision import decide
from nine_votes.council.majorities import CARRIED, MAJORITIES
from nine_votes.council.outcomes import Flag, Outcome, UndecidableError
from nine_votes.council.questions import MATTERS, WITHOUT_BALLOT, Kind, Method, Question
from tests.council.ballots import OF_ELEVEN, OF_FIFTEEN, UNITED, counted, lever, outcome, shown

PRELIMINARY = Question(Kind.PRELIMINARY)
RULED = Question(Kind.PRELIMINARY, method=Method.PRESIDENT_RULING)
CHALLENGE = Question(Kind.RULING_CHALLENGE)
ARTICLE_109_1 = Question(Kind.CHARTER_109_1)
ARTICLE_109_3 = Question(Kind.CHARTER_109_3)
COURT = Question(Kind.ICJ_ELECTION)
SECRETARY_GENERAL = Question(Kind.SG_RECOMMENDATION)
CONTINUE_RELIEF = Question(Kind.SNAPBACK)

CARRIED_AND_LOST = {
    Kind.SUBSTANTIVE: (Outcome.ADOPTED, Outcome.INSUFFICIENT_VOTES),
    Kind.PROCEDURAL: (Outcome.ADOPTED, Outcome.INSUFFICIENT_VOTES),
    Kind.PRELIMINARY: (Outcome.PROCEDURAL, Outcome.SUBSTANTIVE),
    Kind.RULING_CHALLENGE: (Outcome.RULING_OVERRULED, Outcome.RULING_STANDS),
    Kind.CHARTER_109_1: (Outcome.ADOPTED, Outcome.INSUFFICIENT_VOTES),
    Kind.CHARTER_109_3: (Outcome.ADOPTED, Outcome.INSUFFICIENT_VOTES),
    Kind.ICJ_ELECTION: (Outcome.ELECTED, Outcome.NOT_ELECTED),
    Kind.SG_RECOMMENDATION: (Outcome.ADOPTED, Outcome.INSUFFICIENT_VOTES),
    Kind.SNAPBACK: (Outcome.RELIEF_CONTINUES, Outcome.SNAPBACK),
}
VETO_HELD = {Kind.SUBSTANTIVE, Kind.PRELIMINARY, Kind.SG_RECOMMENDATION, Kind.SNAPBACK}


def test_every_kind_is_decided_or_refused() -> None:
    assert set(CARRIED_AND_LOST) | WITHOUT_BALLOT == set(Kind)
    assert set(MAJORITIES) == set(CARRIED_AND_LOST)


def test_what_is_carried_is_told_from_what_is_lost() -> None:
    carried, lost = map(set, zip(*CARRIED_AND_LOST.values(), strict=True))
    assert carried == CARRIED
    assert not lost & CARRIED


@pytest.mark.parametrize("kind", CARRIED_AND_LOST)
def test_fifteen_in_favour_carry_it_and_none_lose_it(kind: Kind) -> None:
    carried, lost = CARRIED_AND_LOST[kind]
    assert outcome(UNITED, "Y" * 10, Question(kind)) is carried
    assert outcome("AAAAA", "A" * 10, Question(kind)) is lost


@pytest.mark.parametrize("kind", CARRIED_AND_LOST)
def test_a_permanent_member_against_blocks_where_a_veto_is_held(kind: Kind) -> None:
    decision = decide(Question(kind), shown("YYNYY", "Y" * 10), CHARTER_1965)
    assert decision.vetoes == (("RUS",) if kind in VETO_HELD else ())
    assert decision.negative_permanent == (() if kind in VETO_HELD else ("RUS",))


@pytest.mark.parametrize("kind", sorted(WITHOUT_BALLOT))
def test_what_is_taken_without_a_ballot_is_refused(kind: Kind) -> None:
    with pytest.raises(UndecidableError, match="law-no-ballot"):
        decide(Question(kind), shown(UNITED, "Y" * 10), CHARTER_1965)


@pytest.mark.parametrize("kind", CARRIED_AND_LOST)
def test_each_kind_names_where_it_is_written(kind: Kind) -> None:
    assert decide(Question(kind), shown(UNITED, "Y" * 10), CHARTER_1965).articles


@pytest.mark.parametrize("matter", MATTERS)
def test_every_matter_of_procedure_is_decided_by_any_nine(matter: str) -> None:
    question = Question(Kind.PROCEDURAL, matter)
    decision = decide(question, shown("NNNNN", "YYYYYYYYYA"), CHARTER_1965)
    assert decision.outcome is Outcome.ADOPTED
    assert decision.articles == ("Article 27(2)", MATTERS[matter].authority)
    contested = Flag.CLASSIFICATION_CONTESTED in decision.flags
    assert contested is not MATTERS[matter].settled


def test_which_matters_are_settled_and_which_are_taken_as_substantive() -> None:
    contested = {key for key, matter in MATTERS.items() if not matter.settled}
    substantive = {key for key, matter in MATTERS.items() if not matter.procedural}
    assert substantive == {"art29_body", "investigate", "advisory_opinion"}
    assert contested == {*substantive, "to_ga", "party_determination", "postpone_admission"}


class TestPreliminaryQuestion:
    """Is the matter procedural? The Four-Power Statement of 7 June 1945, part II."""

    def test_by_the_four_powers_a_permanent_member_makes_it_substantive(self) -> None:
        """24 May 1948: 8-2-1, the USSR against."""
        decision = decide(PRELIMINARY, shown("YANYY", "YYYYYN"), CHARTER_1945)
        assert decision.outcome is Outcome.SUBSTANTIVE
        assert decision.vetoes == ("RUS",)

    def test_too_few_make_it_substantive_as_well(self) -> None:
        decision = decide(PRELIMINARY, shown(UNITED, "YYYAAAAAAA"), CHARTER_1965)
        assert decision.outcome is Outcome.SUBSTANTIVE
        assert decision.vetoes == ()

    @pytest.mark.parametrize("five", ["NYYYY", "YYYYN"])
    def test_by_the_presidents_ruling_the_number_alone_counts(self, five: str) -> None:
        """29 September 1950: 9-1-1, China against, and the ruling stood."""
        decision = decide(RULED, shown(five, "YYYYYA"), CHARTER_1945)
        assert decision.outcome is Outcome.PROCEDURAL
        assert decision.flags == (Flag.DOUBLE_VETO_DENIED,)

    def test_the_same_votes_come_out_against_history_by_the_four_powers(self) -> None:
        """29 September 1950 and 7 September 1959 under the other method."""
        assert outcome("NYYYY", "YYYYYA", PRELIMINARY, CHARTER_1945) is Outcome.SUBSTANTIVE
        assert outcome("YYNYY", "YYYYYY", PRELIMINARY, CHARTER_1945) is Outcome.SUBSTANTIVE

    @pytest.mark.parametrize("day", [OF_ELEVEN, OF_FIFTEEN])
    def test_the_four_power_rule_is_the_default_on_every_date(self, day: date) -> None:
        elected = "Y" * (6 if day == OF_ELEVEN else 10)
        assert outcome("YYYYN", elected, PRELIMINARY, charter_on(day)) is Outcome.SUBSTANTIVE

    def test_a_ruling_with_too_few_behind_it_makes_nothing_procedural(self) -> None:
        assert outcome(UNITED, "YYYAAAAAAA", RULED) is Outcome.SUBSTANTIVE

    def test_no_double_veto_is_denied_where_none_was_tried(self) -> None:
        assert decide(RULED, shown(UNITED, "Y" * 10), CHARTER_1965).flags == ()


class TestRulingChallenge:
    """Rule 30: a ruling stands unless overruled, and overruling it is procedural."""

    def test_eight_do_not_overrule(self) -> None:
        assert outcome("NNYYY", "YYYYYNNNNN", CHALLENGE) is Outcome.RULING_STANDS

    def test_nine_do_whoever_is_against(self) -> None:
        assert outcome("NNNNN", "YYYYYYYYYN", CHALLENGE) is Outcome.RULING_OVERRULED

    def test_1_august_1950(self) -> None:
        """The ruling of the USSR's President was overruled 8-3-0."""
        assert outcome("YYNYY", "YYYYNN", CHALLENGE, CHARTER_1945) is Outcome.RULING_OVERRULED

    def test_24_may_1948(self) -> None:
        """Six of the seven that were needed: the ruling stood."""
        decision = decide(CHALLENGE, counted(6, 2, 3), CHARTER_1945)
        assert decision.outcome is Outcome.RULING_STANDS

    def test_a_challenge_nobody_votes_on_leaves_the_ruling(self) -> None:
        assert outcome("XXXXX", "XXXXXX", CHALLENGE, CHARTER_1945) is Outcome.RULING_STANDS


class TestArticle109:
    """A conference to review the Charter: any votes in the Council, and no veto."""

    @pytest.mark.parametrize(
        ("day", "required"),
        [
            (date(1955, 12, 16), 7),
            (date(1966, 1, 1), 7),
            (date(1968, 6, 11), 7),
            (date(1968, 6, 12), 9),
            (date(2024, 3, 28), 9),
        ],
    )
    def test_paragraph_1_asks_for_seven_to_11_june_1968_and_nine_after(
        self, day: date, required: int
    ) -> None:
        rules = charter_on(day)
        lost = counted(required - 1, 0, 15 - required + 1, permanent="NNNNN")
        won = counted(required, 0, 15 - required, permanent="NNNNN")
        assert decide(ARTICLE_109_1, won, rules).required == required
        assert decide(ARTICLE_109_1, won, rules).outcome is Outcome.ADOPTED
        assert decide(ARTICLE_109_1, lost, rules).outcome is Outcome.INSUFFICIENT_VOTES

    @pytest.mark.parametrize("name", ["no-veto", "literal-concurrence", "strict-27-3"])
    def test_the_date_holds_under_the_levers(self, name: str) -> None:
        assert lever(name, date(1968, 6, 11)).review_required == 7
        assert lever(name, date(1968, 6, 12)).review_required == 9

    @pytest.mark.parametrize("day", [OF_ELEVEN, date(1967, 1, 1), OF_FIFTEEN])
    def test_paragraph_3_asks_for_seven_on_every_date(self, day: date) -> None:
        assert decide(ARTICLE_109_3, shown(UNITED, "YYNNNN"), charter_on(day)).required == 7

    @pytest.mark.parametrize("name", sorted({*FIXED} - {"league"}))
    def test_paragraph_3_asks_for_seven_at_any_size(self, name: str) -> None:
        size = FIXED[name].members or 0
        six, seven = (counted(n, size - n, permanent="NNNN") for n in (6, 7))
        assert decide(ARTICLE_109_3, six, FIXED[name]).outcome is Outcome.INSUFFICIENT_VOTES
        assert decide(ARTICLE_109_3, seven, FIXED[name]).outcome is Outcome.ADOPTED

    def test_s_res_110_had_a_permanent_member_against(self) -> None:
        """16 December 1955: 9-1-1, the USSR against."""
        assert outcome("YANYY", "YYYYYY", ARTICLE_109_3, CHARTER_1945) is Outcome.ADOPTED


class TestElectionToTheCourt:
    """Statute of the Court, Article 10: an absolute majority, and all members alike."""

    @pytest.mark.parametrize(("seats", "required"), [(11, 6), (14, 8), (15, 8), (25, 13), (26, 14)])
    def test_an_absolute_majority_of_the_seats(self, seats: int, required: int) -> None:
        for in_favour, expected in ((required, Outcome.ELECTED), (required - 1, "not_elected")):
            decision = decide(COURT, counted(in_favour, seats - in_favour), CHARTER_1965)
            assert decision.outcome == expected
            assert decision.required == required

    def test_eight_and_not_nine(self) -> None:
        assert outcome("00000", "YYYYYYYY00", COURT) is Outcome.ELECTED
        assert outcome(UNITED, "YY00000000", COURT) is Outcome.NOT_ELECTED

    def test_all_permanent_members_against_elect_all_the_same(self) -> None:
        assert outcome("NNNNN", "YYYYYYYYNN", COURT) is Outcome.ELECTED


class TestRecommendationOfASecretaryGeneral:
    """Article 97, by Article 27(3)."""

    def test_one_permanent_member_against_is_enough(self) -> None:
        decision = decide(SECRETARY_GENERAL, shown("YYYYN", "Y" * 10), CHARTER_1965)
        assert decision.outcome is Outcome.VETOED
        assert decision.articles == ("Article 27(3)", "Article 97", "rule 48")

    def test_an_elected_member_against_is_not(self) -> None:
        assert outcome(UNITED, "YYYYNNNNNN", SECRETARY_GENERAL) is Outcome.ADOPTED

    def test_it_needs_the_number_like_any_text(self) -> None:
        assert outcome("YYYYN", "YYYYNNNNNN", SECRETARY_GENERAL) is Outcome.INSUFFICIENT_VOTES


class TestSnapback:
    """Resolution 2231 (2015), paragraphs 11 and 12: what is not continued comes back."""

    def test_19_september_2025(self) -> None:
        decision = decide(CONTINUE_RELIEF, shown("YNYNN", "YYNNNNNNAA"), CHARTER_1965)
        assert decision.outcome is Outcome.SNAPBACK
        assert decision.vetoes == ()
        assert decision.flags == (Flag.SNAPBACK_CONTESTED,)

    def test_a_veto_brings_the_sanctions_back(self) -> None:
        decision = decide(CONTINUE_RELIEF, shown("YYYYN", "Y" * 10), CHARTER_1965)
        assert decision.outcome is Outcome.SNAPBACK
        assert decision.vetoes == ("USA",)

    def test_nine_and_no_veto_keep_the_relief(self) -> None:
        assert outcome("AAAAA", "YYYYYYYYYA", CONTINUE_RELIEF) is Outcome.RELIEF_CONTINUES


def test_the_method_matters_to_a_preliminary_question_alone() -> None:
    for kind in CARRIED_AND_LOST:
        if kind is not Kind.PRELIMINARY:
            ruled = replace(Question(kind), method=Method.PRESIDENT_RULING)
            ballot = shown("YYNYY", "Y" * 10)
            decided = decide(Question(kind), ballot, CHARTER_1965)
            assert decide(ruled, ballot, CHARTER_1965) == decided
