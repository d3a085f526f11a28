"""`run`: the recorded votes of a scenario decided afresh, changed as asked."""

import json
from argparse import Namespace
from dataclasses import replace
from typing import Any

from nine_votes.calls import DONE, CallError
from nine_votes.cli.recorded_votes import called, recorded_votes
from nine_votes.cli.report import at_fault, decision_fields, decision_lines, vote_lines
from nine_votes.council.charter import RuleSet, UnknownRulesError, rules_named
from nine_votes.council.decision import HeldVote, single_changes
from nine_votes.council.members import Roster
from nine_votes.council.messages import Message, say, told_by
from nine_votes.council.outcomes import OUTCOME, UndecidableError
from nine_votes.council.voting import VOTES, Vote
from nine_votes.scenarios.library import find_scenario, shipped_roster
from nine_votes.scenarios.names import Names
from nine_votes.scenarios.reader import read_file
from nine_votes.scenarios.scenario import RecordedVote, Scenario
from nine_votes.words.arguments import Arguments
from nine_votes.words.resolver import in_words

Votes = list[tuple[RecordedVote, HeldVote]]


def add_arguments(parser: Arguments) -> None:
    parser.add_argument("scenario", metavar="SCENARIO", help=say("help-scenario"))
    parser.add_argument("--draft", metavar="SYMBOL", help=say("help-draft"))
    parser.add_argument("--rules", metavar="NAME", help=say("help-run-rules"))
    parser.add_argument(
        "--vote", action="append", default=[], metavar="RUS=abstaining", help=say("help-run-vote")
    )
    parser.add_argument("--seed", type=int, default=0, metavar="N", help=say("help-lot"))
    parser.add_argument("--json", action="store_true", help=say("help-json"))


def carry_out(options: Namespace) -> int:
    roster = shipped_roster()
    scenario = read_file(find_scenario(options.scenario), roster, options.seed)
    votes = recorded_votes(scenario, options.draft)
    changes = _changes(options.vote, [put for _, put in votes], roster)
    puts = [(vote, _changed(put, options.rules, changes)) for vote, put in votes]
    try:
        if options.json:
            _print_json(scenario, puts)
        else:
            _print(scenario, puts)
    except UndecidableError as error:
        raise CallError(told_by(error)) from error
    return DONE


def _changes(texts: list[str], puts: list[HeldVote], roster: Roster) -> dict[str, Vote]:
    names, council, day = Names(roster), puts[0].council, puts[0].day
    changes: dict[str, Vote] = {}
    for text in texts:
        member, _, vote = text.partition("=")
        code = member if member in council.codes else names.code(member)
        if code is None:
            raise at_fault("--vote", names.unknown(member, council, day))
        if vote not in VOTES:
            raise at_fault("--vote", say("call-no-such-vote", vote=vote, known=VOTES))
        if not any(code in put.ballot.votes for put in puts):
            why = say("call-no-vote-to-change", member=member, day=str(day))
            raise at_fault("--vote", why)
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
        raise at_fault("--rules", told_by(error)) from error


def missing_votes(put: HeldVote) -> Message | None:
    """Return what to say where a rule set seats other members than voted, or None."""
    seats, voted = put.rules.members, put.ballot.size
    if seats is None or seats == voted:
        return None
    missing, many = max(0, seats - voted), max(0, voted - seats)
    rules = put.rules.key
    return say("run-not-decided", rules=rules, seats=seats, voted=voted, missing=missing, many=many)


def _fields(vote: RecordedVote, put: HeldVote) -> dict[str, Any]:
    head: dict[str, Any] = {"subject": vote.subject, "date": str(vote.day), "rules": put.rules.key}
    head["votes"] = dict(put.ballot.votes)
    sentence = missing_votes(put)
    if sentence:
        return {**head, "outcome": None, "sentence": in_words(sentence)}
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
        print(f"\n{called(vote)}")
        print(*vote_lines(put.ballot, put.council), sep="\n")
        sentence = missing_votes(put)
        if sentence:
            print(f"\n{in_words(sentence)}")
            continue
        print(*decision_lines(put), *_compared(vote, put), sep="\n")


def _compared(vote: RecordedVote, put: HeldVote) -> list[str]:
    if vote.outcome is None:
        return []
    here, recorded = OUTCOME(put.decision.outcome), OUTCOME(vote.outcome)
    said = say("run-same", recorded=recorded)
    if put != vote.held:
        said = say("run-changed", recorded=recorded, here=here)
    return ["", in_words(said)]
