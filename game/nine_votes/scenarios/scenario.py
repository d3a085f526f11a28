"""A scenario: one case before the Council, to run, to teach and to play."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from nine_votes.council.charter import RuleSet
from nine_votes.council.documents import Amendment, DraftResolution, MandatePart
from nine_votes.council.members import Council
from nine_votes.council.outcomes import Outcome
from nine_votes.council.questions import Question
from nine_votes.council.voting import Ballot, Vote
from nine_votes.scenarios.format import Circumstances, Lesson, Politics
from nine_votes.scenarios.put import Put

Day = date
"""A date, for a class that has a field of that name."""


@dataclass(frozen=True, slots=True)
class TabledDraft:
    """A draft with the day of its vote, the Council of that day, and the question it puts."""

    draft: DraftResolution
    day: date
    council: Council
    question: Question
    rules: RuleSet


@dataclass(frozen=True, slots=True)
class RecordedVote:
    """A vote that was held: what was put, by what rule, who voted how.

    `ballot` is None where the record compares only some members; `named` are the votes that the
    text gives by name. `outcome` is what the text says became of it: something to compare with,
    never the result. `added` names, by rule set and seat, how seats that a reform would add are to
    vote. `politics` is what the delegations have to know of it.
    """

    subject: str
    draft: str | None
    amendment: str | None
    day: date
    council: Council
    question: Question
    rules: RuleSet
    ballot: Ballot | None
    named: Mapping[str, Vote] = field(default_factory=dict)
    outcome: Outcome | None = None
    sources: tuple[str, ...] = ()
    added: Mapping[str, Mapping[str, Vote]] = field(default_factory=dict)
    politics: Circumstances = field(default_factory=Circumstances)

    def put(self) -> Put | None:
        """Return the question as it was put to the vote, where all of its ballot is known."""
        if self.ballot is None:
            return None
        return Put(self.question, self.ballot, self.rules, self.council, self.day, self.added)


@dataclass(frozen=True, slots=True)
class Scenario:
    """One case. `rules_name` is what the text asked for; `roles` who drew which role in the lot.

    `guests` may be invited, a state under rule 37 and a person under rule 39. `snapback_notified`
    is the day on which a notification under resolution 2231 (2015) reached the Council.
    `politics` is who wants what, members by the names that the text has for them.
    """

    id: str
    title: str
    basis: str
    date: date
    council: Council
    rules: RuleSet
    question: Question
    drafts: tuple[TabledDraft, ...]
    sensitivity: str = "settled"
    rules_name: str = "charter"
    item: str | None = None
    crisis: str | None = None
    background: str | None = None
    sources: tuple[str, ...] = ()
    teaches: tuple[str, ...] = ()
    seat: str | None = None
    guests: tuple[str, ...] = ()
    snapback_notified: Day | None = None
    mandate: tuple[MandatePart, ...] = ()
    amendments: tuple[Amendment, ...] = ()
    recorded: tuple[RecordedVote, ...] = ()
    consequences: Mapping[str, str] = field(default_factory=dict)
    lesson: Lesson = field(default_factory=Lesson)
    twin: str | None = None
    roles: Mapping[str, str] = field(default_factory=dict)
    politics: Politics = field(default_factory=Politics)

    @property
    def draft(self) -> DraftResolution:
        """The draft that was tabled first."""
        return self.drafts[0].draft

    @property
    def invented(self) -> bool:
        """Whether no government was ever asked."""
        return self.basis == "fictional"

    @property
    def negotiable(self) -> bool:
        """Whether a clause of a draft has two or more wordings."""
        return any(tabled.draft.negotiable for tabled in self.drafts)
