"""`check`: scenario files read, checked and their recorded votes replayed."""

from argparse import Namespace
from pathlib import Path

from game.calls import CONTENT_AT_FAULT, DONE, CallError
from game.places import folder
from game.scenarios.findings import UnreadableError
from game.scenarios.library import scenario_files, shipped_roster
from game.scenarios.reader import read_file


def carry_out(options: Namespace) -> int:
    """Check the files and folders named, or what is shipped; print every finding at its line."""
    roster = shipped_roster()
    places = [Path(text) for text in options.paths] or [folder("scenarios")]
    files = [path for place in places for path in scenario_files(place)]
    for place in places:
        if not place.exists():
            raise CallError(f"there is no file or folder {place}")
    faulty = votes = 0
    for path in files:
        try:
            votes += sum(vote.ballot is not None for vote in read_file(path, roster).recorded)
        except UnreadableError as error:
            faulty += 1
            print(error)
    print(f"{len(files)} files, {faulty} with faults; {votes} recorded votes replayed")
    return CONTENT_AT_FAULT if faulty else DONE
