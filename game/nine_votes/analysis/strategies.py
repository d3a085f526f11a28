"""Strategies that hold the pen: those that ask nothing of a player, and those that only count.

A puzzle is one that none of them solves.
"""

from collections.abc import Callable, Mapping
from enum import StrEnum

from nine_votes.analysis.expert import expert, expert_who_never_asks
from nine_votes.analysis.players import Player, play_at_random
from nine_votes.analysis.search import search
from nine_votes.delegations.cases import Text
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
from nine_votes.delegations.scores import worth_of


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


def _vote_now(player: Player) -> None:
    player.does(PutToVote())


def _wait(player: Player) -> None:
    while player.waits():
        pass
    player.does(PutToVote())


def _roll_over(player: Player) -> None:
    if not player.does(PutRollover()):
        player.does(PutToVote())


def _withdraw(player: Player) -> None:
    player.does(Withdraw())


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

STRATEGIES: Mapping[Strategy, Callable[[Player], None]] = {
    Strategy.VOTE_NOW: _vote_now,
    Strategy.WAIT: _wait,
    Strategy.ROLL_OVER: _roll_over,
    Strategy.WITHDRAW: _withdraw,
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
