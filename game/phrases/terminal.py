"""The words of the terminal game: prompts, keys and what they do."""

from game.council.voting import Vote
from game.phrases.window import VOTE_KEYS, VOTE_LABELS

WELCOME = "Nine Votes. One person casts every vote, as the delegations."
CHOOSE = "Number or name, Enter for the founding case, Q to leave: "
ALL_IN = "Every vote is in. Enter reveals them, U undoes, Q leaves. "
REVEALED = "The votes, one by one (this game's way: the Council votes by show of hands):"
WHICH_MEMBER = "Whose vote? Name or code, Enter for none: "
LEAVING = "Goodbye."
IN = "In."
UNDONE = "Undone."
NOTHING_TO_UNDO = "Nothing is cast yet."
PLAYED = "The record is played."
NO_RECORD = "The record does not name every member's vote here, so it cannot be played."

VOTE_HELP = " · ".join(f"{VOTE_KEYS[vote]} {VOTE_LABELS[vote].lower()}" for vote in Vote)
CASTING_HELP = f"{VOTE_HELP} · U undo · R play the record · Q leave"
HOW = f"Which vote now? {VOTE_HELP}: "


def after_result(next_vote: bool, record: bool) -> str:
    """Return the keys there are once a result stands."""
    keys = ["C change a vote"]
    keys += ["R play the record"] if record else []
    keys += ["N next vote"] if next_vote else []
    keys += ["V vote afresh", "S another scenario", "Q leave"]
    return f"{' · '.join(keys)}: "


def no_such_member(name: str, hint: str) -> str:
    """Return what is said to a name that nobody in the Council bears; `hint` may name the nearest.

    A hint is a question that begins with its own semicolon.
    """
    return f'No member of this Council is called "{name}"{hint or "."}'


def no_such_key(key: str) -> str:
    """Return what is said to a key that does nothing here, by its letter if it has one."""
    named = f'"{key}"' if key.isprintable() and not key.isspace() else "That key"
    return f"{named} does nothing here."
