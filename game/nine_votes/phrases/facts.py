"""Sentences about a move of a negotiation, with what they name of it in braces."""

from collections.abc import Callable, Mapping
from typing import Any, Generic, TypeVar

Where = TypeVar("Where")
"""What a sentence has to know besides: the case of a move."""

Fact = Callable[[Any, Where], str]
"""What a name in braces stands for, of a move that has it."""

Sentence = str | Callable[[Any, Where], str]
"""A sentence, or which of several; what players typed comes in as a fact alone, never as part."""


class Facts(Generic[Where]):
    """What a sentence may name, worked out when it does."""

    __slots__ = ("_facts", "_of", "_where")

    def __init__(self, of: object, where: Where, facts: Mapping[str, Fact[Where]]) -> None:
        """Keep what it is worked out from."""
        self._of, self._where, self._facts = of, where, facts

    def __getitem__(self, name: str) -> str:
        """Return what is named; KeyError where there is no such fact."""
        return self._facts[name](self._of, self._where)


def said(
    sentence: Sentence[Where], of: object, where: Where, facts: Mapping[str, Fact[Where]]
) -> list[str]:
    """Return the lines of a sentence about a move with all that it names."""
    chosen = sentence if isinstance(sentence, str) else sentence(of, where)
    if "{" not in chosen:
        return [chosen]
    named_in_it = Facts(of, where, facts)
    return [line.format_map(named_in_it) for line in chosen.split("\n")]
