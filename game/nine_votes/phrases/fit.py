"""What the fitting of leanings has to say: a table by member, what does not fit, what to paste."""

from collections.abc import Iterable, Iterator, Mapping

from nine_votes.delegations.cases import Case
from nine_votes.delegations.fitting import Fit, Interval
from nine_votes.phrases.delegations import MINUS

HEADINGS = ("member", "leaning", "fitted", "allowed")
NOTHING_CHANGES = "The leanings give each recorded vote as they are."
NO_RECORD = "no recorded vote on a text that can be negotiated; add one under recorded"
NOTHING_TO_FIT = "no clause has two wordings, so its delegations are asked nothing"
PASTE = "Write these leanings into the file:"


def fit_lines(case: Case, found: Fit) -> Iterator[str]:
    """Yield a line a member: its leaning, the one fitted where it is another, and the interval."""
    yield _row(HEADINGS)
    for delegation in case.delegations:
        code = delegation.code
        if code in found.intervals:
            fitted, leaning = found.leanings[code], delegation.leaning
            changed = signed(fitted) if fitted != leaning else ""
            yield _row((code, signed(leaning), changed, allowed(found.intervals[code])))


def _row(cells: Iterable[str]) -> str:
    member, leaning, fitted, interval = cells
    return f"{member:<8}{leaning:>8}{fitted:>8}   {interval}".rstrip()


def signed(points: int) -> str:
    """Return a number of points with its sign, as it is read."""
    return f"{points:+d}".replace("-", MINUS) if points else "0"


def allowed(interval: Interval) -> str:
    """Return the leanings that give a member's recorded votes."""
    if interval.anything:
        return "any"
    if interval.low > interval.high:
        return "none"
    low, high = signed(interval.low), signed(interval.high)
    return low if low == high else f"{low} to {high}"


def snippet(leanings: Mapping[str, int]) -> Iterator[str]:
    """Yield the lines of a file that state these leanings, by the names that the file uses."""
    yield "delegations:"
    for name, leaning in leanings.items():
        yield f"  {name}:"
        yield f"    leaning: {leaning}"
