"""The quick part of the linter: what can be said of a case before anybody has played it."""

from collections.abc import Iterator
from typing import NamedTuple

from nine_votes.council.documents import Clause, Wording
from nine_votes.council.messages import Message, say
from nine_votes.delegations.cases import Case, wordings


class Remark(NamedTuple):
    """Something to mend or to think about: the field it is about, and a sentence.

    A `fault` has to be mended; what is none is advice.
    """

    path: str
    sentence: Message
    fault: bool = False


def quick_remarks(case: Case) -> Iterator[Remark]:
    """Yield what is odd about the clauses of the draft and the instructions of the seat."""
    looked_at = _in_conditions(case)
    for number, clause in enumerate(case.drafts[0].clauses):
        if len(wordings(clause)) > 1:
            yield from _on_clause(case, clause, f"draft.clauses[{number}]", looked_at)
    if not case.instructions:
        yield Remark("instructions", say("lint-no-instructions"))


def _in_conditions(case: Case) -> frozenset[str]:
    """Return the tags that red lines, ways out of them and instructions look at."""
    conditions = [c for delegation in case.delegations for c in delegation.conditions]
    conditions += [instruction.crossed_when for instruction in case.instructions]
    return frozenset().union(*(condition.tags for condition in conditions))


def _on_clause(
    case: Case, clause: Clause, path: str, looked_at: frozenset[str]
) -> Iterator[Remark]:
    """Look at one clause: its first wording may be nobody's wish, and its last one a trap."""
    felt = {_felt(case, wording, looked_at) for wording in wordings(clause)}
    if len(felt) == 1:
        yield Remark(path, say("lint-nobody-minds"))
        return
    first, *between, last = wordings(clause)
    for wording in between:
        others = (each for each in (first, *between, last) if each is not wording)
        better = next((o for o in others if _as_good_for_all(case, o, wording, looked_at)), None)
        if better is not None:
            as_good = say("lint-as-good", better=better.id)
            yield Remark(f"{path}.options.{wording.id}", as_good)


def _felt(case: Case, wording: Wording, looked_at: frozenset[str]) -> tuple[object, ...]:
    return (*_points(case, wording), frozenset(wording.tags) & looked_at)


def _points(case: Case, wording: Wording) -> tuple[int, ...]:
    others = (each for each in case.delegations if each.code != case.seat)
    return tuple(sum(each.cares.get(tag, 0) for tag in set(wording.tags)) for each in others)


def _as_good_for_all(
    case: Case, better: Wording, worse: Wording, looked_at: frozenset[str]
) -> bool:
    """Say whether one wording is no worse than another for the pen and for each delegation."""
    if frozenset(better.tags) & looked_at != frozenset(worse.tags) & looked_at:
        return False
    if better.worth < worse.worth or better.continuity < worse.continuity:
        return False
    pairs = zip(_points(case, better), _points(case, worse), strict=True)
    return all(gain >= loss for gain, loss in pairs)
