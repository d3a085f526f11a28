"""The words of the chamber while a sitting goes on: what the wall says, its buttons and keys."""

from collections.abc import Sequence

from nine_votes.council.events import VoteTaken
from nine_votes.council.meeting import SAMPLE
from nine_votes.council.members import Council
from nine_votes.council.papers import About, Paper, Standing, Subject
from nine_votes.phrases.announcement import figures, ruling_on
from nine_votes.phrases.papers import as_typed, draft_of, quoted, subject_called
from nine_votes.phrases.result import HEAD
from nine_votes.phrases.scene import Scene
from nine_votes.phrases.window import votes_in
from nine_votes.phrases.words import all_named, capital, counts, joined, named, number
from nine_votes.phrases.written import STANDINGS
from nine_votes.words.resolver import in_words

AGENDA = "The agenda"
DEBATE = "Debate"
BEFORE_THE_VOTE = "Before the vote"
VOTING = "The vote"
TAKING = "Voting"
AFTER_THE_VOTE = "After the vote"
PENDING = "Is there any objection?"
RULING = "A point of order"
FOLLOWS = "What follows"
BY_CONSENSUS = "Adopted without a vote"
SUSPENDED = "The meeting is suspended"
ADJOURNED = "The meeting is adjourned"

OPEN_FLOOR = "The floor is open: choose a seat, and it may ask to speak."
STATEMENTS_BEFORE = "Members may say how they will vote, and why."
STATEMENTS_AFTER = "Members may say how they voted, and why."
NOT_YET_ADOPTED = "The provisional agenda is before the Council."
HAS_THE_FLOOR = "has the floor"
SPEAKERS = "Speakers"
TO_BE_SUBMITTED = "to be submitted"
TO_BE_VOTED_ON = "Next"
NEXT_PUT = "Next is put to the vote:"
VOTES_IN = "Votes in"
NOTHING_LEFT = "Nothing is left to be voted on."

CLOSE = ("Close the vote", "Enter")
LAPTOP = ("Pass the laptop", "Enter")
SHOW_ALL = ("Show all", "Space")
WHAT_FOLLOWS = ("What follows", "Enter")
GO_ON = ("Go on", "Enter")
UNDO = ("Undo", "Backspace")
WAY = ("Way to vote", "W")
SEAT = ("This seat", "S")
MARK = ("Mark seat", "M")
DRAFT = ("Draft", "D")
THE_DRAFT = "The draft"
SHORT = 32
"""Letters of a title that stands over a result."""

RECORD = ("Record", "T")
MEETING = ("A further meeting", "M")
EXPLORE = ("Explore the vote", "E")
LEAVE = ("Leave", "Esc")
NEXT_KEY = "Enter"

HINT = "Enter goes on · click a seat, or choose it and press Enter, to see what it may do · F1 keys"
HINTS = {
    "placards": "F, A, B, N, X or 1 to 5 key the placard · arrows choose another seat · F1 keys",
    "open_table": "Click a seat, then its vote · letters or 1 to 5 vote as well · F1 keys",
    "replay": "Click a seat, then its vote · letters or 1 to 5 vote as well · F1 keys",
    "pass": "Each delegation votes in private · W for another way to vote · F1 keys",
}
REVEAL_HINT = "Space shows the rest at once · F1 keys"
RESULT_HINT = "Enter goes on · T opens the record · F1 keys"
ADJOURNED_HINT = "The record is kept, and the sitting can be opened again · F1 keys"
LEAVING = "Press Esc again to leave. Every step is kept, and the sitting can be resumed."
CHOOSE_A_MEMBER = "Choose the member that submits it: arrows and Enter, or a click. Esc lets it be."
CHOOSE_A_SEAT = "Choose a seat first."

KEYS = (
    ("Enter", "take the President's next step, or use what the focus is on"),
    ("Arrows, click", "choose a seat; Enter opens what it may do"),
    ("F, A, B, N, X", "cast the vote of the seat that is asked; 1 to 5 as well"),
    ("M", "mark a seat that has not voted as absent or not participating"),
    ("W", "choose how votes are cast; those cast are kept"),
    ("S", "open the seat that is asked while a vote is taken"),
    ("Backspace", "take the last step back, as far as the last closed vote"),
    ("Space", "show the rest of the votes at once"),
    ("D", "the draft, clause by clause"),
    ("T", "the record"),
    ("P", "what the class predicts, before the votes are shown"),
    ("B", "the debrief of the last vote, while none is taken"),
    ("Q", "the questions of the lesson, before it and after it"),
    ("G", "what a guest of the Council may do"),
)
PASSING_KEYS = (
    ("F, A, B, N", "choose a vote; 1 to 4 as well"),
    ("Enter", "go on, and send the vote"),
    ("Backspace", "choose again"),
    ("S", "leave this delegation out for now"),
    ("Esc", "cover the screen, and then back to the chamber"),
)

WAYS_TITLE = "How are votes cast?"
WAYS_NOTE = "Votes that are in stay in."
WAYS = {
    "pass": ("Pass the laptop", "P", "Each delegation votes in private."),
    "placards": ("Placards", "L", "One person keys the placards that are raised."),
    "open_table": ("Open table", "O", "Click any seat, then its vote."),
}
"""The label, the key and the meaning of each way."""

