"""A vote with all that the law needs of it: what is asked, by what rule, of whom, on what day."""

from collections.abc import Mapping
from dataclasses import KW_ONLY, dataclass, field
from datetime import date

from nine_votes.council.charter import RuleSet
from nine_votes.council.decision import decide
from nine_votes.council.members import Council
from nine_votes.council.outcomes import Decision
from nine_votes.council.questions import Question
from nine_votes.council.voting import Ballot, Vote


@dataclass(frozen=True, slots=True)
class VoteAsPut:
    """A question as it is put to the vote, with the votes where it was held and they are known.

    `subject` is a symbol, or a title where there is no text. `added` names, by rule set and seat,
    how seats that a reform would add are to vote where the votes are those of `ballot`.
    """

    question: Question
    rules: RuleSet
    council: Council
    day: date
    ballot: Ballot | None = None
    _: KW_ONLY
    subject: str = ""
    added: Mapping[str, Mapping[str, Vote]] = field(default_factory=dict)

    @property
    def record(self) -> Mapping[str, Vote] | None:
        """The votes by name, where every member's is known."""
        if self.ballot is None or any(c not in self.ballot.votes for c in self.council.codes):
            return None
        return self.ballot.votes

    @property
    def held(self) -> "HeldVote | None":
        """The vote as it was held, where its ballot is known."""
        return self.voted(self.ballot) if self.ballot else None

    def voted(self, ballot: Ballot) -> "HeldVote":
        """Return the vote as it is held with these votes."""
        asked = (self.question, self.rules, self.council, self.day)
        return HeldVote(*asked, ballot, subject=self.subject, added=self.added)


@dataclass(frozen=True, slots=True)
class HeldVote(VoteAsPut):
    """A question on which the members have voted."""

    ballot: Ballot

    @property
    def decision(self) -> Decision:
        """What the law makes of it; UndecidableError where the rule fits neither."""
        return decide(self.question, self.ballot, self.rules)
