"""Recorded votes, which every world has to give again where nobody intervenes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from nine_votes.council.voting import Vote
from nine_votes.delegations.cases import Case, Text, wordings
from nine_votes.delegations.decisions import Reckoning, reckon
from nine_votes.delegations.minds import RANKS, Mind
from nine_votes.delegations.moves import Amend, EndTurn, Move, PutRollover, PutToVote
from nine_votes.delegations.outlooks import Outlook
from nine_votes.delegations.state import opening


@dataclass(frozen=True, slots=True)
class Precedent:
    """A vote that was held: on what text, when, and how each delegation voted, by place.

    A vote that is None is not compared. `plus` are tags that held as well; `leanings` are those
    that differed at the time, by place; `without_red_lines` whose red lines came later. `apart`
    says that it was held at another time, of which what members hide now says nothing. `script`
    are the moves that led from the draft as tabled to this vote.
    """

    name: str
    text: Text
    votes: tuple[Vote | None, ...]
    turn: int = 1
    rounds: int = 0
    plus: int = 0
    leanings: dict[int, int] = field(default_factory=dict)
    without_red_lines: frozenset[int] = frozenset()
    apart: bool = False
    script: tuple[Move, ...] = ()

    def outlook(self, case: Case, minds: Sequence[Mind]) -> Outlook:
        """Return the vote as it was held, in a world with these minds."""
        opened = opening(case, self.text.draft)
        state = opened._replace(text=self.text, turn=self.turn, rounds=self.rounds)
        known = case.minds if self.apart else minds
        then = tuple(self._then(place, mind) for place, mind in enumerate(known))
        return Outlook(case, then, state, self.votes[case.place] or Vote.IN_FAVOUR, self.plus)

    def _then(self, place: int, mind: Mind) -> Mind:
        if place in self.leanings:
            mind = replace(mind, leaning=self.leanings[place])
        if place in self.without_red_lines:
            mind = replace(mind, limits=())
        return mind


def replayed(case: Case, minds: Sequence[Mind], precedent: Precedent) -> Reckoning:
    """Reckon a recorded vote in a world; the player's seat votes as it is recorded to have."""
    return reckon(precedent.outlook(case, minds))


def departures(
    case: Case, minds: Sequence[Mind], precedent: Precedent
) -> dict[str, tuple[Vote, Vote]]:
    """Return who votes otherwise than recorded in a world: the vote reckoned, the one recorded."""
    reckoning = replayed(case, minds, precedent)
    pairs = enumerate(zip(reckoning.ranks, precedent.votes, strict=True))
    return {
        case.delegations[place].code: (reckoning.vote(place), vote)
        for place, (rank, vote) in pairs
        if vote is not None and rank != RANKS[vote]
    }


def script_to(case: Case, precedents: Sequence[Precedent]) -> tuple[Move, ...]:
    """Return the moves that lead from the first draft as tabled to its first recorded vote.

    They are the author's, or else the changes at once and then the wait until the day of the vote.
    """
    whole = (p for p in precedents if p.text.draft == 0 and None not in p.votes)
    first = next(whole, None)
    if first is None:
        return ()
    if first.script:
        return first.script
    waiting = (EndTurn(),) * (first.turn - 1)
    if first.text.rollover:
        return (*waiting, PutRollover())
    return (*_amendments_to(case, first.text), *waiting, PutToVote())


def _amendments_to(case: Case, text: Text) -> Iterator[Move]:
    for clause, option in zip(case.clauses[0], text.chosen, strict=True):
        if option:
            yield Amend(clause.id, wordings(clause)[option].id)
