"""What a sentence about an event has to know of the meeting at that moment."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from nine_votes.council import events as ev
from nine_votes.council.actions.chair import LetDaysPass, MarkSeat, Proceed
from nine_votes.council.actions.floor import CastVote, MakeMotion
from nine_votes.council.events import Event
from nine_votes.council.meeting import PHASES, Action, Done, Meeting, Phase
from nine_votes.council.members import Council
from nine_votes.council.papers import Motion
from nine_votes.council.polling import SECRET
from nine_votes.council.questions import Question
from nine_votes.council.voting import Ballot


@dataclass(frozen=True, slots=True)
class Scene:
    """A meeting as it was before an event.

    `meeting` is how it ended; `council` all who sat at any time of it, for their names.
    `president` presides by rule 18, `chair` at this moment. `day` is that day, `before` the event
    before this one, `voted` who has voted on the question last put, `moved` the last motion of
    each kind.
    """

    meeting: Meeting
    council: Council
    president: str
    chair: str
    day: date
    phase: Phase = Phase.AGENDA
    before: Event | None = None
    voted: frozenset[str] = frozenset()
    moved: Mapping[Motion, MakeMotion] = field(default_factory=dict)


def is_secret(question: Question) -> bool:
    """Say whether a question is put to a secret ballot, whose record names nobody (rule 48)."""
    return question.kind in SECRET


def scenes(meeting: Meeting) -> Iterator[tuple[Event, Scene]]:
    """Yield every event of the record with the scene it happened in."""
    first = meeting.business.council.codes[0]
    scene = Scene(meeting, everybody(meeting), first, first, meeting.business.day)
    for event in meeting.record:
        yield event, scene
        scene = replace(after(scene, event), before=event)


def after(scene: Scene, event: Event) -> Scene:
    match event:
        case ev.MeetingOpened(president=president) | ev.ChairPassed(to=president, rule="18"):
            return replace(scene, president=president, chair=president)
        case ev.ChairPassed(to=chair):
            return replace(scene, chair=chair)
        case ev.AgendaAdopted():
            return replace(scene, phase=Phase.DEBATE)
        case ev.PutBeforeCouncil():
            return replace(scene, voted=frozenset())
        case Done(action=action):
            return after_deed(scene, action)
        case _:
            return scene


def after_deed(scene: Scene, action: Action) -> Scene:
    """Return the scene after what a delegation or the President did."""
    match action:
        case Proceed():
            return replace(scene, phase=PHASES[scene.phase].following)
        case LetDaysPass(to=day):
            return replace(scene, day=day)
        case CastVote(by=by):
            return replace(scene, voted=scene.voted | {by})
        case MarkSeat(member=member):
            return replace(scene, voted=scene.voted | {member})
        case MakeMotion(motion=motion):
            return replace(scene, moved={**scene.moved, motion: action})
        case _:
            return scene


def everybody(meeting: Meeting) -> Council:
    """Return all who sat at any time of a meeting, each under the name it began with."""
    first, roster = meeting.business.council, meeting.business.roster
    years = range(meeting.business.day.year + 1, meeting.day.year + 1)
    later = [roster.council_on(date(year, 1, 1)) for year in years] if roster else []
    councils = (first, meeting.council, *later)
    members = {m.code: m for council in reversed(councils) for m in council.members}
    return Council(tuple(members.values()))


def ballot_of(taken: ev.VoteTaken, council: Council) -> Ballot:
    """Return the ballot of a vote that was taken by name."""
    votes = dict(taken.votes)
    return Ballot(tuple(code for code in council.permanent if code in votes), votes)
