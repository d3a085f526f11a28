"""Process cases on the agenda, invitations, motions and products of the Council."""

from datetime import timedelta

import pytest

from nine_votes.council import actions as act, events as ev
from nine_votes.council.actions import About, Motion, Product, Subject
from nine_votes.council.apply import apply
from nine_votes.council.meeting import Meeting, Phase, open_meeting
from nine_votes.council.outcomes import Outcome
from nine_votes.council.questions import Kind, Question
from tests.council.meetings.chamber import (
    ADJOURN,
    DAY,
    FOR,
    NO,
    SUSPEND,
    allowed,
    business,
    cast,
    debate,
    decided,
    first,
    led_on,
    on_motion,
    played,
    put,
    refused,
    tabled,
    told,
    voting,
)

GUESTS = ("Ukraine", "Special Envoy")
WORDS = "We thank the President."


def guests(meeting: Meeting | None = None) -> Meeting:
    """Return a debate with Ukraine invited under rule 37 and an envoy under rule 39."""
    meeting = meeting or debate(business(guests=GUESTS))
    for guest, rule in zip(GUESTS, ("37", "39"), strict=True):
        meeting = played(meeting, act.Invite("USA", guest, rule), act.Declare("JPN"))
    return meeting


def test_motions_are_voted_on_in_the_order_of_rule_33_however_they_were_made() -> None:
    meeting = voting()
    meeting = played(
        meeting,
        act.MoveAmendment("RUS", "change", "A", "one", text="Something else."),
        act.MakeMotion("CHN", Motion.POSTPONE, "next week", "A"),
        act.MakeMotion("CHN", Motion.REFER, symbol="A"),
        act.MakeMotion("CHN", Motion.ADJOURN_TO, "tomorrow"),
        act.MakeMotion("CHN", ADJOURN),
        act.MakeMotion("CHN", SUSPEND),
    )
    for motion in Motion:
        for other in set(Motion) - {motion}:
            assert refused(meeting, act.PutToVote("JPN", on_motion(other))).rule == "rule 33"
        meeting = put(meeting, on_motion(motion), others=NO)
    assert allowed(meeting, act.PutToVote("JPN", Subject(About.AMENDMENT, "change")))
    assert [event.motion for event in told(meeting, ev.MotionSettled)] == list(Motion)


def test_motions_go_before_whatever_else_would_be_decided() -> None:
    meeting = apply(
        tabled(business(guests=GUESTS)), act.MakeMotion("CHN", Motion.REFER, symbol="A")
    )
    for action in (
        act.Proceed("JPN"),
        act.Invite("USA", "Ukraine"),
        act.ProposeReferral("USA"),
        act.ProposeStatement("USA", Product.PRESS_STATEMENT, WORDS),
        act.ChallengeCredentials("RUS", "CHN"),
        act.Adjourn("JPN"),
    ):
        assert refused(meeting, action).rule == "rule 33"
    assert allowed(meeting, act.AskForFloor("USA"))


@pytest.mark.parametrize("motion", [SUSPEND, ADJOURN])
def test_suspension_and_simple_adjournment_are_not_debated(motion: Motion) -> None:
    meeting = played(debate(), act.AskForFloor("RUS"), act.MakeMotion("CHN", motion))
    assert "without debate" in refused(meeting, act.Speak("RUS", WORDS)).sentence
    explaining = apply(led_on(tabled(), Phase.BEFORE_THE_VOTE), act.MakeMotion("CHN", motion))
    assert refused(explaining, act.MakeStatement("RUS", WORDS)).rule == "rule 33"


def test_adjournment_to_a_day_is_debated() -> None:
    meeting = played(
        debate(),
        act.AskForFloor("RUS"),
        act.MakeMotion("CHN", Motion.ADJOURN_TO, "Monday, 10 a.m."),
    )
    meeting = apply(meeting, act.Speak("RUS", "Monday is too soon."))
    adjourned = put(meeting, on_motion(Motion.ADJOURN_TO))
    assert told(adjourned, ev.MeetingAdjourned) == [ev.MeetingAdjourned("Monday, 10 a.m.")]


def test_a_motion_says_what_it_is_about_and_no_more() -> None:
    meeting = tabled()
    for action in (
        act.MakeMotion("CHN", Motion.ADJOURN_TO),
        act.MakeMotion("CHN", ADJOURN, "tomorrow"),
        act.MakeMotion("CHN", SUSPEND, symbol="A"),
        act.MakeMotion("CHN", Motion.REFER),
        act.MakeMotion("CHN", Motion.POSTPONE, "tomorrow", "B"),
    ):
        assert refused(meeting, action).rule in {"rule 33", "rule 31"}


