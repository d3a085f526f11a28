"""Which texts could be adopted, counted world by world."""

import pytest

from nine_votes.analysis.text_changes import (
    Winset,
    chance_of_a_deal,
    has_a_deal,
    single_variants,
    winset,
)
from nine_votes.council.voting import Vote
from nine_votes.delegations.cases import Instruction
from nine_votes.delegations.conditions import parse
from nine_votes.delegations.delegation import PrivateVariant, RedLine
from nine_votes.delegations.draws import CERTAIN
from nine_votes.delegations.worlds import world_of
from tests.delegations.tables import DPRK, cast_of, invented, negotiable
from tests.sweeps import scaled

TEXT: dict[str, dict[str, tuple[str, ...]]] = {
    "one": {"firm": ("ban",), "soft": ()},
    "two": {"long": ("year",), "short": ("half",)},
}
LINE = RedLine("l", parse("ban or year"), Vote.AGAINST, "it says so")
QUARTER = PrivateVariant("way", CERTAIN // 4, unless=parse("year and not ban"))


def test_texts_are_counted_that_are_adopted_acceptable_and_carried_by_all() -> None:
    case = invented(TEXT, {"RUS": {"red_lines": (LINE,)}, "BBB": {"cares": {"half": -2}}})
    assert winset(case, case.minds) == Winset(texts=4, adopted=1, acceptable=1, unanimous=0)
    bound = Instruction(parse("half"), "it has to be a year")
    instructed = invented(TEXT, {}, instructions=(bound,), instructed="AAA")
    assert winset(instructed, instructed.minds) == Winset(4, 4, 2, 4)


def test_a_private_way_out_is_a_winset_of_its_own_and_a_chance_of_a_deal() -> None:
    bound = Instruction(parse("half"), "it has to be a year")
    case = invented(
        TEXT,
        {"RUS": {"red_lines": (LINE,), "private": (QUARTER,)}},
        instructions=(bound,),
        instructed="AAA",
    )
    assert winset(case, case.minds).acceptable == 0
    assert not has_a_deal(case, case.minds)
    ((code, variant, minds),) = single_variants(case)
    assert (code, variant, winset(case, minds).acceptable) == ("RUS", QUARTER, 1)
    assert chance_of_a_deal(case) == pytest.approx(0.25)


def test_the_founding_case_had_no_text_within_the_instructions() -> None:
    """None of 72: that is why it failed."""
    case = cast_of(DPRK).case
    shown = winset(case, case.minds)
    assert (shown.texts, shown.acceptable) == (72, 0)
    assert shown.adopted > 0


@pytest.mark.sweep
@pytest.mark.parametrize("identifier", negotiable())
def test_the_chance_of_a_deal_is_the_share_of_worlds_that_have_one(identifier: str) -> None:
    case = cast_of(identifier).case
    worlds = scaled(500, least=50)
    found = sum(has_a_deal(case, world_of(case, seed).minds) for seed in range(worlds))
    assert found / worlds == pytest.approx(chance_of_a_deal(case), abs=2 / worlds**0.5)
