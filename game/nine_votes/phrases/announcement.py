"""What the President announces when a vote is closed, by the kind of its result."""

from collections.abc import Callable, Iterator, Mapping

from nine_votes.council.charter import RuleSet
from nine_votes.council.events import VoteTaken
from nine_votes.council.outcomes import Decision, Outcome
from nine_votes.council.papers import About, Paper, Subject
from nine_votes.council.questions import Kind, Method
from nine_votes.council.voting import Tally, Vote
from nine_votes.phrases.papers import draft_called, subject_called
from nine_votes.phrases.result import result_sentence, stopped
from nine_votes.phrases.scene import Scene, ballot_of
from nine_votes.phrases.words import capital, joined, number

ALWAYS_CALLED = (Vote.IN_FAVOUR, Vote.AGAINST, Vote.ABSTAINING)
"""Hands are called for in this order, whether any is raised or not."""


def announcement(taken: VoteTaken, scene: Scene) -> str:
    """Return the President's words: the figures, what became of the question, and why."""
    decision = taken.decision
    parts = [figures(decision.tally), *_stayed_out(decision.tally), ruling_on(taken, scene)]
    return " ".join(parts)


def figures(tally: Tally) -> str:
    """Return the three counts as the President reads them."""
    abstentions = "abstention" if tally.abstaining == 1 else "abstentions"
    return (
        f"The result of the vote is as follows: {tally.in_favour or 'none'} in favour, "
        f"{tally.against or 'none'} against, {tally.abstaining or 'no'} {abstentions}."
    )


def _stayed_out(tally: Tally) -> Iterator[str]:
    for count, what in (
        (tally.not_participating, "did not participate in the voting"),
        (tally.absent, "absent"),
    ):
        members = f"{capital(number(count))} member{'' if count == 1 else 's'}"
        verb = "" if what != "absent" else ("was " if count == 1 else "were ")
        if count:
            yield f"{members} {verb}{what}."


def ruling_on(taken: VoteTaken, scene: Scene) -> str:
    """Return what became of the question, as the President rules."""
    outcome = taken.decision.outcome
    if outcome in OF_ITS_KIND:
        return OF_ITS_KIND[outcome](taken, scene)
    thing = capital(subject_called(taken.subject, scene))
    if outcome is Outcome.ADOPTED:
        return f"{thing} {_carried(taken, scene)}."
    return f"{thing} {_lost(taken.subject)}, {grounds(taken, scene)}."


def _carried(taken: VoteTaken, scene: Scene) -> str:
    """Return how it was carried: as a resolution, unanimously, as amended, without its parts."""
    tally, about = taken.decision.tally, taken.subject.about
    how = " unanimously" if tally.in_favour == sum(tally) else ""
    if about in UNUSUAL:
        return UNUSUAL[about][0] + how
    if about is not About.DRAFT:
        return f"has been adopted{how}"
    paper = scene.meeting.paper(taken.subject.of)
    as_what = " as a resolution of the Council" if taken.question.kind in RESOLUTIONS else ""
    return f"has been adopted{how}{as_what}{_in_which_form(paper) if paper else ''}"


def _lost(subject: Subject) -> str:
    return UNUSUAL[subject.about][1] if subject.about in UNUSUAL else "has not been adopted"


UNUSUAL = {
    About.CREDENTIALS: ("has been upheld", "has not been upheld"),
    About.PART: ("has been kept", "has not been kept"),
}
"""What is carried or lost in words of its own."""

RESOLUTIONS = frozenset({Kind.SUBSTANTIVE, Kind.PROCEDURAL})


def _in_which_form(paper: Paper) -> str:
    amended = ", as amended" if paper.wordings or paper.texts or paper.deleted else ""
    ids = [clause.id for clause in paper.draft.clauses]
    lost = [str(ids.index(part) + 1) for part in paper.lost]
    noun = "paragraph" if len(lost) == 1 else "paragraphs"
    return f"{amended}, without {noun} {joined(lost)}" if lost else amended


