"""From a sitting to what the wall shows: one job at a time, and what can be done about it."""

from collections.abc import Mapping

from nine_votes.council.events import VoteTaken
from nine_votes.council.meeting import Meeting, Poll
from nine_votes.council.papers import About
from nine_votes.council.precedence import next_subject
from nine_votes.council.voting import VOTES
from nine_votes.phrases import sitting as words, window
from nine_votes.phrases.announcement import told_result
from nine_votes.phrases.debrief_shown import DEBRIEF
from nine_votes.phrases.offers import scene_of
from nine_votes.phrases.papers import draft_shortly
from nine_votes.phrases.questions_shown import PREDICT, QUESTIONS
from nine_votes.phrases.result import HEAD
from nine_votes.phrases.scene import Scene, is_secret
from nine_votes.phrases.written import nth_meeting
from nine_votes.sitting.course import Course
from nine_votes.sitting.open_table import VotePhase
from nine_votes.views.chamber import ActionView, ChamberView, Command, CountView, Mark
from nine_votes.views.exploring import votes_by_name
from nine_votes.views.floor import next_step
from nine_votes.views.hearing import floor_view
from nine_votes.views.lesson_clock import NO_LESSON, LessonClock
from nine_votes.views.seat import delegations
from nine_votes.views.stages import (
    ON_A_VOTE,
    Glance,
    Stage,
    just_taken,
    keyable,
    leads_on,
    stage_of,
)
from nine_votes.views.voting import CHOICES, VoteView, bar_of, counts_of
from nine_votes.words.resolver import in_words


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
        subtitle=window.subtitle(scenario.item, meeting.day),
        notice=window.notice(scenario.basis, scenario.sensitivity),
        place=nth_meeting(meetings, meetings),
        seats=delegations(meeting, drawn),
        actions=moves(course, glance, stage),
        hint=_HINTS.get(stage, glance.hint if stage is Stage.POLL else words.HINT),
        warning=glance.warning,
    )


def _told_the_time(view: ChamberView, clock: LessonClock, stage: Stage) -> ChamberView:
    """Put the lesson's minute beside the meeting's number, and what to leave out for the hint."""
    minute, advice = clock.minute(stage), clock.advice(stage)
    place = " · ".join(part for part in (view.place, minute and in_words(minute)) if part)
    return view._replace(place=place, hint=in_words(advice) if advice else view.hint)


_HINTS: Mapping[Stage, str] = {
    Stage.REVEAL: words.REVEAL_HINT,
    Stage.RESULT: words.RESULT_HINT,
    Stage.FOLLOWS: words.RESULT_HINT,
    Stage.ADJOURNED: words.ADJOURNED_HINT,
}


def _symbol(meeting: Meeting) -> str:
    """Return the symbol of the draft that is at hand, if it has one."""
    subject = meeting.poll.subject if meeting.poll else next_subject(meeting)
    at_hand = subject.of if subject and subject.about in {About.DRAFT, About.PART} else ""
    symbol = at_hand or next(iter(meeting.business.drafts), "")
    draft, _ = meeting.business.drafts.get(symbol, (None, None))
    return in_words(draft_shortly(symbol, scene_of(meeting))) if draft and draft.symbol else ""


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
    return shown._replace(aside=words.question_shortly(taken.subject, scene))


def _casting(course: Course, glance: Glance, frame: ChamberView, poll: Poll) -> ChamberView:
    """Return the wall while votes come in, with the seat that is asked where it is keyed here."""
    meeting, council = course.meeting, course.meeting.council
    codes = council.codes
    missing = [codes[i] for i in poll.missing]
    asked = glance.asked if glance.asked in codes else ""
    keyed = asked and keyable(course, asked, private=glance.private)
    view = VoteView(frame, poll.question, meeting.business.rules, council, poll.votes).casting()
    return view._replace(
        aside=words.TAKING,
        heading=words.question(poll.subject, scene_of(meeting)),
        reason=(words.standing_of_the_vote(missing, len(codes), council),),
        counts=(CountView(Mark.IN, len(codes) - len(missing), words.VOTES_IN),),
        asked=codes.index(asked) if keyed else None,
        asked_line=window.how_does(asked, council, asked not in missing) if keyed else "",
        choices=CHOICES if keyed else (),
    )


