"""A question put to the vote, with all that the law needs to decide it."""

from dataclasses import dataclass
from datetime import date

from game.council.charter import RuleSet
from game.council.members import Council
from game.council.questions import Question
from game.council.voting import Ballot


@dataclass(frozen=True, slots=True)
class Put:
    """A question put to the vote: what was asked, how they voted, by what rule, who sat, when."""

    question: Question
    ballot: Ballot
    rules: RuleSet
    council: Council
    day: date
