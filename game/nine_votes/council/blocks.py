"""Who could stop a text, and which single vote would have changed what became of it."""

from collections.abc import Iterator
from typing import NamedTuple

from nine_votes.council.charter import RuleSet
from nine_votes.council.decision import decide
from nine_votes.council.outcomes import Outcome
from nine_votes.council.questions import Question
from nine_votes.council.voting import Ballot, Vote


class Change(NamedTuple):
    """One member voting otherwise, and what would then have become of the question."""

    code: str
    cast: Vote
    instead: Vote
    outcome: Outcome


def blocking_number(seats: int, required: int) -> int:
    """Return how many votes that are not in favour stop a text without any veto: 7 of 15."""
    return seats - required + 1


def single_changes(question: Question, ballot: Ballot, rules: RuleSet) -> tuple[Change, ...]:
    """Return every single vote known by name that, changed, changes the outcome.

    Members in the ballot's order, each with the votes it could have cast instead.
    """
    decided = decide(question, ballot, rules).outcome
    return tuple(
        change for change in _alternatives(question, ballot, rules) if change.outcome != decided
    )


def _alternatives(question: Question, ballot: Ballot, rules: RuleSet) -> Iterator[Change]:
    for code, cast in ballot.votes.items():
        for instead in Vote:
            if instead is not cast:
                outcome = decide(question, ballot.with_vote(code, instead), rules).outcome
                yield Change(code, cast, instead, outcome)
