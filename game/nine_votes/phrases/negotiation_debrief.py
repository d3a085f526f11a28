"""The words of what is looked back on: the five parts, the turning points, what was hidden."""

from collections.abc import Mapping, Sequence

from nine_votes.council.outcomes import Outcome
from nine_votes.council.voting import Vote
from nine_votes.delegations.cases import Case
from nine_votes.delegations.delegation import RedLine
from nine_votes.delegations.endings import Ending
from nine_votes.delegations.scores import Score
from nine_votes.phrases.delegations_course import ENDINGS
from nine_votes.phrases.words import VOTE_WORDS, all_named, capital, named

DEBRIEF = "Looking back"
PARTS = ("Substance", "Continuity", "Breadth", "Credibility", "Economy")
OF_THE_PEN = (
    "how much of what you wanted stands in an adopted text",
    "how much of the work goes on",
    "how broadly the text was carried, beyond the votes it needed",
    "whether others will believe you next time",
    "what is left of your favours, and of the trust in you",
)
OF_A_SEAT = (
    "where the outcome stands for your capital, between its worst and its best",
    "how much of the work goes on",
    "how many voted as you did",
    "whether you kept your word and your red lines",
    "what is left of your favours, and of the trust in you",
)
"""What each of the five parts measures: for a penholder, and for any other seat."""

BARS_FIRST = "Five bars for a conversation. 'Adopted' is not 'won', and nobody is marked."
TOTAL = "All in all"
TURNING_POINTS = "The moves that turned it"
NO_TURNING_POINT = (
    "No single move of yours before the end turned it: without any one of them it ends the same."
)
HIDDEN = "What they did not tell you"
NOTHING_HIDDEN = "At the historian's level nobody hides anything."
NOTHING_WAS_HIDDEN = "In this game nobody hid an instruction."
ALL_RED_LINES = "Every red line, opened"
BESIDE = "Beside the vote as it is recorded"
BESIDE_INVENTED = "Beside the vote as the author set it down"
NO_RECORD = "The scenario records no vote of all members to set beside yours."
YOURS, RECORDED = "Yours", "Recorded"
NOT_VOTED = "no vote"
EXIT = "Two questions on the way out"
CHANGE_A_LINE = "Change one red line, and play the same seed"
WITHIN_A_MODEL = (
    "The model says so because of what its author assumed; every assumption shows how sure it is."
)
VOTE_HEADING = "The vote, and why each voted so"
BY_CONSENSUS = "Nobody broke silence, and the text was adopted without a vote."
NO_VOTE = "No vote was taken."
CONSEQUENCES = "What follows, as this scenario tells it"

AFTERWARDS: Mapping[Ending, str] = {
    Ending.ROLLOVER_ADOPTED: (
        "Nothing is settled, and nothing has stopped: there is a little more time to talk."
    ),
    Ending.ROLLOVER_VETOED: "Even the stopgap was stopped.",
    Ending.WITHDRAWN: "The draft is off the table.",
    Ending.LAPSED: "Nobody was asked to vote.",
    Ending.DISAVOWED: "The text stands, and your own capital will not stand by it.",
    Ending.HOLLOW: "The text stands, but a clause at its heart says next to nothing any more.",
}
"""What follows from endings that a scenario does not tell of by itself."""


LEFT_WITHOUT = (Ending.ROLLOVER_VETOED, Ending.WITHDRAWN, Ending.LAPSED)
"""The endings of which a scenario does not say that something runs out with them."""


def afterwards(ending: Ending, lapses: str) -> str:
    """Return what else can be said of an ending; `lapses` says what runs out, if anything does."""
    runs_out = lapses if ending in LEFT_WITHOUT else ""
    return " ".join(filter(None, (AFTERWARDS.get(ending, ""), runs_out)))


def weight_line(weight: int, weights: int) -> str:
    """Return what a part counts for."""
    return f"counts {weight} of {weights}" if weight else "does not count for this seat"


