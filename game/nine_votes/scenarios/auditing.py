"""A voting record in CSV: read, and every vote of it decided afresh and compared with it.

The UN Digital Library publishes the long form, a row a member and resolution; the wide tables have
a row a text with `votes` such as "CHN=Y;RUS=N". Columns may stand in any order, and unknown ones
are ignored.
"""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum, auto

from nine_votes.council.charter import charter_on
from nine_votes.council.decision import decide
from nine_votes.council.members import ORIGINAL_FIVE
from nine_votes.council.messages import Message, Said, say, told_by
from nine_votes.council.outcomes import OUTCOME, Decision, Outcome
from nine_votes.council.questions import Kind, Method, Question
from nine_votes.council.voting import Ballot, BallotError, Tally, Vote, totals_ballot
from nine_votes.scenarios.names import Names

LONG = frozenset({"ms_code", "ms_vote", "date"})
WIDE = frozenset({"votes", "date"})
STATING = frozenset({"modality", "reason", "outcome"})
"""A wide table says by one of these what became of its texts."""

LETTERS = {
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
    fault: Message | None = None

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
            raise RecordError(say("entry-no-record"))
    except csv.Error as error:
        raise RecordError(say("entry-no-csv", line=rows.line_num, why=str(error))) from error


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
        entry.fault = say("entry-no-date", text=row["date"])
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
        entry.fault = entry.fault or say("finding-unknown-member", name=member)
    elif letter.upper() in LETTERS:
        entry.votes[code] = LETTERS[letter.upper()]
    elif letter and entry.has_ballot:
        entry.fault = entry.fault or say("entry-unknown-vote", vote=letter, name=member)


ADOPTED_OVER_A_VOTE_AGAINST = {
    34: (Question(Kind.PROCEDURAL, "agenda_remove"), "S/PV.202: removal from the list (rule 11)"),
    87: (Question(Kind.PROCEDURAL, "invite"), "S/PV.506: an invitation"),
    88: (Question(Kind.PROCEDURAL, "invite"), "S/PV.520: an invitation"),
    110: (Question(Kind.CHARTER_109_3), "S/PV.707: Article 109(3), any seven"),
    119: (Question(Kind.PROCEDURAL, "ess"), "S/PV.751: an emergency special session"),
    120: (Question(Kind.PROCEDURAL, "ess"), "S/PV.754: an emergency special session"),
    132: (Question(Kind.PROCEDURAL, "art29_body"), "S/PV.848: ruled procedural by the President"),
    157: (Question(Kind.PROCEDURAL, "ess"), "S/PV.906: an emergency special session"),
    462: (Question(Kind.PROCEDURAL, "ess"), "S/PV.2190: an emergency special session"),
    2623: (Question(Kind.PROCEDURAL, "ess"), "S/PV.8980: an emergency special session"),
}
"""Resolutions adopted though a permanent member was against: by what kind of vote, and where."""

RULED_PROCEDURAL = frozenset({"S/PV.507", "S/PV.848"})
"""The meetings at which the President ruled on the preliminary question (1950 and 1959)."""

KINDS = {
    "procedural_agenda": Question(Kind.PROCEDURAL, "agenda_include"),
    "procedural_invitation": Question(Kind.PROCEDURAL, "invite"),
    "procedural_other": Question(Kind.PROCEDURAL, "conduct"),
    "agenda_adoption": Question(Kind.PROCEDURAL, "agenda_include"),
    "order_of_voting": Question(Kind.PROCEDURAL, "conduct"),
    "postponement": Question(Kind.PROCEDURAL, "agenda_defer"),
    "president_ruling": Question(Kind.RULING_CHALLENGE),
    "preliminary_question": Question(Kind.PRELIMINARY),
}
"""What the wide tables call a kind of vote; what is not here is substantive."""

STATED = {
    "": (Outcome.ADOPTED,),
    "insufficient": (Outcome.INSUFFICIENT_VOTES,),
    "carried": (Outcome.ADOPTED,),
    "rejected": (Outcome.INSUFFICIENT_VOTES,),
    "treated as procedural": (Outcome.PROCEDURAL,),
    "ruling overruled": (Outcome.RULING_OVERRULED,),
}


class Finding(Enum):
    """How a decision stands to the record."""

    AGREES_AS_SUBSTANTIVE = auto()
    AGREES_BY_ITS_KIND = auto()
    EXCEPTION = auto()
    WITHOUT_BALLOT = auto()
    NOT_JUDGED = auto()


@dataclass(frozen=True, slots=True)
class Audited:
    """An entry, how it came out, and a sentence where it is an exception or not judged.

    `question` and `ballot` are what was decided, where the entry could be judged.
    """

    entry: Entry
    finding: Finding
    sentence: Said = ""
    question: Question | None = None
    ballot: Ballot | None = None


def audit(entries: Iterable[Entry]) -> Iterator[Audited]:
    """Decide each entry by the Charter of its date and compare it with the record."""
    for entry in entries:
        if not entry.fault and not entry.has_ballot:
            yield Audited(entry, Finding.WITHOUT_BALLOT)
            continue
        try:
            yield _judged(entry, _ballot(entry))
        except BallotError as error:
            yield Audited(entry, Finding.NOT_JUDGED, told_by(error))


def _ballot(entry: Entry) -> Ballot:
    if entry.fault:
        raise BallotError(entry.fault)
    if entry.tally is None:
        if entry.stated or not entry.votes:
            raise BallotError(say("entry-no-figures"))
        return Ballot(ORIGINAL_FIVE, entry.votes)
    return totals_ballot(ORIGINAL_FIVE, entry.tally, entry.votes)


def _judged(entry: Entry, ballot: Ballot) -> Audited:
    question = _question(entry)
    if question is None:
        return _as_adopted(entry, ballot)
    decision = _decide(entry, question, ballot)
    if _agrees(entry, decision):
        substantive = question.kind is Kind.SUBSTANTIVE
        found = Finding.AGREES_AS_SUBSTANTIVE if substantive else Finding.AGREES_BY_ITS_KIND
        return Audited(entry, found, "", question, ballot)
    sentence = _exception(entry, ballot, decision)
    return Audited(entry, Finding.EXCEPTION, sentence, question, ballot)


def _question(entry: Entry) -> Question | None:
    """Return what was asked, or None for an adopted text, whose kind the record does not tell."""
    if not entry.stated:
        return None
    if entry.kind == "preliminary_question" and entry.meeting in RULED_PROCEDURAL:
        return Question(Kind.PRELIMINARY, method=Method.PRESIDENT_RULING)
    if entry.kind.startswith("invitation"):
        return Question(Kind.PROCEDURAL, "invite")
    return KINDS.get(entry.kind, Question())


def _as_adopted(entry: Entry, ballot: Ballot) -> Audited:
    decision = _decide(entry, Question(), ballot)
    if decision.outcome is Outcome.ADOPTED:
        return Audited(entry, Finding.AGREES_AS_SUBSTANTIVE, "", Question(), ballot)
    number = re.search(r"S/RES/(\d+)", entry.name)
    known = ADOPTED_OVER_A_VOTE_AGAINST.get(int(number[1])) if number else None
    if known and _decide(entry, known[0], ballot).outcome is Outcome.ADOPTED:
        return Audited(entry, Finding.AGREES_BY_ITS_KIND, known[1], known[0], ballot)
    sentence = _exception(entry, ballot, decision)
    return Audited(entry, Finding.EXCEPTION, sentence, Question(), ballot)


def _decide(entry: Entry, question: Question, ballot: Ballot) -> Decision:
    if entry.day is None:
        raise BallotError(say("entry-day-unknown"))
    return decide(question, ballot, charter_on(entry.day))


def _agrees(entry: Entry, decision: Decision) -> bool:
    if entry.stated == "veto":
        return bool(decision.vetoes)
    return decision.outcome in STATED.get(entry.stated, ()) and not decision.vetoes


def _exception(entry: Entry, ballot: Ballot, decision: Decision) -> Message:
    against = tuple(code for code in ORIGINAL_FIVE if ballot.votes.get(code) is Vote.AGAINST)
    outcome = OUTCOME(decision.outcome)
    stated = entry.stated or OUTCOME(Outcome.ADOPTED)
    return say("entry-exception", stated=stated, outcome=outcome, against=against)
