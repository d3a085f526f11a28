"""`list`: the scenarios that come with the program, and a person's own."""

from argparse import Namespace

from nine_votes.calls import CONTENT_AT_FAULT, DONE
from nine_votes.phrases.words import long_date
from nine_votes.scenarios.findings import UnreadableError
from nine_votes.scenarios.library import files_at_hand, shipped_roster
from nine_votes.scenarios.reader import read_file
from nine_votes.words.arguments import Arguments


def add_arguments(_parser: Arguments) -> None:
    """Take none."""


def carry_out(_options: Namespace) -> int:
    """Print each scenario's id, date, basis and title."""
    roster, status = shipped_roster(), DONE
    for path in files_at_hand():
        try:
            scenario = read_file(path, roster)
        except UnreadableError as error:
            print(f"{path.stem}: {len(error.findings)} faults; see: main.py check {path}")
            status = CONTENT_AT_FAULT
            continue
        day = long_date(scenario.date)
        print(f"{scenario.id:<32} {day:>18}  {scenario.basis:<10}  {scenario.title}")
    return status
