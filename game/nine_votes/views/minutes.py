"""The minutes of meetings as plain values: what a written record lays out, nothing left to decide.

Whatever a player typed is on one line and free of control characters, but not escaped: that is
for whoever writes a format.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from nine_votes.council import events as ev
from nine_votes.council.actions.floor import CastVote, MakeStatement, Speak
from nine_votes.council.documents import Clause
from nine_votes.council.events import Event
from nine_votes.council.meeting import Done, Meeting, Phase
from nine_votes.council.papers import Paper
from nine_votes.phrases import written as words
from nine_votes.phrases.papers import as_typed, plainly, standing_text
from nine_votes.phrases.scene import Scene, everybody, scenes
from nine_votes.phrases.transcript import TOLD
from nine_votes.phrases.transcript.deeds import PRODUCT
from nine_votes.phrases.words import capital, long_date
from nine_votes.scenarios.scenario import Scenario
from nine_votes.sitting.course import Course
from nine_votes.views.assessment import NOTHING_DONE, Assessment, assessment
from nine_votes.views.ballots import VoteMinutes, vote_minutes
from nine_votes.views.debrief import FOLLOWING
from nine_votes.views.debriefing import Debriefing, debriefed_meeting
from nine_votes.views.negotiation_minutes import NegotiationMinutes, negotiation_minutes
from nine_votes.views.text_debriefs import weighed_votes
from nine_votes.words.resolver import in_words

WHEN = {
    Phase.BEFORE_THE_VOTE: words.BEFORE_THE_VOTE,
    Phase.AFTER_THE_VOTE: words.AFTER_THE_VOTE,
}


class ClauseMinutes(NamedTuple):
    """An operative clause as it stands at the end; `fate` is empty where nothing befell it."""

    number: int
    about: str
    text: str
    fate: str


class DraftMinutes(NamedTuple):
    """A draft as it stands at the end."""

    name: str
    title: str
    sponsors: tuple[str, ...]
    standing: str
    preamble: tuple[str, ...]
    clauses: tuple[ClauseMinutes, ...]


class StatementMinutes(NamedTuple):
    """What was said, in the speaker's own words, and when."""

    speaker: str
    when: str
    text: str


class Minutes(NamedTuple):
    """The minutes of one meeting.

    `nth` says which meeting of the sitting it is, and is empty where there is one alone. `presided`
    are all who held the chair, in order. `transcript` leaves out who has voted when, which the
    votes tell better. `debrief` has a part for each vote that was taken by name.
    """

    nth: str
    day: str
    date: str
    item: str
    presided: tuple[str, ...]
    members: tuple[str, ...]
    guests: tuple[str, ...]
    drafts: tuple[DraftMinutes, ...]
    statements: tuple[StatementMinutes, ...]
    votes: tuple[VoteMinutes, ...]
    explanations: tuple[StatementMinutes, ...]
    issued: tuple[StatementMinutes, ...]
    follows: tuple[str, ...]
    transcript: tuple[str, ...]
    corrections: tuple[str, ...]
    ended: str
    debrief: tuple[Debriefing, ...]


class RecordMinutes(NamedTuple):
    """The minutes of a whole sitting; `notices` are what every reader has to know first.

    `assessment` is what each seat did, and what was answered before and after. `negotiation` is
    there where one person played against the house.
    """

    title: str
    notices: tuple[str, ...]
    meetings: tuple[Minutes, ...]
    assessment: Assessment = NOTHING_DONE
    negotiation: NegotiationMinutes | None = None


def record_minutes(course: Course) -> RecordMinutes:
    """Return the minutes of a sitting, meeting by meeting, with the corrections of each."""
    scenario, count = course.scenario, len(course.meetings)
    meetings, weighed = [], weighed_votes(course)
    for number, meeting in enumerate(course.meetings):
        corrections = tuple(c.text for c in course.corrections if c.number == number)
        nth = words.nth_meeting(number + 1, count)
        told = minutes(meeting, corrections, nth, scenario)
        debrief = debriefed_meeting(meeting, scenario, course.meetings[:number], weighed)
        meetings.append(told._replace(debrief=debrief))
    notices = words.notices(scenario.basis, scenario.sensitivity)
    done = assessment(course.meetings, course.answers)
    talks = negotiation_minutes(course.negotiation)
    return RecordMinutes(as_typed(scenario.title), notices, tuple(meetings), done, talks)


