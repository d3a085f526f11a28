"""The seats that a rule set adds to the Council, region by region, each with its own number.

Whom a proposal means is in its own text; who would sit there nobody knows, so a seat has no state.
"""

from collections.abc import Mapping

from nine_votes.council.charter import RuleSet
from nine_votes.council.members import Council, Member
from nine_votes.council.messages import say
from nine_votes.council.outcomes import UndecidableError

AFRICA, ASIA = "African", "Asia-Pacific"
EAST, AMERICAS, WEST = (
    "Eastern European",
    "Latin American and Caribbean",
    "Western European and others",
)
ANY = None
"""A seat that no region has to itself."""

Seats = Mapping[str | None, tuple[int, int]]
"""Permanent and elected seats that are added for each region."""

SIX_PERMANENT: Seats = {
    AFRICA: (2, 1),
    ASIA: (2, 1),
    EAST: (0, 1),
    AMERICAS: (1, 1),
    WEST: (1, 0),
}
SIX_A_REGION: Seats = {AFRICA: (2, 1), ASIA: (2, 1), AMERICAS: (1, 2)}

TO_FIFTEEN: Seats = {AFRICA: (0, 2), ASIA: (0, 1), WEST: (0, 1)}
"""From six elected members to ten (A/RES/1991 A (XVIII)), as the regions then came to be seated."""

ADDED: Mapping[str, Seats] = {
    "g4-2005": SIX_PERMANENT,
    "au-2005": {**SIX_PERMANENT, AFRICA: (2, 2)},
    "ufc-2005": {AFRICA: (0, 3), ASIA: (0, 3), EAST: (0, 1), AMERICAS: (0, 2), WEST: (0, 1)},
    "razali-1997": {
        AFRICA: (1, 1),
        ASIA: (1, 1),
        EAST: (0, 1),
        AMERICAS: (1, 1),
        ANY: (2, 0),
    },
    "hlp-a": SIX_A_REGION,
    "hlp-b": {AFRICA: (0, 3), ASIA: (0, 3), AMERICAS: (0, 3)},
    "l69": {**SIX_PERMANENT, AFRICA: (2, 2), ANY: (0, 1)},
}
"""What each proposal adds to the fifteen.

The Panel's regions are six seats each of Africa, Asia and the Pacific, Europe and the Americas, so
that Europe, which has six already, gains none. Razali leaves two seats to industrialized States
and the L.69 Group one to small island developing States of every region.
"""


def added_members(council: Council, rules: RuleSet) -> tuple[Member, ...]:
    """Return the seats that a rule set adds to a Council, named by region and number.

    Raises UndecidableError where it is not known for whom they are.
    """
    seats = rules.members or council.size
    base, *_ = rules.key.split("+")
    tables = [TO_FIFTEEN] if council.size == 11 else []
    tables += [ADDED[base]] if base in ADDED else []
    added = [member for seats_added in tables for member in _members(seats_added)]
    if council.size + len(added) != seats:
        raise UndecidableError(say("law-seats-open", seats=seats, council=council.size))
    return tuple(
        Member(f"+{n:02}", f"Added seat {n}", permanent, region)
        for n, (region, permanent) in enumerate(added, 1)
    )


def _members(seats: Seats) -> list[tuple[str | None, bool]]:
    return [
        (region, permanent)
        for region, numbers in seats.items()
        for permanent, number in zip((True, False), numbers, strict=True)
        for _ in range(number)
    ]
