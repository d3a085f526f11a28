"""Fitting leanings to recorded votes: solved, not tuned.

Each recorded vote allows an interval of leanings; the one in all intervals and nearest to the
default is taken. Cues pass from member to member, so it is done again until they settle. A vote
that a red line explains says nothing about the leaning.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from nine_votes.council.messages import Cases, Message, say
from nine_votes.council.voting import Vote
from nine_votes.delegations.cases import Case
from nine_votes.delegations.decisions import FAVOURS_FROM, OPPOSES_FROM, Reckoning, reckon
from nine_votes.delegations.minds import ABSTAINING, AGAINST, IN_FAVOUR, RANKS
from nine_votes.delegations.outlooks import Outlook
from nine_votes.delegations.precedents import Precedent

MOST_ROUNDS = 6
LOWEST, HIGHEST = -6, 6


VOTED = Cases("vote", Vote)


class Interval(NamedTuple):
    """The leanings that give a recorded vote; empty where `low` is above `high`."""

    low: int = LOWEST
    high: int = HIGHEST

    @property
    def anything(self) -> bool:
        """Whether every leaning gives the vote, so that it says nothing of it."""
        return self == (LOWEST, HIGHEST)

    def within(self, other: "Interval") -> "Interval":
        return Interval(max(self.low, other.low), min(self.high, other.high))


NOTHING = Interval(HIGHEST + 1, LOWEST - 1)


@dataclass(frozen=True, slots=True)
class Fit:
    """The leanings that give the recorded votes, by seat, and what could not be made to fit.

    `intervals` are the leanings that give all recorded votes of a seat, of which one was taken.
    """

    leanings: Mapping[str, int]
    intervals: Mapping[str, Interval]
    findings: Mapping[str, Message]


def fit(case: Case, precedents: Sequence[Precedent], stated: Iterable[str] = ()) -> Fit:
    """Fit the leanings of all delegations but the player's own to recorded votes.

    `stated` are the seats whose leaning the author set on purpose: no guess is remarked on there.
    """
    defaults = {delegation.code: delegation.leaning for delegation in case.delegations}
    leanings = dict(defaults)
    for _ in range(MOST_ROUNDS):
        intervals = _intervals(with_leanings(case, leanings), precedents)
        found = {code: nearest(_common(each), defaults[code]) for code, each in intervals.items()}
        settled = leanings == {**leanings, **found}
        leanings.update(found)
        if settled:
            break
    asked = intervals.keys() - set(stated)
    common = {code: _common(each) for code, each in intervals.items()}
    findings = _findings(case, precedents, intervals, leanings, asked)
    return Fit(leanings, common, dict(findings))


def with_leanings(case: Case, leanings: Mapping[str, int]) -> Case:
    """Return a case whose delegations lean as given; those not named as before."""
    changed = (replace(d, leaning=leanings.get(d.code, d.leaning)) for d in case.delegations)
    return replace(case, delegations=tuple(changed))


def nearest(interval: Interval, default: int) -> int:
    """Return the leaning nearest to the default, a step inside where there is room."""
    low, high = interval
    if low > high or low <= default <= high:
        return default
    if default < low:
        return min(low + 1, high)
    return max(high - 1, low)


def _common(each: Iterable[Interval]) -> Interval:
    common = Interval()
    for interval in each:
        common = common.within(interval)
    return common


def _intervals(case: Case, precedents: Sequence[Precedent]) -> dict[str, list[Interval]]:
    """Return what each recorded vote allows of each delegation, a vote not compared anything."""
    outlooks = [precedent.outlook(case, case.minds) for precedent in precedents]
    votes = [(o, reckon(o), p) for o, p in zip(outlooks, precedents, strict=True)]
    return {
        delegation.code: [_allowed(place, *each) for each in votes]
        for place, delegation in enumerate(case.delegations)
        if place != case.place
    }


def _allowed(place: int, outlook: Outlook, reckoning: Reckoning, precedent: Precedent) -> Interval:
    vote = precedent.votes[place]
    if vote is None:
        return Interval()
    if place in precedent.leanings:
        return Interval() if reckoning.ranks[place] == RANKS[vote] else NOTHING
    rest = reckoning.sums[place] - outlook.minds[place].leaning
    opposes = OPPOSES_FROM - reckoning.costs[place]
    return _by_vote(RANKS[vote], rest, opposes, _Cap.of(place, outlook, reckoning))


class _Cap(NamedTuple):
    """What else bears on a vote: the most its red lines leave, and whether it would be spared."""

    rank: int
    spared: bool

    @classmethod
    def of(cls, place: int, outlook: Outlook, reckoning: Reckoning) -> "_Cap":
        mind, dug_in = outlook.minds[place], place in outlook.state.dug_in
        crossed = mind.crossed(reckoning.mask, dug_in=dug_in)
        caps = [mind.limits[line].cap(reckoning.costs[place]) for line in crossed]
        return cls(min(caps, default=IN_FAVOUR), _alone(place, outlook.case, reckoning))


def _alone(place: int, case: Case, reckoning: Reckoning) -> bool:
    others = (
        reckoning.ranks[other] == AGAINST and delegation.veto
        for other, delegation in enumerate(case.delegations)
        if other != place
    )
    return not case.delegations[place].vetoes_alone and not any(others)


def _by_vote(rank: int, rest: int, opposes: int, cap: _Cap) -> Interval:
    """Return the leanings with which a member that has so many other points votes so."""
    if rank == IN_FAVOUR:
        return Interval(max(FAVOURS_FROM - rest, LOWEST)) if cap.rank == IN_FAVOUR else NOTHING
    if rank == AGAINST:
        if cap.spared:
            return NOTHING
        return Interval() if cap.rank == AGAINST else Interval(high=min(opposes - rest, HIGHEST))
    if cap.rank == AGAINST and not cap.spared:
        return NOTHING
    low = LOWEST if cap.spared else max(opposes + 1 - rest, LOWEST)
    high = HIGHEST if cap.rank <= ABSTAINING else min(FAVOURS_FROM - 1 - rest, HIGHEST)
    return Interval(low, high)


def _findings(
    case: Case,
    precedents: Sequence[Precedent],
    intervals: Mapping[str, list[Interval]],
    leanings: Mapping[str, int],
    asked: Iterable[str],
) -> Iterable[tuple[str, Message]]:
    for code, each in intervals.items():
        place = case.places[code]
        held = [(p, i) for p, i in zip(precedents, each, strict=True) if p.votes[place]]
        common = _common(each)
        if common.low > common.high:
            yield code, _conflict(held, place)
        elif code in asked and held and all(interval.anything for _, interval in held):
            vote = VOTED(held[0][0].votes[place] or Vote.ABSTAINING)
            yield code, say("fit-guess", vote=vote, leaning=f"{leanings[code]:+d}")


def _conflict(held: Sequence[tuple[Precedent, Interval]], place: int) -> Message:
    for precedent, interval in held:
        if interval.low > interval.high:
            against = precedent.votes[place] is Vote.AGAINST
            return say("fit-no-leaning", vote=_named(precedent, place), against=against)
    pairs = [(a, b) for a in held for b in held if a[1].low > b[1].high]
    (first, _), (second, _) = pairs[0]
    return say("fit-conflict", first=_named(first, place), second=_named(second, place))


def _named(precedent: Precedent, place: int) -> Message:
    vote = VOTED(precedent.votes[place] or Vote.ABSTAINING)
    return say("fit-vote", name=precedent.name, vote=vote)
