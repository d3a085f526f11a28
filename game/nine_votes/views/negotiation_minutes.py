"""The negotiation in the record of a sitting: seat, level and seed, and the log of it all.

What happened before the meeting is told here; the vote itself stands in the minutes of the meeting.
"""

from typing import NamedTuple

from nine_votes.council.messages import Said
from nine_votes.phrases import negotiation as words
from nine_votes.phrases.delegations_course import HOW_ENDED
from nine_votes.sitting.negotiation import Negotiation
from nine_votes.views.negotiation_log import LogEntry, log


class NegotiationMinutes(NamedTuple):
    """A negotiation as the record tells it; `ending` says that it goes on, where it does."""

    facts: tuple[str, ...]
    log: tuple[LogEntry, ...]
    ending: Said


def negotiation_minutes(negotiation: Negotiation | None) -> NegotiationMinutes | None:
    """Return what the record tells of a negotiation, or None where there was none."""
    if negotiation is None:
        return None
    result = negotiation.state.result
    facts = (
        words.played_line(negotiation.seat, negotiation.level, negotiation.case),
        words.seed_line(negotiation.seed),
        words.without_line(negotiation.without, negotiation.cast.case),
    )
    return NegotiationMinutes(
        tuple(fact for fact in facts if fact),
        log(negotiation),
        HOW_ENDED(result.ending) if result else words.GOES_ON,
    )
