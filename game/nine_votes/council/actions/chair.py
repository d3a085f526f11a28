"""What the member that presides may do (rule 19)."""

from dataclasses import dataclass
from datetime import date

from nine_votes.council.actions.vocabulary import Action, Subject
from nine_votes.council.questions import Method
from nine_votes.council.voting import Vote


@dataclass(frozen=True, slots=True)
class Declare(Action):
    """As President, hear no objection and declare it so decided."""


@dataclass(frozen=True, slots=True)
class Proceed(Action):
    """As President, go on to the next phase of the meeting."""


@dataclass(frozen=True, slots=True)
class Rule(Action):
    """As President, rule on the point of order."""

    upheld: bool
    text: str = ""


@dataclass(frozen=True, slots=True)
class RefuseToPut(Action):
    """As President, refuse to put a challenged ruling to the vote: August 1950."""


@dataclass(frozen=True, slots=True)
class RuleOnOrder(Action):
    """As President, rule which of several amendments is voted on first (rule 36)."""

    id: str


@dataclass(frozen=True, slots=True)
class ReadNews(Action):
    """As President, read out a piece of news of the scenario."""

    news: str


@dataclass(frozen=True, slots=True)
class PutToVote(Action):
    """As President, put a question to the vote; in writing where hands cannot be raised."""

    subject: Subject
    written: bool = False
    method: Method = Method.FOUR_POWER


@dataclass(frozen=True, slots=True)
class MarkSeat(Action):
    """As President, mark a seat that does not vote as absent or not participating."""

    member: str
    vote: Vote


@dataclass(frozen=True, slots=True)
class CloseVote(Action):
    """As President, close the vote and announce the result."""


@dataclass(frozen=True, slots=True)
class ProposeConsensus(Action):
    """As President, propose that a draft be adopted without a vote."""

    symbol: str


@dataclass(frozen=True, slots=True)
class TakeStrawPoll(Action):
    """As President, take an informal poll, which decides nothing."""

    encourage: int
    discourage: int


@dataclass(frozen=True, slots=True)
class CedeChair(Action):
    """As President, cede the chair for a question one's state is connected with (rule 20)."""


@dataclass(frozen=True, slots=True)
class LetDaysPass(Action):
    """As President, let the time come to a later day; with the month the chair passes on."""

    to: date


@dataclass(frozen=True, slots=True)
class Resume(Action):
    """As President, resume a suspended meeting."""


@dataclass(frozen=True, slots=True)
class Adjourn(Action):
    """As President, close the meeting; while business is left, only if no member objects."""
