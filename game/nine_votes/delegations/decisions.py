"""How the delegations vote: a ledger of whole numbers, red lines, the cost of a veto.

All votes are worked out twice. In the first pass nobody looks at anybody; in the second each member
sees the votes of the first: a sponsor of its own group or a member that it follows moves it by one
point, and a permanent member whose vote against would block weighs what a veto costs. Then a member
that does not veto alone abstains if it would. The second pass reads the first alone, so no order of
members matters, and more passes could run in circles.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from nine_votes.council.voting import Vote
from nine_votes.delegations.cases import Case, Text
from nine_votes.delegations.delegation import ABSTAINING, AGAINST, IN_FAVOUR, RANKED, RANKS, Mind
from nine_votes.delegations.state import State, seen


class Outlook(NamedTuple):
    """A vote in sight. The minds are those of a world, or what the player knows of them.

    `own` is the vote of the player's seat, which is not the model's; None lets its ledger decide.
    `plus` are tags that hold beside the text's.
    """

    case: Case
    minds: Sequence[Mind]
    state: State
    own: Vote | None = None
    plus: int = 0

    @property
    def mask(self) -> int:
        return seen(self.case, self.state) | self.plus

    def on(self, text: Text) -> "Outlook":
        return self._replace(state=self.state._replace(text=text))


def as_known(case: Case, minds: Iterable[Mind], state: State) -> tuple[Mind, ...]:
    """Return the minds as far as the player knows them: what a member shows, until it confides."""
    pairs = enumerate(zip(minds, case.minds, strict=True))
    known = state.known | {case.place}
    return tuple(true if place in known else shown for place, (true, shown) in pairs)


FAVOURS_FROM = 1
OPPOSES_FROM = -4
SPONSORS_FROM = 3
"""A sponsor carries others along, and stays one, from this sum of its own on."""

ISOLATION = ((4, 2), (2, 1))
"""So many votes in favour beyond the required number make a veto so many points dearer."""


@dataclass(frozen=True, slots=True)
class Reckoning:
    """The votes on a text, by place, and what they rest on.

    `ranks` are places in RANKED. `firsts` are the sums without cues, `sums` those with them, of
    which the votes follow; `costs` what a veto would cost; `lines` the red line that caps each
    member, or None; `spared` who would have voted against alone. `mask` is what was voted on.
    """

    ranks: tuple[int, ...]
    firsts: tuple[int, ...]
    sums: tuple[int, ...]
    cues: tuple[int, ...]
    costs: tuple[int, ...]
    lines: tuple[int | None, ...]
    spared: frozenset[int]
    mask: int

    @property
    def in_favour(self) -> int:
        return self.ranks.count(IN_FAVOUR)

    @property
    def tally(self) -> tuple[int, int, int]:
        ranks = self.ranks
        return ranks.count(IN_FAVOUR), ranks.count(AGAINST), ranks.count(ABSTAINING)

    def vote(self, place: int) -> Vote:
        return RANKED[self.ranks[place]]


def reckon(outlook: Outlook) -> Reckoning:
    case, minds, state = outlook.case, outlook.minds, outlook.state
    mask, own = outlook.mask, outlook.own
    standing = state.standing()
    firsts = [mind.points(mask) + other for mind, other in zip(minds, standing, strict=True)]
    crossed = _crossed(minds, mask, state)
    costs = [0] * case.size
    before = [rank_by_sum(total, OPPOSES_FROM) for total in firsts]
    lines = _capped(before, crossed, minds, costs)
    _put_own(before, case, own)
    cues = _cues(case, state.sponsors, firsts, before)
    costs = _costs(case, state, before)
    sums = [first + cue for first, cue in zip(firsts, cues, strict=True)]
    ranks = [rank_by_sum(total, OPPOSES_FROM - k) for total, k in zip(sums, costs, strict=True)]
    lines = _capped(ranks, crossed, minds, costs)
    _put_own(ranks, case, own)
    spared = _spared(case, ranks, own)
    for place in spared:
        ranks[place] = ABSTAINING
    return Reckoning(
        ranks=tuple(ranks),
        firsts=tuple(firsts),
        sums=tuple(sums),
        cues=tuple(cues),
        costs=tuple(costs),
        lines=tuple(lines),
        spared=frozenset(spared),
        mask=mask,
    )


def rank_by_sum(total: int, opposes_from: int) -> int:
    if total >= FAVOURS_FROM:
        return IN_FAVOUR
    return AGAINST if total <= opposes_from else ABSTAINING


def _crossed(minds: Sequence[Mind], mask: int, state: State) -> dict[int, tuple[int, ...]]:
    crossed = {}
    for place, mind in enumerate(minds):
        if mind.limits:
            lines = mind.crossed(mask, dug_in=place in state.dug_in)
            if lines:
                crossed[place] = lines
    return crossed


def _capped(
    ranks: list[int],
    crossed: dict[int, tuple[int, ...]],
    minds: Sequence[Mind],
    costs: Sequence[int],
) -> list[int | None]:
    """Cap the votes by the red lines; return the line that caps each member, the lowest first."""
    lines: list[int | None] = [None] * len(ranks)
    for place, each in crossed.items():
        limits, cost = minds[place].limits, costs[place]
        lowest = min(each, key=lambda line: limits[line].cap(cost))
        cap = limits[lowest].cap(cost)
        if cap <= ranks[place]:
            ranks[place], lines[place] = cap, lowest
    return lines


def _put_own(ranks: list[int], case: Case, own: Vote | None) -> None:
    if own is not None:
        ranks[case.place] = RANKS[own]


def _cues(
    case: Case, sponsors: frozenset[int], firsts: Sequence[int], ranks: Sequence[int]
) -> list[int]:
    """Return which way those that each member looks at move it: the net sign alone."""
    leading = [place for place in sponsors if firsts[place] >= SPONSORS_FROM]
    cues = [0] * case.size
    for sponsor in leading:
        for place in case.allies[sponsor]:
            cues[place] = 1
    for place, followed in case.followers:
        net = cues[place]
        for other in followed:
            if ranks[other] == AGAINST:
                net -= 1
            elif ranks[other] == IN_FAVOUR and other in leading:
                net += 1
        cues[place] = (net > 0) - (net < 0)
    return cues


def _costs(case: Case, state: State, ranks: Sequence[int]) -> list[int]:
    """Return what a veto would cost each member; nothing where its vote would block nothing."""
    favour, alike = ranks.count(IN_FAVOUR), case.regional_backing + state.news_cost
    costs = [0] * case.size
    for place in case.blocking:
        others = favour - (ranks[place] == IN_FAVOUR)
        if others >= case.required:
            isolation = next((d for more, d in ISOLATION if others >= case.required + more), 0)
            reluctance = case.delegations[place].veto_reluctance
            costs[place] = reluctance + isolation + alike + state.pressure[place]
    return costs


def _spared(case: Case, ranks: Sequence[int], own: Vote | None) -> list[int]:
    """Return who would vote against alone, of those that do not: nobody else with a veto is."""
    if AGAINST not in ranks:
        return []
    against = [place for place, rank in enumerate(ranks) if rank == AGAINST]
    vetoes = [place for place in against if case.delegations[place].veto]
    return [
        place
        for place in against
        if not case.delegations[place].vetoes_alone
        and not any(other != place for other in vetoes)
        and (own is None or place != case.place)
    ]
