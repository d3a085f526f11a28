"""`list`: the scenarios that come with the program, and a person's own."""

from argparse import ArgumentParser, Namespace

from nine_votes.calls import CONTENT_AT_FAULT, DONE
from nine_votes.council.messages import say
from nine_votes.scenarios.findings import UnreadableError
from nine_votes.scenarios.library import files_at_hand, shipped_roster
from nine_votes.scenarios.reader import read_file
from nine_votes.words.resolver import in_words


def add_arguments(_parser: ArgumentParser) -> None:
    """Take none."""


def carry_out(_options: Namespace) -> int:
    roster, status = shipped_roster(), DONE
    for path in files_at_hand():
        try:
            scenario = read_file(path, roster)
        except UnreadableError as error:
            faults = len(error.findings)
            broken = say("gallery-listed", name=path.stem, faults=faults, path=str(path))
            print(in_words(broken))
            status = CONTENT_AT_FAULT
            continue
        day = in_words(say("gallery-day", day=scenario.date))
        print(f"{scenario.id:<32} {day:>18}  {scenario.basis:<10}  {scenario.title}")
    return status
