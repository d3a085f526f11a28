"""Whether an action is in order: one function for the raise, the greyed button and its tooltip.

An objection speaks as the President would and names its rule. What lies on the table is looked at
first, then the phase, then motions of rule 33, then who acts, then what the action itself asks for.
"""

from nine_votes.council import actions as act
from nine_votes.council.actions import Action
from nine_votes.council.floor_checks import CHECKS
from nine_votes.council.meeting import PHASES, Meeting, Phase, Ruling
from nine_votes.council.objections import Objection

OVER_A_POLL = frozenset({act.CastVote, act.MarkSeat, act.CloseVote})
OVER_A_PENDING = frozenset({act.Object, act.Declare})
OVER_A_RULING: dict[Ruling | None, tuple[frozenset[type[Action]], str]] = {
    Ruling.ASKED: (
        frozenset({act.Rule}),
        "A point of order has been raised, and I have to rule on it",
    ),
    Ruling.CHALLENGED: (
        frozenset({act.PutToVote, act.RefuseToPut}),
        "My ruling has been challenged, and that is put to the Council at once",
    ),
    Ruling.REFUSED: (
        frozenset({act.PutToVote, act.LetDaysPass}),
        "The challenge to my ruling has not been put to the vote",
    ),
}
"""What is in order while a ruling is open, and what is said to anything else."""

ONLY_OVER_A_RULING = {
    act.Rule: Ruling.ASKED,
    act.ChallengeRuling: Ruling.GIVEN,
    act.RefuseToPut: Ruling.CHALLENGED,
}

BY_THE_CHAIR = frozenset(
    {
        *(act.Declare, act.Proceed, act.Rule, act.RefuseToPut, act.PutToVote, act.MarkSeat),
        *(act.CloseVote, act.ProposeConsensus, act.TakeStrawPoll, act.LetDaysPass, act.Resume),
        *(act.Adjourn, act.ReadNews, act.RuleOnOrder),
    }
)
"""What only the member that presides may do (rule 19)."""

BY_BRIEFERS = frozenset({act.AskForFloor, act.Speak})
"""What a guest invited to give information may do (rule 39)."""

BY_GUESTS = BY_BRIEFERS | {
    *(act.TableDraft, act.WithdrawDraft, act.CoSponsor, act.WithdrawSponsorship, act.Object),
}
"""What a guest invited under rule 37 may do; it has no vote, but may submit drafts (rule 38)."""

BEHIND_MOTIONS = frozenset(
    {
        *(act.Proceed, act.Adjourn, act.LetDaysPass, act.ChallengeAgenda, act.Invite),
        *(act.ChallengeCredentials, act.ProposeOrder, act.RequestSeparateVote),
        *(act.ProposeConsensus, act.ProposeStatement),
        *(act.ProposeReferral, act.ProposeEmergencySession),
    }
)
"""What would be decided, or put to the vote at once, and waits for the motions of rule 33."""

IN_PHASE = {
    Phase.AGENDA: ("the agenda is before us", "rule 9"),
    Phase.DEBATE: ("we are in debate", "rule 19"),
    Phase.BEFORE_THE_VOTE: ("explanations of vote are being given", "rule 19"),
    Phase.VOTING: ("we are voting", "rule 40"),
    Phase.AFTER_THE_VOTE: ("the vote is behind us", "rule 19"),
    Phase.SUSPENDED: ("the meeting is suspended", "rule 33"),
    Phase.ADJOURNED: ("the meeting is adjourned", "rule 33"),
}
"""How the President says where the meeting stands, and the rule that keeps it there."""


class OutOfOrder(ValueError):  # noqa: N818 - the Council's own word for it
    """The action is not in order; `objection` says why."""

    def __init__(self, objection: Objection) -> None:
        """Keep the objection and word it."""
        super().__init__(str(objection))
        self.objection = objection


def in_order(meeting: Meeting, action: Action) -> Objection | None:
    """Return the objection to an action at this point of a meeting, or None if it is in order."""
    kind = type(action)
    objection = _on_the_table(meeting, kind) or _who(meeting, action)
    if objection:
        return objection
    check = CHECKS.get(kind)
    return check(meeting, action) if check else None


def _on_the_table(meeting: Meeting, kind: type[Action]) -> Objection | None:
    """Look at what has to be settled first, and then at the phase."""
    if meeting.phase is Phase.ADJOURNED:
        return Objection("The meeting is adjourned; nothing more can be done in it", "rule 33")
    if meeting.poll is not None:
        voting = "A vote is being taken, and it has to be closed first"
        return None if kind in OVER_A_POLL else Objection(voting, "rule 40")
    if kind in OVER_A_POLL:
        return Objection("Nothing has been put to the vote", "rule 40")
    if meeting.pending is not None:
        asked = "I have asked whether there is any objection, and that has to be settled first"
        return None if kind in OVER_A_PENDING else Objection(asked, "rule 19")
    if kind in OVER_A_PENDING:
        return Objection("Nothing lies before us that could be objected to", "rule 19")
    return _over_a_ruling(meeting, kind)


def _over_a_ruling(meeting: Meeting, kind: type[Action]) -> Objection | None:
    if meeting.ruling in OVER_A_RULING:
        actions, waiting = OVER_A_RULING[meeting.ruling]
        return None if kind in actions else Objection(waiting, "rule 30")
    if kind in ONLY_OVER_A_RULING:
        asked = ONLY_OVER_A_RULING[kind] is meeting.ruling
        return None if asked else Objection("There is no ruling before us", "rule 30")
    if kind not in PHASES[meeting.phase][0]:
        where, rule = IN_PHASE[meeting.phase]
        return Objection(f"That is not in order while {where}", rule)
    sits = meeting.phase is not Phase.SUSPENDED
    if sits and meeting.motions and kind in BEHIND_MOTIONS:
        return Objection("There are motions to be decided first", "rule 33")
    return None


def _who(meeting: Meeting, action: Action) -> Objection | None:
    """Look at who acts: a member, the President where it is for the President, or a guest."""
    kind, by = type(action), action.by
    if by in meeting.briefers and kind in BY_GUESTS - BY_BRIEFERS:
        return Objection("You were invited to give us information, and to no more", "rule 39")
    if by in meeting.guests:
        guest = "Guests of the Council take part without a vote"
        return None if kind in BY_GUESTS else Objection(guest, "rule 37")
    if by not in meeting.council.codes:
        return Objection("You are not a member of the Council", "rule 37")
    return _chair_only(meeting, by) if kind in BY_THE_CHAIR else None


def _chair_only(meeting: Meeting, by: str) -> Objection | None:
    return None if by == meeting.chair else Objection("That is for the President to do", "rule 19")
