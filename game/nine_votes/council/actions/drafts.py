"""What a delegation may do about drafts, amendments and wordings."""

from dataclasses import dataclass

from nine_votes.council.actions.vocabulary import Action, Change


@dataclass(frozen=True, slots=True)
class TableDraft(Action):
    """Submit a draft; a guest's is voted on only if a member takes it up (rule 38)."""

    symbol: str


@dataclass(frozen=True, slots=True)
class TakeUpDraft(Action):
    """As a member, ask that a guest's draft be put to the vote (rule 38)."""

    symbol: str


@dataclass(frozen=True, slots=True)
class CoSponsor(Action):
    """Join the sponsors of a draft."""

    symbol: str


@dataclass(frozen=True, slots=True)
class WithdrawSponsorship(Action):
    """Leave the sponsors of a draft; the last one has to withdraw the draft."""

    symbol: str


@dataclass(frozen=True, slots=True)
class WithdrawDraft(Action):
    """Withdraw a draft on which no vote has been taken (rule 35)."""

    symbol: str


@dataclass(frozen=True, slots=True)
class KeepDraft(Action):
    """As a co-sponsor, require that a withdrawn draft be voted on as one's own (rule 35)."""

    symbol: str


@dataclass(frozen=True, slots=True)
class ProposeOrder(Action):
    """Propose that a draft be voted on before those submitted earlier (rule 32)."""

    symbol: str


@dataclass(frozen=True, slots=True)
class MoveAmendment(Action):
    """Move an amendment to a clause of a draft, in writing or by word of mouth (rule 31).

    `wording` is one of those the clause lists; `text` is free, and is all that the clause shall
    say. An amendment that deletes and gives neither takes the whole clause out.
    """

    id: str
    symbol: str
    clause: str
    wording: str = ""
    text: str = ""
    change: Change = Change.REPLACES
    oral: bool = False


@dataclass(frozen=True, slots=True)
class AcceptAmendment(Action):
    """As a sponsor, take an amendment into the text without a vote."""

    id: str


@dataclass(frozen=True, slots=True)
class WithdrawAmendment(Action):
    """Withdraw an amendment on which no vote has been taken."""

    id: str


@dataclass(frozen=True, slots=True)
class RequestSeparateVote(Action):
    """Ask that a clause be voted on separately, unless the mover objects (rule 32)."""

    symbol: str
    clause: str


@dataclass(frozen=True, slots=True)
class RaisePreliminaryQuestion(Action):
    """Ask the Council to decide first whether a draft is procedural."""

    symbol: str


@dataclass(frozen=True, slots=True)
class ClaimParty(Action):
    """Say that a member, perhaps oneself, is a party to the dispute (Article 27(3))."""

    member: str


@dataclass(frozen=True, slots=True)
class DenyParty(Action):
    """Say that a member is no party, whatever was claimed."""

    member: str


@dataclass(frozen=True, slots=True)
class ProposeWording(Action):
    """In consultations, propose one of the wordings listed for a clause."""

    symbol: str
    clause: str
    wording: str


@dataclass(frozen=True, slots=True)
class CoSponsorWording(Action):
    """Co-sponsor a proposed wording; the second to do so makes it an amendment."""

    symbol: str
    clause: str
    wording: str


@dataclass(frozen=True, slots=True)
class WithdrawWording(Action):
    """Withdraw a wording one has proposed."""

    symbol: str
    clause: str
    wording: str
