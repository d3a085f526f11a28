"""`lint`: thousands of games of a scenario, and what its author might mend."""

import json
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from nine_votes.analysis.contests import RANDOM_GAMES, contests, mean, usual_numbers
from nine_votes.analysis.linting import Verdict, endings_of, verdict
from nine_votes.calls import CONTENT_AT_FAULT, DONE, CallError
from nine_votes.cli.progress import show_progress
from nine_votes.cli.report import wrapped
from nine_votes.council.messages import say
from nine_votes.delegations.cases import Case
from nine_votes.phrases import lint as words
from nine_votes.places import folder
from nine_votes.scenarios.casting import cast
from nine_votes.scenarios.checked import Checked, read_checked
from nine_votes.scenarios.library import find_scenario, scenario_files, shipped_roster
from nine_votes.scenarios.profiles import shipped_profiles
from nine_votes.words.resolver import in_words

MOST_GAMES = 100_000
WORLDS = 200
"""Worlds drawn by a seed in which the recorded votes have to come out."""


class Linted(NamedTuple):
    """A scenario that is linted: its file, what was read, and the case of whoever holds the pen."""

    path: Path
    checked: Checked
    case: Case


def add_arguments(parser: ArgumentParser) -> None:
    """Say what the command takes."""
    about = "scenarios' names, or files (all shipped that can be negotiated)"
    parser.add_argument("scenarios", nargs="*", metavar="SCENARIO", help=about)
    parser.add_argument("--games", type=int, default=200, metavar="N", help="a strategy (200)")
    about = "games of a player that searches, a second each (none)"
    parser.add_argument("--search", type=int, default=0, metavar="N", help=about)
    parser.add_argument("--json", action="store_true", help="print JSON")


def carry_out(options: Namespace) -> int:
    """Play the scenarios named, or all that are shipped, and print what is found."""
    if not 1 <= options.games <= MOST_GAMES:
        raise CallError(f"--games: a number from 1 to {MOST_GAMES:,} is wanted")
    if not 0 <= options.search <= options.games:
        raise CallError("--search: a number from 0 to that of the games is wanted")
    linted = list(_linted(options.scenarios))
    cases = [each.case for each in linted]
    numbers = usual_numbers(options.games, options.search)
    played = contests(cases, numbers, progress=show_progress)
    found = [
        verdict(each.case, contest, tuple(each.checked.scenario.consequences))
        for each, contest in zip(linted, played, strict=True)
    ]
    if options.json:
        print(json.dumps(_fields(linted, found, options.games), indent=2))
    else:
        print("\n".join(_lines(linted, found, options)))
    return CONTENT_AT_FAULT if any(each.at_fault for each in found) else DONE


def _linted(names: Sequence[str]) -> Iterator[Linted]:
    roster, profiles = shipped_roster(), shipped_profiles()
    paths = [find_scenario(name) for name in names] or scenario_files(folder("scenarios"))
    for path in paths:
        checked = read_checked(path, roster, profiles, WORLDS)
        if checked.cast is not None:
            case = checked.cast.case
            if not case.holds_pen:
                case = cast(checked.scenario, profiles, roster, case.penholder).case
            yield Linted(path, checked, case)
        elif names:
            raise CallError(in_words(say("lint-nothing-to-play", scenario=path.stem)))


def _lines(linted: Sequence[Linted], found: Sequence[Verdict], options: Namespace) -> Iterator[str]:
    for each, judged in zip(linted, found, strict=True):
        yield each.path.stem
        for sentence in words.verdict_sentences(judged):
            yield from wrapped(in_words(sentence), "  ")
        if each.case.seat != each.checked.scenario.seat:
            yield from wrapped(in_words(say("lint-played-from")), "  ")
        yield from _remark_lines(each, judged)
        yield ""
    yield from words.table_lines([each.path.stem for each in linted], found)
    yield ""
    games, searched = options.games, options.search
    said = words.games_sentence(games, games * RANDOM_GAMES, searched)
    yield from wrapped(in_words(said), "")


def _remark_lines(linted: Linted, judged: Verdict) -> Iterator[str]:
    for remark in judged.remarks:
        finding = linted.checked.finding(remark.path, remark.sentence).at(str(linted.path))
        said = finding if remark.fault else say("lint-advice", finding=finding)
        yield f"  {in_words(said)}"
    if not judged.remarks:
        yield f"  {in_words(say('lint-nothing-to-mend'))}"


def _fields(linted: Sequence[Linted], found: Sequence[Verdict], games: int) -> dict[str, Any]:
    return {
        "games": games,
        "random_games": games * RANDOM_GAMES,
        "scenarios": [
            _scenario_fields(each, judged) for each, judged in zip(linted, found, strict=True)
        ],
    }


def _scenario_fields(linted: Linted, judged: Verdict) -> dict[str, Any]:
    return {
        "scenario": linted.path.stem,
        "kind": judged.kind,
        "deal": judged.deal,
        "shown": judged.shown._asdict(),
        "variants": [
            {"member": code, "hides": variant, **hidden._asdict()}
            for code, variant, hidden in judged.variants
        ],
        "waverers": judged.waverers,
        "strategies": {
            strategy: {"mean": mean(games), "endings": dict(endings_of(games))}
            for strategy, games in judged.contest.items()
        },
        "remarks": [
            {**linted.checked.finding(r.path, in_words(r.sentence))._asdict(), "fault": r.fault}
            for r in judged.remarks
        ],
    }
