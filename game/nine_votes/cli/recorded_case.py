"""A case as it was voted, member by member, for a machine with nothing to play on."""

import sys
import time

from nine_votes.cli.report import decision_lines, vote_lines
from nine_votes.cli.shown import headed, tell
from nine_votes.council.messages import Said, say
from nine_votes.record.block import Gap
from nine_votes.scenarios.scenario import Scenario

PAUSE = 0.18
"""Seconds between two votes where somebody watches; the chamber's own pace."""


def show_recorded_case(scenario: Scenario) -> None:
    held = [(vote, put) for vote in scenario.recorded if (put := vote.held)]
    heading: Said = say("record-no-vote")
    if held:
        heading = say("record-voted-on", vote=held[0][0].subject, day=held[0][0].day)
    tell((scenario.title, scenario.crisis or "", Gap(), heading))
    for _, put in held[:1]:
        for line in vote_lines(put.ballot, put.council):
            print(line, flush=True)
            time.sleep(PAUSE if sys.stdout.isatty() else 0)
        for line in decision_lines(put):
            print(line)
        text = scenario.consequences.get(put.decision.outcome)
        tell(headed(say("record-followed"), text) if text else ())
