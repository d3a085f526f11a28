"""Process cases on the agenda, invitations, motions and products of the Council."""

from datetime import timedelta

import pytest

from nine_votes.council import events as ev
from nine_votes.council.actions.chair import (
    Adjourn,
    Declare,
    LetDaysPass,
    Proceed,
    ProposeConsensus,
    PutToVote,
    Resume,
    TakeStrawPoll,
)
from nine_votes.council.actions.drafts import (
    KeepDraft,
    MoveAmendment,
    RequestSeparateVote,
    TableDraft,
    TakeUpDraft,
    WithdrawDraft,
)
from nine_votes.council.actions.floor import (
    AskForFloor,
    CastVote,
    ChallengeAgenda,
    ChallengeCredentials,
    Invite,
    MakeMotion,
    MakeStatement,
    Object,
    ProposeEmergencySession,
    ProposeReferral,
    ProposeStatement,
    Speak,
    WithdrawMotion,
)
from nine_votes.council.meeting import Done, Meeting, Phase, open_meeting
from nine_votes.council.messages import say
from nine_votes.council.order import apply
from nine_votes.council.outcomes import Outcome
from nine_votes.council.papers import About, Motion, Product, Subject
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
        meeting = played(meeting, Invite("USA", guest, rule), Declare("JPN"))
    return meeting


def test_motions_are_voted_on_in_the_order_of_rule_33_however_they_were_made() -> None:
    meeting = voting()
    meeting = played(
        meeting,
        MoveAmendment("RUS", "change", "A", "one", text="Something else."),
        MakeMotion("CHN", Motion.POSTPONE, "next week", "A"),
        MakeMotion("CHN", Motion.REFER, symbol="A"),
        MakeMotion("CHN", Motion.ADJOURN_TO, "tomorrow"),
        MakeMotion("CHN", ADJOURN),
        MakeMotion("CHN", SUSPEND),
    )
    for motion in Motion:
        for other in set(Motion) - {motion}:
            assert refused(meeting, PutToVote("JPN", on_motion(other))).rule == "rule 33"
        meeting = put(meeting, on_motion(motion), others=NO)
    assert allowed(meeting, PutToVote("JPN", Subject(About.AMENDMENT, "change")))
    assert [event.motion for event in told(meeting, ev.MotionSettled)] == list(Motion)


def test_motions_go_before_whatever_else_would_be_decided() -> None:
    meeting = apply(tabled(business(guests=GUESTS)), MakeMotion("CHN", Motion.REFER, symbol="A"))
    for action in (
        Proceed("JPN"),
        Invite("USA", "Ukraine"),
        ProposeReferral("USA"),
        ProposeStatement("USA", Product.PRESS_STATEMENT, WORDS),
        ChallengeCredentials("RUS", "CHN"),
        Adjourn("JPN"),
    ):
        assert refused(meeting, action).rule == "rule 33"
    assert allowed(meeting, AskForFloor("USA"))


@pytest.mark.parametrize("motion", [SUSPEND, ADJOURN])
def test_suspension_and_simple_adjournment_are_not_debated(motion: Motion) -> None:
    meeting = played(debate(), AskForFloor("RUS"), MakeMotion("CHN", motion))
    assert refused(meeting, Speak("RUS", WORDS)).said == say("objection-no-debate")
    explaining = apply(led_on(tabled(), Phase.BEFORE_THE_VOTE), MakeMotion("CHN", motion))
    assert refused(explaining, MakeStatement("RUS", WORDS)).rule == "rule 33"


def test_adjournment_to_a_day_is_debated() -> None:
    meeting = played(
        debate(),
        AskForFloor("RUS"),
        MakeMotion("CHN", Motion.ADJOURN_TO, "Monday, 10 a.m."),
    )
    meeting = apply(meeting, Speak("RUS", "Monday is too soon."))
    adjourned = put(meeting, on_motion(Motion.ADJOURN_TO))
    assert told(adjourned, ev.MeetingAdjourned) == [ev.MeetingAdjourned("Monday, 10 a.m.")]


def test_a_motion_says_what_it_is_about_and_no_more() -> None:
    meeting = tabled()
    for action in (
        MakeMotion("CHN", Motion.ADJOURN_TO),
        MakeMotion("CHN", ADJOURN, "tomorrow"),
        MakeMotion("CHN", SUSPEND, symbol="A"),
        MakeMotion("CHN", Motion.REFER),
        MakeMotion("CHN", Motion.POSTPONE, "tomorrow", "B"),
    ):
        assert refused(meeting, action).rule in {"rule 33", "rule 31"}


