"""`run`: the recorded votes of a scenario decided afresh, changed as asked."""

import json
from argparse import ArgumentParser, Namespace
from dataclasses import replace
from typing import Any

from nine_votes.calls import DONE, CallError
from nine_votes.cli.fields import decision_fields
from nine_votes.cli.report import decision_lines, vote_lines
from nine_votes.council.blocks import single_changes
from nine_votes.council.charter import RuleSet, UnknownRulesError, rules_named
from nine_votes.council.messages import told_by
from nine_votes.council.outcomes import UndecidableError
from nine_votes.council.put import HeldVote
from nine_votes.council.roster import Roster
from nine_votes.council.voting import VOTES, Vote
from nine_votes.phrases.words import long_date
from nine_votes.scenarios.findings import did_you_mean, listed
from nine_votes.scenarios.library import find_scenario, shipped_roster
from nine_votes.scenarios.names import Names
from nine_votes.scenarios.reader import read_file
from nine_votes.scenarios.scenario import RecordedVote, Scenario
from nine_votes.words.resolver import in_words

Votes = list[tuple[RecordedVote, HeldVote]]


def add_arguments(parser: ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("scenario", metavar="SCENARIO", help="a scenario's name, or a file")
    parser.add_argument("--draft", metavar="SYMBOL", help="only the votes on this draft")
    parser.add_argument("--rules", metavar="NAME", help="count by another rule set")
    parser.add_argument(
        "--vote", action="append", default=[], metavar="RUS=abstaining", help="change a vote"
    )
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="draws the lot (0)")
    parser.add_argument("--json", action="store_true", help="print JSON")


def carry_out(options: Namespace) -> int:
    """Decide each recorded vote of the scenario afresh and print it, as text or as JSON."""
    roster = shipped_roster()
    scenario = read_file(find_scenario(options.scenario), roster, options.seed)
    votes = _chosen(scenario, options.draft)
    changes = _changes(options.vote, [put for _, put in votes], roster)
    puts = [(vote, _changed(put, options.rules, changes)) for vote, put in votes]
    try:
        if options.json:
            _print_json(scenario, puts)
        else:
            _print(scenario, puts)
    except UndecidableError as error:
        raise CallError(in_words(told_by(error))) from error
    return DONE


def _chosen(scenario: Scenario, symbol: str | None) -> Votes:
    votes = [(vote, put) for vote in scenario.recorded if (put := vote.held)]
    if not votes:
        raise CallError(f"{scenario.id} records no vote to decide; add one under recorded")
    if symbol is None:
        return votes
    chosen = [(vote, put) for vote, put in votes if symbol in (vote.subject, vote.draft)]
    if not chosen:
        known = list(dict.fromkeys(vote.subject for vote, _ in votes))
        hint = did_you_mean(symbol, known) or f"; it has {', '.join(known)}"
        raise CallError(f'{scenario.id} has no vote on "{symbol}"{hint}')
    return chosen


def _changes(texts: list[str], puts: list[HeldVote], roster: Roster) -> dict[str, Vote]:
    names, council, day = Names(roster), puts[0].council, puts[0].day
    changes: dict[str, Vote] = {}
    for text in texts:
        member, _, vote = text.partition("=")
        code = member if member in council.codes else names.code(member)
        if code is None:
            raise CallError(f"--vote: {in_words(names.unknown(member, council, day))}")
        if vote not in VOTES:
            raise CallError(f'--vote: unknown vote "{vote}"; {listed(VOTES)} is wanted')
        if not any(code in put.ballot.votes for put in puts):
            raise CallError(f"--vote: {member} has no vote known by name to change on {day}")
        changes[code] = Vote(vote)
    return changes


def _changed(put: HeldVote, rules: str | None, changes: dict[str, Vote]) -> HeldVote:
    ballot = put.ballot
    for code, cast in changes.items():
        if code in ballot.votes:
            ballot = ballot.with_vote(code, cast)
    return replace(put, ballot=ballot, rules=_rules(put, rules))


def _rules(put: HeldVote, name: str | None) -> RuleSet:
    if name is None:
        return put.rules
    try:
        return rules_named(name, put.day)
    except UnknownRulesError as error:
        raise CallError(f"--rules: {in_words(told_by(error))}") from error


def missing_votes(put: HeldVote) -> str | None:
    """Return what to say where a rule set seats other members than voted, or None."""
    seats, voted = put.rules.members, put.ballot.size
    if seats is None or seats == voted:
        return None
    difference = (
        f"{seats - voted} votes are missing" if seats > voted else f"{voted - seats} too many"
    )
    return f"Not decided: {put.rules.key} seats {seats} members, and {voted} voted: {difference}."


def _fields(vote: RecordedVote, put: HeldVote) -> dict[str, Any]:
    head: dict[str, Any] = {"subject": vote.subject, "date": str(vote.day), "rules": put.rules.key}
    head["votes"] = dict(put.ballot.votes)
    sentence = missing_votes(put)
    if sentence:
        return {**head, "outcome": None, "sentence": sentence}
    changes = single_changes(put.question, put.ballot, put.rules)
    decision = put.decision
    return {
        **head,
        **decision_fields(put, decision),
        "recorded_outcome": vote.outcome,
        "changes": [change._asdict() for change in changes],
    }


def _print_json(scenario: Scenario, votes: Votes) -> None:
    fields = {"scenario": scenario.id, "votes": [_fields(vote, put) for vote, put in votes]}
    print(json.dumps(fields, indent=2))


def _print(scenario: Scenario, votes: Votes) -> None:
    print(scenario.title)
    for vote, put in votes:
        print(f"\n{vote.subject} · {long_date(vote.day)}")
        for line in vote_lines(put.ballot, put.council):
            print(line)
        sentence = missing_votes(put)
        if sentence:
            print(f"\n{sentence}")
            continue
        for line in (*decision_lines(put), *_compared(vote, put)):
            print(line)


def _compared(vote: RecordedVote, put: HeldVote) -> list[str]:
    """Say how the decision stands to the outcome the file records."""
    if vote.outcome is None:
        return []
    outcome = put.decision.outcome
    here, recorded = outcome.replace("_", " "), vote.outcome.replace("_", " ")
    if put != vote.held:
        return ["", f"As recorded: {recorded}. Changed as asked: {here}."]
    return ["", f"The file records the same outcome: {recorded}."]
