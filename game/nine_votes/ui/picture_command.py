"""`picture`: what the window would show of a scenario, as a PNG of any size.

What paints is loaded once there is something to paint: pygame may be missing.
"""

import re
from argparse import ArgumentParser, Namespace
from importlib import import_module
from pathlib import Path

from nine_votes.calls import DONE, CallError
from nine_votes.council.messages import say
from nine_votes.scenarios.library import find_scenario, shipped_roster
from nine_votes.scenarios.reader import read_file
from nine_votes.scenarios.scenario import Scenario, votes_of

SMALLEST, LARGEST = 320, 7680
"""Pixels a side: below, no text can be read; above, a picture takes minutes and gigabytes."""


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("scenario", metavar="SCENARIO", help="a scenario's name, or a file")
    parser.add_argument("file", metavar="FILE.png", help="the picture to write")
    parser.add_argument("--size", default="1920x1080", metavar="1920x1080", help="width x height")
    parser.add_argument("--draft", metavar="SYMBOL", help="the vote on this draft (the first)")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="draws the lot (0)")


def carry_out(options: Namespace) -> int:
    scenario = read_file(find_scenario(options.scenario), shipped_roster(), options.seed)
    size, number = size_of(options.size), _number(scenario, options.draft)
    try:
        import_module("nine_votes.ui.picture").picture(scenario, size, Path(options.file), number)
    except OSError as error:
        reason = error.strerror or ""
        raise CallError(say("call-not-written", file=options.file, why=reason)) from error
    return DONE


def size_of(text: str) -> tuple[int, int]:
    """Return a size from text such as 1920x1080; CallError for anything else."""
    match = re.fullmatch(r"(\d{1,5})x(\d{1,5})", text.strip(), re.ASCII)
    if not match:
        raise CallError(say("call-at", what="--size", why=say("picture-no-size", text=text)))
    width, height = int(match[1]), int(match[2])
    if not (SMALLEST <= width <= LARGEST and SMALLEST <= height <= LARGEST):
        why = say("picture-sides", least=SMALLEST, most=LARGEST)
        raise CallError(say("call-at", what="--size", why=why))
    return width, height


def _number(scenario: Scenario, draft: str | None) -> int:
    """Return which vote of the scenario is on a draft, counted from 0."""
    if draft is None:
        return 0
    subjects = tuple(put.subject for put in votes_of(scenario))
    if draft not in subjects:
        known = say("picture-no-vote", scenario=scenario.id, draft=draft, subjects=subjects)
        raise CallError(known)
    return subjects.index(draft)
