"""A case as it was voted, member by member, for a machine with nothing to play on."""

import sys
import time

from nine_votes.cli.report import decision_lines, vote_lines, wrapped
from nine_votes.phrases.words import long_date
from nine_votes.scenarios.scenario import Scenario

NO_VOTE = "No vote on it is recorded."

PAUSE = 0.18
"""Seconds between two votes where somebody watches; the chamber's own pace."""


def show_recorded_case(scenario: Scenario) -> None:
    """Show a case, reveal its first vote member by member, and say what became of it and why."""
    held = [(vote, put) for vote in scenario.recorded if (put := vote.held)]
    heading = f"{held[0][0].subject} · {long_date(held[0][0].day)}" if held else NO_VOTE
    _introduce(scenario, heading)
    for _, put in held[:1]:
        for line in vote_lines(put.ballot, put.council):
            print(line, flush=True)
            time.sleep(PAUSE if sys.stdout.isatty() else 0)
        for line in decision_lines(put):
            print(line)
        _what_followed(scenario, put.decision.outcome)


def _introduce(scenario: Scenario, heading: str) -> None:
    print(scenario.title)
    for line in wrapped(scenario.crisis or "", ""):
        print(line)
    print(f"\n{heading}")


def _what_followed(scenario: Scenario, outcome: str) -> None:
    text = scenario.consequences.get(outcome)
    if text:
        print("\nWhat followed")
        for line in wrapped(text, "  "):
            print(line)
