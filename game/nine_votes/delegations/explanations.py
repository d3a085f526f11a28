"""Why a delegation votes as it does: the least that, taken away, would change its vote.

Its ledger are the lines whose sum is its score, to be redone with a pencil.

An explanation is worked out from the numbers of the vote itself, so it cannot be wrong about it.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from nine_votes.delegations.cases import Case, Text, wordings
from nine_votes.delegations.conditions import meets
from nine_votes.delegations.decisions import (
    FAVOURS_FROM,
    OPPOSES_FROM,
    Outlook,
    Reckoning,
    rank_by_sum,
)
from nine_votes.delegations.delegation import ABSTAINING, AGAINST, IN_FAVOUR, RedLine
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


MOST_LINES = 3
"""A sentence that names more reasons is not read."""


class Ground(StrEnum):
    """What a vote rests on: the rules of an explanation, in the order they are tried."""

    RED_LINE = "red_line"
    GAVE_WAY = "gave_way"
    NOT_ALONE = "not_alone"
    LINES = "lines"
    SUM = "sum"


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why the delegation in a place votes as it does.

    `lines` are the lines of its ledger that decide; `red_line` the line that caps its vote, with
    the place of the clause that could uncross it, and `cost` what a veto would cost. `total` is
    its sum.
    """

    place: int
    rank: int
    ground: Ground
    total: int
    lines: tuple[Line, ...] = ()
    red_line: RedLine | None = None
    clause: int | None = None
    cost: int = 0

    @property
    def short(self) -> int:
        """How many points more a vote in favour would take; 0 or less where none."""
        return FAVOURS_FROM - self.total


def explain_all(outlook: Outlook, reckoning: Reckoning) -> tuple[Explanation, ...]:
    """Explain the votes of all delegations but the player's own, in their order."""
    places = range(outlook.case.size)
    own = outlook.case.place if outlook.own is not None else None
    return tuple(explain(outlook, reckoning, place) for place in places if place != own)


def explain(outlook: Outlook, reckoning: Reckoning, place: int) -> Explanation:
    rank, total = reckoning.ranks[place], reckoning.sums[place]
    if place in reckoning.spared:
        return Explanation(place, rank, Ground.NOT_ALONE, total)
    if reckoning.lines[place] is not None:
        return _by_the_red_line(outlook, reckoning, place)
    lines = ledger(outlook, reckoning, place)
    cost = reckoning.costs[place]
    deciding = deciding_lines(lines, rank, total, OPPOSES_FROM - cost)
    ground = Ground.LINES if deciding else Ground.SUM
    return Explanation(place, rank, ground, total, deciding or _largest(lines, rank), cost=cost)


def _by_the_red_line(outlook: Outlook, reckoning: Reckoning, place: int) -> Explanation:
    delegation, number = outlook.case.delegations[place], reckoning.lines[place]
    line = delegation.red_lines[number or 0]
    limit = outlook.minds[place].limits[number or 0]
    gave_way = limit.rank == AGAINST and reckoning.ranks[place] == ABSTAINING
    return Explanation(
        place,
        reckoning.ranks[place],
        Ground.GAVE_WAY if gave_way else Ground.RED_LINE,
        reckoning.sums[place],
        red_line=line,
        clause=blamed_clause(outlook, place, number or 0),
        cost=reckoning.costs[place],
    )


def blamed_clause(outlook: Outlook, place: int, number: int) -> int | None:
    """Return the clause to name for a crossed red line: the author's, or the first that helps.

    One that merely carries a tag of the line is not blamed, if no wording of it uncrosses the line.
    """
    case, text = outlook.case, outlook.state.text
    if text.rollover:
        return None
    clauses = case.clauses[text.draft]
    named = case.delegations[place].red_lines[number].clause
    for i, clause in enumerate(clauses):
        if clause.id == named and i != text.lost:
            return i
    return next((i for i in range(len(clauses)) if uncrosses(outlook, place, number, i)), None)


def uncrosses(outlook: Outlook, place: int, number: int, clause: int) -> bool:
    """Say whether another wording of one clause would leave a red line uncrossed."""
    case, state = outlook.case, outlook.state
    mind, dug_in = outlook.minds[place], place in state.dug_in
    rest = outlook.mask & ~state.text.mask
    for option in range(len(wordings(case.clauses[state.text.draft][clause]))):
        mask = case.amended(state.text, clause, option).mask | rest
        way_out = not dug_in and meets(mind.way_out, mask)
        if way_out or not meets(mind.limits[number].ways, mask):
            return True
    return False


def deciding_lines(
    lines: Sequence[Line], rank: int, total: int, opposes_from: int
) -> tuple[Line, ...]:
    """Return the fewest lines without which the vote would be another, the weightiest first.

    They are those for a vote in favour, and those against it otherwise; at most MOST_LINES, and
    none where no so few lines decide.
    """
    left = total
    cited: list[Line] = []
    for line in _weightiest(lines, in_favour=rank == IN_FAVOUR)[:MOST_LINES]:
        cited.append(line)
        left -= line.points
        if rank_by_sum(left, opposes_from) != rank:
            return tuple(cited)
    return ()


def _weightiest(lines: Iterable[Line], *, in_favour: bool) -> list[Line]:
    right = (line for line in lines if (line.points > 0) is in_favour)
    return sorted(right, key=lambda line: (-abs(line.points), line.source, line.tag))


def _largest(lines: Sequence[Line], rank: int) -> tuple[Line, ...]:
    """Return what to name of a sum that no few lines decide: nothing, where it is merely low."""
    return tuple(_weightiest(lines, in_favour=True)[:MOST_LINES]) if rank == IN_FAVOUR else ()
