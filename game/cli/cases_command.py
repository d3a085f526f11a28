"""`cases`: the adjudication suite, or cases of one's own."""

from argparse import Namespace
from pathlib import Path

from game.calls import CONTENT_AT_FAULT, DONE, CallError
from game.places import folder
from game.scenarios.cases import failures, read_cases
from game.scenarios.findings import UnreadableError
from game.scenarios.library import scenario_files, shipped_roster


def carry_out(options: Namespace) -> int:
    """Decide every case of the files and folders named; the last line counts them."""
    roster = shipped_roster()
    places = [Path(text) for text in options.paths] or [folder("tests/cases")]
    for place in places:
        if not place.exists():
            raise CallError(f"there is no file or folder {place}")
    passed = failed = 0
    for path in (path for place in places for path in scenario_files(place)):
        try:
            cases = read_cases(path)
        except UnreadableError as error:
            print(error)
            failed += 1
            continue
        for case in cases:
            wrong = list(failures(case, roster))
            failed, passed = failed + bool(wrong), passed + (not wrong)
            for sentence in wrong:
                print(f"{path}:{case.line}: {case.name}: {sentence}")
    print(f"{passed} passed, {failed} failed")
    return CONTENT_AT_FAULT if failed else DONE
