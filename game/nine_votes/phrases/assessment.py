"""The words of the assessment: what each seat did, and how many answered right before and after."""

from nine_votes.phrases.words import number

ASSESSMENT = "What each seat did"
MARKS_NOBODY = (
    "Counts and quotations for a conversation. Nobody is marked here: to vote in favour, or to be "
    "on the side that carried, is no merit by itself."
)
ANSWERS = "The questions before and after"
RIGHT = "Right answer"
QUESTION = "Question"
SEAT = "Seat"
PERMANENT = "permanent"
MOVED = "Amendments moved"
CARRIED = "of them taken in"
STATEMENTS = "Statements"
EXPLANATION = "Explanation of vote"
ITS_ANSWERS = "Right before, after"
NOT_ASKED = "not asked"
THE_ROOM = "The whole room"
BEFORE, AFTER = "Before", "After"
COUNTED = (
    "Right answers of all that were counted, on slips or seat by seat. Small numbers say little: "
    "ask those who changed their minds why."
)


def vote_called(meeting: int, vote: int) -> str:
    """Return how a vote is called at the head of a column; a meeting of 0 is the only one."""
    return f"Meeting {meeting}, vote {vote}" if meeting else f"Vote {vote}"


def share_text(right: int, of: int) -> str:
    """Return how many were right: '19 of 28, 68%'."""
    return f"{right} of {of}, {percent(right, of)}"


def percent(right: int, of: int) -> str:
    """Return a share in whole per cent, rounded half up."""
    return f"{(200 * right + of) // (2 * of)}%"


def in_a_sentence(
    question: str, before: tuple[int, int] | None, after: tuple[int, int] | None
) -> str:
    """Return a question with its two shares, for who does not see the picture."""
    first, second = (share_text(*share) if share else NOT_ASKED for share in (before, after))
    return f"{question} {BEFORE}: {first}. {AFTER}: {second}."


def how_many_questions(count: int) -> str:
    """Return the title of the picture."""
    return f"{number(count).capitalize()} questions: how many answered right"
