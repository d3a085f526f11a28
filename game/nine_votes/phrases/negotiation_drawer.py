"""A delegation's drawer in words: red lines, what a veto costs, what it listens to, its trust."""

from collections.abc import Sequence

from nine_votes.council.voting import Vote
from nine_votes.delegations.cases import Case
from nine_votes.delegations.delegation import Observers, RedLine
from nine_votes.phrases.negotiation import of_the_card
from nine_votes.phrases.words import capital, joined, named, number

TRUST = {
    -2: "does not trust you",
    -1: "is wary of you",
    0: "has no opinion of you yet",
    1: "trusts you",
    2: "trusts you fully",
}
LEDGER = "Its ledger"
RED_LINES = "Its red lines"
RED_LINE = "Red line"
WHAT_WOULD_CHANGE_IT = "What would change its vote"
LISTENS = "What it listens to"
NO_LINES = "It has no red line in this case."
NOT_SHOWN = "Its numbers are shown once you have talked to it."
NEVER_SHOWN = "At this level its numbers are shown after the vote."
TOTAL = "Total"
CROSSED, NOT_CROSSED = "crossed by this text", "not crossed by this text"
HEARS_NOBODY = "No argument moves it."
FULL = "It has been moved as far as arguments go."
SOURCES = "Sources"
DUG_IN = "It was appealed to in public, and sees no way out any more."


def trust_line(code: str, trust: int, case: Case) -> str:
    """Return what a delegation thinks of the player; of the own seat there is nothing to say."""
    if code == case.seat:
        return ""
    return f"{capital(named(code, case.council))} {TRUST[trust]}."


def total_line(total: str, in_favour: bool) -> str:
    """Return the sum of a ledger, and what is needed."""
    return f"{TOTAL} {total}" if in_favour else f"{TOTAL} {total}; +1 is needed to be in favour"


def line_sentence(line: RedLine) -> str:
    """Return a red line as the delegation itself would state it."""
    most = "a vote against" if line.vote is Vote.AGAINST else "an abstention at best"
    return f"{capital(line.because)}. A text that crosses this line gets {most}."


def strength_line(line: RedLine, cost: int | None) -> str:
    """Return how firm a red line is; `cost` is what a veto would cost now, where that is seen."""
    if line.strength is None:
        return "Firm: nothing moves it."
    if line.vote is not Vote.AGAINST:
        return f"Strength {line.strength} of 6."
    worth = f"Strength {line.strength} of 6: it gives way once a veto costs that much"
    return f"{worth}." if cost is None else f"{worth}; now it costs {cost} of {line.strength}."


def rests_on(confidence: str, sources: Sequence[str]) -> str:
    """Return how sure a red line is, and where it stands."""
    where = f": {'; '.join(sources)}" if sources else ""
    return f"{capital(confidence)}{where}."


def observers_line(observers: Observers) -> str:
    """Return what others say of its motive, told apart from what it says itself."""
    where = f": {'; '.join(observers.sources)}" if observers.sources else ""
    return f"Observers say: {observers.text} ({observers.confidence}{where})."


def listens_line(arguments: Sequence[str], room: int | None) -> str:
    """Return which arguments move a delegation, and how far still, where that is seen."""
    if not arguments or room == 0:
        return HEARS_NOBODY if not arguments else FULL
    heard = f"It listens to arguments about {joined(list(arguments), 'or')}"
    if room is None:
        return f"{heard}."
    return f"{heard}, by {number(room)} {'point' if room == 1 else 'points'} at most."


def wants_line(wants: str, *, own: bool) -> str:
    """Return the card of a seat; whoever reads another's is told that it is not their own."""
    said = of_the_card(wants)
    return said if own else f"What its own card says: “{said}”"


def why_line(why: str) -> str:
    """Return why it would have such a text, or not."""
    return f"{capital(why)}."
