"""Who could have stopped a text, and which single vote would have changed it."""

from collections.abc import Iterator

import pytest

from nine_votes.council.charter import CHARTER_1945, CHARTER_1965, FIXED, RuleSet
from nine_votes.council.decision import Change, blocking_number, single_changes
from nine_votes.council.outcomes import Outcome
from nine_votes.council.questions import Kind, Question
from nine_votes.council.voting import Ballot, Vote
from tests.council.ballots import UNITED, counted, lever, shown

SUBSTANTIVE = Question()


@pytest.mark.parametrize(("seats", "required", "block"), [(15, 9, 7), (11, 7, 5), (14, 9, 6)])
def test_seven_of_fifteen_and_five_of_eleven(seats: int, required: int, block: int) -> None:
    assert blocking_number(seats, required) == block


@pytest.mark.parametrize(
    "rules",
    [CHARTER_1945, CHARTER_1965, FIXED["ufc-2005"], FIXED["two-thirds"]],
    ids=lambda rules: str(rules.key),
)
def test_the_block_is_the_fewest_that_stop_a_text(rules: RuleSet) -> None:
    seats = rules.members or 0
    stopped = [
        withheld
        for withheld in range(seats + 1)
        if not carried(seats - withheld, permanent_against=False, required=rules.required)
    ]
    assert stopped[0] == blocking_number(seats, rules.required)
    assert stopped == list(range(stopped[0], seats + 1))


def carried(in_favour: int, *, permanent_against: bool, required: int) -> bool:
    """Article 27(3) once more, written for this test."""
    return in_favour >= required and not permanent_against


def recounted(ballot: Ballot, required: int) -> Outcome:
    """Return the outcome under Article 27(3), counted without `decide`."""
    votes = [*ballot.votes.values()]
    if votes.count(Vote.IN_FAVOUR) < required:
        return Outcome.INSUFFICIENT_VOTES
    against = any(ballot.votes[code] is Vote.AGAINST for code in ballot.permanent)
    return Outcome.VETOED if against else Outcome.ADOPTED


def recomputed(ballot: Ballot, required: int) -> Iterator[Change]:
    """Return every change of one vote that changes the outcome, recounted each time."""
    before = recounted(ballot, required)
    for code, cast in ballot.votes.items():
        for instead in Vote:
            votes = {**ballot.votes, code: instead}
            after = recounted(Ballot(ballot.permanent, votes), required)
            if after is not before:
                yield Change(code, cast, instead, after)


@pytest.mark.parametrize(
    ("five", "elected"),
    [
        ("AYNYY", "YYYYYYYYYY"),
        ("YYYAN", "YYYYYNAAAA"),
        ("YAAAA", "YYYYYYYAAA"),
        ("AYAYY", "YYYYYYAAAA"),
        ("XAAAA", "YYYYYYYYYY"),
        ("NNNYY", "YYYYYYYYYY"),
        ("00000", "YYYYYYYYY0"),
        ("YYYYY", "YYYYYYYYYY"),
        ("YYYYN", "YYYYNNNNNN"),
        ("YYYYN", "YYYYYNNNNN"),
    ],
)
def test_single_changes_are_those_a_recount_finds(five: str, elected: str) -> None:
    ballot = shown(five, elected)
    assert single_changes(SUBSTANTIVE, ballot, CHARTER_1965) == (*recomputed(ballot, 9),)


@pytest.mark.parametrize(("five", "elected"), [("YNYNY", "YYYYAA"), ("YY0YY", "YYYNXX")])
def test_single_changes_of_eleven(five: str, elected: str) -> None:
    ballot = shown(five, elected)
    assert single_changes(SUBSTANTIVE, ballot, CHARTER_1945) == (*recomputed(ballot, 7),)


def test_a_lone_veto_falls_with_any_other_vote_of_that_member() -> None:
    """28 March 2024: had the Russian Federation done anything but vote against."""
    changes = single_changes(SUBSTANTIVE, shown("AYNYY", "Y" * 10), CHARTER_1965)
    assert [(c.code, c.instead, c.outcome) for c in changes] == [
        ("RUS", vote, Outcome.ADOPTED) for vote in Vote if vote is not Vote.AGAINST
    ]


def test_two_vetoes_fall_by_no_single_vote() -> None:
    assert single_changes(SUBSTANTIVE, shown("NYNYY", "Y" * 10), CHARTER_1965) == ()


def test_eight_in_favour_were_one_abstainer_short() -> None:
    """18 December 2000: each of the seven abstainers could have carried it alone."""
    changes = single_changes(SUBSTANTIVE, shown("YAAAA", "YYYYYYYAAA"), CHARTER_1965)
    assert [c.code for c in changes] == ["FRA", "RUS", "GBR", "USA", "E08", "E09", "E10"]
    assert {c.instead for c in changes} == {Vote.IN_FAVOUR}
    assert {c.outcome for c in changes} == {Outcome.ADOPTED}


def test_an_adopted_text_is_looked_at_as_well() -> None:
    """A bare nine: each of the nine, and each permanent abstainer by voting against."""
    changes = single_changes(SUBSTANTIVE, shown("AYAYY", "YYYYYYAAAA"), CHARTER_1965)
    vetoes = [(c.code, c.outcome) for c in changes if c.outcome is Outcome.VETOED]
    assert vetoes == [("CHN", Outcome.VETOED), ("RUS", Outcome.VETOED)]
    lost = {c.code for c in changes if c.outcome is Outcome.INSUFFICIENT_VOTES}
    assert lost == {"FRA", "GBR", "USA", "E01", "E02", "E03", "E04", "E05", "E06"}


def test_only_named_votes_are_looked_at_where_totals_are_known() -> None:
    changes = single_changes(SUBSTANTIVE, counted(13, 1, 1, permanent="AYN"), CHARTER_1965)
    assert {c.code for c in changes} == {"RUS"}


def test_a_change_moves_the_totals() -> None:
    changes = single_changes(SUBSTANTIVE, counted(9, 0, 5, 1, permanent="0YYYY"), CHARTER_1965)
    assert {(c.code, c.instead) for c in changes if c.code == "CHN"} == {("CHN", Vote.AGAINST)}
    assert {c.outcome for c in changes if c.code == "FRA"} == {Outcome.INSUFFICIENT_VOTES}


def test_the_kind_of_question_decides_what_a_change_does() -> None:
    ballot = shown("NNNNN", "YYYYYYYYYA")
    changes = single_changes(Question(Kind.PROCEDURAL, "adjourn"), ballot, CHARTER_1965)
    assert {c.code for c in changes} == {f"E{n:02}" for n in range(1, 10)}
    assert {c.outcome for c in changes} == {Outcome.INSUFFICIENT_VOTES}


def test_under_a_lever_another_vote_is_pivotal() -> None:
    ballot = shown("AYYYY", "Y" * 10)
    changes = single_changes(SUBSTANTIVE, ballot, lever("literal-concurrence"))
    assert [(c.code, c.instead) for c in changes] == [("CHN", Vote.IN_FAVOUR)]


def test_under_unanimity_every_vote_is_pivotal() -> None:
    ballot = shown(UNITED, "YY")
    changes = single_changes(SUBSTANTIVE, ballot, FIXED["league"])
    assert [c.code for c in changes] == [*ballot.votes]
    assert {c.instead for c in changes} == {Vote.AGAINST}
