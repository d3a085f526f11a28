"""Votes and the ballot they make up."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from nine_votes.council.members import Council
from nine_votes.council.messages import Cases, say


class Vote(StrEnum):
    """How a member acted on a question; the last three are three facts with one effect."""

    IN_FAVOUR = "in_favour"
    AGAINST = "against"
    ABSTAINING = "abstaining"
    NOT_PARTICIPATING = "not_participating"
    ABSENT = "absent"


VOTE = Cases("vote", Vote)
"""How a member votes, within a sentence."""

VOTE_LABEL = Cases("vote-label", Vote)
VOTE_KEY = Cases("vote-label", Vote, ".key")
"""The same by itself, with a capital letter, and the key that casts it."""


VOTES = tuple(Vote)
"""The five ways to act, in the order of a tally."""


class Tally(NamedTuple):
    in_favour: int = 0
    against: int = 0
    abstaining: int = 0
    not_participating: int = 0
    absent: int = 0


def tally_of(votes: Mapping[str, Vote]) -> Tally:
    count = [*votes.values()].count
    usual = [*map(count, VOTES[:3])]
    # Nearly every ballot ends there, and each count reads all the votes again.
    return Tally(*usual) if sum(usual) == len(votes) else Tally._make(map(count, VOTES))


class BallotError(ValueError):
    """A ballot that does not fit the Council, or contradicts itself."""


@dataclass(frozen=True, slots=True)
class Ballot:
    """The votes on one question.

    `permanent` are the seat codes of the permanent members. `votes` holds the votes known by
    name: all of them, or, where the record has only numbers, some of them beside `totals`.
    `unnamed_permanent_against` counts votes against of further permanent members, known in
    number only, that hold a veto if the rule set gives new permanent members one.
    """

    permanent: tuple[str, ...]
    votes: Mapping[str, Vote]
    totals: Tally | None = None
    unnamed_permanent_against: int = 0

    @property
    def tally(self) -> Tally:
        return self.totals or tally_of(self.votes)

    @property
    def size(self) -> int:
        return sum(self.totals) if self.totals else len(self.votes)

    def with_vote(self, code: str, vote: Vote) -> "Ballot":
        """Return this ballot with one member's known vote changed, the totals following."""
        votes = MappingProxyType({**self.votes, code: vote})
        if self.totals is None:
            return replace(self, votes=votes)
        counts = self.totals._asdict()
        counts[counted_under(self.votes[code], counts)] -= 1
        counts[vote] += 1
        return replace(self, votes=votes, totals=Tally(**counts))


def counted_under(vote: Vote, counts: Mapping[str, int]) -> Vote:
    """Return the count a known vote stands in: the record often puts absence elsewhere."""
    if vote is Vote.ABSENT and not counts[vote]:
        return Vote.NOT_PARTICIPATING
    return vote


def named_ballot(council: Council, votes: Mapping[str, Vote]) -> Ballot:
    """Return the ballot of a Council whose every member's vote is known.

    Raises BallotError naming who is missing or does not sit there.
    """
    missing = [code for code in council.codes if code not in votes]
    strangers = [code for code in votes if code not in council.codes]
    if strangers:
        raise BallotError(say("law-strangers", who=tuple(strangers)))
    if missing:
        raise BallotError(say("law-vote-missing", who=tuple(missing)))
    return Ballot(council.permanent, MappingProxyType({c: votes[c] for c in council.codes}))


def totals_ballot(
    permanent: tuple[str, ...],
    totals: Tally,
    known: Mapping[str, Vote],
    unnamed_permanent_against: int = 0,
) -> Ballot:
    """Return a ballot known by its totals and some of its names.

    Raises BallotError where more votes are named than tallied.
    """
    named = tally_of(known)
    named = named._replace(against=named.against + unnamed_permanent_against)
    aside, tallied_aside = sum(named[3:]), sum(totals[3:])
    pairs = [*zip(VOTES[:4], named, totals, strict=False), ("aside", aside, tallied_aside)]
    for vote, count, tallied in pairs:
        if count > tallied:
            raise BallotError(say("law-more-named", vote=vote, count=count, tallied=tallied))
    return Ballot(permanent, MappingProxyType(dict(known)), totals, unnamed_permanent_against)
