"""A delegation: what its capital wants, what it will not let pass, and whom it looks to."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from nine_votes.council.voting import Vote
from nine_votes.delegations.conditions import Condition


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
