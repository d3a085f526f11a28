"""What happened in a negotiation, in the past tense; `member` and `by` are seat codes."""

from dataclasses import dataclass

from nine_votes.council.voting import Vote


@dataclass(frozen=True, slots=True)
class Amended:
    """A clause was reworded."""

    by: str
    clause: str
    option: str


@dataclass(frozen=True, slots=True)
class ProposalDeclined:
    """The penholder did not take over a wording that another seat wanted."""

    by: str
    clause: str
    option: str


@dataclass(frozen=True, slots=True)
class TrustMoved:
    """A member trusts the player more, or less, by so many points."""

    member: str
    points: int


@dataclass(frozen=True, slots=True)
class Persuaded:
    """An argument moved a member by so many points."""

    member: str
    argument: str
    points: int


@dataclass(frozen=True, slots=True)
class Unmoved:
    """An argument left a member where it was."""

    member: str
    argument: str


@dataclass(frozen=True, slots=True)
class Confided:
    """A member let the player know its mind; `tell` is what it let slip, if anything."""

    member: str
    tell: str | None


@dataclass(frozen=True, slots=True)
class RoundHeld:
    """A round of talks with everybody was held."""

    rounds: int


@dataclass(frozen=True, slots=True)
class PutUnderSilenceBy:
    """The text was put under silence."""

    by: str


@dataclass(frozen=True, slots=True)
class SilenceBroken:
    """Silence was broken by these members."""

    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pressed:
    """A permanent member was appealed to in public, and digs in."""

    member: str


@dataclass(frozen=True, slots=True)
class SponsorJoined:
    """A member became a co-sponsor."""

    member: str


@dataclass(frozen=True, slots=True)
class SponsorDeclined:
    """A member would not co-sponsor."""

    member: str


@dataclass(frozen=True, slots=True)
class SponsorLeft:
    """A co-sponsor withdrew its name."""

    member: str


@dataclass(frozen=True, slots=True)
class DealStruck:
    """A member took a deal."""

    deal: str


@dataclass(frozen=True, slots=True)
class DealRefused:
    """A member would not hear of a deal."""

    deal: str


@dataclass(frozen=True, slots=True)
class DealLeaked:
    """A deal became known."""

    deal: str


@dataclass(frozen=True, slots=True)
class Lobbied:
    """An opponent of the text took a member that was for it down."""

    by: str
    member: str


@dataclass(frozen=True, slots=True)
class NewsCame:
    """An event came to pass."""

    event: str


@dataclass(frozen=True, slots=True)
class TurnBegan:
    """A turn began."""

    turn: int


@dataclass(frozen=True, slots=True)
class ChapterBegan:
    """The short extension was granted, and talks went on."""


@dataclass(frozen=True, slots=True)
class VoteCalled:
    """The text on the table was put to the vote, and the player's seat has to vote."""

    by: str
    rollover: bool


@dataclass(frozen=True, slots=True)
class VoteHeld:
    """A vote was held; `votes` by seat."""

    votes: tuple[tuple[str, Vote], ...]


@dataclass(frozen=True, slots=True)
class PartVoted:
    """A clause was voted on by itself, and kept or not; `votes` by seat."""

    clause: str
    kept: bool
    votes: tuple[tuple[str, Vote], ...]


@dataclass(frozen=True, slots=True)
class PartRefused:
    """The penholder objected to a separate vote (rule 32)."""

    clause: str


@dataclass(frozen=True, slots=True)
class Adopted:
    """The text was adopted by consensus, nobody having broken silence."""


@dataclass(frozen=True, slots=True)
class HeldOut:
    """The player said that it would not vote in favour without a wording."""

    clause: str
    option: str


@dataclass(frozen=True, slots=True)
class VoteTraded:
    """The player's vote was taken in exchange for a wording."""

    clause: str
    option: str


@dataclass(frozen=True, slots=True)
class RivalTabled:
    """A rival draft was tabled."""

    draft: str


@dataclass(frozen=True, slots=True)
class CapitalAnswered:
    """The player's own capital answered its cable."""

    granted: bool


@dataclass(frozen=True, slots=True)
class Ended:
    """The text was withdrawn, or its time ran out."""

    lapsed: bool


Happening = (
    Amended
    | ProposalDeclined
    | TrustMoved
    | Persuaded
    | Unmoved
    | Confided
    | RoundHeld
    | PutUnderSilenceBy
    | SilenceBroken
    | Pressed
    | SponsorJoined
    | SponsorDeclined
    | SponsorLeft
    | DealStruck
    | DealRefused
    | DealLeaked
    | Lobbied
    | NewsCame
    | TurnBegan
    | ChapterBegan
    | VoteCalled
    | VoteHeld
    | PartVoted
    | PartRefused
    | Adopted
    | HeldOut
    | VoteTraded
    | RivalTabled
    | CapitalAnswered
    | Ended
)
