"""Larger Councils filled by a stated rule, so that a vote that was held can be counted there too.

The seats a rule set adds for a region vote as that region's elected members did, shared out by
largest remainder; a region that had none, and a seat of no region, as all elected members did. Or
the votes of the added seats are given. Either way they are assumed, and kept apart as such.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from nine_votes.council.added_seats import added_members
from nine_votes.council.charter import RuleSet
from nine_votes.council.members import Council, Member
from nine_votes.council.messages import say
from nine_votes.council.outcomes import UndecidableError
from nine_votes.council.voting import VOTES, Ballot, Vote


class Filled(NamedTuple):
    """A larger Council with a ballot of all its seats, the votes that are assumed apart."""

    council: Council
    ballot: Ballot
    assumed: Mapping[str, Vote]


def filled(
    ballot: Ballot, council: Council, rules: RuleSet, given: Mapping[str, Vote] | None = None
) -> Filled:
    """Return the Council of a rule set with the votes that were cast and those that are assumed.

    `given` names the votes of added seats, by the codes that `added_members` gives them. Raises
    UndecidableError where the rule set seats fewer than voted, where names are missing, or where
    it is not known for whom it adds seats.
    """
    seats = rules.members or council.size
    if seats == council.size:
        return Filled(council, ballot, {})
    named = sum(code in ballot.votes for code in council.codes)
    if named < max(council.size, ballot.size):
        raise UndecidableError(say("law-votes-unnamed"))
    if seats < council.size:
        raise UndecidableError(say("law-too-few-seats", seats=seats, voted=council.size))
    added = added_members(council, rules)
    assumed = {member.code: vote for member, vote in _assumed(added, council, ballot)}
    for code, vote in (given or {}).items():
        if code not in assumed:
            raise UndecidableError(say("law-no-such-seat", seat=code, added=tuple(assumed)))
        assumed[code] = vote
    larger = Council((*council.members, *added), council.president)
    votes = {**ballot.votes, **assumed}
    return Filled(larger, Ballot(larger.permanent, votes), assumed)


def _assumed(
    added: Sequence[Member], council: Council, ballot: Ballot
) -> list[tuple[Member, Vote]]:
    """Return the added seats, region by region, each with the vote it is assumed to cast."""
    elected = [member for member in council.members if not member.permanent]
    everyone = [ballot.votes[member.code] for member in elected]
    found: list[tuple[Member, Vote]] = []
    for region in dict.fromkeys(member.region for member in added):
        seats = [member for member in added if member.region == region]
        own = [ballot.votes[m.code] for m in elected if region and m.region == region]
        found += zip(seats, shared_out(len(seats), own or everyone, everyone), strict=True)
    return found


def shared_out(seats: int, votes: Sequence[Vote], everyone: Sequence[Vote]) -> list[Vote]:
    """Share seats out over votes by largest remainder.

    Equal remainders go to the vote that more of everyone cast, and then in the order of a tally.
    """
    if not votes:
        raise UndecidableError(say("law-nobody-elected"))
    whole = {vote: seats * votes.count(vote) // len(votes) for vote in VOTES}
    left = {vote: seats * votes.count(vote) % len(votes) for vote in VOTES}
    by_remainder = sorted(VOTES, key=lambda vote: (-left[vote], -everyone.count(vote)))
    for vote in by_remainder[: seats - sum(whole.values())]:
        whole[vote] += 1
    return [vote for vote in VOTES for _ in range(whole[vote])]
