"""How much a sweep tries: a tenth, unless the full number is asked for."""

import os
from collections.abc import Sequence
from typing import TypeVar

Thing = TypeVar("Thing")

FULL = os.environ.get("NINE_VOTES_FULL") == "1"
"""Whether the numbers written are asked for."""


def scaled(full: int) -> int:
    """Return `full` where the full numbers are asked for, and a tenth of it otherwise."""
    return full if FULL else full // 10


def sampled(things: Sequence[Thing]) -> list[Thing]:
    """Return all of them where the full numbers are asked for, and otherwise one in five."""
    return [*things] if FULL else [*things[::5]]
