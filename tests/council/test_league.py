"""The Council of the League of Nations: unanimity, and a majority on procedure."""

from types import MappingProxyType

import pytest

from nine_votes.council.charter import LEAGUE, rules_named
from nine_votes.council.decision import decide
from nine_votes.council.outcomes import Flag, Outcome, UndecidableError
from nine_votes.council.questions import COVENANT_ARTICLES, Kind, Question
from nine_votes.council.voting import Ballot, Tally, Vote
from tests.council.ballots import LETTERS, OF_FIFTEEN

PROCEDURAL = Question(Kind.PROCEDURAL, "conduct")


def league(letters: str) -> Ballot:
    """Return the ballot of members M1, M2, …."""
    votes = {f"M{n}": LETTERS[letter] for n, letter in enumerate(letters, start=1)}
    return Ballot((), MappingProxyType(votes))


def test_one_vote_against_breaks_unanimity_whosever_it_is() -> None:
    for seat in range(14):
        letters = "Y" * seat + "N" + "Y" * (13 - seat)
        assert decide(Question(), league(letters), LEAGUE).outcome is Outcome.NOT_UNANIMOUS


@pytest.mark.parametrize("letter", "AX0")
def test_abstaining_or_staying_away_does_not_break_it(letter: str) -> None:
    decision = decide(Question(), league("Y" * 5 + letter * 4), LEAGUE)
    assert decision.outcome is Outcome.ADOPTED
    assert decision.required == 5


@pytest.mark.parametrize("size", range(1, 16))
def test_any_size_will_do(size: int) -> None:
    assert decide(Question(), league("Y" * size), LEAGUE).outcome is Outcome.ADOPTED


@pytest.mark.parametrize("letters", ["AAAA", "XX00"])
def test_what_nobody_is_for_is_not_adopted(letters: str) -> None:
    assert decide(Question(), league(letters), LEAGUE).outcome is Outcome.NOT_UNANIMOUS


def test_under_article_11_the_parties_count() -> None:
    """24 October 1931, Manchuria: 13-1, Japan against, not adopted."""
    question = Question(chapter="11", parties=("M14",))
    decision = decide(question, league("Y" * 13 + "N"), LEAGUE)
    assert decision.outcome is Outcome.NOT_UNANIMOUS
    assert decision.tally == Tally(13, 1)
    assert decision.set_aside == ()


@pytest.mark.parametrize("article", ["15", "16"])
def test_under_articles_15_and_16_they_are_left_out(article: str) -> None:
    question = Question(chapter=article, parties=("M13", "M14"))
    decision = decide(question, league("Y" * 11 + "ANY"), LEAGUE)
    assert decision.outcome is Outcome.ADOPTED
    assert decision.tally == Tally(11, 0, 1)
    assert decision.set_aside == ("M13", "M14")
    assert decision.flags == (Flag.PARTY_SET_ASIDE,)
    assert any(f"Article {article}" in law for law in decision.articles)


@pytest.mark.parametrize("article", [a for a in COVENANT_ARTICLES if a not in {"15", "16"}])
def test_no_other_article_leaves_them_out(article: str) -> None:
    question = Question(chapter=article, parties=("M2",))
    assert decide(question, league("YNYY"), LEAGUE).outcome is Outcome.NOT_UNANIMOUS


def test_somebody_else_against_is_enough_under_article_15() -> None:
    question = Question(chapter="15", parties=("M1",))
    assert decide(question, league("NNYY"), LEAGUE).outcome is Outcome.NOT_UNANIMOUS


def test_a_party_not_known_by_name_cannot_be_left_out() -> None:
    with pytest.raises(UndecidableError, match="ITA"):
        decide(Question(chapter="15", parties=("ITA",)), league("YYY"), LEAGUE)


def test_a_named_absentee_counted_among_those_not_participating_is_left_out_there() -> None:
    """The record often counts the absent among those not participating."""
    known = MappingProxyType({"ITA": Vote.ABSENT})
    ballot = Ballot((), known, Tally(12, 0, 0, 1, 0))
    decision = decide(Question(chapter="15", parties=("ITA",)), ballot, LEAGUE)
    assert decision.tally == Tally(12, 0, 0, 0, 0)


class TestProcedure:
    """Covenant, Article 5(2): a majority of the members represented."""

    @pytest.mark.parametrize(
        ("letters", "required", "expected"),
        [
            ("YYYYYYYYNNNNNN", 8, Outcome.ADOPTED),
            ("YYYYYYYNNNNNNN", 8, Outcome.INSUFFICIENT_VOTES),
            ("YYYYYAAAA", 5, Outcome.ADOPTED),
            ("YYYYAAAAX", 5, Outcome.INSUFFICIENT_VOTES),
            ("YYYNN00000", 3, Outcome.ADOPTED),
            ("YYNN000000", 3, Outcome.INSUFFICIENT_VOTES),
        ],
    )
    def test_a_majority_of_those_present(
        self, letters: str, required: int, expected: Outcome
    ) -> None:
        decision = decide(PROCEDURAL, league(letters), LEAGUE)
        assert decision.outcome is expected
        assert decision.required == required

    def test_parties_count_on_procedure(self) -> None:
        question = Question(Kind.PROCEDURAL, "conduct", chapter="15", parties=("M1",))
        assert decide(question, league("YYYNN"), LEAGUE).tally == Tally(3, 2)


@pytest.mark.parametrize("kind", [k for k in Kind if k not in {"substantive", "procedural"}])
def test_the_league_had_no_other_kind_of_question(kind: Kind) -> None:
    with pytest.raises(UndecidableError, match="law-league-kind"):
        decide(Question(kind), league("YYYY"), LEAGUE)


def test_no_veto_and_no_proviso() -> None:
    decision = decide(Question(parties=("M1",)), league("YYYN"), LEAGUE)
    assert decision.vetoes == decision.negative_permanent == ()
    assert decision.counterfactual is None
    assert rules_named("league", OF_FIFTEEN) is LEAGUE
