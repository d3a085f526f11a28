"""The ten working days of A/RES/76/262, by the calendar of Headquarters."""

from calendar import FRIDAY, MONDAY, SATURDAY, THURSDAY
from datetime import date, timedelta

import pytest
from hypothesis import given, strategies as st

from nine_votes.council.holidays import HOLIDAYS, DueDate, is_working_day, working_days_after

DEBATES = {
    date(2023, 12, 22): date(2024, 1, 9),
    date(2024, 3, 22): date(2024, 4, 8),
    date(2024, 3, 28): date(2024, 4, 11),
    date(2025, 2, 24): date(2025, 3, 6),
}
"""When a veto was cast and when the Assembly met on it."""

GOOD_FRIDAYS = [(2022, 4, 15), (2023, 4, 7), (2024, 3, 29), (2025, 4, 18), (2026, 4, 3)]
MOVED = [(2022, 1, 3), (2022, 7, 8), (2022, 12, 26), (2023, 1, 2), (2024, 6, 17), (2026, 7, 3)]
DAYS = st.dates(date(2022, 1, 1), date(2026, 12, 31))


def nth(year: int, month: int, weekday: int, n: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (n - 1))


@pytest.mark.parametrize(
    ("veto", "due"),
    [
        (date(2023, 12, 22), date(2024, 1, 9)),  # over Christmas and New Year's Day
        (date(2024, 3, 22), date(2024, 4, 8)),  # over Good Friday
        (date(2024, 3, 28), date(2024, 4, 15)),  # over Good Friday and Eid al-Fitr
    ],
)
def test_the_tenth_working_day_after_a_veto(veto: date, due: date) -> None:
    assert working_days_after(veto, 10) == DueDate(due, about=False)


@pytest.mark.parametrize(("veto", "debate"), DEBATES.items())
def test_no_debate_was_later_than_the_tenth_working_day(veto: date, debate: date) -> None:
    assert is_working_day(debate)
    assert debate <= working_days_after(veto, 10).day


@pytest.mark.parametrize(
    ("day", "due"),
    [
        (date(2021, 7, 1), date(2021, 7, 15)),  # 5 July 2021 is not in the table
        (date(2021, 12, 31), date(2022, 1, 17)),  # the day itself outside, its window inside
        (date(2026, 12, 21), date(2027, 1, 5)),  # Christmas is known, 1 January 2027 is not
        (date(2027, 3, 1), date(2027, 3, 15)),
    ],
)
def test_a_year_outside_the_table_gives_an_approximate_date(day: date, due: date) -> None:
    assert working_days_after(day, 10) == DueDate(due, about=True)


@pytest.mark.parametrize("count", [0, -1])
def test_a_count_below_one_is_refused(count: int) -> None:
    with pytest.raises(ValueError, match=f"from 1, not from {count}; ask for at least 1"):
        working_days_after(date(2024, 1, 2), count)


def test_a_weekend_is_no_working_day() -> None:
    assert not is_working_day(date(2024, 3, 23))
    assert not is_working_day(date(2024, 3, 24))
    assert is_working_day(date(2024, 3, 25))


def test_the_years_run_without_a_gap_nine_weekdays_in_each() -> None:
    assert list(HOLIDAYS) == list(range(2022, 2027))
    for year, days in HOLIDAYS.items():
        assert len(days) == 9
        assert all(day.year == year and day.weekday() < SATURDAY for day in days)


@pytest.mark.parametrize("year", HOLIDAYS)
def test_the_reckoned_holidays_stand_where_the_rule_puts_them(year: int) -> None:
    assert nth(year, 6, MONDAY, 0) in HOLIDAYS[year]  # Memorial Day, the last Monday of May
    assert nth(year, 9, MONDAY, 1) in HOLIDAYS[year]
    assert nth(year, 11, THURSDAY, 4) in HOLIDAYS[year]


@pytest.mark.parametrize("year", HOLIDAYS)
@pytest.mark.parametrize(("month", "day"), [(1, 1), (7, 4), (12, 25)])
def test_a_fixed_holiday_on_a_weekday_is_kept_on_its_day(year: int, month: int, day: int) -> None:
    fixed = date(year, month, day)
    assert fixed.weekday() >= SATURDAY or fixed in HOLIDAYS[year]


@pytest.mark.parametrize("good_friday", GOOD_FRIDAYS)
def test_good_friday(good_friday: tuple[int, int, int]) -> None:
    day = date(*good_friday)
    assert day.weekday() == FRIDAY
    assert not is_working_day(day)


@pytest.mark.parametrize("kept", MOVED)
def test_a_holiday_on_a_weekend_is_kept_on_a_friday_or_a_monday(kept: tuple[int, int, int]) -> None:
    day = date(*kept)
    assert day in HOLIDAYS[day.year]
    assert day.weekday() in {MONDAY, FRIDAY}


@given(DAYS, st.integers(1, 40))
def test_the_due_date_has_exactly_that_many_working_days_behind_it(day: date, count: int) -> None:
    due = working_days_after(day, count).day
    between = (day + timedelta(days=n) for n in range(1, (due - day).days + 1))
    assert sum(map(is_working_day, between)) == count
    assert is_working_day(due)
