"""How much work a vote is, in steps of the interpreter, so that no other load can blur it.

A step takes some nanoseconds; `tests/bench/negotiations.py` measures the same in milliseconds.
"""

import sys
from collections.abc import Callable
from functools import partial
from types import FrameType
from typing import TYPE_CHECKING

import pytest

from nine_votes.delegations.cases import Case
from nine_votes.delegations.changes import changes
from nine_votes.delegations.decisions import reckon
from nine_votes.delegations.explanations import explain_all
from tests.bench.negotiations import outlook, with_twice_the_clauses, with_twice_the_members
from tests.delegations.tables import cast_of, negotiable

if TYPE_CHECKING:
    from _typeshed import TraceFunction

IDENTIFIERS = pytest.mark.parametrize("identifier", negotiable())


def steps(work: Callable[[], object]) -> int:
    """Return how many steps of the interpreter a piece of work takes."""
    taken = 0

    def count(frame: FrameType, event: str, _argument: object) -> "TraceFunction":
        nonlocal taken
        frame.f_trace_opcodes, frame.f_trace_lines = True, False
        taken += event == "opcode"
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        work()
    finally:
        sys.settrace(before)
    return taken


@IDENTIFIERS
def test_a_decision_its_explanations_and_all_that_would_change_it_take_few_steps(
    identifier: str,
) -> None:
    on = outlook(cast_of(identifier).case)
    assert 1_000 < steps(partial(reckon, on)) < 10_000
    assert steps(partial(explain_all, on, reckon(on))) < 60_000
    assert steps(partial(changes, on)) < 300_000


@IDENTIFIERS
@pytest.mark.parametrize("larger", [with_twice_the_clauses, with_twice_the_members])
def test_a_decision_grows_no_faster_than_clauses_and_members(
    identifier: str, larger: Callable[[Case], Case]
) -> None:
    case = cast_of(identifier).case
    twice = steps(partial(reckon, outlook(larger(case))))
    assert twice <= 2.2 * steps(partial(reckon, outlook(case)))
