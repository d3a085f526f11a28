"""Process cases on who presides, and on what no President can do."""

from datetime import date

from nine_votes.council import events as ev
from nine_votes.council.actions.chair import (
    Adjourn,
    CedeChair,
    Declare,
    LetDaysPass,
    Proceed,
    ProposeConsensus,
    PutToVote,
    RefuseToPut,
    Resume,
    Rule,
)
from nine_votes.council.actions.drafts import WithdrawDraft
from nine_votes.council.actions.floor import (
    AskForFloor,
    CastVote,
    ChallengeCredentials,
    ChallengeRuling,
    Invite,
    MakeMotion,
    RaisePointOfOrder,
    Speak,
)
from nine_votes.council.meeting import Meeting, Phase, Ruling, open_meeting
from nine_votes.council.members import council_of
from nine_votes.council.messages import say
from nine_votes.council.order import apply
from nine_votes.council.outcomes import Outcome
from nine_votes.council.papers import About, Motion, Subject
from nine_votes.council.questions import Question
from tests.council.meetings.chamber import (
    ABS,
    FOR,
    NO,
    OUT,
    SUSPEND,
    allowed,
    business,
    cast,
    debate,
    decided,
    first,
    led_on,
    on_draft,
    on_motion,
    played,
    put,
    refused,
    tabled,
    told,
    voting,
)


def later(meeting: Meeting, day: date) -> Meeting:
    return apply(meeting, LetDaysPass(meeting.chair, day))


def test_with_the_year_the_chair_passes_on_among_the_new_members() -> None:
    meeting = debate(business(date(2025, 12, 10)))
    assert meeting.chair == "SVN"
    january = later(meeting, date(2026, 1, 2))
    assert january.chair == "SOM"
    assert later(january, date(2026, 2, 1)).chair == "GBR"
    assert "LBR" in january.council.codes
    assert "SVN" not in january.council.codes


def test_after_the_last_in_the_alphabet_comes_the_first() -> None:
    meeting = debate(business(date(2026, 3, 30)))
    assert meeting.chair == "USA"
    assert later(meeting, date(2026, 4, 2)).chair == "BHR"


def test_the_new_president_resumes_what_the_last_one_suspended() -> None:
    meeting = debate(business(date(2024, 3, 30)))
    meeting = put(apply(meeting, MakeMotion("FRA", SUSPEND)), on_motion(SUSPEND))
    assert meeting.phase is Phase.SUSPENDED
    april = later(meeting, date(2024, 4, 1))
    assert refused(april, Resume("JPN")).rule == "rule 19"
    resumed = apply(april, Resume("MLT"))
    assert (resumed.phase, resumed.chair) == (Phase.DEBATE, "MLT")
    assert told(april, ev.ChairPassed) == [ev.ChairPassed("MLT", "18")]


def test_a_president_connected_with_the_question_cedes_the_chair_for_it() -> None:
    meeting = apply(voting(business(drafts={"A": Question(), "B": Question()})), CedeChair("JPN"))
    assert (meeting.chair, meeting.president) == ("MLT", "JPN")
    assert refused(meeting, PutToVote("JPN", on_draft())).rule == "rule 19"
    between = put(meeting, on_draft("A"))
    assert between.chair == "MLT"
    over = put(between, on_draft("B"))
    assert over.chair == "JPN"
    assert told(over, ev.ChairPassed) == [ev.ChairPassed("MLT", "20"), ev.ChairPassed("JPN", "20")]


def test_who_was_called_on_to_preside_may_cede_in_turn_and_the_chair_stays_with_somebody() -> None:
    meeting = debate()
    for code in meeting.council.codes[-1:]:
        assert refused(meeting, CedeChair(code)).rule == "rule 20"
    for _ in meeting.council.codes[1:]:
        meeting = apply(meeting, CedeChair(meeting.chair))
    assert refused(meeting, CedeChair(meeting.chair)).rule == "rule 20"


def test_a_ceded_chair_returns_however_the_last_draft_is_dealt_with() -> None:
    ceded = apply(tabled(), CedeChair("JPN"))
    withdrawn = apply(ceded, WithdrawDraft("USA", "A"))
    motion = MakeMotion("FRA", Motion.REFER, symbol="A")
    referred = put(apply(ceded, motion), on_motion(Motion.REFER))
    at_the_vote = led_on(ceded, Phase.VOTING)
    agreed = played(at_the_vote, ProposeConsensus("MLT", "A"), Declare("MLT"))
    assert [m.chair for m in (withdrawn, referred, agreed)] == ["JPN"] * 3


def test_no_member_can_make_the_president_vacate_the_chair() -> None:
    meeting = debate()
    assert refused(meeting, CedeChair("RUS")).said == say("objection-president-judges")
    asked = apply(meeting, RaisePointOfOrder("RUS", "The President is connected with this."))
    ruled = played(asked, Rule("JPN", False), ChallengeRuling("RUS"))
    overruled = put(ruled, Subject(About.RULING))
    assert told(overruled, ev.RulingSettled) == [ev.RulingSettled(stands=False)]
    assert overruled.chair == "JPN"


