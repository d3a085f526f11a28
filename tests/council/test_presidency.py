"""The presidency: rule 18, run forward from the first meeting."""

from datetime import date, timedelta
from functools import cache
from itertools import pairwise

import pytest

from nine_votes.council.members import (
    Presidency,
    Roster,
    UnknownDateError,
    presided_council,
    presidencies,
    president_on,
    term_starts,
)
from nine_votes.scenarios.library import shipped_roster

IN_1946 = ["AUS", "BRA", "CHN", "EGY", "FRA", "MEX", "NLD", "POL", "RUS", "GBR", "USA"]

KNOWN = {
    (1947, 1): "AUS",
    (1950, 8): "RUS",
    (1950, 9): "GBR",
    (1956, 10): "FRA",
    (1959, 9): "ITA",
    (1967, 6): "DNK",
    (1974, 10): "CMR",
    (1984, 8): "BFA",
    (1984, 10): "BFA",
    (1990, 3): "YMD",
    (1990, 11): "USA",
    (1990, 12): "YEM",
    (2003, 3): "GIN",
    (2024, 3): "JPN",
    (2025, 12): "SVN",
    (2026, 1): "SOM",
    (2026, 2): "GBR",
    (2026, 3): "USA",
    (2026, 4): "BHR",
    (2026, 5): "CHN",
    (2026, 6): "COL",
    (2026, 7): "COD",
    (2026, 8): "DNK",
    (2026, 9): "FRA",
    (2026, 10): "GRC",
    (2026, 11): "LVA",
    (2026, 12): "LBR",
}
"""Who presided in which month, as the Council's own lists of Presidents have it."""

NAMED = {
    (1950, 8): "Union of Soviet Socialist Republics",
    (1974, 10): "United Republic of Cameroon",
    (1984, 8): "Upper Volta",
    (1984, 10): "Burkina Faso",
    (1990, 3): "Democratic Yemen",
    (1990, 12): "Yemen",
}


@cache
def roster() -> Roster:
    return shipped_roster()


@pytest.mark.parametrize(("month", "code"), [*enumerate(IN_1946, start=1)])
def test_in_1946_terms_ran_from_the_17th(month: int, code: str) -> None:
    start = date(1946, month, 17)
    assert president_on(roster(), start) == code
    if month > 1:
        assert president_on(roster(), start - timedelta(days=1)) == IN_1946[month - 2]


def test_the_united_states_stayed_to_the_end_of_1946() -> None:
    """S/RES/14 of 16 December 1946."""
    for day in (date(1946, 11, 17), date(1946, 12, 16), date(1946, 12, 17), date(1946, 12, 31)):
        assert president_on(roster(), day) == "USA"
    assert president_on(roster(), date(1947, 1, 1)) == "AUS"


@pytest.mark.parametrize(("month", "code"), KNOWN.items())
def test_who_presided(month: tuple[int, int], code: str) -> None:
    assert president_on(roster(), date(*month, 1)) == code
    assert president_on(roster(), date(*month, 28)) == code


@pytest.mark.parametrize(("month", "name"), NAMED.items())
def test_under_which_name(month: tuple[int, int], name: str) -> None:
    council = presided_council(roster(), date(*month, 1))
    assert council.president is not None
    assert council.member(council.president).name == name


def test_a_state_renamed_in_the_chair_keeps_it() -> None:
    """Upper Volta became Burkina Faso on 4 August 1984, while presiding."""
    council = presided_council(roster(), date(1984, 8, 4))
    assert council.president == "BFA"
    assert council.member("BFA").name == "Burkina Faso"


def test_every_president_is_a_member_when_its_month_begins() -> None:
    for chair in presidencies(roster()):
        assert chair.code in roster().council_on(chair.start).codes


def test_the_presidencies_leave_no_day_out() -> None:
    chairs = presidencies(roster())
    assert chairs[0].start == date(1946, 1, 17)
    assert chairs[-1] == Presidency(date(2026, 12, 1), date(2026, 12, 31), "LBR")
    assert all(
        later.start - earlier.end == timedelta(days=1) for earlier, later in pairwise(chairs)
    )


def test_each_follows_the_last_in_english_alphabetical_order() -> None:
    for last, chair in pairwise(presidencies(roster())):
        order = {m.code: m.order for m in roster().council_on(chair.start).members}
        left = roster().seats[last.code].as_member(last.start).order
        after = sorted(key for key in order.values() if key > left)
        assert order[chair.code] == (after[0] if after else min(order.values()))


def test_within_a_year_of_one_membership_nobody_presides_twice() -> None:
    """In 2024 no name changed and no seat, and twelve of fifteen presided."""
    year = [chair.code for chair in presidencies(roster()) if chair.start.year == 2024]
    assert len(set(year)) == len(year) == 12


def test_terms_begin_with_the_months_from_1947() -> None:
    starts = term_starts(date(1947, 3, 1))
    assert starts[:2] == [date(1946, 1, 17), date(1946, 2, 17)]
    assert starts[-3:] == [date(1947, 1, 1), date(1947, 2, 1), date(1947, 3, 1)]


@pytest.mark.parametrize("day", [date(1946, 1, 16), date(2027, 1, 1)])
def test_nobody_presides_outside_the_roster(day: date) -> None:
    with pytest.raises(UnknownDateError, match=str(day)):
        president_on(roster(), day)
