"""What stands within the table while no vote does, read off the course of a sitting."""

from collections.abc import Callable, Mapping

from nine_votes.council import events as ev
from nine_votes.council.actions.chair import MarkSeat, Proceed
from nine_votes.council.actions.floor import CastVote, MakeStatement, Speak
from nine_votes.council.meeting import SAMPLE, Done, Meeting
from nine_votes.council.members import Member, the_member, the_members
from nine_votes.council.messages import Cases, Fact, Message, Said, say
from nine_votes.council.papers import About, Paper, Standing, Subject
from nine_votes.council.polling import next_subject
from nine_votes.phrases.offers import scene_of
from nine_votes.phrases.papers import as_typed, draft_of, subject_called
from nine_votes.phrases.result import HEAD
from nine_votes.phrases.scene import Scene
from nine_votes.phrases.window import STANDING
from nine_votes.sitting.course import Course
from nine_votes.views.chamber import FloorView, SeatView, SpeakerView
from nine_votes.views.stages import HEARD, Glance, Stage, just_taken, told_lately, what_follows

MOST_ROWS, MOST_SPEAKERS, MOST_SPONSORS = 5, 6, 3
SHORT = 32
"""Letters of a title that stands over a result."""

ABOUT = Cases("chamber-about", About)
"""What was voted on, as the label of a line."""

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
    text = statement.text
    return SpeakerView(seat, seconds, "" if text == SAMPLE else _quoted(text))


def _quoted(text: str) -> Message:
    return say("chamber-quoted", text=as_typed(text))


def _latest(course: Course, stage: Stage) -> Said:
    """Return what the last step led to, in the sentences of the record."""
    told_above = {Stage.PENDING, Stage.RULING, Stage.SUSPENDED, Stage.ADJOURNED}
    if stage in told_above or just_taken(course):
        return ""
    lines = told_lately(course, _is_told_here)
    return say("chamber-latest", lines=tuple(lines[-2:])) if lines else ""


def _is_told_here(event: ev.Event) -> bool:
    """Say whether a line tells of an event: not of who opened, speaks or votes, which is shown."""
    shown = isinstance(event, Done) and isinstance(event.action, TOLD_ELSEWHERE)
    return not (shown or isinstance(event, ev.MeetingOpened))


def _agenda(course: Course) -> FloorView:
    meeting = course.meeting
    president = the_member(meeting.chair, meeting.council)
    lead = say("chamber-not-yet-adopted", president=president)
    item = as_typed(meeting.business.item)
    return FloorView(say("chamber-agenda"), lead, body=(item,), rows=_speakers(meeting))


def _debate(course: Course) -> FloorView:
    meeting = course.meeting
    rows = (*_speakers(meeting), *_drafts(meeting))
    return FloorView(say("chamber-debate"), say("chamber-open-floor"), rows=rows)


def _before(course: Course) -> FloorView:
    lead = say("chamber-statements-before")
    return FloorView(say("chamber-before"), lead, rows=_next(course.meeting))


def _voting(course: Course) -> FloorView:
    """Return what is next to be put to the vote, with what became of those before it."""
    meeting = course.meeting
    subject = next_subject(meeting)
    if subject is None:
        return FloorView(say("chamber-vote"), say("chamber-nothing-left"), rows=_votes(meeting))
    body: tuple[Said, ...] = (question(subject, scene_of(meeting)), *_title(subject, meeting))
    return FloorView(say("chamber-vote"), say("chamber-next-put"), body=body, rows=_votes(meeting))


def _title(subject: Subject, meeting: Meeting) -> tuple[str, ...]:
    paper = meeting.paper(subject.of) if subject.about is About.DRAFT else None
    titled = paper and paper.draft.symbol and paper.draft.title
    return (as_typed(paper.draft.title or ""),) if paper and titled else ()


def _after(course: Course) -> FloorView:
    lead = say("chamber-statements-after")
    return FloorView(say("chamber-after"), lead, rows=_votes(course.meeting))


def _suspended(course: Course) -> FloorView:
    meeting = course.meeting
    return FloorView(say("chamber-suspended"), _day(meeting), rows=_drafts(meeting))


def _adjourned(course: Course) -> FloorView:
    meeting = course.meeting
    return FloorView(say("chamber-adjourned"), _day(meeting), rows=_votes(meeting))


def _day(meeting: Meeting) -> Message:
    return say("chamber-line", parts=(meeting.day,))


def _told_last(heading: Message) -> Callable[[Course], FloorView]:
    """Return the view of what has to be settled first, in the words in which it came up."""

    def view(course: Course) -> FloorView:
        return FloorView(heading, body=tuple(told_lately(course, lambda _event: True)[-3:]))

    return view


