"""The tutorial teaches the law: what each of its votes comes to, Article 27 decides."""

import pytest

from nine_votes.council.members import Roster
from nine_votes.council.messages import say
from nine_votes.council.outcomes import Outcome
from nine_votes.council.voting import Vote
from nine_votes.views.tutorial import BALLOT, Lesson, first_told, first_vote, predictions
from nine_votes.words.resolver import in_words

SEEDS = range(12)


@pytest.mark.parametrize("seed", SEEDS)
def test_article_27_the_first_vote_is_decided_by_the_player_alone(
    roster: Roster, seed: int
) -> None:
    first = first_vote(roster, seed)
    assert first.seat in first.council.elected
    assert set(first.others) == set(first.council.codes) - {first.seat}
    assert [vote for vote in BALLOT if first_told(first, vote).adopted] == [Vote.IN_FAVOUR]
    tallies = [tuple(first_told(first, vote).ballot.tally[:3]) for vote in BALLOT]
    assert tallies == [(9, 0, 6), (8, 1, 6), (8, 0, 7)]
    assert first_told(first, Vote.AGAINST).result.ground == say("result-no-veto")


@pytest.mark.parametrize("seed", SEEDS)
def test_article_27_3_the_three_predictions_are_8_0_7_then_11_1_3_then_11_0_4(
    roster: Roster, seed: int
) -> None:
    found = predictions(roster, seed)
    assert [each.lesson for each in found] == list(Lesson)
    assert [tuple(each.told.ballot.tally[:3]) for each in found] == [
        (8, 0, 7),
        (11, 1, 3),
        (11, 0, 4),
    ]
    assert [each.told.adopted for each in found] == [False, False, True]
    one_short, against, abstaining = (dict(each.votes) for each in found)
    permanent = found[0].council.permanent
    assert {one_short[code] for code in permanent} == {Vote.IN_FAVOUR}
    (drawn,) = (code for code in permanent if against[code] is Vote.AGAINST)
    assert against == {**abstaining, drawn: Vote.AGAINST}


def test_which_permanent_member_it_is_is_drawn_by_lot(roster: Roster) -> None:
    drawn = {
        code
        for seed in range(40)
        for code, vote in predictions(roster, seed)[1].votes.items()
        if vote is Vote.AGAINST
    }
    assert drawn == set(first_vote(roster).council.permanent)


def test_no_prediction_tells_its_answer_beforehand(roster: Roster) -> None:
    for each in predictions(roster):
        for word in (Outcome.ADOPTED, Outcome.VETOED, "adopted", "veto"):
            assert word not in f"{in_words(each.title)} {in_words(each.figures)}".lower()
