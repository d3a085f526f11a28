"""A result: what became of a question, the figures, what decided and why."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from nine_votes.council.charter import Proviso, RuleSet, Standing
from nine_votes.council.decision import Change, blocking_number, veto_held
from nine_votes.council.majorities import CARRIED, majority_for
from nine_votes.council.members import UNNAMED_PERMANENT, Council, the_members
from nine_votes.council.messages import Cases, Message, say
from nine_votes.council.outcomes import MEANING, Decision, Flag, Outcome
from nine_votes.council.questions import MATTER, Kind, Question
from nine_votes.council.voting import VOTE, Ballot, Vote

HEAD = Cases("result-head", Outcome)
"""What became of a question, as the first words of a result."""

BECAME = Cases("result-became", Outcome)
"""What became, or would have become, of a question, within a sentence."""


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


def reasons(
    question: Question, ballot: Ballot, rules: RuleSet, decision: Decision, council: Council
) -> Iterator[Message]:
    """Yield why: the required number, what the kind of question means, who blocked."""
    if rules.standing is not Standing.LAW:
        yield say("reason-rule", title=rules.title, source=rules.source)
    if rules.unanimity:
        yield _unanimity(question, decision)
    else:
        yield _number_needed(decision)
        yield from _kind(question, rules, decision, council)
    if decision.vetoes:
        yield say("reason-blocked", blocked=blocked(ballot, decision, council))
    if decision.set_aside:
        yield _set_aside(decision, rules, council)
    if decision.counterfactual and decision.counterfactual != decision.outcome:
        yield say("reason-strict", became=BECAME(decision.counterfactual))
    yield from (say("reason-flag", flag=MEANING(flag)) for flag in decision.flags)


def _unanimity(question: Question, decision: Decision) -> Message:
    if question.kind is Kind.PROCEDURAL:
        return say("reason-majority-on-procedure", required=decision.required)
    return say("reason-unanimity")


def _number_needed(decision: Decision) -> Message:
    size, favour, required = sum(decision.tally), decision.tally.in_favour, decision.required
    block = max(0, blocking_number(size, required))
    facts = {"required": required, "size": size, "in_favour": favour, "block": block}
    return say("reason-needed", reached=favour >= required, **facts)


def _kind(
    question: Question, rules: RuleSet, decision: Decision, council: Council
) -> Iterator[Message]:
    if not majority_for(question).concurrence:
        yield _without_veto(question, decision, council)
    elif decision.tally.in_favour < decision.required:
        if veto_held(question, rules) and decision.negative_permanent:
            who = the_members(decision.negative_permanent, council)
            yield say("reason-no-veto-counted", who=who, required=decision.required)
    elif stopped(decision):
        if not decision.vetoes:
            yield say("reason-blocking-unknown")
    else:
        yield _nobody_blocked(question, rules, decision, council)


def _without_veto(question: Question, decision: Decision, council: Council) -> Message:
    who = the_members(decision.negative_permanent, council)
    if question.matter:
        return say("reason-procedural", matter=MATTER(question.matter), who=who)
    return say("reason-knows-no-veto", who=who)


def _nobody_blocked(
    question: Question, rules: RuleSet, decision: Decision, council: Council
) -> Message:
    if decision.negative_permanent:
        return say("reason-does-not-block", who=the_members(decision.negative_permanent, council))
    if not veto_held(question, rules):
        return say("reason-nobody-alone")
    unknown = {Flag.PERMANENT_VOTE_UNKNOWN, Flag.UNNAMED_PERMANENT_AGAINST}
    if unknown & set(decision.flags):
        return say("reason-none-known")
    if rules.blocks != {Vote.AGAINST} or decision.set_aside:
        return say("reason-none-as-counted")
    return say("reason-none-against")


def _set_aside(decision: Decision, rules: RuleSet, council: Council) -> Message:
    who = the_members(decision.set_aside, council)
    if rules.proviso is Proviso.STRICT:
        return say("reason-party-abstains", who=who)
    return say("reason-party-left-out", who=who)


def change_sentences(changes: Iterable[Change], council: Council) -> list[Message]:
    """Return which single vote would have changed the outcome, like members in one sentence."""
    by_member: dict[tuple[str, Outcome], tuple[Vote, ...]] = {}
    for change in changes:
        key = (change.code, change.outcome)
        by_member[key] = (*by_member.get(key, ()), change.instead)
    alike: dict[tuple[Outcome, tuple[Vote, ...]], list[str]] = {}
    for (code, outcome), votes in by_member.items():
        alike.setdefault((outcome, votes), []).append(code)
    return [
        say(
            "reason-change",
            who=the_members(codes, council),
            votes=tuple(map(VOTE, votes)),
            became=BECAME(outcome),
        )
        for (outcome, votes), codes in alike.items()
    ]
