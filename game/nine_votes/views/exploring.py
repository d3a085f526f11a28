"""The votes of a sitting as tables on which any of them can be changed, to see what it would do."""

from collections.abc import Iterator
from typing import NamedTuple

from nine_votes.council.actions import About
from nine_votes.council.events import VoteTaken
from nine_votes.council.meeting import Meeting
from nine_votes.council.members import Council
from nine_votes.phrases import window
from nine_votes.phrases.offers import draft_shortly
from nine_votes.phrases.scene import Scene, scenes
from nine_votes.phrases.sitting import question_shortly
from nine_votes.sitting.course import Course
from nine_votes.sitting.open_table import OpenTable, Phase
from nine_votes.sitting.put_to_vote import PutToVote, votes_of
from nine_votes.views.open_table import Setting


class Explored(NamedTuple):
    """A vote that was taken by name: what stays the same about it, and its table."""

    setting: Setting
    table: OpenTable


def explored(course: Course, drawn: frozenset[str]) -> tuple[Explored, ...]:
    """Return the votes of a sitting that were taken by name, in order."""
    taken = list(votes_by_name(course))
    scenario = course.scenario
    notice = window.notice(scenario.basis, scenario.sensitivity)
    return tuple(
        Explored(
            Setting(
                *(scenario.title, scenario.item, notice, _put(course, vote, scene)),
                *(number, len(taken), scenario.consequences, drawn),
                scenario=scenario,
            ),
            _table(vote),
        )
        for number, (vote, scene) in enumerate(taken)
    )


def votes_by_name(course: Course) -> Iterator[tuple[VoteTaken, Scene]]:
    """Yield the votes of all meetings whose members are known, each as it was then."""
    for meeting in course.meetings:
        for event, scene in scenes(meeting):
            if isinstance(event, VoteTaken) and event.votes:
                yield event, scene


def _put(course: Course, taken: VoteTaken, scene: Scene) -> PutToVote:
    of_draft = taken.subject.about is About.DRAFT
    name = taken.subject.of
    subject = draft_shortly(name, scene) if of_draft else question_shortly(taken.subject, scene)
    meeting = scene.meeting
    council = _council(meeting, taken)
    held = [put for put in votes_of(course.scenario) if of_draft and put.subject == name]
    known = next((put for put in held if put.council.codes == council.codes), None)
    recorded = (known.record, known.added) if known else ()
    return PutToVote(
        *(subject, scene.day, council, taken.question, meeting.business.rules), *recorded
    )


def _council(meeting: Meeting, taken: VoteTaken) -> Council:
    """Return the Council that voted, which may have changed with the year since."""
    voted = tuple(code for code, _ in taken.votes)
    councils = (meeting.council, meeting.business.council)
    return next((c for c in councils if c.codes == voted), councils[0])


def _table(taken: VoteTaken) -> OpenTable:
    seats, votes = (tuple(each) for each in zip(*taken.votes, strict=True))
    return OpenTable(seats, votes, Phase.RESULT, None, len(seats), votes)
