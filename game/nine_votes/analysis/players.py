"""A player of a negotiation: the seat with the pen, what it may do, and what it can foresee."""

from collections.abc import Iterator
from itertools import islice

from nine_votes.delegations.cases import Text, wordings
from nine_votes.delegations.decisions import Reckoning, reckon
from nine_votes.delegations.forecasts import outlook_of_the_player
from nine_votes.delegations.minds import IN_FAVOUR
from nine_votes.delegations.moves import Amend, Consult, EndTurn, HoldRound, Move
from nine_votes.delegations.order import in_order
from nine_votes.delegations.play import begin, made
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
