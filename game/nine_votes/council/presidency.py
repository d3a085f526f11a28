"""The presidency: one calendar month each in English alphabetical order (rule 18).

The rule is run forward from the first meeting. Each time the next President is the first member,
by the names in use that day, that comes after the last President's name; past the end of the
alphabet it starts again. The 1 January re-sort of a changed Council follows from that by itself.
"""

from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from nine_votes.council.members import Council
from nine_votes.council.roster import FIRST_MEETING, Roster

FIRST_CALENDAR_MONTH = date(1947, 1, 1)
"""In 1946 terms ran from the 17th; S/RES/14 of 16 December 1946 moved them to calendar months,
the United States staying on to 31 December."""


class Presidency(NamedTuple):
    """A stay in the chair, both days counting."""

    start: date
    end: date
    code: str


def term_starts(last_day: date) -> list[date]:
    """Return the first day of every presidency up to `last_day`."""
    starts = [date(1946, month, FIRST_MEETING.day) for month in range(1, 12)]
    months = range((last_day.year - FIRST_CALENDAR_MONTH.year + 1) * 12)
    starts += [date(FIRST_CALENDAR_MONTH.year + m // 12, m % 12 + 1, 1) for m in months]
    return [start for start in starts if start <= last_day]


@lru_cache(maxsize=4)
def presidencies(roster: Roster) -> tuple[Presidency, ...]:
    """Return every presidency from 17 January 1946 to the roster's last day."""
    starts = term_starts(roster.last_day)
    ends = [start - timedelta(days=1) for start in starts[1:]] + [roster.last_day]
    chairs, last = [], ""
    for start, end in zip(starts, ends, strict=True):
        last, code = next_president(roster, start, last)
        chairs.append(Presidency(start, end, code))
    return tuple(chairs)


def next_president(roster: Roster, day: date, last: str) -> tuple[str, str]:
    """Return the alphabetical key and the seat of who follows the member with key `last`."""
    ordered = sorted(roster.order_on(day))
    return next((place for place in ordered if place[0] > last), ordered[0])


def president_on(roster: Roster, day: date) -> str:
    """Return the seat code of the member that presides on that day.

    A state that took over a seat in mid-month, as Yemen did from Democratic Yemen in May 1990,
    does not change who holds the chair. Raises UnknownDateError outside the roster.
    """
    roster.council_on(day)
    return next(p.code for p in reversed(presidencies(roster)) if p.start <= day)


def presided_council(roster: Roster, day: date) -> Council:
    """Return the Council of that day with its President."""
    return Council(roster.council_on(day).members, president_on(roster, day))
