"""How much a sweep tries: a tenth, unless the full number is asked for."""

import os


def scaled(full: int) -> int:
    """Return `full` where NINE_VOTES_FULL is 1, and a tenth of it otherwise."""
    return full if os.environ.get("NINE_VOTES_FULL") == "1" else full // 10
