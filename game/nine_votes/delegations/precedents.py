"""Recorded votes, which every world has to give again where nobody intervenes.

Leanings are fitted to them: solved, not tuned. Each recorded vote allows an interval of leanings;
the one in all intervals and nearest to the default is taken. Cues pass from member to member, so it
is done again until they settle. A vote that a red line explains says nothing about the leaning.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from nine_votes.council.messages import Cases, Message, say
from nine_votes.council.voting import Vote
from nine_votes.delegations.cases import Case, Text, wordings
from nine_votes.delegations.decisions import FAVOURS_FROM, OPPOSES_FROM, Outlook, Reckoning, reckon
from nine_votes.delegations.delegation import ABSTAINING, AGAINST, IN_FAVOUR, RANKS, Mind
from nine_votes.delegations.moves import Amend, EndTurn, Move, PutRollover, PutToVote
from nine_votes.delegations.state import opening


@dataclass(frozen=True, slots=True)
class Precedent:
    """A vote that was held: on what text, when, and how each delegation voted, by place.

    A vote that is None is not compared. `plus` are tags that held as well; `leanings` are those
    that differed at the time, by place; `without_red_lines` whose red lines came later. `apart`
    says that it was held at another time, of which what members hide now says nothing. `script`
    are the moves that led from the draft as tabled to this vote.
    """

    name: str
    text: Text
    votes: tuple[Vote | None, ...]
    turn: int = 1
    rounds: int = 0
    plus: int = 0
    leanings: dict[int, int] = field(default_factory=dict)
    without_red_lines: frozenset[int] = frozenset()
    apart: bool = False
    script: tuple[Move, ...] = ()

    def outlook(self, case: Case, minds: Sequence[Mind]) -> Outlook:
        """Return the vote as it was held, in a world with these minds."""
        opened = opening(case, self.text.draft)
        state = opened._replace(text=self.text, turn=self.turn, rounds=self.rounds)
        known = case.minds if self.apart else minds
        then = tuple(self._then(place, mind) for place, mind in enumerate(known))
        return Outlook(case, then, state, self.votes[case.place] or Vote.IN_FAVOUR, self.plus)

    def _then(self, place: int, mind: Mind) -> Mind:
        if place in self.leanings:
            mind = replace(mind, leaning=self.leanings[place])
        if place in self.without_red_lines:
            mind = replace(mind, limits=())
        return mind


def replayed(case: Case, minds: Sequence[Mind], precedent: Precedent) -> Reckoning:
    """Reckon a recorded vote in a world; the player's seat votes as it is recorded to have."""
    return reckon(precedent.outlook(case, minds))


def departures(
    case: Case, minds: Sequence[Mind], precedent: Precedent
) -> dict[str, tuple[Vote, Vote]]:
    """Return who votes otherwise than recorded in a world: the vote reckoned, the one recorded."""
    reckoning = replayed(case, minds, precedent)
    pairs = enumerate(zip(reckoning.ranks, precedent.votes, strict=True))
    return {
        case.delegations[place].code: (reckoning.vote(place), vote)
        for place, (rank, vote) in pairs
        if vote is not None and rank != RANKS[vote]
    }


def script_to(case: Case, precedents: Sequence[Precedent]) -> tuple[Move, ...]:
    """Return the moves that lead from the first draft as tabled to its first recorded vote.

    They are the author's, or else the changes at once and then the wait until the day of the vote.
    """
    whole = (p for p in precedents if p.text.draft == 0 and None not in p.votes)
    first = next(whole, None)
    if first is None:
        return ()
    if first.script:
        return first.script
    waiting = (EndTurn(),) * (first.turn - 1)
    if first.text.rollover:
        return (*waiting, PutRollover())
    return (*_amendments_to(case, first.text), *waiting, PutToVote())


def _amendments_to(case: Case, text: Text) -> Iterator[Move]:
    for clause, option in zip(case.clauses[0], text.chosen, strict=True):
        if option:
            yield Amend(clause.id, wordings(clause)[option].id)


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
