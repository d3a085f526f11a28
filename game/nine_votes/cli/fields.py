"""A decision as plain fields, for JSON."""

from typing import Any

from nine_votes.council.outcomes import Decision
from nine_votes.council.put import HeldVote
from nine_votes.phrases.result import result_sentence


def decision_fields(put: HeldVote, decision: Decision) -> dict[str, Any]:
    """Return a decision in the form the contract of `decide` names, without its id."""
    sentence = result_sentence(put.question, put.ballot, put.rules, decision, put.council)
    return {
        "outcome": decision.outcome,
        "required": decision.required,
        "tally": decision.tally._asdict(),
        "vetoes": list(decision.vetoes),
        "negative_permanent": list(decision.negative_permanent),
        "flags": list(decision.flags),
        "counterfactual": decision.counterfactual,
        "articles": list(decision.articles),
        "sentence": sentence,
    }


def decided_fields(put: HeldVote) -> dict[str, Any]:
    """Decide a question and return the decision as fields; UndecidableError where it cannot be."""
    return decision_fields(put, put.decision)
