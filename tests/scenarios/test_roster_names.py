"""The names of the members by date: those the United Nations used at the time."""

from datetime import date
from functools import cache

import pytest

from nine_votes.council.members import Roster
from nine_votes.scenarios.library import shipped_roster


@cache
def roster() -> Roster:
    return shipped_roster()


def name_on(code: str, day: date) -> str:
    return roster().council_on(day).member(code).name


class TestNames:
    """The names the United Nations used on the date."""

    @pytest.mark.parametrize(
        ("code", "day", "name"),
        [
            ("RUS", date(1946, 1, 17), "Union of Soviet Socialist Republics"),
            ("RUS", date(1991, 12, 23), "Union of Soviet Socialist Republics"),
            ("RUS", date(1991, 12, 24), "Russian Federation"),
            ("CHN", date(1971, 10, 24), "Republic of China"),
            ("CHN", date(1971, 10, 25), "China"),
            ("EGY", date(1946, 6, 1), "Egypt"),
            ("EGY", date(1961, 6, 1), "United Arab Republic"),
            ("EGY", date(1962, 12, 31), "United Arab Republic"),
            ("EGY", date(1984, 1, 1), "Egypt"),
            ("COD", date(1982, 4, 1), "Zaire"),
            ("COD", date(1990, 11, 29), "Zaire"),
            ("COD", date(2026, 7, 1), "Democratic Republic of the Congo"),
            ("LKA", date(1960, 1, 1), "Ceylon"),
            ("CIV", date(1964, 1, 1), "Ivory Coast"),
            ("CIV", date(1990, 1, 1), "Côte d'Ivoire"),
            ("BFA", date(1984, 8, 3), "Upper Volta"),
            ("BFA", date(1984, 8, 4), "Burkina Faso"),
            ("SYR", date(1947, 1, 1), "Syria"),
            ("SYR", date(1970, 1, 1), "Syrian Arab Republic"),
            ("VEN", date(1962, 1, 1), "Venezuela"),
            ("VEN", date(1977, 1, 1), "Venezuela"),
            ("VEN", date(1993, 12, 31), "Venezuela"),
            ("VEN", date(2015, 1, 1), "Venezuela (Bolivarian Republic of)"),
            ("CPV", date(1992, 1, 1), "Cape Verde"),
            ("IRN", date(1955, 1, 1), "Iran"),
            ("CMR", date(1974, 10, 1), "United Republic of Cameroon"),
            ("CMR", date(2002, 1, 1), "Cameroon"),
            ("BLR", date(1974, 1, 1), "Byelorussian Soviet Socialist Republic"),
            ("UKR", date(1984, 1, 1), "Ukrainian Soviet Socialist Republic"),
            ("UKR", date(2016, 1, 1), "Ukraine"),
            ("DEU", date(1987, 1, 1), "Federal Republic of Germany"),
            ("DEU", date(1995, 1, 1), "Germany"),
            ("LBY", date(1976, 1, 1), "Libyan Arab Republic"),
            ("LBY", date(2008, 1, 1), "Libyan Arab Jamahiriya"),
            ("CZE", date(1994, 1, 1), "Czech Republic"),
            ("TUR", date(1951, 1, 1), "Turkey"),
            ("YMD", date(1990, 3, 1), "Democratic Yemen"),
            ("YEM", date(1990, 12, 1), "Yemen"),
            ("TZA", date(1975, 1, 1), "United Republic of Tanzania"),
            ("GBR", date(2024, 1, 1), "United Kingdom"),
            ("USA", date(2024, 1, 1), "United States"),
        ],
    )
    def test_on_a_date(self, code: str, day: date, name: str) -> None:
        assert name_on(code, day) == name

    def test_names_follow_one_another_and_the_last_goes_on(self) -> None:
        for seat in roster().seats.values():
            *earlier, last = [name.until for name in seat.names]
            days = [until for until in earlier if until]
            assert last is None
            assert len(days) == len(earlier)
            assert days == sorted(set(days))

    def test_the_republic_of_china_sat_under_c(self) -> None:
        codes = roster().council_on(date(1950, 9, 29)).codes
        assert codes[:3] == ("CHN", "CUB", "ECU")

    def test_the_federal_republic_of_germany_sat_under_g(self) -> None:
        codes = roster().council_on(date(1987, 7, 1)).codes
        assert codes.index("FRA") + 1 == codes.index("DEU")
