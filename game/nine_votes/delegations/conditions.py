"""The condition language of red lines: tags with and, or, not and brackets.

A condition is parsed into a tree of frozen values and evaluated over a set of tags; nothing is
ever executed. The grammar, loosest binding first:

    either := both ("or" both)*      both := term ("and" term)*
    term   := "not" term | "(" either ")" | tag
"""

import re
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

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
