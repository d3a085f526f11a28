"""From a sitting to what the wall shows: one job at a time, and what can be done about it."""

from collections.abc import Sequence
from itertools import chain

from nine_votes.council.events import VoteTaken
from nine_votes.council.meeting import Meeting, Poll
from nine_votes.council.members import Council, the_member, the_members
from nine_votes.council.messages import Message, Said, say
from nine_votes.council.papers import About
from nine_votes.council.polling import next_subject
from nine_votes.council.voting import VOTES
from nine_votes.phrases.announcement import figures, ruling_on, told_result
from nine_votes.phrases.offers import scene_of
from nine_votes.phrases.papers import draft_shortly
from nine_votes.phrases.result import HEAD
from nine_votes.phrases.scene import Scene, is_secret
from nine_votes.phrases.window import notice, subtitle
from nine_votes.sitting.course import Course
from nine_votes.sitting.open_table import VotePhase
from nine_votes.views.chamber import ActionView, ChamberView, Command, CountView, Mark, to_do
from nine_votes.views.floor import delegations, next_step
from nine_votes.views.hearing import floor_view, question, question_shortly
from nine_votes.views.stages import (
    NO_LESSON,
    ON_A_VOTE,
    Glance,
    LessonClock,
    Stage,
    just_taken,
    keyable,
    leads_on,
    stage_of,
)
from nine_votes.views.voting import VoteView, bar_of, counts_of, votes_in

FEW = 4
"""So many members that have not voted are told by name."""


def sitting_view(
    course: Course, glance: Glance, drawn: frozenset[str], clock: LessonClock = NO_LESSON
) -> ChamberView:
    """Return what the wall shows of a sitting; `drawn` are the flags there are drawings of."""
    stage = stage_of(course, glance)
    frame = _told_the_time(_frame(course, glance, drawn, stage), clock, stage)
    if stage in ON_A_VOTE:
        return _on_a_vote(course, glance, frame, stage)
    seated = {seat.code: seat for seat in frame.seats}
    return frame._replace(floor=floor_view(course, stage, glance, seated))


def _frame(course: Course, glance: Glance, drawn: frozenset[str], stage: Stage) -> ChamberView:
    """Return what is on the wall whatever it is about."""
    scenario, meeting = course.scenario, course.meeting
    meetings = len(course.earlier) + 1
    return ChamberView(
        phase=None,
        symbol=_symbol(meeting),
        title=scenario.title,
        subtitle=subtitle(scenario.item, meeting.day),
        notice=notice(scenario.basis, scenario.sensitivity),
        place=say("record-nth", nth=meetings, of=meetings) if meetings > 1 else "",
        seats=delegations(meeting, drawn),
        actions=moves(course, glance, stage),
        hint=HINTS.get(stage, glance.hint if stage is Stage.POLL else say("chamber-hint")),
        warning=glance.warning,
    )


def _told_the_time(view: ChamberView, clock: LessonClock, stage: Stage) -> ChamberView:
    """Put the lesson's minute beside the meeting's number, and what to leave out for the hint."""
    minute, advice = clock.minute(stage), clock.advice(stage)
    parts = tuple(part for part in (view.place, minute) if part)
    place = say("chamber-line", parts=parts) if parts else ""
    return view._replace(place=place, hint=advice or view.hint)


HINTS = {
    Stage.REVEAL: say("chamber-hint-reveal"),
    Stage.RESULT: say("chamber-hint-result"),
    Stage.FOLLOWS: say("chamber-hint-result"),
    Stage.ADJOURNED: say("chamber-hint-adjourned"),
}


def _symbol(meeting: Meeting) -> Said:
    """Return the symbol of the draft that is at hand, if it has one."""
    subject = meeting.poll.subject if meeting.poll else next_subject(meeting)
    at_hand = subject.of if subject and subject.about in {About.DRAFT, About.PART} else ""
    symbol = at_hand or next(iter(meeting.business.drafts), "")
    draft, _ = meeting.business.drafts.get(symbol, (None, None))
    return draft_shortly(symbol, scene_of(meeting)) if draft and draft.symbol else ""


def _on_a_vote(course: Course, glance: Glance, frame: ChamberView, stage: Stage) -> ChamberView:
    """Return the wall of a stage that is about a vote."""
    meeting, taken = course.meeting, just_taken(course)
    if stage is Stage.POLL and meeting.poll:
        return _casting(course, glance, frame, meeting.poll)
    if taken is None:
        return frame
    votes, scene = tuple(vote for _, vote in taken.votes), scene_of(meeting)
    view = VoteView(frame, taken.question, meeting.business.rules, meeting.council, votes)
    if is_secret(taken.question):
        shown = _secret(view, taken, scene)
    elif stage is Stage.REVEAL:
        shown = view.shown(glance.shown)
    else:
        shown = view.decided(taken.decision, told_result(taken, scene))
    return shown._replace(aside=question_shortly(taken.subject, scene))


