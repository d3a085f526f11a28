"""Letters as a person counts them: a base with the marks that stand on it is one."""

import unicodedata

JOINER = "\u200d"
"""What makes one sign of two."""

SKIN_TONES = range(0x1F3FB, 0x1F400)
FLAG_LETTERS = range(0x1F1E6, 0x1F200)
"""Two of them are one flag."""


def clusters(text: str) -> list[str]:
    """Return a text as the letters that a caret passes one at a time.

    A part of the rules of Unicode Standard Annex 29: marks, joined signs, skin tones, flags.
    """
    found: list[str] = []
    for letter in text:
        if found and _belongs(found[-1], letter):
            found[-1] += letter
        else:
            found.append(letter)
    return found


def _belongs(cluster: str, letter: str) -> bool:
    """Say whether a letter goes with the cluster before it."""
    if letter == JOINER or cluster.endswith(JOINER) or ord(letter) in SKIN_TONES:
        return True
    flag = ord(letter) in FLAG_LETTERS and len(cluster) == 1 and ord(cluster) in FLAG_LETTERS
    return flag or unicodedata.category(letter).startswith("M")


def first(text: str) -> str:
    """Return the first cluster of a text."""
    return next(iter(clusters(text)), "")


def last(text: str) -> str:
    """Return the last cluster of a text."""
    return clusters(text)[-1] if text else ""
