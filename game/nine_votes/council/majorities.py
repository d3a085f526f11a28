"""The law on majorities as one literal table, a row a kind of question.

A row says how many votes in favour are needed, whether the permanent members have to concur, what
the two outcomes are called, and where that is written.
"""

from collections.abc import Callable
from typing import NamedTuple

from nine_votes.council.charter import RuleSet
from nine_votes.council.messages import say
from nine_votes.council.outcomes import Outcome, UndecidableError
from nine_votes.council.questions import Kind, Method, Question


class Majority(NamedTuple):
    """How a kind of question is decided.

    `required` takes the rule set and the number of seats. `lost` is None where a question that is
    not carried fails by want of votes or by veto, whichever it was.
    """

    required: Callable[[RuleSet, int], int]
    concurrence: bool
    carried: Outcome
    lost: Outcome | None
    articles: tuple[str, ...]


def of_the_rules(rules: RuleSet, _seats: int) -> int:
    return rules.required


def _of_article_109_1(rules: RuleSet, _seats: int) -> int:
    return rules.review_required


def _any_seven(_rules: RuleSet, _seats: int) -> int:
    """Article 109(3) still says seven: the amendments of 1965 and 1968 passed it by."""
    return 7


def _absolute_majority(_rules: RuleSet, seats: int) -> int:
    return seats // 2 + 1


MAJORITIES = {
    Kind.SUBSTANTIVE: Majority(
        *(of_the_rules, True, Outcome.ADOPTED, None, ("Article 27(3)",)),
    ),
    Kind.PROCEDURAL: Majority(
        *(of_the_rules, False, Outcome.ADOPTED, None, ("Article 27(2)",)),
    ),
    Kind.PRELIMINARY: Majority(
        *(of_the_rules, True, Outcome.PROCEDURAL, Outcome.SUBSTANTIVE),
        ("Article 27", "Four-Power Statement of 7 June 1945, part II"),
    ),
    Kind.RULING_CHALLENGE: Majority(
        *(of_the_rules, False, Outcome.RULING_OVERRULED, Outcome.RULING_STANDS),
        ("rule 30", "Article 27(2)"),
    ),
    Kind.CHARTER_109_1: Majority(
        *(_of_article_109_1, False, Outcome.ADOPTED, None, ("Article 109(1)",)),
    ),
    Kind.CHARTER_109_3: Majority(
        *(_any_seven, False, Outcome.ADOPTED, None, ("Article 109(3)",)),
    ),
    Kind.ICJ_ELECTION: Majority(
        *(_absolute_majority, False, Outcome.ELECTED, Outcome.NOT_ELECTED),
        ("Statute of the Court, Article 10",),
    ),
    Kind.SG_RECOMMENDATION: Majority(
        *(of_the_rules, True, Outcome.ADOPTED, None),
        ("Article 27(3)", "Article 97", "rule 48"),
    ),
    Kind.SNAPBACK: Majority(
        *(of_the_rules, True, Outcome.RELIEF_CONTINUES, Outcome.SNAPBACK),
        ("Article 27(3)", "resolution 2231 (2015), paragraphs 11 and 12"),
    ),
}

PRELIMINARY = MAJORITIES[Kind.PRELIMINARY]
RULED_BY_THE_PRESIDENT = Majority(
    *(of_the_rules, False, Outcome.PROCEDURAL, Outcome.SUBSTANTIVE),
    ("rule 30", "Article 27(2)"),
)
"""A preliminary question that the President ruled on: 29 September 1950 and 7 September 1959."""

CARRIED = frozenset(row.carried for row in (*MAJORITIES.values(), RULED_BY_THE_PRESIDENT))
"""What becomes of a question that is carried, whichever kind it is of."""


def majority_for(question: Question) -> Majority:
    """Return the row that decides a question; UndecidableError for what is taken without a vote."""
    majority = MAJORITIES.get(question.kind)
    if majority is PRELIMINARY and question.method is Method.PRESIDENT_RULING:
        return RULED_BY_THE_PRESIDENT
    if majority is None:
        raise UndecidableError(say("law-no-ballot"))
    return majority
