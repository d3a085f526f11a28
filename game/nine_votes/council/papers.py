"""What lies on the Council's table: drafts, amendments, motions, and what is put to the vote."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from nine_votes.council.documents import DraftResolution
from nine_votes.council.questions import Question


class Motion(StrEnum):
    """The motions of rule 33, in the order in which they go before all drafts."""

    SUSPEND = "suspend"
    ADJOURN = "adjourn"
    ADJOURN_TO = "adjourn_to"
    REFER = "refer"
    POSTPONE = "postpone"


class Change(StrEnum):
    """What an amendment does to the text; what adds or deletes is voted on first (rule 36)."""

    ADDS = "adds"
    DELETES = "deletes"
    REPLACES = "replaces"


class Product(StrEnum):
    """What the Council issues by consensus of all its members."""

    PRESIDENTIAL_STATEMENT = "presidential_statement"
    PRESS_STATEMENT = "press_statement"


class About(StrEnum):
    AGENDA = "agenda"
    INVITATION = "invitation"
    ORDER = "order"
    MOTION = "motion"
    RULING = "ruling"
    PRELIMINARY = "preliminary"
    CREDENTIALS = "credentials"
    REFERRAL = "referral"
    SESSION = "session"
    AMENDMENT = "amendment"
    PART = "part"
    DRAFT = "draft"


@dataclass(frozen=True, slots=True)
class Subject:
    """One thing put to the vote: `of` is its symbol, amendment or name, `clause` its part."""

    about: About
    of: str = ""
    clause: str = ""


class Standing(StrEnum):
    """What has become of a draft or an amendment.

    LAPSED is what there is nothing left to vote on: an amendment to a clause that was deleted or
    already says so, a draft under resolution 2231 once the thirty days are over.
    """

    TABLED = "tabled"
    NOT_TAKEN_UP = "not_taken_up"
    WITHDRAWN = "withdrawn"
    REFERRED = "referred"
    POSTPONED = "postponed"
    ADOPTED = "adopted"
    NOT_ADOPTED = "not_adopted"
    LAPSED = "lapsed"


@dataclass(frozen=True, slots=True)
class Paper:
    """A draft on the table.

    `sponsors` begin with the mover. `wordings` holds the wording chosen for a clause, and `texts`
    a clause's free text, where an amendment changed it; `deleted` are the clauses that one took
    out. `parts` are the clauses to be voted on separately, `kept` and `lost` those that were.
    `whole` are those on which a sponsor objected to that. `touched` says that a vote was taken on
    the draft.
    """

    symbol: str
    draft: DraftResolution
    question: Question
    sponsors: tuple[str, ...]
    standing: Standing = Standing.TABLED
    wordings: Mapping[str, str] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)
    parts: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()
    touched: bool = False
    deleted: tuple[str, ...] = ()
    whole: tuple[str, ...] = ()

    @property
    def open(self) -> bool:
        return self.standing is Standing.TABLED

    @property
    def remaining(self) -> tuple[str, ...]:
        gone = {*self.lost, *self.deleted}
        return tuple(clause.id for clause in self.draft.clauses if clause.id not in gone)

    @property
    def emptied(self) -> bool:
        """Whether it had clauses and none of them is left."""
        return bool(self.draft.clauses) and not self.remaining


@dataclass(frozen=True, slots=True)
class MovedAmendment:
    """An amendment on the table; one that deletes and says nothing takes the whole clause out."""

    id: str
    symbol: str
    clause: str
    by: str
    wording: str = ""
    text: str = ""
    change: Change = Change.REPLACES
    oral: bool = False
    standing: Standing = Standing.TABLED

    @property
    def open(self) -> bool:
        return self.standing is Standing.TABLED

    @property
    def deletes_clause(self) -> bool:
        """Whether nothing of the clause would be left."""
        return not self.wording and not self.text.strip()


@dataclass(frozen=True, slots=True)
class Proposal:
    """A wording proposed in consultations, with who co-sponsors it."""

    symbol: str
    clause: str
    wording: str
    by: str
    co_sponsors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MovedMotion:
    """A motion of rule 33 that was made and is not decided."""

    motion: Motion
    by: str
    until: str = ""
    symbol: str = ""
