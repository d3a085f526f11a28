"""The ways to take a scenario: how a vote is held in it, or that its record is looked at."""

from enum import StrEnum


class Way(StrEnum):
    """How a scenario is taken; the words for each are in `views.briefing.WAYS`."""

    PASS = "pass"  # noqa: S105 - a laptop is passed on; no word is kept secret
    PLACARDS = "placards"
    OPEN_TABLE = "open_table"
    REPLAY = "replay"


IN_CLASS = (Way.PASS, Way.PLACARDS, Way.OPEN_TABLE)
EXPLORING = (Way.OPEN_TABLE, Way.REPLAY)
