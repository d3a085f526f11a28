"""Whether an action is in order, and the meeting that it makes of a meeting.

One function says it for the raise, the greyed button and its tooltip. An objection speaks as the
President would and names its rule. What lies on the table is looked at first, then the phase, then
motions of rule 33, then who acts, all by the row of the action, and then what it asks for itself.
"""

from collections.abc import Mapping
from dataclasses import replace

from nine_votes.council.meeting import PHASES, Action, By, Law, Meeting, Open, Phase, Ruling
from nine_votes.council.objections import Objection

NOTHING_ELSE: Mapping[Ruling | None, str] = {
    Ruling.ASKED: "A point of order has been raised, and I have to rule on it",
    Ruling.CHALLENGED: "My ruling has been challenged, and that is put to the Council at once",
    Ruling.REFUSED: "The challenge to my ruling has not been put to the vote",
}
"""What is said over a ruling to anything that is not in order over it; one given waits for none."""


ADJOURNED, POLL, PENDING = Phase.ADJOURNED, Open.POLL, Open.PENDING
CHAIR, GUESTS = By.CHAIR, By.GUESTS
"""To look a member of an enumeration up costs Python 3.11 more than a whole check."""


class OutOfOrder(ValueError):  # noqa: N818 - the Council's own word for it
    """The action is not in order; `objection` says why."""

    def __init__(self, objection: Objection) -> None:
        """Keep the objection and word it."""
        super().__init__(str(objection))
        self.objection = objection


def apply(meeting: Meeting, action: Action) -> Meeting:
    """Return the meeting after an action; OutOfOrder with the objection where it is not in order.

    A ruling that nobody challenges at once stands: any other action settles it (rule 30). What is
    not in order leaves the meeting as it was.
    """
    objection = in_order(meeting, action)
    if objection is not None:
        raise OutOfOrder(objection)
    if meeting.ruling is Ruling.GIVEN and Ruling.GIVEN not in action.law.over:
        meeting = replace(meeting, ruling=None)
    return action.effect(meeting)


def in_order(meeting: Meeting, action: Action) -> Objection | None:
    """Return the objection to an action at this point of a meeting, or None if it is in order."""
    law = action.law
    return _on_the_table(meeting, law) or _who(meeting, action.by, law) or action.check(meeting)


def _on_the_table(meeting: Meeting, law: Law) -> Objection | None:
    """Look at what has to be settled first, and then at the phase."""
    if meeting.phase is ADJOURNED:
        return Objection("The meeting is adjourned; nothing more can be done in it", "rule 33")
    if meeting.poll is not None:
        voting = "A vote is being taken, and it has to be closed first"
        return None if POLL in law.over else Objection(voting, "rule 40")
    if POLL in law.over:
        return Objection("Nothing has been put to the vote", "rule 40")
    if meeting.pending is not None:
        asked = "I have asked whether there is any objection, and that has to be settled first"
        return None if PENDING in law.over else Objection(asked, "rule 19")
    if PENDING in law.over:
        return Objection("Nothing lies before us that could be objected to", "rule 19")
    return _over_a_ruling(meeting, law)


def _over_a_ruling(meeting: Meeting, law: Law) -> Objection | None:
    ruling = meeting.ruling
    if ruling in NOTHING_ELSE:
        return None if ruling in law.over else Objection(NOTHING_ELSE[ruling], "rule 30")
    if not law.phases:
        asked = ruling in law.over
        return None if asked else Objection("There is no ruling before us", "rule 30")
    if meeting.phase not in law.phases:
        _, where, rule = PHASES[meeting.phase]
        return Objection(f"That is not in order while {where}", rule)
    sits = meeting.phase is not Phase.SUSPENDED
    if sits and meeting.motions and law.behind_motions:
        return Objection("There are motions to be decided first", "rule 33")
    return None


def _who(meeting: Meeting, by: str, law: Law) -> Objection | None:
    """Look at who acts: a member, the President where it is for the President, or a guest."""
    if by in meeting.briefers and law.by is GUESTS:
        return Objection("You were invited to give us information, and to no more", "rule 39")
    if by in meeting.guests:
        guest = "Guests of the Council take part without a vote"
        return None if law.by >= GUESTS else Objection(guest, "rule 37")
    if by not in meeting.council.codes:
        return Objection("You are not a member of the Council", "rule 37")
    if law.by is CHAIR and by != meeting.chair:
        return Objection("That is for the President to do", "rule 19")
    return None
