"""Every text that a draft can become, put to the vote; and what would have carried one.

All is recounted, nothing is concluded: a rewording carries because the votes on the text with it
do, and a red line stood in the way because without it a text is adopted that was not before.

A winset is the texts that could be adopted in a world: the set within which every negotiation
moves. A text is weighed at its best: the talks held, the vote not rushed, nobody won over beside
the text.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, islice, product
from math import comb, prod
from typing import NamedTuple

from nine_votes.analysis.players import MOST_TEXTS
from nine_votes.council.outcomes import Outcome
from nine_votes.council.voting import Vote
from nine_votes.delegations.cases import Case, Text
from nine_votes.delegations.decisions import Outlook, Reckoning, reckon
from nine_votes.delegations.delegation import Mind, PrivateVariant, RedLine
from nine_votes.delegations.draws import CERTAIN
from nine_votes.delegations.explanations import Explanation, explain
from nine_votes.delegations.polls import adopts, hollow, outcome_of
from nine_votes.delegations.precedents import Precedent
from nine_votes.delegations.state import ROUNDS_THAT_CALM, opening
from nine_votes.delegations.worlds import worlds_with

MOST_LIFTED = 3
MOST_RECOUNTS = 64
"""Lines are lifted alone, and up to so many at once while no more sets than this are tried."""

MOST_COMBINATIONS = 256


class Weighed(NamedTuple):
    """A text and the votes on it.

    `crossing` says that it crosses what the seat's capital forbids: its instructions or, where the
    case gives it none, its red lines. `hollow` says that a core clause is worth next to nothing to
    a seat that holds the pen.
    """

    text: Text
    votes: Reckoning
    outcome: Outcome
    crossing: bool
    hollow: bool

    @property
    def adopted(self) -> bool:
        return self.outcome is Outcome.ADOPTED

    @property
    def acceptable(self) -> bool:
        """Whether it is adopted, and a text that the seat may and would put forward."""
        return self.adopted and not self.crossing and not self.hollow


class Moved(NamedTuple):
    """A member whose vote changes, by ranks, and why it then votes as it does."""

    place: int
    before: int
    after: int
    why: Explanation


class Rewording(NamedTuple):
    """Clauses put otherwise, by their places; what becomes of the text, and who moves."""

    clauses: tuple[int, ...]
    weighed: Weighed
    moved: tuple[Moved, ...]


class Lifted(NamedTuple):
    """Red lines, each a place and a number, and how many texts there are without them.

    `adopted` and `acceptable` count the texts that then are so.
    """

    lines: tuple[tuple[int, int], ...]
    adopted: int
    acceptable: int


class Liftings(NamedTuple):
    """The fewest red lines that stood in the way: each set of that size that opens a text.

    `tried` is the largest number of lines lifted at once; nothing smaller opens one.
    """

    tried: int
    opening: tuple[Lifted, ...]


@dataclass(frozen=True, slots=True)
class Weighing:
    """Every listed text of a draft, weighed at one time; `first` is the one on the table.

    `whole` says whether these are all texts, and not only the first ones of very many.
    """

    outlook: Outlook
    first: Weighed
    texts: tuple[Weighed, ...]
    whole: bool

    @property
    def adopted(self) -> tuple[Weighed, ...]:
        return tuple(each for each in self.texts if each.adopted)

    @property
    def acceptable(self) -> tuple[Weighed, ...]:
        return tuple(each for each in self.texts if each.acceptable)

    @property
    def unanimous(self) -> tuple[Weighed, ...]:
        size = self.outlook.case.size
        return tuple(each for each in self.adopted if each.votes.in_favour == size)


def at_its_best(case: Case, minds: Sequence[Mind], draft: int = 0) -> Outlook:
    """Return the vote on a draft as tabled: the talks held, nothing rushed, nobody won over."""
    state = opening(case, draft)._replace(turn=case.turns, rounds=ROUNDS_THAT_CALM)
    return Outlook(case, minds, state, _own(case, draft))


def as_recorded(case: Case, minds: Sequence[Mind], precedent: Precedent) -> Outlook:
    """Return the vote on a text, then and with the talks held by then, as it is recorded.

    The player's seat votes as for any text, so that its vote too may change with the text.
    """
    own = _own(case, precedent.text.draft)
    return precedent.outlook(case, minds)._replace(own=own)


def _own(case: Case, draft: int) -> Vote | None:
    """Return the vote of the player's seat: for a text of its own in favour, else as it weighs."""
    return Vote.IN_FAVOUR if case.holds_pen and draft == 0 else None


def weigh(outlook: Outlook) -> Weighing:
    case, draft = outlook.case, outlook.state.text.draft
    texts = tuple(weighed(outlook, text) for text in islice(case.texts(draft), MOST_TEXTS))
    count = prod(len(bits) for bits in case.bits[draft])
    return Weighing(outlook, weighed(outlook, outlook.state.text), texts, count == len(texts))


def weighed(outlook: Outlook, text: Text) -> Weighed:
    case, on = outlook.case, outlook.on(text)
    votes = reckon(on)
    return Weighed(
        text,
        votes,
        outcome_of(case, votes.ranks),
        _crosses(outlook, text),
        case.holds_pen and hollow(case, on.state),
    )


def _crosses(outlook: Outlook, text: Text) -> bool:
    case = outlook.case
    if case.seat == case.instructed and case.instructions:
        return case.forbids(case.seat, text.mask)
    return bool(outlook.minds[case.place].crossed(text.mask))


