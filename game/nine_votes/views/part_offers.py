"""What a seat may do about one paragraph of a draft, or about a draft as a whole."""

from collections.abc import Callable

from nine_votes.council.actions.drafts import (
    AcceptAmendment,
    CoSponsor,
    MoveAmendment,
    ProposeWording,
    RequestSeparateVote,
    TableDraft,
    WithdrawDraft,
)
from nine_votes.council.legal import candidates, named
from nine_votes.council.meeting import Action, Group, Meeting, Named, Phase
from nine_votes.phrases.offers import scene_of
from nine_votes.views.offer import Offer, offer_of

ORDER_OF_GROUPS = tuple(Group)
EXPECTED = (
    *(ProposeWording, MoveAmendment, AcceptAmendment, RequestSeparateVote),
    *(TableDraft, CoSponsor, WithdrawDraft),
)
"""What a person looks for, and is told why it is not in order if it is not."""


def clause_offers(meeting: Meeting, by: str, symbol: str, clause: str) -> tuple[Offer, ...]:
    """Return what a seat may do about a clause, and of what it may not, one of each kind."""

    def about(action: Action) -> bool:
        names = named(action)
        if Named.AMENDMENT in names:
            moved = meeting.amendment(names[Named.AMENDMENT])
            return moved is not None and (moved.symbol, moved.clause) == (symbol, clause)
        return (names.get(Named.DRAFT), names.get(Named.CLAUSE)) == (symbol, clause)

    return _offered(meeting, by, about)


def draft_offers(meeting: Meeting, by: str, symbol: str) -> tuple[Offer, ...]:
    """Return what a seat may do about a draft as a whole, and what it would look for."""

    def about(action: Action) -> bool:
        return action.law.group is Group.DRAFT and named(action).get(Named.DRAFT) == symbol

    return _offered(meeting, by, about)


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