def _casting(course: Course, glance: Glance, frame: ChamberView, poll: Poll) -> ChamberView:
    """Return the wall while votes come in, with the seat that is asked where it is keyed here."""
    meeting, council = course.meeting, course.meeting.council
    codes = council.codes
    missing = [codes[i] for i in poll.missing]
    asked = glance.asked if glance.asked in codes else ""
    keyed = asked and keyable(course, asked, private=glance.private)
    view = VoteView(frame, poll.question, meeting.business.rules, council, poll.votes).casting()
    view = view._replace(
        aside=say("chamber-taking"),
        heading=question(poll.subject, scene_of(meeting)),
        reason=(_how_many_are_in(missing, council),),
        counts=(CountView(Mark.IN, len(codes) - len(missing), say("chamber-count-in")),),
    )
    if not keyed:
        return view
    who = the_member(asked, council)
    line = (
        say("chamber-how-does", who=who) if asked in missing else say("chamber-has-voted", who=who)
    )
    return view._replace(asked=codes.index(asked), asked_line=line, choices=VOTES)


def _how_many_are_in(missing: Sequence[str], council: Council) -> Message:
    """Return how many votes are in, and who is missing once few are."""
    told = votes_in(len(missing), council.size)
    if not 0 < len(missing) <= FEW or len(missing) == council.size:
        return told
    return say("chamber-votes-in-but", told=told, who=the_members(missing, council))


def _secret(view: VoteView, taken: VoteTaken, scene: Scene) -> ChamberView:
    """Return the result of a secret ballot: figures, and no names."""
    decision = taken.decision
    tally = zip(VOTES, decision.tally, strict=True)
    marks = tuple(Mark(vote) for vote, count in tally for _ in range(count))
    return view.lawful._replace(
        phase=VotePhase.RESULT,
        heading=HEAD(decision.outcome),
        reason=(figures(decision.tally), ruling_on(taken, scene)),
        counts=counts_of(marks),
        bar=bar_of(marks),
        required=decision.required,
    )


def moves(course: Course, glance: Glance, stage: Stage) -> tuple[ActionView, ...]:
    """Return what can be done in a stage, what is to be done next first."""
    if stage is Stage.POLL:
        return _poll_moves(course, glance)
    if stage is Stage.REVEAL:
        return (to_do(Command.SHOW_ALL, primary=True),)
    record = to_do(Command.RECORD)
    debrief = [to_do(Command.DEBRIEF)] if stage in LOOKING_BACK else []
    if stage is Stage.ADJOURNED:
        return _at_the_end(course, record)
    if stage is Stage.RESULT and leads_on(course):
        return (to_do(Command.WHAT_FOLLOWS, primary=True), record)
    undo = [to_do(Command.TAKE_BACK)] if course.actions > course.closed else []
    guests = [to_do(Command.GUESTS)] if course.meeting.guests else []
    before = stage is Stage.AGENDA and not course.earlier
    questions = [to_do(Command.QUESTIONS)] if before else []
    predict = [to_do(Command.PREDICT)] if stage is Stage.BEFORE_THE_VOTE else []
    beside = (*questions, *predict, *(debrief if voted(course) else ()))
    return (_next(course.meeting), to_do(Command.DRAFT), record, *beside, *guests, *undo)


LOOKING_BACK = frozenset({Stage.RESULT, Stage.FOLLOWS, Stage.AFTER_THE_VOTE})
"""The stages in which the debrief of the last vote is offered, beside the end."""


def voted(course: Course) -> bool:
    """Say whether a vote was taken by name, so that there is one to look back on."""
    record = chain.from_iterable(meeting.record for meeting in course.meetings)
    return any(isinstance(event, VoteTaken) and event.votes for event in record)


def _next(meeting: Meeting) -> ActionView:
    """Return the President's next step, or the turning over of what the last one came to."""
    offer = next_step(meeting)
    if offer is None:
        return to_do(Command.TURN_PAGE, primary=True)
    step = to_do(Command.NEXT, primary=True, step=offer.label)
    return step._replace(objection=offer.objection)


def _at_the_end(course: Course, record: ActionView) -> tuple[ActionView, ...]:
    """Return what can be done once a meeting is adjourned: to look back first, to leave last."""
    looked_back = (to_do(Command.DEBRIEF, primary=True), to_do(Command.EXPLORE))
    back = looked_back if voted(course) else ()
    ahead = (to_do(Command.QUESTIONS), to_do(Command.MEETING))
    return (*back, *ahead, record, to_do(Command.LEAVE))


def _poll_moves(course: Course, glance: Glance) -> tuple[ActionView, ...]:
    """Return what can be done while a vote is taken: it goes on, or is closed once all are in."""
    meeting = course.meeting
    poll = meeting.poll
    missing = [meeting.council.codes[i] for i in poll.missing] if poll else []
    private = [seat for seat in missing if not keyable(course, seat, private=glance.private)]
    found = []
    if private:
        found.append(to_do(Command.LAPTOP, primary=True))
    else:
        found.append(to_do(Command.CLOSE, primary=not missing))
    found.append(to_do(Command.TAKE_BACK))
    if not missing:
        found.append(to_do(Command.PREDICT))
    if glance.asked in missing:
        found.append(to_do(Command.MARK))
    if glance.asked:
        found.append(to_do(Command.SEAT))
    return (*found, to_do(Command.WAY))
