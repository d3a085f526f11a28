"""Every vote of a record decided afresh, and compared with what the record says of it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto

from nine_votes.council.charter import charter_on
from nine_votes.council.decision import decide
from nine_votes.council.members import ORIGINAL_FIVE
from nine_votes.council.outcomes import Decision, Outcome
from nine_votes.council.questions import Kind, Method, Question
from nine_votes.council.voting import Ballot, BallotError, Vote, totals_ballot
from nine_votes.scenarios.voting_record import Entry

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
    sentence: str = ""
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
            yield Audited(entry, Finding.NOT_JUDGED, str(error))


def _ballot(entry: Entry) -> Ballot:
    if entry.fault:
        raise BallotError(entry.fault)
    if entry.tally is None:
        if entry.stated or not entry.votes:
            raise BallotError("its figures are not known")
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
        raise BallotError("its date is not known")
    return decide(question, ballot, charter_on(entry.day))


def _agrees(entry: Entry, decision: Decision) -> bool:
    if entry.stated == "veto":
        return bool(decision.vetoes)
    return decision.outcome in STATED.get(entry.stated, ()) and not decision.vetoes


def _exception(entry: Entry, ballot: Ballot, decision: Decision) -> str:
    against = [code for code in ORIGINAL_FIVE if ballot.votes.get(code) is Vote.AGAINST]
    stated = entry.stated or "adopted"
    names = ", ".join(against) or "none"
    return (
        f"the record says {stated}, the votes make it {decision.outcome.replace('_', ' ')}; "
        f"permanent members against: {names}"
    )
