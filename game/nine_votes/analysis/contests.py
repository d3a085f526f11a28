"""Many games of many strategies, over the processor's cores, the same however many there are.

Strategies hold the pen: those that ask nothing of a player, those that only count, and those that
look ahead. A puzzle is one that none of the first two solves.

A game is its case, its strategy and its seed. Games go out in parcels of a fixed size and come back
in the order in which they went, so the number of processes changes the time and nothing else.
"""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from enum import StrEnum
from multiprocessing import get_context
from statistics import fmean
from typing import NamedTuple

from nine_votes.analysis.expert import expert, expert_who_never_asks
from nine_votes.analysis.players import Player, play_at_random
from nine_votes.analysis.search import search
from nine_votes.council.outcomes import Outcome
from nine_votes.delegations.cases import Case, Text
from nine_votes.delegations.decisions import Reckoning
from nine_votes.delegations.delegation import ABSTAINING, AGAINST
from nine_votes.delegations.moves import (
    MOST_PRESSURE,
    Appeal,
    HoldRound,
    PutRollover,
    PutToVote,
    Speak,
    Withdraw,
)
from nine_votes.delegations.scores import score, worth_of
from nine_votes.delegations.state import Ending
from nine_votes.delegations.worlds import Game, world_of


class Strategy(StrEnum):
    """A way to play, from the blindest to the best."""

    VOTE_NOW = "vote_now"
    WAIT = "wait"
    ROLL_OVER = "roll_over"
    WITHDRAW = "withdraw"
    SOFTEST = "softest"
    ROUNDS = "rounds"
    SPEECHES = "speeches"
    APPEALS = "appeals"
    APPEALS_AND_ROLLOVER = "appeals_and_rollover"
    LOBBY_ALL = "lobby_all"
    LOBBY_WAVERERS = "lobby_waverers"
    PLEASE_THE_UNHAPPIEST = "please_the_unhappiest"
    MOST_VOTES = "most_votes"
    RANDOM = "random"
    NEVER_ASKS = "never_asks"
    EXPERT = "expert"
    SEARCH = "search"


def _wait(player: Player) -> None:
    while player.waits():
        pass
    player.does(PutToVote())


def _roll_over(player: Player) -> None:
    if not player.does(PutRollover()):
        player.does(PutToVote())


def _softest(player: Player) -> None:
    player.insists(HoldRound())
    case = player.case
    _write(player, case.text(tuple(len(bits) - 1 for bits in case.bits[0])))


def _write(player: Player, text: Text) -> None:
    """Amend the draft to another text, as far as time allows, and put it to the vote."""
    for amendment in tuple(player.amendments_to(text)):
        player.insists(amendment)
    player.does(PutToVote())


def _rounds(player: Player) -> None:
    player.insists(HoldRound())
    player.insists(HoldRound())
    player.does(PutToVote())


def _speeches(player: Player) -> None:
    for argument in player.case.arguments:
        player.insists(Speak(argument))
    player.does(PutToVote())


def _appeal(player: Player) -> None:
    votes = player.foresees()
    for place in player.opponents():
        if votes.ranks[place] == AGAINST:
            for _ in range(MOST_PRESSURE):
                player.insists(Appeal(player.case.delegations[place].code))


def _appeals(player: Player) -> None:
    _appeal(player)
    player.does(PutToVote())


def _appeals_and_rollover(player: Player) -> None:
    _appeal(player)
    _roll_over(player)


def _lobby_all(player: Player) -> None:
    _lobby(player, [place for place in range(player.case.size) if place != player.case.place])


def _lobby_waverers(player: Player) -> None:
    """Lobby those that abstain, the nearest to a vote in favour first."""
    votes = player.foresees()
    near = [place for place, rank in enumerate(votes.ranks) if rank == ABSTAINING]
    _lobby(player, sorted(near, key=lambda place: (-votes.sums[place], place)))


def _lobby(player: Player, places: list[int]) -> None:
    for place in places:
        player.insists(player.talk_to(place))
    player.does(PutToVote())


def _please_the_unhappiest(player: Player) -> None:
    """Write the text that the least content of those that can block would like best."""
    unhappy = player.opponents()
    if unhappy:
        place = unhappy[0]
        _write_best(player, lambda votes: (votes.ranks[place], votes.sums[place]))
    else:
        player.does(PutToVote())


def _most_votes(player: Player) -> None:
    _write_best(player, lambda votes: (votes.in_favour, -votes.ranks.count(AGAINST)))


def _write_best(player: Player, merit: Callable[[Reckoning], tuple[int, ...]]) -> None:
    """Write the text of most merit, of those equal the one worth most to the pen."""
    player.talks_with_all()
    case = player.case

    def by_merit(text: Text) -> tuple[float, ...]:
        return (*merit(player.votes_on(text)), worth_of(case, text))

    _write(player, max(player.texts(), key=by_merit, default=player.state.text))


BLIND = (
    *(Strategy.VOTE_NOW, Strategy.WAIT, Strategy.ROLL_OVER, Strategy.WITHDRAW, Strategy.SOFTEST),
    *(Strategy.ROUNDS, Strategy.SPEECHES, Strategy.APPEALS, Strategy.APPEALS_AND_ROLLOVER),
    Strategy.LOBBY_ALL,
)
"""What needs no look at anything that members want."""

THOUGHTLESS = (Strategy.LOBBY_WAVERERS, Strategy.PLEASE_THE_UNHAPPIEST, Strategy.MOST_VOTES)
"""What goes by the numbers that members show, and by nothing else."""

SCRIPTED: tuple[Strategy, ...] = tuple(each for each in Strategy if each is not Strategy.SEARCH)
"""All but the search, which takes a second a game."""

STRATEGIES: Mapping[Strategy, Callable[[Player], object]] = {
    Strategy.VOTE_NOW: lambda player: player.does(PutToVote()),
    Strategy.WAIT: _wait,
    Strategy.ROLL_OVER: _roll_over,
    Strategy.WITHDRAW: lambda player: player.does(Withdraw()),
    Strategy.SOFTEST: _softest,
    Strategy.ROUNDS: _rounds,
    Strategy.SPEECHES: _speeches,
    Strategy.APPEALS: _appeals,
    Strategy.APPEALS_AND_ROLLOVER: _appeals_and_rollover,
    Strategy.LOBBY_ALL: _lobby_all,
    Strategy.LOBBY_WAVERERS: _lobby_waverers,
    Strategy.PLEASE_THE_UNHAPPIEST: _please_the_unhappiest,
    Strategy.MOST_VOTES: _most_votes,
    Strategy.RANDOM: play_at_random,
    Strategy.NEVER_ASKS: expert_who_never_asks,
    Strategy.EXPERT: expert,
    Strategy.SEARCH: search,
}


PARCEL, SLOW_PARCEL = 25, 2
"""Games that a process plays before it is given others; fewer, where each takes its time."""

RANDOM_GAMES = 10
"""Games at random for each game of another strategy: they are quick, and look everywhere."""

Progress = Callable[[int, int], None]
"""Told how many games are played, and of how many."""


class Played(NamedTuple):
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
