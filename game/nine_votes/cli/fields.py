"""A decision as plain fields, for JSON."""

from typing import Any

from nine_votes.council.decision import decide
from nine_votes.council.outcomes import Decision
from nine_votes.phrases.result import result_of
from nine_votes.scenarios.put import Put
from nine_votes.words.resolver import in_words


def decision_fields(put: Put, decision: Decision) -> dict[str, Any]:
    """Return a decision in the form the contract of `decide` names, without its id."""
    result = result_of(put.question, put.ballot, put.rules, decision, put.council)
    return {
        "outcome": decision.outcome,
        "required": decision.required,
        "tally": decision.tally._asdict(),
        "vetoes": list(decision.vetoes),
        "negative_permanent": list(decision.negative_permanent),
        "flags": list(decision.flags),
        "counterfactual": decision.counterfactual,
        "articles": list(decision.articles),
        "sentence": in_words(result.whole),
    }


def decided_fields(put: Put) -> dict[str, Any]:
    """Decide a question and return the decision as fields; UndecidableError where it cannot be."""
    return decision_fields(put, decide(put.question, put.ballot, put.rules))
