"""Two ways of doing a thing, alternated in one run, and the ratio of their medians."""

import time
from collections.abc import Callable
from statistics import median

Work = Callable[[], object]


def seconds(work: Work, times: int) -> float:
    """Return the seconds that one call takes, over so many of them."""
    start = time.perf_counter()
    for _ in range(times):
        work()
    return (time.perf_counter() - start) / times


def compare(  # noqa: PLR0913 - what is measured, and how
    name: str, ours: Work, reference: Work, *, rounds: int, times: int, aim: float
) -> None:
    """Print the ratio of our median to the reference's, and what was aimed at."""
    pairs = [(seconds(ours, times), seconds(reference, times)) for _ in range(rounds)]
    mine, theirs = (median(column) for column in zip(*pairs, strict=True))
    verdict = "met" if mine < aim * theirs else "MISSED"
    figures = f"{mine * 1e3:.4g} ms against {theirs * 1e3:.4g} ms"
    print(f"{name}: {mine / theirs:.2f} times ({figures}; aim under {aim:g}: {verdict})")
