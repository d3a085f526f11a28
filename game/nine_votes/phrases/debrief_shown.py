"""The words of the debrief on the wall: its three steps, its buttons and keys."""

from collections.abc import Iterator, Mapping

from nine_votes.council.charter import RuleSet
from nine_votes.council.outcomes import Decision, Outcome
from nine_votes.council.voting import Vote
from nine_votes.phrases.words import VOTE_WORDS, capital, number

BACK = ("Back to the table", "Esc")
EARLIER = ("Step back", "Backspace")
VOTE_BEFORE = ("Vote before", "[")
NEXT_VOTE = ("Next vote", "]")
ON_KEY = "Enter"
ANOTHER_SET = ("Another way", "N")
ANOTHER_LINE = ("Next red line", "N")
ALL_RULES = ("All rules", "L")
AS_IN_THE_ROOM = ("As in the room", "A")

WHY = "Why"
TURNED = "What would have changed it"
ASK = "For the class"
SHOW_IT = "Show it"
OTHER_RULES = "Other rules"
BESIDE = "Beside the record"
OTHER_TEXTS = "Other texts"
RED_LINES = "Red lines"
PREDICTED = "The class predicted"

FIRST_HURDLE, SECOND_HURDLE = "First hurdle", "Second hurdle"
NOT_ASKED = "Not asked"
CLEARED, STOPPED = "Cleared", "Not cleared"
WHOSE_VOTE = "Whose vote did what"

TURNS_IT = "TURNS IT"
THIS_ONE = "THIS ONE"
RED_LINE = "RED LINE"
SMALL_SIGNS = "Small signs show how a member would have had to vote."
VOTES_NEEDED = "Votes needed"
TO_BLOCK = "To block, it takes"
ABSTENTION_BLOCKS = "Abstention blocks"
ABSENCE_BLOCKS = "Absence blocks"
NO_VETO, TWO_VETOES = "No veto", "Two permanent members have to be against"
ON, OFF = "yes", "no"
SAME = "The same votes, counted again"
WITH_CHANGES = "The same votes, counted under another rule"

KEYS = (
    ("Enter", "the next step, or use what the focus is on"),
    ("Backspace", "the step before"),
    ("1, 2, 3", "what happened, why, what would have changed it"),
    ("N", "another set of votes, or the next red line"),
    ("L", "the same votes under every rule set"),
    ("[ and ]", "the debrief of another vote of this sitting"),
    ("Esc", "back"),
)


def place(step: int, vote: int, votes: int) -> str:
    """Return which step this is, and of which vote where there are several."""
    of = f" · vote {vote} of {votes}" if votes > 1 else ""
    return f"Debrief, step {step} of 3{of}"


def subject_line(symbol: str, title: str) -> str:
    """Return what was voted on, and in which case."""
    return " · ".join(part for part in (symbol, title) if part)


def predicted(adopted: int, not_adopted: int, *, as_one: bool) -> str:
    """Return what the class said before it saw the votes."""
    if as_one:
        return f"{PREDICTED}: {'adopted' if adopted else 'not adopted'}."
    hands = f"{adopted} {_say(adopted)} adopted, {not_adopted} not adopted"
    return f"{PREDICTED}: {hands}."


def _say(hands: int) -> str:
    return "says" if hands == 1 else "say"


def first_hurdle(rules: RuleSet, required: int) -> str:
    """Return what the first hurdle asks for."""
    if rules.unanimity:
        return "All who vote in favour"
    return f"{capital(number(required))} votes in favour"


def of_needed(decision: Decision) -> str:
    """Return the votes in favour beside the number needed: '13 of the 9 needed'."""
    favour = decision.tally.in_favour
    return f"{favour or 'None'} in favour, {decision.required} needed"


