"""An explanation is true of the vote it explains: taken away, the vote would be another."""

from itertools import combinations

import pytest

from nine_votes.council.voting import Vote
from nine_votes.delegations.cases import Case
from nine_votes.delegations.decisions import OPPOSES_FROM, Outlook, Reckoning, rank_by_sum, reckon
from nine_votes.delegations.delegation import AGAINST, IN_FAVOUR
from nine_votes.delegations.explanations import (
    MOST_LINES,
    Explanation,
    Ground,
    explain,
    explain_all,
    ledger,
)
from nine_votes.phrases.delegations import MINUS, explanation_sentence, warning_sentence
from nine_votes.words.resolver import in_words
from tests.delegations.tables import (
    DPRK,
    RIDGE,
    any_outlook,
    cast_of,
    chance,
    negotiable,
    outlook_on,
    text_with,
)
from tests.sweeps import scaled

IDENTIFIERS = pytest.mark.parametrize("identifier", negotiable())
POSITIONS = 1_000
MOST_WORDS = 45


@IDENTIFIERS
def test_what_is_named_decides_and_is_said_in_45_words(identifier: str) -> None:
    case, random = cast_of(identifier).case, chance(5)
    for _ in range(scaled(POSITIONS)):
        outlook = any_outlook(case, random)
        reckoning = reckon(outlook)
        explained = explain_all(outlook, reckoning)
        assert len(explained) == case.size - 1
        for each in explained:
            assert decides(each, outlook, reckoning), each
            sentence = in_words(explanation_sentence(each, case, outlook.state.text))
            assert len(sentence.split()) <= MOST_WORDS, sentence
            assert sentence.endswith(".")


def decides(each: Explanation, outlook: Outlook, reckoning: Reckoning) -> bool:
    """Say whether an explanation is a cause, worked out anew from the numbers of the vote."""
    place = each.place
    limit = OPPOSES_FROM - reckoning.costs[place]
    by_sum = rank_by_sum(reckoning.sums[place], limit)
    match each.ground:
        case Ground.LINES:
            assert set(each.lines) <= set(ledger(outlook, reckoning, place))
            left = reckoning.sums[place] - sum(line.points for line in each.lines)
            fewer = [left + line.points for line in each.lines]
            needed = all(rank_by_sum(total, limit) == each.rank for total in fewer)
            return rank_by_sum(left, limit) != each.rank and needed
        case Ground.NOT_ALONE:
            return place in reckoning.spared
        case Ground.SUM:
            return by_sum == each.rank and not few_decide(each, outlook, reckoning, limit)
    return caps(each, outlook, reckoning) and each.rank <= by_sum


def few_decide(each: Explanation, outlook: Outlook, reckoning: Reckoning, limit: int) -> bool:
    """Say whether some three lines or fewer, taken away, would make the vote another."""
    lines = ledger(outlook, reckoning, each.place)
    right = [line for line in lines if (line.points > 0) is (each.rank == IN_FAVOUR)]
    sets = (taken for n in range(1, MOST_LINES + 1) for taken in combinations(right, n))
    lefts = (each.total - sum(line.points for line in taken) for taken in sets)
    return any(rank_by_sum(left, limit) != each.rank for left in lefts)


def caps(each: Explanation, outlook: Outlook, reckoning: Reckoning) -> bool:
    """Say whether the red line that is named is crossed and leaves no better vote."""
    mind, lines = outlook.minds[each.place], outlook.case.delegations[each.place].red_lines
    assert each.red_line is not None
    number = lines.index(each.red_line)
    crossed = mind.crossed(reckoning.mask, dug_in=each.place in outlook.state.dug_in)
    return number in crossed and mind.limits[number].cap(each.cost) == each.rank


@IDENTIFIERS
def test_some_wording_of_a_clause_that_is_named_uncrosses_the_line(identifier: str) -> None:
    case, random, named = cast_of(identifier).case, chance(6), 0
    for _ in range(scaled(POSITIONS)):
        outlook = any_outlook(case, random)
        for each in explain_all(outlook, reckon(outlook)):
            if each.clause is not None and each.red_line and each.red_line.clause is None:
                assert some_wording_uncrosses(each, outlook, each.clause)
                named += 1
    assert named or identifier != DPRK


