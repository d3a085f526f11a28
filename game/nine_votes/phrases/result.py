"""The sentence of a result, in a fixed grammar: what became of it, the figures, what decided."""

from nine_votes.council.charter import RuleSet
from nine_votes.council.decision import veto_held
from nine_votes.council.majorities import CARRIED, majority_for
from nine_votes.council.members import UNNAMED_PERMANENT, Council
from nine_votes.council.outcomes import Decision, Outcome
from nine_votes.council.questions import Question
from nine_votes.council.voting import Ballot, Vote
from nine_votes.phrases.words import all_named, capital, counts, number

HEADS = {
    Outcome.ADOPTED: "Adopted",
    Outcome.INSUFFICIENT_VOTES: "Not adopted",
    Outcome.VETOED: "Not adopted",
    Outcome.NOT_UNANIMOUS: "Not adopted",
    Outcome.PROCEDURAL: "Procedural",
    Outcome.SUBSTANTIVE: "Substantive",
    Outcome.RULING_OVERRULED: "The ruling is overruled",
    Outcome.RULING_STANDS: "The ruling stands",
    Outcome.ELECTED: "Elected",
    Outcome.NOT_ELECTED: "Not elected",
    Outcome.RELIEF_CONTINUES: "The relief continues",
    Outcome.SNAPBACK: "The earlier sanctions return",
}
"""What became of a question, as the first words of its sentence."""

OUTCOMES = {
    **{outcome: head[0].lower() + head[1:] for outcome, head in HEADS.items()},
    Outcome.INSUFFICIENT_VOTES: "not adopted, too few being in favour",
    Outcome.VETOED: "not adopted, a permanent member blocking it",
    Outcome.NOT_UNANIMOUS: "not adopted, not being unanimous",
}
"""What became, or would have become, of a question, within a sentence."""


def result_sentence(
    question: Question, ballot: Ballot, rules: RuleSet, decision: Decision, council: Council
) -> str:
    """Return the sentence of a decision, such as "Adopted. 12 in favour, none against, …"."""
    head, tally = HEADS[decision.outcome], decision.tally
    if decision.outcome is Outcome.NOT_UNANIMOUS:
        return f"{head}. {capital(counts(tally))}: not unanimous."
    if decision.outcome in CARRIED:
        return f"{head}. {counts(tally)}."
    if stopped(decision):
        reached = f"{capital(number(decision.required))} were reached"
        who = blocked(ballot, decision, council) if decision.vetoes else _somebody_blocked(rules)
        return f"{head}. {counts(tally)}. {reached}; {who}."
    missing = decision.required - tally.in_favour
    short = f"{number(missing)} short of {number(decision.required)}"
    favour = tally.in_favour or "None"
    return f"{head}. {favour} in favour: {short}.{_no_veto(question, rules)}"


def _no_veto(question: Question, rules: RuleSet) -> str:
    """Below the required number nobody's vote against is a veto, where one is held at all."""
    if rules.unanimity:
        return ""
    held = majority_for(question).concurrence and veto_held(question, rules)
    return " No veto is counted." if held else ""


def stopped(decision: Decision) -> bool:
    """Say whether enough were in favour, and permanent members stopped it all the same.

    Their number tells that where a secret ballot lets nobody be named.
    """
    reached = decision.tally.in_favour >= decision.required
    return reached and decision.outcome not in CARRIED


def _somebody_blocked(rules: RuleSet) -> str:
    least = rules.vetoes_needed
    members = "permanent member" if least == 1 else "permanent members"
    how = "voted against" if rules.blocks == {Vote.AGAINST} else "did not concur"
    return f"at least {number(least)} {members} {how}"


def blocked(ballot: Ballot, decision: Decision, council: Council) -> str:
    """Return who blocked and how: 'the Russian Federation, a permanent member, voted against'."""
    who = all_named(decision.vetoes, council)
    if set(decision.vetoes) == {UNNAMED_PERMANENT}:
        return f"{who} voted against"
    several = len(decision.vetoes) > 1
    members = "permanent members" if several else "a permanent member"
    cast = [ballot.votes.get(code, Vote.AGAINST) for code in decision.vetoes]
    against = all(vote is Vote.AGAINST for vote in cast)
    return f"{who}, {members}, {'voted against' if against else 'did not concur'}"
