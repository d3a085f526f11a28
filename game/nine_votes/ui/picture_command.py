"""`picture`: what the window would show of a scenario, as a PNG of any size."""

import re
from argparse import Namespace
from pathlib import Path

from nine_votes.calls import DONE, CallError
from nine_votes.scenarios.library import find_scenario, shipped_roster
from nine_votes.scenarios.reader import read_file
from nine_votes.scenarios.scenario import Scenario, votes_of
from nine_votes.ui.picture import picture

SMALLEST, LARGEST = 320, 7680
"""Pixels a side: below, no text can be read; above, a picture takes minutes and gigabytes."""


def carry_out(options: Namespace) -> int:
    """Write the picture the options ask for."""
    scenario = read_file(find_scenario(options.scenario), shipped_roster(), options.seed)
    size, number = size_of(options.size), _number(scenario, options.draft)
    try:
        picture(scenario, size, Path(options.file), number)
    except OSError as error:
        raise CallError(f"{options.file} cannot be written: {error.strerror}") from error
    return DONE


def size_of(text: str) -> tuple[int, int]:
    """Return a size from text such as 1920x1080; CallError for anything else."""
    match = re.fullmatch(r"(\d{1,5})x(\d{1,5})", text.strip(), re.ASCII)
    if not match:
        raise CallError(f'--size: "{text}" is no size; write it like 1920x1080')
    width, height = int(match[1]), int(match[2])
    if not (SMALLEST <= width <= LARGEST and SMALLEST <= height <= LARGEST):
        raise CallError(f"--size: each side has to be from {SMALLEST} to {LARGEST} pixels")
    return width, height


def _number(scenario: Scenario, draft: str | None) -> int:
    """Return which vote of the scenario is on a draft, counted from 0."""
    if draft is None:
        return 0
    subjects = [put.subject for put in votes_of(scenario)]
    if draft not in subjects:
        raise CallError(f'{scenario.id} has no vote on "{draft}"; it has {", ".join(subjects)}')
    return subjects.index(draft)
