"""The condition language of red lines: tags with and, or, not and brackets.

A condition is parsed into a tree of frozen values and evaluated over a set of tags; nothing is
ever executed. The grammar, loosest binding first:

    either := both ("or" both)*      both := term ("and" term)*
    term   := "not" term | "(" either ")" | tag

Where votes are reckoned, tags are bits: a text is the set of its tags, and a set is one whole
number.
"""

import re
from collections.abc import Iterable, Set as AbstractSet
from dataclasses import dataclass, field

from nine_votes.council.messages import say

MOST_CHARACTERS = 200
MOST_BRACKETS = 20
TOKEN = re.compile(r"\s*(?:([a-z][a-z0-9_]*)|([()]))", re.ASCII)
WORDS = frozenset({"and", "or", "not"})


class ConditionError(ValueError):
    """A condition that cannot be read; the message says what is wanted where."""


@dataclass(frozen=True, slots=True)
class Condition:
    """A tag, or an operation over conditions; `holds` tells whether tags satisfy it."""

    operation: str
    tag: str = ""
    parts: "tuple[Condition, ...]" = ()

    def holds(self, tags: AbstractSet[str]) -> bool:
        match self.operation:
            case "tag":
                return self.tag in tags
            case "not":
                return not self.parts[0].holds(tags)
            case "and":
                return all(part.holds(tags) for part in self.parts)
        return any(part.holds(tags) for part in self.parts)

    @property
    def tags(self) -> frozenset[str]:
        if self.operation == "tag":
            return frozenset({self.tag})
        return frozenset().union(*(part.tags for part in self.parts))


def parse(text: str) -> Condition:
    """Return the condition a text states; ConditionError where it states none."""
    if len(text) > MOST_CHARACTERS:
        raise ConditionError(say("finding-condition-long", count=len(text), most=MOST_CHARACTERS))
    if text.count("(") > MOST_BRACKETS:
        raise ConditionError(say("finding-condition-brackets", most=MOST_BRACKETS))
    tokens = _tokens(text)
    condition = _operation("or", tokens)
    if tokens:
        raise ConditionError(say("finding-condition-join", word=tokens[-1]))
    return condition


def _tokens(text: str) -> list[str]:
    """Return the words and brackets, the first one last, so that reading pops them."""
    tokens, end = [], len(text.rstrip())
    position = 0
    while position < end:
        match = TOKEN.match(text, position)
        if not match:
            stray = text[position:].strip()[0]
            raise ConditionError(say("finding-condition-stray", sign=stray))
        tokens.append(match[1] or match[2])
        position = match.end()
    return tokens[::-1]


def _operation(word: str, tokens: list[str]) -> Condition:
    tighter = {"or": "and", "and": ""}[word]

    def part() -> Condition:
        return _operation(tighter, tokens) if tighter else _term(tokens)

    parts = [part()]
    while tokens and tokens[-1] == word:
        tokens.pop()
        parts.append(part())
    return parts[0] if len(parts) == 1 else Condition(word, parts=tuple(parts))


def _term(tokens: list[str]) -> Condition:
    if not tokens:
        raise ConditionError(say("finding-condition-ends"))
    word = tokens.pop()
    if word == "not":
        return Condition("not", parts=(_term(tokens),))
    if word == "(":
        inner = _operation("or", tokens)
        if not tokens or tokens.pop() != ")":
            raise ConditionError(say("finding-condition-open"))
        return inner
    if word in WORDS or word == ")":
        raise ConditionError(say("finding-condition-no-tag", word=word))
    return Condition("tag", tag=word)


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
