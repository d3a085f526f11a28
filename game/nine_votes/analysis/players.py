"""A player of a negotiation: the seat with the pen, what it may do, and what it can foresee.

One that plays at random draws a kind of move first, then one of that kind, until one is in order.
Each draw is named under the seed of the world, so that a game is the same in whatever process.
"""

from collections.abc import Iterator
from itertools import count, islice

from nine_votes.delegations.cases import Case, Text, wordings
from nine_votes.delegations.decisions import Reckoning, reckon
from nine_votes.delegations.delegation import IN_FAVOUR
from nine_votes.delegations.draws import draw
from nine_votes.delegations.forecasts import outlook_of_the_player
from nine_votes.delegations.moves import (
    Amend,
    Consult,
    EndTurn,
    GoOn,
    HoldRound,
    Move,
    PutRollover,
    PutToVote,
    Withdraw,
)
from nine_votes.delegations.play import begin, every_move, in_order, made, of_kind
from nine_votes.delegations.polls import result_of
from nine_votes.delegations.scores import score
from nine_votes.delegations.state import State
from nine_votes.delegations.worlds import Game

MOST_TEXTS = 2_000
"""So many texts are weighed; of a draft that can become more, the first ones."""


class Player:
    """A seat in a game, which stands where its `moves` have led; those not in order change nothing.

    What it foresees rests on what members show and on what they confided, never on the world.
    """

    def __init__(self, game: Game, state: State | None = None) -> None:
        self.game, self.case = game, game.case
        self.state = state or begin(game).state
        self.moves: list[Move] = []

    @property
    def over(self) -> bool:
        return self.state.result is not None

    @property
    def last_turn(self) -> bool:
        return self.state.turn >= self.case.turns

    def does(self, move: Move) -> bool:
        """Make a move where it is in order now, and say whether it was."""
        if in_order(self.case, self.state, move) is not None:
            return False
        self.state = made(self.game, self.state, move).state
        self.moves.append(move)
        return True

    def insists(self, move: Move) -> bool:
        """Make a move, letting a turn pass where the points of this one are spent.

        The last turn is not let pass for it. Says whether the move was made.
        """
        if move.terms.cost > self.state.points and not self.last_turn:
            self.does(EndTurn())
        return self.does(move)

    def talks_with_all(self) -> None:
        """Hold a round of talks, where none was held."""
        if self.case.timing.rounds_held + self.state.rounds == 0:
            self.insists(HoldRound())

    def waits(self) -> bool:
        """Let a turn pass, but not the last one; say whether it did."""
        return not self.last_turn and self.does(EndTurn())

    def foresees(self, state: State | None = None) -> Reckoning:
        return reckon(outlook_of_the_player(self.game, state or self.state))

    def worth(self, state: State, votes: Reckoning | None = None) -> float:
        """Return the score that the player expects of a vote in a state, or of these votes."""
        ranks = (votes or self.foresees(state)).ranks
        result = result_of(self.case, state, ranks)
        return score(self.game, state._replace(result=result)).total

    def votes_on(self, text: Text) -> Reckoning:
        return self.foresees(self.state._replace(text=text))

    def texts(self) -> Iterator[Text]:
        """Yield the texts that the draft can become within the player's instructions."""
        for text in islice(self.case.texts(), MOST_TEXTS):
            if not self.case.forbids(self.case.seat, text.mask):
                yield text

    def opponents(self) -> list[int]:
        """Return the places of those that can block and would not vote in favour, worst first."""
        votes = self.foresees()
        against = [place for place in self.case.blocking if votes.ranks[place] < IN_FAVOUR]
        others = (place for place in against if place != self.case.place)
        return sorted(others, key=lambda place: (votes.ranks[place], votes.sums[place]))

    def talk_to(self, place: int) -> Consult:
        """Return a talk with a member, with the argument that it listens to most."""
        delegation = self.case.delegations[place]
        heard = [*delegation.responds_to, *self.case.arguments]
        return Consult(delegation.code, heard[0])

    def amendments_to(self, text: Text) -> Iterator[Amend]:
        clauses = self.case.clauses[text.draft]
        for place, (clause, option) in enumerate(zip(clauses, text.chosen, strict=True)):
            if self.state.text.chosen[place] != option:
                yield Amend(clause.id, wordings(clause)[option].id)


Repertoire = tuple[tuple[Move, ...], ...]
"""Every move of a seat, those of one kind together."""

ENDING = frozenset({PutToVote, PutRollover, Withdraw})
"""Moves that a patient player leaves for the last turn."""


def repertoire_of(case: Case) -> Repertoire:
    """Return every move of the player's seat, by kind, in an order that never changes."""
    kinds: dict[str, list[Move]] = {}
    for move in every_move(case):
        kinds.setdefault(type(move).__name__, []).append(move)
    return tuple(tuple(kinds[name]) for name in sorted(kinds))


def play_at_random(player: Player) -> None:
    """Play random moves to the end, patiently under every other seed."""
    patient = player.game.world.seed % 2 == 1
    play_from(player, repertoire_of(player.case), patient=patient)


def play_from(player: Player, repertoire: Repertoire, *, patient: bool = False) -> None:
    """Play random moves out of a repertoire; a short extension is gone on from as often as not.

    A patient player uses up its points each turn, and ends the game on the last one.
    """
    seed = player.game.world.seed
    for number in count():
        if player.over and not _goes_on(player, seed):
            return
        each = repertoire[draw(seed, "kind", str(number), below=len(repertoire))]
        kind = type(each[0])
        if patient and _is_hasty(player, kind):
            continue
        if of_kind(player.case, player.state, kind) is None:
            player.does(each[draw(seed, "move", str(number), below=len(each))])


def _is_hasty(player: Player, kind: type[Move]) -> bool:
    if player.last_turn:
        return False
    return kind in ENDING or (kind is EndTurn and player.state.points > 0)


def _goes_on(player: Player, seed: int) -> bool:
    granted = of_kind(player.case, player.state, GoOn) is None
    return granted and not draw(seed, "goes on", below=2) and player.does(GoOn())
