"""Why each of the five bars is as long as it is, in a few words that follow what it measures."""

from collections.abc import Sequence

from nine_votes.phrases.words import joined, number

NOTHING_ADOPTED = "nothing was adopted"
HALVED = "halved, since a core clause says next to nothing"
OF_THE_TEXT = "by the text that was adopted"
OF_THE_STOPGAP = "by the stopgap, which alone was adopted"

WEAKEST_CLAUSE = "as much as the weakest clause lets it"
WHILE_IT_LASTS = "as long as the stopgap lasts"
TIME_LEFT = "there was time left to try again"
WON_BEFORE = "what the stopgap won before"
NOTHING_GOES_ON = "no text keeps it up"

NO_NINE = "too few were in favour to carry anything"
NOBODY_VOTED = "nobody voted"
NOBODY_OBJECTED = "nobody broke silence"

NOTHING_AGAINST_YOU = "nothing was held against you"
LEAKED = "an offer of yours was in the papers"
CROSSED = "you went against what binds you"
TOO_FEW = "you called a vote that fell short"
LAPSED = "you let the time run out"
WITHDREW = "you withdrew the draft"
GAVE_AWAY = "you gave way, and were vetoed all the same"
BROKE_WORD = "you did not vote as you had said"


def kept(whole: int, clauses: int) -> str:
    """Return how many clauses give the penholder all that it wanted."""
    if whole == clauses:
        return "every clause gives all of it"
    gives = "clause gives" if whole == 1 else "clauses give"
    return f"{number(whole) if whole else 'no'} {gives} all of it, of {number(clauses)}"


def carried(in_favour: int, members: int, abstaining: int, *, in_vain: bool) -> str:
    """Return how broadly a text was carried; `abstaining` are permanent members."""
    said = f"{in_favour} of {members} in favour"
    if abstaining:
        who = "permanent member" if abstaining == 1 else "permanent members"
        said = f"{said}, {number(abstaining)} {who} abstaining"
    return f"{said}, in vain" if in_vain else said


def alike(others: int) -> str:
    """Return how many others voted as one did."""
    return f"{number(others) if others else 'none'} of the others"


def held_against(reasons: Sequence[str]) -> str:
    """Return what cost credit, or that nothing did."""
    return joined(list(reasons)) or NOTHING_AGAINST_YOU


def left(favours: int, of: int, trusting: int, wary: int) -> str:
    """Return what is left of favours, and how many came to trust one, or no longer do."""
    parts = [f"{favours} of {of} favours"]
    if trusting:
        parts.append(f"{_members(trusting)} that {'trusts' if trusting == 1 else 'trust'} you")
    if wary:
        parts.append(f"{_members(wary)} that {'is' if wary == 1 else 'are'} wary of you")
    return joined(parts)


def _members(count: int) -> str:
    return f"{number(count)} {'member' if count == 1 else 'members'}"
