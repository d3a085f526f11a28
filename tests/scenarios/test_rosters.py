"""The roster: who has sat on the Council since 17 January 1946, and under what name."""

import csv
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import pytest

from nine_votes.council.charter import charter_on
from nine_votes.council.members import FIRST_MEETING, ORIGINAL_FIVE, Roster, UnknownDateError
from nine_votes.council.messages import told_by
from nine_votes.scenarios.library import REGIONS, shipped_roster
from nine_votes.words.resolver import in_words

AFRICAN, ASIAN, EASTERN, LATIN, WESTERN = REGIONS


@cache
def roster() -> Roster:
    return shipped_roster()


def name_on(code: str, day: date) -> str:
    return roster().council_on(day).member(code).name


class TestSeats:
    def test_there_are_137(self) -> None:
        assert len(roster().seats) == 137

    def test_the_last_day_is_the_last_of_2026(self) -> None:
        assert roster().last_day == date(2026, 12, 31)

    @pytest.mark.parametrize(
        ("day", "size"),
        [
            (date(1946, 1, 17), 11),
            (date(1965, 12, 31), 11),
            (date(1966, 1, 1), 15),
            (date(1979, 12, 31), 15),
            (date(1980, 1, 1), 14),
            (date(1980, 1, 3), 14),
            (date(1980, 1, 6), 14),
            (date(1980, 1, 7), 15),
            (date(1990, 5, 21), 15),
            (date(1990, 5, 22), 15),
            (date(2026, 12, 31), 15),
        ],
    )
    def test_how_many_sit(self, day: date, size: int) -> None:
        assert roster().council_on(day).size == size

    def test_on_every_day_it_is_eleven_or_fifteen_but_for_six(self) -> None:
        days = (roster().last_day - FIRST_MEETING).days
        sizes: Counter[int] = Counter()
        for day in (FIRST_MEETING + timedelta(n) for n in range(0, days + 1, 3)):
            size = len(roster().members_on(day))
            assert size == (11 if day.year < 1966 else 15) or (day.year, day.month) == (1980, 1)
            sizes[size] += 1
        assert sizes[14] == 2

    def test_fourteen_sat_in_the_first_days_of_1980_and_nine_were_needed(self) -> None:
        council = roster().council_on(date(1980, 1, 3))
        assert "MEX" not in council.codes
        assert charter_on(date(1980, 1, 3)).required == 9
        assert "MEX" in roster().council_on(date(1980, 1, 7)).codes

    def test_the_five_sit_on_every_date(self) -> None:
        for day in (FIRST_MEETING, date(1971, 10, 25), date(1991, 12, 24), roster().last_day):
            assert set(roster().council_on(day).permanent) == set(ORIGINAL_FIVE)

    def test_the_founding_case(self) -> None:
        elected = {*["CHE", "DZA", "ECU", "GUY", "JPN", "KOR", "MLT", "MOZ", "SLE", "SVN"]}
        assert {*roster().council_on(date(2024, 3, 28)).elected} == elected

    def test_yemen_took_over_the_seat_of_democratic_yemen(self) -> None:
        before, after = (roster().council_on(date(1990, 5, d)).codes for d in (21, 22))
        assert set(before) - set(after) == {"YMD"}
        assert set(after) - set(before) == {"YEM"}

    @pytest.mark.parametrize(
        ("year", "code"),
        [(1956, "YUG"), (1957, "PHL"), (1960, "POL"), (1961, "TUR"), (2017, "ITA"), (2018, "NLD")],
    )
    def test_split_terms(self, year: int, code: str) -> None:
        assert code in roster().council_on(date(year, 12, 31)).codes
        other = date(year - 1, 12, 31) if code in {"PHL", "TUR", "NLD"} else date(year + 1, 1, 1)
        assert code not in roster().council_on(other).codes


class TestElections:
    """Article 23: two years each, and nobody at once again."""

    def test_no_retiring_member_is_re_elected_at_once(self) -> None:
        for seat in roster().seats.values():
            ends = {term.end for term in seat.terms if term.end}
            starts = {term.start for term in seat.terms}
            assert not {end + timedelta(days=1) for end in ends} & starts, seat.code

    def test_no_elected_term_is_longer_than_two_years(self) -> None:
        for seat in roster().seats.values():
            for term in seat.terms:
                assert (term.end is None) is seat.permanent
                assert term.end is None or term.end.year - term.start.year <= 1

    @pytest.mark.parametrize("year", range(1966, 2027))
    def test_the_regions_hold_the_seats_of_resolution_1991_a(self, year: int) -> None:
        """Five African and Asian, one Eastern European, two Latin American, two Western."""
        council = roster().council_on(date(year, 1, 7))
        regions = Counter(m.region for m in council.members if not m.permanent)
        assert regions[AFRICAN] + regions[ASIAN] == 5
        assert (regions[EASTERN], regions[LATIN], regions[WESTERN]) == (1, 2, 2)

    def test_every_member_has_a_region(self) -> None:
        assert {seat.region for seat in roster().seats.values()} == {*REGIONS}


class TestOutside:
    @pytest.mark.parametrize("day", [date(1946, 1, 16), date(2027, 1, 1), date(1, 1, 1)])
    def test_the_sentence(self, day: date) -> None:
        with pytest.raises(UnknownDateError) as refusal:
            roster().council_on(day)
        assert in_words(told_by(refusal.value)) == (
            f"The members of the Council on {day} are not known: the roster runs from "
            "1946-01-17 to 2026-12-31. Give the Council, or another date."
        )


def rows(file: Path) -> Iterator[dict[str, str]]:
    """Return the rows of a table of the record."""
    with file.open(encoding="utf-8", newline="") as table:
        yield from csv.DictReader(table)


def test_those_who_voted_on_each_resolution_are_those_who_sat(archive: Path) -> None:
    days = []
    for row in rows(archive / "adopted.csv"):
        days.append(date.fromisoformat(row["date"]))
        voted = {pair.partition("=")[0] for pair in row["votes"].split(";")}
        assert voted == {*roster().council_on(days[-1]).codes}, row["id"]
    assert (len(days), len({*days})) == (2815, 2270)


def test_seats_and_dates_are_those_of_the_list_of_terms(archive: Path) -> None:
    last = roster().last_day
    terms = [
        (row["iso3"], date.fromisoformat(row["from"]), date.fromisoformat(row["to"] or str(last)))
        for row in rows(archive / "membership.csv")
    ]
    for day in {day for _, *bounds in terms for day in bounds if day <= last}:
        sitting = {code for code, start, end in terms if start <= day <= end}
        assert sitting == {*roster().council_on(day).codes}, day
