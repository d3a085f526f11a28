"""The questions of a debrief for the class, tied to what really happened."""

from nine_votes.analysis.pivots import Pivots
from nine_votes.council.charter import RuleSet
from nine_votes.council.decision import veto_held
from nine_votes.council.majorities import majority_for
from nine_votes.council.members import Council, the_members
from nine_votes.council.messages import Message, say
from nine_votes.council.outcomes import Decision, Outcome
from nine_votes.council.questions import Question
from nine_votes.council.voting import Ballot, Vote

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
