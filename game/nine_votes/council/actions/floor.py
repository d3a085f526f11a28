"""What any delegation may do on the floor: speak, object, move, propose, vote."""

from dataclasses import dataclass

from nine_votes.council.actions.vocabulary import Action, Motion, Product
from nine_votes.council.voting import Vote


@dataclass(frozen=True, slots=True)
class ChallengeAgenda(Action):
    """Object to the provisional agenda, which is then put to the vote (rule 9)."""


@dataclass(frozen=True, slots=True)
class Object(Action):
    """Object to what would otherwise be decided without a vote."""


@dataclass(frozen=True, slots=True)
class Invite(Action):
    """Propose that a guest take part without a vote (rule 37), or give information (rule 39)."""

    guest: str
    rule: str = "37"


@dataclass(frozen=True, slots=True)
class AskForFloor(Action):
    """Ask to be put on the list of speakers (rule 27)."""


@dataclass(frozen=True, slots=True)
class Speak(Action):
    """Speak when called on."""

    text: str


@dataclass(frozen=True, slots=True)
class MakeStatement(Action):
    """Explain one's vote before or after it."""

    text: str


@dataclass(frozen=True, slots=True)
class MakeMotion(Action):
    """Make a motion of rule 33; `until` is a day or hour, `symbol` the draft it is about."""

    motion: Motion
    until: str = ""
    symbol: str = ""


@dataclass(frozen=True, slots=True)
class WithdrawMotion(Action):
    """Withdraw a motion one has made, before it is voted on (rule 35)."""

    motion: Motion


@dataclass(frozen=True, slots=True)
class RaisePointOfOrder(Action):
    """Raise a point of order, on which the President rules at once (rule 30)."""

    text: str


@dataclass(frozen=True, slots=True)
class ChallengeRuling(Action):
    """Challenge the ruling, which is put to the Council at once (rule 30)."""


@dataclass(frozen=True, slots=True)
class ChallengeCredentials(Action):
    """Challenge a representative, who keeps all rights until the Council decides (rule 17)."""

    member: str


@dataclass(frozen=True, slots=True)
class CastVote(Action):
    """Cast a vote, or change it before the close."""

    vote: Vote


@dataclass(frozen=True, slots=True)
class ProposeStatement(Action):
    """Propose a statement, issued only if no member objects."""

    product: Product
    text: str


@dataclass(frozen=True, slots=True)
class ProposeReferral(Action):
    """Propose to refer the question to the General Assembly."""


@dataclass(frozen=True, slots=True)
class ProposeEmergencySession(Action):
    """Propose to call an emergency special session of the Assembly (377 A (V))."""
