"""What the chamber shows, as plain values: a front end places and draws them, nothing more."""

from enum import StrEnum
from typing import NamedTuple

from game.sitting.open_table import Phase


class Mark(StrEnum):
    """How a seat's vote is shown; a veto only once the decision counts it as one."""

    IN_FAVOUR = "in_favour"
    AGAINST = "against"
    VETO = "veto"
    ABSTAINING = "abstaining"
    NOT_PARTICIPATING = "not_participating"
    ABSENT = "absent"
    IN = "in"
    """Cast, and not yet revealed."""


class Action(StrEnum):
    """What the person at the table can do besides casting a vote."""

    REVEAL = "reveal"
    SHOW_ALL = "show_all"
    UNDO = "undo"
    PLAY_RECORD = "play_record"
    CLEAR = "clear"
    PREVIOUS_VOTE = "previous_vote"
    NEXT_VOTE = "next_vote"


class SeatView(NamedTuple):
    """A seat at the table.

    `name` is the United Nations name on the date; `flag` names a drawing, or is None where there
    is none for that date; `pill` is a word under the card ("Veto"), or empty.
    """

    code: str
    name: str
    flag: str | None = None
    permanent: bool = False
    president: bool = False
    mark: Mark | None = None
    pill: str = ""


class CountView(NamedTuple):
    """One of the counts under the result."""

    mark: Mark
    votes: int
    label: str


class ChoiceView(NamedTuple):
    """One of the five votes a seat may cast; `vote` is the value of the law's `Vote`."""

    vote: str
    mark: Mark
    label: str
    key: str


class ActionView(NamedTuple):
    """An action, the words on its button, its key, and whether it is the one to do next."""

    action: Action
    label: str
    key: str
    primary: bool = False


class ChamberView(NamedTuple):
    """Everything on the wall at one moment.

    `seats` are in English alphabetical order. `bar` has a cell for every seat, `required` says
    after which of them the mark stands. `asked` is the seat whose vote `choices` would set, an
    index into `seats`, or None where no seat is asked. `notice` says that a case is invented or
    live. `aside` is one line over the heading, `reason` the sentences under it, `follows` what the
    vote led to. A `warning` stands in the place of the `hint`.
    """

    phase: Phase
    symbol: str
    title: str
    subtitle: str
    notice: str
    place: str
    seats: tuple[SeatView, ...]
    president_label: str
    aside: str
    heading: str
    reason: tuple[str, ...]
    counts: tuple[CountView, ...]
    bar: tuple[Mark | None, ...]
    required: int
    required_label: str
    article: str
    asked: int | None
    asked_line: str
    choices: tuple[ChoiceView, ...]
    actions: tuple[ActionView, ...]
    follows: str
    hint: str
    warning: str = ""
