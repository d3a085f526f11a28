"""`decide`, one question at a time, against counting the same fifteen votes with a Counter."""

from collections import Counter
from datetime import date

from nine_votes.council.charter import charter_on
from nine_votes.council.decision import decide
from nine_votes.council.questions import Question
from nine_votes.council.voting import Vote, named_ballot
from nine_votes.scenarios.library import shipped_roster
from tests.bench.ratios import compare


def run() -> None:
    """Measure the founding vote: 13-1-1, vetoed."""
    day = date(2024, 3, 28)
    council = shipped_roster().council_on(day)
    cast = {"RUS": Vote.AGAINST, "CHN": Vote.ABSTAINING}
    ballot = named_ballot(council, {c: cast.get(c, Vote.IN_FAVOUR) for c in council.codes})
    words = [str(vote.value) for vote in ballot.votes.values()]
    question, rules = Question(), charter_on(day)
    compare(
        "decide against collections.Counter",
        lambda: decide(question, ballot, rules),
        lambda: Counter(words),
        rounds=300,
        times=200,
        aim=6,
    )
