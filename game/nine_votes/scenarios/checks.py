"""What a scenario has to keep to beyond its form: sources, and the record.

Every recorded vote is decided afresh by the law and compared with what the text says became of it.
"""

import re
from collections.abc import Collection, Mapping as Values
from typing import Any

from nine_votes.council.added_seats import added_members
from nine_votes.council.charter import rules_named
from nine_votes.council.decision import decide
from nine_votes.council.outcomes import UndecidableError
from nine_votes.scenarios.findings import did_you_mean, excerpt
from nine_votes.scenarios.mentions import private_variants, red_lines
from nine_votes.scenarios.resolving import Resolver
from nine_votes.scenarios.scenario import RecordedVote, Scenario

DECISIVE = re.compile(r"(date|rules|council|question|lot|(draft|rivals\[\d+\])\.(date|question))\b")
"""The fields that every decision of a text rests on, by their paths."""


def check_sources(fields: Values[str, Any], resolver: Resolver) -> None:
    """A historical case states its sources; what is documented, where it is said.

    A red line says how sure it is; what a member hides is speculative where nothing is said.
    """
    if fields["basis"] == "historical" and not fields.get("sources"):
        sentence = "a historical scenario states its sources; add sources: [S/PV.…]"
        resolver.fault("basis", sentence)
    for path, line in red_lines(fields):
        confidence = line.get("confidence")
        if confidence is None:
            sentence = (
                "a red line says how sure it is: confidence: documented, inferred or speculative"
            )
            resolver.fault(path, sentence)
        elif confidence == "documented" and not line.get("sources"):
            resolver.fault(path, "a documented red line names its sources")
        said = line.get("observers_say", {})
        if said.get("confidence") == "documented" and not said.get("sources"):
            resolver.fault(f"{path}.observers_say", "a documented motive names its sources")
    for path, variant in private_variants(fields):
        if variant.get("confidence") == "documented" and not variant.get("sources"):
            resolver.fault(path, "a documented private instruction names its sources")


def check_twin(scenario: Scenario, known: Collection[str], resolver: Resolver) -> None:
    """The twin is another scenario, beside this one or among those shipped."""
    twin = scenario.twin or ""
    if twin == scenario.id:
        resolver.fault("twin", "a scenario is not its own twin; name another one")
    elif twin not in known:
        remedy = "; name one that lies beside this file or is shipped, or leave it out"
        near = did_you_mean(twin, [name for name in known if name != scenario.id]) or remedy
        resolver.fault("twin", f'there is no scenario "{excerpt(twin)}"{near}')


def check_record(scenario: Scenario, resolver: Resolver) -> None:
    """What the text says became of each recorded vote is what the law makes of it.

    Where the ballot, or what it is decided by, is at fault itself, a result would mean nothing.
    """
    if any(DECISIVE.match(finding.path) for finding in resolver.reading.findings):
        return
    for i, vote in enumerate(scenario.recorded):
        if not resolver.faulty(f"recorded[{i}]"):
            _check_vote(vote, f"recorded[{i}]", resolver)


def _check_vote(vote: RecordedVote, path: str, resolver: Resolver) -> None:
    if vote.ballot is None:
        return
    seats = vote.rules.members
    if seats is not None and vote.ballot.size != seats:
        sentence = f"{vote.ballot.size} members voted, but the rule set seats {seats}"
        resolver.fault(path, sentence)
        return
    try:
        outcome = decide(vote.question, vote.ballot, vote.rules).outcome
    except UndecidableError as error:
        resolver.fault(path, str(error))
        return
    if vote.outcome and outcome != vote.outcome:
        sentence = f"the votes make it {outcome}, but the text says {vote.outcome}"
        resolver.fault(f"{path}.outcome", sentence)


def check_added(scenario: Scenario, resolver: Resolver) -> None:
    """Each added seat that a recorded vote names is one that the rule set adds on that date."""
    for i, vote in enumerate(scenario.recorded):
        for rules, votes in vote.added.items():
            seats = _seats_added(vote, rules, f"recorded[{i}].added.{rules}", resolver)
            for seat in votes:
                if seats and seat not in seats:
                    sentence = f"{rules} adds no seat {seat}; it adds {seats[0]} to {seats[-1]}"
                    resolver.fault(f"recorded[{i}].added.{rules}.{seat}", sentence)


def _seats_added(vote: RecordedVote, rules: str, path: str, resolver: Resolver) -> list[str]:
    """Return the codes of the seats that a rule set adds; none, with the fault noted, if unknown.

    Of a Council that could not be read nothing is said: that is noted already.
    """
    try:
        added = added_members(vote.council, rules_named(rules, vote.day))
    except UndecidableError as error:
        if vote.council.members:
            resolver.fault(path, str(error))
        return []
    return [member.code for member in added]
