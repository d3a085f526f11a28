"""Carrying an action out: the meeting it makes of a meeting.

A function an action, in the tables at the end of `effects` and `polling`. What is not in order
raises OutOfOrder and leaves the meeting as it was.
"""

from dataclasses import replace

from nine_votes.council import actions as act
from nine_votes.council.actions import Action
from nine_votes.council.effects import EFFECTS
from nine_votes.council.meeting import Meeting, Ruling
from nine_votes.council.order import OutOfOrder, in_order


def apply(meeting: Meeting, action: Action) -> Meeting:
    """Return the meeting after an action; OutOfOrder with the objection where it is not in order.

    A ruling that nobody challenges at once stands: any other action settles it (rule 30).
    """
    objection = in_order(meeting, action)
    if objection is not None:
        raise OutOfOrder(objection)
    if meeting.ruling is Ruling.GIVEN and type(action) is not act.ChallengeRuling:
        meeting = replace(meeting, ruling=None)
    return EFFECTS[type(action)](meeting, action)
