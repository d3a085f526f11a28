"""A sitting: who acts, what is taken back, what is corrected, and meeting after meeting."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from nine_votes.council.actions.chair import Adjourn, CloseVote, Declare, Proceed, PutToVote
from nine_votes.council.actions.drafts import TableDraft
from nine_votes.council.actions.floor import AskForFloor, CastVote, Speak
from nine_votes.council.events import DraftNotAdopted
from nine_votes.council.meeting import Objection, Phase
from nine_votes.council.members import Roster
from nine_votes.council.messages import say
from nine_votes.council.order import OutOfOrder
from nine_votes.council.papers import About, Standing, Subject
from nine_votes.council.voting import Vote
from nine_votes.scenarios.library import find_scenario
from nine_votes.sitting.course import Correction, begun, taken
from nine_votes.sitting.journal import BEFORE_THE_FIRST, chained, head_of, line_fields, read_journal
from nine_votes.sitting.sitting import Sitting, open_sitting, replay, resume
from nine_votes.sitting.steps import (
    Answered,
    Asked,
    HandOver,
    Holder,
    Predicted,
    RefusedError,
    Undo,
    When,
)
from nine_votes.views.floor import next_step
from tests.sitting.scripts import FILE, course_after, founding_case, script

DRAFT = "S/2024/255"


def lead(sitting: Sitting, times: int = 1) -> None:
    """Have the President lead on."""
    for _ in range(times):
        sitting.submit(sitting.meeting.chair, Proceed(sitting.meeting.chair))


def vote(sitting: Sitting) -> None:
    """Have the draft tabled and voted on as it was on 28 March 2024."""
    lead(sitting)
    sitting.submit("USA", TableDraft("USA", DRAFT))
    lead(sitting, 2)
    chair = sitting.meeting.chair
    sitting.submit(chair, PutToVote(chair, Subject(About.DRAFT, DRAFT)))
    cast = {"RUS": Vote.AGAINST, "CHN": Vote.ABSTAINING}
    for code in sitting.meeting.council.codes:
        sitting.submit(code, CastVote(code, cast.get(code, Vote.IN_FAVOUR)))
    sitting.submit(chair, CloseVote(chair))


def adjourn(sitting: Sitting) -> None:
    """Have the President close the meeting, nobody objecting where something is left before it."""
    chair = sitting.meeting.chair
    sitting.submit(chair, Adjourn(chair))
    if sitting.meeting.pending:
        sitting.submit(chair, Declare(chair))


def test_the_founding_case_is_played_and_replayed(
    roster: Roster, sitting: Sitting, journal: Path
) -> None:
    vote(sitting)
    assert DraftNotAdopted(DRAFT) in list(sitting.meeting.record)
    assert replay(journal, roster) == sitting.course
    assert sitting.course.actions == 21


def test_nobody_acts_for_another_seat(sitting: Sitting, journal: Path) -> None:
    with pytest.raises(OutOfOrder) as raised:
        sitting.submit("FRA", AskForFloor("GBR"))
    stranger = say("objection-stranger", seat="FRA", other="GBR")
    assert raised.value.objection == Objection(stranger, "rule 13")
    assert read_journal(journal).steps == ()


def test_the_last_action_is_taken_back_and_stays_in_the_journal(
    roster: Roster, sitting: Sitting, journal: Path
) -> None:
    lead(sitting)
    before = sitting.meeting
    sitting.submit("FRA", AskForFloor("FRA"))
    sitting.undo()
    assert sitting.meeting == before
    assert read_journal(journal).steps[1:] == (AskForFloor("FRA"), Undo(1))
    sitting.submit("GBR", AskForFloor("GBR"))
    assert sitting.meeting.speakers == ("GBR",)
    assert replay(journal, roster) == sitting.course


def test_any_point_since_the_last_close_can_be_gone_back_to(sitting: Sitting) -> None:
    meetings = [sitting.meeting]
    lead(sitting)
    for code in ("FRA", "GBR", "USA"):
        meetings.append(sitting.meeting)
        sitting.submit(code, AskForFloor(code))
    for to in (3, 2, 1, 0):
        sitting.undo(to)
        assert sitting.meeting == meetings[to]
        assert sitting.course.actions == to
    with pytest.raises(RefusedError, match="refusal-nothing-to-take-back"):
        sitting.undo()


def test_a_vote_is_changed_by_undo_before_its_close_and_never_after(
    sitting: Sitting, journal: Path
) -> None:
    vote(sitting)
    after, size = sitting.meeting, journal.stat().st_size
    for to in (None, 0, 20):
        with pytest.raises(RefusedError, match="refusal-vote-closed"):
            sitting.undo(to)
    assert sitting.meeting is after
    assert journal.stat().st_size == size
    lead(sitting)
    sitting.undo()
    assert sitting.meeting == after
    with pytest.raises(RefusedError):
        sitting.undo()


@pytest.mark.parametrize("to", [-1, 1, 2, 10**9])
def test_a_point_that_is_not_there_is_no_point_to_go_back_to(sitting: Sitting, to: int) -> None:
    lead(sitting)
    with pytest.raises(RefusedError, match="refusal-nothing-to-take-back"):
        sitting.undo(to)


def test_a_correction_is_a_line_of_its_own_and_says_where_the_record_was(
    roster: Roster, sitting: Sitting, journal: Path
) -> None:
    vote(sitting)
    sitting.correct("Guyana raised its hand late; its vote was in favour.")
    events = len(sitting.meeting.record)
    text = "Guyana raised its hand late; its vote was in favour."
    assert sitting.course.corrections == (Correction(0, events, text),)
    assert replay(journal, roster).corrections == sitting.course.corrections
    with pytest.raises(RefusedError, match="refusal-empty-correction"):
        sitting.correct(" \n")


def test_answers_are_kept_and_a_later_count_stands_in_their_place(
    roster: Roster, sitting: Sitting, journal: Path
) -> None:
    first = Answered(When.BEFORE, Asked.EIGHT_IN_FAVOUR, 14, 14, "")
    second = replace(first, adopted=13, not_adopted=15)
    own = replace(first, adopted=0, not_adopted=2, seat="FRA")
    for counted in (first, second, own):
        sitting.answer(counted)
    assert sitting.course.answers == {
        (When.BEFORE, Asked.EIGHT_IN_FAVOUR, ""): second,
        (When.BEFORE, Asked.EIGHT_IN_FAVOUR, "FRA"): own,
    }
    assert replay(journal, roster) == sitting.course
    lead(sitting)
    sitting.undo()
    assert len(sitting.course.answers) == 2


def test_what_the_class_predicts_is_kept_over_an_undo_and_a_resume(
    roster: Roster, sitting: Sitting, journal: Path
) -> None:
    first, second = Predicted(0, 21, 7, as_one=False), Predicted(1, 1, 0, as_one=True)
    for said in (replace(first, adopted=3), second, first):
        sitting.predict(said)
    assert sitting.course.predictions == {0: first, 1: second}
    lead(sitting)
    sitting.undo()
    assert (
        sitting.course.predictions == replay(journal, roster).predictions == {0: first, 1: second}
    )


@pytest.mark.parametrize("hands", [(0, 0), (-1, 3), (1000, 1)])
def test_hands_that_nobody_can_have_raised_are_refused(
    sitting: Sitting, journal: Path, hands: tuple[int, int]
) -> None:
    with pytest.raises(RefusedError, match=r"refusal-hands.*most=1000"):
        sitting.predict(Predicted(0, *hands, as_one=False))
    assert read_journal(journal).steps == ()


@pytest.mark.parametrize(
    ("answered", "message"),
    [
        (Answered(When.AFTER, Asked.AGENDA, 1, 0, "POL"), "refusal-no-seat.*POL"),
        (Answered(When.AFTER, Asked.AGENDA, -1, 0, ""), "refusal-slips.*most=1000"),
        (Answered(When.AFTER, Asked.AGENDA, 600, 600, ""), "refusal-slips.*most=1000"),
        (Answered(When.BEFORE, Asked.AGENDA, 1, 0, ""), "refusal-agenda-at-the-end"),
    ],
)
def test_what_is_no_count_of_answers_is_refused(
    sitting: Sitting, journal: Path, answered: Answered, message: str
) -> None:
    with pytest.raises(RefusedError, match=message):
        sitting.answer(answered)
    assert read_journal(journal).steps == ()


def test_a_journal_of_the_first_format_is_gone_on_with(roster: Roster, journal: Path) -> None:
    head = replace(head_of(FILE, 0), version=1)
    line, _ = chained(line_fields(head), BEFORE_THE_FIRST)
    journal.write_bytes(line)
    sitting, notice = resume(journal, roster)
    with sitting:
        assert notice is None
        lead(sitting)
    assert replay(journal, roster) == sitting.course


def test_seats_are_held_by_persons_until_they_are_handed_over(
    roster: Roster, journal: Path
) -> None:
    holders = {"CHN": Holder.HOUSE, "RUS": Holder.PLACARD}
    with open_sitting(FILE, roster, holders=holders, journal=journal) as sitting:
        seats = {code: sitting.course.holder(code) for code in ("CHN", "RUS", "FRA")}
        assert seats == {**holders, "FRA": Holder.PERSON}
        sitting.hand_over("CHN", Holder.PERSON)
        lead(sitting)
        sitting.undo()
        assert sitting.course.holder("CHN") is Holder.PERSON
        with pytest.raises(RefusedError, match=r"refusal-no-seat.*POL"):
            sitting.hand_over("POL", Holder.HOUSE)
    assert replay(journal, roster).holders == {"CHN": Holder.PERSON, "RUS": Holder.PLACARD}


def test_a_sitting_with_a_holder_of_no_seat_leaves_no_journal(
    roster: Roster, journal: Path
) -> None:
    with pytest.raises(RefusedError):
        open_sitting(FILE, roster, holders={"POL": Holder.HOUSE}, journal=journal)
    assert not journal.exists()


def test_a_further_meeting_begins_after_adjournment_without_what_is_settled(
    roster: Roster, sitting: Sitting, journal: Path
) -> None:
    with pytest.raises(RefusedError, match="refusal-not-adjourned"):
        sitting.begin_meeting()
    vote(sitting)
    adjourn(sitting)
    with pytest.raises(RefusedError, match=r"refusal-earlier-day.*2024-03-28"):
        sitting.begin_meeting(date(2024, 3, 27))
    with pytest.raises(RefusedError, match="law-date-unknown"):
        sitting.begin_meeting(date(2090, 1, 1))
    first = sitting.meeting
    sitting.begin_meeting(date(2025, 1, 2))
    assert sitting.course.earlier == (first,)
    assert sitting.meeting.phase is Phase.AGENDA
    assert sitting.meeting.business.drafts == {}
    assert "PAK" in sitting.meeting.council.codes
    assert sitting.meeting.chair == "DZA"
    with pytest.raises(RefusedError, match="refusal-nothing-to-take-back"):
        sitting.undo()
    lead(sitting)
    assert replay(journal, roster) == sitting.course
    assert len(sitting.course.meetings) == 2


def test_a_draft_that_was_not_voted_on_may_come_back(sitting: Sitting) -> None:
    lead(sitting)
    sitting.submit("USA", TableDraft("USA", DRAFT))
    adjourn(sitting)
    sitting.begin_meeting()
    assert list(sitting.meeting.business.drafts) == [DRAFT]
    assert sitting.meeting.day == date(2024, 3, 28)


def test_who_speaks_twice_after_an_undo_speaks_twice_in_the_journal_and_once_in_the_record(
    roster: Roster, sitting: Sitting, journal: Path
) -> None:
    lead(sitting)
    sitting.submit("FRA", AskForFloor("FRA"))
    sitting.submit("FRA", Speak("FRA", "First."))
    sitting.undo()
    sitting.submit("FRA", Speak("FRA", "Second."))
    assert "First." in journal.read_text()
    assert "First." not in str(replay(journal, roster).meeting.record)


@given(seed=st.integers(0, 10**6), length=st.integers(1, 120), data=st.data())
def test_undo_is_the_course_without_what_was_taken_back(
    roster: Roster, seed: int, length: int, data: st.DataObject
) -> None:
    steps = script(roster, seed, length)
    course = course_after(roster, steps)
    if course.actions == course.closed:
        return
    to = data.draw(st.integers(course.closed, course.actions - 1))
    undone = taken(course, Undo(to))
    assert undone.meeting == course.points[to - course.closed]
    assert undone.actions == to
    assert course.meeting == course_after(roster, steps).meeting


def test_a_seat_that_comes_with_the_new_year_is_a_person_s(roster: Roster) -> None:
    course = begun(founding_case(roster), roster)
    assert course.holder("PAK") is Holder.PERSON
    assert taken(course, HandOver("DZA", Holder.HOUSE)).holder("DZA") is Holder.HOUSE


def test_an_invented_draft_that_was_not_adopted_comes_back_for_the_class_s_second_vote(
    roster: Roster, journal: Path
) -> None:
    """The lesson votes once on instructions and once after the talks."""
    file = find_scenario("ridge-at-midnight")
    with open_sitting(file, roster, journal=journal) as sitting:
        drafts = dict(sitting.meeting.business.drafts)
        while sitting.meeting.phase is not Phase.ADJOURNED:
            step, poll = next_step(sitting.meeting), sitting.meeting.poll
            if step:
                sitting.submit(step.action.by, step.action)
            elif poll:
                seat = sitting.meeting.council.codes[poll.missing[0]]
                sitting.submit(seat, CastVote(seat, Vote.ABSTAINING))
        assert [p.standing for p in sitting.meeting.papers] == [Standing.NOT_ADOPTED]
        sitting.begin_meeting()
        assert dict(sitting.meeting.business.drafts) == drafts
