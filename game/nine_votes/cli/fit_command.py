"""`fit`: the leanings that give a scenario's recorded votes, to be pasted into the file."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator

from nine_votes.calls import CONTENT_AT_FAULT, DONE, CallError
from nine_votes.cli.report import wrapped
from nine_votes.delegations.fitting import Fit, fit
from nine_votes.phrases import fit as words
from nine_votes.scenarios.casting import Cast, cast_text
from nine_votes.scenarios.library import find_scenario, shipped_roster
from nine_votes.scenarios.reader import read_with_lines


def add_arguments(parser: ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("scenario", metavar="SCENARIO", help="a scenario's name, or a file")


def carry_out(options: Namespace) -> int:
    """Print each leaning as it is and as fitted, what does not fit, and the lines to paste."""
    path, roster = find_scenario(options.scenario), shipped_roster()
    read = read_with_lines(path, roster)
    if not read.scenario.negotiable:
        raise CallError(f"{path.stem}: {words.NOTHING_TO_FIT}")
    whole = cast_text(read, path, roster)
    if not whole.precedents:
        raise CallError(f"{path.stem}: {words.NO_RECORD}")
    found = fit(whole.case, whole.precedents, whole.stated)
    print("\n".join(_lines(whole, found)))
    return CONTENT_AT_FAULT if found.findings else DONE


def _lines(whole: Cast, found: Fit) -> Iterator[str]:
    yield from words.fit_lines(whole.case, found)
    yield ""
    for finding in found.findings:
        yield from wrapped(finding, "")
    changed = {
        whole.called.get(delegation.code, delegation.code): found.leanings[delegation.code]
        for delegation in whole.case.delegations
        if found.leanings[delegation.code] != delegation.leaning
    }
    if changed:
        yield words.PASTE
        yield from words.snippet(changed)
    elif not found.findings:
        yield words.NOTHING_CHANGES
