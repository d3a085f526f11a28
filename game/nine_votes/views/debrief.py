"""The votes of a meeting that are looked back on, each with what followed, and whose questions.

The author's own questions are put where the votes went as the scenario records them; anywhere else
they would ask about what did not happen.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from nine_votes.council import events as ev
from nine_votes.council.events import Event, VoteTaken
from nine_votes.council.meeting import Meeting
from nine_votes.council.messages import Said, say
from nine_votes.council.papers import About
from nine_votes.council.voting import Ballot, Vote
from nine_votes.phrases.papers import as_typed
from nine_votes.phrases.scene import Scene, is_secret, scenes
from nine_votes.phrases.transcript import TOLD
from nine_votes.scenarios.scenario import Scenario

FOLLOWING = (
    *(ev.MandatePartEnded, ev.MandatePartStays, ev.AssemblyDebateDue, ev.AssemblySeized),
    *(ev.SpecialReportDue, ev.EarlierMeasuresReturned, ev.ReliefContinued, ev.CommuniqueIssued),
)
"""What follows from votes, and from time."""


class Told(NamedTuple):
    """A vote with the scene it was taken in, and what happened from then to the next vote.

    `number` counts the votes of its meeting from 1. `prompts` are the author's questions, where
    they are put.
    """

    number: int
    taken: VoteTaken
    scene: Scene
    after: tuple[tuple[Event, Scene], ...]
    prompts: Mapping[str, str]


def told_votes(
    meeting: Meeting, scenario: Scenario | None, earlier: Sequence[Meeting]
) -> Iterator[Told]:
    """Yield each vote of a meeting that was taken by name.

    `earlier` are the meetings before it, whose votes the scenario may record as well.
    """
    told = list(_told(meeting))
    before = [each for one in earlier for each in _told(one)]
    last = _last_as_recorded([*before, *told], scenario) if scenario else None
    for each in told:
        if not is_secret(each.taken.question):
            own = scenario if each is last else None
            yield each._replace(prompts=prompts_of(own))


def prompts_of(scenario: Scenario | None) -> Mapping[str, str]:
    prompts: Mapping[str, str] = scenario.lesson.prompts if scenario else {}
    return {name: as_typed(prompt) for name, prompt in prompts.items()}


def _told(meeting: Meeting) -> Iterator[Told]:
    course = list(scenes(meeting))
    places = [place for place, (event, _) in enumerate(course) if isinstance(event, VoteTaken)]
    for number, (place, end) in enumerate(zip(places, (*places[1:], None), strict=False), 1):
        taken, scene = course[place]
        if isinstance(taken, VoteTaken):
            yield Told(number, taken, scene, tuple(course[place + 1 : end]), {})


def _last_as_recorded(told: Sequence[Told], scenario: Scenario) -> Told | None:
    """Return the last vote that the scenario records, if all those it records went so."""
    recorded = [(vote.subject, vote.ballot) for vote in scenario.recorded if vote.ballot]
    places = [
        place
        for subject, ballot in recorded
        for place in [i for i, each in enumerate(told) if _went_so(each, subject, ballot)][:1]
    ]
    return told[max(places)] if places and len(places) == len(recorded) else None


def _went_so(told: Told, subject: str, ballot: Ballot) -> bool:
    cast = dict(told.taken.votes)
    known = all(cast.get(code) is vote for code, vote in ballot.votes.items())
    alike = told.taken.decision.tally == ballot.tally
    return told.taken.subject.of == subject and known and alike


def added_votes(told: Told, scenario: Scenario | None) -> Mapping[str, Mapping[str, Vote]]:
    """Return how the scenario has added seats vote, where all voted as it is recorded."""
    recorded = scenario.recorded if scenario else ()
    alike = (v.added for v in recorded if v.ballot and _went_so(told, v.subject, v.ballot))
    return next(alike, {})


def what_follows(told: Told, scenario: Scenario | None) -> tuple[Said, ...]:
    """Return what the author has follow a vote on a draft that ended so, and what came of it."""
    author_s = ""
    if scenario is not None and told.taken.subject.about is About.DRAFT:
        author_s = scenario.consequences.get(told.taken.decision.outcome, "")
    came = (
        line
        for event, scene in told.after
        if isinstance(event, FOLLOWING)
        for line in TOLD[type(event)](event, scene)
    )
    return (*([say("debrief-author", text=as_typed(author_s))] if author_s else []), *came)
