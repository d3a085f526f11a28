"""A delegation made up its mind: its points a tag and its red lines, ready to be reckoned with."""

from dataclasses import dataclass, replace

from nine_votes.council.voting import Vote
from nine_votes.delegations.delegation import Delegation, PrivateVariant
from nine_votes.delegations.tags import Tags, Ways, meets, ways_of

AGAINST, ABSTAINING, IN_FAVOUR = 0, 1, 2
RANKED = (Vote.AGAINST, Vote.ABSTAINING, Vote.IN_FAVOUR)
"""The votes from the least to the most; a rank is a place here."""

RANKS = {vote: RANKED.index(vote) if vote in RANKED else ABSTAINING for vote in Vote}
"""The rank of every vote: to stay away has the effect of abstaining."""


@dataclass(frozen=True, slots=True)
class Limit:
    """A red line over bits: the most a member gives a text that crosses it."""

    ways: Ways
    rank: int
    strength: int | None

    def cap(self, cost: int) -> int:
        """Return the most it gives, where a veto costs so much."""
        gives_way = self.strength is not None and cost >= self.strength
        return ABSTAINING if gives_way else self.rank


@dataclass(frozen=True, slots=True)
class Mind:
    """A delegation as it is in one world.

    `weights` are bit and points of every tag it cares about; `private` the shift of leaning that
    it does not show; `way_out` what satisfies its red lines after all, while it is open.
    """

    leaning: int
    weights: tuple[tuple[int, int], ...]
    limits: tuple[Limit, ...]
    persuadable: int
    private: int = 0
    way_out: Ways = ()
    variant: PrivateVariant | None = None

    def points(self, mask: int) -> int:
        total = self.leaning + self.private
        for bit, points in self.weights:
            if mask & bit:
                total += points
        return total

    def crossed(self, mask: int, *, dug_in: bool = False) -> tuple[int, ...]:
        """Return which red lines a text crosses; one that dug in sees no way out."""
        if not self.limits or (not dug_in and meets(self.way_out, mask)):
            return ()
        return tuple(i for i, limit in enumerate(self.limits) if meets(limit.ways, mask))

    def moved(self, variant: PrivateVariant, tags: Tags) -> "Mind":
        return replace(
            self,
            private=variant.leaning,
            persuadable=self.persuadable + variant.persuadable,
            way_out=ways_of(variant.unless, tags) if variant.unless else (),
            variant=variant,
        )


def public_mind(delegation: Delegation, tags: Tags) -> Mind:
    cares = ((tags.bits[tag], points) for tag, points in sorted(delegation.cares.items()))
    return Mind(
        delegation.leaning,
        tuple((bit, points) for bit, points in cares if points),
        tuple(
            Limit(ways_of(line.crossed_when, tags), RANKS[line.vote], line.strength)
            for line in delegation.red_lines
        ),
        delegation.persuadable,
    )
