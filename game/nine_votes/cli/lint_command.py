"""`lint`: thousands of games of a scenario, and what its author might mend."""

import json
import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from nine_votes.analysis.contests import (
    RANDOM_GAMES,
    SCRIPTED,
    Contest,
    Played,
    Strategy,
    contests,
    mean,
    usual_numbers,
)
from nine_votes.analysis.linting import Kind, Verdict, endings_of, in_the_same_games, verdict
from nine_votes.calls import CONTENT_AT_FAULT, DONE, CallError
from nine_votes.cli.shown import INDENT, tell
from nine_votes.council.messages import Cases, Message, say
from nine_votes.delegations.cases import Case
from nine_votes.delegations.state import Ending
from nine_votes.places import folder
from nine_votes.record.block import Block, Drawn, Gap, Items
from nine_votes.scenarios.casting import Checked, cast, read_checked
from nine_votes.scenarios.library import find_scenario, scenario_files, shipped_roster
from nine_votes.scenarios.profiles import shipped_profiles
from nine_votes.words.arguments import Arguments
from nine_votes.words.resolver import in_words

MOST_GAMES = 100_000
WORLDS = 200
"""Worlds drawn by a seed in which the recorded votes have to come out."""

STRATEGY = Cases("lint-strategy", Strategy)
KIND = Cases("lint-kind", Kind)
CASE = Cases("lint-case", Kind)
ENDING = Cases("lint-ending", Ending)


class Linted(NamedTuple):
    """A scenario that is linted: its file, what was read, and the case of whoever holds the pen."""

    path: Path
    checked: Checked
    case: Case


def add_arguments(parser: Arguments) -> None:
    parser.add_argument("scenarios", nargs="*", metavar="SCENARIO", help=say("help-lint-scenarios"))
    parser.add_argument("--games", type=int, default=200, metavar="N", help=say("help-lint-games"))
    parser.add_argument("--search", type=int, default=0, metavar="N", help=say("help-lint-search"))
    parser.add_argument("--json", action="store_true", help=say("help-json"))


def carry_out(options: Namespace) -> int:
    if not 1 <= options.games <= MOST_GAMES:
        raise CallError(say("lint-games-wanted", most=MOST_GAMES))
    if not 0 <= options.search <= options.games:
        raise CallError(say("lint-search-wanted"))
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
        tell(_blocks(linted, found, options))
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
            raise CallError(say("lint-nothing-to-play", scenario=path.stem))


def _blocks(
    linted: Sequence[Linted], found: Sequence[Verdict], options: Namespace
) -> Iterator[Block]:
    for each, judged in zip(linted, found, strict=True):
        yield each.path.stem
        yield Items([*_sentences(judged)], inset=INDENT)
        if each.case.seat != each.checked.scenario.seat:
            yield Items([say("lint-played-from")], inset=INDENT)
        yield Drawn([f"  {line}" for line in _remarks(each, judged)])
        yield Gap()
    yield Drawn([*table_lines([each.path.stem for each in linted], found)])
    yield from (Gap(), games_sentence(options.games, options.games * RANDOM_GAMES, options.search))


def _sentences(found: Verdict) -> Iterator[Message]:
    yield say("lint-kind", kind=KIND(found.kind), deal=found.deal)
    yield say("lint-texts", **found.shown._asdict())
    for code, variant, hidden in found.variants:
        yield say("lint-variant", code=code, variant=variant, **hidden._asdict())
    yield say("lint-waverers", codes=tuple(found.waverers))
    yield say("lint-expert-ends", endings=_endings(found.contest, Strategy.EXPERT))
    yield say("lint-random-ends", endings=_endings(found.contest, Strategy.RANDOM))


def _endings(contest: Contest, strategy: Strategy) -> tuple[Message, ...]:
    games = contest[strategy]
    return tuple(
        say("lint-ends", ending=ENDING(ending), share=count / len(games))
        for ending, count in endings_of(games).most_common()
    )


def _remarks(linted: Linted, judged: Verdict) -> Iterator[str]:
    for remark in judged.remarks:
        finding = linted.checked.finding(remark.path, remark.sentence).at(str(linted.path))
        yield in_words(finding if remark.fault else say("lint-advice", finding=finding))
    if not judged.remarks:
        yield in_words(say("lint-nothing-to-mend"))


def table_lines(names: Sequence[str], verdicts: Sequence[Verdict]) -> Iterator[str]:
    """Yield the table of strategies by cases, in Markdown: mean scores, a strategy a row."""
    yield _row([in_words(say("lint-strategy")), *short_names(names)])
    yield _row(["---", *("---:" for _ in names)])
    yield _row([in_words(say("lint-case")), *(in_words(CASE(found.kind)) for found in verdicts)])
    for strategy in SCRIPTED:
        yield _means(STRATEGY(strategy), (found.contest[strategy] for found in verdicts))
    if all(Strategy.SEARCH in found.contest for found in verdicts):
        games = [(f.contest[Strategy.SEARCH], in_the_same_games(f.contest)) for f in verdicts]
        yield _means(STRATEGY(Strategy.SEARCH), (searched for searched, _ in games))
        yield _means(say("lint-same-games"), (same for _, same in games))


def _means(label: Message, each: Iterable[tuple[Played, ...]]) -> str:
    return _row([in_words(label), *(f"{mean(games):.1f}" for games in each)])


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def short_names(names: Sequence[str]) -> list[str]:
    """Return the first words of names of files, as many as it takes to tell them apart."""
    return [_short_name(name, [other for other in names if other != name]) for name in names]


def _short_name(name: str, others: Sequence[str]) -> str:
    words = name.split("-")
    heads = ("-".join(words[: count + 1]) for count in range(len(words)))
    return next((h for h in heads if not any(o.startswith(h) for o in others)), name)


def games_sentence(games: int, at_random: int, searched: int = 0) -> Message:
    last = {"last": games - 1, "last_searched": searched - 1}
    return say("lint-games", games=games, at_random=at_random, searched=searched, **last)


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


BAR = 30


def show_progress(done: int, total: int) -> None:
    """Draw the bar over the last one, and wipe it out at the end; on a terminal alone."""
    if not sys.stderr.isatty():
        return
    full = BAR * done // total
    said = in_words(say("lint-progress", done=done, total=total))
    bar = f"[{'#' * full}{'.' * (BAR - full)}] {said}"
    end = "\r" + " " * len(bar) + "\r" if done == total else ""
    print(f"\r{bar}{end}", end="", file=sys.stderr, flush=True)
