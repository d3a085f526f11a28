"""The words of the screens for one player: buttons, headings, keys and hints."""

from collections.abc import Iterable, Sequence

from nine_votes.council.members import Council
from nine_votes.delegations.worlds import Level
from nine_votes.phrases.words import capital, named, number

CASES = "Choose a case to negotiate"

BACK = ("Back", "Esc")
CLOSE = ("Close", "Esc")
GO_ON = ("Go on", "Enter")

YOUR_SEAT = "Your seat"
ANOTHER_SEAT = ("Another seat", "S")
WHICH_SEAT = "Which seat do you take?"
SEED = "Seed"
SEED_NOTE = "It draws what members keep to themselves. The same seed and moves make the same game."
SEED_HINT = "A number"

LEVEL_KEYS = {Level.HISTORIAN: "H", Level.DELEGATE: "D", Level.AMBASSADOR: "M"}

TERMS_KEYS = (
    ("H, D, M", "begin as historian, delegate or ambassador"),
    ("S", "take another seat"),
    ("Page up, page down", "scroll"),
)


def stands_as(seat: str, penholder: str, council: Council) -> str:
    """Return what a seat is in a case: what it can do, and whether its vote can block."""
    can_block = seat in council.permanent
    standing = "A permanent member" if can_block else "An elected member"
    if seat == penholder:
        return f"{standing}. It holds the pen: it words the draft and puts it to the vote."
    holder = named(penholder, council)
    return f"{standing}. {capital(holder)} holds the pen: you propose, bargain and vote."


YOU = "YOU"
"""What hangs over the player's own seat."""

END_TURN = ("End the turn", "E")
MOVES = ("Moves", "M")
DAY = ("The day", "D")
CABLE = ("Instructions", "I")
LOG = ("The log", "L")
LOG_KEY = "l"
VOTE = ("Vote", "V")
TAKE_BACK = ("Take back", "U")
BREAK_SILENCE = ("Break the silence", "B")
WHOLE_DRAFT = ("All clauses", "Esc")

TALKS_KEYS = (
    ("1 to 9", "open a clause; once it is open, choose a wording"),
    ("Arrows, Tab", "from clause to clause, and round the table"),
    ("Enter", "open the clause or the delegation in focus"),
    ("M", "every other move, with what it costs"),
    ("D", "the day: what hangs on it, and what delegations say"),
    ("I", "the instructions of your capital"),
    ("L", "the log of all that happened"),
    ("E", "end the turn"),
    ("V", "put the draft to the vote, if you hold the pen"),
    ("U", "take the last move back, as a historian"),
)

LEAVING = "Press Esc again to leave. Every move is kept, and the talks can be taken up again."


def hint(about: str, seed: str) -> str:
    """Return the line at the foot of the table: who plays, the seed, and where to look."""
    return (
        f"{about.rstrip('.')} · {seed} · choose a seat to talk to it, or a clause (1 to 9) "
        "· F1 keys"
    )


def clause_note(core: bool, changed: bool) -> str:
    """Return what there is to know of a clause beside what it says."""
    return " · ".join(filter(None, ("core" if core else "", "reworded" if changed else "")))


LOOK_AT_ONE = "Look at a wording to see whom it would move."
FIXED = "This clause has one wording alone; it is not negotiated."


def wording_note(stands: bool, tabled: bool, worth: str, count: str) -> str:
    """Return what there is to know of a wording beside whom it moves."""
    now = ("stands now" if stands else "", "as tabled" if tabled else "")
    return " · ".join(filter(None, (*now, worth, count)))


def moved(each: Iterable[tuple[str, str, str]]) -> str:
    """Return whom a wording moves: a name each, the points and the change that the player sees.

    Those whose vote changes alike stand together, under that change.
    """
    groups: dict[str, list[str]] = {}
    for name, points, change in each:
        groups.setdefault(change, []).append(f"{name} ({points})" if points else name)
    return "; ".join(
        f"{change}: {', '.join(names)}" if change else ", ".join(names)
        for change, names in groups.items()
    )


def vetoes(line: str) -> str:
    """Return which vetoes are in play, without what that means."""
    first = line.partition(". ")[0]
    return first if first.endswith(".") else f"{first}."


def noted(notes: str) -> str:
    """Return what else is to be seen of a seat."""
    return f"({capital(notes)}.)" if notes else ""


NOTHING_YET = "Nothing has happened yet."
LET_BE = ("Leave it", "Esc")


def as_sentence(text: str) -> str:
    """Return a text with a capital letter and a full stop."""
    return f"{capital(text)}{'' if text.endswith('.') else '.'}"


MOVES_TITLE = "What else can be done"
LETTERS = "123456789ABDFGHIJK"
"""The keys of a list of moves, in their order."""

DELEGATION_KEYS = (
    ("1 to 9", "say what its button says"),
    ("Page up, page down", "scroll what is known of the delegation"),
)


def joined_notes(notes: Sequence[str]) -> str:
    """Return what else is to be seen of a seat, in one line."""
    return capital(" · ".join(notes))


