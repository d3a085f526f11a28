"""Sentences about an action, with what they name of it in braces."""

from collections.abc import Callable, Mapping
from typing import Any

from nine_votes.council.meeting import Action
from nine_votes.phrases.papers import as_typed, clause_of, motion_called, worded
from nine_votes.phrases.scene import Scene
from nine_votes.phrases.words import VOTE_WORDS, capital, long_date, named

Fact = Callable[[Any, Scene], str]
"""What a name in braces stands for, of an action that has it."""

Sentence = str | Callable[[Any, Scene], str]
"""A sentence, or which of several; what players typed comes in as a fact alone, never as part."""

ALIKE: Mapping[str, Fact] = {
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
"""What is named alike wherever an action is spoken of."""


class Facts(dict[str, str]):
    """What a sentence may name of an action, worked out when it does."""

    def __init__(self, action: Action, scene: Scene, own: Mapping[str, Fact]) -> None:
        """Keep where it is worked out from: `own` are the facts besides those that are alike."""
        super().__init__()
        self.action, self.scene, self.own = action, scene, own

    def __missing__(self, name: str) -> str:
        """Return what is named; KeyError where there is no such fact."""
        fact = self.own.get(name) or ALIKE[name]
        return fact(self.action, self.scene)


def said(sentence: Sentence, action: Action, scene: Scene, own: Mapping[str, Fact]) -> list[str]:
    """Return the lines of a sentence about an action with all that it names."""
    chosen = sentence if isinstance(sentence, str) else sentence(action, scene)
    facts = Facts(action, scene, own)
    return [line.format_map(facts) for line in chosen.split("\n")]
