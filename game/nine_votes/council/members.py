"""Who sits on the Council: a member, and the Council of one date (Charter, Article 23)."""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache

from nine_votes.council.messages import Fact, say

ORIGINAL_FIVE = ("CHN", "FRA", "RUS", "GBR", "USA")
"""Seats of the five members named in Article 23(1), whatever government holds them."""

UNNAMED_PERMANENT = "new_permanent"
"""Stands among seat codes for a new permanent member known in number only."""


@cache
def alphabetical(name: str) -> str:
    """Return the key that sorts a name in the English alphabetical order of rule 18."""
    decomposed = unicodedata.normalize("NFKD", name)
    return "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()


@dataclass(frozen=True, slots=True)
class Member:
    """A member of the Council under the name the United Nations used on the date.

    `region` is the regional group by today's scheme, or None for an invented member.
    `listed_as` is the name it is sorted by where that differs ("China" for the Republic of China).
    """

    code: str
    name: str
    permanent: bool = False
    region: str | None = None
    listed_as: str | None = None

    @property
    def order(self) -> str:
        """The key of this member in English alphabetical order (rule 18)."""
        return alphabetical(self.listed_as or self.name)


@dataclass(frozen=True, slots=True)
class Council:
    """The members on one date in English alphabetical order, and who presides, if known."""

    members: tuple[Member, ...]
    president: str | None = None
    permanent: tuple[str, ...] = field(init=False)
    codes: tuple[str, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Keep the members in order and note who sits and who is permanent, once."""
        members = tuple(sorted(self.members, key=lambda m: m.order))
        object.__setattr__(self, "members", members)
        object.__setattr__(self, "permanent", tuple(m.code for m in members if m.permanent))
        object.__setattr__(self, "codes", tuple(m.code for m in members))

    @property
    def size(self) -> int:
        """The number of seats that are filled."""
        return len(self.members)

    @property
    def elected(self) -> tuple[str, ...]:
        """The seat codes of the members that are not permanent."""
        return tuple(m.code for m in self.members if not m.permanent)

    def member(self, code: str) -> Member:
        """Return the member in a seat; KeyError if nobody here has that code."""
        for member in self.members:
            if member.code == code:
                return member
        raise KeyError(code)


def council_of(
    permanent: Iterable[str],
    elected: Iterable[str],
    names: Mapping[str, str] | None = None,
    president: str | None = None,
) -> Council:
    """Return a Council from seat codes, for an invented or reformed membership.

    `names` gives the names of seats; a seat without one goes by its code.
    """
    known = names or {}
    seats = [(code, True) for code in permanent] + [(code, False) for code in elected]
    return Council(tuple(Member(c, known.get(c, c), fixed) for c, fixed in seats), president)


def the_member(code: str, council: Council) -> Member | str:
    """Return a member as a message tells it; who has no seat goes by the code, which is a name."""
    return council.member(code) if code in council.codes else code


def the_members(codes: Iterable[str], council: Council) -> tuple[Fact, ...]:
    """Return several members as a message tells them, those with no name counted at the end."""
    codes = list(codes)
    unnamed = codes.count(UNNAMED_PERMANENT)
    known = tuple(the_member(code, council) for code in codes if code != UNNAMED_PERMANENT)
    return (*known, say("member-new-permanent", count=unnamed)) if unnamed else known
