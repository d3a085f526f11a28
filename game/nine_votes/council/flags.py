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


MEANINGS = {
    Flag.ABSENCE_CONTESTED: "a permanent member was absent and the question was carried; only "
    "the USSR contested that, in 1950 (Article 28(1))",
    Flag.ALL_PERMANENT_ABSENT: "no permanent member was there; the arithmetic carries it, no "
    "precedent does",
    Flag.CLASSIFICATION_CONTESTED: "taken as procedural here, though whether such matters are "
    "procedural is contested",
    Flag.DOUBLE_VETO_DENIED: "a permanent member voted against, but the President ruled the "
    "matter procedural (rule 30), as in 1950 and 1959",
    Flag.INVENTED_RULE: "this rule set is an invention for comparison; nobody has proposed it",
    Flag.PARTY_CLAIM_OPEN: "a member said to be a party voted; whether Article 27(3) asks it to "
    "abstain was not settled",
    Flag.PARTY_SET_ASIDE: "a party's vote was not counted as cast (Article 27(3), or Articles 15 "
    "and 16 of the Covenant)",
    Flag.PARTY_VOTED: "a party to the dispute voted, though the conditions of Article 27(3) for "
    "its abstention look met",
    Flag.PERMANENT_VOTE_UNKNOWN: "the vote of a permanent member is not known by name; no veto "
    "is counted from it",
    Flag.SNAPBACK_CONTESTED: "members dispute whether the notification under resolution 2231 "
    "(2015) was valid",
    Flag.THRESHOLD_ASSUMED: "no required number is written for this Council; half of the seats "
    "plus one and a half, rounded down, is assumed",
    Flag.THRESHOLD_TRANSITION: "the nine votes of the amended Article 27 were in force from 31 "
    "August 1965 but applied only from 1 January 1966 (S/RES/218)",
    Flag.UNNAMED_PERMANENT_AGAINST: "permanent members not known by name voted against",
    Flag.VETO_DISREGARDED: "a permanent member's vote against did not block, restraint being "
    "binding in this rule set where mass atrocities are certified",
}
"""Each flag in a sentence's length, for the README and for whoever prints a decision."""


MEANING = Cases("flag", Flag)
"""What each flag says, in a sentence's length, without a full stop."""