def total_line(total: float) -> str:
    """Return the total, which is said last."""
    return f"{TOTAL}: {total:.0f} of 100"


def cap_line(score: Score) -> str:
    """Return why a total could not be higher, or nothing."""
    if score.at_most >= 100:
        return ""
    why = (
        "your own capital disavows the text"
        if score.at_most < HOLLOW_FROM
        else "a core clause is hollow"
    )
    return f"At most {score.at_most:.0f}, since {why}."


HOLLOW_FROM = 50


def turning_line(ending: Ending, lost: float, *, same: bool) -> str:
    """Return how a game would have ended without a move."""
    end = ENDINGS[ending]
    became = "the same end" if same else f"{end[:1].lower()}{end[1:]}"
    if round(lost) == 0:
        return f"Without it: {became}."
    way = "fewer" if lost > 0 else "more"
    points = f"{abs(lost):.0f} {'point' if round(abs(lost)) == 1 else 'points'}"
    return f"Without it: {became}; {points} of 100 {way}."


def hidden_line(code: str, tell: str | None, kind: str, case: Case) -> str:
    """Return what a delegation hid in this game."""
    who = capital(named(code, case.council))
    said = f" {capital(tell)}." if tell else ""
    return f"{who}: {kind}.{said}"


WAY_OUT = "its red line had a way out that it did not show"
INCLINED = {
    True: "it liked the text by a point more than it showed",
    False: "it liked the text by a point less than it showed",
}
PERSUADABLE = "arguments could move it further than it showed"


def shaken_line(wording: str, better: Sequence[str], worse: Sequence[str], case: Case) -> str:
    """Return who took a wording, which no recorded text tested, otherwise than usual here."""
    parts = [
        f"{all_named(codes, case.council)} {way}"
        for way, codes in (("more", better), ("less", worse))
        if codes
    ]
    comma = "," if len(parts) > 1 else ""
    return f"A draft that {wording} pleased {', and '.join(parts)}{comma} than could be seen."


def without_offer(code: str, line: RedLine, case: Case) -> str:
    """Return what it is to play the same seed again without a red line."""
    return f"Play it again, {named(code, case.council)} doing without this red line: {line.because}"


def own_vote(vote: Vote) -> str:
    """Return what is said of the player's own vote, which nobody has to explain to it."""
    return f"Your own vote: {VOTE_WORDS[vote]}."


def vote_word(vote: Vote | None) -> str:
    """Return a vote, or that none was cast."""
    return VOTE_WORDS[vote] if vote else NOT_VOTED


def beside_line(recorded: str, *, invented: bool) -> str:
    """Return what stands beside the votes of a game, as a heading."""
    return f"{BESIDE_INVENTED if invented else BESIDE}: {recorded}" if recorded else NO_RECORD


def figures_beside(name: str, yours: Sequence[Vote], recorded: Sequence[Vote]) -> str:
    """Return what a recorded vote was on, with its figures after those of the game."""
    figures = f"{_figures(yours)} with you, " if yours else ""
    return f"{name}, {figures}{_figures(recorded)} in the record"


def _figures(votes: Sequence[Vote]) -> str:
    """Return the votes for, against and abstaining as New York writes them: 9-2-4."""
    kinds = (Vote.IN_FAVOUR, Vote.AGAINST, Vote.ABSTAINING)
    return "-".join(str(sum(vote is kind for vote in votes)) for kind in kinds)


GUESS = "Author's guess:"
"""With what a scenario begins where it tells of what never was."""


def as_history(told: str) -> str:
    """Return what followed in history, told after a vote that was not that of the record."""
    if not told or told.startswith(GUESS):
        return told
    return f"In history, after another vote or another text: {told}"


def told_of(outcome: Outcome | None, told: Mapping[str, str]) -> str:
    """Return what a scenario tells of an outcome, or nothing."""
    return told.get(outcome, "") if outcome else ""
