"""Questions put as plain fields, for the tests of the contract of `decide`."""

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any

import pytest

from nine_votes.cli.report import decided_fields
from nine_votes.council.decision import HeldVote
from nine_votes.council.members import Roster
from nine_votes.council.messages import told_by
from nine_votes.scenarios.contract import ContractError, read_question
from nine_votes.scenarios.library import shipped_roster
from nine_votes.words.resolver import in_words

Fields = Mapping[str, Any]

TODAY = date(2026, 6, 1)
ALL = {"*": "in_favour"}
FIVE = ("CHN", "FRA", "RUS", "GBR", "USA")
FIVE_FOR = dict.fromkeys(FIVE, "in_favour")
ELECTED = [f"E{n:02}" for n in range(1, 11)]
FOUNDING = {"date": "2024-03-28", "votes": {**ALL, "RUS": "against", "CHN": "abstaining"}}
SIZES = {
    "charter-1945": 11,
    "g4-2005": 25,
    "au-2005": 26,
    "ufc-2005": 25,
    "razali-1997": 24,
    "hlp-a": 24,
    "hlp-b": 24,
    "l69": 27,
}
"""The seats of the rule sets that fix another number than fifteen."""


@cache
def roster() -> Roster:
    return shipped_roster()


def put(fields: Fields, today: date = TODAY) -> HeldVote:
    """Return the question that fields make, asked on a day in 2026."""
    return read_question(fields, roster(), today)


def decided(**fields: object) -> dict[str, Any]:
    """Return the answer to a question, as `decide --json` prints it."""
    return decided_fields(put(fields))


def refused(fields: Fields) -> str:
    """Return the one line that refuses fields which make no question."""
    with pytest.raises(ContractError) as refusal:
        put(fields)
    sentence = in_words(told_by(refusal.value))
    assert sentence
    assert "\n" not in sentence
    return sentence
