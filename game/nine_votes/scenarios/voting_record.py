"""The Council's voting record in CSV, as the UN Digital Library publishes it and as wide tables.

The long form has a row a member and resolution; the wide ones a row a text with `votes` such as
"CHN=Y;RUS=N". Columns may stand in any order, and unknown ones are ignored.
"""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from nine_votes.council.voting import Tally, Vote
from nine_votes.scenarios.names import Names

LONG = frozenset({"ms_code", "ms_vote", "date"})
WIDE = frozenset({"votes", "date"})
STATING = frozenset({"modality", "reason", "outcome"})
"""A wide table says by one of these what became of its texts."""

VOTES = {
    "Y": Vote.IN_FAVOUR,
    "N": Vote.AGAINST,
    "A": Vote.ABSTAINING,
    "X": Vote.NOT_PARTICIPATING,
}
"""The letters of the record. It does not tell absence from not participating."""

TOTALS = (
    ("yes", "total_yes"),
    ("no", "total_no"),
    ("abstain", "total_abstentions"),
    ("nonvoting", "total_non_voting"),
)


class RecordError(ValueError):
    """A file that is no voting record; the message says what is wanted."""


@dataclass(slots=True)
class Entry:
    """A text or a motion in the record.

    `votes` are those known by name and `tally` the totals, where all four are given. `stated` is
    what the record says became of it, `kind` what kind of vote it calls it; an adopted text has
    neither. `fault` says why the row cannot be read, if it cannot.
    """

    name: str
    line: int
    day: date | None = None
    meeting: str = ""
    modality: str = ""
    kind: str = ""
    stated: str = ""
    votes: dict[str, Vote] = field(default_factory=dict)
    tally: Tally | None = None
    fault: str = ""

    @property
    def has_ballot(self) -> bool:
        """Whether a vote was taken on the text as a whole."""
        return not re.search(r"without|consensus|acclamation|part", self.modality, re.IGNORECASE)


def read_record(lines: Iterable[str], names: Names) -> Iterator[Entry]:
    """Yield the entries of a record, the long form's once all of its rows are read.

    Raises RecordError for a table in neither form.
    """
    rows = csv.DictReader(lines)
    try:
        columns = {name.strip().casefold() for name in rows.fieldnames or ()}
        plain = (_plain(row) for row in rows)
        if columns >= LONG:
            yield from _long(plain, names)
        elif columns >= WIDE and columns & STATING:
            yield from (_wide(row, line, names) for line, row in enumerate(plain, start=2))
        else:
            raise RecordError(
                "this is no voting record: the columns ms_code, ms_vote and date are wanted (a row "
                "a member), or votes and date with modality, reason or outcome (a row a text)"
            )
    except csv.Error as error:
        raise RecordError(f"line {rows.line_num} is not CSV: {error}") from error


def _plain(row: Mapping[str | None, str | list[str] | None]) -> dict[str, str]:
    return {
        key.strip().casefold(): value.strip()
        for key, value in row.items()
        if isinstance(key, str) and isinstance(value, str)
    }


def _entry(row: Mapping[str, str], name: str, line: int) -> Entry:
    entry = Entry(
        name,
        line,
        meeting=row.get("meeting", ""),
        modality=row.get("modality", ""),
        kind=row.get("kind", ""),
        stated=row.get("reason") or row.get("outcome", ""),
        tally=_tally(row),
    )
    try:
        entry.day = date.fromisoformat(row["date"][:10])
    except ValueError:
        entry.fault = f'"{row["date"]}" is no date'
    return entry


def _tally(row: Mapping[str, str]) -> Tally | None:
    counts = [next((row[name] for name in names if row.get(name)), "") for names in TOTALS]
    known = all(count.isascii() and count.isdigit() for count in counts)
    return Tally(*map(int, counts)) if known else None


def _long(rows: Iterable[Mapping[str, str]], names: Names) -> Iterator[Entry]:
    entries: dict[str, Entry] = {}
    for line, row in enumerate(rows, start=2):
        name = row.get("resolution") or row.get("draft") or f"line {line}"
        entry = entries.get(row.get("undl_id") or name)
        if entry is None:
            entry = _entry(row, name, line)
            entries[row.get("undl_id") or name] = entry
        member = row["ms_code"] or row.get("ms_name", "")
        code = names.code(member) or names.code(row.get("ms_name", ""))
        _cast(entry, code, member, row["ms_vote"])
    yield from entries.values()


def _wide(row: Mapping[str, str], line: int, names: Names) -> Entry:
    name = row.get("id") or row.get("meeting") or f"line {line}"
    entry = _entry(row, name, line)
    for pair in filter(None, row["votes"].split(";")):
        member, _, letter = pair.partition("=")
        _cast(entry, names.code(member), member, letter)
    blamed = re.findall("[A-Z]{3}", row.get("vetoed_by", ""))
    entry.votes |= dict.fromkeys(blamed, Vote.AGAINST)
    return entry


def _cast(entry: Entry, code: str | None, member: str, letter: str) -> None:
    if code is None:
        entry.fault = entry.fault or f'unknown member "{member}"'
    elif letter.upper() in VOTES:
        entry.votes[code] = VOTES[letter.upper()]
    elif letter and entry.has_ballot:
        entry.fault = entry.fault or f'unknown vote "{letter}" of {member}; Y, N, A or X is wanted'
