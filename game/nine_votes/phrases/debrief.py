"""The debrief of a vote: its steps, and a question for the class tied to what really happened."""

from collections.abc import Sequence

from nine_votes.analysis.pivots import Pivots
from nine_votes.council.charter import RuleSet
from nine_votes.council.decision import veto_held
from nine_votes.council.majorities import majority_for
from nine_votes.council.members import Council
from nine_votes.council.outcomes import Decision, Outcome
from nine_votes.council.questions import Question
from nine_votes.council.voting import Ballot, Vote
from nine_votes.phrases.words import all_named, capital, number

DEBRIEF = "Debrief"
ABOUT = (
    "A step, a question. Ask it first, let the class commit itself, and read on only then. Each "
    "statement here is computed from the votes as they were cast."
)
HAPPENED, WHY, WHAT_IF = "What happened", "Why", "What would have changed it"
FOLLOWS = "What follows"
ASK = "For the class"
OTHER_RULES = "The same votes under other rules"
AUTHOR_QUESTION = ("what", "why", "what_if")
"""The names of a scenario's own questions, in the order of the steps."""


def author_says(text: str) -> str:
    """Return what the author of a case has follow from an outcome."""
    return f"As the author of the case has it: {text}"


HURDLES = "Two hurdles: enough votes in favour, and no permanent member against."


def debrief_of(vote: int, subject: str) -> str:
    """Return the heading over the debrief of a vote."""
    return f"{DEBRIEF} of vote {vote}: {subject}"


def happened_question(
    question: Question, decision: Decision, ballot: Ballot, rules: RuleSet, council: Council
) -> str:
    """Return the question of the first step: which hurdle was cleared, and which was not."""
    if rules.unanimity or not _veto_possible(question, rules):
        return _without_veto(decision, rules, council)
    if decision.outcome is Outcome.VETOED or decision.vetoes:
        needed = number(decision.required)
        return (
            f"{HURDLES} Which did it clear, and by how many over {needed}? Which did it not clear?"
        )
    if decision.tally.in_favour < decision.required:
        return _one_short(decision, council)
    return _carried(decision, ballot, council)


def _veto_possible(question: Question, rules: RuleSet) -> bool:
    return majority_for(question).concurrence and veto_held(question, rules)


def _without_veto(decision: Decision, rules: RuleSet, council: Council) -> str:
    if rules.unanimity:
        return "How many members had to agree here, and did an abstention count against it?"
    if not decision.negative_permanent:
        return "Could any one member have blocked this question? What decided it?"
    who = all_named(decision.negative_permanent, council)
    return f"{capital(who)} voted against. Why was that no veto on this question?"


def _one_short(decision: Decision, council: Council) -> str:
    """Ask about a text that had too few votes, its votes against, if any, being no veto."""
    missing = number(decision.required - decision.tally.in_favour)
    if decision.negative_permanent:
        who = all_named(decision.negative_permanent, council)
        return f"{HURDLES} Which stopped it? {capital(who)} voted against: why no veto?"
    if not decision.tally.against:
        return (
            f"Nobody was against. What stopped it all the same, and who could give the {missing}?"
        )
    return f"{HURDLES} Which stopped it? Where could the {missing} still missing have come from?"


def _carried(decision: Decision, ballot: Ballot, council: Council) -> str:
    """Ask why what did not help it did not stop it."""
    aside = [c for c in ballot.permanent if ballot.votes[c] is not Vote.IN_FAVOUR]
    if aside:
        who = capital(all_named(aside, council))
        return f"{who} did not vote in favour. Why did that not stop it?"
    if decision.tally.against:
        against = decision.tally.against
        voted = "One member" if against == 1 else f"{capital(number(against))} members"
        return f"{voted} voted against. Why did that not stop it?"
    return f"{HURDLES} How far over the first was it? Who could have stopped it at the second?"


def why_question(ballot: Ballot, council: Council, *, of_a_text: bool) -> str:
    """Return the question of the second step: a reason, as its own delegation would give it."""
    against, abstaining = (
        [code for code in council.codes if ballot.votes.get(code) is vote]
        for vote in (Vote.AGAINST, Vote.ABSTAINING)
    )
    if against:
        reason = "the reason" if len(against) == 1 else "the reason of each"
        change = " Which change of the text would have met it?" if of_a_text else ""
        asked = f"Give {reason} in one sentence that it would accept itself."
        return f"{_those(against, council)} voted against. {asked}{change}"
    if abstaining:
        return f"{_those(abstaining, council)} abstained. {UNSAID}"
    return "Nobody voted against or abstained. What did each give up so that this was possible?"


UNSAID = "What does that say which neither a vote in favour nor one against would say?"

NAMED = 3
"""Up to so many members are named in a question, more are counted."""


def _those(codes: Sequence[str], council: Council) -> str:
    if len(codes) <= NAMED:
        return capital(all_named(codes, council))
    return f"{capital(number(len(codes)))} members"


def what_if_question(found: Pivots) -> str:
    """Return the question of the third step: a prediction of what would have turned it."""
    turned = "stopped" if found.carried else "carried"
    if not found.sets:
        return f"Could any votes at all have {turned} it?"
    if found.size > 1:
        return (
            f"Before you read on: no single vote would have {turned} it. How many together, and "
            "whose?"
        )
    idle = [choice.code for choice in found.choices if not choice.turning]
    if idle and len(idle) < len(found.choices):
        return (
            f"Before you read on: whose vote alone would have {turned} it? And which permanent "
            "members' votes made no difference?"
        )
    return f"Before you read on: whose vote alone would have {turned} it?"


def as_held(titles: Sequence[str]) -> str:
    """Return the rules under which what became of the votes is what became of them in the room."""
    return f"As here: {'; '.join(titles)}."


def same_everywhere(rules: int) -> str:
    """Return that no rule would have made a difference."""
    return f"It would have come out alike under every one of the {number(rules)} rule sets."