def test_a_motion_can_be_withdrawn_by_its_mover_before_the_vote() -> None:
    meeting = apply(debate(), MakeMotion("CHN", ADJOURN))
    assert refused(meeting, WithdrawMotion("RUS", ADJOURN)).rule == "rule 35"
    assert refused(meeting, WithdrawMotion("CHN", SUSPEND)).rule == "rule 35"
    assert apply(meeting, WithdrawMotion("CHN", ADJOURN)).motions == ()


def test_time_passes_in_a_suspension_whatever_motions_wait() -> None:
    meeting = played(
        debate(), MakeMotion("CHN", SUSPEND), MakeMotion("CHN", Motion.ADJOURN_TO, "Monday")
    )
    assert refused(meeting, LetDaysPass("JPN", DAY + timedelta(days=1))).rule == "rule 33"
    suspended = put(meeting, on_motion(SUSPEND))
    resumed = played(suspended, LetDaysPass("JPN", DAY + timedelta(days=1)), Resume("JPN"))
    assert allowed(resumed, PutToVote("JPN", on_motion(Motion.ADJOURN_TO)))


def test_motions_on_a_draft_go_when_it_is_withdrawn() -> None:
    meeting = apply(tabled(), MakeMotion("CHN", Motion.REFER, symbol="A"))
    assert apply(meeting, WithdrawDraft("USA", "A")).motions == ()


def test_a_guests_draft_is_voted_on_only_if_a_member_takes_it_up() -> None:
    meeting = apply(guests(), TableDraft("Ukraine", "A"))
    at_the_vote = led_on(meeting, Phase.VOTING)
    assert refused(at_the_vote, PutToVote("JPN", Subject(About.DRAFT, "A"))).rule == "rule 32"
    assert allowed(at_the_vote, Proceed("JPN"))
    taken_up = apply(at_the_vote, TakeUpDraft("FRA", "A"))
    assert decided(put(taken_up, Subject(About.DRAFT, "A"))).outcome is Outcome.ADOPTED


def test_a_guest_may_withdraw_its_draft_and_the_member_that_took_it_up_may_keep_it() -> None:
    meeting = apply(guests(), TableDraft("Ukraine", "A"))
    assert allowed(meeting, WithdrawDraft("Ukraine", "A"))
    meeting = played(meeting, TakeUpDraft("FRA", "A"), WithdrawDraft("Ukraine", "A"))
    kept = apply(meeting, KeepDraft("FRA", "A"))
    assert kept.papers[0].sponsors == ("FRA",)


def test_a_guest_that_moved_a_draft_may_object_to_a_separate_vote_and_to_nothing_else() -> None:
    meeting = played(guests(), TableDraft("Ukraine", "A"), TakeUpDraft("FRA", "A"))
    asked = apply(meeting, RequestSeparateVote("RUS", "A", "one"))
    assert told(apply(asked, Object("Ukraine")), ev.SeparateVoteRefused)
    statement = ProposeStatement("FRA", Product.PRESS_STATEMENT, WORDS)
    assert refused(apply(meeting, statement), Object("Ukraine")).rule == "rule 37"


def test_who_is_invited_to_inform_submits_nothing_and_no_guest_votes() -> None:
    meeting = guests()
    assert refused(meeting, TableDraft("Special Envoy", "A")).rule == "rule 39"
    assert allowed(meeting, AskForFloor("Special Envoy"))
    assert refused(meeting, MakeMotion("Ukraine", SUSPEND)).rule == "rule 37"
    voted = apply(meeting, ProposeReferral("USA"))
    assert refused(voted, CastVote("Ukraine", FOR)).rule == "rule 37"


def test_a_meeting_is_called_without_a_vote_but_its_agenda_takes_nine_if_challenged() -> None:
    meeting = open_meeting(business())
    assert meeting.phase is Phase.AGENDA
    challenged = apply(meeting, ChallengeAgenda("RUS"))
    fallen = cast(challenged, others=NO, named=first(8, meeting))
    assert told(fallen, ev.AgendaRejected)
    assert fallen.phase is Phase.ADJOURNED
    adopted = cast(challenged, against=("RUS", "CHN"))
    assert decided(adopted).negative_permanent == ("CHN", "RUS")
    assert adopted.phase is Phase.DEBATE


