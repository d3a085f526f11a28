"""How much of the others is shown: by the level, by whom the player talked to, after the vote."""

from enum import StrEnum

from nine_votes.delegations.worlds import Level
from nine_votes.sitting.negotiation import Negotiation


class Sight(StrEnum):
    """How much of a delegation is shown: its numbers, the way it moves, or how it leans alone."""

    NUMBERS = "numbers"
    ARROWS = "arrows"
    LIGHTS = "lights"


def sight_of(negotiation: Negotiation, place: int) -> Sight:
    """Return how much of the delegation in a place is shown now; of the own seat, everything."""
    state, level = negotiation.state, negotiation.level
    if negotiation.over or level is Level.HISTORIAN or place == negotiation.case.place:
        return Sight.NUMBERS
    if level is Level.AMBASSADOR:
        return Sight.ARROWS if place in state.known else Sight.LIGHTS
    return Sight.NUMBERS if place in state.known | state.talked else Sight.ARROWS
