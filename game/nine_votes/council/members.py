"""Who sits on the Council on each date, and who presides (Charter, Article 23; rule 18).

The roster is a value handed in by whoever read the file. The presidency lasts one calendar month
each in English alphabetical order (rule 18). The rule is run forward from the first meeting. Each
time the next President is the first member, by the names in use that day, that comes after the
last President's name; past the end of the alphabet it starts again. The 1 January re-sort of a
changed Council follows from that by itself.
"""

import unicodedata
from bisect import bisect
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache, lru_cache
from typing import NamedTuple

from nine_votes.council.messages import Fact, say

ORIGINAL_FIVE = ("CHN", "FRA", "RUS", "GBR", "USA")
"""Seats of the five members named in Article 23(1), whatever government holds them."""

UNNAMED_PERMANENT = "new_permanent"
"""Stands among seat codes for a new permanent member known in number only."""


@cache
def alphabetical(name: str) -> str:
    """Return the key that sorts a name in the English alphabetical order of rule 18."""
    decomposed = unicodedata.normalize("NFKD", name)
    return "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()


@dataclass(frozen=True, slots=True)
class Member:
    """A member of the Council under the name the United Nations used on the date.

    `region` is the regional group by today's scheme, or None for an invented member.
    `listed_as` is the name it is sorted by where that differs ("China" for the Republic of China).
    """

    code: str
    name: str
    permanent: bool = False
    region: str | None = None
    listed_as: str | None = None

    @property
    def order(self) -> str:
        """The key of this member in English alphabetical order (rule 18)."""
        return alphabetical(self.listed_as or self.name)


