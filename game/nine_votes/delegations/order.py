"""Which moves there are, and which may be made now.

One function says it for the refusal, the greyed button and its tooltip: by the terms of the move
first, and then by what it asks for itself.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import cache

from nine_votes.council.messages import Message, say
from nine_votes.council.voting import Vote
from nine_votes.delegations.cases import Case, wordings
from nine_votes.delegations.moves import WORDS, Move
from nine_votes.delegations.state import Ending, State
from nine_votes.delegations.terms import About, Seat, When

BALLOT = (Vote.IN_FAVOUR, Vote.AGAINST, Vote.ABSTAINING)

NOT_WITH_THE_PEN = say("against-for-other-seats")
"""Made once, like those that are cached: games at random ask of every kind of move, each turn."""

CALLED, EXTENDED, PEN, OTHERS = When.CALLED, When.EXTENDED, Seat.PEN, Seat.OTHERS
"""Members of an enumeration looked up once, which in Python 3.11 takes as long as a whole check."""


class NotInOrderError(ValueError):
    """A move that may not be made now; the message says why."""


def in_order(case: Case, state: State, move: Move) -> Message | None:
    """Return why a move may not be made now, or None where it may."""
    return of_kind(case, state, type(move)) or move.check(case, state)


def of_kind(case: Case, state: State, kind: type[Move]) -> Message | None:
    """Return why no move of a kind may be made now, or None where one may."""
    terms = kind.terms
    objection = _at_this_point(state, terms.when) or from_this_seat(case, kind)
    if objection:
        return objection
    if terms.cost > state.points:
        return _too_dear(terms.cost, state.points)
    return None


@cache
def _too_dear(cost: int, left: int) -> Message:
    return say("against-points", cost=cost, left=left)


def _at_this_point(state: State, when: When) -> Message | None:
    if state.result is not None:
        extended = state.result.ending is Ending.ROLLOVER_ADOPTED and state.chapter == 1
        if when is EXTENDED and extended:
            return None
        return say("against-over")
    if when is EXTENDED:
        return say("against-nothing-extended")
    if state.called and when is not CALLED:
        return say("against-called")
    if when is CALLED and not state.called:
        return say("against-not-called")
    return None


def from_this_seat(case: Case, kind: type[Move]) -> Message | None:
    """Return why the player's seat never makes a kind of move, or None where it may."""
    seat = kind.terms.seat
    if seat is OTHERS and case.holds_pen:
        return NOT_WITH_THE_PEN
    if seat is PEN and not case.holds_pen:
        return _for_the_penholder(case.penholder)
    return None


@cache
def _for_the_penholder(penholder: str) -> Message:
    return say("against-for-penholder", penholder=penholder)


def every_move(case: Case) -> tuple[Move, ...]:
    """Return every move that the player's seat could ever make, always in the same order."""
    return tuple(
        move
        for about, kinds in KINDS.items()
        for thing in THINGS[about](case)
        for kind in kinds
        if from_this_seat(case, kind) is None
        for move in kind.each(case, *thing)
    )


def legal_moves(case: Case, state: State, row: tuple[Move, ...]) -> list[Move]:
    kinds = {kind for kind in set(map(type, row)) if of_kind(case, state, kind) is None}
    return [move for move in row if type(move) in kinds and move.check(case, state) is None]


THINGS: Mapping[About, Callable[[Case], Iterable[tuple[str | Vote, ...]]]] = {
    About.WORDING: lambda case: (
        (clause.id, wording.id) for clause in case.clauses[0] for wording in wordings(clause)
    ),
    About.CLAUSE: lambda case: ((clause.id,) for clause in case.clauses[0]),
    About.RIVAL: lambda case: ((draft.name,) for draft in case.drafts[1:]),
    About.MEMBER: lambda case: (
        (each.code,) for each in case.delegations if each.code != case.seat
    ),
    About.DEAL: lambda case: ((deal.id,) for deal in case.deals if deal.to != case.seat),
    About.SPEECH: lambda case: ((argument,) for argument in case.arguments),
    About.NOTHING: lambda _case: ((),),
    About.VOTE: lambda _case: ((vote,) for vote in BALLOT),
}
"""What there is in a case of each thing that moves are about."""


def _place(kind: type[Move]) -> tuple[int, Seat]:
    return -len(kind.__match_args__), kind.terms.seat


KINDS: Mapping[About, tuple[type[Move], ...]] = {
    about: tuple(sorted((kind for kind in WORDS.values() if kind.terms.about is about), key=_place))
    for about in About
}
"""The kinds of move about each thing."""
