"""The terms on which a move is made: its word, its price, whose it is and when."""

from enum import Enum, IntEnum, StrEnum
from typing import NamedTuple


class Seat(IntEnum):
    PEN = 0
    ANY = 1
    OTHERS = 2


class When(Enum):
    """When a move is made: in talks, once the text is put to the vote, or once it is extended."""

    TALKS = "talks"
    CALLED = "called"
    EXTENDED = "extended"


class About(Enum):
    """What a move is about, in the order in which all that could be made are gone through."""

    WORDING = "wording"
    CLAUSE = "clause"
    RIVAL = "rival"
    MEMBER = "member"
    DEAL = "deal"
    SPEECH = "speech"
    NOTHING = "nothing"
    VOTE = "vote"


class MoveGroup(StrEnum):
    """What belongs together in the list of moves, in the order of the list."""

    TEXT = "text"
    TALKS = "talks"
    PUBLIC = "public"
    BARGAIN = "bargain"
    PROCEDURE = "procedure"
    DECIDE = "decide"


class Terms(NamedTuple):
    """The row of a move.

    `word` is what it is written as in scripts and journals, `cost` its action points, `place` where
    it stands in its group. `touches` says that it takes a penholder of the house off the course of
    the record, `ends_turn` that the turn ends with it, unless the negotiation does.
    """

    word: str
    about: About
    group: MoveGroup
    place: int
    cost: int = 0
    seat: Seat = Seat.ANY
    when: When = When.TALKS
    touches: bool = True
    ends_turn: bool = False
