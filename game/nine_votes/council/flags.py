"""What a decision rests on that is contested, unknown or assumed: a closed list."""

from enum import StrEnum

from nine_votes.council.messages import Cases


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