def _follows(course: Course) -> FloorView:
    heading = say("chamber-follows") if just_taken(course) else say("chamber-by-consensus")
    return FloorView(heading, body=what_follows(course), dated=_day(course.meeting))


STAGES: Mapping[Stage, Callable[[Course], FloorView]] = {
    Stage.AGENDA: _agenda,
    Stage.DEBATE: _debate,
    Stage.BEFORE_THE_VOTE: _before,
    Stage.VOTING: _voting,
    Stage.AFTER_THE_VOTE: _after,
    Stage.SUSPENDED: _suspended,
    Stage.ADJOURNED: _adjourned,
    Stage.PENDING: _told_last(say("chamber-pending")),
    Stage.RULING: _told_last(say("chamber-ruling")),
    Stage.FOLLOWS: _follows,
}


Row = tuple[Said, Said]
"""A label, and what belongs to it."""


def _speakers(meeting: Meeting) -> tuple[Row, ...]:
    codes = meeting.speakers
    if not codes:
        return ()
    who = tuple(_plainly(code, meeting) for code in codes[:MOST_SPEAKERS])
    named = say("chamber-speakers-named", who=who, more=len(codes[MOST_SPEAKERS:]))
    return ((say("chamber-speakers"), named),)


def _plainly(code: str, meeting: Meeting) -> Member | str:
    member = the_member(code, meeting.council)
    return as_typed(member) if isinstance(member, str) else member


def _drafts(meeting: Meeting) -> tuple[Row, ...]:
    """Return a line for each draft on the table, or for what is to be submitted."""
    scene = scene_of(meeting)
    if meeting.papers:
        papers = meeting.papers[-MOST_ROWS:]
        return tuple(_draft(paper.symbol, _paper(paper, meeting), scene) for paper in papers)
    waiting = list(meeting.business.drafts)[:MOST_ROWS]
    return tuple(_draft(name, say("chamber-to-be-submitted"), scene) for name in waiting)


def _draft(symbol: str, told: Message, scene: Scene) -> Row:
    """Return a draft as a label with what is told of it: its symbol, or its title beside."""
    draft = draft_of(symbol, scene)
    if draft and draft.symbol:
        return as_typed(symbol), told
    return ABOUT(About.DRAFT), say("chamber-draft-told", text=as_typed(symbol), told=told)


def _paper(paper: Paper, meeting: Meeting) -> Message:
    """Return who sponsors a draft, what lies before the Council on it, and what became of it."""
    moved = [a for a in meeting.amendments if a.symbol == paper.symbol and a.open]
    seated = [code for code in paper.sponsors if code in meeting.council.codes][:MOST_SPONSORS]
    told: list[Fact] = []
    if seated:
        who, rest = the_members(seated, meeting.council), len(paper.sponsors) - len(seated)
        told.append(say("chamber-sponsored", who=who, more=rest))
    if moved:
        told.append(say("chamber-amendments", count=len(moved)))
    if paper.standing is not Standing.TABLED:
        told.append(say("chamber-standing", standing=STANDING(paper.standing)))
    return say("chamber-line", parts=tuple(told))


def _next(meeting: Meeting) -> tuple[Row, ...]:
    subject = next_subject(meeting)
    return ((say("chamber-next"), question(subject, scene_of(meeting))),) if subject else ()


def question(subject: Subject, scene: Scene) -> Message:
    """Return what is, was or will be voted on, as a heading: 'Draft resolution S/2024/255'."""
    return say("chamber-question", subject=subject_called(subject, scene))


def _votes(meeting: Meeting) -> tuple[Row, ...]:
    """Return the results so far, the last of them where there are many."""
    scene = scene_of(meeting)
    taken = [event for event in meeting.record if isinstance(event, ev.VoteTaken)]
    return tuple(
        (question_shortly(vote.subject, scene), _brief(vote)) for vote in taken[-MOST_ROWS:]
    )


def _brief(taken: ev.VoteTaken) -> Message:
    """Return a result in a line: 'Not adopted: 13 in favour, 1 against, 1 abstaining'."""
    decision = taken.decision
    return say("chamber-in-brief", head=HEAD(decision.outcome), **decision.tally._asdict())


def question_shortly(subject: Subject, scene: Scene) -> Said:
    """Return a question in few words: a draft by its symbol, or by its title if that is short."""
    if subject.about is About.DRAFT:
        draft = draft_of(subject.of, scene)
        if draft and draft.symbol:
            return as_typed(subject.of)
        if len(subject.of) <= SHORT:
            return _quoted(subject.of)
    return ABOUT(subject.about)
