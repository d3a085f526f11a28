"""A vote looked back on: all that is said of it is computed from the votes as cast."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from nine_votes.analysis.comparison import Compared, compared, every_rule
from nine_votes.analysis.pivots import Pivots, pivots
from nine_votes.council.charter import RuleSet
from nine_votes.council.decision import HeldVote
from nine_votes.council.meeting import Meeting
from nine_votes.council.members import Council, Roster
from nine_votes.council.messages import Message, Said, say
from nine_votes.council.papers import About, Subject
from nine_votes.council.questions import Kind
from nine_votes.council.voting import Vote, named_ballot
from nine_votes.phrases.comparison import Line, comparison_line, notes, summary
from nine_votes.phrases.debrief import happened_question, what_if_question, why_question
from nine_votes.phrases.papers import subject_called
from nine_votes.phrases.pivots import pivot_sections
from nine_votes.phrases.result import reasons, result_of
from nine_votes.scenarios.casting import playable
from nine_votes.scenarios.scenario import Scenario
from nine_votes.sitting.course import Course
from nine_votes.sitting.open_table import OpenTable, settled
from nine_votes.sitting.steps import Predicted
from nine_votes.views.chamber import ChamberView
from nine_votes.views.debrief import added_votes, prompts_of, told_votes, what_follows
from nine_votes.views.exploring import explored_vote
from nine_votes.views.negotiation_debrief import OpenedLine, opened_lines
from nine_votes.views.open_table import Setting, chamber
from nine_votes.views.rules import held_of
from nine_votes.views.text_debriefs import (
    TextsDebrief,
    WeighedVote,
    brief_of,
    recorded_texts,
    texts_debrief,
    weighed_votes,
)

TEXTS = frozenset({About.DRAFT, About.AMENDMENT, About.PART})
"""What a vote may be about that somebody has worded."""

NOTHING_WEIGHED: Mapping[str, WeighedVote] = {}


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


Step = tuple[Message, Said, tuple[tuple[Said, tuple[Message, ...]], ...]]
"""A heading, a question for the class, and what is said, under its own headings."""


class OtherRules(NamedTuple):
    """The same votes under every rule set: in a sentence, as a table, and what is said below it.

    The table is empty where no rule would have made a difference to a question on which nobody
    holds a veto, and the sentence then says so.
    """

    summary: Message
    table: tuple[Line, ...]
    notes: tuple[Message, ...]


@dataclass(frozen=True)
class Debriefing:
    """A vote that is looked back on, at the wall, in the terminal and in the record.

    `number` counts the vote from 0 of `votes`; `nth` is its number in its meeting, and `called` its
    name there. `prompts` are the author's questions, where they are put. `added` are how seats
    that a rule adds vote, where that is known. `follows` is what came of it, `lines` are the red
    lines of its case, `prediction` what the class said of it. `weighed` are the texts of its draft.
    """

    setting: Setting
    table: OpenTable
    of_a_text: bool
    prompts: Mapping[str, str]
    added: Mapping[str, Mapping[str, Vote]]
    number: int = 0
    votes: int = 1
    nth: int = 1
    called: Said = ""
    follows: tuple[Said, ...] = ()
    lines: tuple[OpenedLine, ...] = ()
    prediction: Predicted | None = None
    weighed: WeighedVote | None = None

    @property
    def council(self) -> Council:
        return self.setting.put.council

    @property
    def rules(self) -> RuleSet:
        return self.setting.put.rules

    @property
    def predicted(self) -> Said:
        """What the class said before it saw the votes, as a sentence; empty where nothing."""
        said = self.prediction
        if said is None:
            return ""
        if said.as_one:
            return say("debrief-predicted-as-one", adopted=said.adopted)
        hands = {"adopted": said.adopted, "not_adopted": said.not_adopted}
        return say("debrief-predicted-hands", **hands)

    @cached_property
    def held(self) -> HeldVote:
        put, ballot = self.setting.put, named_ballot(self.council, self.table.ballot)
        return replace(put.voted(ballot), added=self.added)

    @cached_property
    def found(self) -> Pivots:
        held = self.held
        return pivots(held.question, held.ballot, held.rules, held.council)

    @property
    def result(self) -> Message:
        held, decision = self.held, self.found.decision
        return result_of(held.question, held.ballot, held.rules, decision, held.council).whole

    @cached_property
    def questions(self) -> tuple[Said, ...]:
        held, decision = self.held, self.found.decision
        ballot, council = held.ballot, held.council
        asked = (
            ("what", happened_question(held.question, decision, ballot, held.rules, council)),
            ("why", why_question(ballot, council, of_a_text=self.of_a_text)),
            ("what_if", what_if_question(self.found)),
        )
        return tuple(self.prompts.get(name, each) for name, each in asked)

    @property
    def grounds(self) -> tuple[Message, ...]:
        held, decision = self.held, self.found.decision
        return tuple(reasons(held.question, held.ballot, held.rules, decision, held.council))

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        what, why, what_if = self.questions
        turned = pivot_sections(self.found, self.held.ballot, self.rules, self.council)
        return (
            (say("debrief-happened"), what, (("", (self.result,)),)),
            (say("debrief-why"), why, (("", self.grounds),)),
            (say("debrief-what-if"), what_if, turned),
        )

    @cached_property
    def under(self) -> tuple[Compared, ...]:
        return compared(every_rule(self.held.day, self.held.ballot.size), self.held)

    @cached_property
    def other_rules(self) -> OtherRules:
        under, lines = self.under, tuple(map(comparison_line, self.under))
        counted = [line.carried for line in lines if line.carried is not None]
        if not self.found.holders and set(counted) <= {self.found.carried}:
            return OtherRules(say("debrief-alike", rules=len(counted)), (), ())
        return OtherRules(summary(under), lines, notes(under, self.held.question))

    @cached_property
    def texts(self) -> tuple[Said, ...]:
        """What text would have carried a draft that failed, where it went as was to be expected."""
        return brief_of(self.weighed, self.table.ballot)

    @cached_property
    def every_text(self) -> TextsDebrief | None:
        return texts_debrief(self.weighed, self.table.ballot) if self.weighed else None

    @cached_property
    def view(self) -> ChamberView:
        """The chamber as the result stands there."""
        return chamber(self.setting, self.table)

    @cached_property
    def leaves(self) -> tuple[Leaf, ...]:
        without = {
            Leaf.TEXTS: not self.texts,
            Leaf.RULES: self.rules.unanimity,
            Leaf.RECORD: self.setting.put.record is None,
            Leaf.LINES: not self.lines,
        }
        return tuple(leaf for leaf in Leaf if not without.get(leaf))


def debriefed_table(setting: Setting, table: OpenTable, roster: Roster | None) -> Debriefing:
    """Return the debrief of an open table where all votes are in.

    The author's questions are put where the only vote of a scenario went as it is recorded.
    """
    put, scenario, table = setting.put, setting.scenario, settled(table.ballot)
    own = setting.votes == 1 and table.ballot == put.record
    weighed = recorded_texts(scenario, roster) if scenario and roster else {}
    return Debriefing(
        setting,
        table,
        of_a_text=put.question.kind is Kind.SUBSTANTIVE,
        prompts=prompts_of(scenario if own else None),
        added=held_of(setting, table).added,
        lines=red_lines(scenario, roster) if scenario and roster else (),
        weighed=weighed.get(put.subject),
    )


def debriefed_meeting(
    meeting: Meeting,
    scenario: Scenario | None = None,
    earlier: Sequence[Meeting] = (),
    weighed: Mapping[str, WeighedVote] = NOTHING_WEIGHED,
    drawn: frozenset[str] = frozenset(),
) -> tuple[Debriefing, ...]:
    """Return the debrief of each vote of a meeting that was taken by name, in order.

    Without a scenario there is nothing of an author's. `earlier` are the meetings before it.
    """
    return tuple(
        Debriefing(
            *explored_vote(told.taken, told.scene, scenario, drawn),
            of_a_text=told.taken.subject.about in TEXTS,
            prompts=told.prompts,
            added=added_votes(told, scenario),
            nth=told.number,
            called=say("record-subject", subject=subject_called(told.taken.subject, told.scene)),
            follows=what_follows(told, scenario),
            weighed=_weighed(told.taken.subject, weighed),
        )
        for told in told_votes(meeting, scenario, earlier)
    )


def _weighed(subject: Subject, weighed: Mapping[str, WeighedVote]) -> WeighedVote | None:
    return weighed.get(subject.of) if subject.about is About.DRAFT else None


def debriefed_course(course: Course, drawn: frozenset[str]) -> tuple[Debriefing, ...]:
    """Return the debrief of each vote of a sitting that was taken by name, in order."""
    weighed, before = weighed_votes(course), course.meetings
    found = [
        each
        for number, meeting in enumerate(before)
        for each in debriefed_meeting(meeting, course.scenario, before[:number], weighed, drawn)
    ]
    lines = red_lines(course.scenario, course.roster) if found else ()
    return tuple(
        replace(
            each,
            setting=replace(each.setting, number=number, votes=len(found)),
            number=number,
            votes=len(found),
            lines=lines,
            prediction=course.predictions.get(number),
        )
        for number, each in enumerate(found)
    )


def red_lines(scenario: Scenario, roster: Roster) -> tuple[OpenedLine, ...]:
    """Return every red line that a scenario states; none where nobody can play its delegations."""
    whole = playable(scenario, roster)
    return tuple(opened_lines(whole.case)) if whole else ()
