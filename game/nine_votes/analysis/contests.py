"""Many games of many strategies, over the processor's cores, the same however many there are.

A game is its case, its strategy and its seed. Games go out in parcels of a fixed size and come back
in the order in which they went, so the number of processes changes the time and nothing else.
"""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from statistics import fmean
from typing import NamedTuple

from nine_votes.analysis.players import Player
from nine_votes.analysis.strategies import SCRIPTED, STRATEGIES, Strategy
from nine_votes.council.outcomes import Outcome
from nine_votes.delegations.cases import Case
from nine_votes.delegations.scores import score
from nine_votes.delegations.state import Ending
from nine_votes.delegations.worlds import Game, world_of

PARCEL, SLOW_PARCEL = 25, 2
"""Games that a process plays before it is given others; fewer, where each takes its time."""

RANDOM_GAMES = 10
"""Games at random for each game of another strategy: they are quick, and look everywhere."""

Progress = Callable[[int, int], None]
"""Told how many games are played, and of how many."""


class Played(NamedTuple):
    """A game played to its end: how it ended, what the law made of the vote, the score."""

    ending: Ending
    outcome: Outcome | None
    total: float


class Parcel(NamedTuple):
    """Games to be played by a process of their own: a case and its place, a strategy, the seeds."""

    case: Case
    place: int
    strategy: Strategy
    seeds: range


Contest = Mapping[Strategy, tuple[Played, ...]]
"""The games of each strategy in one case, by seed."""


def mean(played: Iterable[Played]) -> float:
    return fmean(game.total for game in played)


def play_with(case: Case, strategy: Strategy, seed: int) -> Played:
    """Play one game; the seed draws the world and whatever happens in it."""
    game = Game(case, world_of(case, seed))
    player = Player(game)
    STRATEGIES[strategy](player)
    result = player.state.result
    if result is None:
        raise ValueError(f"The strategy {strategy} left a game unfinished.")
    return Played(result.ending, result.outcome, score(game, player.state).total)


def usual_numbers(games: int, searched: int = 0) -> dict[Strategy, int]:
    """Return so many games for each scripted strategy, ten times as many at random, and a search's.

    The player that searches takes a second a game, and plays only where it is asked to.
    """
    numbers = dict.fromkeys(SCRIPTED, games)
    numbers[Strategy.RANDOM] = games * RANDOM_GAMES
    return {**numbers, Strategy.SEARCH: searched} if searched else numbers


def contests(
    cases: Sequence[Case],
    numbers: Mapping[Strategy, int],
    *,
    processes: int | None = None,
    progress: Progress = lambda _done, _total: None,
) -> tuple[Contest, ...]:
    """Play so many games of each strategy in each case, from seed 0 on."""
    parcels = tuple(_parcels(cases, numbers))
    total, done = sum(len(parcel.seeds) for parcel in parcels), 0
    found: list[dict[Strategy, tuple[Played, ...]]] = [{} for _ in cases]
    for parcel, played in zip(parcels, _played(parcels, processes), strict=True):
        row = found[parcel.place]
        row[parcel.strategy] = (*row.get(parcel.strategy, ()), *played)
        done += len(played)
        progress(done, total)
    return tuple(found)


def _parcels(cases: Sequence[Case], numbers: Mapping[Strategy, int]) -> Iterator[Parcel]:
    for place, case in enumerate(cases):
        for strategy, number in numbers.items():
            size = SLOW_PARCEL if strategy is Strategy.SEARCH else PARCEL
            for first in range(0, number, size):
                seeds = range(first, min(first + size, number))
                yield Parcel(case, place, strategy, seeds)


def _played(parcels: Sequence[Parcel], processes: int | None) -> Iterator[tuple[Played, ...]]:
    workers = min(processes or cores(), len(parcels))
    if workers <= 1:
        yield from map(play_parcel, parcels)
        return
    # A forked copy of a program that has a window or threads can hang; a new process cannot.
    with ProcessPoolExecutor(workers, get_context("spawn")) as pool:
        yield from pool.map(play_parcel, parcels)


def cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def play_parcel(parcel: Parcel) -> tuple[Played, ...]:
    return tuple(play_with(parcel.case, parcel.strategy, seed) for seed in parcel.seeds)