def grounds(taken: VoteTaken, scene: Scene) -> str:
    """Return why a question was not carried, naming nobody."""
    decision = taken.decision
    if decision.outcome is Outcome.NOT_UNANIMOUS:
        return "not all who voted being in favour"
    if stopped(decision):
        rules = scene.meeting.business.rules
        whose = _of_the_blocking(taken.votes, decision) if decision.vetoes else _of_somebody(rules)
        return f"owing to {whose} of the Council"
    return "the required number of votes not having been obtained"


def _of_the_blocking(votes: tuple[tuple[str, Vote], ...], decision: Decision) -> str:
    """Return whose votes blocked, by number."""
    count, cast = len(decision.vetoes), dict(votes)
    against = all(cast.get(code, Vote.AGAINST) is Vote.AGAINST for code in decision.vetoes)
    who = "a permanent member" if count == 1 else f"{number(count)} permanent members"
    return f"the {_what(count, against=against)} of {who}"


def _of_somebody(rules: RuleSet) -> str:
    """Return whose votes blocked where the ballot was secret: as many at least as can block."""
    least, against = rules.vetoes_needed, rules.blocks == {Vote.AGAINST}
    members = "permanent member" if least == 1 else "permanent members"
    return f"the {_what(least, against=against)} of at least {number(least)} {members}"


def _what(count: int, *, against: bool) -> str:
    if not against:
        return "want of the concurring vote"
    return "negative vote" if count == 1 else "negative votes"


def _procedural(taken: VoteTaken, scene: Scene) -> str:
    draft = draft_called(taken.subject.of, scene)
    if taken.question.method is Method.PRESIDENT_RULING:
        return f"I rule that {draft} is a matter of procedure (rule 30)."
    return f"The Council has decided that {draft} is a matter of procedure."


def _substantive(taken: VoteTaken, scene: Scene) -> str:
    draft = draft_called(taken.subject.of, scene)
    return f"{capital(draft)} is a matter of substance, {grounds(taken, scene)}."


def _relief(taken: VoteTaken, scene: Scene) -> str:
    draft = capital(draft_called(taken.subject.of, scene))
    return f"{draft} has been adopted, and the relief continues."


def _snapback(taken: VoteTaken, scene: Scene) -> str:
    draft = capital(draft_called(taken.subject.of, scene))
    return f"{draft} has not been adopted, {grounds(taken, scene)}."


def _elected(taken: VoteTaken, scene: Scene) -> str:
    name = capital(draft_called(taken.subject.of, scene))
    return f"{name} has the absolute majority that the election asks for."


def _not_elected(taken: VoteTaken, scene: Scene) -> str:
    name = capital(draft_called(taken.subject.of, scene))
    return f"{name} has not the absolute majority that the election asks for."


OF_ITS_KIND: Mapping[Outcome, Callable[[VoteTaken, Scene], str]] = {
    Outcome.PROCEDURAL: _procedural,
    Outcome.SUBSTANTIVE: _substantive,
    Outcome.RULING_OVERRULED: lambda _taken, _scene: "The ruling is overruled.",
    Outcome.RULING_STANDS: lambda _taken, _scene: (
        "The ruling stands, the required number of votes to overrule it not having been obtained."
    ),
    Outcome.RELIEF_CONTINUES: _relief,
    Outcome.SNAPBACK: _snapback,
    Outcome.ELECTED: _elected,
    Outcome.NOT_ELECTED: _not_elected,
}


def groups(votes: tuple[tuple[str, Vote], ...]) -> list[tuple[Vote, list[str]]]:
    """Return who voted how in the order in which hands are called, the usual three always."""
    found = [(vote, [code for code, cast in votes if cast is vote]) for vote in Vote]
    return [(vote, codes) for vote, codes in found if codes or vote in ALWAYS_CALLED]


def told_result(taken: VoteTaken, scene: Scene) -> str:
    """Return the sentence of the result of a vote that was taken by name."""
    rules, decision = scene.meeting.business.rules, taken.decision
    ballot = ballot_of(taken, scene.council)
    return result_sentence(taken.question, ballot, rules, decision, scene.council)
