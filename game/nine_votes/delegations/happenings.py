"""What happened in a negotiation, in the past tense; `member` and `by` are seat codes."""

from dataclasses import dataclass

from nine_votes.council.voting import Vote


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that happened in a negotiation."""


@dataclass(frozen=True, slots=True)
class Amended(Happening):
    """A clause was reworded."""

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
    """A member trusts the player more, or less, by so many points."""

    member: str
    points: int


@dataclass(frozen=True, slots=True)
class Persuaded(Happening):
    """An argument moved a member by so many points."""

    member: str
    argument: str
    points: int


@dataclass(frozen=True, slots=True)
class Unmoved(Happening):
    """An argument left a member where it was."""

    member: str
    argument: str


@dataclass(frozen=True, slots=True)
class Confided(Happening):
    """A member let the player know its mind; `tell` is what it let slip, if anything."""

    member: str
    tell: str | None


@dataclass(frozen=True, slots=True)
class RoundHeld(Happening):
    """A round of talks with everybody was held."""

    rounds: int


@dataclass(frozen=True, slots=True)
class PutUnderSilenceBy(Happening):
    """The text was put under silence."""

    by: str


@dataclass(frozen=True, slots=True)
class SilenceBroken(Happening):
    """Silence was broken by these members."""

    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pressed(Happening):
    """A permanent member was appealed to in public, and digs in."""

    member: str


@dataclass(frozen=True, slots=True)
class SponsorJoined(Happening):
    """A member became a co-sponsor."""

    member: str


@dataclass(frozen=True, slots=True)
class SponsorDeclined(Happening):
    """A member would not co-sponsor."""

    member: str


@dataclass(frozen=True, slots=True)
class SponsorLeft(Happening):
    """A co-sponsor withdrew its name."""

    member: str


@dataclass(frozen=True, slots=True)
class DealStruck(Happening):
    """A member took a deal."""

    deal: str


@dataclass(frozen=True, slots=True)
class DealRefused(Happening):
    """A member would not hear of a deal."""

    deal: str


@dataclass(frozen=True, slots=True)
class DealLeaked(Happening):
    """A deal became known."""

    deal: str


@dataclass(frozen=True, slots=True)
class Lobbied(Happening):
    """An opponent of the text took a member that was for it down."""

    by: str
    member: str


@dataclass(frozen=True, slots=True)
class NewsCame(Happening):
    """An event came to pass."""

    event: str


@dataclass(frozen=True, slots=True)
class TurnBegan(Happening):
    """A turn began."""

    turn: int


@dataclass(frozen=True, slots=True)
class ChapterBegan(Happening):
    """The short extension was granted, and talks went on."""


@dataclass(frozen=True, slots=True)
class VoteCalled(Happening):
    """The text on the table was put to the vote, and the player's seat has to vote."""

    by: str
    rollover: bool


@dataclass(frozen=True, slots=True)
class VoteHeld(Happening):
    """A vote was held; `votes` by seat."""

    votes: tuple[tuple[str, Vote], ...]


@dataclass(frozen=True, slots=True)
class PartVoted(Happening):
    """A clause was voted on by itself, and kept or not; `votes` by seat."""

    clause: str
    kept: bool
    votes: tuple[tuple[str, Vote], ...]


@dataclass(frozen=True, slots=True)
class PartRefused(Happening):
    """The penholder objected to a separate vote (rule 32)."""

    clause: str


@dataclass(frozen=True, slots=True)
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
    """A rival draft was tabled."""

    draft: str


@dataclass(frozen=True, slots=True)
class CapitalAnswered(Happening):
    """The player's own capital answered its cable."""

    granted: bool


@dataclass(frozen=True, slots=True)
class Ended(Happening):
    """The text was withdrawn, or its time ran out."""

    lapsed: bool
