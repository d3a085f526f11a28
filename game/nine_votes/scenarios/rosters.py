"""Reading scenarios/roster.yaml into the roster the law is given."""

from collections.abc import Mapping as Values
from datetime import date
from pathlib import Path
from typing import Any

from nine_votes.council.roster import FIRST_MEETING, DatedName, Roster, Seat, Term
from nine_votes.scenarios.shapes import (
    Choice,
    Day,
    Field,
    ListOf,
    MapOf,
    Record,
    Text,
    Truth,
    Word,
    read_shaped,
)

REGIONS = (
    "African",
    "Asia-Pacific",
    "Eastern European",
    "Latin American and Caribbean",
    "Western European and others",
)
TERM = Word("a year, two years or two days", r"\d{4}(-\d{4})?|\d{4}-\d\d-\d\d/\d{4}-\d\d-\d\d")
DATED_NAME = Record(
    {
        "name": Field(Text(), "the name", required=True),
        "until": Field(Day(), "the last day it was used"),
        "listed_as": Field(Text(), "the name it was sorted by"),
    },
    DatedName,
)
SEAT = Record(
    {
        "name": Field(Text(), "the name in the United Nations"),
        "names": Field(ListOf(DATED_NAME, least=1), "the names by date"),
        "region": Field(Choice(REGIONS), "the regional group", required=True),
        "permanent": Field(Truth(), "whether it is a permanent member"),
        "terms": Field(ListOf(TERM), "the terms as an elected member"),
        "usual": Field(ListOf(Text()), "further names"),
    }
)
ROSTER = Record(
    {
        "last_day": Field(Day(), "the last day all seats are known", required=True),
        "seats": Field(MapOf(Word("a seat code", "[A-Z]{3}"), SEAT), "the seats", required=True),
    }
)


def read_roster(path: Path) -> Roster:
    """Return the roster in a file; UnreadableError with all faults otherwise."""
    values, _ = read_shaped(path, ROSTER)
    seats = {code: _seat(code, fields) for code, fields in values["seats"].items()}
    return Roster(seats, values["last_day"])


def _seat(code: str, fields: Values[str, Any]) -> Seat:
    names = fields.get("names") or (DatedName(fields.get("name", code)),)
    permanent = fields.get("permanent", False)
    terms = [_term(text) for text in fields.get("terms", ())]
    if permanent:
        terms.append(Term(FIRST_MEETING))
    return Seat(code, names, tuple(terms), permanent, fields["region"], fields.get("usual", ()))


def _term(text: str) -> Term:
    if "/" in text:
        return Term(*map(date.fromisoformat, text.split("/")))
    years = [int(year) for year in text.split("-")]
    return Term(max(date(years[0], 1, 1), FIRST_MEETING), date(years[-1], 12, 31))
