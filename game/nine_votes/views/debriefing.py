"""A vote looked back on at the wall: all that is said of it is computed from the votes as cast."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from nine_votes.analysis.pivots import Pivots, pivots
from nine_votes.council.members import Council
from nine_votes.council.papers import About
from nine_votes.council.put import HeldVote
from nine_votes.council.questions import Kind
from nine_votes.council.roster import Roster
from nine_votes.phrases import debrief_shown as words
from nine_votes.scenarios.casting import playable
from nine_votes.scenarios.scenario import Scenario
from nine_votes.sitting.course import Course
from nine_votes.sitting.open_table import OpenTable, settled
from nine_votes.sitting.steps import Predicted
from nine_votes.views.chamber import ChamberView
from nine_votes.views.debrief import debriefs, vote_steps, with_author_s
from nine_votes.views.exploring import explored, votes_by_name
from nine_votes.views.negotiation_debrief import OpenedLine, opened_lines
from nine_votes.views.open_table import Setting, chamber
from nine_votes.views.rules import held_of
from nine_votes.views.text_debriefs import brief_of, recorded_texts, weighed_votes


class Leaf(StrEnum):
    """What is on the wall at a time, in order; all after the second are the third step."""

    HAPPENED = "happened"
    WHY = "why"
    ASKED = "asked"
    VOTES = "votes"
    TEXTS = "texts"
    RULES = "rules"
    RECORD = "record"
    LINES = "lines"

    @property
    def step(self) -> int:
        """Which of the three steps it belongs to."""
        return {Leaf.HAPPENED: 1, Leaf.WHY: 2}.get(self, 3)


@dataclass(frozen=True)
class Debriefing:
    """A vote that is looked back on.

    `questions` are those for the class, one a step. `number` counts the vote from 0 of `votes`;
    `lines` are the red lines of its case, `prediction` what the class said of it. `texts` say what
    text would have carried a draft that failed, where it went as its delegations would have it.
    """

    setting: Setting
    table: OpenTable
    questions: tuple[str, ...]
    number: int = 0
    votes: int = 1
    lines: tuple[OpenedLine, ...] = ()
    prediction: Predicted | None = None
    texts: tuple[str, ...] = ()

    @property
    def council(self) -> Council:
        """Who sat."""
        return self.setting.put.council

    @property
    def predicted(self) -> str:
        """What the class said before it saw the votes, as a sentence; empty where nothing."""
        said = self.prediction
        return words.predicted(said.adopted, said.not_adopted, as_one=said.as_one) if said else ""

    @cached_property
    def held(self) -> HeldVote:
        """The vote as it was held."""
        return held_of(self.setting, self.table)

    @cached_property
    def found(self) -> Pivots:
        """What would have turned it."""
        held = self.held
        return pivots(held.question, held.ballot, held.rules, held.council)

    @cached_property
    def view(self) -> ChamberView:
        """The chamber as the result stands there."""
        return chamber(self.setting, self.table)

    @cached_property
    def leaves(self) -> tuple[Leaf, ...]:
        """What there is to show of it."""
        without = {
            Leaf.TEXTS: not self.texts,
            Leaf.RULES: self.setting.put.rules.unanimity,
            Leaf.RECORD: self.setting.put.record is None,
            Leaf.LINES: not self.lines,
        }
        return tuple(leaf for leaf in Leaf if not without.get(leaf))


def debriefed_table(setting: Setting, table: OpenTable, roster: Roster | None) -> Debriefing:
    """Return the debrief of an open table where all votes are in.

    The author's questions are put where the only vote of a scenario went as it is recorded.
    """
    put, scenario, table = setting.put, setting.scenario, settled(table.ballot)
    held = held_of(setting, table)
    found = pivots(held.question, held.ballot, held.rules, held.council)
    of_a_text = put.question.kind is Kind.SUBSTANTIVE
    steps = vote_steps(held, found, of_a_text=of_a_text)
    own = setting.votes == 1 and table.ballot == put.record
    steps = with_author_s(steps, scenario if own else None)
    lines = red_lines(scenario, roster) if scenario and roster else ()
    weighed = recorded_texts(scenario, roster) if scenario and roster else {}
    texts = brief_of(weighed.get(put.subject), table.ballot)
    questions = tuple(step.question for step in steps)
    return Debriefing(setting, table, questions, lines=lines, texts=texts)


def debriefed_course(course: Course, drawn: frozenset[str]) -> tuple[Debriefing, ...]:
    """Return the debrief of each vote of a sitting that was taken by name, in order."""
    told = [
        each
        for number, meeting in enumerate(course.meetings)
        for each in debriefs(meeting, course.scenario, course.meetings[:number])
    ]
    lines = red_lines(course.scenario, course.roster) if told else ()
    found, texts = explored(course, drawn), _texts(course)
    return tuple(
        Debriefing(
            one.setting,
            one.table,
            tuple(step.question for step in each.steps),
            *(number, len(found), lines, course.predictions.get(number), said),
        )
        for number, (one, each, said) in enumerate(zip(found, told, texts, strict=True))
    )


def _texts(course: Course) -> Iterator[tuple[str, ...]]:
    """Yield for each vote what text would have carried it, where that can be said of it."""
    weighed = weighed_votes(course)
    for taken, _ in votes_by_name(course):
        vote = weighed.get(taken.subject.of) if taken.subject.about is About.DRAFT else None
        yield brief_of(vote, dict(taken.votes))


def red_lines(scenario: Scenario, roster: Roster) -> tuple[OpenedLine, ...]:
    """Return every red line that a scenario states; none where nobody can play its delegations."""
    whole = playable(scenario, roster)
    return tuple(opened_lines(whole.case)) if whole else ()
