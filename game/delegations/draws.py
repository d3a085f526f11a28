"""Chance under a seed: every draw is named, so that one more of them shifts no other."""

from hashlib import blake2b


def draw(seed: int, *labels: str, below: int) -> int:
    """Return a whole number from 0 to `below` - 1, the same for the same seed and labels.

    The bias of the remainder is under `below` in 2^64, which no game can notice.
    """
    name = "\x1f".join((str(seed), *labels)).encode()
    return int.from_bytes(blake2b(name, digest_size=8).digest()) % below
