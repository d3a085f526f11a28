"""Whether an action is in order, and the meeting that it makes of a meeting.

One function says it for the raise, the greyed button and its tooltip. An objection speaks as the
President would and names its rule. What lies on the table is looked at first, then the phase, then
motions of rule 33, then who acts, all by the row of the action, and then what it asks for itself.
"""

from collections.abc import Mapping
from dataclasses import replace

from nine_votes.council.meeting import PHASES, Action, By, Law, Meeting, Open, Phase, Ruling
from nine_votes.council.messages import Cases, Message, say
from nine_votes.council.objections import Objection

NOTHING_ELSE: Mapping[Ruling | None, Message] = {
    Ruling.ASKED: say("objection-point-of-order"),
    Ruling.CHALLENGED: say("objection-ruling-challenged"),
    Ruling.REFUSED: say("objection-ruling-not-put"),
}
"""What is said over a ruling to anything that is not in order over it; one given waits for none."""

NOT_WHILE = Cases("objection-while", Phase)

VOTE_OPEN = Objection(say("objection-vote-open"), "rule 40")
NO_VOTE_OPEN = Objection(say("objection-no-vote-open"), "rule 40")
ASKED = Objection(say("objection-asked-for-objection"), "rule 19")
NOTHING_ASKED = Objection(say("objection-nothing-to-object-to"), "rule 19")
NO_VOTE = Objection(say("objection-guests-have-no-vote"), "rule 37")
FOR_THE_PRESIDENT = Objection(say("objection-for-the-president"), "rule 19")
"""Said to most of what is asked when all that could be done is listed, and so made once."""

ADJOURNED, POLL, PENDING = Phase.ADJOURNED, Open.POLL, Open.PENDING
CHAIR, GUESTS = By.CHAIR, By.GUESTS
"""To look a member of an enumeration up costs Python 3.11 more than a whole check."""


class OutOfOrder(ValueError):  # noqa: N818 - the Council's own word for it
    """The action is not in order; `objection` says why."""

    def __init__(self, objection: Objection) -> None:
        """Keep the objection."""
        super().__init__(objection)
        self.objection = objection

    @property
    def message(self) -> Message:
        """What is said of it."""
        return self.objection.message


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
        return Objection(say("objection-meeting-adjourned"), "rule 33")
    if meeting.poll is not None:
        return None if POLL in law.over else VOTE_OPEN
    if POLL in law.over:
        return NO_VOTE_OPEN
    if meeting.pending is not None:
        return None if PENDING in law.over else ASKED
    if PENDING in law.over:
        return NOTHING_ASKED
    return _over_a_ruling(meeting, law)


def _over_a_ruling(meeting: Meeting, law: Law) -> Objection | None:
    ruling = meeting.ruling
    if ruling in NOTHING_ELSE:
        return None if ruling in law.over else Objection(NOTHING_ELSE[ruling], "rule 30")
    if not law.phases:
        asked = ruling in law.over
        return None if asked else Objection(say("objection-no-ruling"), "rule 30")
    if meeting.phase not in law.phases:
        return Objection(NOT_WHILE(meeting.phase), PHASES[meeting.phase].rule)
    sits = meeting.phase is not Phase.SUSPENDED
    if sits and meeting.motions and law.behind_motions:
        return Objection(say("objection-motions-first"), "rule 33")
    return None


def _who(meeting: Meeting, by: str, law: Law) -> Objection | None:
    """Look at who acts: a member, the President where it is for the President, or a guest."""
    if by in meeting.briefers and law.by is GUESTS:
        return Objection(say("objection-only-information"), "rule 39")
    if by in meeting.guests:
        return None if law.by >= GUESTS else NO_VOTE
    if by not in meeting.council.codes:
        return Objection(say("objection-not-of-the-council"), "rule 37")
    if law.by is CHAIR and by != meeting.chair:
        return FOR_THE_PRESIDENT
    return None
