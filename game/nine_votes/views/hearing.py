"""What stands within the table while no vote does, read off the course of a sitting."""

from collections.abc import Callable, Mapping

from nine_votes.council import events as ev
from nine_votes.council.actions.chair import MarkSeat, Proceed
from nine_votes.council.actions.floor import CastVote, MakeStatement, Speak
from nine_votes.council.meeting import Done, Meeting
from nine_votes.council.papers import About, Paper, Subject
from nine_votes.council.precedence import next_subject
from nine_votes.phrases import sitting as words
from nine_votes.phrases.offers import scene_of
from nine_votes.phrases.papers import as_typed
from nine_votes.phrases.words import long_date
from nine_votes.sitting.course import Course
from nine_votes.views.chamber import FloorView, SeatView, SpeakerView
from nine_votes.views.stages import HEARD, Glance, Stage, just_taken, told_lately, what_follows

MOST_ROWS = 5
STATEMENTS = (Speak, MakeStatement)
TURNS = (ev.AgendaAdopted, ev.VoteTaken, ev.MeetingResumed, ev.MeetingSuspended)
"""After these the floor is nobody's."""

TOLD_ELSEWHERE = (*STATEMENTS, CastVote, MarkSeat)
"""What is told by the speaker's name or by the vote itself, and not once more in a line."""


def floor_view(
    course: Course, stage: Stage, glance: Glance, seats: Mapping[str, SeatView]
) -> FloorView:
    """Return what stands within the table in a stage that is about no vote."""
    view = STAGES[stage](course)
    if stage in HEARD:
        view = view._replace(speaker=_speaker(course.meeting, glance.seconds, seats))
    if stage is Stage.FOLLOWS or view.speaker:
        return view._replace(lead="" if view.speaker else view.lead)
    return view._replace(latest=_latest(course, stage))


def floor_of(meeting: Meeting) -> tuple[int, Speak | MakeStatement] | None:
    """Return who has the floor, by the place of its statement in the record; None if nobody has."""
    record = meeting.record
    for i in range(len(record) - 1, -1, -1):
        event = record[i]
        if isinstance(event, Done) and isinstance(event.action, STATEMENTS):
            return i, event.action
        turned = isinstance(event, Done) and isinstance(event.action, Proceed)
        if turned or isinstance(event, TURNS):
            return None
    return None


def _speaker(meeting: Meeting, seconds: int, seats: Mapping[str, SeatView]) -> SpeakerView | None:
    floor = floor_of(meeting)
    if floor is None:
        return None
    _, statement = floor
    seat = seats.get(statement.by, SeatView("", as_typed(statement.by)))
    return SpeakerView(seat, words.HAS_THE_FLOOR, words.clock(seconds), words.said(statement.text))


def _latest(course: Course, stage: Stage) -> str:
    """Return what the last step led to, in the sentences of the record."""
    told_above = {Stage.PENDING, Stage.RULING, Stage.SUSPENDED, Stage.ADJOURNED}
    if stage in told_above or just_taken(course):
        return ""
    lines = told_lately(course, _is_told_here)
    return " ".join(lines[-2:])


def _is_told_here(event: ev.Event) -> bool:
    """Say whether a line tells of an event: not of who opened, speaks or votes, which is shown."""
    shown = isinstance(event, Done) and isinstance(event.action, TOLD_ELSEWHERE)
    return not (shown or isinstance(event, ev.MeetingOpened))


def _agenda(course: Course) -> FloorView:
    meeting = course.meeting
    presides = words.presides(meeting.chair, meeting.council)
    rows = _speakers(meeting)
    item = as_typed(meeting.business.item)
    return FloorView(words.AGENDA, f"{words.NOT_YET_ADOPTED} {presides}", body=(item,), rows=rows)


def _debate(course: Course) -> FloorView:
    meeting = course.meeting
    rows = (*_speakers(meeting), *_drafts(meeting))
    return FloorView(words.DEBATE, words.OPEN_FLOOR, rows=rows)


def _before(course: Course) -> FloorView:
    meeting = course.meeting
    return FloorView(words.BEFORE_THE_VOTE, words.STATEMENTS_BEFORE, rows=_next(meeting))


