"""The record of a meeting: what happened, in order; appending copies nothing.

Records share one list and each knows how much of it is its own. A record that is no longer the
longest copies its part before it grows, so that two meetings that part ways never meet again.
"""

from collections.abc import Iterator
from typing import Generic, TypeVar, overload

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
        """Return the number of events."""
        return self._length

    def __iter__(self) -> Iterator[T]:
        """Go through the events in order."""
        return iter(self._events[: self._length])

    @overload
    def __getitem__(self, index: int) -> T: ...

    @overload
    def __getitem__(self, index: slice) -> list[T]: ...

    def __getitem__(self, index: int | slice) -> T | list[T]:
        """Return an event, or several."""
        if isinstance(index, slice):
            return self._events[: self._length][index]
        return self._events[range(self._length)[index]]

    def __eq__(self, other: object) -> bool:
        """Say whether the same happened in the same order."""
        if not isinstance(other, Record):
            return NotImplemented
        if self._length != other._length:
            return False
        return self._events is other._events or list(self) == list(other)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        """Return the events as a list."""
        return f"Record({list(self)!r})"
