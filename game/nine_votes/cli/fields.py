"""A question and a decision as plain fields: from the options of a call, and for JSON."""

from argparse import Namespace
from collections.abc import Iterable
from typing import Any

from nine_votes.cli.pairs import VOTE_OF_A_MEMBER, pairs
from nine_votes.council.outcomes import Decision
from nine_votes.council.put import HeldVote
from nine_votes.phrases.result import result_of
from nine_votes.words.resolver import in_words


def asked_fields(options: Namespace, names: Iterable[str]) -> dict[str, Any]:
    """Return the fields of a question that a call asks; CallError for votes out of form."""
    fields = {name: getattr(options, name) for name in names if getattr(options, name)}
    fields["votes"] = pairs(options.votes, "--votes", VOTE_OF_A_MEMBER)
    if options.party:
        fields["parties"] = options.party
    if options.atrocity:
        fields["atrocity"] = True
    return fields


def decision_fields(put: HeldVote, decision: Decision) -> dict[str, Any]:
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


def decided_fields(put: HeldVote) -> dict[str, Any]:
    """Decide a question and return the decision as fields; UndecidableError where it cannot be."""
    return decision_fields(put, put.decision)
