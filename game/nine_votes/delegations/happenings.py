"""What happened in a negotiation, in the past tense; `member`, `by` and `votes` give seat codes."""

from dataclasses import dataclass

from nine_votes.council.voting import Vote


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that happened in a negotiation."""


@dataclass(frozen=True, slots=True)
class Amended(Happening):
    by: str
    clause: str
    option: str


@dataclass(frozen=True, slots=True)
class ProposalDeclined(Happening):
    """The penholder did not take over a wording that another seat wanted."""

    by: str
    clause: str
    option: str


@dataclass(frozen=True, slots=True)
class TrustMoved(Happening):
    member: str
    points: int


@dataclass(frozen=True, slots=True)
class Persuaded(Happening):
    member: str
    argument: str
    points: int


@dataclass(frozen=True, slots=True)
class Unmoved(Happening):
    member: str
    argument: str


@dataclass(frozen=True, slots=True)
class Confided(Happening):
    """A member let the player know its mind; `tell` is what it let slip, if anything."""

    member: str
    tell: str | None


@dataclass(frozen=True, slots=True)
class RoundHeld(Happening):
    rounds: int


@dataclass(frozen=True, slots=True)
class PutUnderSilenceBy(Happening):
    by: str


@dataclass(frozen=True, slots=True)
class SilenceBroken(Happening):
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pressed(Happening):
    """A permanent member was appealed to in public, and digs in."""

    member: str


@dataclass(frozen=True, slots=True)
class SponsorJoined(Happening):
    member: str


@dataclass(frozen=True, slots=True)
class SponsorDeclined(Happening):
    member: str


@dataclass(frozen=True, slots=True)
class SponsorLeft(Happening):
    member: str


@dataclass(frozen=True, slots=True)
class DealStruck(Happening):
    deal: str


@dataclass(frozen=True, slots=True)
class DealRefused(Happening):
    deal: str


@dataclass(frozen=True, slots=True)
class DealLeaked(Happening):
    deal: str


@dataclass(frozen=True, slots=True)
class Lobbied(Happening):
    """An opponent of the text took a member that was for it down."""

    by: str
    member: str


@dataclass(frozen=True, slots=True)
class NewsCame(Happening):
    event: str


@dataclass(frozen=True, slots=True)
class TurnBegan(Happening):
    turn: int


class ChapterBegan(Happening):
    """The short extension was granted, and talks went on."""


@dataclass(frozen=True, slots=True)
class VoteCalled(Happening):
    """The text on the table was put to the vote, and the player's seat has to vote."""

    by: str
    rollover: bool


@dataclass(frozen=True, slots=True)
class VoteHeld(Happening):
    votes: tuple[tuple[str, Vote], ...]


@dataclass(frozen=True, slots=True)
class PartVoted(Happening):
    clause: str
    kept: bool
    votes: tuple[tuple[str, Vote], ...]


@dataclass(frozen=True, slots=True)
class PartRefused(Happening):
    """The penholder objected to a separate vote (rule 32)."""

    clause: str


class Adopted(Happening):
    """The text was adopted by consensus, nobody having broken silence."""


@dataclass(frozen=True, slots=True)
class HeldOut(Happening):
    """The player said that it would not vote in favour without a wording."""

    clause: str
    option: str


@dataclass(frozen=True, slots=True)
class VoteTraded(Happening):
    """The player's vote was taken in exchange for a wording."""

    clause: str
    option: str


@dataclass(frozen=True, slots=True)
class RivalTabled(Happening):
    draft: str


@dataclass(frozen=True, slots=True)
class CapitalAnswered(Happening):
    granted: bool


@dataclass(frozen=True, slots=True)
class Ended(Happening):
    """The text was withdrawn, or its time ran out."""

    lapsed: bool
