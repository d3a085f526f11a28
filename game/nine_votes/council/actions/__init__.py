"""What a delegation may do, in the imperative: each a value with who does it.

`by` is a seat code; a guest of the Council goes by the name it was invited under. The President
acts under the seat code that holds the chair. What a value means for the meeting is in `effects`,
whether it may be done in `order`.
"""

from nine_votes.council.actions.chair import (
    Adjourn as Adjourn,
    CedeChair as CedeChair,
    CloseVote as CloseVote,
    Declare as Declare,
    LetDaysPass as LetDaysPass,
    MarkSeat as MarkSeat,
    Proceed as Proceed,
    ProposeConsensus as ProposeConsensus,
    PutToVote as PutToVote,
    ReadNews as ReadNews,
    RefuseToPut as RefuseToPut,
    Resume as Resume,
    Rule as Rule,
    RuleOnOrder as RuleOnOrder,
    TakeStrawPoll as TakeStrawPoll,
)
from nine_votes.council.actions.drafts import (
    AcceptAmendment as AcceptAmendment,
    ClaimParty as ClaimParty,
    CoSponsor as CoSponsor,
    CoSponsorWording as CoSponsorWording,
    DenyParty as DenyParty,
    KeepDraft as KeepDraft,
    MoveAmendment as MoveAmendment,
    ProposeOrder as ProposeOrder,
    ProposeWording as ProposeWording,
    RaisePreliminaryQuestion as RaisePreliminaryQuestion,
    RequestSeparateVote as RequestSeparateVote,
    TableDraft as TableDraft,
    TakeUpDraft as TakeUpDraft,
    WithdrawAmendment as WithdrawAmendment,
    WithdrawDraft as WithdrawDraft,
    WithdrawSponsorship as WithdrawSponsorship,
    WithdrawWording as WithdrawWording,
)
from nine_votes.council.actions.floor import (
    AskForFloor as AskForFloor,
    CastVote as CastVote,
    ChallengeAgenda as ChallengeAgenda,
    ChallengeCredentials as ChallengeCredentials,
    ChallengeRuling as ChallengeRuling,
    Invite as Invite,
    MakeMotion as MakeMotion,
    MakeStatement as MakeStatement,
    Object as Object,
    ProposeEmergencySession as ProposeEmergencySession,
    ProposeReferral as ProposeReferral,
    ProposeStatement as ProposeStatement,
    RaisePointOfOrder as RaisePointOfOrder,
    Speak as Speak,
    WithdrawMotion as WithdrawMotion,
)
from nine_votes.council.actions.vocabulary import (
    About as About,
    Action as Action,
    Change as Change,
    Motion as Motion,
    Product as Product,
    Subject as Subject,
)

ACTIONS: dict[str, type[Action]] = {
    name: kind
    for name, kind in globals().items()
    if isinstance(kind, type) and issubclass(kind, Action) and kind is not Action
}
"""Every action by its name."""
