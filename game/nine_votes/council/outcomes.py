"""What became of a question: an outcome, the decision with its grounds, and its flags."""

from enum import StrEnum
from typing import NamedTuple

from nine_votes.council.messages import Cases
from nine_votes.council.voting import Tally


class Flag(StrEnum):
    """A remark a decision carries; none of them changes the outcome."""

    ABSENCE_CONTESTED = "absence_contested"
    ALL_PERMANENT_ABSENT = "all_permanent_absent"
    CLASSIFICATION_CONTESTED = "classification_contested"
    DOUBLE_VETO_DENIED = "double_veto_denied"
    INVENTED_RULE = "invented_rule"
    PARTY_CLAIM_OPEN = "party_claim_open"
    PARTY_SET_ASIDE = "party_set_aside"
    PARTY_VOTED = "party_voted"
    PERMANENT_VOTE_UNKNOWN = "permanent_vote_unknown"
    SNAPBACK_CONTESTED = "snapback_contested"
    THRESHOLD_ASSUMED = "threshold_assumed"
    THRESHOLD_TRANSITION = "threshold_transition"
    UNNAMED_PERMANENT_AGAINST = "unnamed_permanent_against"
    VETO_DISREGARDED = "veto_disregarded"


MEANING = Cases("flag", Flag)
"""What each flag says, in a sentence's length, without a full stop."""


class Outcome(StrEnum):
    """What became of a question: a reason, never a yes or no."""

    ADOPTED = "adopted"
    INSUFFICIENT_VOTES = "insufficient_votes"
    VETOED = "vetoed"
    NOT_UNANIMOUS = "not_unanimous"
    PROCEDURAL = "procedural"
    SUBSTANTIVE = "substantive"
    RULING_OVERRULED = "ruling_overruled"
    RULING_STANDS = "ruling_stands"
    ELECTED = "elected"
    NOT_ELECTED = "not_elected"
    RELIEF_CONTINUES = "relief_continues"
    SNAPBACK = "snapback"


OUTCOME = Cases("result-called", Outcome)
"""What an outcome is called where it is told shortly, as a term: insufficient votes."""


class Decision(NamedTuple):
    """What a ballot decided, and on what grounds.

    `tally` is what was counted and `required` the votes in favour that were needed. `vetoes` are
    the seats of the permanent members that blocked, `negative_permanent` of those whose vote
    against did not. `set_aside` are parties whose vote was not counted as cast. `counterfactual`
    is the outcome under a strict Article 27(3), where a party voted. `articles` name the law.
    """

    outcome: Outcome
    tally: Tally
    required: int
    vetoes: tuple[str, ...]
    negative_permanent: tuple[str, ...]
    flags: tuple[Flag, ...]
    articles: tuple[str, ...]
    set_aside: tuple[str, ...] = ()
    counterfactual: Outcome | None = None


class UndecidableError(ValueError):
    """The question cannot be decided from this ballot; the message says why."""