def how_far(decision: Decision) -> str:
    """Return by how much the first hurdle was cleared or missed."""
    if decision.outcome is Outcome.NOT_UNANIMOUS:
        return f"{STOPPED}: not all who voted were in favour"
    over = decision.tally.in_favour - decision.required
    if over < 0:
        return f"{STOPPED}: {number(-over)} short"
    return f"{CLEARED}: {number(over)} over" if over else f"{CLEARED}: exactly {decision.required}"


def second_hurdle(rules: RuleSet) -> str:
    """Return what the second hurdle asks for, in general."""
    several = rules.vetoes_needed > 1
    who = f"Fewer than {number(rules.vetoes_needed)} permanent members" if several else ""
    who = who or "No permanent member"
    if rules.blocks == {Vote.AGAINST}:
        return f"{who} against"
    if Vote.ABSTAINING not in rules.blocks:
        return f"{who} against or absent"
    return f"{who} without a vote in favour" if Vote.ABSENT in rules.blocks else f"{who} held back"


NO_SECOND = "No veto on such a question"
ONE_VOTE_EACH = "A permanent member's vote counts like any other"


def too_few(required: int) -> str:
    """Return why the second hurdle is not asked about."""
    return f"{NOT_ASKED}: no veto is counted below {number(required)}"


def not_cleared(who: str) -> str:
    """Return who stopped it at the second hurdle."""
    return f"{STOPPED}: {who}"


NOBODY_BLOCKED = f"{CLEARED}: nobody blocked it"


def one_of(number_moving: int, members: int, *, alone: bool) -> str:
    """Return the word on the card of a member whose vote would have turned it."""
    if members > number_moving:
        return f"{number_moving} OF {members}"
    if alone and members == 1:
        return TURNS_IT
    return THIS_ONE if members == 1 else f"ALL {members}"


def would_have(turned: str, phrase: str) -> str:
    """Return one set of votes as a sentence."""
    return f"It would have been {turned} {phrase}."


def nth_way(nth: int, ways: int) -> str:
    """Return which of several sets of votes is shown, or nothing where there is one."""
    return f"Way {nth} of {ways}" if ways > 1 else ""


def nth_line(nth: int, lines: int) -> str:
    """Return which red line is open."""
    return f"Red line {nth} of {lines}"


def vetoes_options(most: int) -> Iterator[tuple[str, str]]:
    """Yield how many permanent members it may take to block, each with its label."""
    for vetoes in range(most + 1):
        yield str(vetoes), "no veto" if not vetoes else number(vetoes)


def the_record(*, invented: bool) -> str:
    """Return what votes are held against: an invented case has no record but its own."""
    return "the case as written" if invented else "the record"


def as_recorded(differing: int, record: str) -> str:
    """Return how the votes lie beside those of the record, as a heading."""
    if not differing:
        return f"All voted as in {record}"
    differ = "vote differs" if differing == 1 else "votes differ"
    return f"{capital(number(differing))} {differ} from {record}"


def ended_here(head: str, tally: str) -> str:
    """Return what became of the votes here."""
    return f"Here: {head.lower()}, {tally}."


def ended_in(record: str, head: str, tally: str) -> str:
    """Return what became of them in history, or in the case."""
    return f"In {record}: {head.lower()}, {tally}."


def beside_line(name: str, here: Vote, recorded: Vote) -> str:
    """Return a member's vote here beside its vote in the record."""
    return f"{capital(name)}: {VOTE_WORDS[here]} here, {VOTE_WORDS[recorded]} there."


NOBODY = "nobody"

NEXT_LABELS: Mapping[str, str] = {
    "why": WHY,
    "asked": TURNED,
    "votes": SHOW_IT,
    "texts": OTHER_TEXTS,
    "rules": OTHER_RULES,
    "record": BESIDE,
    "lines": RED_LINES,
}
"""What the button that leads on says, by the leaf that it leads to."""

TITLES: Mapping[str, str] = {
    "happened": "What happened",
    "why": WHY,
    "texts": "What text would have carried it",
}
