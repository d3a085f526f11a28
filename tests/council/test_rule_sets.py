"""Every rule set by its name: how many sit, how many are needed, and who blocks."""

from dataclasses import replace
from datetime import date

import pytest

from nine_votes.council.charter import (
    FIXED,
    LEVERS,
    NAMES,
    PROPOSALS,
    Proviso,
    Standing,
    UnknownRulesError,
    charter_on,
    ladder,
    rules_named,
)
from nine_votes.council.decision import decide
from nine_votes.council.members import ORIGINAL_FIVE
from nine_votes.council.outcomes import Flag, Outcome
from nine_votes.council.questions import CHAPTERS, Kind, Nature, Question
from tests.council.ballots import LETTERS, OF_ELEVEN, OF_FIFTEEN, UNITED, lever, outcome, shown

SUBSTANTIVE = Question()
NEW_PERMANENT = ("N1", "N2", "N3", "N4", "N5", "N6")

SEATS_AND_NUMBERS = {
    "charter": (None, 9),
    "charter-1945": (11, 7),
    "charter-1965": (15, 9),
    "two-thirds": (15, 10),
    "league": (None, 0),
    "g4-2005": (25, 14),
    "au-2005": (26, 14),
    "ufc-2005": (25, 15),
    "razali-1997": (24, 15),
    "hlp-a": (24, 13),
    "hlp-b": (24, 13),
    "l69": (27, 15),
    **dict.fromkeys(LEVERS, (None, 9)),
}
PERMANENT = {"g4-2005": 11, "au-2005": 11, "razali-1997": 10, "hlp-a": 11, "l69": 11, "league": 0}
PROPOSED = [proposal.key for proposal in PROPOSALS]
NEW_VETO_HOLDERS = {"au-2005", "l69"}

WHO_BLOCKS = {
    "charter": "N",
    "literal-concurrence": "NAX0",
    "absence-blocks": "N0",
    "no-veto": "",
    "two-vetoes": "",
    "chapter-vii-only": "",
    "binding-restraint": "N",
    "strict-27-3": "N",
}
"""The votes of one permanent member that block a text resting on no chapter."""


def test_every_name_is_tested() -> None:
    assert set(SEATS_AND_NUMBERS) == set(NAMES)
    assert set(WHO_BLOCKS) == {"charter", *LEVERS}


@pytest.mark.parametrize("name", NAMES)
def test_seats_and_number(name: str) -> None:
    rules = rules_named(name, OF_FIFTEEN)
    assert (rules.members, rules.required) == SEATS_AND_NUMBERS[name]
    assert rules.key == name


@pytest.mark.parametrize("name", NAMES)
def test_each_has_a_title_and_a_source(name: str) -> None:
    rules = rules_named(name, OF_FIFTEEN)
    assert rules.title
    assert rules.source


def test_an_unknown_name_is_refused_with_the_known_ones() -> None:
    with pytest.raises(UnknownRulesError) as refusal:
        rules_named("charter-1955", OF_FIFTEEN)
    assert "'charter-1955'" in str(refusal.value)
    assert all(name in str(refusal.value) for name in NAMES)


@pytest.mark.parametrize(
    ("members", "required"),
    [(11, 7), (15, 9), (21, 12), (22, 12), (23, 13), (24, 13), (25, 14), (26, 14), (27, 15)],
)
def test_the_ladder_of_2019(members: int, required: int) -> None:
    assert ladder(members) == required


