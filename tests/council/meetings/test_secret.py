"""Process cases decided by secret ballot; and the Council of the League."""

import pytest

from nine_votes.council import events as ev
from nine_votes.council.actions.chair import Adjourn, Proceed, Rule
from nine_votes.council.actions.drafts import RaisePreliminaryQuestion
from nine_votes.council.actions.floor import CastVote, ChallengeRuling, RaisePointOfOrder
from nine_votes.council.charter import rules_named
from nine_votes.council.elections import BallotPaperError, Election, after_ballot
from nine_votes.council.meeting import Done, Phase
from nine_votes.council.order import apply
from nine_votes.council.outcomes import Outcome
from nine_votes.council.papers import About, Subject
from nine_votes.council.questions import Kind, Question
from tests.council.meetings.chamber import (
    DAY,
    NO,
    allowed,
    business,
    debate,
    decided,
    first,
    led_on,
    on_draft,
    played,
    put,
    refused,
    told,
    voting,
)

SECRETARY_GENERAL = {"A": Question(Kind.SG_RECOMMENDATION), "B": Question(Kind.SG_RECOMMENDATION)}


NAMES = ("Ada", "Ben", "Cyr", "Dora", "Edo", "Fay")


def test_where_six_reach_the_majority_for_five_seats_all_are_voted_on_again() -> None:
    election = Election(NAMES, seats=5)
    five_each = [{NAMES[(member + n) % 6] for n in range(5)} for member in range(15)]
    assert all(sum(name in paper for paper in five_each) >= 8 for name in NAMES)
    assert after_ballot(election, five_each) == election


def test_who_reaches_the_majority_is_elected_and_ballots_go_on_until_all_seats_are_filled() -> None:
    election = Election(NAMES, seats=5)
    election = after_ballot(election, [set(NAMES[:4])] * 8 + [{"Edo"}] * 7)
    assert (election.elected, election.seats) == (NAMES[:4], 1)
    assert election.candidates == ("Edo", "Fay")
    undecided = after_ballot(election, [{"Edo"}] * 7 + [{"Fay"}] * 7 + [set()])
    assert undecided == election
    assert after_ballot(election, [{"Fay"}] * 8 + [{"Edo"}] * 7).complete


def test_a_paper_with_too_many_names_or_a_stranger_counts_for_nobody() -> None:
    election = Election(NAMES, seats=2)
    invalid = [{"Ada", "Ben", "Cyr"}, {"Ada", "Nobody"}]
    assert after_ballot(election, [{"Ada"}] * 7 + invalid) == election
    assert Election(NAMES, seats=1, members=11).required == 6
    with pytest.raises(BallotPaperError):
        after_ballot(election, [{"Ada"}] * 16)


def test_a_secretary_general_is_balloted_on_in_private_and_a_permanent_no_blocks() -> None:
    meeting = voting(business(drafts=SECRETARY_GENERAL))
    assert told(meeting, ev.MeetingOpened)[0].private
    meeting = put(meeting, on_draft("A"), against=("USA",))
    assert decided(meeting).outcome is Outcome.VETOED
    assert not told(meeting, ev.AssemblyDebateDue)
    over = led_on(put(meeting, on_draft("B")), Phase.ADJOURNED)
    assert list(over.record)[-2:] == [ev.CommuniqueIssued(recommended=True), ev.MeetingAdjourned()]


def test_the_record_of_a_secret_ballot_names_nobody() -> None:
    meeting = put(voting(business(drafts=SECRETARY_GENERAL)), on_draft("A"), against=("USA",))
    taken = told(meeting, ev.VoteTaken)[0]
    assert not taken.votes
    assert not taken.decision.vetoes + taken.decision.negative_permanent
    acted = [event.action for event in told(meeting, Done)]
    assert not any(isinstance(action, CastVote) for action in acted)
    assert len(told(meeting, ev.BallotCast)) == 15


def test_a_private_meeting_without_a_recommendation_says_only_that() -> None:
    meeting = debate(business(drafts=SECRETARY_GENERAL))
    closed = apply(meeting, Adjourn("JPN"))
    assert told(closed, ev.CommuniqueIssued) == [ev.CommuniqueIssued(recommended=False)]
    assert not allowed(closed, Proceed("JPN"))


def test_the_council_of_the_league_settles_its_procedure_by_majority() -> None:
    about = business(rules=rules_named("league", DAY))
    moved = played(
        voting(about),
        RaisePointOfOrder("RUS", "That is not in order."),
        Rule("JPN", False),
        ChallengeRuling("RUS"),
    )
    stands = put(moved, Subject(About.RULING), others=NO, named=first(7, moved))
    assert told(stands, ev.RulingSettled) == [ev.RulingSettled(stands=True)]
    assert refused(stands, RaisePreliminaryQuestion("RUS", "A"))
    assert decided(put(stands, on_draft(), against=("MLT",))).outcome is Outcome.NOT_UNANIMOUS
