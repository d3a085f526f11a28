"""A delegation's red lines in words: how firm each is, what a veto costs, and how sure it is."""

from collections.abc import Sequence

from nine_votes.council.messages import Cases, Message, say
from nine_votes.council.voting import Vote
from nine_votes.delegations.decisions import FAVOURS_FROM
from nine_votes.delegations.delegation import Observers, RedLine

SURE = Cases("drawer-sure", ("documented", "inferred", "speculative"))


def total_line(total: int) -> Message:
    return say("drawer-total", total=total, short=total < FAVOURS_FROM)


def line_sentence(line: RedLine) -> Message:
    """Return a red line as the delegation itself would state it."""
    return say("drawer-line", because=line.because, against=line.vote is Vote.AGAINST)


def strength_line(line: RedLine, cost: int | None) -> Message:
    """Return how firm a red line is; `cost` is what a veto would cost now, where that is seen."""
    if line.strength is None:
        return say("drawer-firm")
    if line.vote is not Vote.AGAINST:
        return say("drawer-strength", strength=line.strength)
    if cost is None:
        return say("drawer-strength-against", strength=line.strength)
    return say("drawer-strength-now", strength=line.strength, cost=cost)


def rests_on(confidence: str, sources: Sequence[str]) -> Message:
    """Return how sure a red line is, and where it stands."""
    return say("drawer-rests-on", sure=SURE(confidence), sources=tuple(sources))


def observers_line(observers: Observers) -> Message:
    """Return what others say of its motive, told apart from what it says itself."""
    sure, sources = SURE(observers.confidence), tuple(observers.sources)
    return say("drawer-observers", text=observers.text, sure=sure, sources=sources)