class TestLevers:
    """Each changes one thing in the Charter in force on the question's date."""

    @pytest.mark.parametrize("name", LEVERS)
    @pytest.mark.parametrize(
        ("day", "required", "review"),
        [
            (OF_ELEVEN, 7, 7),
            (date(1965, 12, 31), 7, 7),
            (date(1966, 1, 1), 9, 7),
            (date(1968, 6, 12), 9, 9),
        ],
    )
    def test_the_number_is_that_of_the_date(
        self, name: str, day: date, required: int, review: int
    ) -> None:
        rules = rules_named(name, day)
        assert (rules.required, rules.review_required) == (required, review)
        assert rules.members is None
        assert rules.standing is Standing.LEVER

    @pytest.mark.parametrize("name", LEVERS)
    def test_one_thing_is_changed(self, name: str) -> None:
        changed = rules_named(name, OF_FIFTEEN)
        named = charter_on(OF_FIFTEEN)
        same = replace(
            *(changed,),
            key=named.key,
            title=named.title,
            source=named.source,
            standing=named.standing,
        )
        fields = [f for f in named.__slots__ if getattr(same, f) != getattr(named, f)]
        assert len(fields) == 1

    @pytest.mark.parametrize("name", LEVERS)
    def test_the_months_before_1966_are_flagged_under_a_lever_too(self, name: str) -> None:
        assert lever(name, date(1965, 10, 1)).flags == (Flag.THRESHOLD_TRANSITION,)

    @pytest.mark.parametrize("letter", "YNAX0")
    @pytest.mark.parametrize("name", WHO_BLOCKS)
    def test_who_blocks(self, name: str, letter: str) -> None:
        decision = decide(SUBSTANTIVE, shown(f"YY{letter}YY", "YYYYYYYYNN"), lever(name))
        blocks = letter in WHO_BLOCKS[name]
        assert decision.outcome is (Outcome.VETOED if blocks else Outcome.ADOPTED)
        assert decision.vetoes == (("RUS",) if blocks else ())

    @pytest.mark.parametrize("name", WHO_BLOCKS)
    def test_below_the_number_nobody_blocks(self, name: str) -> None:
        decision = decide(SUBSTANTIVE, shown("NNYYA", "YYYYYNNNNN"), lever(name))
        assert decision.outcome is Outcome.INSUFFICIENT_VOTES
        assert decision.vetoes == ()
        assert decision.negative_permanent == ("CHN", "FRA")

    @pytest.mark.parametrize("letter", "NAX0")
    @pytest.mark.parametrize("name", WHO_BLOCKS)
    def test_no_elected_member_blocks(self, name: str, letter: str) -> None:
        assert outcome(UNITED, "YYYYYYYYY" + letter, rules=lever(name)) is Outcome.ADOPTED

    @pytest.mark.parametrize("name", WHO_BLOCKS)
    def test_procedure_stays_without_a_veto(self, name: str) -> None:
        question = Question(Kind.PROCEDURAL, "agenda_include", chapter="VII")
        assert outcome("NAX0N", "Y" * 10, question, lever(name)) is Outcome.ADOPTED


class TestLiteralConcurrence:
    """Every permanent member has to be in favour."""

    def test_s_res_344_falls(self) -> None:
        """15 December 1973: 10-0-4 and one not participating."""
        decision = decide(SUBSTANTIVE, shown("XAAAA", "Y" * 10), lever("literal-concurrence"))
        assert decision.outcome is Outcome.VETOED
        assert decision.vetoes == ORIGINAL_FIVE
        assert decision.negative_permanent == ()

    def test_a_member_against_and_one_abstaining_block_together(self) -> None:
        decision = decide(SUBSTANTIVE, shown("AYNYY", "Y" * 10), lever("literal-concurrence"))
        assert decision.vetoes == ("CHN", "RUS")


class TestAbsenceBlocks:
    """What the USSR held in 1950."""

    def test_s_res_83_falls(self) -> None:
        """27 June 1950: 7-1-0, the USSR absent."""
        rules = lever("absence-blocks", date(1950, 6, 27))
        assert outcome("YY0YY", "YYYNXX", rules=rules) is Outcome.VETOED

    def test_not_participating_in_the_room_is_no_absence(self) -> None:
        assert outcome("XYYYY", "Y" * 10, rules=lever("absence-blocks")) is Outcome.ADOPTED


class TestTwoVetoes:
    """Two permanent members have to be against."""

    def test_one_alone_is_outvoted(self) -> None:
        """20 November 2024: 14-1-0."""
        decision = decide(SUBSTANTIVE, shown("YYYYN", "Y" * 10), lever("two-vetoes"))
        assert decision.outcome is Outcome.ADOPTED
        assert decision.negative_permanent == ("USA",)

    def test_two_block(self) -> None:
        """11 July 2008: 9-5-1, China and the Russian Federation against."""
        decision = decide(SUBSTANTIVE, shown("NYNYY", "YYYYYYNNNA"), lever("two-vetoes"))
        assert decision.outcome is Outcome.VETOED
        assert decision.vetoes == ("CHN", "RUS")


