"""The assessment: what each seat did, what was answered, and no mark."""

import pytest

from nine_votes.council.messages import say
from nine_votes.council.voting import VOTE_LABEL, Vote
from nine_votes.sitting.course import Answers
from nine_votes.sitting.steps import Answered, Asked, When
from nine_votes.views.assessment import Assessment, Share, assessment, class_share, slips_counted
from tests.golden.sittings import SITTINGS


def answers(*counted: Answered) -> Answers:
    return {(each.when, each.question, each.seat): each for each in counted}


@pytest.fixture(scope="module")
def lesson() -> Assessment:
    """The assessment of the scripted class of 28."""
    return SITTINGS["class-of-28"]().record().assessment


def test_a_seat_has_its_votes_its_amendments_and_its_words(lesson: Assessment) -> None:
    seats = {seat.member.code: seat for seat in lesson.seats}
    pakistan = seats["PAK"]
    assert pakistan.votes == tuple(
        map(VOTE_LABEL, (Vote.IN_FAVOUR, Vote.IN_FAVOUR, Vote.ABSTAINING))
    )
    assert pakistan.explanations == (
        "(Here a player speaks for the delegation, in the player's own words.)",
    )
    moved = {code: (s.moved, s.carried) for code, s in seats.items() if s.moved}
    assert moved == {"COD": (1, 1), "SOM": (1, 1), "BHR": (1, 1), "COL": (1, 1)}
    assert (seats["COD"].statements, seats["DNK"].statements) == (1, 0)


def test_votes_and_seats_are_in_order(lesson: Assessment) -> None:
    assert [vote.head for vote in lesson.votes] == [
        say("assessment-vote", vote=vote) for vote in (1, 2, 3)
    ]
    names = [seat.member.name for seat in lesson.seats]
    assert names == sorted(names)


def test_the_class_has_its_shares_before_and_after(lesson: Assessment) -> None:
    assert [(each.before, each.after) for each in lesson.questions] == [
        (Share(12, 28), Share(26, 28)),
        (Share(9, 28), Share(24, 28)),
        (Share(14, 28), Share(28, 28)),
        (None, Share(21, 28)),
    ]


@pytest.mark.parametrize("asked", Asked)
@pytest.mark.parametrize("right", [0, 5, 28])
def test_so_many_right_of_so_many_slips_comes_back(asked: Asked, right: int) -> None:
    counted = slips_counted(When.AFTER, asked, right, 28)
    assert class_share(asked, When.AFTER, answers(counted)) == Share(right, 28)


def test_seats_add_up_where_the_room_was_not_counted_and_give_way_where_it_was() -> None:
    asked, when = Asked.EIGHT_IN_FAVOUR, When.BEFORE
    seats = [slips_counted(when, asked, right, 2, seat) for right, seat in ((2, "FRA"), (1, "GBR"))]
    assert class_share(asked, when, answers(*seats)) == Share(3, 4)
    room = slips_counted(when, asked, 20, 28)
    assert class_share(asked, when, answers(*seats, room)) == Share(20, 28)


def test_no_slips_are_no_share() -> None:
    counted = slips_counted(When.AFTER, Asked.AGENDA, 0, 0)
    assert class_share(Asked.AGENDA, When.AFTER, answers(counted)) is None


def test_two_meetings_name_their_votes_apart() -> None:
    record = SITTINGS["suez-1956"]().record()
    assert [vote.head for vote in record.assessment.votes] == [
        say("assessment-meeting-vote", meeting=1, vote=1),
        say("assessment-meeting-vote", meeting=2, vote=1),
    ]


def test_without_meetings_nothing_was_done() -> None:
    done = assessment((), {})
    assert (done.votes, done.seats, done.answered) == ((), (), False)
