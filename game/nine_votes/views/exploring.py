"""The votes of a sitting as tables on which any of them can be changed, to see what it would do."""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from nine_votes.council.events import VoteTaken
from nine_votes.council.meeting import Meeting
from nine_votes.council.members import Council
from nine_votes.council.papers import About
from nine_votes.council.put import VoteAsPut
from nine_votes.phrases import window
from nine_votes.phrases.papers import draft_shortly
from nine_votes.phrases.scene import Scene, scenes
from nine_votes.phrases.sitting import question_shortly
from nine_votes.scenarios.scenario import Scenario, votes_of
from nine_votes.sitting.course import Course
from nine_votes.sitting.open_table import OpenTable, settled
from nine_votes.views.open_table import Setting
from nine_votes.words.resolver import in_words


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
    put = _put(taken, scene, scenario)
    if scenario is None:
        return Explored(Setting("", None, "", put, 0, 1, drawn=drawn), settled(dict(taken.votes)))
    notice = window.notice(scenario.basis, scenario.sensitivity)
    about = (scenario.title, scenario.item, notice, put, 0, 1, scenario.consequences, drawn)
    return Explored(Setting(*about, scenario=scenario), settled(dict(taken.votes)))


def votes_by_name(course: Course) -> Iterator[tuple[VoteTaken, Scene]]:
    """Yield the votes of all meetings whose members are known, each as it was then."""
    for meeting in course.meetings:
        for event, scene in scenes(meeting):
            if isinstance(event, VoteTaken) and event.votes:
                yield event, scene


def _put(taken: VoteTaken, scene: Scene, scenario: Scenario | None) -> VoteAsPut:
    of_draft = taken.subject.about is About.DRAFT
    name = taken.subject.of
    subject = (
        in_words(draft_shortly(name, scene)) if of_draft else question_shortly(taken.subject, scene)
    )
    meeting = scene.meeting
    council = _council(meeting, taken)
    recorded = votes_of(scenario) if scenario and of_draft else ()
    held = [put for put in recorded if put.subject == name]
    known = next((put for put in held if put.council.codes == council.codes), None)
    ballot, added = (known.ballot, known.added) if known else (None, {})
    asked = (taken.question, meeting.business.rules, council, scene.day)
    return VoteAsPut(*asked, ballot, added=added, subject=subject)


def _council(meeting: Meeting, taken: VoteTaken) -> Council:
    """Return the Council that voted, which may have changed with the year since."""
    voted = tuple(code for code, _ in taken.votes)
    councils = (meeting.council, meeting.business.council)
    return next((c for c in councils if c.codes == voted), councils[0])
