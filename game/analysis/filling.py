"""Larger Councils filled by a stated rule, so that a vote that was held can be counted there too.

The seats a rule set adds for a region vote as that region's elected members did, shared out by
largest remainder; a region that had none, and a seat of no region, as all elected members did. Or
the votes of the added seats are given. Either way they are assumed, and kept apart as such.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from game.council.charter import RuleSet
from game.council.members import Council, Member
from game.council.voting import VOTES, Ballot, Vote

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


class Filled(NamedTuple):
    """A larger Council with a ballot of all its seats, the votes that are assumed apart."""

    council: Council
    ballot: Ballot
    assumed: Mapping[str, Vote]


class FillingError(ValueError):
    """A Council that cannot be filled; the message says why."""


def filled(
    ballot: Ballot,
    council: Council,
    rules: RuleSet,
    given: Mapping[str, Vote] | None = None,
) -> Filled:
    """Return the Council of a rule set with the votes that were cast and those that are assumed.

    `given` names the votes of added seats, by the codes that `added_members` gives them. Raises
    FillingError where the rule set seats fewer than voted, or where names are missing.
    """
    seats = rules.members or council.size
    if seats == council.size:
        return Filled(council, ballot, {})
    if len(ballot.votes) < ballot.size:
        raise FillingError("the votes are not all known by name, so none can be assumed from them")
    if seats < council.size:
        raise FillingError(f"it seats {seats}, and {council.size} voted")
    added = added_members(council, rules)
    assumed = {member.code: vote for member, vote in _assumed(added, council, ballot)}
    for code, vote in (given or {}).items():
        if code not in assumed:
            raise FillingError(f"it adds no seat {code}; it adds {', '.join(assumed)}")
        assumed[code] = vote
    larger = Council((*council.members, *added), council.president)
    votes = {**ballot.votes, **assumed}
    return Filled(larger, Ballot(larger.permanent, votes), assumed)


def added_members(council: Council, rules: RuleSet) -> tuple[Member, ...]:
    """Return the seats that a rule set adds to a Council, named by region and number.

    Raises FillingError where it is not known for whom they are.
    """
    seats = rules.members or council.size
    base, *_ = rules.key.split("+")
    tables = [TO_FIFTEEN] if council.size == 11 else []
    tables += [ADDED[base]] if base in ADDED else []
    added = [member for seats_added in tables for member in _members(seats_added)]
    if council.size + len(added) != seats:
        raise FillingError(
            f"it seats {seats}, and for whom it adds seats to {council.size} is open"
        )
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


def _assumed(
    added: Sequence[Member], council: Council, ballot: Ballot
) -> list[tuple[Member, Vote]]:
    """Return the added seats, region by region, each with the vote it is assumed to cast."""
    elected = [member for member in council.members if not member.permanent]
    everyone = [ballot.votes[member.code] for member in elected]
    found: list[tuple[Member, Vote]] = []
    for region in dict.fromkeys(member.region for member in added):
        seats = [member for member in added if member.region == region]
        own = [ballot.votes[m.code] for m in elected if region and m.region == region]
        found += zip(seats, shared_out(len(seats), own or everyone, everyone), strict=True)
    return found


def shared_out(seats: int, votes: Sequence[Vote], everyone: Sequence[Vote]) -> list[Vote]:
    """Share seats out over votes by largest remainder.

    Equal remainders go to the vote that more of everyone cast, and then in the order of a tally.
    """
    if not votes:
        raise FillingError("no elected member voted, so no vote can be assumed from them")
    whole = {vote: seats * votes.count(vote) // len(votes) for vote in VOTES}
    left = {vote: seats * votes.count(vote) % len(votes) for vote in VOTES}
    by_remainder = sorted(VOTES, key=lambda vote: (-left[vote], -everyone.count(vote)))
    for vote in by_remainder[: seats - sum(whole.values())]:
        whole[vote] += 1
    return [vote for vote in VOTES for _ in range(whole[vote])]
