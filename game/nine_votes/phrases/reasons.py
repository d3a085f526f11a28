"""Why a question was decided as it was, and which single vote would have changed it."""

from collections.abc import Iterable, Sequence

from nine_votes.council.blocks import Change, blocking_number
from nine_votes.council.charter import Proviso, RuleSet, Standing
from nine_votes.council.decision import veto_held
from nine_votes.council.flags import MEANINGS, Flag
from nine_votes.council.majorities import majority_for
from nine_votes.council.members import Council
from nine_votes.council.outcomes import Decision, Outcome
from nine_votes.council.procedure import MATTERS
from nine_votes.council.questions import Kind, Question
from nine_votes.council.voting import Ballot, Vote
from nine_votes.phrases.result import OUTCOMES, blocked, stopped
from nine_votes.phrases.words import VOTE_WORDS, all_named, capital, joined, named, number


def reasons(
    question: Question, ballot: Ballot, rules: RuleSet, decision: Decision, council: Council
) -> list[str]:
    """Return why: the required number, what the kind of question means, who blocked."""
    said = [_rule(rules)] if rules.standing is not Standing.LAW else []
    if rules.unanimity:
        said.append(_unanimity(question, decision))
    else:
        said += [_number_needed(decision), *_kind(question, rules, decision, council)]
    if decision.vetoes:
        said.append(f"{capital(blocked(ballot, decision, council))}, and that blocks.")
    if decision.set_aside:
        said.append(_set_aside(decision, rules, council))
    if decision.counterfactual and decision.counterfactual != decision.outcome:
        instead = OUTCOMES[decision.counterfactual]
        said.append(f"Under a strict Article 27(3), its parties abstaining: {instead}.")
    said += [f"{capital(MEANINGS[flag])}." for flag in decision.flags]
    return said


def _rule(rules: RuleSet) -> str:
    return f"The rule applied: {rules.title} ({rules.source})."


def _unanimity(question: Question, decision: Decision) -> str:
    if question.kind is Kind.PROCEDURAL:
        return f"On procedure a majority decides: {number(decision.required)} of those represented."
    return "All who vote have to be in favour; abstaining does not break unanimity."


def _number_needed(decision: Decision) -> str:
    size, favour = sum(decision.tally), decision.tally.in_favour
    needed, required = capital(number(decision.required)), decision.required
    reached = "it was reached" if favour >= required else "it was not reached"
    were = f"{favour or 'none'} {'was' if favour == 1 else 'were'}, so {reached}"
    block = blocking_number(size, required)
    stop = f"{capital(number(block))} votes that are not in favour stop it."
    if block < 1:
        stop = "So small a Council can never reach it."
    elif block == 1:
        stop = "One vote that is not in favour stops it."
    return f"{needed} of {number(size)} members have to be in favour; {were}. {stop}"


def _kind(question: Question, rules: RuleSet, decision: Decision, council: Council) -> list[str]:
    if not majority_for(question).concurrence:
        return [_without_veto(question, decision, council)]
    if decision.tally.in_favour < decision.required:
        return _no_veto_counted(question, rules, decision, council)
    if decision.vetoes:
        return []
    if stopped(decision):
        return ["Whose vote blocked is not known by name."]
    return [_nobody_blocked(question, rules, decision, council)]


def _without_veto(question: Question, decision: Decision, council: Council) -> str:
    matter = MATTERS[question.matter].title if question.matter else None
    about = f"The question is procedural ({matter})" if matter else "This kind of question"
    tail = ": no permanent member can block it." if matter else " knows no veto."
    if not decision.negative_permanent:
        return f"{about}{tail}"
    who = all_named(decision.negative_permanent, council)
    return f"{about}{tail} The vote against of {who} counts like any other."


def _no_veto_counted(
    question: Question, rules: RuleSet, decision: Decision, council: Council
) -> list[str]:
    if not veto_held(question, rules) or not decision.negative_permanent:
        return []
    who = all_named(decision.negative_permanent, council)
    needed = number(decision.required)
    only = f"a veto is counted only where {needed} are in favour"
    if len(decision.negative_permanent) == 1:
        return [f"The vote against of {who} is no veto: {only}."]
    return [f"The votes against of {who} are no vetoes: {only}."]


def _nobody_blocked(
    question: Question, rules: RuleSet, decision: Decision, council: Council
) -> str:
    if decision.negative_permanent:
        who = all_named(decision.negative_permanent, council)
        return f"The vote against of {who} does not block under this rule."
    if not veto_held(question, rules):
        return "No member can block alone."
    unknown = {Flag.PERMANENT_VOTE_UNKNOWN, Flag.UNNAMED_PERMANENT_AGAINST}
    if unknown & set(decision.flags):
        return "No vote that blocks is known by name."
    if rules.blocks != {Vote.AGAINST} or decision.set_aside:
        return "No permanent member's vote, as it is counted, blocks."
    return "No permanent member voted against; abstaining or staying away does not block."


def _set_aside(decision: Decision, rules: RuleSet, council: Council) -> str:
    who = all_named(decision.set_aside, council)
    if rules.proviso is Proviso.STRICT:
        return f"As a party to the dispute, {who} has to abstain and is counted so."
    return f"As a party, {who} is left out of the count."


def change_sentences(changes: Iterable[Change], council: Council) -> list[str]:
    """Return which single vote would have changed the outcome, like members in one sentence."""
    by_member: dict[tuple[str, Outcome], tuple[Vote, ...]] = {}
    for change in changes:
        key = (change.code, change.outcome)
        by_member[key] = (*by_member.get(key, ()), change.instead)
    alike: dict[tuple[Outcome, tuple[Vote, ...]], list[str]] = {}
    for (code, outcome), votes in by_member.items():
        alike.setdefault((outcome, votes), []).append(named(code, council))
    return [
        f"{_any_one(names)} {joined([VOTE_WORDS[v] for v in votes], 'or')}: {OUTCOMES[outcome]}."
        for (outcome, votes), names in alike.items()
    ]


def _any_one(names: Sequence[str]) -> str:
    return capital(names[0]) if len(names) == 1 else f"Any one of {joined(names)}"
