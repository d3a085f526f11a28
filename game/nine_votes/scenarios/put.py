"""A question put to the vote, with all that the law needs to decide it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from nine_votes.council.charter import RuleSet
from nine_votes.council.members import Council
from nine_votes.council.questions import Question
from nine_votes.council.voting import Ballot, Vote


@dataclass(frozen=True, slots=True)
class Put:
    """A question put to the vote: what was asked, how they voted, by what rule, who sat, when.

    `added` names, by rule set and seat, how seats that a rule set would add are to vote.
    """

    question: Question
    ballot: Ballot
    rules: RuleSet
    council: Council
    day: date
    added: Mapping[str, Mapping[str, Vote]] = field(default_factory=dict)
