"""The ledger of one delegation: the lines whose sum is its score, to be redone with a pencil."""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from nine_votes.delegations.cases import Case, Text
from nine_votes.delegations.decisions import Reckoning
from nine_votes.delegations.outlooks import Outlook
from nine_votes.delegations.state import LOBBIED, MOST_TRUST


class Source(StrEnum):
    LEANING = "leaning"
    PRIVATE = "private"
    TAG = "tag"
    NEWS = "news"
    ARGUMENTS = "arguments"
    LOBBYING = "lobbying"
    DEALS = "deals"
    TRUST = "trust"
    CUE = "cue"


class Line(NamedTuple):
    """One line of a ledger.

    `clause` is the place of the clause that it comes from, if any; a line holds all that the member
    sees in the clause, and `tag` is the first of it.
    """

    source: Source
    points: int
    tag: str = ""
    clause: int | None = None


def ledger(outlook: Outlook, reckoning: Reckoning, place: int) -> tuple[Line, ...]:
    """Return the lines of a delegation's ledger, without those of no points."""
    lines = [*_of_the_text(outlook, reckoning, place), *_of_the_talks(outlook, place)]
    lines.append(Line(Source.CUE, reckoning.cues[place]))
    return tuple(line for line in lines if line.points)


def _of_the_text(outlook: Outlook, reckoning: Reckoning, place: int) -> Iterator[Line]:
    case, mind, text = outlook.case, outlook.minds[place], outlook.state.text
    yield Line(Source.LEANING, mind.leaning)
    yield Line(Source.PRIVATE, mind.private)
    clauses: dict[int, Line] = {}
    for bit, points in mind.weights:
        if reckoning.mask & bit:
            tag, clause = case.tags.names[bit.bit_length() - 1], clause_with(case, text, bit)
            if clause is None:
                yield Line(Source.TAG, points, tag)
            else:
                line = clauses.setdefault(clause, Line(Source.TAG, 0, tag, clause))
                clauses[clause] = line._replace(points=line.points + points)
    yield from clauses.values()


def _of_the_talks(outlook: Outlook, place: int) -> Iterator[Line]:
    state = outlook.state
    trust = state.trust[place]
    yield Line(Source.NEWS, state.shifts[place])
    yield Line(Source.ARGUMENTS, state.persuasion[place])
    yield Line(Source.LOBBYING, LOBBIED if place in state.lobbied else 0)
    yield Line(Source.DEALS, state.deals[place])
    yield Line(Source.TRUST, (trust >= MOST_TRUST) - (trust <= -MOST_TRUST))


def clause_with(case: Case, text: Text, bit: int) -> int | None:
    """Return the place of the first clause of a text whose wording carries a tag."""
    if text.rollover:
        return None
    pairs = zip(case.bits[text.draft], text.chosen, strict=True)
    carrying = (i for i, (bits, option) in enumerate(pairs) if bits[option] & bit)
    return next((i for i in carrying if i != text.lost), None)
