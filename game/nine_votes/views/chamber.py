"""What the chamber shows, as plain values: a front end places and draws them, nothing more."""

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from nine_votes.council.members import Council, Member
from nine_votes.council.messages import Cases, Fact, Said
from nine_votes.council.voting import Vote
from nine_votes.sitting.open_table import VotePhase
from nine_votes.views.flags import flag_for


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


class SeatView(NamedTuple):
    """A seat at the table.

    `name` is the United Nations name on the date; `flag` names a drawing, or is None where there
    is none for that date; `pill` is a word under the card ("Veto"), or empty. `recorded` is how it
    voted in history, where that is to be shown beside; an `assumed` vote is one that nobody cast.
    """

    code: str
    name: str
    flag: str | None = None
    permanent: bool = False
    president: bool = False
    mark: Mark | None = None
    pill: Said = ""
    recorded: Mark | None = None
    assumed: bool = False


def seat_of(member: Member, day: date, drawn: frozenset[str], chair: str | None = "") -> SeatView:
    """Return the seat of a member; `drawn` are the flags there are drawings of."""
    code, flag = member.code, flag_for(member.code, day, drawn)
    return SeatView(code, member.name, flag, member.permanent, code == chair)


def seats(
    council: Council, day: date, drawn: frozenset[str], chair: str | None = ""
) -> tuple[SeatView, ...]:
    """Return the seats of a Council in their order, that of whoever has the chair marked so."""
    return tuple(seat_of(member, day, drawn, chair) for member in council.members)


class CountView(NamedTuple):
    """One of the counts under the result."""

    mark: Mark
    votes: int
    label: Said


class Command(StrEnum):
    """What the person at the wall can do besides casting a vote, at a sitting or an open table."""

    NEXT = "next"
    CLOSE = "close"
    LAPTOP = "laptop"
    SHOW_ALL = "show_all"
    WHAT_FOLLOWS = "what_follows"
    TURN_PAGE = "turn_page"
    TAKE_BACK = "take_back"
    WAY = "way"
    SEAT = "seat"
    MARK = "mark"
    DRAFT = "draft"
    RECORD = "record"
    GUESTS = "guests"
    MEETING = "meeting"
    EXPLORE = "explore"
    DEBRIEF = "debrief"
    PREDICT = "predict"
    QUESTIONS = "questions"
    LEAVE = "leave"
    REVEAL = "reveal"
    UNDO = "undo"
    PLAY_RECORD = "play_record"
    CLEAR = "clear"
    PREVIOUS_VOTE = "previous_vote"
    NEXT_VOTE = "next_vote"
    OTHER_RULES = "other_rules"


LABEL = Cases("chamber-do", Command)
KEY = Cases("chamber-do", Command, ".key")


class ActionView(NamedTuple):
    """Something to do: its name, the words on its button, its key, and `about`, what it is for.

    The `primary` one is to be done next. With an `objection` it is not in order, and that says why.
    """

    name: str
    label: Said
    key: Said
    about: Said = ""
    primary: bool = False
    objection: Said = ""


def to_do(command: Command, *, primary: bool = False, **facts: Fact) -> ActionView:
    """Return what can be done by a command, with its own words and key."""
    return ActionView(command, LABEL(command, **facts), KEY(command), primary=primary)


class SpeakerView(NamedTuple):
    """Who has the floor, for how many seconds, and what was `said`, where that was written down.

    A guest of the Council has no seat of its own, and so an empty code.
    """

    seat: SeatView
    seconds: int
    said: Said = ""


class FloorView(NamedTuple):
    """What stands within the table while no vote does.

    `lead` is one line under the heading, `body` a paragraph or more, each of `rows` a label with
    what belongs to it; `latest` is what was done last. Under a date (`dated`) the body is a card.
    """

    heading: Said
    lead: Said = ""
    speaker: SpeakerView | None = None
    body: tuple[Said, ...] = ()
    rows: tuple[tuple[Said, Said], ...] = ()
    latest: Said = ""
    dated: Said = ""


class ChamberView(NamedTuple):
    """Everything on the wall at one moment.

    `phase` is that of the vote on the wall, and where there is none, the `floor` stands within the
    table. `seats` are in English alphabetical order. `bar` has a cell for every seat, `required`
    says after which of them the mark stands. `asked` is the seat whose vote `choices` would set, an
    index into `seats`, or None where no seat is asked. `notice` says that a case is invented or
    live. `aside` is one line over the heading, `reason` the sentences under it, `follows` what the
    vote led to. A `warning` stands in the place of the `hint`.
    """

    phase: VotePhase | None
    symbol: Said
    title: Said
    subtitle: Said
    notice: Said
    place: Said
    seats: tuple[SeatView, ...]
    aside: Said = ""
    heading: Said = ""
    reason: tuple[Said, ...] = ()
    counts: tuple[CountView, ...] = ()
    bar: tuple[Mark | None, ...] = ()
    required: int = 0
    article: Said = ""
    asked: int | None = None
    asked_line: Said = ""
    choices: tuple[Vote, ...] = ()
    actions: tuple[ActionView, ...] = ()
    follows: Said = ""
    hint: Said = ""
    warning: Said = ""
    floor: FloorView | None = None
