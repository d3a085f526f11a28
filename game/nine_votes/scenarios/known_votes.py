"""Reading scenarios/known-votes.yaml: votes that many know, each as it was put."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated

from nine_votes.council.charter import charter_on
from nine_votes.council.decision import HeldVote
from nine_votes.council.members import Roster, presided_council
from nine_votes.council.messages import say
from nine_votes.council.outcomes import Outcome
from nine_votes.council.questions import Question
from nine_votes.council.voting import Vote, named_ballot
from nine_votes.places import folder
from nine_votes.scenarios.format import BY_VOTE, QUESTION, SYMBOL, Dated, Texts
from nine_votes.scenarios.shapes import AMONG, ListOf, read_shaped, record_of


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownVote:
    """A vote by its symbol: who did not vote in favour, what became of it, where it is told."""

    symbol: Annotated[str, SYMBOL, say("field-known-vote-symbol")]
    date: Annotated[Dated, say("field-known-vote-date")]
    title: Annotated[str, say("field-known-vote-title")]
    votes: Annotated[Mapping[str, tuple[str, ...]], BY_VOTE, AMONG]
    question: Annotated[Question, QUESTION, say("field-known-vote-question")] = field(
        default_factory=Question
    )
    outcome: Annotated[Outcome, say("field-known-vote-outcome")]
    sources: Annotated[Texts, say("field-known-vote-sources")]

    @property
    def others(self) -> Mapping[str, Vote]:
        return {code: Vote(vote) for vote, codes in self.votes.items() for code in codes}

    def put(self, roster: Roster) -> HeldVote:
        council, rules = presided_council(roster, self.date), charter_on(self.date)
        votes = {**dict.fromkeys(council.codes, Vote.IN_FAVOUR), **self.others}
        ballot = named_ballot(council, votes)
        return HeldVote(self.question, rules, council, self.date, ballot, subject=self.symbol)


def known_votes() -> tuple[KnownVote, ...]:
    """Return them from the oldest to the newest."""
    path = folder("scenarios") / "known-votes.yaml"
    votes: tuple[KnownVote, ...] = read_shaped(path, ListOf(record_of(KnownVote)))[0]
    return votes