def _voting(course: Course) -> FloorView:
    """Return what is next to be put to the vote, with what became of those before it."""
    meeting = course.meeting
    subject = next_subject(meeting)
    if subject is None:
        return FloorView(words.VOTING, words.NOTHING_LEFT, rows=_votes(meeting))
    body = (words.question(subject, scene_of(meeting)), *_title(subject, meeting))
    return FloorView(words.VOTING, words.NEXT_PUT, body=body, rows=_votes(meeting))


def _title(subject: Subject, meeting: Meeting) -> tuple[str, ...]:
    paper = meeting.paper(subject.of) if subject.about is About.DRAFT else None
    titled = paper and paper.draft.symbol and paper.draft.title
    return (as_typed(paper.draft.title or ""),) if paper and titled else ()


def _after(course: Course) -> FloorView:
    return FloorView(words.AFTER_THE_VOTE, words.STATEMENTS_AFTER, rows=_votes(course.meeting))


def _suspended(course: Course) -> FloorView:
    return FloorView(words.SUSPENDED, long_date(course.meeting.day), rows=_drafts(course.meeting))


def _adjourned(course: Course) -> FloorView:
    meeting = course.meeting
    return FloorView(words.ADJOURNED, long_date(meeting.day), rows=_votes(meeting))


def _told_last(heading: str) -> Callable[[Course], FloorView]:
    """Return the view of what has to be settled first, in the words in which it came up."""

    def view(course: Course) -> FloorView:
        return FloorView(heading, body=tuple(told_lately(course, lambda _event: True)[-3:]))

    return view


def _follows(course: Course) -> FloorView:
    heading = words.FOLLOWS if just_taken(course) else words.BY_CONSENSUS
    day = long_date(course.meeting.day)
    return FloorView(heading, body=what_follows(course), dated=day)


STAGES: Mapping[Stage, Callable[[Course], FloorView]] = {
    Stage.AGENDA: _agenda,
    Stage.DEBATE: _debate,
    Stage.BEFORE_THE_VOTE: _before,
    Stage.VOTING: _voting,
    Stage.AFTER_THE_VOTE: _after,
    Stage.SUSPENDED: _suspended,
    Stage.ADJOURNED: _adjourned,
    Stage.PENDING: _told_last(words.PENDING),
    Stage.RULING: _told_last(words.RULING),
    Stage.FOLLOWS: _follows,
}


def _speakers(meeting: Meeting) -> tuple[tuple[str, str], ...]:
    if not meeting.speakers:
        return ()
    return ((words.SPEAKERS, words.speakers(meeting.speakers, meeting.council)),)


def _drafts(meeting: Meeting) -> tuple[tuple[str, str], ...]:
    """Return a line for each draft on the table, or for what is to be submitted."""
    scene = scene_of(meeting)
    if meeting.papers:
        papers = meeting.papers[-MOST_ROWS:]
        return tuple(words.draft_line(p.symbol, _paper(p, meeting), scene) for p in papers)
    waiting = list(meeting.business.drafts)[:MOST_ROWS]
    return tuple(words.draft_line(name, words.TO_BE_SUBMITTED, scene) for name in waiting)


def _paper(paper: Paper, meeting: Meeting) -> str:
    moved = [a for a in meeting.amendments if a.symbol == paper.symbol and a.open]
    return words.paper_line(paper, meeting.council, len(moved))


def _next(meeting: Meeting) -> tuple[tuple[str, str], ...]:
    subject = next_subject(meeting)
    if subject is None:
        return ()
    return ((words.TO_BE_VOTED_ON, words.question(subject, scene_of(meeting))),)


def _votes(meeting: Meeting) -> tuple[tuple[str, str], ...]:
    """Return the results so far, the last of them where there are many."""
    scene = scene_of(meeting)
    taken = [event for event in meeting.record if isinstance(event, ev.VoteTaken)]
    return tuple(
        (words.question_shortly(vote.subject, scene), words.in_brief(vote))
        for vote in taken[-MOST_ROWS:]
    )
