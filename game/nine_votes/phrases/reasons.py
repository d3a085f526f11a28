"""Why a question was decided as it was, and which single vote would have changed it."""

from collections.abc import Iterable, Iterator

from nine_votes.council.blocks import Change, blocking_number
from nine_votes.council.charter import Proviso, RuleSet, Standing
from nine_votes.council.decision import veto_held
from nine_votes.council.flags import MEANING, Flag
from nine_votes.council.majorities import majority_for
from nine_votes.council.members import Council, the_members
from nine_votes.council.messages import Message, say
from nine_votes.council.outcomes import Decision, Outcome
from nine_votes.council.procedure import MATTER
from nine_votes.council.questions import Kind, Question
from nine_votes.council.voting import VOTE, Ballot, Vote
from nine_votes.phrases.result import BECAME, blocked, stopped


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