def smallest_rewordings(
    found: Weighing, wanted: Callable[[Weighed], bool] = lambda text: text.adopted
) -> tuple[Rewording, ...]:
    """Return every rewording of the fewest clauses that leads to a text that is wanted.

    None where the text on the table is wanted itself, or no listed text is.
    """
    near: dict[int, list[Weighed]] = {}
    for each in found.texts:
        if wanted(each):
            near.setdefault(len(_reworded(found, each)), []).append(each)
    fewest = min(near, default=0)
    return tuple(_rewording(found, each) for each in near[fewest]) if fewest else ()


def _reworded(found: Weighing, other: Weighed) -> tuple[int, ...]:
    pairs = zip(found.first.text.chosen, other.text.chosen, strict=True)
    return tuple(clause for clause, (old, new) in enumerate(pairs) if old != new)


def _rewording(found: Weighing, other: Weighed) -> Rewording:
    outlook = found.outlook.on(other.text)
    ranks = zip(found.first.votes.ranks, other.votes.ranks, strict=True)
    moved = tuple(
        Moved(place, before, after, explain(outlook, other.votes, place))
        for place, (before, after) in enumerate(ranks)
        if before != after
    )
    return Rewording(_reworded(found, other), other, moved)


def smallest_liftings(found: Weighing) -> Liftings | None:
    """Return the fewest red lines without which there is a text to adopt; None where there is one.

    Where texts are adopted, but none that is acceptable to the seat, such a one is looked for.
    """
    if found.acceptable:
        return None
    lines = list(_lines_in_the_way(found))
    tried = recounts = 0
    for size in range(1, min(MOST_LIFTED, len(lines)) + 1):
        recounts += comb(len(lines), size)
        if size > 1 and recounts > MOST_RECOUNTS:
            break
        tried = size
        opening = [each for each in _without_each(found, lines, size) if _opens(found, each)]
        if opening:
            return Liftings(tried, tuple(opening))
    return Liftings(tried, ())


def _lines_in_the_way(found: Weighing) -> Iterator[tuple[int, int]]:
    """Yield the red lines that a text crosses: lifting any other changes nothing."""
    minds = found.outlook.minds
    masks = {each.votes.mask for each in found.texts}
    for place, mind in enumerate(minds):
        crossed = {number for mask in masks for number in mind.crossed(mask)}
        yield from ((place, number) for number in sorted(crossed))


def _without_each(found: Weighing, lines: Sequence[tuple[int, int]], size: int) -> Iterator[Lifted]:
    for lifted in combinations(lines, size):
        minds = without_lines(found.outlook.minds, lifted)
        then = weigh(found.outlook._replace(minds=minds))
        yield Lifted(lifted, len(then.adopted), len(then.acceptable))


def _opens(found: Weighing, lifted: Lifted) -> bool:
    return bool(lifted.acceptable if found.adopted else lifted.adopted)


def without_lines(minds: Sequence[Mind], lines: Sequence[tuple[int, int]]) -> tuple[Mind, ...]:
    """Return the minds with some of their red lines never crossed, the others by their numbers."""
    changed = list(minds)
    for place, number in lines:
        limits = list(changed[place].limits)
        limits[number] = replace(limits[number], ways=())
        changed[place] = replace(changed[place], limits=tuple(limits))
    return tuple(changed)


def red_line(case: Case, line: tuple[int, int]) -> RedLine:
    place, number = line
    return case.delegations[place].red_lines[number]


class Winset(NamedTuple):
    """How many texts there are; of them adopted, acceptable to the pen, and carried by all.

    Acceptable are those adopted that cross no instruction of the player and gut no core clause.
    """

    texts: int
    adopted: int
    acceptable: int
    unanimous: int


def winset(case: Case, minds: Sequence[Mind]) -> Winset:
    texts = tuple(_every_text(case, minds))
    adopted = [(on, votes) for on in texts if adopts(case, votes := reckon(on))]
    return Winset(
        len(texts),
        len(adopted),
        sum(_acceptable(on) for on, _ in adopted),
        sum(votes.in_favour == case.size for _, votes in adopted),
    )


def has_a_deal(case: Case, minds: Sequence[Mind]) -> bool:
    """Say whether any text can be adopted that the pen may and would accept."""
    each = _every_text(case, minds)
    return any(_acceptable(on) and adopts(case, reckon(on)) for on in each)


def _every_text(case: Case, minds: Sequence[Mind]) -> Iterator[Outlook]:
    best = at_its_best(case, minds)._replace(own=Vote.IN_FAVOUR)
    return map(best.on, islice(case.texts(), MOST_TEXTS))


def _acceptable(on: Outlook) -> bool:
    case, state = on.case, on.state
    return not case.forbids(case.seat, state.text.mask) and not hollow(case, state)


def single_variants(case: Case) -> Iterator[tuple[str, PrivateVariant, Sequence[Mind]]]:
    """Yield each private instruction by itself: whose it is, what it is, and the minds with it."""
    for place, delegation in enumerate(case.delegations):
        for variant in delegation.private:
            drawn = (variant if other == place else None for other in range(case.size))
            yield delegation.code, variant, worlds_with(case, *drawn).minds


def chance_of_a_deal(case: Case) -> float:
    """Return the chance that a seed draws a world in which a text is adopted and acceptable.

    Only private instructions are weighed, and of very many combinations only the first ones.
    """
    hidden = product(*((None, *delegation.private) for delegation in case.delegations))
    return sum(
        _chance_of(case, variants)
        for variants in islice(hidden, MOST_COMBINATIONS)
        if has_a_deal(case, worlds_with(case, *variants).minds)
    )


def _chance_of(case: Case, variants: Sequence[PrivateVariant | None]) -> float:
    chance = 1.0
    for delegation, variant in zip(case.delegations, variants, strict=True):
        none = CERTAIN - sum(each.chance for each in delegation.private)
        chance *= max(0, variant.chance if variant else none) / CERTAIN
    return chance
