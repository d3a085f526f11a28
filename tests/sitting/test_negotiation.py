"""A negotiation carried by a sitting: who may do what when, what is kept, what is taken back."""

from pathlib import Path

import pytest

from nine_votes.council.actions.chair import Proceed
from nine_votes.council.actions.floor import RaisePointOfOrder
from nine_votes.delegations import moves as to
from nine_votes.delegations.worlds import Level
from nine_votes.scenarios.library import find_scenario
from nine_votes.sitting.course import Course, begun, taken
from nine_votes.sitting.journal import JournalError, read_journal
from nine_votes.sitting.negotiation import move_said, profiles_digest, words_said
from nine_votes.sitting.sitting import open_sitting, replay, resume
from nine_votes.sitting.steps import (
    Answered,
    Asked,
    BeginMeeting,
    HandOver,
    Holder,
    MakeMove,
    Negotiate,
    RefusedError,
    Step,
    TakeBack,
    Undo,
    When,
)
from tests.sitting.talks import (
    DPRK,
    HAITI,
    ROSTER,
    after,
    drawn_seat,
    held,
    negotiable,
    negotiating,
    read,
    talks,
    wandered,
)


def refusal(course: Course, step: Step) -> str:
    """Return the name and the facts of what is said to a step that cannot be taken."""
    with pytest.raises(RefusedError) as caught:
        taken(course, step)
    return str(caught.value)


def test_the_player_holds_its_seat_and_the_house_all_others() -> None:
    course = negotiating(HAITI, seat="BRA")
    assert course.holder("BRA") is Holder.PERSON
    others = [code for code in course.meeting.council.codes if code != "BRA"]
    assert {course.holder(code) for code in others} == {Holder.HOUSE}
    assert "refusal-house-acts" in refusal(course, HandOver("CHN", Holder.PERSON))


def test_a_negotiation_begins_once_and_before_anything_else() -> None:
    step = Negotiate("ECU", Level.DELEGATE, "", profiles_digest())
    assert "refusal-one-negotiation" in refusal(negotiating(HAITI), step)
    course = begun(read(HAITI), ROSTER)
    course = taken(course, Proceed(course.meeting.chair))
    assert "refusal-negotiation-first" in refusal(course, step)
    for early in (MakeMove("end"), TakeBack()):
        assert "refusal-no-negotiation" in refusal(begun(read(HAITI), ROSTER), early)


def test_what_cannot_be_negotiated_is_refused_in_a_sentence() -> None:
    fixed = begun(read("libya-2011"), ROSTER)
    wanted = Negotiate("USA", Level.DELEGATE, "", profiles_digest())
    assert "refusal-nothing-to-negotiate', scenario='libya-2011'" in refusal(fixed, wanted)
    course = begun(read(HAITI), ROSTER)
    stranger = Negotiate("DEU", Level.DELEGATE, "", profiles_digest())
    assert "finding-no-such-seat', code='DEU'" in refusal(course, stranger)
    for unknown in ("RUS no-such-line", "RUS", "no-blank-cheque", "CHN no-blank-cheque"):
        line = Negotiate("ECU", Level.DELEGATE, unknown, profiles_digest())
        assert unknown in refusal(course, line)


def test_a_move_out_of_order_is_refused_with_its_objection_and_not_written(journal: Path) -> None:
    with open_sitting(find_scenario(HAITI), ROSTER, journal=journal) as sitting:
        sitting.negotiate("ECU", Level.DELEGATE)
        before = journal.read_bytes()
        with pytest.raises(RefusedError, match="against-for-other-seats"):
            sitting.move(to.BreakSilence())
        for words in ("amend legal", "sing", "", "amend legal nothing", "cast perhaps"):
            with pytest.raises(RefusedError):
                taken(sitting.course, MakeMove(words))
        assert journal.read_bytes() == before


def test_the_historian_alone_takes_moves_back_and_nobody_an_end() -> None:
    course = negotiating(HAITI, Level.HISTORIAN)
    assert "refusal-no-move" in refusal(course, TakeBack())
    moved = after(course, "round", "end", "amend rights oversight")
    assert taken(moved, TakeBack()) == after(course, "round", "end")
    assert "refusal-talks-over" in refusal(held(after(moved, "withdraw")), TakeBack())
    for level in (Level.DELEGATE, Level.AMBASSADOR):
        other = after(negotiating(HAITI, level), "round")
        assert "refusal-historian-alone" in refusal(other, TakeBack())