@dataclass(frozen=True, slots=True)
class Council:
    """The members on one date in English alphabetical order, and who presides, if known."""

    members: tuple[Member, ...]
    president: str | None = None
    permanent: tuple[str, ...] = field(init=False)
    codes: tuple[str, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Keep the members in order and note who sits and who is permanent, once."""
        members = tuple(sorted(self.members, key=lambda m: m.order))
        object.__setattr__(self, "members", members)
        object.__setattr__(self, "permanent", tuple(m.code for m in members if m.permanent))
        object.__setattr__(self, "codes", tuple(m.code for m in members))

    @property
    def size(self) -> int:
        return len(self.members)

    @property
    def elected(self) -> tuple[str, ...]:
        return tuple(m.code for m in self.members if not m.permanent)

    def member(self, code: str) -> Member:
        """Return the member in a seat; KeyError if nobody here has that code."""
        for member in self.members:
            if member.code == code:
                return member
        raise KeyError(code)


def council_of(
    permanent: Iterable[str],
    elected: Iterable[str],
    names: Mapping[str, str] | None = None,
    president: str | None = None,
) -> Council:
    """Return a Council from seat codes, for an invented or reformed membership.

    `names` gives the names of seats; a seat without one goes by its code.
    """
    known = names or {}
    seats = [(code, True) for code in permanent] + [(code, False) for code in elected]
    return Council(tuple(Member(c, known.get(c, c), fixed) for c, fixed in seats), president)


def the_member(code: str, council: Council) -> Member | str:
    """Return a member as a message tells it; who has no seat goes by the code, which is a name."""
    return council.member(code) if code in council.codes else code


def the_members(codes: Iterable[str], council: Council) -> tuple[Fact, ...]:
    """Return several members as a message tells them, those with no name counted at the end."""
    codes = list(codes)
    unnamed = codes.count(UNNAMED_PERMANENT)
    known = tuple(the_member(code, council) for code in codes if code != UNNAMED_PERMANENT)
    return (*known, say("member-new-permanent", count=unnamed)) if unnamed else known


FIRST_MEETING = date(1946, 1, 17)


class UnknownDateError(ValueError):
    """The roster does not know the whole Council on that date."""


@dataclass(frozen=True, slots=True)
class DatedName:
    """A name in use up to and including `until` (None: still in use), and how it is sorted."""

    name: str
    until: date | None = None
    listed_as: str | None = None

    @property
    def order(self) -> str:
        """The key of this name in English alphabetical order (rule 18)."""
        return alphabetical(self.listed_as or self.name)


@dataclass(frozen=True, slots=True)
class Term:
    """An unbroken stay on the Council, both days counting; `end` None for a permanent seat."""

    start: date
    end: date | None = None

    def includes(self, day: date) -> bool:
        return self.start <= day and (self.end is None or day <= self.end)

    def years(self, last_day: date) -> range:
        """Return the years the term touches, an open one up to `last_day`."""
        return range(self.start.year, (self.end or last_day).year + 1)


@dataclass(frozen=True, slots=True)
class Seat:
    """A state as a member of the Council: its names by date, its terms, its regional group."""

    code: str
    names: tuple[DatedName, ...]
    terms: tuple[Term, ...]
    permanent: bool = False
    region: str | None = None
    usual_names: tuple[str, ...] = ()

    def name_on(self, day: date) -> DatedName:
        """Return the name the United Nations used for this member on that day."""
        for dated in self.names:
            if dated.until is None or day <= dated.until:
                return dated
        return self.names[-1]

    def sits_on(self, day: date) -> bool:
        return any(term.includes(day) for term in self.terms)

    def as_member(self, day: date) -> Member:
        dated = self.name_on(day)
        return Member(self.code, dated.name, self.permanent, self.region, dated.listed_as)


@dataclass(frozen=True, slots=True, eq=False)
class Roster:
    """Every seat by its code, and the last day for which all seats are known.

    A roster equals only itself, so that what follows from one can be remembered.
    """

    seats: Mapping[str, Seat]
    last_day: date
    _by_year: dict[int, list[Seat]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Index the seats by year, since whole histories are asked for month by month."""
        by_year: dict[int, list[Seat]] = defaultdict(list)
        for seat in self.seats.values():
            for year in {year for term in seat.terms for year in term.years(self.last_day)}:
                by_year[year].append(seat)
        object.__setattr__(self, "_by_year", dict(by_year))

    def members_on(self, day: date) -> tuple[Member, ...]:
        """Return the members on that day in no particular order."""
        seats = self._by_year.get(day.year, [])
        return tuple(seat.as_member(day) for seat in seats if seat.sits_on(day))

    def order_on(self, day: date) -> list[tuple[str, str]]:
        """Return the alphabetical key and the code of each member on that day, unsorted."""
        seats = self._by_year.get(day.year, [])
        return [(seat.name_on(day).order, seat.code) for seat in seats if seat.sits_on(day)]

    def changes(self) -> list[date]:
        """Return the days on which somebody came, or had left or been renamed the day before."""
        begun = [term.start for seat in self.seats.values() for term in seat.terms]
        ended = [term.end for seat in self.seats.values() for term in seat.terms if term.end]
        renamed = [name.until for seat in self.seats.values() for name in seat.names if name.until]
        return sorted({*begun, *(day + timedelta(days=1) for day in (*ended, *renamed))})

    def council_on(self, day: date) -> Council:
        """Return the Council of that day without its President (see `presided_council`).

        Raises UnknownDateError before 17 January 1946 and after the last day the roster knows.
        """
        if not FIRST_MEETING <= day <= self.last_day:
            raise UnknownDateError(
                say(
                    "law-date-unknown",
                    day=str(day),
                    first=str(FIRST_MEETING),
                    last=str(self.last_day),
                )
            )
        return Council(self.members_on(day))


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
    changes, chairs, order, last, seen = roster.changes(), [], [], "", -1
    for start, end in zip(starts, ends, strict=True):
        if seen != (so_far := bisect(changes, start)):
            seen, order = so_far, sorted(roster.order_on(start))
        last, code = next((place for place in order if place[0] > last), order[0])
        chairs.append(Presidency(start, end, code))
    return tuple(chairs)


def president_on(roster: Roster, day: date) -> str:
    """Return the seat code of the member that presides on that day.

    A state that took over a seat in mid-month, as Yemen did from Democratic Yemen in May 1990,
    does not change who holds the chair. Raises UnknownDateError outside the roster.
    """
    roster.council_on(day)
    return next(p.code for p in reversed(presidencies(roster)) if p.start <= day)


def presided_council(roster: Roster, day: date) -> Council:
    return Council(roster.council_on(day).members, president_on(roster, day))
