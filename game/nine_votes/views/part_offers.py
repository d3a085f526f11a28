"""What a seat may do about one paragraph of a draft, or about a draft as a whole."""

from collections.abc import Callable

from nine_votes.council.actions.chair import RuleOnOrder
from nine_votes.council.actions.drafts import (
    AcceptAmendment,
    CoSponsor,
    CoSponsorWording,
    KeepDraft,
    MoveAmendment,
    ProposeOrder,
    ProposeWording,
    RaisePreliminaryQuestion,
    RequestSeparateVote,
    TableDraft,
    TakeUpDraft,
    WithdrawAmendment,
    WithdrawDraft,
    WithdrawSponsorship,
    WithdrawWording,
)
from nine_votes.council.legal import candidates
from nine_votes.council.meeting import Action, Meeting, Phase
from nine_votes.phrases.offers import scene_of
from nine_votes.views.offer import Group, Offer, offer_of

ON_A_CLAUSE = (
    *(ProposeWording, CoSponsorWording, WithdrawWording),
    *(MoveAmendment, RequestSeparateVote),
)
ON_AN_AMENDMENT = (AcceptAmendment, WithdrawAmendment, RuleOnOrder)
ON_A_DRAFT = (
    *(TableDraft, TakeUpDraft, CoSponsor, WithdrawSponsorship, WithdrawDraft),
    *(KeepDraft, ProposeOrder, RaisePreliminaryQuestion),
)
ORDER_OF_GROUPS = tuple(Group)
EXPECTED = (
    *(ProposeWording, MoveAmendment, AcceptAmendment, RequestSeparateVote),
    *(TableDraft, CoSponsor, WithdrawDraft),
)
"""What a person looks for, and is told why it is not in order if it is not."""


def clause_offers(meeting: Meeting, by: str, symbol: str, clause: str) -> tuple[Offer, ...]:
    """Return what a seat may do about a clause, and of what it may not, one of each kind."""

    def about(action: Action) -> bool:
        match action:
            case AcceptAmendment() | WithdrawAmendment() | RuleOnOrder():
                moved = meeting.amendment(action.id)
                return moved is not None and (moved.symbol, moved.clause) == (symbol, clause)
            case _ if isinstance(action, ON_A_CLAUSE):
                return (action.symbol, action.clause) == (symbol, clause)
        return False

    return _offered(meeting, by, about)


def draft_offers(meeting: Meeting, by: str, symbol: str) -> tuple[Offer, ...]:
    """Return what a seat may do about a draft as a whole, and what it would look for."""
    return _offered(
        meeting, by, lambda action: isinstance(action, ON_A_DRAFT) and action.symbol == symbol
    )


def _offered(meeting: Meeting, by: str, about: Callable[[Action], bool]) -> tuple[Offer, ...]:
    if meeting.phase is Phase.ADJOURNED:
        return ()
    scene = scene_of(meeting)
    wanted = dict.fromkeys(action for action in candidates(meeting, by) if about(action))
    found = [offer_of(meeting, action, scene) for action in wanted]
    offered = [offer for offer in found if not offer.objection]
    kinds = {type(offer.action) for offer in offered}
    greyed = {type(o.action): o for o in reversed(found) if type(o.action) not in kinds}
    shown = [*offered, *(greyed[kind] for kind in EXPECTED if kind in greyed)]
    return tuple(sorted(shown, key=lambda offer: ORDER_OF_GROUPS.index(offer.group)))
