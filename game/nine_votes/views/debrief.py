"""The debrief of a vote as plain values: what happened, why, what would have changed it, what next.

Each step has one question for the class. The author's own are put where the votes went as the
scenario records them; anywhere else they would ask about what did not happen.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from nine_votes.analysis.comparison import compared, every_rule
from nine_votes.analysis.pivots import Pivots, pivots
from nine_votes.council import events as ev
from nine_votes.council.events import Event, VoteTaken
from nine_votes.council.meeting import Meeting
from nine_votes.council.members import Council
from nine_votes.council.papers import About
from nine_votes.council.put import HeldVote
from nine_votes.council.voting import Ballot, Vote
from nine_votes.phrases import debrief as words
from nine_votes.phrases.comparison import Line, comparison_line, notes, summary
from nine_votes.phrases.papers import as_typed, subject_called
from nine_votes.phrases.pivots import pivot_sections
from nine_votes.phrases.reasons import reasons
from nine_votes.phrases.result import result_of
from nine_votes.phrases.scene import Scene, ballot_of, is_secret, scenes
from nine_votes.phrases.transcript import TOLD
from nine_votes.phrases.words import capital
from nine_votes.scenarios.scenario import Scenario
from nine_votes.views.winset import TextsDebrief
from nine_votes.words.resolver import in_words

FOLLOWING = (
    *(ev.MandatePartEnded, ev.MandatePartStays, ev.AssemblyDebateDue, ev.AssemblySeized),
    *(ev.SpecialReportDue, ev.EarlierMeasuresReturned, ev.ReliefContinued, ev.CommuniqueIssued),
)
"""What follows from votes, and from time."""


TEXTS = frozenset({About.DRAFT, About.AMENDMENT, About.PART})
"""What a vote may be about that somebody has worded."""


class DebriefStep(NamedTuple):
    """A step: its heading, its question for the class, and what is said, under its own headings."""

    heading: str
    question: str
    sections: tuple[tuple[str, tuple[str, ...]], ...]


class VoteDebrief(NamedTuple):
    """The debrief of a vote that was taken by name; `carried` is what became of it.

    `table` holds the same votes under other rules; it is empty where none of them would have made
    a difference to a question that is not one of substance, and `summary` then says so. `texts` is
    there where the vote was on a draft that could have been worded otherwise.
    """

    number: int
    subject: str
    carried: bool
    steps: tuple[DebriefStep, ...]
    summary: str
    table: tuple[Line, ...]
    notes: tuple[str, ...]
    follows: tuple[str, ...]
    texts: TextsDebrief | None = None


class Told(NamedTuple):
    """A vote with the scene it was taken in, and what happened from then to the next vote."""

    number: int
    taken: VoteTaken
    scene: Scene
    after: tuple[tuple[Event, Scene], ...]


def debriefs(
    meeting: Meeting, scenario: Scenario | None = None, earlier: Sequence[Meeting] = ()
) -> tuple[VoteDebrief, ...]:
    """Return the debrief of each vote of a meeting that was taken by name.

    Without a scenario there is nothing of an author's. `earlier` are the meetings before it, whose
    votes the scenario may record as well.
    """
    told = list(_told(meeting))
    before = [each for one in earlier for each in _told(one)]
    last = _last_as_recorded([*before, *told], scenario) if scenario else None
    return tuple(
        _debrief(each, scenario, own=each is last)
        for each in told
        if not is_secret(each.taken.question)
    )


def _told(meeting: Meeting) -> Iterator[Told]:
    course = list(scenes(meeting))
    places = [place for place, (event, _) in enumerate(course) if isinstance(event, VoteTaken)]
    for number, (place, end) in enumerate(zip(places, (*places[1:], None), strict=False), 1):
        taken, scene = course[place]
        if isinstance(taken, VoteTaken):
            yield Told(number, taken, scene, tuple(course[place + 1 : end]))


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


def _debrief(told: Told, scenario: Scenario | None, *, own: bool) -> VoteDebrief:
    taken, scene = told.taken, told.scene
    rules, voted = scene.meeting.business.rules, _voted(taken, scene.council)
    ballot = ballot_of(taken, scene.council)
    found = pivots(taken.question, ballot, rules, voted)
    added = _added(told, scenario)
    held = HeldVote(taken.question, rules, voted, scene.day, ballot, added=added)
    steps = vote_steps(held, found, of_a_text=taken.subject.about in TEXTS)
    under = compared(every_rule(scene.day, ballot.size), held)
    lines = tuple(map(comparison_line, under))
    table = () if _all_alike(lines, found) else lines
    return VoteDebrief(
        told.number,
        capital(subject_called(taken.subject, scene)),
        found.carried,
        with_author_s(steps, scenario if own else None),
        summary(under) if table else words.same_everywhere(len(_counted(lines))),
        table,
        notes(under, taken.question) if table else (),
        (*_author_s_end(told, scenario), *_came_of_it(told)),
    )


def _added(told: Told, scenario: Scenario | None) -> Mapping[str, Mapping[str, Vote]]:
    """Return how the scenario has added seats vote, where all voted as it is recorded."""
    recorded = scenario.recorded if scenario else ()
    alike = (v.added for v in recorded if v.ballot and _went_so(told, v.subject, v.ballot))
    return next(alike, {})


def _voted(taken: VoteTaken, council: Council) -> Council:
    votes = dict(taken.votes)
    return Council(tuple(member for member in council.members if member.code in votes))


def _all_alike(lines: Sequence[Line], found: Pivots) -> bool:
    """Say whether nobody holds a veto on the question, and no rule makes a difference to it."""
    return not found.holders and set(_counted(lines)) <= {found.carried}


def _counted(lines: Sequence[Line]) -> list[bool]:
    """Return what comes of the votes under each rule that they can be counted under."""
    return [line.carried for line in lines if line.carried is not None]


def vote_steps(held: HeldVote, found: Pivots, *, of_a_text: bool) -> tuple[DebriefStep, ...]:
    """Return the three steps of a vote that was taken by name."""
    question, ballot, rules, council = held.question, held.ballot, held.rules, held.council
    decision = found.decision
    result = result_of(question, ballot, rules, decision, council)
    why = tuple(map(in_words, reasons(question, ballot, rules, decision, council)))
    what_if = pivot_sections(found, ballot, rules, council)
    return (
        DebriefStep(
            words.HAPPENED,
            words.happened_question(question, decision, ballot, rules, council),
            (("", (in_words(result.whole),)),),
        ),
        DebriefStep(
            words.WHY,
            words.why_question(ballot, council, of_a_text=of_a_text),
            (("", why),),
        ),
        DebriefStep(
            words.WHAT_IF,
            words.what_if_question(found),
            tuple((in_words(head), tuple(map(in_words, said))) for head, said in what_if),
        ),
    )


def with_author_s(
    steps: tuple[DebriefStep, ...], scenario: Scenario | None
) -> tuple[DebriefStep, ...]:
    """Return the steps with the questions of the scenario's author where there are any."""
    prompts = scenario.lesson.prompts if scenario else {}
    return tuple(
        step._replace(question=as_typed(prompts[name])) if name in prompts else step
        for step, name in zip(steps, words.AUTHOR_QUESTION, strict=True)
    )


def _author_s_end(told: Told, scenario: Scenario | None) -> tuple[str, ...]:
    """Return what the author has follow a vote on a draft that ended so."""
    if scenario is None or told.taken.subject.about is not About.DRAFT:
        return ()
    text = scenario.consequences.get(told.taken.decision.outcome)
    return (words.author_says(as_typed(text)),) if text else ()


def _came_of_it(told: Told) -> tuple[str, ...]:
    return tuple(
        line
        for event, scene in told.after
        if isinstance(event, FOLLOWING)
        for line in TOLD[type(event)](event, scene)
    )