def priced(label: str, price: str) -> str:
    """Return a move with what it costs."""
    return f"{label} · {price}" if price else label


def veto_cost(cost: int, strength: int) -> str:
    """Return what a veto would cost now, against what the red line is worth."""
    return f"A veto would cost {cost} of {strength}"


SEPARATE_VOTE = ("Separate vote", "S")
REWORD_TITLE = "This crosses what binds you"
REWORD = ("Reword it all the same", "R")
SEND_IT = ("Send it", "V")
VOTE_TITLE = "Put the draft to the vote?"
VOTE_NOW = ("Put it to the vote", "V")
WITHDRAW_IT = ("Withdraw it", "W")
WITHOUT_A_VOTE = "The talks end here, and nobody is asked to vote."
AT_ONCE = (
    "It is voted on at once. If it is adopted, there is more time to talk; if it is not, the talks "
    "are over."
)
"""What to know before the talks are ended otherwise than by a vote on the draft."""

ASK_CAPITAL = ("Cable the capital", "A")
QUIET_TURN = "Nothing was heard that changes anything."

PRESSING_TITLE = "How do you press for it?"
PRESSING = (("Propose it", "P"), ("Withhold your vote", "W"), ("Promise your vote", "V"))


def that_it(wording: str) -> str:
    """Return a wording as what is asked for."""
    return f"You want a draft that {wording}"


VOTING_KEYS = (("Space", "show all votes at once"), ("Enter", "go on"))
VOTING_HINT = "Enter goes on · F11 full screen · Esc leaves, and the sitting can be resumed"
SHOW_ALL = ("Show all", "Space")
WHY = ("Why each voted so", "Enter")
TALK_ON = ("Talk on", "Enter")
END_HERE = ("End here", "E")
LOOK_BACK = ("Look back", "Enter")

REASONS_KEYS = (
    ("Up, down", "from member to member"),
    ("Enter", "open the ledger of the member in focus"),
    ("G", "go on"),
)
GO_ON_FROM_REASONS = ("Go on", "G")

LEAVES = (
    *("Five bars", "What turned it", "What was hidden"),
    *("Beside the record", "Two questions", "Play again"),
)
LOOKING_BACK_KEYS = (
    ("1 to 6", "turn to a leaf"),
    ("Page up, page down", "scroll"),
    ("T", "show the total, after the bars"),
    ("W", "why each voted so"),
    ("R", "the record, to read or to save"),
)
SHOW_TOTAL = ("And in one number", "T")
WHY_SO = ("Why each voted so", "W")
RECORD = ("The record", "R")
LEAVE = ("Leave", "Esc")

YES = "adopted"
ANSWERS = {"adopted": ("Adopted", "A"), "not_adopted": ("Not adopted", "N")}
SAME_AGAIN = "Play the same seed again, with every red line"
AGAIN_KEYS = "SABDEFGHIJKLMNOPQ"


def verdict(right: bool) -> str:
    """Return whether an answer was right."""
    return "As you said." if right else "Not as you said."


FIRST_VOTE = "Your first vote"
INVENTED_CASE = "An invented case, among members that sit on the Council"
NEXT = ("Go on", "Enter")
TO_THE_CASES = ("Skip to the cases", "C")
CHOOSE_A_CASE = ("Choose a case", "Enter")
GUESSES = (
    ("Adopted", "A"),
    ("Not adopted: too few", "T"),
    ("Not adopted: vetoed", "V"),
)
OTHER_REASON = "Yes, but for the other reason."
TUTORIAL_KEYS = (
    ("F, A, B", "cast your vote"),
    ("A, T, V", "say what becomes of a vote, and why"),
    ("Space", "show all votes at once"),
    ("C", "skip to the cases"),
)


def nth_prediction(number: int) -> str:
    """Return which of the three votes is to be predicted."""
    return f"What becomes of it? Vote {number} of 3"


WITH_THE_PEN = (
    "The draft is yours to word and to put to the vote. Each turn gives you two action points: talk"
    " to delegations, reword clauses, hold rounds of talks. Two hurdles stand before you: nine "
    "votes in favour, and no permanent member against."
)


def begins(holder: str) -> str:
    """Return what there is to do; `holder` is who holds the pen, empty where the player does."""
    if not holder:
        return WITH_THE_PEN
    return (
        f"{capital(holder)} words the draft and puts it to the vote. Each turn gives you two "
        "action points: propose wordings, bargain with your vote, win others for the text or "
        "against it. Once the vote is called, you cast yours."
    )


TO_THE_TABLE = ("To the table", "Enter")


def nothing_came(move: str) -> str:
    """Return that a move led to nothing that can be seen."""
    return f"{move}: nothing that you can see came of it."


def day_alone(label: str) -> str:
    """Return the day or the hour of a turn, without what the turn brings."""
    return label.partition(": ")[0]


def turns(count: int) -> str:
    """Return how long a case is, in turns."""
    return f"{capital(number(count))} {'turn' if count == 1 else 'turns'}"
