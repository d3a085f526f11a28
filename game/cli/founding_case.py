"""The founding case in the terminal, vote by vote, for a machine with nothing to play on."""

import sys
import time

from game.cli.report import decision_lines, long_date, vote_lines, wrapped
from game.council.decision import decide
from game.scenarios.library import FOUNDING_CASE, find_scenario, shipped_roster
from game.scenarios.reader import read_file
from game.scenarios.scenario import Scenario

PAUSE = 0.18
"""Seconds between two votes where somebody watches; the chamber's own pace."""


def show_founding_case() -> None:
    """Show the case, reveal its votes one by one, and say what became of it and why."""
    scenario = read_file(find_scenario(FOUNDING_CASE), shipped_roster())
    vote, put = next((vote, put) for vote in scenario.recorded if (put := vote.put()))
    _introduce(scenario, f"{vote.subject} · {long_date(vote.day)}")
    for line in vote_lines(put.ballot, put.council):
        print(line, flush=True)
        time.sleep(PAUSE if sys.stdout.isatty() else 0)
    for line in decision_lines(put):
        print(line)
    _what_followed(scenario, decide(put.question, put.ballot, put.rules).outcome)


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
