"""A scenario: one case before the Council, to run, to teach and to play."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from nine_votes.council.charter import RuleSet
from nine_votes.council.decision import VoteAsPut
from nine_votes.council.documents import Amendment, DraftResolution, MandatePart
from nine_votes.council.members import Council
from nine_votes.council.outcomes import Outcome
from nine_votes.council.questions import WITHOUT_BALLOT, Question
from nine_votes.council.voting import Vote
from nine_votes.scenarios.format import Circumstances, Lesson, Politics

Day = date
"""A date, for a class that has a field of that name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TabledDraft(VoteAsPut):
    """A draft with the vote on it: its day, the Council of that day, the question it puts."""

    draft: DraftResolution


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedVote(VoteAsPut):
    """A vote that was held: what was put, by what rule, who voted how.

    `draft` and `amendment` are what the text names as voted on. `ballot` is None where the record
    compares only some members; `named` are the votes that the text gives by name. `outcome` is what
    the text says became of it: something to compare with, never the result. `politics` is what the
    delegations have to know of it.
    """

    draft: str | None = None
    amendment: str | None = None
    named: Mapping[str, Vote] = field(default_factory=dict)
    outcome: Outcome | None = None
    sources: tuple[str, ...] = ()
    politics: Circumstances = field(default_factory=Circumstances)


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
        return self.drafts[0].draft

    @property
    def invented(self) -> bool:
        """Whether no government was ever asked."""
        return self.basis == "fictional"

    @property
    def negotiable(self) -> bool:
        """Whether a clause of a draft has two or more wordings."""
        return any(tabled.draft.negotiable for tabled in self.drafts)


def votes_of(scenario: Scenario) -> tuple[VoteAsPut, ...]:
    """Return the votes of a scenario in order: those of its record, or one for each draft.

    What is taken without a ballot is left out, and so is a record that only compares some members.
    """
    held = [vote for vote in scenario.recorded if vote.ballot]
    puts: Sequence[VoteAsPut] = held or scenario.drafts
    return tuple(put for put in puts if put.question.kind not in WITHOUT_BALLOT)