def _secret(view: VoteView, taken: VoteTaken, scene: Scene) -> ChamberView:
    """Return the result of a secret ballot: figures, and no names."""
    decision = taken.decision
    tally = zip(VOTES, decision.tally, strict=True)
    marks = tuple(Mark(vote) for vote, count in tally for _ in range(count))
    return view.lawful._replace(
        phase=VotePhase.RESULT,
        heading=in_words(HEAD(decision.outcome)),
        reason=words.secret_result(taken, scene),
        counts=counts_of(marks),
        bar=bar_of(marks),
        required=decision.required,
    )


def moves(course: Course, glance: Glance, stage: Stage) -> tuple[ActionView, ...]:
    """Return what can be done in a stage, what is to be done next first."""
    if stage is Stage.POLL:
        return _poll_moves(course, glance)
    if stage is Stage.REVEAL:
        return (ActionView(Command.SHOW_ALL, *words.SHOW_ALL, primary=True),)
    record = ActionView(Command.RECORD, *words.RECORD)
    debrief = [ActionView(Command.DEBRIEF, *DEBRIEF)] if stage in LOOKING_BACK else []
    if stage is Stage.ADJOURNED:
        return _at_the_end(course, record)
    if stage is Stage.RESULT and leads_on(course):
        return (ActionView(Command.WHAT_FOLLOWS, *words.WHAT_FOLLOWS, primary=True), record)
    undo = [ActionView(Command.TAKE_BACK, *words.UNDO)] if course.actions > course.closed else []
    draft = ActionView(Command.DRAFT, *words.DRAFT)
    guests = [ActionView(Command.GUESTS, *words.GUESTS)] if course.meeting.guests else []
    before = [_QUESTIONS] if stage is Stage.AGENDA and not course.earlier else []
    predict = [_PREDICT] if stage is Stage.BEFORE_THE_VOTE else []
    beside = (*before, *predict, *(debrief if voted(course) else ()))
    return (_next(course.meeting), draft, record, *beside, *guests, *undo)


_LEAVE = ActionView(Command.LEAVE, *words.LEAVE)
_QUESTIONS = ActionView(Command.QUESTIONS, *QUESTIONS)
_PREDICT = ActionView(Command.PREDICT, *PREDICT)

LOOKING_BACK = frozenset({Stage.RESULT, Stage.FOLLOWS, Stage.AFTER_THE_VOTE})
"""The stages in which the debrief of the last vote is offered, beside the end."""


def voted(course: Course) -> bool:
    """Say whether a vote was taken by name, so that there is one to look back on."""
    return next(votes_by_name(course), None) is not None


def _next(meeting: Meeting) -> ActionView:
    """Return the President's next step, or the turning over of what the last one came to."""
    offer = next_step(meeting)
    if offer is None:
        return ActionView(Command.TURN_PAGE, *words.GO_ON, primary=True)
    label, objection = in_words(offer.label), in_words(offer.objection)
    return ActionView(Command.NEXT, label, words.NEXT_KEY, primary=True, objection=objection)


def _at_the_end(course: Course, record: ActionView) -> tuple[ActionView, ...]:
    """Return what can be done once a meeting is adjourned: to look back first, to leave last."""
    explore, debrief = (
        ActionView(Command.EXPLORE, *words.EXPLORE),
        ActionView(Command.DEBRIEF, *DEBRIEF),
    )
    back = (debrief._replace(primary=True), explore) if voted(course) else ()
    return (*back, _QUESTIONS, ActionView(Command.MEETING, *words.MEETING), record, _LEAVE)


def _poll_moves(course: Course, glance: Glance) -> tuple[ActionView, ...]:
    """Return what can be done while a vote is taken: it goes on, or is closed once all are in."""
    meeting = course.meeting
    poll = meeting.poll
    missing = [meeting.council.codes[i] for i in poll.missing] if poll else []
    private = [seat for seat in missing if not keyable(course, seat, private=glance.private)]
    found = []
    if private:
        found.append(ActionView(Command.LAPTOP, *words.LAPTOP, primary=True))
    else:
        found.append(ActionView(Command.CLOSE, *words.CLOSE, primary=not missing))
    found.append(ActionView(Command.TAKE_BACK, *words.UNDO))
    if not missing:
        found.append(_PREDICT)
    if glance.asked in missing:
        found.append(ActionView(Command.MARK, *words.MARK))
    if glance.asked:
        found.append(ActionView(Command.SEAT, *words.SEAT))
    return (*found, ActionView(Command.WAY, *words.WAY))
