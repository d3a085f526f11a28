"""A vote looked back on: all that is said of it is computed from the votes as cast.

The author's own questions are put where the votes went as the scenario records them; anywhere else
they would ask about what did not happen.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from nine_votes.analysis.comparison import Compared, compared, every_rule
from nine_votes.analysis.pivots import Pivots, pivots
from nine_votes.council.charter import RuleSet
from nine_votes.council.decision import HeldVote, VoteAsPut, veto_held
from nine_votes.council.events import Event, VoteTaken
from nine_votes.council.majorities import majority_for
from nine_votes.council.meeting import Meeting
from nine_votes.council.members import Council, Roster, the_members
from nine_votes.council.messages import Message, Said, say
from nine_votes.council.outcomes import Decision, Outcome
from nine_votes.council.papers import About, Subject
from nine_votes.council.questions import Kind, Question
from nine_votes.council.voting import Ballot, Vote, named_ballot
from nine_votes.phrases.comparison import Line, comparison_line, notes, summary
from nine_votes.phrases.papers import as_typed, draft_of, draft_shortly, subject_called
from nine_votes.phrases.pivots import pivot_sections
from nine_votes.phrases.result import reasons, result_of
from nine_votes.phrases.scene import Scene, is_secret, scenes
from nine_votes.phrases.transcript import FOLLOWING, TOLD
from nine_votes.phrases.window import notice
from nine_votes.scenarios.casting import playable
from nine_votes.scenarios.scenario import Scenario, votes_of
from nine_votes.sitting.course import Course
from nine_votes.sitting.open_table import OpenTable, settled
from nine_votes.sitting.steps import Predicted
from nine_votes.views.chamber import ChamberView
from nine_votes.views.hearing import question_shortly
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

Explored = tuple[Setting, OpenTable]
"""A vote that was taken by name: what stays the same about it, and its table."""


def explored(course: Course, drawn: frozenset[str]) -> tuple[Explored, ...]:
    """Return the votes of a sitting that were taken by name, in order."""
    taken = list(votes_by_name(course))
    found = [explored_vote(vote, scene, course.scenario, drawn) for vote, scene in taken]
    return tuple(
        (replace(setting, number=number, votes=len(found)), table)
        for number, (setting, table) in enumerate(found)
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
        return Setting("", None, "", put, 0, 1, drawn=drawn, symbol=symbol), table
    marked = notice(scenario.basis, scenario.sensitivity)
    about = (scenario.title, scenario.item, marked, put, 0, 1, scenario.consequences, drawn)
    return Setting(*about, scenario=scenario, symbol=symbol), table


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


NAMED = 3
"""Up to so many members are named in a question, more are counted."""


def happened_question(
    question: Question, decision: Decision, ballot: Ballot, rules: RuleSet, council: Council
) -> Message:
    """Return the question of the first step: which hurdle was cleared, and which was not."""
    if rules.unanimity:
        return say("debrief-ask-unanimity")
    negative = the_members(decision.negative_permanent, council)
    if not (majority_for(question).concurrence and veto_held(question, rules)):
        no_veto = say("debrief-ask-no-veto", who=negative)
        return no_veto if negative else say("debrief-ask-any-one")
    if decision.outcome is Outcome.VETOED or decision.vetoes:
        return say("debrief-ask-vetoed", required=decision.required)
    missing = decision.required - decision.tally.in_favour
    if missing <= 0:
        return _carried(decision, ballot, council)
    if negative:
        return say("debrief-ask-short-no-veto", who=negative)
    nobody = say("debrief-ask-nobody-against", missing=missing)
    return say("debrief-ask-missing", missing=missing) if decision.tally.against else nobody


def _carried(decision: Decision, ballot: Ballot, council: Council) -> Message:
    """Ask why what did not help it did not stop it."""
    aside = [c for c in ballot.permanent if ballot.votes[c] is not Vote.IN_FAVOUR]
    if aside:
        return say("debrief-ask-aside", who=the_members(aside, council))
    if decision.tally.against:
        return say("debrief-ask-outvoted", against=decision.tally.against)
    return say("debrief-ask-how-far")


def why_question(ballot: Ballot, council: Council, *, of_a_text: bool) -> Message:
    """Return the question of the second step: a reason, as its own delegation would give it."""
    against, abstaining = (
        tuple(member for member in council.members if ballot.votes.get(member.code) is vote)
        for vote in (Vote.AGAINST, Vote.ABSTAINING)
    )
    if against:
        listed = len(against) <= NAMED
        return say("debrief-ask-against", who=against, listed=listed, of_a_text=of_a_text)
    if abstaining:
        return say("debrief-ask-abstained", who=abstaining, listed=len(abstaining) <= NAMED)
    return say("debrief-ask-given-up")


def what_if_question(found: Pivots) -> Message:
    """Return the question of the third step: a prediction of what would have turned it."""
    if not found.sets:
        return say("debrief-ask-none", carried=found.carried)
    if found.size > 1:
        return say("debrief-ask-several", carried=found.carried)
    idle = [choice.code for choice in found.choices if not choice.turning]
    if idle and len(idle) < len(found.choices):
        return say("debrief-ask-idle", carried=found.carried)
    return say("debrief-ask-whose", carried=found.carried)
