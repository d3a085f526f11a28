"""Who plays a negotiation, and small pieces that several of its views say."""

from nine_votes.council.members import the_member
from nine_votes.council.messages import Cases, Fact, Said, say
from nine_votes.delegations.worlds import Level
from nine_votes.sitting.negotiation import Negotiation

LEVEL = Cases("talks-level", Level)
LEVEL_ABOUT = Cases("talks-about-level", Level)


def in_a_row(*said: Said) -> Said:
    """Return sentences one after another, without those that say nothing."""
    sentences = tuple(each for each in said if each)
    return say("talks-sentences", sentences=sentences) if sentences else ""


def about(negotiation: Negotiation) -> dict[str, Fact]:
    """Return whose seat is played, at which level, and who holds the pen."""
    case = negotiation.case
    return {
        "seat": case.council.member(negotiation.seat),
        "holder": the_member(case.penholder, case.council),
        "own": case.holds_pen,
        "level": LEVEL(negotiation.level),
    }


def without_line(negotiation: Negotiation) -> Said:
    """Return which red line of the case is left out of a game, or nothing."""
    if not negotiation.without:
        return ""
    case = negotiation.cast.case
    code, _, identifier = negotiation.without.partition(" ")
    lines = case.delegations[case.places[code]].red_lines
    because = next(line.because for line in lines if line.id == identifier)
    return say("talks-without", who=case.council.member(code), because=because)
