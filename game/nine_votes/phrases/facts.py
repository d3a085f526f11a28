"""Sentences about an action or a move, with what they name of it in braces."""

from collections.abc import Callable, Mapping
from typing import Any, Generic, TypeVar

from nine_votes.phrases.papers import as_typed, clause_of, motion_called, worded
from nine_votes.phrases.scene import Scene
from nine_votes.phrases.words import VOTE_WORDS, capital, long_date, named

Where = TypeVar("Where")
"""What a sentence has to know besides: the scene of an action, the case of a move."""

Fact = Callable[[Any, Where], str]
"""What a name in braces stands for, of an action that has it."""

Sentence = str | Callable[[Any, Where], str]
"""A sentence, or which of several; what players typed comes in as a fact alone, never as part."""

OF_AN_ACTION: Mapping[str, Fact[Scene]] = {
    "who": lambda action, scene: named(action.by, scene.council),
    "Who": lambda action, scene: capital(named(action.by, scene.council)),
    "member": lambda action, scene: named(action.member, scene.council),
    "guest": lambda action, _scene: as_typed(action.guest),
    "rule": lambda action, _scene: action.rule,
    "motion": lambda action, scene: motion_called(action.motion, scene),
    "vote": lambda action, _scene: VOTE_WORDS[action.vote],
    "text": lambda action, _scene: as_typed(action.text),
    "wording": lambda action, scene: worded(
        clause_of(action.symbol, action.clause, scene), action.wording
    ),
    "day": lambda action, _scene: long_date(action.to),
    "encourage": lambda action, _scene: str(action.encourage),
    "discourage": lambda action, _scene: str(action.discourage),
}
"""What is named alike wherever an action of the law is spoken of."""


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
    """Return the lines of a sentence about an action or a move with all that it names."""
    chosen = sentence if isinstance(sentence, str) else sentence(of, where)
    if "{" not in chosen:
        return [chosen]
    named_in_it = Facts(of, where, facts)
    return [line.format_map(named_in_it) for line in chosen.split("\n")]
