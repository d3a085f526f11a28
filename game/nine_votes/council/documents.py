"""What lies before the Council: drafts with their clauses, amendments, and mandates."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Wording:
    """One way to word a clause; `worth` and `continuity` from 0 to 1, as the penholder sees it."""

    id: str
    label: str
    text: str | None = None
    tags: tuple[str, ...] = ()
    worth: float = 1.0
    continuity: float = 1.0


@dataclass(frozen=True, slots=True)
class Clause:
    """An operative clause; its first wording is the one tabled, and one without any is fixed."""

    id: str
    text: str | None = None
    weight: int = 1
    core: bool = False
    wordings: Mapping[str, Wording] | None = None

    @property
    def tabled(self) -> str | None:
        if not self.wordings:
            return self.text
        first = next(iter(self.wordings.values()))
        return first.text or first.label


@dataclass(frozen=True, slots=True)
class DraftResolution:
    """A draft resolution, or, with a title alone, a question voted on without a text."""

    symbol: str | None = None
    title: str | None = None
    penholder: str | None = None
    sponsors: tuple[str, ...] = ()
    preamble: tuple[str, ...] = ()
    clauses: tuple[Clause, ...] = ()

    @property
    def name(self) -> str:
        return self.symbol or self.title or ""

    @property
    def negotiable(self) -> bool:
        return any(len(clause.wordings or ()) > 1 for clause in self.clauses)


@dataclass(frozen=True, slots=True)
class Amendment:
    """A change to a draft; `oral` where it was moved by word of mouth (rule 31)."""

    id: str
    to: str | None = None
    by: str | None = None
    clause: str | None = None
    text: str | None = None
    oral: bool = False


@dataclass(frozen=True, slots=True)
class MandatePart:
    """A part of a mandate and its last day; None where it goes on until the Council ends it."""

    name: str
    expires: date | None