def minutes(
    meeting: Meeting,
    corrections: tuple[str, ...] = (),
    nth: str = "",
    scenario: Scenario | None = None,
    earlier: Sequence[Meeting] = (),
) -> Minutes:
    """Return the minutes of a meeting that is over or still goes on.

    The debrief asks the questions of a scenario's author where its votes went as that records
    them, in this meeting and the `earlier` ones.
    """
    course = list(scenes(meeting))
    votes = [(e, s) for e, s in course if isinstance(e, ev.VoteTaken)]
    day = meeting.business.day
    return Minutes(
        nth,
        long_date(day),
        day.isoformat(),
        as_typed(meeting.business.item),
        _presided(course),
        tuple(member.name for member in meeting.business.council.members),
        tuple(map(as_typed, meeting.guests)),
        tuple(_draft(paper, meeting) for paper in meeting.papers),
        tuple(_said(course, Speak)),
        tuple(vote_minutes(n, e, s) for n, (e, s) in enumerate(votes, 1)),
        tuple(_said(course, MakeStatement)),
        _issued(course),
        _told(course, lambda event: isinstance(event, FOLLOWING)),
        _told(course, lambda event: not _is_a_hand(event)),
        tuple(map(as_typed, corrections)),
        words.how_it_ended(meeting.record[-1]),
        debriefed_meeting(meeting, scenario, earlier),
    )


def _presided(course: list[tuple[Event, Scene]]) -> tuple[str, ...]:
    """Return who held the chair, each with why where it was not from the beginning."""
    found = []
    for event, scene in course:
        if isinstance(event, ev.MeetingOpened):
            found.append(plainly(event.president, scene.council))
        elif isinstance(event, ev.ChairPassed) and event.to != scene.president:
            why = words.FROM_THE_MONTH if event.rule == "18" else words.FOR_ONE_QUESTION
            found.append(f"{plainly(event.to, scene.council)} ({why}, rule {event.rule})")
    return tuple(found)


def _draft(paper: Paper, meeting: Meeting) -> DraftMinutes:
    draft, council = paper.draft, everybody(meeting)
    return DraftMinutes(
        as_typed(draft.name),
        as_typed(draft.title or "") if draft.symbol else "",
        tuple(plainly(code, council) for code in paper.sponsors),
        words.STANDINGS[paper.standing],
        tuple(map(as_typed, draft.preamble)),
        tuple(_clause(n, paper, clause) for n, clause in enumerate(draft.clauses, 1)),
    )


def _clause(number: int, paper: Paper, clause: Clause) -> ClauseMinutes:
    about, text = as_typed(clause.id.replace("_", " ")), standing_text(paper, clause)
    fates = (
        (clause.id in paper.deleted, words.DELETED),
        (clause.id in paper.lost, words.NOT_KEPT),
        (text != as_typed(clause.tabled or ""), words.AMENDED),
        (clause.id in paper.kept, words.KEPT),
    )
    fate = ", ".join(word for befell, word in fates if befell)
    return ClauseMinutes(number, about, text, fate)


def _said(
    course: list[tuple[Event, Scene]], kind: type[Speak | MakeStatement]
) -> list[StatementMinutes]:
    return [
        StatementMinutes(
            plainly(event.action.by, scene.council),
            WHEN.get(scene.phase, words.IN_DEBATE),
            as_typed(event.action.text),
        )
        for event, scene in course
        if isinstance(event, Done) and isinstance(event.action, kind)
    ]


def _issued(course: list[tuple[Event, Scene]]) -> tuple[StatementMinutes, ...]:
    return tuple(
        StatementMinutes(capital(in_words(PRODUCT(event.product))), "", as_typed(event.text))
        for event, _ in course
        if isinstance(event, ev.StatementIssued)
    )


def _told(course: list[tuple[Event, Scene]], wanted: Callable[[Event], bool]) -> tuple[str, ...]:
    return tuple(
        in_words(line)
        for event, scene in course
        if wanted(event)
        for line in TOLD[type(event)](event, scene)
    )


def _is_a_hand(event: Event) -> bool:
    """Say whether a member merely voted, which is told when the vote is closed."""
    hand = isinstance(event, Done) and isinstance(event.action, CastVote)
    return hand or isinstance(event, ev.BallotCast)
