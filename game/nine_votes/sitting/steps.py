"""What a sitting takes down beside the actions of its meetings, in the imperative as well."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import get_args

from nine_votes.council.meeting import Action
from nine_votes.delegations.worlds import Level


class Holder(StrEnum):
    """Who acts for a seat: a person at this machine, a placard raised in the room, the house."""

    PERSON = "person"
    PLACARD = "placard"
    HOUSE = "house"


@dataclass(frozen=True, slots=True)
class Undo:
    """Go back to the point after so many actions of this meeting."""

    to: int


@dataclass(frozen=True, slots=True)
class Correct:
    """Say what in the record should read otherwise; what is written there stays."""

    text: str


@dataclass(frozen=True, slots=True)
class HandOver:
    seat: str
    holder: Holder


@dataclass(frozen=True, slots=True)
class BeginMeeting:
    """Begin a further meeting after the last one was adjourned."""

    day: date


class When(StrEnum):
    """When the questions of the lesson are answered: as it begins, and out of role at its end."""

    BEFORE = "before"
    AFTER = "after"


class Asked(StrEnum):
    """The questions of the lesson, adopted or not: three before and after, the last at the end."""

    ONE_PERMANENT_AGAINST = "one_permanent_against"
    THREE_PERMANENT_ABSTAINING = "three_permanent_abstaining"
    EIGHT_IN_FAVOUR = "eight_in_favour"
    AGENDA = "agenda"


@dataclass(frozen=True, slots=True)
class Answered:
    """Keep how many answered a question in each way; a later count of the same stands in its place.

    `seat` is whose answers they are, and empty where slips were counted for the whole room. A slip
    left blank counts with the answer that is not right.
    """

    when: When
    question: Asked
    adopted: int
    not_adopted: int
    seat: str


@dataclass(frozen=True, slots=True)
class Predicted:
    """Keep what the class says will become of a vote; a later word on the same takes its place.

    `vote` counts from 0 those votes of the sitting that are taken by name. The counts are of hands,
    or one stands for the whole class that answered `as_one`.
    """

    vote: int
    adopted: int
    not_adopted: int
    as_one: bool


@dataclass(frozen=True, slots=True)
class Negotiate:
    """Begin to negotiate the scenario from one seat, the house holding all others.

    `without` names a red line that a delegation does without in this game, as `RUS no-embargo`, and
    is empty where all stand. `profiles` is the digest of what members want by default.
    """

    seat: str
    level: Level
    without: str
    profiles: str


@dataclass(frozen=True, slots=True)
class MakeMove:
    """Make a move in the negotiation, in the words of a script: `amend term half`."""

    words: str


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Take the last move of the negotiation back."""


@dataclass(frozen=True, slots=True)
class OpenSitting:
    """Open a sitting: the first line of its journal, in a format of that version.

    The scenario goes by its id and the digest of its text; `seed` drew its lot. `file` is where an
    author's own scenario lay, and empty for one that is shipped.
    """

    program: str
    version: int
    scenario: str
    digest: str
    seed: int
    file: str


Other = (
    Undo
    | Correct
    | HandOver
    | BeginMeeting
    | Answered
    | Predicted
    | Negotiate
    | MakeMove
    | TakeBack
)
"""Every step after the first that is no action."""

Step = Action | Other

STEPS: dict[str, type[Other]] = {kind.__name__: kind for kind in get_args(Other)}
"""The same by their names."""


class RefusedError(ValueError):
    """A step that cannot be taken and is no action of a meeting; the message says why."""