def test_a_motion_can_be_withdrawn_by_its_mover_before_the_vote() -> None:
    meeting = apply(debate(), act.MakeMotion("CHN", ADJOURN))
    assert refused(meeting, act.WithdrawMotion("RUS", ADJOURN)).rule == "rule 35"
    assert refused(meeting, act.WithdrawMotion("CHN", SUSPEND)).rule == "rule 35"
    assert apply(meeting, act.WithdrawMotion("CHN", ADJOURN)).motions == ()


def test_time_passes_in_a_suspension_whatever_motions_wait() -> None:
    meeting = played(
        debate(), act.MakeMotion("CHN", SUSPEND), act.MakeMotion("CHN", Motion.ADJOURN_TO, "Monday")
    )
    assert refused(meeting, act.LetDaysPass("JPN", DAY + timedelta(days=1))).rule == "rule 33"
    suspended = put(meeting, on_motion(SUSPEND))
    resumed = played(suspended, act.LetDaysPass("JPN", DAY + timedelta(days=1)), act.Resume("JPN"))
    assert allowed(resumed, act.PutToVote("JPN", on_motion(Motion.ADJOURN_TO)))


def test_motions_on_a_draft_go_when_it_is_withdrawn() -> None:
    meeting = apply(tabled(), act.MakeMotion("CHN", Motion.REFER, symbol="A"))
    assert apply(meeting, act.WithdrawDraft("USA", "A")).motions == ()


def test_a_guests_draft_is_voted_on_only_if_a_member_takes_it_up() -> None:
    meeting = apply(guests(), act.TableDraft("Ukraine", "A"))
    at_the_vote = led_on(meeting, Phase.VOTING)
    assert refused(at_the_vote, act.PutToVote("JPN", Subject(About.DRAFT, "A"))).rule == "rule 32"
    assert allowed(at_the_vote, act.Proceed("JPN"))
    taken_up = apply(at_the_vote, act.TakeUpDraft("FRA", "A"))
    assert decided(put(taken_up, Subject(About.DRAFT, "A"))).outcome is Outcome.ADOPTED


def test_a_guest_may_withdraw_its_draft_and_the_member_that_took_it_up_may_keep_it() -> None:
    meeting = apply(guests(), act.TableDraft("Ukraine", "A"))
    assert allowed(meeting, act.WithdrawDraft("Ukraine", "A"))
    meeting = played(meeting, act.TakeUpDraft("FRA", "A"), act.WithdrawDraft("Ukraine", "A"))
    kept = apply(meeting, act.KeepDraft("FRA", "A"))
    assert kept.papers[0].sponsors == ("FRA",)


def test_a_guest_that_moved_a_draft_may_object_to_a_separate_vote_and_to_nothing_else() -> None:
    meeting = played(guests(), act.TableDraft("Ukraine", "A"), act.TakeUpDraft("FRA", "A"))
    asked = apply(meeting, act.RequestSeparateVote("RUS", "A", "one"))
    assert told(apply(asked, act.Object("Ukraine")), ev.SeparateVoteRefused)
    statement = act.ProposeStatement("FRA", Product.PRESS_STATEMENT, WORDS)
    assert refused(apply(meeting, statement), act.Object("Ukraine")).rule == "rule 37"


def test_who_is_invited_to_inform_submits_nothing_and_no_guest_votes() -> None:
    meeting = guests()
    assert refused(meeting, act.TableDraft("Special Envoy", "A")).rule == "rule 39"
    assert allowed(meeting, act.AskForFloor("Special Envoy"))
    assert refused(meeting, act.MakeMotion("Ukraine", SUSPEND)).rule == "rule 37"
    voted = apply(meeting, act.ProposeReferral("USA"))
    assert refused(voted, act.CastVote("Ukraine", FOR)).rule == "rule 37"


def test_a_meeting_is_called_without_a_vote_but_its_agenda_takes_nine_if_challenged() -> None:
    meeting = open_meeting(business())
    assert meeting.phase is Phase.AGENDA
    challenged = apply(meeting, act.ChallengeAgenda("RUS"))
    fallen = cast(challenged, others=NO, named=first(8, meeting))
    assert told(fallen, ev.AgendaRejected)
    assert fallen.phase is Phase.ADJOURNED
    adopted = cast(challenged, against=("RUS", "CHN"))
    assert decided(adopted).negative_permanent == ("CHN", "RUS")
    assert adopted.phase is Phase.DEBATE


