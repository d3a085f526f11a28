"""Reading scenarios/roster.yaml into the roster the law is given."""

from collections.abc import Mapping as Values
from datetime import date
from pathlib import Path
from typing import Any

from nine_votes.council.members import FIRST_MEETING, DatedName, Roster, Seat, Term
from nine_votes.council.messages import say
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
TERM = Word(say("form-term"), r"\d{4}(-\d{4})?|\d{4}-\d\d-\d\d/\d{4}-\d\d-\d\d")
CODE = Word(say("form-code"), "[A-Z]{3}")
DATED_NAME = Record(
    {
        "name": Field(Text(), say("field-dated-name-name"), required=True),
        "until": Field(Day(), say("field-until")),
        "listed_as": Field(Text(), say("field-listed-as")),
    },
    DatedName,
)
SEAT = Record(
    {
        "name": Field(Text(), say("field-seat-name")),
        "names": Field(ListOf(DATED_NAME, least=1), say("field-seat-names")),
        "region": Field(Choice(REGIONS), say("field-seat-region"), required=True),
        "permanent": Field(Truth(), say("field-seat-permanent")),
        "terms": Field(ListOf(TERM), say("field-terms")),
        "usual": Field(ListOf(Text()), say("field-usual")),
    }
)
ROSTER = Record(
    {
        "last_day": Field(Day(), say("field-last-day"), required=True),
        "seats": Field(MapOf(CODE, SEAT), say("field-seats"), required=True),
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
