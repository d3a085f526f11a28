"""What happened, in the past tense; the list of these is the record of a meeting.

What needs no more telling than the action itself is `Done`, which stands beside the action in
`meeting`.

To append to a record copies nothing. Records share one list and each knows how much of it is its
own. A record that is no longer the longest copies its part before it grows, so that two meetings
that part ways never meet again.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar, overload

from nine_votes.council.outcomes import Decision
from nine_votes.council.papers import Motion, Product, Subject
from nine_votes.council.questions import Question
from nine_votes.council.voting import Vote


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened at a meeting."""


@dataclass(frozen=True, slots=True)
class MeetingOpened(Event):
    """The President opened the meeting; `private` as rule 48 asks on a Secretary-General."""

    day: date
    president: str
    item: str
    private: bool = False


@dataclass(frozen=True, slots=True)
class AgendaAdopted(Event):
    """The agenda was adopted; `by_vote` where somebody had objected."""

    by_vote: bool


@dataclass(frozen=True, slots=True)
class AgendaRejected(Event):
    """The agenda was not adopted, and the meeting is over."""


@dataclass(frozen=True, slots=True)
class Objected(Event):
    """A member objected to what would have been decided without a vote."""

    by: str
    subject: Subject | None


@dataclass(frozen=True, slots=True)
class GuestInvited(Event):
    guest: str
    rule: str


@dataclass(frozen=True, slots=True)
class GuestRefused(Event):
    """Too few were in favour of inviting a guest."""

    guest: str


@dataclass(frozen=True, slots=True)
class SeparateVoteGranted(Event):
    """A clause is voted on separately, the mover not objecting (rule 32)."""

    symbol: str
    clause: str


@dataclass(frozen=True, slots=True)
class SeparateVoteRefused(Event):
    """The mover objected, so there is no separate vote (rule 32)."""

    symbol: str
    clause: str


@dataclass(frozen=True, slots=True)
class AmendmentFormed(Event):
    """A proposed wording found its second co-sponsor and is an amendment."""

    id: str
    symbol: str
    clause: str
    wording: str


@dataclass(frozen=True, slots=True)
class TextChanged(Event):
    """An amendment was accepted or carried and stands in the draft."""

    id: str
    symbol: str
    clause: str


@dataclass(frozen=True, slots=True)
class Ruled(Event):
    by: str
    upheld: bool
    text: str


@dataclass(frozen=True, slots=True)
class RulingSettled(Event):
    """A challenged ruling stands or was overruled (rule 30)."""

    stands: bool


@dataclass(frozen=True, slots=True)
class PutBeforeCouncil(Event):
    subject: Subject
    question: Question
    written: bool


@dataclass(frozen=True, slots=True)
class VoteTaken(Event):
    """A vote was closed.

    Where the ballot was secret (rule 48) `votes` are empty and the decision names nobody.
    """

    subject: Subject
    question: Question
    votes: tuple[tuple[str, Vote], ...]
    decision: Decision


@dataclass(frozen=True, slots=True)
class BallotCast(Event):
    """A member cast, or changed, its secret ballot (rule 48)."""

    by: str


@dataclass(frozen=True, slots=True)
class ConsensusReached(Event):
    """No member objected, and the draft was adopted without a vote."""

    symbol: str


@dataclass(frozen=True, slots=True)
class DraftAdopted(Event):
    symbol: str


@dataclass(frozen=True, slots=True)
class DraftNotAdopted(Event):
    """A draft was not adopted; `parts_lost` where every part of it was lost before."""

    symbol: str
    parts_lost: bool = False


@dataclass(frozen=True, slots=True)
class Classified(Event):
    """The Council settled whether a draft is procedural."""

    symbol: str
    procedural: bool


@dataclass(frozen=True, slots=True)
class MotionSettled(Event):
    """A motion of rule 33 was carried or lost."""

    motion: Motion
    carried: bool


@dataclass(frozen=True, slots=True)
class OrderSettled(Event):
    """The Council decided whether to take a draft out of its turn."""

    symbol: str
    carried: bool


@dataclass(frozen=True, slots=True)
class CredentialsSettled(Event):
    """The Council decided on a challenged representative; until then every right was kept."""

    member: str
    upheld: bool


@dataclass(frozen=True, slots=True)
class StatementIssued(Event):
    product: Product
    text: str


@dataclass(frozen=True, slots=True)
class StatementBlocked(Event):
    """A member objected, and the statement was not issued."""

    product: Product


@dataclass(frozen=True, slots=True)
class MandatePartEnded(Event):
    """A part of the mandate ends on its day, not having been renewed."""

    name: str
    day: date


@dataclass(frozen=True, slots=True)
class MandatePartStays(Event):
    """A part of the mandate has no end date and goes on."""

    name: str


@dataclass(frozen=True, slots=True)
class AssemblyDebateDue(Event):
    """The Assembly debates the veto by that day (A/RES/76/262); `about` by weekdays alone."""

    day: date
    about: bool


@dataclass(frozen=True, slots=True)
class AssemblySeized(Event):
    """The question goes to the Assembly, or an emergency special session is called."""

    emergency_session: bool


@dataclass(frozen=True, slots=True)
class SpecialReportDue(Event):
    """An applicant was not recommended: the Council reports to the Assembly (rule 60)."""


@dataclass(frozen=True, slots=True)
class EarlierMeasuresReturned(Event):
    """No resolution continued the relief, so earlier measures apply again from that day."""

    day: date


@dataclass(frozen=True, slots=True)
class ReliefContinued(Event):
    """A resolution continued the relief."""


@dataclass(frozen=True, slots=True)
class CommuniqueIssued(Event):
    """A private meeting tells the public only this (rule 55)."""

    recommended: bool


@dataclass(frozen=True, slots=True)
class ChairPassed(Event):
    """Another member presides; `rule` says why: 18 with the month, 20 for one question."""

    to: str
    rule: str


@dataclass(frozen=True, slots=True)
class MeetingSuspended(Event):
    """The meeting was suspended."""


@dataclass(frozen=True, slots=True)
class MeetingResumed(Event):
    """The meeting was resumed."""


@dataclass(frozen=True, slots=True)
class MeetingAdjourned(Event):
    """The meeting was adjourned, perhaps to a day or hour."""

    until: str = ""


T = TypeVar("T")


class Record(Generic[T]):
    """A sequence of events that grows by `append`, which returns the longer record."""

    __slots__ = ("_events", "_length")

    def __init__(self, events: list[T] | None = None, length: int = 0) -> None:
        """Take over a list of which the first `length` events are this record's."""
        self._events: list[T] = [] if events is None else events
        self._length = length

    def append(self, *events: T) -> "Record[T]":
        """Return the record with further events at its end; this one stays as it is."""
        mine = self._events
        if len(mine) != self._length:
            mine = mine[: self._length]
        mine.extend(events)
        return Record(mine, self._length + len(events))

    def __len__(self) -> int:
        return self._length

    def __iter__(self) -> Iterator[T]:
        return iter(self._events[: self._length])

    @overload
    def __getitem__(self, index: int) -> T: ...

    @overload
    def __getitem__(self, index: slice) -> list[T]: ...

    def __getitem__(self, index: int | slice) -> T | list[T]:
        if isinstance(index, slice):
            return self._events[: self._length][index]
        return self._events[range(self._length)[index]]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Record):
            return NotImplemented
        if self._length != other._length:
            return False
        return self._events is other._events or list(self) == list(other)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"Record({list(self)!r})"
