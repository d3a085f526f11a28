"""What the title shows: the name, the ways in, and the table of the founding case."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from nine_votes.council.members import ORIGINAL_FIVE, Council, Member
from nine_votes.council.messages import Said, say
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
    IN_CLASS = "in_class"
    ALONE = "alone"
    EXPLORE = "explore"
    LABORATORY = "laboratory"


DOORS = {
    Door.IN_CLASS: (say("title-in-class"), say("title-in-class.key"), say("title-in-class.about")),
    Door.ALONE: (say("title-alone"), say("title-alone.key"), say("title-alone.about")),
    Door.EXPLORE: (say("title-explore"), say("title-explore.key"), say("title-explore.about")),
    Door.LABORATORY: (
        say("title-laboratory"),
        say("title-laboratory.key"),
        say("title-laboratory.about"),
    ),
}
"""The name of each way in, its key, and what it is for."""


class TitleView(NamedTuple):
    """The title; `last` tells which sitting can be resumed, and is empty where there is none."""

    seats: tuple[SeatView, ...]
    doors: tuple[ActionView, ...]
    last: Said = ""


def title_view(
    doors: Iterable[Door], drawn: frozenset[str], last: tuple[str, date] | None = None
) -> TitleView:
    """Return the title with the ways in that there are; `last` is a journal and its day."""
    return TitleView(
        seats(FOUNDING_COUNCIL, FOUNDING_DAY, drawn),
        tuple(ActionView(door, *DOORS[door]) for door in Door if door in set(doors)),
        say("title-last", journal=last[0], day=last[1]) if last else "",
    )
