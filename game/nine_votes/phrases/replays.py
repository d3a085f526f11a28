"""The words of votes replayed under a rule, beside the Charter."""

from datetime import date

from nine_votes.council.outcomes import Decision
from nine_votes.council.voting import Tally, Vote
from nine_votes.phrases.words import VOTE_WORDS, capital, long_date, number

TITLE = "The votes, replayed"
KNOWN, SHIPPED = "known", "shipped"
SOURCES = ((KNOWN, "Twelve known votes"), (SHIPPED, "Votes of the scenarios"))
COLUMNS = ("The vote", "Under the Charter", "Under this rule")
CHANGED = "CHANGED"
TURNED = "Each vote is turned round: assumed, and cast by nobody."
STANDS, ENDED = "It stands", "It is ended"
BACK = ("Back", "Esc")

HELP = (
    ("Up, Down", "go from vote to vote"),
    ("Enter", "sit down at its table under the rule"),
    ("T", "the twelve known votes, or those of the scenarios"),
)


def under(title: str) -> str:
    """Return under which rule the votes are replayed."""
    return f"Under: {title}"


def about(day: date, symbol: str, tally: Tally) -> str:
    """Return when a vote was held, on what, and how it came out: 7-2-2."""
    figures = "-".join(map(str, tally[:3]))
    rest = [f"{tally[i]} {VOTE_WORDS[vote]}" for i, vote in enumerate(Vote) if i > 2 and tally[i]]
    return " · ".join((long_date(day), symbol, ", ".join((figures, *rest))))


def reached(decision: Decision, seats: int) -> str:
    """Return why what is carried is."""
    favour = f"{decision.tally.in_favour} of {seats} in favour, {decision.required} needed"
    return f"{favour}; nobody blocked."


def assumed(sentence: str, votes: int, *, hangs: bool) -> str:
    """Return why it came out so, and how many of the votes are assumed."""
    if not votes:
        return sentence
    said = "one vote is assumed" if votes == 1 else f"{number(votes)} votes are assumed"
    return f"{sentence} {capital(said)}{', and decide it' if hangs else ''}."


def to_end(sentence: str) -> str:
    """Return why it came out so where the end of what stands is put."""
    return f"Its end is put. {sentence}"


def ending(title: str) -> str:
    """Return what is put where the votes are turned round."""
    return f"{title}: put again, to end what stands"


def summary(votes: int, before: int, after: int, uncounted: int) -> str:
    """Return how many votes the Charter carries and how many the rule, as far as it counts them."""
    rest = f", and {number(uncounted)} cannot be counted" if uncounted else ""
    return (
        f"Of {number(votes)}, carried under the Charter: {number(before)}. "
        f"Under this rule: {number(after)}{rest}."
    )
