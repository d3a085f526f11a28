"""The course of a meeting: its opening and its end, and what follows from its votes."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class MandatePartEnded:
    """A part of the mandate ends on its day, not having been renewed."""

    name: str
    day: date


@dataclass(frozen=True, slots=True)
class MandatePartStays:
    """A part of the mandate has no end date and goes on."""

    name: str


@dataclass(frozen=True, slots=True)
class AssemblyDebateDue:
    """The Assembly debates the veto by that day (A/RES/76/262); `about` by weekdays alone."""

    day: date
    about: bool


@dataclass(frozen=True, slots=True)
class AssemblySeized:
    """The question goes to the Assembly, or an emergency special session is called."""

    emergency_session: bool


@dataclass(frozen=True, slots=True)
class SpecialReportDue:
    """An applicant was not recommended: the Council reports to the Assembly (rule 60)."""


@dataclass(frozen=True, slots=True)
class EarlierMeasuresReturned:
    """No resolution continued the relief, so earlier measures apply again from that day."""

    day: date


@dataclass(frozen=True, slots=True)
class ReliefContinued:
    """A resolution continued the relief."""


@dataclass(frozen=True, slots=True)
class CommuniqueIssued:
    """A private meeting tells the public only this (rule 55)."""

    recommended: bool


@dataclass(frozen=True, slots=True)
class ChairPassed:
    """Another member presides; `rule` says why: 18 with the month, 20 for one question."""

    to: str
    rule: str


@dataclass(frozen=True, slots=True)
class MeetingSuspended:
    """The meeting was suspended."""


@dataclass(frozen=True, slots=True)
class MeetingResumed:
    """The meeting was resumed."""


@dataclass(frozen=True, slots=True)
class MeetingAdjourned:
    """The meeting was adjourned, perhaps to a day or hour."""

    until: str = ""


@dataclass(frozen=True, slots=True)
class MeetingOpened:
    """The President opened the meeting; `private` as rule 48 asks on a Secretary-General."""

    day: date
    president: str
    item: str
    private: bool = False


@dataclass(frozen=True, slots=True)
class AgendaAdopted:
    """The agenda was adopted; `by_vote` where somebody had objected."""

    by_vote: bool


@dataclass(frozen=True, slots=True)
class AgendaRejected:
    """The agenda was not adopted, and the meeting is over."""
