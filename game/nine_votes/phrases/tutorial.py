"""The first minutes of a player alone: one vote at once, and three to predict."""

from collections.abc import Mapping
from enum import StrEnum

from nine_votes.council.members import Council
from nine_votes.council.voting import Tally, Vote
from nine_votes.phrases.window import VOTE_KEYS, VOTE_LABELS
from nine_votes.phrases.words import VOTE_WORDS, capital, counts, named

INVENTED = "Invented. No government said any of this."
CRISIS = (
    "It is a quarter to midnight. Three hundred unarmed observers watch a truce between Caldora "
    "and Vessia, two states that do not exist. At midnight their mandate ends. Before you lies a "
    "draft that keeps them for six months."
)
STANDS = "Eight members are in favour, nobody is against, six abstain. One has not voted: you."
THREE_KEYS = " · ".join(
    f"{VOTE_KEYS[vote]} {VOTE_LABELS[vote].lower()}"
    for vote in (Vote.IN_FAVOUR, Vote.AGAINST, Vote.ABSTAINING)
)
YOUR_VOTE_DECIDED: Mapping[Vote, str] = {
    Vote.IN_FAVOUR: "Yours was the ninth vote. It takes nine of fifteen, and you made it nine.",
    Vote.AGAINST: (
        "Eight are not nine. Your vote against is no veto: yours is not a permanent seat, and a "
        "text that lacks its nine needs nobody to veto it."
    ),
    Vote.ABSTAINING: (
        "Eight are not nine. You said neither yes nor no, and the text fell all the same."
    ),
}
"""What the first vote shows, by how it was cast."""

PREDICT = "Three votes, each a line. Say what becomes of the text before you are told."
ASKED = "Adopted or not adopted?"
RIGHT, WRONG = "As you said.", "Not as you said."


class Lesson(StrEnum):
    """The three votes that fix the rule."""

    ONE_SHORT = "one_short"
    PERMANENT_AGAINST = "permanent_against"
    PERMANENT_ABSTAINING = "permanent_abstaining"


TITLES: Mapping[Lesson, str] = {
    Lesson.ONE_SHORT: "Nobody is against",
    Lesson.PERMANENT_AGAINST: "One is against, and it is a permanent member",
    Lesson.PERMANENT_ABSTAINING: "The same vote, and that member abstains",
}
MORALS: Mapping[Lesson, str] = {
    Lesson.ONE_SHORT: (
        "The first hurdle is nine in favour. Seven that abstain stop a text as surely as seven "
        "that are against."
    ),
    Lesson.PERMANENT_AGAINST: (
        "The second hurdle is apart from the first. With nine or more in favour, one permanent "
        "member against is enough: that is the veto, and there is no button for it."
    ),
    Lesson.PERMANENT_ABSTAINING: (
        "A permanent member that abstains lets a text pass. So much of diplomacy is to turn a vote "
        "against into an abstention."
    ),
}
"""What each of the three is called, and what it teaches."""

BY_LOT = "Which permanent member it is was drawn by lot, from the seed."
DONE = "That is the whole rule. Now a text that can be changed."


def you_are(name: str) -> str:
    """Return whose seat the first vote is cast from."""
    return f"You are {name}, elected for two years. How do you vote?"


def figures_line(tally: Tally, drawn: str, vote: Vote, council: Council) -> str:
    """Return the figures of a vote to predict, and what the permanent member does in it."""
    figures = f"{capital(counts(tally))}."
    if vote is Vote.IN_FAVOUR:
        return figures
    return f"{figures} {capital(named(drawn, council))}, a permanent member: {VOTE_WORDS[vote]}."