def test_the_meeting_is_the_house_s_from_the_first_step_to_the_last() -> None:
    course = negotiating(HAITI)
    chair = course.meeting.chair
    for step in (Proceed(chair), Undo(0), BeginMeeting(course.meeting.day)):
        assert "refusal-house-acts" in refusal(course, step)
    ended = after(course, "vote")
    assert "refusal-vote-being-taken" in refusal(ended, MakeMove("go_on"))
    assert "refusal-house-acts" in refusal(ended, RaisePointOfOrder("ECU", "One moment."))
    assert "refusal-house-acts" in refusal(held(ended), Undo(1))


def test_answers_of_the_lesson_are_kept_beside_a_negotiation() -> None:
    answered = Answered(When.AFTER, Asked.EIGHT_IN_FAVOUR, 0, 1, "ECU")
    course = taken(held(after(negotiating(HAITI), "vote")), answered)
    assert list(course.answers.values()) == [answered]


def test_a_red_line_left_out_of_a_game_is_in_the_case_and_not_in_the_game() -> None:
    course = negotiating(HAITI, without="RUS no-blank-cheque")
    game, whole = talks(course).case, talks(course).cast.case
    place = game.places["RUS"]
    assert not game.delegations[place].red_lines
    assert [line.id for line in whole.delegations[place].red_lines] == ["no-blank-cheque"]


def test_without_its_red_line_a_member_votes_by_its_ledger() -> None:
    line = "RUS no-open-ended-sanctions"
    votes = [
        talks(held(after(negotiating(DPRK, Level.HISTORIAN, without=without), "vote"))).state.result
        for without in ("", line)
    ]
    assert votes[0] != votes[1]


def test_a_move_s_words_are_read_back_whatever_its_names() -> None:
    rival = "One crossing for a year, with a report on sanctions"
    moves = (to.TableRival(rival), to.Consult("BRA", "the rule of law"), to.EndTurn())
    for move in moves:
        assert move_said(words_said(move)) == move


@pytest.mark.parametrize("identifier", negotiable())
@pytest.mark.parametrize("level", Level)
def test_a_journal_tells_the_same_negotiation_again(
    journal: Path, identifier: str, level: Level
) -> None:
    seat = drawn_seat(negotiating(identifier), len(identifier))
    played = wandered(negotiating(identifier, level, seat, 7), 7)
    with open_sitting(find_scenario(identifier), ROSTER, seed=7, journal=journal) as sitting:
        sitting.negotiate(seat, level)
        for move in talks(played).moves:
            sitting.move(move)
        while sitting.let_house_act():
            pass
        assert sitting.course == held(played)
    assert replay(journal, ROSTER) == sitting.course
    resumed, notice = resume(journal, ROSTER)
    with resumed:
        assert resumed.course == sitting.course
        assert notice is None


def test_a_journal_cut_off_at_any_line_goes_on_where_it_was(journal: Path) -> None:
    with open_sitting(find_scenario(DPRK), ROSTER, journal=journal) as sitting:
        sitting.negotiate("USA", Level.HISTORIAN)
        for words in ("round", "end", "consult CHN region", "rollover"):
            sitting.move(move_said(words))
        while sitting.let_house_act():
            pass
        whole = sitting.course
    lines = journal.read_bytes().splitlines(keepends=True)
    for count in range(1, len(lines)):
        journal.write_bytes(b"".join(lines[:count]))
        steps = read_journal(journal).steps
        with resume(journal, ROSTER)[0] as sitting:
            assert len(steps) == count - 1
            if count == 1:
                sitting.negotiate("USA", Level.HISTORIAN)
            done = talks(sitting.course).moves
            for words in ("round", "end", "consult CHN region", "rollover")[len(done) :]:
                sitting.move(move_said(words))
            while sitting.let_house_act():
                pass
            assert sitting.course == whole


def test_a_forged_vote_is_no_step_of_the_journal(journal: Path) -> None:
    with open_sitting(find_scenario(HAITI), ROSTER, journal=journal) as sitting:
        sitting.negotiate("ECU", Level.DELEGATE)
        sitting.move(to.PutToVote())
        sitting.journal.append(Proceed("CHN"))
    with pytest.raises(JournalError) as raised:
        replay(journal, ROSTER)
    assert ("place", f"{journal}:4") in raised.value.args[0].facts
