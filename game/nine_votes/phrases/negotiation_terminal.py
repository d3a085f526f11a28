"""The words of a negotiation in the terminal: prompts, keys, headings."""

from collections.abc import Sequence

from nine_votes.delegations.cases import Case
from nine_votes.phrases.words import named

WHICH_LEVEL = "H historian · D delegate · A ambassador, Enter for delegate: "
WHOSE_SEAT = "Whose seat? Name or code, Enter for {name}: "
TUTORIAL = "Enter begins with four quick votes, two minutes · N straight to the case · Q leave: "
NEXT = "Enter goes on · Q leave: "
HOW_DO_YOU_VOTE = "Your vote: "
PREDICTION = "Adopted or not? A adopted · N not adopted: "

MARK = "> "
ASKING = (
    "M moves · T text · C count · a member's name · I instructions · S what is said · ? all keys"
)
KEYS = (
    ("Enter, M", "the moves there are, by number"),
    ("3b", "reword clause 3 to its wording b (T shows the letters)"),
    (
        "a member",
        "what you can see of it, and what you can do with it; name, code or first letters",
    ),
    ("T", "the text, the other wordings, and whom each would move"),
    ("C", "the count, seat by seat"),
    ("I", "the cable from your capital, and your seat's card"),
    ("S", "what delegations say of the text"),
    ("L", "the log"),
    ("E", "let the turn end"),
    ("V", "put the draft to the vote"),
    ("U", "take the last move back (historian)"),
    ("R", "the next move of the record (historian, while you keep to it)"),
    ("?", "this list"),
    ("Q", "leave; the journal keeps the game"),
)
CALLED_KEYS = "F in favour · A against · B abstaining · T text · C count · I instructions: "
WHICH_GROUP = "Which? Number, Enter for none: "
ALL_THE_SAME = "Y to do it all the same, any other key not to: "
NOT_DONE = "Not done."
BY_NAME = "To talk to one member, leave this list and type its name."
WHICH_MOVE = "Which? Number, Enter for none: "
OPEN_A_LEDGER = "A member's name opens its ledger · Enter looks back · Q leave: "
EXTENDED = "G go on with the talks · Enter looks back · a member's name · Q leave: "
ONE_LEFT_OUT = "Which? Number, Enter for none: "
AGAIN = "R the same seed again · X the same without one red line · N another seed · Q leave: "
ADOPTED_KEY, NOT_ADOPTED_KEY = "a", "n"
NO_SUCH_WORDING = "There is no such clause or wording; T shows them."
NOTHING_SAID = "Nobody has anything to say of it now."
NO_RED_LINES = "There is no red line in this case to leave out."
NOT_RECORDED = "The record has no further move for you here, or you have left its course."
TAKEN_BACK = "Taken back."
WHY = "Why"
RIGHT, WRONG = "Right.", "Not so."
ALL_ALIKE = "Every member voted as it is recorded to have."


def whose_seat(name: str) -> str:
    """Return how the seat to play is asked for."""
    return WHOSE_SEAT.format(name=name)


def not_sitting(text: str) -> str:
    """Return what is said to a seat that is not on the Council."""
    return f'"{text}" has no seat on this Council.'


def status(clock: str, day: str, points: str, favours: str, seed: str) -> str:
    """Return the line over every prompt: where the time and the means stand."""
    return f"{day} · {clock} · {points} · {favours} · {seed}"


def group_line(title: str, count: int, usable: int) -> str:
    """Return the line of a group of moves."""
    if not usable:
        return f"{title}: none now"
    return f"{title}: {usable} now" if count == usable else f"{title}: {usable} now, others greyed"


def offer_line(label: str, price: str) -> str:
    """Return a move with what it costs."""
    return f"{label} ({price})" if price else label


def greyed(label: str, objection: str) -> str:
    """Return a move that may not be made, with the reason."""
    return f"{label} - not now: {objection}"


def seat_line(case: Case, code: str) -> str:
    """Return the heading of a delegation's drawer."""
    return named(code, case.council)


def not_negotiable(identifier: str, others: Sequence[str]) -> str:
    """Return what is said of a scenario that cannot be played alone."""
    return (
        f"{identifier} cannot be played alone: no clause of it has two wordings; "
        f"there are {', '.join(others)}"
    )