def test_a_ruling_that_eight_would_overrule_stands() -> None:
    meeting = challenged()
    settled = put(meeting, Subject(About.RULING), others=NO, named=first(8, meeting))
    assert decided(settled).outcome is Outcome.RULING_STANDS
    settled = put(meeting, Subject(About.RULING), others=NO, named=first(9, meeting))
    assert decided(settled).outcome is Outcome.RULING_OVERRULED
    assert settled.ruling is None


def challenged(meeting: Meeting | None = None) -> Meeting:
    meeting = meeting or debate()
    return played(
        meeting,
        RaisePointOfOrder("RUS", "That is not in order."),
        Rule(meeting.chair, False, "It is."),
        ChallengeRuling("RUS"),
    )


def test_a_ruling_nobody_challenges_at_once_stands_and_cannot_be_put_to_the_vote() -> None:
    meeting = played(
        voting(), RaisePointOfOrder("RUS", "That is not in order."), Rule("JPN", False)
    )
    assert refused(meeting, PutToVote("JPN", Subject(About.RULING))).rule == "rule 32"
    going_on = apply(meeting, PutToVote("JPN", on_draft()))
    assert going_on.ruling is None
    assert refused(cast(going_on), ChallengeRuling("RUS")).rule == "rule 30"


def test_a_challenge_that_is_not_put_stalls_the_meeting_until_the_month_is_over() -> None:
    stalled = apply(challenged(debate(business(date(2024, 3, 30)))), RefuseToPut("JPN"))
    assert stalled.ruling is Ruling.REFUSED
    for action in (Proceed("JPN"), AskForFloor("RUS"), Adjourn("JPN")):
        assert refused(stalled, action).rule == "rule 30"
    assert later(stalled, date(2024, 3, 31)).ruling is Ruling.REFUSED
    april = later(stalled, date(2024, 4, 1))
    assert (april.chair, april.ruling) == ("MLT", Ruling.CHALLENGED)
    assert refused(april, Proceed("MLT")).rule == "rule 30"
    assert put(april, Subject(About.RULING)).ruling is None


def test_a_challenge_that_is_not_put_stalls_the_meeting_until_the_president_yields() -> None:
    stalled = apply(challenged(), RefuseToPut("JPN"))
    assert put(stalled, Subject(About.RULING), others=ABS).ruling is None


def test_nobody_breaks_a_tie() -> None:
    codes = open_meeting(business()).council.codes
    meeting = put(voting(), on_draft(), against=codes[:7], named={codes[7]: ABS})
    assert decided(meeting).tally[:3] == (7, 7, 1)
    assert decided(meeting).outcome is Outcome.INSUFFICIENT_VOTES
    assert not allowed(meeting, CastVote("JPN", FOR))


def test_an_invented_council_counts_every_month_that_passed() -> None:
    council = council_of("AB", "CDE", president="B")
    about = business()
    invented = type(about)(
        about.item, council, date(2024, 1, 31), about.rules, about.drafts, roster=None
    )
    assert later(open_meeting(invented), date(2024, 4, 1)).chair == "E"
    assert later(open_meeting(invented), date(2024, 5, 1)).chair == "A"


def test_the_first_presidents_changed_on_the_seventeenth() -> None:
    meeting = open_meeting(business(date(1946, 2, 1)))
    assert meeting.chair == "AUS"
    assert not told(later(meeting, date(1946, 2, 16)), ev.ChairPassed)
    assert told(later(meeting, date(1946, 2, 17)), ev.ChairPassed) == [ev.ChairPassed("BRA", "18")]


def test_who_leaves_the_council_leaves_the_list_of_speakers() -> None:
    meeting = played(debate(business(date(2025, 12, 31))), *map(AskForFloor, ("SVN", "USA")))
    january = later(meeting, date(2026, 1, 1))
    assert january.speakers == ("USA",)
    assert refused(january, Speak("SVN", "One word more.")).rule == "rule 37"


def test_a_guest_that_joins_the_council_is_a_guest_no_more() -> None:
    about = business(date(2025, 12, 31), guests=("LBR",))
    meeting = played(debate(about), Invite("USA", "LBR"), Declare("SVN"))
    assert refused(meeting, MakeMotion("LBR", SUSPEND)).rule == "rule 37"
    january = later(meeting, date(2026, 1, 1))
    assert january.guests == ()
    assert allowed(january, MakeMotion("LBR", SUSPEND))


def test_a_challenged_representative_votes_until_the_council_decides() -> None:
    meeting = apply(voting(), ChallengeCredentials("RUS", "CHN"))
    assert allowed(meeting, CastVote("CHN", NO))
    settled = cast(meeting, others=ABS, named={"RUS": FOR, "CHN": NO})
    assert told(settled, ev.CredentialsSettled) == [ev.CredentialsSettled("CHN", upheld=True)]
    assert refused(settled, ChallengeCredentials("RUS", "CHN")).rule == "rule 17"
    vetoed = put(settled, on_draft(), named={"CHN": NO, "RUS": OUT})
    assert decided(vetoed).vetoes == ("CHN",)


def test_nine_can_decide_against_a_representative() -> None:
    settled = cast(apply(voting(), ChallengeCredentials("RUS", "CHN")))
    assert told(settled, ev.CredentialsSettled) == [ev.CredentialsSettled("CHN", upheld=False)]
