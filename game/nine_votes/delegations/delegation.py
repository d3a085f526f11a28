"""A delegation: what its capital wants, what it will not let pass, and whom it looks to.

Its mind is what it makes of that in one world: points a tag and red lines, ready to be reckoned
with.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from nine_votes.council.voting import Vote
from nine_votes.delegations.conditions import Condition, Tags, Ways, meets, ways_of


@dataclass(frozen=True, slots=True)
class Observers:
    """What others say of a delegation's motive, with how sure that is; shown apart."""

    text: str
    confidence: str
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RedLine:
    """What a delegation will not let pass: where a text crosses it, `vote` is the most it gives.

    `strength` is the cost of a veto, 1 to 6, at which it backs off to abstaining; None is firm.
    `clause` is the clause to name, where the author wants another than the first that helps.
    """

    id: str
    crossed_when: Condition
    vote: Vote
    because: str
    strength: int | None = None
    confidence: str = "speculative"
    sources: tuple[str, ...] = ()
    clause: str | None = None
    observers: Observers | None = None

    @property
    def firm(self) -> bool:
        return self.strength is None


@dataclass(frozen=True, slots=True)
class PrivateVariant:
    """An instruction not shown, one of which may be drawn: a way out, or a shift of one point.

    `chance` is in parts of `draws.CERTAIN`; `tell` is what the ambassador lets slip.
    """

    id: str
    chance: int
    tell: str | None = None
    unless: Condition | None = None
    leaning: int = 0
    persuadable: int = 0
    confidence: str = "speculative"
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Profile:
    """What a member wants where a case says nothing of it; dated, since capitals change."""

    leaning: int
    bloc: str = ""
    responds_to: tuple[str, ...] = ()
    persuadable: int = 0
    cares: Mapping[str, int] = field(default_factory=dict)
    vetoes_alone: bool = True
    veto_reluctance: int = 0


@dataclass(frozen=True, slots=True)
class Delegation:
    """One delegation. `veto` says whether its vote against can stop a text.

    `leaning` (-6 to 6): would it rather have such a resolution than none; `cares`: points a tag.
    """

    code: str
    veto: bool
    leaning: int
    cares: Mapping[str, int] = field(default_factory=dict)
    red_lines: tuple[RedLine, ...] = ()
    private: tuple[PrivateVariant, ...] = ()
    bloc: str = ""
    follows: tuple[str, ...] = ()
    persuadable: int = 0
    responds_to: tuple[str, ...] = ()
    vetoes_alone: bool = True
    veto_reluctance: int = 0
    why: str | None = None
    wants: str | None = None

    @property
    def needs(self) -> str:
        """Its card without a second paragraph, which is about the votes of a lesson."""
        return (self.wants or "").partition("\n")[0]

    @property
    def conditions(self) -> tuple[Condition, ...]:
        ways_out = [variant.unless for variant in self.private if variant.unless]
        return (*(line.crossed_when for line in self.red_lines), *ways_out)


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
