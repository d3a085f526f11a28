"""What was changed in a text, word by word: kept, struck, added."""

from difflib import SequenceMatcher
from enum import StrEnum
from typing import NamedTuple

ALIKE = 0.34
"""Texts that have less in common are shown one after the other, not word by word."""


class Edit(StrEnum):
    KEPT = "kept"
    STRUCK = "struck"
    ADDED = "added"


class Span(NamedTuple):
    """Words that stand together and share what befell them."""

    text: str
    edit: Edit = Edit.KEPT


def tracked(before: str, after: str) -> tuple[Span, ...]:
    """Return how one text became another; what is struck stands before what took its place."""
    old, new = before.split(), after.split()
    if old == new:
        return _spans((old, Edit.KEPT))
    match = SequenceMatcher(None, old, new, autojunk=False)
    if match.ratio() < ALIKE:
        return _spans((old, Edit.STRUCK), (new, Edit.ADDED))
    found: list[tuple[list[str], Edit]] = []
    for tag, start, end, to, until in match.get_opcodes():
        if tag == "equal":
            found.append((old[start:end], Edit.KEPT))
        else:
            found += [(old[start:end], Edit.STRUCK), (new[to:until], Edit.ADDED)]
    return _spans(*found)


def struck(text: str) -> tuple[Span, ...]:
    return _spans((text.split(), Edit.STRUCK))


def _spans(*found: tuple[list[str], Edit]) -> tuple[Span, ...]:
    return tuple(Span(" ".join(words), edit) for words, edit in found if words)
