"""The closed list of remarks a decision carries: each has a meaning, and each is reached."""

from datetime import date

import pytest

from nine_votes.council.decision import decide
from nine_votes.council.outcomes import MEANING, Flag
from nine_votes.council.questions import Kind, Method, Nature, Question
from nine_votes.council.voting import Ballot
from nine_votes.words.resolver import in_words
from tests.council.ballots import OF_FIFTEEN, UNITED, counted, lever, shown

DISPUTE = Question(chapter="VI", nature=Nature.DISPUTE, parties=("RUS",))
AGAINST = shown("YYNYY", "Y" * 10)

REACHED_BY: dict[Flag, tuple[Question, Ballot, str, date]] = {
    Flag.ABSENCE_CONTESTED: (Question(), shown("YY0YY", "Y" * 10), "charter", OF_FIFTEEN),
    Flag.ALL_PERMANENT_ABSENT: (Question(), shown("00000", "Y" * 10), "charter", OF_FIFTEEN),
    Flag.CLASSIFICATION_CONTESTED: (
        *(Question(Kind.PROCEDURAL, "to_ga"), AGAINST, "charter", OF_FIFTEEN),
    ),
    Flag.DOUBLE_VETO_DENIED: (
        Question(Kind.PRELIMINARY, method=Method.PRESIDENT_RULING),
        *(AGAINST, "charter", OF_FIFTEEN),
    ),
    Flag.INVENTED_RULE: (Question(), AGAINST, "two-thirds", OF_FIFTEEN),
    Flag.PARTY_CLAIM_OPEN: (Question(parties=("RUS",)), AGAINST, "charter", OF_FIFTEEN),
    Flag.PARTY_SET_ASIDE: (DISPUTE, AGAINST, "strict-27-3", OF_FIFTEEN),
    Flag.PARTY_VOTED: (DISPUTE, AGAINST, "charter", OF_FIFTEEN),
    Flag.PERMANENT_VOTE_UNKNOWN: (Question(), counted(15), "charter", OF_FIFTEEN),
    Flag.SNAPBACK_CONTESTED: (Question(Kind.SNAPBACK), AGAINST, "charter", OF_FIFTEEN),
    Flag.THRESHOLD_ASSUMED: (Question(), counted(24, permanent=UNITED), "hlp-b", OF_FIFTEEN),
    Flag.THRESHOLD_TRANSITION: (Question(), shown(UNITED, "YYAAAA"), "charter", date(1965, 11, 23)),
    Flag.UNNAMED_PERMANENT_AGAINST: (
        Question(),
        counted(25, 1, permanent=UNITED, new_against=1),
        *("au-2005", OF_FIFTEEN),
    ),
    Flag.VETO_DISREGARDED: (Question(atrocity=True), AGAINST, "binding-restraint", OF_FIFTEEN),
}


def test_the_list_is_closed() -> None:
    assert set(Flag) == set(REACHED_BY)


@pytest.mark.parametrize("flag", Flag)
def test_each_is_reached(flag: Flag) -> None:
    question, ballot, name, day = REACHED_BY[flag]
    assert flag in decide(question, ballot, lever(name, day)).flags


@pytest.mark.parametrize("flag", Flag)
def test_each_has_a_meaning_of_a_sentences_length(flag: Flag) -> None:
    meaning = in_words(MEANING(flag))
    assert meaning[0].islower()
    assert not meaning.endswith(".")
    assert 30 < len(meaning) < 160


def test_a_plain_vote_carries_none() -> None:
    assert decide(Question(), AGAINST, lever("charter")).flags == ()


def test_an_absence_is_contested_only_where_the_question_was_carried() -> None:
    """Nobody contests what failed anyway."""
    assert decide(Question(), shown("YY0YY", "AAAAAAAAAA"), lever("charter")).flags == ()
    assert decide(Question(), shown("NY0YY", "Y" * 10), lever("charter")).flags == ()


def test_an_absence_matters_to_no_procedure() -> None:
    question = Question(Kind.PROCEDURAL, "adjourn")
    assert decide(question, shown("YY0YY", "Y" * 10), lever("charter")).flags == ()


@pytest.mark.parametrize("name", ["no-veto", "two-thirds"])
def test_an_absence_matters_to_no_rule_without_a_veto(name: str) -> None:
    decision = decide(Question(), shown("YY0YY", "Y" * 10), lever(name))
    assert Flag.ABSENCE_CONTESTED not in decision.flags


def test_some_absent_is_not_all_absent() -> None:
    flags = decide(Question(), shown("0000A", "Y" * 10), lever("charter")).flags
    assert flags == (Flag.ABSENCE_CONTESTED,)
