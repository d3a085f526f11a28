"""The parts of a result: what became of a question, the figures, and what decided."""

from typing import NamedTuple

from nine_votes.council.charter import RuleSet
from nine_votes.council.decision import veto_held
from nine_votes.council.majorities import CARRIED, majority_for
from nine_votes.council.members import UNNAMED_PERMANENT, Council, the_members
from nine_votes.council.messages import Cases, Message, say
from nine_votes.council.outcomes import Decision, Outcome
from nine_votes.council.questions import Question
from nine_votes.council.voting import Ballot, Vote

HEAD = Cases("result-head", Outcome)
"""What became of a question, as the first words of a result."""

BECAME = Cases("result-became", Outcome)
"""What became, or would have become, of a question, within a sentence."""

CALLED = Cases("result-called", Outcome)
"""What became of a question, in brackets or behind a colon."""


class Result(NamedTuple):
    """What became of a question; the figures; what decided, where the figures do not tell it."""

    head: Message
    figures: Message
    ground: Message | None = None

    @property
    def sentences(self) -> tuple[Message, ...]:
        return (self.figures, self.ground) if self.ground else (self.figures,)

    @property
    def whole(self) -> Message:
        """All of it: "Adopted. 12 in favour, none against, 3 abstaining."."""
        return say("result-whole", head=self.head, sentences=self.sentences)


def result_of(
    question: Question, ballot: Ballot, rules: RuleSet, decision: Decision, council: Council
) -> Result:
    head, figures = HEAD(decision.outcome), decision.tally._asdict()
    if decision.outcome is Outcome.NOT_UNANIMOUS:
        return Result(head, say("result-not-unanimous", **figures))
    if decision.outcome in CARRIED:
        return Result(head, say("result-carried", **figures))
    required = decision.required
    if stopped(decision):
        who = blocked(ballot, decision, council) if decision.vetoes else _somebody_blocked(rules)
        reached = say("result-reached", required=required, stopped=who)
        return Result(head, say("result-stopped", **figures), reached)
    favour = decision.tally.in_favour
    short = say("result-short", in_favour=favour, missing=required - favour, required=required)
    return Result(head, short, say("result-no-veto") if _veto_asked(question, rules) else None)


def _veto_asked(question: Question, rules: RuleSet) -> bool:
    """Below the required number nobody's vote against is a veto, where one is held at all."""
    held = majority_for(question).concurrence and veto_held(question, rules)
    return held and not rules.unanimity


def stopped(decision: Decision) -> bool:
    """Say whether enough were in favour, and permanent members stopped it all the same.

    Their number tells that where a secret ballot lets nobody be named.
    """
    reached = decision.tally.in_favour >= decision.required
    return reached and decision.outcome not in CARRIED


def _somebody_blocked(rules: RuleSet) -> Message:
    against = rules.blocks == {Vote.AGAINST}
    return say("result-somebody-blocked", least=rules.vetoes_needed, against=against)


def blocked(ballot: Ballot, decision: Decision, council: Council) -> Message:
    """Return who blocked and how: 'the Russian Federation, a permanent member, voted against'."""
    who = the_members(decision.vetoes, council)
    if set(decision.vetoes) == {UNNAMED_PERMANENT}:
        return say("result-blocked-unnamed", who=who)
    cast = [ballot.votes.get(code, Vote.AGAINST) for code in decision.vetoes]
    against = all(vote is Vote.AGAINST for vote in cast)
    return say("result-blocked", who=who, count=len(decision.vetoes), against=against)
