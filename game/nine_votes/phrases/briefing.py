"""The words of the briefing: what is asked, what it takes, the draft, and a seat's own card."""

from collections.abc import Sequence
from datetime import date

from nine_votes.council.charter import (
    ABSENCE_BLOCKS,
    ABSTENTION_BLOCKS,
    RuleSet,
    Standing,
)
from nine_votes.council.documents import DraftResolution
from nine_votes.council.members import Council
from nine_votes.council.messages import say
from nine_votes.council.outcomes import Decision
from nine_votes.council.procedure import MATTER
from nine_votes.council.questions import Kind, Question
from nine_votes.council.voting import Vote
from nine_votes.phrases.papers import plainly
from nine_votes.phrases.words import (
    VOTE_WORDS,
    all_named,
    capital,
    joined,
    long_date,
    named,
    number,
)
from nine_votes.words.resolver import in_words

CRISIS, DRAFT, COUNCIL = "The crisis", "The draft", "Who sits"
BACK = ("Back", "Esc")
THE_QUESTION = "What is asked"
STARRED = "A star marks a permanent member."
CHOOSE_SEAT = "Choose a seat to see its card."
SHOW_CARD = "S"
"""The key that shows the card of the seat that is chosen."""

WAYS = {
    "pass": ("Pass the laptop", "P", "Each delegation votes alone; between two, nothing shows."),
    "placards": ("Placards", "L", "All raise placards at once; one person keys them in."),
    "open_table": ("Open table", "O", "Any seat can be set and changed, for all to see."),
    "replay": ("Replay of the record", "R", "The vote as it was held, one seat after another."),
}
"""The name of each way to take a case, its key, and what it is."""

NO_BALLOT = "Nothing here is decided by a ballot; choose another case."
NO_RECORD = "How each member voted is not known by name, so nothing can be replayed."
NO_CARD = "This case gives that seat no card: it knows its own mind."

KINDS = {
    Kind.PRELIMINARY: "Is the question procedural?",
    Kind.RULING_CHALLENGE: "Shall the President's ruling be overruled?",
    Kind.CHARTER_109_1: "Shall a conference to review the Charter be held?",
    Kind.CHARTER_109_3: "Shall a conference to review the Charter be held?",
    Kind.ICJ_ELECTION: "Who shall be a judge of the Court?",
    Kind.SG_RECOMMENDATION: "Who shall be recommended as Secretary-General?",
}
"""What is asked, where it is not the adoption of a text."""

CONFIDENCE = {
    "documented": "documented",
    "inferred": "inferred",
    "speculative": "the author's guess",
}


def asked(question: Question, draft: DraftResolution) -> str:
    """Return what members are asked about a draft."""
    if question.kind in KINDS:
        return KINDS[question.kind]
    if draft.symbol:
        return f"Shall draft resolution {draft.symbol} be adopted?"
    if draft.clauses:
        return f"Shall the draft “{draft.name}” be adopted?"
    return f"The question: {draft.name[:1].lower()}{draft.name[1:]}."


def asked_to_amend(by: str | None, council: Council) -> str:
    """Return what members are asked about an amendment."""
    whose = f" of {named(by, council)}" if by else ""
    return f"Shall the amendment{whose} be made?"


def class_of(question: Question) -> str:
    """Return what a procedural question is about, and nothing for another."""
    if not question.matter:
        return ""
    return in_words(say("matter-asked", matter=MATTER(question.matter)))


def majority(decision: Decision, rules: RuleSet, can_block: bool) -> str:
    """Return what a decision takes: 'Nine votes in favour, and no permanent member against (…).'.

    `decision` is the one where all are in favour; `can_block` says that a permanent member's vote
    against could stop what all others want.
    """
    source = decision.articles[0] if rules.standing is Standing.LAW else rules.source
    if rules.unanimity:
        return f"All who vote have to be in favour ({rules.source})."
    votes = f"{capital(number(decision.required))} votes in favour"
    return f"{votes}, and {_permanent(rules, can_block)} ({source})."


def _permanent(rules: RuleSet, can_block: bool) -> str:
    if rules.vetoes_needed > 1:
        return f"fewer than {number(rules.vetoes_needed)} permanent members against"
    if not can_block:
        return "no member can block alone"
    members = "permanent member" if rules.new_permanent_veto else "member of the original five"
    if rules.blocks == ABSENCE_BLOCKS:
        return f"no {members} against or absent"
    if rules.blocks >= ABSTENTION_BLOCKS:
        return f"every {members} among them"
    return f"no {members} against"


def presides(president: str, council: Council) -> str:
    """Return who presides."""
    return f"{capital(named(president, council))} presides."


def nth(place: int, votes: int, day: date) -> str:
    """Return which vote of a case a question belongs to, and its day."""
    return f"Vote {place} of {votes}, {long_date(day)}"


def it_takes(questions: int, votes: int) -> str:
    """Return the heading over what so many questions take; none for one among several votes."""
    if questions > 1:
        return "What each takes"
    return "What it takes" if votes == 1 else ""


def draft_head(draft: DraftResolution) -> str:
    """Return what a draft is called: by its symbol, or as a vote without a text."""
    if draft.symbol:
        return f"Draft resolution {draft.symbol}"
    return "Draft resolution" if draft.clauses else "A vote without a text"


def put_forward(draft: DraftResolution, council: Council) -> str:
    """Return who put a draft forward, or nothing where that is not said."""
    holder = draft.penholder
    sponsors = sorted({*draft.sponsors} - {holder}, key=lambda code: plainly(code, council))
    if holder:
        others = f", with {all_named(sponsors, council)}" if sponsors else ""
        return f"{capital(named(holder, council))} holds the pen{others}."
    if sponsors:
        return f"Put forward by {all_named(sponsors, council)}."
    return ""


def open_wordings(draft: DraftResolution) -> str:
    """Return how many clauses can be worded otherwise, or nothing."""
    count = sum(len(clause.wordings or ()) > 1 for clause in draft.clauses)
    if not count:
        return ""
    if count == len(draft.clauses):
        return "As tabled. Every clause can be worded otherwise."
    clauses = "one clause" if count == 1 else f"{number(count)} clauses"
    return f"As tabled. {capital(clauses)} can be worded otherwise."


def operative(text: str) -> str:
    """Return what a clause says as a line of its own."""
    return f"{capital(text.rstrip('.'))}."


def show_card_of(code: str, council: Council) -> str:
    """Return the words of the button that shows a seat's card."""
    return f"Show the card of {named(code, council)}"


def only_looks(code: str, council: Council) -> str:
    """Return the title of a card that is still covered."""
    return f"Only {named(code, council)} should look"


COVERED = "Everybody else looks away. The card says what this capital wants, and where it stops."
UNCOVER = ("Show the card", "S")
COVER = ("Cover it", "Esc")


def because(reason: str) -> str:
    """Return why a delegation leans as it does."""
    return f"Your reason: {reason.rstrip('.')}."


def red_line(reason: str, vote: Vote, confidence: str, sources: Sequence[str]) -> str:
    """Return a line that a delegation will not let be crossed, and how sure that is."""
    said = CONFIDENCE[confidence]
    where = f": {joined([*sources])}" if sources else ""
    held = f"Red line: {reason.rstrip('.')}. Where a text crosses it: {VOTE_WORDS[vote]}"
    return f"{held} ({said}{where})."


HELP = (
    ("1, 2, 3", "the crisis, the draft, who sits"),
    ("Page up, page down", "scroll the draft"),
    ("S", "show the card of the seat that is chosen"),
    ("P, L, O, R", "the ways to begin, as their buttons say"),
    ("Esc", "back to the cases"),
)
