"""`check`: scenario files read, checked and their recorded votes replayed."""

from argparse import Namespace

from game.calls import CONTENT_AT_FAULT, DONE
from game.scenarios.findings import UnreadableError
from game.scenarios.library import files_named, shipped_roster
from game.scenarios.reader import read_file


def carry_out(options: Namespace) -> int:
    """Check the files and folders named, or what is shipped; print every finding at its line."""
    roster = shipped_roster()
    files = files_named(options.paths, "scenarios")
    faulty = votes = 0
    for path in files:
        try:
            votes += sum(vote.ballot is not None for vote in read_file(path, roster).recorded)
        except UnreadableError as error:
            faulty += 1
            print(error)
    print(f"{len(files)} files, {faulty} with faults; {votes} recorded votes replayed")
    return CONTENT_AT_FAULT if faulty else DONE
