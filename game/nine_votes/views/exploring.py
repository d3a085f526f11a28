"""The votes of a sitting as tables on which any of them can be changed, to see what it would do."""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from nine_votes.council.decision import VoteAsPut
from nine_votes.council.events import VoteTaken
from nine_votes.council.meeting import Meeting
from nine_votes.council.members import Council
from nine_votes.council.papers import About
from nine_votes.phrases.papers import as_typed, draft_of, draft_shortly
from nine_votes.phrases.scene import Scene, scenes
from nine_votes.phrases.window import notice
from nine_votes.scenarios.scenario import Scenario, votes_of
from nine_votes.sitting.course import Course
from nine_votes.sitting.open_table import OpenTable, settled
from nine_votes.views.hearing import question_shortly
from nine_votes.views.open_table import Setting


class Explored(NamedTuple):
    """A vote that was taken by name: what stays the same about it, and its table."""

    setting: Setting
    table: OpenTable


def explored(course: Course, drawn: frozenset[str]) -> tuple[Explored, ...]:
    """Return the votes of a sitting that were taken by name, in order."""
    taken = list(votes_by_name(course))
    found = [explored_vote(vote, scene, course.scenario, drawn) for vote, scene in taken]
    return tuple(
        Explored(replace(each.setting, number=number, votes=len(found)), each.table)
        for number, each in enumerate(found)
    )


def explored_vote(
    taken: VoteTaken, scene: Scene, scenario: Scenario | None, drawn: frozenset[str]
) -> Explored:
    """Return a vote that was taken by name, as the only one of its sitting."""
    put, subject = _put(taken, scene, scenario), taken.subject
    of_draft = subject.about is About.DRAFT
    symbol = draft_shortly(subject.of, scene) if of_draft else question_shortly(subject, scene)
    table = settled(dict(taken.votes))
    if scenario is None:
        return Explored(Setting("", None, "", put, 0, 1, drawn=drawn, symbol=symbol), table)
    marked = notice(scenario.basis, scenario.sensitivity)
    about = (scenario.title, scenario.item, marked, put, 0, 1, scenario.consequences, drawn)
    return Explored(Setting(*about, scenario=scenario, symbol=symbol), table)


def votes_by_name(course: Course) -> Iterator[tuple[VoteTaken, Scene]]:
    """Yield the votes of all meetings whose members are known, each as it was then."""
    for meeting in course.meetings:
        for event, scene in scenes(meeting):
            if isinstance(event, VoteTaken) and event.votes:
                yield event, scene


def _put(taken: VoteTaken, scene: Scene, scenario: Scenario | None) -> VoteAsPut:
    name, meeting = taken.subject.of, scene.meeting
    draft = draft_of(name, scene) if taken.subject.about is About.DRAFT else None
    council = _council(meeting, taken)
    recorded = votes_of(scenario) if scenario and draft else ()
    held = [put for put in recorded if put.subject == name]
    known = next((put for put in held if put.council.codes == council.codes), None)
    ballot, added = (known.ballot, known.added) if known else (None, {})
    asked = (taken.question, meeting.business.rules, council, scene.day)
    symbol = as_typed(name) if draft and draft.symbol else ""
    return VoteAsPut(*asked, ballot, added=added, subject=symbol)


def _council(meeting: Meeting, taken: VoteTaken) -> Council:
    """Return the Council that voted, which may have changed with the year since."""
    voted = tuple(code for code, _ in taken.votes)
    councils = (meeting.council, meeting.business.council)
    return next((c for c in councils if c.codes == voted), councils[0])
