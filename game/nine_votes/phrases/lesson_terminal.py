"""The words of the lesson in the terminal: predict, debrief, and the questions before and after."""

from collections.abc import Mapping

from nine_votes.phrases.questions_shown import NO_VOTE_YET
from nine_votes.sitting.steps import When

NOT_YET = NO_VOTE_YET
AFTER_A_VOTE = "B debriefs this vote."
GO_ON = "Enter goes on, Q is enough: "
HOW_MANY = (
    "How many say adopted, and how many not, as 20 8? Or A or N for the class, Enter lets be: "
)
SLIPS = "Slips: how many say adopted, and how many not, as 20 8? Enter counts none: "
NO_COUNTS = "Two numbers, as 20 8."
PREDICTION_KEPT = "Kept for the debrief."
WHO = "Who voted how"
LEVERS = "The same votes with one thing changed"
QUESTIONS: Mapping[When, str] = {
    When.BEFORE: "The questions before the lesson. The answers come at its end.",
    When.AFTER: "The questions at the end of the lesson. The answers follow.",
}

SIGNS_MEAN = "(+ in favour, - against, V veto, o abstaining, n not participating, x absent)"


def lever(name: str, head: str) -> str:
    """Return what the votes come to with one thing changed."""
    return f"{name}: {head.lower()}."


def votes_needed(number: str) -> str:
    """Return the lever of so many votes needed."""
    return f"{number} votes needed"


def step_title(nth: int, heading: str) -> str:
    """Return the heading of a step."""
    return f"{nth}. {heading}"


def for_the_class(question: str) -> str:
    """Return the question of a step."""
    return f"For the class: {question}"
