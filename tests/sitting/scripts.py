"""Scripted sittings of any length: what delegations might do, drawn under a seed."""

import random
from collections.abc import Iterable, Iterator
from datetime import timedelta
from functools import reduce

from nine_votes.council.actions.chair import CloseVote, MarkSeat, Proceed, PutToVote, Resume
from nine_votes.council.actions.drafts import TableDraft
from nine_votes.council.actions.floor import AskForFloor, CastVote, MakeMotion, Speak
from nine_votes.council.meeting import Action, Meeting, Phase
from nine_votes.council.members import Roster
from nine_votes.council.order import OutOfOrder
from nine_votes.council.papers import About, Motion, Subject
from nine_votes.council.voting import Vote
from nine_votes.scenarios.library import FOUNDING_CASE, find_scenario
from nine_votes.scenarios.reader import read_file
from nine_votes.scenarios.scenario import Scenario
from nine_votes.sitting.course import Course, begun, taken
from nine_votes.sitting.sitting import Sitting
from nine_votes.sitting.steps import (
    Answered,
    Asked,
    BeginMeeting,
    Correct,
    HandOver,
    Holder,
    RefusedError,
    Step,
    Undo,
    When,
)

FILE = find_scenario(FOUNDING_CASE)
SPOKEN = ("We thank the President.", "Nous remercions la Présidente.", "谢谢主席。", 'A "quote"\n')


def founding_case(roster: Roster) -> Scenario:
    return read_file(FILE, roster)


def script(roster: Roster, seed: int, length: int) -> list[Step]:
    """Return that many steps, each of which can be taken after those before it."""
    chance = random.Random(seed)  # noqa: S311 - a script is no secret
    course = begun(founding_case(roster), roster)
    steps: list[Step] = []
    while len(steps) < length:
        step = drawn(course, chance)
        try:
            course = taken(course, step)
        except (OutOfOrder, RefusedError):
            continue
        steps.append(step)
    return steps


def take(sitting: Sitting, step: Step) -> None:
    """Take a step of a script as a player would."""
    match step:
        case Action():
            sitting.submit(step.by, step)
        case Undo(to=to):
            sitting.undo(to)
        case Correct(text=text):
            sitting.correct(text)
        case HandOver(seat=seat, holder=holder):
            sitting.hand_over(seat, holder)
        case BeginMeeting(day=day):
            sitting.begin_meeting(day)
        case Answered():
            sitting.answer(step)


def course_after(roster: Roster, steps: Iterable[Step]) -> Course:
    """Return the course of a sitting on the founding case after steps, without any journal."""
    return reduce(taken, steps, begun(founding_case(roster), roster))


def drawn(course: Course, chance: random.Random) -> Step:
    """Return a step that may well be in order, and now and then one beside the meeting."""
    meeting = course.meeting
    if meeting.phase is Phase.ADJOURNED:
        return BeginMeeting(meeting.day + timedelta(days=chance.randrange(3)))
    match chance.randrange(24):
        case 0:
            return Undo(chance.randint(course.closed, course.actions))
        case 1:
            return Correct(chance.choice(SPOKEN))
        case 2:
            return HandOver(chance.choice(meeting.council.codes), chance.choice(list(Holder)))
        case 3:
            seat = chance.choice(("", *meeting.council.codes))
            slips = chance.randrange(30), chance.randrange(30)
            return Answered(chance.choice(list(When)), chance.choice(list(Asked)), *slips, seat)
    return chance.choice(list(sensible(meeting, chance)))


def sensible(meeting: Meeting, chance: random.Random) -> Iterator[Action]:
    """Return what somebody might do now, some of it out of order."""
    chair, codes = meeting.chair, meeting.council.codes
    if meeting.poll:
        missing = meeting.poll.missing
        yield CastVote(codes[missing[0]] if missing else codes[0], chance.choice(list(Vote)))
        yield MarkSeat(chair, chance.choice(codes), Vote.ABSENT)
        if not missing:
            yield CloseVote(chair)
        return
    yield Proceed(chair)
    yield Resume(chair)
    yield AskForFloor(chance.choice(codes))
    yield from (Speak(by, chance.choice(SPOKEN)) for by in meeting.speakers)
    yield MakeMotion(chance.choice(codes), Motion.SUSPEND)
    yield PutToVote(chair, Subject(About.MOTION, Motion.SUSPEND))
    for symbol in meeting.business.drafts:
        yield TableDraft(chance.choice(codes), symbol)
        yield PutToVote(chair, Subject(About.DRAFT, symbol))
