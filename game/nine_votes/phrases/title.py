"""The words of the title: what this is, the ways in, and the question before it closes."""

from datetime import date

from nine_votes.phrases.words import long_date

LINE = "The Security Council at your table: fifteen seats, and the law that counts their votes."

DOORS = {
    "in_class": ("In class", "C", "One wall, one laptop, every seat a delegation."),
    "alone": ("Alone", "A", "Learn the vote, then negotiate a case."),
    "explore": ("Explore", "E", "Set any seat's vote, and watch the law decide."),
    "laboratory": ("Reform laboratory", "L", "Change the rule, and see old votes turn."),
}
"""The name of each way in, its key, and what it is for."""

RESUME = ("Resume the last sitting", "R")
SETTINGS = ("Settings", "S")
KEYS = ("Keys", "F1")
LEAVE = ("Leave", "Esc")

LEAVE_TITLE = "Leave Nine Votes?"
LEAVE_LINE = "A sitting stays in its journal, and can be resumed from here."
LEAVE_IT = ("Leave", "L")
STAY = ("Stay", "Esc")

HELP = (
    ("C", "choose a case for a class"),
    ("A", "learn the vote, then negotiate a case by yourself"),
    ("E", "choose a case to explore"),
    ("L", "change the rule, and replay votes under it"),
    ("R", "go on with the last sitting, where there is one"),
    ("S", "settings"),
)


def last_sitting(journal: str, written: date) -> str:
    """Return which sitting was the last, and when it was left."""
    return f"{journal}, left on {long_date(written)}"
