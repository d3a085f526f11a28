"""Process cases on applicants, mandates and the snapback, and on who is a party."""

from datetime import date, timedelta

from nine_votes.council import events as ev
from nine_votes.council.actions.chair import Declare, LetDaysPass, ProposeConsensus
from nine_votes.council.actions.drafts import MoveAmendment, TableDraft, WithdrawDraft
from nine_votes.council.actions.floor import ClaimParty, DenyParty, MakeMotion
from nine_votes.council.charter import rules_named
from nine_votes.council.documents import MandatePart
from nine_votes.council.meeting import Meeting, Phase
from nine_votes.council.order import apply
from nine_votes.council.outcomes import Flag, Outcome
from nine_votes.council.papers import About, Motion, Standing, Subject
from nine_votes.council.questions import Kind, Nature, Question
from tests.council.meetings.chamber import (
    ABS,
    DAY,
    NO,
    business,
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

SNAPBACK = {"A": Question(Kind.SNAPBACK)}
NOTIFIED = date(2025, 8, 28)


def later(meeting: Meeting, day: date) -> Meeting:
    return apply(meeting, LetDaysPass(meeting.chair, day))


def test_an_applicant_a_permanent_member_votes_against_is_not_recommended() -> None:
    about = business(admission=True)
    meeting = put(voting(about), on_draft(), against=("USA",), named={"GBR": ABS, "CHE": ABS})
    assert decided(meeting).outcome is Outcome.VETOED
    assert told(meeting, ev.SpecialReportDue)
    postponed = apply(tabled(about), MakeMotion("USA", Motion.POSTPONE, "September", "A"))
    assert told(put(postponed, on_motion(Motion.POSTPONE)), ev.SpecialReportDue)
    assert not told(put(voting(about), on_draft()), ev.SpecialReportDue)


PANEL = MandatePart("Panel", date(2024, 4, 30))
EMBARGO = MandatePart("embargo", None)


def test_a_part_without_an_end_date_outlives_a_failed_renewal() -> None:
    meeting = put(voting(business(mandate=(PANEL, EMBARGO))), on_draft(), against=("RUS",))
    assert told(meeting, ev.MandatePartEnded) == [
        ev.MandatePartEnded("Panel", PANEL.expires or DAY)
    ]
    assert told(meeting, ev.MandatePartStays) == [ev.MandatePartStays("embargo")]


def test_each_part_ends_on_its_own_date() -> None:
    mandate = (MandatePart("measures", date(2023, 8, 31)), MandatePart("panel", date(2023, 9, 30)))
    meeting = put(
        voting(business(date(2023, 8, 30), mandate=mandate)), on_draft(), against=("RUS",)
    )
    ends = [(event.name, event.day) for event in told(meeting, ev.MandatePartEnded)]
    assert ends == [(part.name, part.expires) for part in mandate]


def test_a_mandate_is_not_said_to_end_while_another_draft_may_renew_it_or_has() -> None:
    procedural = Question(Kind.PROCEDURAL, "ess")
    drafts = {"A": Question(), "B": Question(), "C": procedural}
    meeting = put(voting(business(drafts=drafts, mandate=(PANEL,))), on_draft("A"), others=NO)
    assert not told(meeting, ev.MandatePartEnded)
    renewed = put(put(meeting, on_draft("B")), on_draft("C"), others=NO)
    assert not told(renewed, ev.MandatePartEnded)
    lost = put(put(meeting, on_draft("B"), others=NO), on_draft("C"))
    assert len(told(lost, ev.MandatePartEnded)) == 1


def test_a_mandate_ends_when_the_last_draft_that_might_have_renewed_it_is_withdrawn() -> None:
    drafts = {"A": Question(), "B": Question()}
    meeting = put(voting(business(drafts=drafts, mandate=(PANEL,))), on_draft("A"), others=NO)
    assert told(apply(meeting, WithdrawDraft("USA", "B")), ev.MandatePartEnded)


def snapback(day: date = NOTIFIED) -> Meeting:
    """Return a debate on a draft to continue the relief."""
    return debate(business(day, drafts=SNAPBACK, snapback_notified=NOTIFIED))


def test_after_ten_days_without_a_draft_the_president_has_to_table_one() -> None:
    meeting = later(snapback(), NOTIFIED + timedelta(days=10))
    assert meeting.chair == "KOR"
    owed = refused(meeting, LetDaysPass("KOR", NOTIFIED + timedelta(days=11)))
    assert owed.rule == "resolution 2231 (2015), paragraph 11"
    tabled_one = apply(meeting, TableDraft("KOR", "A"))
    assert tabled_one.papers[0].sponsors == ("KOR",)
    assert later(tabled_one, NOTIFIED + timedelta(days=22)).day == date(2025, 9, 19)


def test_a_failed_vote_brings_the_measures_back_only_once_thirty_days_are_over() -> None:
    meeting = apply(snapback(date(2025, 9, 19)), TableDraft("KOR", "A"))
    meeting = led_on(meeting, Phase.VOTING)
    voted = put(meeting, on_draft(), others=NO, named={**first(4, meeting), "KOR": ABS, "GUY": ABS})
    assert decided(voted).outcome is Outcome.SNAPBACK
    assert not told(voted, ev.AssemblyDebateDue)
    last_day = later(voted, date(2025, 9, 27))
    assert not told(last_day, ev.EarlierMeasuresReturned)
    back = later(last_day, date(2025, 9, 28))
    returned = [ev.EarlierMeasuresReturned(date(2025, 9, 28))]
    assert told(back, ev.EarlierMeasuresReturned) == returned
    assert told(later(back, date(2025, 10, 3)), ev.EarlierMeasuresReturned) == returned


def test_relief_that_was_continued_by_vote_or_without_one_stays() -> None:
    meeting = led_on(apply(snapback(date(2025, 9, 19)), TableDraft("KOR", "A")), Phase.VOTING)
    agreed = played(meeting, ProposeConsensus("KOR", "A"), Declare("KOR"))
    for continued in (put(meeting, on_draft()), agreed):
        assert told(continued, ev.ReliefContinued)
        assert not told(later(continued, date(2025, 10, 1)), ev.EarlierMeasuresReturned)


def test_once_the_thirty_days_are_over_no_draft_can_continue_the_relief() -> None:
    waiting = apply(snapback(date(2025, 9, 1)), TableDraft("KOR", "A"))
    over = later(waiting, date(2025, 10, 1))
    assert over.papers[0].standing is Standing.LAPSED
    assert refused(snapback(date(2025, 10, 1)), TableDraft("RUS", "A")).rule.endswith("12")


def test_amendments_to_such_a_draft_are_substantive() -> None:
    meeting = apply(snapback(date(2025, 9, 19)), TableDraft("KOR", "A"))
    meeting = apply(meeting, MoveAmendment("RUS", "six months", "A", "one", "soft"))
    meeting = put(
        led_on(meeting, Phase.VOTING), Subject(About.AMENDMENT, "six months"), against=("USA",)
    )
    assert decided(meeting).outcome is Outcome.VETOED


DISPUTE = Question(chapter="VI", nature=Nature.DISPUTE)


def test_a_party_that_votes_is_flagged_and_the_strict_count_shown() -> None:
    meeting = apply(voting(business(drafts={"A": DISPUTE})), ClaimParty("FRA", "RUS"))
    meeting = apply(meeting, DenyParty("RUS", "RUS"))
    decision = decided(put(meeting, on_draft(), against=("RUS",)))
    assert decision.outcome is Outcome.VETOED
    assert Flag.PARTY_VOTED in decision.flags
    assert decision.counterfactual is Outcome.ADOPTED


def test_a_claim_alone_takes_nobodys_vote_where_the_proviso_is_strict() -> None:
    about = business(drafts={"A": DISPUTE}, rules=rules_named("strict-27-3", DAY))
    claimed = apply(voting(about), ClaimParty("FRA", "RUS"))
    assert decided(put(claimed, on_draft(), against=("RUS",))).outcome is Outcome.VETOED
    declared = apply(claimed, ClaimParty("RUS", "RUS"))
    decision = decided(put(declared, on_draft(), against=("RUS",)))
    assert (decision.outcome, decision.set_aside) == (Outcome.ADOPTED, ("RUS",))


def test_a_party_that_does_not_sit_here_stops_no_count() -> None:
    question = Question(chapter="VI", nature=Nature.DISPUTE, parties=("EGY", "RUS"))
    about = business(drafts={"A": question}, rules=rules_named("strict-27-3", DAY))
    assert decided(put(voting(about), on_draft(), against=("RUS",))).set_aside == ("RUS",)
