"""The words actions are made of, and what every action has."""

from dataclasses import dataclass
from enum import StrEnum


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
    """What is put to the vote."""

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


@dataclass(frozen=True, slots=True)
class Action:
    """Something a delegation does."""

    by: str
