"""What is looked back on: what follows, and the votes of a game beside those of the record."""

from collections.abc import Sequence

from nine_votes.council.messages import Cases, Message, Said, say
from nine_votes.council.voting import Vote
from nine_votes.delegations.endings import Ending
from nine_votes.phrases.words import VOTE
from nine_votes.words.resolver import in_words

WITHIN_A_MODEL = in_words(say("hindsight-within-a-model"))

LEFT_WITHOUT = (Ending.ROLLOVER_VETOED, Ending.WITHDRAWN, Ending.LAPSED)
"""The endings of which a scenario does not say that something runs out with them."""

UNTOLD = (*LEFT_WITHOUT, Ending.ROLLOVER_ADOPTED, Ending.DISAVOWED, Ending.HOLLOW)
"""The endings of which a scenario does not tell by itself what follows."""

FOLLOWS = Cases("ending-after", UNTOLD)


def afterwards(ending: Ending, lapses: Said) -> Said:
    """Return what else can be said of an ending; `lapses` says what runs out, if anything does."""
    if ending not in UNTOLD:
        return ""
    runs_out = lapses if ending in LEFT_WITHOUT else ""
    follows = FOLLOWS(ending)
    return say("hindsight-all", sentences=(follows, runs_out)) if runs_out else follows


def vote_word(vote: Vote | None) -> Message:
    """Return a vote, or that none was cast."""
    return VOTE(vote) if vote else say("hindsight-not-voted")


def figures_beside(name: str, yours: Sequence[Vote], recorded: Sequence[Vote]) -> Message:
    """Return what a recorded vote was on, with its figures after those of the game."""
    figures = {"yours": _figures(yours), "recorded": _figures(recorded)}
    return say("hindsight-figures", subject=name, played=bool(yours), **figures)


def _figures(votes: Sequence[Vote]) -> str:
    """Return the votes for, against and abstaining as New York writes them: 9-2-4."""
    kinds = (Vote.IN_FAVOUR, Vote.AGAINST, Vote.ABSTAINING)
    return "-".join(str(sum(vote is kind for vote in votes)) for kind in kinds)


GUESS = "Author's guess:"
"""With what a scenario begins where it tells of what never was."""


def as_history(told: str) -> Said:
    """Return what followed in history, told after a vote that was not that of the record."""
    if not told or told.startswith(GUESS):
        return told
    return say("hindsight-in-history", told=told)
