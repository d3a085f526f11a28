"""How a negotiation ends, and the vote that it ended in."""

from enum import StrEnum
from typing import NamedTuple

from nine_votes.council.outcomes import Outcome


class Ending(StrEnum):
    ADOPTED_UNANIMOUSLY = "adopted_unanimously"
    ADOPTED_BROADLY = "adopted_broadly"
    ADOPTED_NARROWLY = "adopted_narrowly"
    HOLLOW = "hollow"
    DISAVOWED = "disavowed"
    VETOED = "vetoed"
    TOO_FEW = "too_few"
    ROLLOVER_ADOPTED = "rollover_adopted"
    ROLLOVER_VETOED = "rollover_vetoed"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"


class Result(NamedTuple):
    """The end of a negotiation; `ranks` are the votes by place, and nothing where none was held.

    `in_time` says whether turns were left.
    """

    ending: Ending
    in_time: bool
    outcome: Outcome | None = None
    ranks: tuple[int, ...] = ()
