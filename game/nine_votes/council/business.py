"""What comes before the Council at a meeting, as it is known before anybody speaks."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from nine_votes.council.charter import RuleSet
from nine_votes.council.documents import Amendment, DraftResolution, MandatePart
from nine_votes.council.members import Council
from nine_votes.council.questions import Kind, Question
from nine_votes.council.roster import Roster


@dataclass(frozen=True, slots=True)
class Settings:
    """What is contested about procedure, with the defaults of practice.

    `preliminary_on_any` lets a settled matter's class be questioned too. `withdraw_after_amendment`
    lets a draft be withdrawn once an amendment to it was voted on. `assembly_meets` says that an
    emergency special session meets on the situation in the window of A/RES/76/262.
    """

    preliminary_on_any: bool = False
    withdraw_after_amendment: bool = False
    assembly_meets: bool = False


@dataclass(frozen=True, slots=True)
class Business:
    """The item and all that may be put forward on it.

    `drafts` are by their symbol, or their title where there is no text; `guests` may be invited.
    `snapback_notified` is the day on which resolution 2231's thirty days began. `roster` tells who
    presides and sits when the month passes; an invented Council goes on in its own order.
    """

    item: str
    council: Council
    day: date
    rules: RuleSet
    drafts: Mapping[str, tuple[DraftResolution, Question]]
    amendments: Mapping[str, Amendment] = field(default_factory=dict)
    mandate: tuple[MandatePart, ...] = ()
    news: Mapping[str, str] = field(default_factory=dict)
    guests: tuple[str, ...] = ()
    settings: Settings = Settings()
    snapback_notified: date | None = None
    admission: bool = False
    roster: Roster | None = None

    @property
    def private(self) -> bool:
        """Whether the meeting is private, as on recommending a Secretary-General (rule 48)."""
        return any(question.kind is Kind.SG_RECOMMENDATION for _, question in self.drafts.values())
