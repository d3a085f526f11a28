"""Ballots written as letters: the permanent five in a fixed order, then the elected members.

Y in favour, N against, A abstaining, X not participating, 0 absent.
"""

from datetime import date
from types import MappingProxyType

from nine_votes.council.charter import CHARTER_1965, RuleSet, rules_named
from nine_votes.council.decision import decide
from nine_votes.council.members import ORIGINAL_FIVE
from nine_votes.council.outcomes import Outcome
from nine_votes.council.questions import Question
from nine_votes.council.voting import Ballot, Tally, Vote

LETTERS = dict(zip("YNAX0", Vote, strict=True))
SUBSTANTIVE = Question()
OF_ELEVEN = date(1950, 6, 25)
OF_FIFTEEN = date(2024, 3, 28)
UNITED = "YYYYY"


def shown(five: str, elected: str) -> Ballot:
    """Return the ballot of CHN, FRA, RUS, GBR, USA and of E01, E02, …."""
    codes = (*ORIGINAL_FIVE, *(f"E{n:02}" for n in range(1, len(elected) + 1)))
    votes = (LETTERS[letter] for letter in five + elected)
    return Ballot(ORIGINAL_FIVE, MappingProxyType(dict(zip(codes, votes, strict=True))))


def counted(*totals: int, permanent: str = "", new_against: int = 0) -> Ballot:
    """Return a ballot known by its totals, with `permanent` votes by name as far as they go."""
    named = (LETTERS[letter] for letter in permanent)
    known = MappingProxyType(dict(zip(ORIGINAL_FIVE, named, strict=False)))
    return Ballot(ORIGINAL_FIVE, known, Tally(*totals), new_against)


def outcome(
    five: str, elected: str, question: Question = SUBSTANTIVE, rules: RuleSet = CHARTER_1965
) -> Outcome:
    """Return what becomes of a question by these votes."""
    return decide(question, shown(five, elected), rules).outcome


def lever(name: str, day: date = OF_FIFTEEN) -> RuleSet:
    """Return a rule set by its name, as on a day of the Council of fifteen."""
    return rules_named(name, day)
