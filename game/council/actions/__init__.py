"""What a delegation may do, in the imperative: each a value with who does it.

`by` is a seat code; a guest of the Council goes by the name it was invited under. The President
acts under the seat code that holds the chair. What a value means for the meeting is in `effects`,
whether it may be done in `order`.
"""

from game.council.actions.chair import (
    Adjourn as Adjourn,
)
from game.council.actions.chair import (
    CedeChair as CedeChair,
)
from game.council.actions.chair import (
    CloseVote as CloseVote,
)
from game.council.actions.chair import (
    Declare as Declare,
)
from game.council.actions.chair import (
    LetDaysPass as LetDaysPass,
)
from game.council.actions.chair import (
    MarkSeat as MarkSeat,
)
from game.council.actions.chair import (
    Proceed as Proceed,
)
from game.council.actions.chair import (
    ProposeConsensus as ProposeConsensus,
)
from game.council.actions.chair import (
    PutToVote as PutToVote,
)
from game.council.actions.chair import (
    ReadNews as ReadNews,
)
from game.council.actions.chair import (
    RefuseToPut as RefuseToPut,
)
from game.council.actions.chair import (
    Resume as Resume,
)
from game.council.actions.chair import (
    Rule as Rule,
)
from game.council.actions.chair import (
    RuleOnOrder as RuleOnOrder,
)
from game.council.actions.chair import (
    TakeStrawPoll as TakeStrawPoll,
)
from game.council.actions.drafts import (
    AcceptAmendment as AcceptAmendment,
)
from game.council.actions.drafts import (
    ClaimParty as ClaimParty,
)
from game.council.actions.drafts import (
    CoSponsor as CoSponsor,
)
from game.council.actions.drafts import (
    CoSponsorWording as CoSponsorWording,
)
from game.council.actions.drafts import (
    DenyParty as DenyParty,
)
from game.council.actions.drafts import (
    KeepDraft as KeepDraft,
)
from game.council.actions.drafts import (
    MoveAmendment as MoveAmendment,
)
from game.council.actions.drafts import (
    ProposeOrder as ProposeOrder,
)
from game.council.actions.drafts import (
    ProposeWording as ProposeWording,
)
from game.council.actions.drafts import (
    RaisePreliminaryQuestion as RaisePreliminaryQuestion,
)
from game.council.actions.drafts import (
    RequestSeparateVote as RequestSeparateVote,
)
from game.council.actions.drafts import (
    TableDraft as TableDraft,
)
from game.council.actions.drafts import (
    TakeUpDraft as TakeUpDraft,
)
from game.council.actions.drafts import (
    WithdrawAmendment as WithdrawAmendment,
)
from game.council.actions.drafts import (
    WithdrawDraft as WithdrawDraft,
)
from game.council.actions.drafts import (
    WithdrawSponsorship as WithdrawSponsorship,
)
from game.council.actions.drafts import (
    WithdrawWording as WithdrawWording,
)
from game.council.actions.floor import (
    AskForFloor as AskForFloor,
)
from game.council.actions.floor import (
    CastVote as CastVote,
)
from game.council.actions.floor import (
    ChallengeAgenda as ChallengeAgenda,
)
from game.council.actions.floor import (
    ChallengeCredentials as ChallengeCredentials,
)
from game.council.actions.floor import (
    ChallengeRuling as ChallengeRuling,
)
from game.council.actions.floor import (
    Invite as Invite,
)
from game.council.actions.floor import (
    MakeMotion as MakeMotion,
)
from game.council.actions.floor import (
    MakeStatement as MakeStatement,
)
from game.council.actions.floor import (
    Object as Object,
)
from game.council.actions.floor import (
    ProposeEmergencySession as ProposeEmergencySession,
)
from game.council.actions.floor import (
    ProposeReferral as ProposeReferral,
)
from game.council.actions.floor import (
    ProposeStatement as ProposeStatement,
)
from game.council.actions.floor import (
    RaisePointOfOrder as RaisePointOfOrder,
)
from game.council.actions.floor import (
    Speak as Speak,
)
from game.council.actions.floor import (
    WithdrawMotion as WithdrawMotion,
)
from game.council.actions.vocabulary import (
    About as About,
)
from game.council.actions.vocabulary import (
    Action as Action,
)
from game.council.actions.vocabulary import (
    Change as Change,
)
from game.council.actions.vocabulary import (
    Motion as Motion,
)
from game.council.actions.vocabulary import (
    Product as Product,
)
from game.council.actions.vocabulary import (
    Subject as Subject,
)

ACTIONS: dict[str, type[Action]] = {
    name: kind
    for name, kind in globals().items()
    if isinstance(kind, type) and issubclass(kind, Action) and kind is not Action
}
"""Every action by its name."""
