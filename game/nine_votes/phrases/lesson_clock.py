"""The words of the lesson's clock: which minute it is, how far behind, and what to leave out."""

from nine_votes.phrases.words import number

SHORT = 30
LENGTHS = {0: "Off", SHORT: "30 min", 45: "45 min"}
"""How long a lesson may be, by its minutes; the first is no lesson."""

STATEMENTS = "leave out a statement"
AMENDMENTS = "vote on one amendment, or on none"
EXPLANATIONS = "leave out the explanations of vote"
DEBRIEF = "begin the debrief"


def minute(gone: int, behind: int) -> str:
    """Return which minute of the lesson it is, and how many it is behind."""
    return f"Minute {gone + 1}, {behind} behind" if behind else f"Minute {gone + 1}"


def advice(behind: int, length: int, cut: str) -> str:
    """Return what to leave out, so that the debrief is not what is missing at the end."""
    late = "one minute" if behind == 1 else f"{number(behind)} minutes"
    return f"{late.capitalize()} behind a lesson of {length}: {cut}. The debrief stays."
