"""The words of the same votes under other rules."""

from nine_votes.council.charter import RuleSet, Standing
from nine_votes.council.outcomes import Decision
from nine_votes.phrases.result import Result
from nine_votes.phrases.words import capital, number
from nine_votes.words.resolver import in_words

TITLE = "The same votes under other rules"
NOTE = "Choose a rule to sit down at its table. Added seats vote as their region's elected did."
BACK = ("Back", "Esc")
OTHER_RULES = ("Other rules", "L")
ASSUMED = "ASSUMED"
HANGS = "The assumed votes decide it."
NOT_COUNTED = "Cannot be counted"

STANDINGS = {
    Standing.LAW: "the law that day",
    Standing.LEVER: "one change",
    Standing.PROPOSAL: "proposed",
    Standing.HISTORY: "of another time",
    Standing.INVENTED: "invented",
}


def under(rules: RuleSet) -> str:
    """Return under which rule the votes are counted, for the corner of the wall."""
    return f"Counted under: {rules.title}"


def more(page: int, pages: int) -> str:
    """Return which page of the rules is shown, on the button that turns it."""
    return f"More rules ({page} of {pages})"


def seats_line(rules: RuleSet, decision: Decision, seats: int, added: int) -> str:
    """Return what kind of rule it is, how many were in favour, and what is assumed of them."""
    favour = f"{decision.tally.in_favour} of {seats} in favour, {decision.required} needed"
    said = [STANDINGS[rules.standing], favour]
    if added:
        said.append("one vote assumed" if added == 1 else f"{number(added)} votes assumed")
    return capital(" · ".join(said))


def why(result: Result, *, hangs: bool) -> str:
    """Return why it came out so: what decided, or the figures where they tell it."""
    said = in_words(result.ground or result.figures)
    return f"{said} {HANGS}" if hangs else said


def assumed_line(added: int) -> str:
    """Return that nobody cast the votes of added seats, for the line over the result."""
    return f"{capital(number(added))} added seats: their votes are assumed" if added else ""
