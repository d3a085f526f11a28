"""`fit`: the leanings that give a scenario's recorded votes, to be pasted into the file."""

from argparse import Namespace
from collections.abc import Iterable, Iterator, Mapping

from nine_votes.calls import CONTENT_AT_FAULT, DONE, CallError
from nine_votes.council.messages import Message, say
from nine_votes.delegations.cases import Case
from nine_votes.delegations.precedents import Fit, Interval, fit
from nine_votes.record.lines import wrapped
from nine_votes.scenarios.casting import Cast, cast_text
from nine_votes.scenarios.library import find_scenario, shipped_roster
from nine_votes.scenarios.reader import read_with_lines
from nine_votes.words.arguments import Arguments
from nine_votes.words.resolver import in_words

HEADINGS = (say("fit-member"), say("fit-leaning"), say("fit-fitted"), say("fit-allowed"))


def add_arguments(parser: Arguments) -> None:
    parser.add_argument("scenario", metavar="SCENARIO", help=say("help-scenario"))


def carry_out(options: Namespace) -> int:
    path, roster = find_scenario(options.scenario), shipped_roster()
    read = read_with_lines(path, roster)
    if not read.scenario.negotiable:
        raise CallError(say("fit-nothing-to-fit", scenario=path.stem))
    whole = cast_text(read, path, roster)
    if not whole.precedents:
        raise CallError(say("fit-no-record", scenario=path.stem))
    found = fit(whole.case, whole.precedents, whole.stated)
    print("\n".join(_lines(whole, found)))
    return CONTENT_AT_FAULT if found.findings else DONE


def _lines(whole: Cast, found: Fit) -> Iterator[str]:
    yield from _table(whole.case, found)
    yield ""
    for code, said in found.findings.items():
        yield from wrapped(in_words(say("fit-finding", code=code, said=said)), "")
    changed = {
        whole.called.get(delegation.code, delegation.code): found.leanings[delegation.code]
        for delegation in whole.case.delegations
        if found.leanings[delegation.code] != delegation.leaning
    }
    if changed:
        yield in_words(say("fit-paste"))
        yield from _snippet(changed)
    elif not found.findings:
        yield in_words(say("fit-nothing-changes"))


def _table(case: Case, found: Fit) -> Iterator[str]:
    yield _row(map(in_words, HEADINGS))
    for delegation in case.delegations:
        code = delegation.code
        if code in found.intervals:
            fitted, leaning = found.leanings[code], delegation.leaning
            changed = _points(fitted) if fitted != leaning else ""
            allowed = in_words(_allowed(found.intervals[code]))
            yield _row((code, _points(leaning), changed, allowed))


def _row(cells: Iterable[str]) -> str:
    member, leaning, fitted, interval = cells
    return f"{member:<8}{leaning:>8}{fitted:>8}   {interval}".rstrip()


def _points(points: int) -> str:
    return in_words(say("fit-points", points=points))


def _allowed(interval: Interval) -> Message:
    low, high = interval.low, interval.high
    if interval.anything:
        return say("fit-any")
    if low > high:
        return say("fit-none")
    return say("fit-points", points=low) if low == high else say("fit-between", low=low, high=high)


def _snippet(leanings: Mapping[str, int]) -> Iterator[str]:
    """Yield the lines of a file that state these leanings, by the names that the file uses."""
    yield "delegations:"
    for name, leaning in leanings.items():
        yield f"  {name}:"
        yield f"    leaning: {leaning}"
