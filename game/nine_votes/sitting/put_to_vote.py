"""What a scenario puts to the vote: each question with its Council, its rule and its record."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from nine_votes.council.charter import RuleSet
from nine_votes.council.members import Council
from nine_votes.council.questions import WITHOUT_BALLOT, Question
from nine_votes.council.voting import Ballot, Vote
from nine_votes.scenarios.scenario import RecordedVote, Scenario, TabledDraft


@dataclass(frozen=True, slots=True)
class PutToVote:
    """One vote to be held; `record` says how each member voted in history, or is None.

    `subject` is a symbol, or a title where there is no text. `added` names, by rule set and seat,
    how seats that a reform would add are to vote where the votes are those recorded.
    """

    subject: str
    day: date
    council: Council
    question: Question
    rules: RuleSet
    record: Mapping[str, Vote] | None = None
    added: Mapping[str, Mapping[str, Vote]] = field(default_factory=dict)


def votes_of(scenario: Scenario) -> tuple[PutToVote, ...]:
    """Return the votes of a scenario in order: those of its record, or one for each draft.

    What is taken without a ballot is left out, and so is a record that only compares some members.
    """
    held = [_as_held(vote) for vote in scenario.recorded if vote.ballot]
    tabled = [_as_tabled(draft) for draft in scenario.drafts]
    return tuple(put for put in held or tabled if put.question.kind not in WITHOUT_BALLOT)


def _as_tabled(tabled: TabledDraft) -> PutToVote:
    name = tabled.draft.name
    return PutToVote(name, tabled.day, tabled.council, tabled.question, tabled.rules)


def _as_held(vote: RecordedVote) -> PutToVote:
    record = _whole(vote.ballot, vote.council)
    put = (vote.subject, vote.day, vote.council, vote.question, vote.rules)
    return PutToVote(*put, record, vote.added)


def _whole(ballot: Ballot | None, council: Council) -> Mapping[str, Vote] | None:
    """Return the votes by name where every member's is known."""
    if ballot is None or any(code not in ballot.votes for code in council.codes):
        return None
    return ballot.votes
