"""What a sitting takes down beside the actions of its meetings, in the imperative as well."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from game.council.actions import Action


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
    """Hand a seat over to another holder."""

    seat: str
    holder: Holder


@dataclass(frozen=True, slots=True)
class BeginMeeting:
    """Begin a further meeting after the last one was adjourned."""

    day: date


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


Step = Action | Undo | Correct | HandOver | BeginMeeting

STEPS: dict[str, type[Undo | Correct | HandOver | BeginMeeting]] = {
    kind.__name__: kind for kind in (Undo, Correct, HandOver, BeginMeeting)
}
"""Every step after the first that is no action, by its name."""
