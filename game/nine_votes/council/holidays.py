"""The working days of the United Nations in New York, 2022 to 2026 (A/RES/76/262, para 1).

The Assembly debates a veto within ten working days: Monday to Friday less the official holidays
at Headquarters. Since 2016 there are nine of those a year (A/RES/69/250 made the tenth a floating
one, each staff member's own choice, which stops no clock), listed in a circular each year, such as
ST/IC/2019/23. One that falls on a weekend is kept on a working day next to it.

How sure the table is. The circulars for these years were not seen. 2024 is whole, from UN News
(Chinese) of 22 December 2023, read in a reprint; a day marked DB with a date was announced as a
holiday in the Secretary-General's daily press briefing of that date. The rest is inferred. New
Year's Day, Good Friday, Memorial Day, Independence Day, Labour Day, Thanksgiving and Christmas are
fixed or reckoned: certain on a weekday, near certain where moved, as in 2020 (Saturday 4 July kept
on Friday, ST/IC/2019/23) and in 2017 (Sunday 1 January kept on Monday). A day of Eid marked
"inferred" follows the feast, has beside it what supports it, and may be a day out; so may a due
date that steps over it.
"""

from calendar import SATURDAY
from collections.abc import Mapping
from datetime import date, timedelta
from itertools import count as counting, islice
from types import MappingProxyType
from typing import NamedTuple

HOLIDAYS: Mapping[int, frozenset[date]] = MappingProxyType(
    {
        2022: frozenset(
            {
                date(2022, 1, 3),  # New Year's Day, a Saturday; inferred: briefings resume on 4 Jan
                date(2022, 4, 15),  # Good Friday
                date(2022, 5, 2),  # Eid al-Fitr; inferred: the feast itself
                date(2022, 5, 30),  # Memorial Day
                date(2022, 7, 4),  # Independence Day
                date(2022, 7, 8),  # Eid al-Adha, a Saturday; inferred: the HLPF skips the day
                date(2022, 9, 5),  # Labour Day
                date(2022, 11, 24),  # Thanksgiving Day
                date(2022, 12, 26),  # Christmas Day, a Sunday; inferred
            }
        ),
        2023: frozenset(
            {
                date(2023, 1, 2),  # New Year's Day, a Sunday; inferred: briefings resume on 3 Jan
                date(2023, 4, 7),  # Good Friday
                date(2023, 4, 21),  # Eid al-Fitr; inferred: the Council sat on the 24th (SC/15263)
                date(2023, 5, 29),  # Memorial Day (DB 26 May 2023)
                date(2023, 6, 28),  # Eid al-Adha; inferred: a press briefing was held on the 29th
                date(2023, 7, 4),  # Independence Day
                date(2023, 9, 4),  # Labour Day
                date(2023, 11, 23),  # Thanksgiving Day
                date(2023, 12, 25),  # Christmas Day
            }
        ),
        2024: frozenset(
            {
                date(2024, 1, 1),  # New Year's Day
                date(2024, 3, 29),  # Good Friday
                date(2024, 4, 10),  # Eid al-Fitr
                date(2024, 5, 27),  # Memorial Day
                date(2024, 6, 17),  # Eid al-Adha, a Sunday
                date(2024, 7, 4),  # Independence Day (DB 3 July 2024)
                date(2024, 9, 2),  # Labour Day
                date(2024, 11, 28),  # Thanksgiving Day
                date(2024, 12, 25),  # Christmas Day
            }
        ),
        2025: frozenset(
            {
                date(2025, 1, 1),  # New Year's Day
                date(2025, 3, 31),  # Eid al-Fitr (DB 28 March 2025)
                date(2025, 4, 18),  # Good Friday
                date(2025, 5, 26),  # Memorial Day
                date(2025, 6, 6),  # Eid al-Adha; inferred: the feast itself
                date(2025, 7, 4),  # Independence Day
                date(2025, 9, 1),  # Labour Day (DB 29 August 2025)
                date(2025, 11, 27),  # Thanksgiving Day
                date(2025, 12, 25),  # Christmas Day
            }
        ),
        2026: frozenset(
            {
                date(2026, 1, 1),  # New Year's Day
                date(2026, 3, 20),  # Eid al-Fitr; inferred: the feast itself
                date(2026, 4, 3),  # Good Friday
                date(2026, 5, 25),  # Memorial Day
                date(2026, 5, 27),  # Eid al-Adha; inferred: the feast itself
                date(2026, 7, 3),  # Independence Day, a Saturday; inferred after 2020
                date(2026, 9, 7),  # Labour Day
                date(2026, 11, 26),  # Thanksgiving Day
                date(2026, 12, 25),  # Christmas Day
            }
        ),
    }
)
"""The official holidays at Headquarters by year, each on the weekday on which it was kept."""


class DueDate(NamedTuple):
    """A day by which something is due; `about` where a year outside the table is touched.

    In such a year weekdays alone are counted.
    """

    day: date
    about: bool


def is_working_day(day: date) -> bool:
    """Say whether Headquarters works that day; outside the table every weekday is taken as one."""
    return day.weekday() < SATURDAY and day not in HOLIDAYS.get(day.year, frozenset())


def working_days_after(day: date, count: int) -> DueDate:
    """Return the `count`-th working day after `day`, the day itself not counting.

    Raises ValueError for a count below one.
    """
    if count < 1:
        raise ValueError(f"Working days are counted from 1, not from {count}; ask for at least 1.")
    following = (day + timedelta(days=n) for n in counting(1))
    due = next(islice(filter(is_working_day, following), count - 1, None))
    years = range(day.year, due.year + 1)
    return DueDate(due, about=any(year not in HOLIDAYS for year in years))