def test_members_speak_on_the_agenda_but_nobody_is_invited_before_it_is_adopted() -> None:
    meeting = open_meeting(business(guests=GUESTS))
    assert refused(meeting, Invite("USA", "Ukraine")).rule == "rule 9"
    spoken = played(meeting, AskForFloor("RUS"), Speak("RUS", "This is no threat to peace."))
    assert cast(apply(spoken, ChallengeAgenda("RUS"))).phase is Phase.DEBATE


def test_an_invitation_nobody_objects_to_is_decided_without_a_vote() -> None:
    meeting = guests()
    assert not told(meeting, ev.VoteTaken)
    assert meeting.guests == GUESTS


@pytest.mark.parametrize("rule", ["37", "39"])
def test_whether_a_guest_is_invited_takes_nine_and_the_question_is_asked_so(rule: str) -> None:
    invited = apply(debate(business(guests=GUESTS)), Invite("JPN", "Special Envoy", rule))
    objected = apply(invited, Object("RUS"))
    assert objected.poll
    assert objected.poll.subject == Subject(About.INVITATION, "Special Envoy")
    for in_favour, expected in ((8, ev.GuestRefused("Special Envoy")), (9, None)):
        voted = cast(objected, others=NO, named=first(in_favour, meeting=objected))
        assert list(voted.record)[-1] == (expected or ev.GuestInvited("Special Envoy", rule))
        assert voted.pending is None
    assert allowed(voted, TableDraft("Special Envoy", "A")) is (rule == "37")


def test_one_objection_stops_a_presidential_statement() -> None:
    proposed = ProposeStatement("FRA", Product.PRESIDENTIAL_STATEMENT, "The Council is concerned.")
    meeting = apply(debate(), proposed)
    blocked = apply(meeting, Object("MLT"))
    assert told(blocked, ev.StatementBlocked)
    issued = apply(meeting, Declare("JPN"))
    assert told(issued, ev.StatementIssued)[0].text == "The Council is concerned."
    assert not told(issued, ev.VoteTaken)


def test_a_straw_poll_changes_nothing_but_the_record() -> None:
    meeting = voting(business(drafts={"A": Question()}))
    polled = apply(meeting, TakeStrawPoll("JPN", 13, 2))
    assert polled.papers == meeting.papers
    assert polled.phase is meeting.phase
    assert list(polled.record)[-1] == Done(TakeStrawPoll("JPN", 13, 2))
    assert refused(polled, TakeStrawPoll("JPN", 14, 2)).rule == "practice of the Council"


def test_the_president_adjourns_alone_only_when_nothing_would_be_cut_short() -> None:
    speaking = apply(debate(), AskForFloor("RUS"))
    for meeting in (open_meeting(business()), speaking, voting()):
        asked = apply(meeting, Adjourn("JPN"))
        assert asked.phase is meeting.phase
        assert apply(asked, Declare("JPN")).phase is Phase.ADJOURNED
        assert apply(asked, Object("RUS")).phase is meeting.phase
    for meeting in (debate(), tabled(), led_on(debate(), Phase.VOTING)):
        assert apply(meeting, Adjourn("JPN")).phase is Phase.ADJOURNED


def test_the_assembly_is_seized_once() -> None:
    for propose in (ProposeReferral, ProposeEmergencySession):
        meeting = apply(debate(), propose("USA"))
        assert refused(cast(meeting), propose("RUS"))
        assert allowed(cast(meeting, others=NO), propose("RUS"))


def test_a_consensus_text_is_adopted_by_all_or_not_at_all() -> None:
    meeting = voting(business(drafts={"A": Question(Kind.CONSENSUS)}))
    assert refused(meeting, PutToVote("JPN", Subject(About.DRAFT, "A")))
    asked = apply(meeting, ProposeConsensus("JPN", "A"))
    assert told(apply(asked, Declare("JPN")), ev.ConsensusReached)
    assert told(apply(asked, Object("MLT")), ev.DraftNotAdopted)


def test_an_objection_to_adoption_without_a_vote_leaves_the_draft_to_be_voted_on() -> None:
    asked = apply(voting(), ProposeConsensus("JPN", "A"))
    objected = apply(asked, Object("MLT"))
    assert decided(put(objected, Subject(About.DRAFT, "A"))).outcome is Outcome.ADOPTED
