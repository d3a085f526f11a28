"""Process cases on writing, on the Assembly's debate of a veto, and on its emergency sessions."""

from datetime import date

import pytest

from nine_votes.council import events as ev
from nine_votes.council.actions.chair import CloseVote, PutToVote
from nine_votes.council.actions.drafts import WithdrawDraft
from nine_votes.council.actions.floor import CastVote, MakeMotion, ProposeEmergencySession
from nine_votes.council.aftermath import session_called
from nine_votes.council.meeting import Meeting, Settings
from nine_votes.council.messages import say
from nine_votes.council.order import apply
from nine_votes.council.outcomes import Outcome
from nine_votes.council.papers import Motion
from nine_votes.council.questions import Kind, Question
from nine_votes.council.voting import Vote
from tests.council.meetings.chamber import (
    ABS,
    FOR,
    NO,
    business,
    cast,
    decided,
    first,
    on_draft,
    on_motion,
    played,
    put,
    refused,
    tabled,
    told,
    voting,
)


def debates(meeting: Meeting) -> list[ev.AssemblyDebateDue]:
    return told(meeting, ev.AssemblyDebateDue)


def test_who_keeps_silent_in_the_written_procedure_is_recorded_absent() -> None:
    meeting = voting(business(date(2020, 4, 3)))
    meeting = apply(meeting, PutToVote(meeting.chair, on_draft(), written=True))
    assert refused(meeting, WithdrawDraft("USA", "A")).rule == "rule 40"
    silent = meeting.council.codes[-2:]
    votes = [CastVote(code, FOR) for code in meeting.council.codes if code not in silent]
    meeting = played(meeting, *votes, CloseVote(meeting.chair))
    by_name = dict(told(meeting, ev.VoteTaken)[0].votes)
    assert {code for code, vote in by_name.items() if vote is Vote.ABSENT} == set(silent)
    assert decided(meeting).tally == (13, 0, 0, 0, 2)


def test_the_written_procedure_is_for_drafts_alone_and_since_2020() -> None:
    old = voting(business(date(2019, 4, 3)))
    written = PutToVote(old.chair, on_draft(), written=True)
    assert refused(old, written).said == say("objection-not-yet-in-writing")
    moved = apply(voting(), MakeMotion("CHN", Motion.SUSPEND))
    subject = on_motion(Motion.SUSPEND)
    assert refused(moved, PutToVote("JPN", subject, written=True))


@pytest.mark.parametrize(
    ("vetoed", "due"),
    [
        (date(2024, 3, 28), date(2024, 4, 15)),
        (date(2023, 12, 22), date(2024, 1, 9)),
        (date(2024, 3, 22), date(2024, 4, 8)),
    ],
)
def test_a_veto_is_debated_within_ten_working_days_of_the_un(vetoed: date, due: date) -> None:
    meeting = put(voting(business(vetoed)), on_draft(), against=("RUS",), named={"CHN": ABS})
    assert debates(meeting) == [ev.AssemblyDebateDue(due, about=False)]


def test_nobody_debates_a_veto_before_the_resolution() -> None:
    for day, count in ((date(2022, 4, 25), 0), (date(2022, 4, 26), 1)):
        assert len(debates(put(voting(business(day)), on_draft(), against=("RUS",)))) == count


@pytest.mark.parametrize(("meets", "count"), [(True, 0), (False, 1)])
def test_no_debate_is_due_while_an_emergency_session_meets_on_it(meets: bool, count: int) -> None:
    day = date(2022, 9, 30) if meets else date(2025, 2, 24)
    about = business(day, settings=Settings(assembly_meets=meets))
    assert len(debates(put(voting(about), on_draft(), against=("RUS",)))) == count


def test_below_the_required_number_there_is_no_veto_and_no_debate() -> None:
    meeting = voting()
    against = {**first(7, meeting, ABS), "RUS": NO, "FRA": FOR, "CHN": NO, "USA": FOR}
    meeting = put(meeting, on_draft(), named=against)
    assert decided(meeting).tally.in_favour == 8
    assert decided(meeting).outcome is Outcome.INSUFFICIENT_VOTES
    assert not debates(meeting)


def test_a_procedural_vote_knows_no_veto_and_calls_no_debate() -> None:
    meeting = voting(business(drafts={"A": Question(Kind.PROCEDURAL, "ess")}))
    meeting = put(meeting, on_draft(), others=ABS, named=first(5, meeting, NO))
    assert not decided(meeting).vetoes
    assert not debates(meeting)


def test_nine_of_the_council_or_a_majority_of_members_call_an_emergency_session() -> None:
    today = date(2024, 1, 1)
    assert session_called(today, in_council=9)
    assert not session_called(today, in_council=8, members=96)
    assert session_called(today, members=97)


def test_any_seven_called_an_emergency_session_before_1965_and_nobody_before_1950() -> None:
    assert session_called(date(1956, 10, 31), in_council=7, membership=76)
    assert session_called(date(1965, 12, 7), in_council=7)
    assert not session_called(date(1965, 12, 8), in_council=8)
    assert not session_called(date(1950, 11, 2), in_council=11, members=60, membership=60)


def test_in_the_council_nine_call_an_emergency_session_whoever_is_against() -> None:
    meeting = apply(tabled(), ProposeEmergencySession("USA"))
    called = cast(meeting, others=NO, named=first(9, meeting))
    assert told(called, ev.AssemblySeized) == [ev.AssemblySeized(emergency_session=True)]
    assert not told(cast(meeting, others=NO, named=first(8, meeting)), ev.AssemblySeized)
    early = tabled(business(date(1950, 6, 25)))
    assert refused(early, ProposeEmergencySession("USA")).rule == "A/RES/377 A (V)"