def test_members_speak_on_the_agenda_but_nobody_is_invited_before_it_is_adopted() -> None:
    meeting = open_meeting(business(guests=GUESTS))
    assert refused(meeting, act.Invite("USA", "Ukraine")).rule == "rule 9"
    spoken = played(
        meeting, act.AskForFloor("RUS"), act.Speak("RUS", "This is no threat to peace.")
    )
    assert cast(apply(spoken, act.ChallengeAgenda("RUS"))).phase is Phase.DEBATE


def test_an_invitation_nobody_objects_to_is_decided_without_a_vote() -> None:
    meeting = guests()
    assert not told(meeting, ev.VoteTaken)
    assert meeting.guests == GUESTS


@pytest.mark.parametrize("rule", ["37", "39"])
def test_whether_a_guest_is_invited_takes_nine_and_the_question_is_asked_so(rule: str) -> None:
    invited = apply(debate(business(guests=GUESTS)), act.Invite("JPN", "Special Envoy", rule))
    objected = apply(invited, act.Object("RUS"))
    assert objected.poll
    assert objected.poll.subject == Subject(About.INVITATION, "Special Envoy")
    for in_favour, expected in ((8, ev.GuestRefused("Special Envoy")), (9, None)):
        voted = cast(objected, others=NO, named=first(in_favour, meeting=objected))
        assert list(voted.record)[-1] == (expected or ev.GuestInvited("Special Envoy", rule))
        assert voted.pending is None
    assert allowed(voted, act.TableDraft("Special Envoy", "A")) is (rule == "37")


def test_one_objection_stops_a_presidential_statement() -> None:
    proposed = act.ProposeStatement(
        "FRA", Product.PRESIDENTIAL_STATEMENT, "The Council is concerned."
    )
    meeting = apply(debate(), proposed)
    blocked = apply(meeting, act.Object("MLT"))
    assert told(blocked, ev.StatementBlocked)
    issued = apply(meeting, act.Declare("JPN"))
    assert told(issued, ev.StatementIssued)[0].text == "The Council is concerned."
    assert not told(issued, ev.VoteTaken)


def test_a_straw_poll_changes_nothing_but_the_record() -> None:
    meeting = voting(business(drafts={"A": Question()}))
    polled = apply(meeting, act.TakeStrawPoll("JPN", 13, 2))
    assert polled.papers == meeting.papers
    assert polled.phase is meeting.phase
    assert list(polled.record)[-1] == ev.Done(act.TakeStrawPoll("JPN", 13, 2))
    assert refused(polled, act.TakeStrawPoll("JPN", 14, 2)).rule == "practice of the Council"


def test_the_president_adjourns_alone_only_when_nothing_would_be_cut_short() -> None:
    speaking = apply(debate(), act.AskForFloor("RUS"))
    for meeting in (open_meeting(business()), speaking, voting()):
        asked = apply(meeting, act.Adjourn("JPN"))
        assert asked.phase is meeting.phase
        assert apply(asked, act.Declare("JPN")).phase is Phase.ADJOURNED
        assert apply(asked, act.Object("RUS")).phase is meeting.phase
    for meeting in (debate(), tabled(), led_on(debate(), Phase.VOTING)):
        assert apply(meeting, act.Adjourn("JPN")).phase is Phase.ADJOURNED


def test_the_assembly_is_seized_once() -> None:
    for propose in (act.ProposeReferral, act.ProposeEmergencySession):
        meeting = apply(debate(), propose("USA"))
        assert refused(cast(meeting), propose("RUS"))
        assert allowed(cast(meeting, others=NO), propose("RUS"))


def test_a_consensus_text_is_adopted_by_all_or_not_at_all() -> None:
    meeting = voting(business(drafts={"A": Question(Kind.CONSENSUS)}))
    assert refused(meeting, act.PutToVote("JPN", Subject(About.DRAFT, "A")))
    asked = apply(meeting, act.ProposeConsensus("JPN", "A"))
    assert told(apply(asked, act.Declare("JPN")), ev.ConsensusReached)
    assert told(apply(asked, act.Object("MLT")), ev.DraftNotAdopted)


def test_an_objection_to_adoption_without_a_vote_leaves_the_draft_to_be_voted_on() -> None:
    asked = apply(voting(), act.ProposeConsensus("JPN", "A"))
    objected = apply(asked, act.Object("MLT"))
    assert decided(put(objected, Subject(About.DRAFT, "A"))).outcome is Outcome.ADOPTED
