"""What is said of a question put to the vote, for the tests of the sentences."""

from datetime import date
from functools import cache

from nine_votes.council.decision import HeldVote, single_changes
from nine_votes.council.meeting import Meeting
from nine_votes.council.members import Roster
from nine_votes.phrases.result import change_sentences, reasons, result_of
from nine_votes.phrases.transcript import told
from nine_votes.scenarios.contract import read_question
from nine_votes.scenarios.library import shipped_roster
from nine_votes.words.resolver import in_words

DAY = "2024-03-28"
FIVE = ("CHN", "FRA", "RUS", "GBR", "USA")
FIVE_FOR = dict.fromkeys(FIVE, "in_favour")


@cache
def roster() -> Roster:
    return shipped_roster()


def put(**fields: object) -> HeldVote:
    """Return a question of 28 March 2024, unless the fields say another date."""
    return read_question({"date": DAY, **fields}, roster(), date(2026, 6, 1))


def vote(**votes: str) -> dict[str, str]:
    """Return the votes of a Council of which all others are in favour."""
    return {"*": "in_favour", **votes}


def result(asked: HeldVote) -> str:
    """Return the sentence of the result."""
    decision = asked.decision
    of = result_of(asked.question, asked.ballot, asked.rules, decision, asked.council)
    return in_words(of.whole)


def why(asked: HeldVote) -> list[str]:
    """Return the reasons."""
    decision = asked.decision
    said = reasons(asked.question, asked.ballot, asked.rules, decision, asked.council)
    return [in_words(reason) for reason in said]


def changes(asked: HeldVote) -> list[str]:
    """Return the sentences on single votes."""
    found = single_changes(asked.question, asked.ballot, asked.rules)
    return [in_words(change) for change in change_sentences(found, asked.council)]


def transcript(meeting: Meeting) -> list[str]:
    """Return the record of a meeting in sentences, a line each, in order."""
    return [in_words(line) for _, lines in told(meeting) for line in lines]
