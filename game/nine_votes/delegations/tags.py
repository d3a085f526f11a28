"""Tags as bits: a text is the set of its tags, and a set is one whole number."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from nine_votes.council.messages import say
from nine_votes.delegations.conditions import Condition, ConditionError

Ways = tuple[tuple[int, int], ...]
"""The ways in which a condition holds: the bits each needs, and the bits each forbids."""

MOST_WAYS = 512


@dataclass(frozen=True, slots=True)
class Tags:
    """The tags of a case in alphabetical order, each with a bit of its own."""

    names: tuple[str, ...]
    bits: dict[str, int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "bits", {tag: 1 << i for i, tag in enumerate(self.names)})

    def mask(self, tags: Iterable[str]) -> int:
        """Return the set of these tags; a tag that the case does not know has no bit."""
        mask = 0
        for tag in tags:
            mask |= self.bits.get(tag, 0)
        return mask

    def named(self, mask: int) -> tuple[str, ...]:
        return tuple(tag for tag, bit in self.bits.items() if mask & bit)


def tags_of(names: Iterable[str]) -> Tags:
    return Tags(tuple(sorted(set(names))))


def ways_of(condition: Condition, tags: Tags) -> Ways:
    """Return the ways in which a condition holds; ConditionError where there are too many.

    A condition of 200 characters can hold in half a million ways, each looked at in every vote.
    """
    ways = sorted(set(_ways(condition, tags, holds=True)))
    return tuple(way for way in ways if not any(_covers(other, way) for other in ways))


def meets(ways: Ways, mask: int) -> bool:
    return any(mask & need == need and not mask & forbid for need, forbid in ways)


def _covers(other: tuple[int, int], way: tuple[int, int]) -> bool:
    """Say whether another way asks for less, so that this one adds nothing."""
    less = other[0] & way[0] == other[0] and other[1] & way[1] == other[1]
    return less and other != way


def _ways(condition: Condition, tags: Tags, *, holds: bool) -> list[tuple[int, int]]:
    match condition.operation:
        case "tag":
            bit = tags.bits[condition.tag]
            return [(bit, 0) if holds else (0, bit)]
        case "not":
            return _ways(condition.parts[0], tags, holds=not holds)
    parts = [_ways(part, tags, holds=holds) for part in condition.parts]
    if (condition.operation == "and") is not holds:
        return [way for ways in parts for way in ways]
    return _crossed(parts)


def _crossed(parts: list[list[tuple[int, int]]]) -> list[tuple[int, int]]:
    """Return the ways in which all parts hold at once."""
    crossed = [(0, 0)]
    for ways in parts:
        both = {(n | need, f | forbid) for n, f in crossed for need, forbid in ways}
        crossed = [(need, forbid) for need, forbid in both if not need & forbid]
        if len(crossed) > MOST_WAYS:
            raise ConditionError(say("finding-condition-ways", most=MOST_WAYS))
    return crossed
