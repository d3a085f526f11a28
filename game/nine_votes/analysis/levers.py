"""Rule sets by name, and the Charter or any of them with something changed: `charter+required=10`.

A change is a lever of `council/charter.py`, or one of those below. Snapback is no rule of counting:
it turns the question round, so it is kept beside the rule set.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple

from nine_votes.council.charter import (
    ABSTENTION_BLOCKS,
    COUNTERFACTUAL,
    LEVERS,
    NAMES,
    RuleSet,
    Standing,
    UnknownRulesError,
    for_seats,
    rules_named,
)
from nine_votes.council.messages import Message, say

SNAPBACK = "snapback"
"""Who wants what is there to go on needs no vote: who wants it ended does."""

CHANGES: Mapping[str, tuple[Message, str]] = {
    "abstention-blocks": (say("rules-abstention-blocks"), COUNTERFACTUAL),
    "required=N": (say("rules-required", required="N"), COUNTERFACTUAL),
    "vetoes=0": (say("rules-vetoes", vetoes=0), COUNTERFACTUAL),
    "vetoes=1": (say("rules-vetoes", vetoes=1), "Article 27(3)"),
    "vetoes=2": (say("rules-vetoes", vetoes=2), COUNTERFACTUAL),
    "vetoes=3": (say("rules-vetoes", vetoes=3), COUNTERFACTUAL),
    SNAPBACK: (say("rules-snapback"), "after resolution 2231 (2015)"),
}
"""What can be changed beside the levers of the charter: title, source."""

REQUIRED = re.compile(r"required=([1-9]\d{0,2})", re.ASCII)
VETOES = re.compile(r"vetoes=([0-3])", re.ASCII)


class Applied(NamedTuple):
    """A rule set, and whether the question is turned round, the end of what is there being put."""

    rules: RuleSet
    snapback: bool = False


def applied(name: str, day: date, seats: int) -> Applied:
    """Return a rule set with its changes, as it stands on a date for a Council of so many seats.

    Raises UnknownRulesError for a name or a change that there is not.
    """
    first, *changes = name.split("+")
    if first not in NAMES:
        first, changes = "charter", [first, *changes]
    rules = for_seats(rules_named(first, day), seats)
    for change in changes:
        rules = _changed(rules, change)
    if changes:
        rules = replace(rules, key=name.removeprefix("charter+"))
    return Applied(rules, SNAPBACK in changes)


def _changed(rules: RuleSet, name: str) -> RuleSet:
    title, source = LEVERS[name][:2] if name in LEVERS else _called(name)
    known = LEVERS[name][2] if name in LEVERS else _fields(name)
    fields = dict(known)
    if "blocks" in fields:
        fields["blocks"] |= rules.blocks
    lever = rules.standing in {Standing.LEVER, Standing.PROPOSAL, Standing.INVENTED}
    return replace(
        rules,
        title=say("rules-and", rules=rules.title, change=title) if lever else title,
        source=f"{rules.source}; {source}" if lever else source,
        standing=rules.standing if lever else Standing.LEVER,
        **fields,
    )


def _called(name: str) -> tuple[Message, str]:
    number = REQUIRED.fullmatch(name)
    if number:
        return say("rules-required", required=int(number[1])), CHANGES["required=N"][1]
    if name not in CHANGES:
        changes = (*LEVERS, *CHANGES)
        raise UnknownRulesError(say("rules-no-change", name=name, known=NAMES, changes=changes))
    return CHANGES[name]


def _fields(name: str) -> Mapping[str, Any]:
    if required := REQUIRED.fullmatch(name):
        return dict.fromkeys(("required", "review_required"), int(required[1]))
    if vetoes := VETOES.fullmatch(name):
        return {"vetoes_needed": int(vetoes[1])}
    return {"blocks": ABSTENTION_BLOCKS} if name == "abstention-blocks" else {}
