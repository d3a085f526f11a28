"""What would have changed a vote that was held: one vote, or the smallest sets of votes.

A set is smallest where no set of fewer members, voting otherwise, turns a question that was lost
into one that is carried, or the other way about. All smallest sets are found, those that differ
only in which of several like members moves being one.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import combinations_with_replacement, product
from typing import NamedTuple

from nine_votes.analysis.classes import Counts, VotingGame, divisions, voting_game
from nine_votes.council.charter import RuleSet
from nine_votes.council.decision import Change, decide, single_changes
from nine_votes.council.majorities import CARRIED
from nine_votes.council.members import Council
from nine_votes.council.messages import say
from nine_votes.council.outcomes import Decision
from nine_votes.council.questions import Question
from nine_votes.council.voting import VOTES, Ballot, Vote


class Move(NamedTuple):
    """So many of these like members voting otherwise, each in any of the ways `instead` names."""

    codes: tuple[str, ...]
    number: int
    instead: tuple[Vote, ...]


Moves = tuple[Move, ...]
"""A smallest set: all of these moves together, nobody moving twice."""

Source = tuple[int, int]
"""The members of a class that acted in one way."""

Steps = Mapping[Source, tuple[int, ...]]
"""How many members leave a source, and the way each of them takes instead."""


class Choice(NamedTuple):
    """What a permanent member's vote did: the votes that, cast instead, would have turned it."""

    code: str
    cast: Vote
    turning: tuple[Vote, ...]


@dataclass(frozen=True, slots=True)
class Pivots:
    """What would have turned a vote.

    `changes` is every single vote that changes the outcome, `sets` the smallest sets that turn a
    carried question into a lost one or the reverse. `margin` is how many votes in favour there
    were over the required number, below nought where there were too few. `blockers` are those who,
    voting otherwise alone, would have stopped what was carried, `holders` who holds a veto.
    """

    decision: Decision
    carried: bool
    margin: int
    changes: tuple[Change, ...]
    sets: tuple[Moves, ...]
    choices: tuple[Choice, ...]
    blockers: tuple[str, ...]
    holders: tuple[str, ...]

    @property
    def size(self) -> int:
        """The number of votes in a smallest set; 0 where nothing could have turned it."""
        return sum(move.number for move in self.sets[0]) if self.sets else 0


class UnnamedError(ValueError):
    """A ballot known only in numbers, of which no sets can be made; the message says so."""


def pivots(question: Question, ballot: Ballot, rules: RuleSet, council: Council) -> Pivots:
    """Return what would have turned a vote whose every ballot is known by name.

    Raises UnnamedError where some are not, and UndecidableError for what is taken without a vote.
    """
    unnamed = ballot.size - len(ballot.votes)
    if unnamed:
        raise UnnamedError(say("pivot-not-named", unnamed=unnamed, size=ballot.size))
    game = voting_game(question, council, rules)
    decision = decide(question, ballot, rules)
    carried = decision.outcome in CARRIED
    changes = single_changes(question, ballot, rules)
    turning = [change for change in changes if (change.outcome in CARRIED) != carried]
    return Pivots(
        decision,
        carried,
        decision.tally.in_favour - decision.required,
        changes,
        smallest_sets(game, ballot.votes),
        tuple(_choice(code, ballot.votes[code], turning) for code in council.permanent),
        tuple(dict.fromkeys(change.code for change in turning)) if carried else (),
        tuple(code for members in game.classes if members.holder for code in members.codes),
    )


def _choice(code: str, cast: Vote, turning: Sequence[Change]) -> Choice:
    return Choice(code, cast, tuple(c.instead for c in turning if c.code == code))


def smallest_sets(game: VotingGame, votes: Mapping[str, Vote]) -> tuple[Moves, ...]:
    """Return all smallest sets of votes that turn the question, none where nothing can."""
    held = game.counts_of(votes)
    turned: list[Counts] = []
    for counts in _nearest_first(held):
        if turned and _distance(held, counts) > _distance(held, turned[0]):
            break
        if game.carries(counts) != game.carries(held):
            turned.append(counts)
    alike: dict[tuple[Source, ...], list[Steps]] = {}
    for counts in turned:
        steps = _steps(held, counts)
        sources = tuple(source for source, ways in steps.items() for _ in ways)
        alike.setdefault(sources, []).append(steps)
    return tuple(moves for key in sorted(alike) for moves in _moves(game, votes, alike[key]))


def _nearest_first(held: Counts) -> Iterator[Counts]:
    near = [sorted(divisions(sum(own), len(own)), key=partial(_apart, own)) for own in held]
    found = product(*near)
    yield from sorted(found, key=lambda counts: _distance(held, counts))


def _apart(one: Sequence[int], other: Sequence[int]) -> int:
    return sum(max(0, a - b) for a, b in zip(one, other, strict=True))


def _distance(held: Counts, counts: Counts) -> int:
    return sum(map(_apart, held, counts))


def _steps(held: Counts, counts: Counts) -> Steps:
    """Return who has to move so that one count becomes the other.

    No class has more than three ways to act, so either one is left or one is taken, and it is
    clear who goes where.
    """
    steps: dict[Source, tuple[int, ...]] = {}
    for number, (own, other) in enumerate(zip(held, counts, strict=True)):
        ways = list(enumerate(zip(own, other, strict=True)))
        left = [way for way, (a, b) in ways for _ in range(a - b)]
        taken = [way for way, (a, b) in ways for _ in range(b - a)]
        for way, instead in zip(left, taken, strict=True):
            steps[number, way] = (*steps.get((number, way), ()), instead)
    return steps


def _moves(game: VotingGame, votes: Mapping[str, Vote], alike: Sequence[Steps]) -> Iterator[Moves]:
    """Yield the sets in which the same members move: one where each may take any of the ways."""
    ways = {source: sorted({w for steps in alike for w in steps[source]}) for source in alike[0]}
    free = product(
        *(combinations_with_replacement(ways[s], len(taken)) for s, taken in alike[0].items())
    )
    if {tuple(steps.values()) for steps in alike} == set(free):
        yield tuple(
            _move(game, votes, source, len(taken), ways[source])
            for source, taken in alike[0].items()
        )
        return
    for steps in alike:
        yield tuple(
            _move(game, votes, source, taken.count(way), (way,))
            for source, taken in steps.items()
            for way in sorted(set(taken))
        )


def _move(
    game: VotingGame, votes: Mapping[str, Vote], source: Source, count: int, ways: Sequence[int]
) -> Move:
    members = game.classes[source[0]]
    left = members.ways[source[1]]
    instead = {vote for way in ways for vote in members.ways[way]}
    return Move(
        tuple([code for code in members.codes if votes[code] in left]),
        count,
        tuple(vote for vote in VOTES if vote in instead),
    )
