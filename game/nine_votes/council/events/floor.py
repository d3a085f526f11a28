"""What happened on the floor: what was done, objected to, ruled, put to the vote and decided."""

from dataclasses import dataclass

from nine_votes.council.actions import Action, Motion, Product, Subject
from nine_votes.council.outcomes import Decision
from nine_votes.council.questions import Question
from nine_votes.council.voting import Vote


@dataclass(frozen=True, slots=True)
class Done:
    """A delegation did what needs no more telling than the action itself."""

    action: Action


@dataclass(frozen=True, slots=True)
class Objected:
    """A member objected to what would have been decided without a vote."""

    by: str
    subject: Subject | None


@dataclass(frozen=True, slots=True)
class GuestInvited:
    """A guest was invited."""

    guest: str
    rule: str


@dataclass(frozen=True, slots=True)
class GuestRefused:
    """Too few were in favour of inviting a guest."""

    guest: str


@dataclass(frozen=True, slots=True)
class SeparateVoteGranted:
    """A clause is voted on separately, the mover not objecting (rule 32)."""

    symbol: str
    clause: str


@dataclass(frozen=True, slots=True)
class SeparateVoteRefused:
    """The mover objected, so there is no separate vote (rule 32)."""

    symbol: str
    clause: str


@dataclass(frozen=True, slots=True)
class AmendmentFormed:
    """A proposed wording found its second co-sponsor and is an amendment."""

    id: str
    symbol: str
    clause: str
    wording: str


@dataclass(frozen=True, slots=True)
class TextChanged:
    """An amendment was accepted or carried and stands in the draft."""

    id: str
    symbol: str
    clause: str


@dataclass(frozen=True, slots=True)
class Ruled:
    """The President ruled on a point of order."""

    by: str
    upheld: bool
    text: str


@dataclass(frozen=True, slots=True)
class RulingSettled:
    """A challenged ruling stands or was overruled (rule 30)."""

    stands: bool


@dataclass(frozen=True, slots=True)
class PutBeforeCouncil:
    """A question was put to the vote."""

    subject: Subject
    question: Question
    written: bool


@dataclass(frozen=True, slots=True)
class VoteTaken:
    """A vote was closed.

    Where the ballot was secret (rule 48) `votes` are empty and the decision names nobody.
    """

    subject: Subject
    question: Question
    votes: tuple[tuple[str, Vote], ...]
    decision: Decision


@dataclass(frozen=True, slots=True)
class BallotCast:
    """A member cast, or changed, its secret ballot (rule 48)."""

    by: str


@dataclass(frozen=True, slots=True)
class ConsensusReached:
    """No member objected, and the draft was adopted without a vote."""

    symbol: str


@dataclass(frozen=True, slots=True)
class DraftAdopted:
    """A draft was adopted."""

    symbol: str


@dataclass(frozen=True, slots=True)
class DraftNotAdopted:
    """A draft was not adopted; `parts_lost` where every part of it was lost before."""

    symbol: str
    parts_lost: bool = False


@dataclass(frozen=True, slots=True)
class Classified:
    """The Council settled whether a draft is procedural."""

    symbol: str
    procedural: bool


@dataclass(frozen=True, slots=True)
class MotionSettled:
    """A motion of rule 33 was carried or lost."""

    motion: Motion
    carried: bool


@dataclass(frozen=True, slots=True)
class OrderSettled:
    """The Council decided whether to take a draft out of its turn."""

    symbol: str
    carried: bool


@dataclass(frozen=True, slots=True)
class CredentialsSettled:
    """The Council decided on a challenged representative; until then every right was kept."""

    member: str
    upheld: bool


@dataclass(frozen=True, slots=True)
class StatementIssued:
    """A statement of the Council was issued, no member objecting."""

    product: Product
    text: str


@dataclass(frozen=True, slots=True)
class StatementBlocked:
    """A member objected, and the statement was not issued."""

    product: Product
