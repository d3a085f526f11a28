"""The words of the terminal game: prompts, keys and what they do."""

from collections.abc import Sequence
from datetime import date

from nine_votes.council.meeting import Meeting, Phase
from nine_votes.council.members import Council
from nine_votes.council.voting import Vote
from nine_votes.phrases.window import VOTE_KEYS, VOTE_LABELS
from nine_votes.phrases.words import all_named, capital, long_date, named

WELCOME = "Nine Votes. One person at the keys acts for every delegation, and for the chair."
WHICH_WAY = "Enter plays the meeting · V its votes alone · {alone}S another scenario · Q leave: "
ALONE = "A alone against the house · "
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


def which_way(*, negotiable: bool) -> str:
    """Return the ways in which a scenario can be played."""
    return WHICH_WAY.format(alone=ALONE if negotiable else "")


def after_result(next_vote: bool, record: bool) -> str:
    """Return the keys there are once a result stands."""
    keys = ["C change a vote", "D debrief"]
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


STAGES = {
    Phase.AGENDA: "The agenda is to be adopted",
    Phase.DEBATE: "The debate is open",
    Phase.BEFORE_THE_VOTE: "Statements before the vote",
    Phase.VOTING: "Voting",
    Phase.AFTER_THE_VOTE: "Statements after the vote",
    Phase.SUSPENDED: "Suspended",
    Phase.ADJOURNED: "Adjourned",
}
"""Where a meeting stands."""

MARK = "> "
OR_A_SEAT = "Or a seat by name, code or number · P papers · T transcript · U undo · Q leave"
OVER = (
    "B debrief · W questions · M a further meeting\n"
    "T transcript · C correction · A another scenario · Q leave"
)
KEYS = (
    ("Enter", "what the President usually does next"),
    ("a seat", "what that seat may do now, and what is not in order and why"),
    ("S", "the seats with their numbers"),
    ("P", "the papers: drafts and amendments as they stand"),
    ("T", "the whole transcript"),
    ("U", "take back the last action; a result is not taken back"),
    ("C", "write a correction to the record"),
    ("H", "hand a seat over to another holder"),
    ("K", "the class predicts what becomes of the vote that comes next"),
    ("B", "the debrief of the last vote: what happened, why, what would have changed it"),
    ("W", "the questions of the lesson, before it, and after it with their answers"),
    ("M", "begin a further meeting, once this one is adjourned"),
    ("A", "another scenario, once this meeting is adjourned"),
    ("?", "this list"),
    ("Q", "leave; the journal keeps all that was done"),
)
POLL_KEYS = (
    *((VOTE_KEYS[vote], VOTE_LABELS[vote].lower()) for vote in Vote),
    ("M", "mark any seat as absent or not participating"),
    ("R", "cast the votes still missing as they are recorded"),
    ("S", "act for another seat, which may change its vote"),
)
"""The keys, and what each does."""

WHICH_SEAT = "Which seat? Name, code or number, Enter for none: "
WHICH_OFFER = "Which? Number, Enter for none: "
NO_OFFERS = "Nothing can be done there now."
HOW_MARKED = "X absent · N not participating: "
WHO_HOLDS = "P a person at this machine · L a placard in the room · H the house: "
CORRECTION = "What should the record say instead? Enter for nothing: "
NOTHING_WRITTEN = "Nothing was written, and nothing is done."
NOT_RECORDED = "The record does not say how this vote went."
FOLLOWS = "What follows, as this scenario tells it"
NOT_SUBMITTED = "Not yet submitted"
AMENDMENTS = "Amendments"
PROPOSED_WORDINGS = "Wordings proposed in consultations, with who supports them"
OR_ELSE = "or:"
GONE = "no longer in the text"
TO_DELETE = "to be deleted"
HAS_VOTED = "has voted"
PRESIDES = "presides"
CORRECTED = "Written beside the record."
NOT_YET_OVER = "Another scenario can be chosen once the meeting is adjourned; Q leaves it as it is."

HOLDERS = {"person": "a person", "placard": "a placard", "house": "the house"}
"""Who acts for a seat, by the word of the journal."""


def where_it_stands(meeting: Meeting, nth: int) -> str:
    """Return how far a meeting is: its phase, the day and who presides."""
    which = [f"Meeting {nth}"] if nth > 1 else []
    day, chair = long_date(meeting.day), meeting.council.member(meeting.chair).name
    return " · ".join([*which, STAGES[meeting.phase], day, f"{chair} {PRESIDES}"])


def stands(meeting: Meeting, nth: int) -> str:
    """Return where a sitting that is taken up again stands."""
    stage = STAGES[meeting.phase]
    return f"Meeting {nth}, {long_date(meeting.day)}: {stage[:1].lower()}{stage[1:]}."


def presided_and_taken(meeting: Meeting, actions: int) -> str:
    """Return who presides, and how many actions of the meeting hold."""
    presiding = meeting.council.member(meeting.chair).name
    return f"Presiding: {presiding}. Actions that hold: {actions}."


def held_by(holder: str, seats: Sequence[str]) -> str:
    """Return which seats a placard or the house acts for."""
    return f"Held by {HOLDERS[holder].removeprefix('a ')}: {', '.join(seats)}."


def how_a_draft_stands(standing: str, sponsors: Sequence[str], council: Council) -> str:
    """Return what has become of a draft, and who sponsors it."""
    behind = f" Sponsors: {all_named(sponsors, council)}." if sponsors else ""
    return f"{standing}.{behind}"


def which_day(usual: date) -> str:
    """Return how the day of a further meeting is asked for."""
    return f"On which day, such as {usual}? Enter for {long_date(usual)}: "


def said_by_the_president(objection: str) -> str:
    """Return why something is not in order, as the President says it."""
    return f"The President: {objection}"


def enter_does(label: str) -> str:
    """Return what Enter does now."""
    return f"Enter: {label} · ? all keys"


def poll_keys(*, recorded: bool) -> str:
    """Return the keys there are beside the votes while a vote is taken."""
    record = "R play the record · " if recorded else ""
    return f"M mark a seat · S another seat · {record}U undo · ? all keys · Q leave"


def how_does(code: str, council: Council) -> str:
    """Return the question put to a seat while a vote is taken."""
    return f"  How does {named(code, council)} vote? "


def may_do(seat: str, council: Council) -> str:
    """Return the heading over what a seat, or a guest by its name, may do."""
    return f"{capital(named(seat, council))} may:"


def not_in_order(label: str, objection: str) -> str:
    """Return something that is not in order now, with the President's reason."""
    return f"{label} - not in order: {objection}"


def a_group(title: str, offers: int) -> str:
    """Return the line that opens a group of many offers."""
    return f"{title}: {offers} of them …"


def no_such_number(text: str) -> str:
    """Return what is said to a number that stands for nothing in a list."""
    return f'"{text}" is no number of this list.'


def taken_back(lines: Sequence[str]) -> str:
    """Return what was taken back, in the words in which it had been told."""
    return f"Taken back: {' '.join(lines)}"


def now_held(code: str, council: Council, holder: str) -> str:
    """Return who holds a seat from now on, as it is written down."""
    return f"Noted: {HOLDERS[holder]} holds {named(code, council)}."


def journal_lies(path: str) -> str:
    """Return where a sitting is written down."""
    return f"What is done is written down at once in {path}"


def kept(call: str) -> str:
    """Return how a sitting that is left is taken up again."""
    return f"The sitting is kept. To go on with it: {call}"


def left_over(drafts: Sequence[str]) -> str:
    """Return which drafts a further meeting could take up."""
    return f"Not voted on yet: {', '.join(drafts)}. A further meeting may take that up."
