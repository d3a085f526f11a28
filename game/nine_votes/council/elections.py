"""The Council's part in electing judges: ballots until every seat is filled (rule 61).

Statute of the Court, Articles 8 and 10: the Assembly and the Council vote independently; a
candidate needs an absolute majority of the members, and no member's vote weighs more. Where more
candidates reach it than there are seats, the Council votes again on all of them.
"""

from collections import Counter
from collections.abc import Iterable, Set as AbstractSet
from dataclasses import dataclass, replace

from nine_votes.council.messages import say


@dataclass(frozen=True, slots=True)
class Election:
    """An election of judges in the Council.

    `candidates` are those voted on, `seats` those still to be filled, `members` the seats of the
    Council. `elected` have an absolute majority here; they are judges once the Assembly has
    elected them too.
    """

    candidates: tuple[str, ...]
    seats: int
    members: int = 15
    elected: tuple[str, ...] = ()

    @property
    def required(self) -> int:
        """The absolute majority: eight of fifteen, six of eleven."""
        return self.members // 2 + 1

    @property
    def complete(self) -> bool:
        return self.seats == 0


class BallotPaperError(ValueError):
    """More papers were handed in than there are members."""


def after_ballot(election: Election, papers: Iterable[AbstractSet[str]]) -> Election:
    """Return the election after a secret ballot, each paper naming whom one member votes for.

    A paper that names nobody, a stranger, or more than there are seats is invalid and counts for
    nobody. Raises BallotPaperError for more papers than members.
    """
    papers = list(papers)
    if len(papers) > election.members:
        raise BallotPaperError(say("law-papers", papers=len(papers), members=election.members))
    standing = frozenset(election.candidates)
    valid = [paper for paper in papers if paper <= standing and len(paper) <= election.seats]
    votes = Counter(name for paper in valid for name in paper)
    return after_round(election, votes)


def after_round(election: Election, votes: Counter[str]) -> Election:
    reached = tuple(name for name in election.candidates if votes[name] >= election.required)
    if len(reached) > election.seats:
        return election
    return replace(
        election,
        candidates=tuple(name for name in election.candidates if name not in reached),
        seats=election.seats - len(reached),
        elected=(*election.elected, *reached),
    )
