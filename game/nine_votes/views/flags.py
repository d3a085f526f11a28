"""Which drawing in assets/flags is right for a member on a date, if one is.

A drawing is called after the seat's code: `rwa` is the flag flown today, `rwa-2001-10-24` the one
flown until and on that day.
"""

from datetime import date
from functools import lru_cache

UNDRAWN_BEFORE = {"GRC": date(1978, 12, 22)}
"""The first day of a flag whose forerunner, flown while the member sat, is not drawn."""


@lru_cache(maxsize=4096)
def flag_for(code: str, day: date, drawn: frozenset[str]) -> str | None:
    """Return the drawing for a seat on a day; None where the flag of that day is not drawn."""
    name = code.lower()
    dated = sorted(other for other in drawn if other.startswith(f"{name}-"))
    for other in dated:
        if day <= date.fromisoformat(other.removeprefix(f"{name}-")):
            return other
    since = date.min if dated else UNDRAWN_BEFORE.get(code, date.min)
    return name if name in drawn and day >= since else None
