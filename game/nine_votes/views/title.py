"""What the title shows: the name, the ways in, and the table of the founding case."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from nine_votes.council.members import ORIGINAL_FIVE, Council, Member
from nine_votes.council.messages import Said, say
from nine_votes.phrases import title as words
from nine_votes.views.chamber import ActionView, SeatView, seats

FOUNDING_DAY = date(2024, 3, 28)
FOUNDING_COUNCIL = Council(
    tuple(
        Member(code, name, code in ORIGINAL_FIVE)
        for code, name in (
            ("DZA", "Algeria"),
            ("CHN", "China"),
            ("ECU", "Ecuador"),
            ("FRA", "France"),
            ("GUY", "Guyana"),
            ("JPN", "Japan"),
            ("MLT", "Malta"),
            ("MOZ", "Mozambique"),
            ("KOR", "Republic of Korea"),
            ("RUS", "Russian Federation"),
            ("SLE", "Sierra Leone"),
            ("SVN", "Slovenia"),
            ("CHE", "Switzerland"),
            ("GBR", "United Kingdom"),
            ("USA", "United States"),
        )
    )
)
"""The Council of the founding case, written out: the first frame waits for no file to be read."""


class Door(StrEnum):
    """A way in."""

    IN_CLASS = "in_class"
    ALONE = "alone"
    EXPLORE = "explore"
    LABORATORY = "laboratory"


class TitleView(NamedTuple):
    """The title; `last` tells which sitting can be resumed, and is empty where there is none."""

    name: Said
    line: str
    seats: tuple[SeatView, ...]
    doors: tuple[ActionView, ...]
    last: str = ""


def title_view(
    doors: Iterable[Door], drawn: frozenset[str], last: tuple[str, date] | None = None
) -> TitleView:
    """Return the title with the ways in that there are; `last` is a journal and its day."""
    return TitleView(
        say("window-name"),
        words.LINE,
        seats(FOUNDING_COUNCIL, FOUNDING_DAY, drawn),
        tuple(ActionView(door, *words.DOORS[door]) for door in Door if door in set(doors)),
        words.last_sitting(*last) if last else "",
    )
