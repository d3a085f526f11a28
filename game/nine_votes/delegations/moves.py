"""What the player may do in a negotiation, in the imperative.

Whoever holds the pen amends, puts to the vote and withdraws; any other seat proposes, bargains with
its vote and casts it. `order` says which move may be made now, `play` what it leads to.
"""

from dataclasses import dataclass

from nine_votes.council.voting import Vote


@dataclass(frozen=True, slots=True)
class Amend:
    """Change a clause to another of its listed wordings."""

    clause: str
    option: str


@dataclass(frozen=True, slots=True)
class Consult:
    """Talk to a member, with one argument."""

    member: str
    argument: str


@dataclass(frozen=True, slots=True)
class HoldRound:
    """Hold a round of talks with everybody."""


@dataclass(frozen=True, slots=True)
class PutUnderSilence:
    """Put the text under silence: adopted where nobody breaks it by the end of the turn."""


@dataclass(frozen=True, slots=True)
class Appeal:
    """Appeal in public to a permanent member."""

    member: str


@dataclass(frozen=True, slots=True)
class Speak:
    """Make a speech to everybody, with one argument."""

    argument: str


@dataclass(frozen=True, slots=True)
class AskToSponsor:
    """Ask a member to co-sponsor the draft."""

    member: str


@dataclass(frozen=True, slots=True)
class Offer:
    """Offer a member a deal."""

    deal: str


@dataclass(frozen=True, slots=True)
class PutRollover:
    """Put the short extension to the vote instead."""


@dataclass(frozen=True, slots=True)
class PutToVote:
    """Put the draft to the vote."""


@dataclass(frozen=True, slots=True)
class Withdraw:
    """Withdraw the draft."""


@dataclass(frozen=True, slots=True)
class EndTurn:
    """Let the rest of the turn pass."""


@dataclass(frozen=True, slots=True)
class AskCapital:
    """Cable the own capital for new instructions, and wait for the answer."""


@dataclass(frozen=True, slots=True)
class GoOn:
    """Negotiate on, the short extension having been granted."""


@dataclass(frozen=True, slots=True)
class Propose:
    """Propose a wording to the penholder."""

    clause: str
    option: str


@dataclass(frozen=True, slots=True)
class HoldOut:
    """Say that the own vote will not be in favour without a wording."""

    clause: str
    option: str


@dataclass(frozen=True, slots=True)
class TradeVote:
    """Promise the own vote in favour for a wording."""

    clause: str
    option: str


@dataclass(frozen=True, slots=True)
class Dissuade:
    """Talk to a member against the text: seven not in favour stop it."""

    member: str
    argument: str


@dataclass(frozen=True, slots=True)
class AskSeparateVote:
    """Ask that a clause be voted on by itself (rule 32)."""

    clause: str


@dataclass(frozen=True, slots=True)
class TableRival:
    """Table a rival draft, to be voted on where the first is not adopted (rule 32)."""

    draft: str


@dataclass(frozen=True, slots=True)
class BreakSilence:
    """Break the silence that the text is under."""


@dataclass(frozen=True, slots=True)
class CastVote:
    """Cast the own vote, the text having been put to the vote by another."""

    vote: Vote


Move = (
    Amend
    | Consult
    | HoldRound
    | PutUnderSilence
    | Appeal
    | Speak
    | AskToSponsor
    | Offer
    | PutRollover
    | PutToVote
    | Withdraw
    | EndTurn
    | AskCapital
    | GoOn
    | Propose
    | HoldOut
    | TradeVote
    | Dissuade
    | AskSeparateVote
    | TableRival
    | BreakSilence
    | CastVote
)
