"""The words of a delegation's own sheets: what it may do, who acts for it, what it writes."""

from nine_votes.sitting.steps import Holder

HOLDERS = {Holder.PERSON: "A person here", Holder.PLACARD: "A placard"}
"""Who may act for a seat at this machine."""

ACTED_FOR = "Who acts for this seat?"
CARD = ("Private card", "C")
CLOSE = ("Back to the chamber", "Esc")
NOTHING_TO_DO = "Nothing can be done now."
OVER = "The meeting is adjourned; nothing more can be done in it."
PERMANENT = "Permanent member"
PRESIDES = "Presides"
GUEST = "Guest of the Council"
OFFERING_KEYS = (
    ("1 to 9", "do what stands beside the figure"),
    ("Up, down", "choose what to do; Enter does it"),
    ("Page up, page down", "turn the page; the wheel scrolls"),
)
SEAT_KEYS = (*OFFERING_KEYS, ("C", "the private card"))
PART_KEYS = (*OFFERING_KEYS, ("S", "act for another delegation"))

WRITING_KEYS = (
    ("Enter", "send what is written"),
    ("Left, right", "move in the text; up and down go to its two ends"),
    ("Ctrl A, C, X, V", "mark all, copy, cut, paste; Cmd on a Mac"),
    ("Esc", "back; what is written stands here again"),
)

SEND = ("Send", "Enter")
BACK = ("Back", "Esc")
WRITE_HERE = "Write here"
MAY_BE_EMPTY = "Write here, or send nothing"


def letters_left(left: int) -> str:
    """Return how much room is left to write in."""
    if not left:
        return "There is no more room."
    return f"Room for {left} more {'letter' if left == 1 else 'letters'}."


def may_do(name: str) -> str:
    """Return the heading of what a delegation may do."""
    return f"What {name} may do now"