class TestChapterVii:
    """A veto only where a text rests on Chapter VII."""

    @pytest.mark.parametrize("chapter", CHAPTERS)
    def test_one_member_blocks_under_chapter_vii_alone(self, chapter: str) -> None:
        question = Question(chapter=chapter)
        blocks = outcome("YYNYY", "Y" * 10, question, lever("chapter-vii-only"))
        assert blocks is (Outcome.VETOED if chapter == "VII" else Outcome.ADOPTED)


class TestBindingRestraint:
    """No veto where mass atrocities are certified."""

    def test_the_vote_against_is_disregarded(self) -> None:
        question = Question(atrocity=True)
        decision = decide(question, shown("AYNYY", "Y" * 10), lever("binding-restraint"))
        assert decision.outcome is Outcome.ADOPTED
        assert decision.negative_permanent == ("RUS",)
        assert decision.flags == (Flag.VETO_DISREGARDED,)

    def test_the_number_still_binds(self) -> None:
        question = Question(atrocity=True)
        decision = decide(question, shown("NYNYY", "YYYYYNNNNN"), lever("binding-restraint"))
        assert decision.outcome is Outcome.INSUFFICIENT_VOTES
        assert decision.flags == ()

    @pytest.mark.parametrize("name", [n for n in WHO_BLOCKS if n != "binding-restraint"])
    def test_a_certificate_binds_nobody_elsewhere(self, name: str) -> None:
        ballot = shown("YYNYY", "Y" * 10)
        certified, plain = Question(atrocity=True), SUBSTANTIVE
        assert decide(certified, ballot, lever(name)) == decide(plain, ballot, lever(name))

    def test_no_veto_is_disregarded_where_none_is_held(self) -> None:
        """On procedure a vote against never was a veto, so restraint disregards nothing."""
        question = Question(Kind.PROCEDURAL, "agenda_include", atrocity=True)
        decision = decide(question, shown("NYYYY", "Y" * 10), lever("binding-restraint"))
        assert decision.flags == ()


def test_strict_27_3_is_the_strict_proviso() -> None:
    assert lever("strict-27-3").proviso is Proviso.STRICT
    question = Question(chapter="VI", nature=Nature.DISPUTE, parties=("RUS",))
    assert outcome("YYNYY", "Y" * 10, question, lever("strict-27-3")) is Outcome.ADOPTED


def test_two_thirds_is_ten_of_fifteen_without_a_veto_and_marked_invented() -> None:
    rules = FIXED["two-thirds"]
    assert rules.standing is Standing.INVENTED
    assert outcome("NNNNN", "Y" * 10, rules=rules) is Outcome.ADOPTED
    assert outcome(UNITED, "YYYYAAAAAA", rules=rules) is Outcome.INSUFFICIENT_VOTES
    decision = decide(SUBSTANTIVE, shown(UNITED, "YYYYYAAAAA"), rules)
    assert decision.outcome is Outcome.ADOPTED
    assert decision.flags == (Flag.INVENTED_RULE,)


@pytest.mark.parametrize("name", [n for n in NAMES if n != "league"])
@pytest.mark.parametrize("letter", LETTERS)
def test_five_alike_and_all_the_rest_in_favour(name: str, letter: str) -> None:
    """Whatever the five do together, only what the rule set calls blocking blocks."""
    rules = lever(name)
    rest = "Y" * ((rules.members or 15) - 5)
    expected = Outcome.ADOPTED
    if rules.vetoes_needed and LETTERS[letter] in rules.blocks and name != "chapter-vii-only":
        expected = Outcome.VETOED
    if letter != "Y" and len(rest) < rules.required:
        expected = Outcome.INSUFFICIENT_VOTES
    assert outcome(letter * 5, rest, rules=rules) is expected
