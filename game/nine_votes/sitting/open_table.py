"""An open table: one person casts every vote, closes, sees the result, and may change votes.

A table is a frozen value; each function returns the next one. What is not possible leaves it as
it is, save that closing with votes missing says so (`refused`) and asks the first seat that lacks
one: a vote that was not cast is never counted as anything.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from nine_votes.council.voting import Vote


class VotePhase(StrEnum):
    CASTING = "casting"
    REVEALING = "revealing"
    RESULT = "result"


@dataclass(frozen=True, slots=True)
class OpenTable:
    """The votes cast so far.

    `seats` are seat codes in English alphabetical order, `votes` stands beside them. `asked` is
    the index of the seat whose vote is cast next. `shown` counts the seats revealed. `as_cast`
    are the votes of the first result. `done` holds what `undo` takes back: a seat and its vote
    before.
    """

    seats: tuple[str, ...]
    votes: tuple[Vote | None, ...]
    phase: VotePhase = VotePhase.CASTING
    asked: int | None = 0
    shown: int = 0
    as_cast: tuple[Vote | None, ...] = ()
    done: tuple[tuple[int, Vote | None], ...] = ()
    refused: bool = False

    @property
    def missing(self) -> tuple[int, ...]:
        return tuple(i for i, vote in enumerate(self.votes) if vote is None)

    @property
    def ballot(self) -> Mapping[str, Vote]:
        pairs = zip(self.seats, self.votes, strict=True)
        return {code: vote for code, vote in pairs if vote is not None}

    @property
    def changed(self) -> tuple[int, ...]:
        """The seats whose vote is no longer the one they cast."""
        pairs = zip(self.votes, self.as_cast, strict=False)
        return tuple(i for i, (now, before) in enumerate(pairs) if now is not before)


def opened(seats: tuple[str, ...]) -> OpenTable:
    """Return a table where nobody has voted."""
    return OpenTable(seats, (None,) * len(seats))


def settled(votes: Mapping[str, Vote]) -> OpenTable:
    """Return a table on which all have voted so, and the result stands."""
    cast = tuple(votes.values())
    return OpenTable(tuple(votes), cast, VotePhase.RESULT, None, len(cast), cast)


def ask(table: OpenTable, seat: int | None) -> OpenTable:
    if table.phase is VotePhase.REVEALING:
        return table
    return replace(table, asked=seat, refused=False)


def ask_next(table: OpenTable, step: int) -> OpenTable:
    """Ask the seat that many places on in alphabetical order, round and round."""
    start = table.asked
    if start is None:
        start = -1 if step > 0 else 0
    return ask(table, (start + step) % len(table.seats))


def cast(table: OpenTable, vote: Vote) -> OpenTable:
    """Cast the vote of the seat that is asked; while votes are cast, the next seat is asked."""
    if table.asked is None or table.phase is VotePhase.REVEALING:
        return table
    before, seat = table.votes[table.asked], table.asked
    table = _with_vote(table, seat, vote)
    table = replace(table, done=(*table.done, (seat, before)), refused=False)
    return _asking_next_missing(table, seat) if table.phase is VotePhase.CASTING else table


def _with_vote(table: OpenTable, seat: int, vote: Vote | None) -> OpenTable:
    votes = (*table.votes[:seat], vote, *table.votes[seat + 1 :])
    return replace(table, votes=votes)


def _asking_next_missing(table: OpenTable, seat: int) -> OpenTable:
    missing = table.missing
    later = [i for i in missing if i > seat]
    return replace(table, asked=next(iter(later or missing), None))


def undo(table: OpenTable) -> OpenTable:
    """Take the last vote back and ask that seat again."""
    if not table.done or table.phase is VotePhase.REVEALING:
        return table
    *done, (seat, before) = table.done
    table = _with_vote(table, seat, before)
    return replace(table, asked=seat, done=tuple(done), refused=False)


def close(table: OpenTable) -> OpenTable:
    """Close the vote and begin to reveal it; refuse while a seat has not voted."""
    if table.phase is not VotePhase.CASTING:
        return table
    if table.missing:
        return replace(table, asked=table.missing[0], refused=True)
    return replace(
        table, phase=VotePhase.REVEALING, asked=None, shown=0, as_cast=table.votes, done=()
    )


def reveal(table: OpenTable, seats: int = 1) -> OpenTable:
    """Reveal that many more seats; with the last of them the result stands."""
    if table.phase is not VotePhase.REVEALING:
        return table
    shown = min(table.shown + seats, len(table.seats))
    phase = VotePhase.RESULT if shown == len(table.seats) else VotePhase.REVEALING
    return replace(table, shown=shown, phase=phase)


def play(table: OpenTable, votes: Mapping[str, Vote]) -> OpenTable:
    """Put the votes of a record on the table, and begin to reveal them."""
    return close(replace(opened(table.seats), votes=tuple(votes.get(c) for c in table.seats)))
