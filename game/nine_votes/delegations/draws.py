"""Chance under a seed: every draw is named, so that one more of them shifts no other."""

from hashlib import blake2b

CERTAIN = 2**64
"""The chance of what always happens; a chance is a whole number of these parts."""


def draw(seed: int, *labels: str, below: int) -> int:
    """Return a whole number from 0 to `below` - 1, the same for the same seed and labels.

    The bias of the remainder is under `below` in 2^64, which no game can notice.
    """
    name = "\x1f".join((str(seed), *labels)).encode()
    return int.from_bytes(blake2b(name, digest_size=8).digest()) % below


def rounded(chance: float) -> int:
    """Return a chance from 0 to 1 in parts of CERTAIN; rounded here and nowhere else."""
    return round(chance * CERTAIN)


def happens(seed: int, chance: int, *labels: str) -> bool:
    """Say whether what has so many parts of CERTAIN for it happens; whole numbers decide."""
    return draw(seed, *labels, below=CERTAIN) < chance