def some_wording_uncrosses(each: Explanation, outlook: Outlook, clause: int) -> bool:
    case, mind = outlook.case, outlook.minds[each.place]
    number = [line.id for line in case.delegations[each.place].red_lines].index(
        each.red_line.id if each.red_line else ""
    )
    amended = (
        case.amended(outlook.state.text, clause, i) for i in range(len(case.bits[0][clause]))
    )
    masks = [outlook.on(text).mask for text in amended]
    dug_in = each.place in outlook.state.dug_in
    return any(number not in mind.crossed(mask, dug_in=dug_in) for mask in masks)


@IDENTIFIERS
def test_no_shipped_explanation_rests_on_a_sum_too_often(identifier: str) -> None:
    """A sentence without a reason is the exception: one in five at most."""
    case, random = cast_of(identifier).case, chance(14)
    grounds = [
        each.ground
        for outlook in (any_outlook(case, random) for _ in range(scaled(POSITIONS)))
        for each in explain_all(outlook, reckon(outlook))
    ]
    assert grounds.count(Ground.SUM) <= len(grounds) / 5


def said(case: Case, outlook: Outlook, code: str) -> str:
    each = explain(outlook, reckon(outlook), case.places[code])
    return in_words(explanation_sentence(each, case, outlook.state.text))


def test_s_2024_255_in_two_sentences() -> None:
    case = cast_of(DPRK).case
    outlook = outlook_on(case, case.tabled(), turn=4)
    assert said(case, outlook, "RUS") == (
        "The Russian Federation votes against because clause 2 (leaves the sanctions without an "
        "end date) crosses a red line: it wants the sanctions tied to a yearly end date."
    )
    assert said(case, outlook, "CHN").replace(MINUS, "-") == (
        "China abstains because the vote was forced while there was still time to talk (-2) and "
        "clause 2 leaves the sanctions without an end date (-1); total -2, and +1 is needed to be "
        "in favour."
    )


def test_the_clause_of_the_term_is_not_blamed_though_it_carries_a_tag_of_the_line() -> None:
    case = cast_of(DPRK).case
    outlook = outlook_on(case, case.tabled(), turn=4)
    each = explain(outlook, reckon(outlook), case.places["RUS"])
    assert case.clauses[0][each.clause or 0].id == "sanctions"


def test_an_author_may_name_the_clause() -> None:
    case = cast_of(RIDGE).case
    text = text_with(case, blame="both")
    outlook = outlook_on(case, text, turn=1)
    (place,) = [i for i, d in enumerate(case.delegations) if d.red_lines]
    each = explain(outlook, reckon(outlook), place)
    assert case.clauses[0][each.clause or 0].id == "next"


def test_a_rollover_has_no_clause_to_blame() -> None:
    case = cast_of(DPRK).case
    outlook = outlook_on(case, case.short_extension(), turn=4)
    assert "the text crosses a red line" in said(case, outlook, "RUS")


def test_the_seat_of_the_player_is_not_explained_unless_its_ledger_decides() -> None:
    case = cast_of(DPRK).case
    for own, count in ((Vote.IN_FAVOUR, 14), (None, 15)):
        outlook = outlook_on(case, case.tabled(), turn=4, own=own)
        assert len(explain_all(outlook, reckon(outlook))) == count


def test_a_line_that_gives_way_says_at_what_cost() -> None:
    case = cast_of("haiti-mission-2023").case if "haiti-mission-2023" in negotiable() else None
    if case is None:
        pytest.skip("the case of Haiti is not shipped")
    random = chance(1)
    for _ in range(20_000):
        outlook = any_outlook(case, random)
        reckoning = reckon(outlook)
        gave = [e for e in explain_all(outlook, reckoning) if e.ground is Ground.GAVE_WAY]
        for each in gave:
            assert each.red_line
            assert each.red_line.strength
            assert each.cost >= each.red_line.strength
            sentence = in_words(explanation_sentence(each, case, outlook.state.text))
            assert f"a veto would cost it {each.cost}" in sentence
        if gave:
            return
    pytest.fail("no line ever gave way")


@IDENTIFIERS
def test_what_is_said_before_the_vote_is_a_sentence(identifier: str) -> None:
    case, random = cast_of(identifier).case, chance(3)
    for _ in range(50):
        outlook = any_outlook(case, random)
        for each in explain_all(outlook, reckon(outlook)):
            if each.rank == AGAINST:
                sentence = in_words(warning_sentence(each, case, outlook.state.text))
                assert "cannot support the text in its present form" in sentence
                assert sentence.endswith(".")
