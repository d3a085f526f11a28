"""What would change a vote is worked out by changing it, and is complete."""

import pytest

from nine_votes.council.messages import say
from nine_votes.delegations.changes import changes, raising
from nine_votes.delegations.decisions import reckon
from nine_votes.delegations.moves import Amend, Consult, EndTurn, HoldRound, Offer, PutRollover
from nine_votes.phrases.delegations import change_sentences
from nine_votes.words.resolver import in_words
from tests.delegations.tables import (
    DPRK,
    any_outlook,
    cast_of,
    chance,
    negotiable,
    outlook_on,
)


def test_s_2024_255_only_the_sunset_moves_moscow_and_it_costs_five_friends() -> None:
    case = cast_of(DPRK).case
    outlook = outlook_on(case, case.tabled(), turn=4)
    now = reckon(outlook)
    moscow = raising(changes(outlook), now, case.places["RUS"])
    assert [(each.move, each.reckoning.tally) for each in moscow] == [
        (Amend("sanctions", "sunset"), (9, 0, 6))
    ]
    (sentence,) = change_sentences(changes(outlook), now, case.places["RUS"], case, case.tabled())
    assert in_words(sentence) == (
        "With a clause 2 that ends the sanctions after one year unless they are renewed, it votes "
        "in favour: 9 in favour, none against, 6 abstaining in all."
    )


def test_s_2024_255_a_rollover_brings_china_and_nobody_else_needs_to_move() -> None:
    case = cast_of(DPRK).case
    outlook = outlook_on(case, case.tabled(), turn=4)
    china = raising(changes(outlook), reckon(outlook), case.places["CHN"])
    assert [(each.move, each.reckoning.tally) for each in china] == [(PutRollover(), (14, 1, 0))]


@pytest.mark.parametrize("identifier", negotiable())
def test_every_single_wording_argument_and_deal_is_tried(identifier: str) -> None:
    case, random = cast_of(identifier).case, chance(2)
    for _ in range(20):
        outlook = any_outlook(case, random)
        tried = [each.move for each in changes(outlook)]
        assert len(tried) == len(set(tried))
        lost = outlook.state.text.lost
        wordings = sum(len(bits) - 1 for i, bits in enumerate(case.bits[0]) if i != lost)
        assert sum(isinstance(move, Amend) for move in tried) == wordings
        room = [
            d.code
            for place, d in enumerate(case.delegations)
            if d.responds_to
            and d.code != case.seat
            and outlook.state.persuasion[place] < outlook.minds[place].persuadable
        ]
        assert [move.member for move in tried if isinstance(move, Consult)] == room
        deals = [deal.id for deal in case.deals if deal.to != case.seat]
        assert [move.deal for move in tried if isinstance(move, Offer)] == deals
        assert any(isinstance(move, HoldRound) for move in tried) == (outlook.state.rounds < 2)
        rushed = outlook.state.turn < case.timing.calm_turn <= case.turns
        assert any(isinstance(move, EndTurn) for move in tried) == rushed


def test_who_is_in_favour_needs_no_change_and_who_cannot_be_moved_is_said_so() -> None:
    case = cast_of(DPRK).case
    outlook = outlook_on(case, case.tabled(), turn=4)
    now = reckon(outlook)
    france = case.places["FRA"]
    said = change_sentences((), now, france, case, case.tabled())
    assert said == (say("mind-no-change-needed", who=case.council.member("FRA")),)
    (nothing,) = change_sentences((), now, case.places["RUS"], case, case.tabled())
    assert nothing == say("mind-no-change", who=case.council.member("RUS"))
