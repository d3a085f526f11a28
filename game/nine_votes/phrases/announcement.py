"""What the President announces when a vote is closed, by the kind of its result."""

from collections.abc import Iterator

from nine_votes.council.charter import RuleSet
from nine_votes.council.events import VoteTaken
from nine_votes.council.messages import Cases, Message, say
from nine_votes.council.outcomes import Decision, Outcome
from nine_votes.council.papers import About, Paper
from nine_votes.council.questions import Kind, Method
from nine_votes.council.voting import Tally, Vote
from nine_votes.phrases.papers import draft_called, subject_called
from nine_votes.phrases.result import Result, result_of, stopped
from nine_votes.phrases.scene import Scene, ballot_of

ALWAYS_CALLED = (Vote.IN_FAVOUR, Vote.AGAINST, Vote.ABSTAINING)
"""Hands are called for in this order, whether any is raised or not."""

RESOLUTIONS = frozenset({Kind.SUBSTANTIVE, Kind.PROCEDURAL})

RULINGS = (Outcome.RULING_OVERRULED, Outcome.RULING_STANDS)
UNUSUAL = (
    *(Outcome.PROCEDURAL, Outcome.SUBSTANTIVE, Outcome.RELIEF_CONTINUES, Outcome.SNAPBACK),
    *(Outcome.ELECTED, Outcome.NOT_ELECTED),
)
RULING = Cases("announce", RULINGS)
OF_ITS_KIND = Cases("announce", UNUSUAL)
"""What becomes of questions that are not simply adopted or not."""


def announcement(taken: VoteTaken, scene: Scene) -> Message:
    """Return the President's words: the figures, what became of the question, and why."""
    tally = taken.decision.tally
    sentences = (figures(tally), *_stayed_out(tally), ruling_on(taken, scene))
    return say("announce-whole", sentences=sentences)


def figures(tally: Tally) -> Message:
    in_favour, against, abstaining = tally[:3]
    return say("announce-figures", in_favour=in_favour, against=against, abstaining=abstaining)


def _stayed_out(tally: Tally) -> Iterator[Message]:
    if tally.not_participating:
        yield say("announce-not-participating", count=tally.not_participating)
    if tally.absent:
        yield say("announce-absent", count=tally.absent)


def ruling_on(taken: VoteTaken, scene: Scene) -> Message:
    outcome = taken.decision.outcome
    if outcome is Outcome.ADOPTED:
        return _carried(taken, scene)
    if outcome in RULINGS:
        return RULING(outcome)
    if outcome in UNUSUAL:
        ruled = taken.question.method is Method.PRESIDENT_RULING
        thing, why = draft_called(taken.subject.of, scene), grounds(taken, scene)
        return OF_ITS_KIND(outcome, thing=thing, grounds=why, ruled=ruled)
    return _lost(taken, scene)


def _carried(taken: VoteTaken, scene: Scene) -> Message:
    """Return how it was carried: as a resolution, unanimously, as amended, without its parts."""
    tally, subject = taken.decision.tally, taken.subject
    thing, unanimous = subject_called(subject, scene), tally.in_favour == sum(tally)
    if subject.about is About.CREDENTIALS:
        return say("announce-upheld", thing=thing, unanimous=unanimous)
    if subject.about is About.PART:
        return say("announce-kept", thing=thing, unanimous=unanimous)
    if subject.about is not About.DRAFT:
        return say("announce-adopted", thing=thing, unanimous=unanimous)
    paper = scene.meeting.paper(subject.of)
    return say(
        "announce-draft-adopted",
        thing=thing,
        unanimous=unanimous,
        resolution=taken.question.kind in RESOLUTIONS,
        amended=bool(paper and (paper.wordings or paper.texts or paper.deleted)),
        lost=_lost_parts(paper) if paper else (),
    )


def _lost_parts(paper: Paper) -> tuple[int, ...]:
    ids = [clause.id for clause in paper.draft.clauses]
    return tuple(ids.index(part) + 1 for part in paper.lost)


def _lost(taken: VoteTaken, scene: Scene) -> Message:
    thing, why = subject_called(taken.subject, scene), grounds(taken, scene)
    if taken.subject.about is About.CREDENTIALS:
        return say("announce-not-upheld", thing=thing, grounds=why)
    if taken.subject.about is About.PART:
        return say("announce-not-kept", thing=thing, grounds=why)
    return say("announce-not-adopted", thing=thing, grounds=why)


def grounds(taken: VoteTaken, scene: Scene) -> Message:
    """Return why a question was not carried, naming nobody."""
    decision = taken.decision
    if decision.outcome is Outcome.NOT_UNANIMOUS:
        return say("announce-not-unanimous")
    if not stopped(decision):
        return say("announce-too-few")
    if decision.vetoes:
        return _blocked(taken.votes, decision)
    return _somebody_blocked(scene.meeting.business.rules)


def _blocked(votes: tuple[tuple[str, Vote], ...], decision: Decision) -> Message:
    cast = dict(votes)
    against = all(cast.get(code, Vote.AGAINST) is Vote.AGAINST for code in decision.vetoes)
    return say("announce-blocked", count=len(decision.vetoes), against=against)


def _somebody_blocked(rules: RuleSet) -> Message:
    """Return whose votes blocked where the ballot was secret: as many at least as can block."""
    against = rules.blocks == {Vote.AGAINST}
    return say("announce-somebody-blocked", count=rules.vetoes_needed, against=against)


def groups(votes: tuple[tuple[str, Vote], ...]) -> list[tuple[Vote, list[str]]]:
    """Return who voted how in the order in which hands are called, the usual three always."""
    found = [(vote, [code for code, cast in votes if cast is vote]) for vote in Vote]
    return [(vote, codes) for vote, codes in found if codes or vote in ALWAYS_CALLED]


def told_result(taken: VoteTaken, scene: Scene) -> Result:
    rules, decision = scene.meeting.business.rules, taken.decision
    ballot = ballot_of(taken, scene.council)
    return result_of(taken.question, ballot, rules, decision, scene.council)