MARK_TITLE = "{} has not voted"
MARK_NOTE = "A vote not cast is never counted as anything, so the seat is marked, or waited for."
MARKS = {
    "absent": ("Mark as absent", "X"),
    "not_participating": ("Mark as not participating", "N"),
}
WAIT = ("Wait for it", "Esc")
AS_IT_IS = ("As it is", "Esc")
GUESTS = ("Guests", "G")
GUESTS_TITLE = "Guests of the Council"

LAPTOP_TO = "Pass the laptop to the delegation of"
WE_ARE = "We are {}"
SKIP = ("Skip for now", "S")
TO_THE_CHAMBER = ("Back to the chamber", "Esc")
HOW_DO_YOU_VOTE = "How does {} vote?"
SEND = "Send this vote?"
SEND_IT = ("Send", "Enter")
CHOOSE_AGAIN = ("Choose again", "Backspace")
COVER_AGAIN = ("Cover this", "Backspace")
CAN_STOP = "{} is a permanent member: this can stop the text."
ONLY_YOURS = "Only your delegation sees this. All votes are shown together at the end."

RESUMED_TITLE = "The sitting is resumed"
RESUMED = "Resumed where it stood. W chooses how votes are cast."


def clock(seconds: int) -> str:
    """Return how long somebody has had the floor: '1:05'."""
    return f"{seconds // 60}:{seconds % 60:02d}"


def presides(code: str, council: Council) -> str:
    """Return who presides."""
    return f"{capital(named(code, council))} presides."


def question(subject: Subject, scene: Scene) -> str:
    """Return what is, was or will be voted on, as a heading: 'Draft resolution S/2024/255'."""
    return capital(in_words(subject_called(subject, scene)))


def standing_of_the_vote(missing: Sequence[str], seats: int, council: Council) -> str:
    """Return how many votes are in, and who is missing once few are."""
    told = votes_in(seats - len(missing), seats)
    if not 0 < len(missing) <= 4 or len(missing) == seats:
        return told
    return f"{told} Missing: {joined([named(code, council) for code in missing])}."


def secret_result(taken: VoteTaken, scene: Scene) -> tuple[str, ...]:
    """Return the result of a secret ballot, which names nobody."""
    return (in_words(figures(taken.decision.tally)), in_words(ruling_on(taken, scene)))


def speakers(codes: Sequence[str], council: Council) -> str:
    """Return the list of speakers, the first of them by name."""
    names = [_name(code, council) for code in codes[:6]]
    rest = len(codes) - len(names)
    return ", ".join(names) + (f" and {number(rest)} more" if rest else "")


def _name(code: str, council: Council) -> str:
    return council.member(code).name if code in council.codes else as_typed(code)


def paper_line(paper: Paper, council: Council, amendments: int) -> str:
    """Return who sponsors a draft, what lies before the Council on it, and what became of it."""
    shown = [code for code in paper.sponsors if code in council.codes][:3]
    rest = len(paper.sponsors) - len(shown)
    names = all_named(shown, council)
    told = [f"by {names} and {number(rest)} more" if rest else f"by {names}"] if names else []
    if amendments:
        told.append(f"{number(amendments)} amendment{'' if amendments == 1 else 's'}")
    if paper.standing is not Standing.TABLED:
        told.append(STANDINGS[paper.standing].lower())
    return " · ".join(told)


def said(text: str) -> str:
    """Return what a speaker said, in quotation marks, or nothing where it was not written down."""
    return "" if text == SAMPLE else quoted(text)


def in_brief(taken: VoteTaken) -> str:
    """Return a result in a line: 'Not adopted: 13 in favour, 1 against, 1 abstaining'."""
    return f"{in_words(HEAD(taken.decision.outcome))}: {counts(taken.decision.tally)}"


def draft_line(symbol: str, told: str, scene: Scene) -> tuple[str, str]:
    """Return a draft as a label with what is told of it: its symbol, or its title beside."""
    draft = draft_of(symbol, scene)
    if draft and draft.symbol:
        return as_typed(symbol), told
    return THE_DRAFT, f"{quoted(symbol)}, {told}"


def question_shortly(subject: Subject, scene: Scene) -> str:
    """Return a question in few words: a draft by its symbol, or by its title if that is short."""
    if subject.about is About.DRAFT:
        label = draft_line(subject.of, "", scene)[0]
        return quoted(subject.of) if label == THE_DRAFT and len(subject.of) <= SHORT else label
    return SHORTLY[subject.about]


SHORTLY = {
    About.AGENDA: "The agenda",
    About.INVITATION: "An invitation",
    About.ORDER: "Order of voting",
    About.MOTION: "A motion",
    About.RULING: "A ruling",
    About.PRELIMINARY: "Procedural?",
    About.CREDENTIALS: "Credentials",
    About.REFERRAL: "To the Assembly",
    About.SESSION: "A special session",
    About.AMENDMENT: "An amendment",
    About.PART: "A part",
}
"""What was voted on, as the label of a line."""
