"""The power that a rule gives each member, with two ways to vote or three, as exact fractions.

With two ways, in favour and against, this is the textbook's simple game: a permanent member cannot
abstain in it. With three, abstaining among them and all equally likely, it is the rule as applied,
after D. S. Felsenthal and M. Machover, "Ternary voting games" (International Journal of Game
Theory 26, 1997). Everything comes from the rule by way of classes of like members.

The sums run over how many members act in each way. For Shapley and Shubik the members vote in a
random order, and the one whose vote settles the outcome, however the rest vote, is counted. The
outcome is open as long as it would be carried if all who are still to vote were in favour and lost
if all were against. So each sum is a polynomial in a mark for "has voted", who has not voted
standing with those in favour or with those against; it is held as one whole number, a slot a power.

The chance that a question is carried takes members that vote independently of one another, each
with chances of its own: what one does says nothing of what another will do. That is an assumption,
and a bold one for a Council that negotiates before it votes.

A weighted game has so many votes for each member, and a quota to reach; exact at any size. The
coalitions are counted by their weight in one whole number of many slots, a slot for each weight
below the quota: adding a member then takes one shift and one addition. For Shapley and Shubik each
slot is divided further, by how many members a coalition has. To leave a member of weight w out
again needs no second table. The coalitions without it that fall short of the quota by at most w,
the ones that it decides, are those of all members in the w slots below the quota, less those in the
w slots below these, plus those in the next w, and so on.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from itertools import accumulate, compress, product
from math import factorial, lcm, prod
from typing import NamedTuple

from nine_votes.analysis.classes import Counts, MemberClass, VotingGame, divisions
from nine_votes.council.messages import say
from nine_votes.council.voting import Vote

TWO_WAYS = (Vote.IN_FAVOUR, Vote.AGAINST)
THREE_WAYS = (Vote.IN_FAVOUR, Vote.ABSTAINING, Vote.AGAINST)

Weights = tuple[tuple[int, ...], ...]
"""What one member acting in each way multiplies, class by class."""


class Power(NamedTuple):
    """What each member of a class can do.

    `swings` of `ways` are the ways for the others to vote in which the member's own vote decides.
    `shapley_shubik` is the share of roll-calls that its vote settles. After J. S. Coleman,
    `blocking` is the share of what is carried that its vote against would have stopped, and
    `initiating` the share of what is lost that its vote in favour would have carried.
    """

    members: MemberClass
    swings: int
    ways: int
    shapley_shubik: Fraction
    blocking: Fraction
    initiating: Fraction

    @property
    def banzhaf(self) -> Fraction:
        """The share of the ways for the others to vote in which the member decides."""
        return Fraction(self.swings, self.ways)


@dataclass(frozen=True, slots=True)
class PowerTable:
    """The power of each class, and how many of all ways to vote carry the question."""

    options: tuple[Vote, ...]
    carried: int
    ways: int
    powers: tuple[Power, ...]

    @property
    def decisiveness(self) -> Fraction:
        """The share of all ways to vote that carry the question: the Council's power to act."""
        return Fraction(self.carried, self.ways)

    def banzhaf_index(self, power: Power) -> Fraction:
        """Return a member's share of all swings, so that the members' shares add up to one."""
        swings = sum(row.swings * row.members.size for row in self.powers)
        return Fraction(power.swings, swings) if swings else Fraction(0)


def power_table(game: VotingGame, options: tuple[Vote, ...] = THREE_WAYS) -> PowerTable:
    """Return the power of each class, all of these ways to vote being equally likely.

    The first has to be the most helpful to what is voted on, and the last the least.
    """
    powers = tuple(_power(game, options, number) for number in range(len(game.classes)))
    carried = sum(_carried(game, options, 0).values())
    return PowerTable(options, carried, len(options) ** game.size, powers)


def _power(game: VotingGame, options: tuple[Vote, ...], number: int) -> Power:
    carried = _carried(game, options, number)
    best, worst = carried[options[0]], carried[options[-1]]
    choices, others = len(options), len(options) ** (game.size - 1)
    in_all, most = sum(carried.values()), others * choices
    return Power(
        game.classes[number],
        best - worst,
        others,
        _shapley_shubik(game, options, number),
        _share(in_all - choices * worst, in_all),
        _share(choices * best - in_all, most - in_all),
    )


def _share(part: int, whole: int) -> Fraction:
    return Fraction(part, whole) if whole else Fraction(0)


def _carried(game: VotingGame, options: Sequence[Vote], number: int) -> dict[Vote, int]:
    """Return how many of the others' ways to vote carry it with each vote of one member."""
    weights = tuple(
        tuple(len(set(way) & set(options)) for way in members.ways) for members in game.classes
    )
    ways = {vote: game.classes[number].way(vote) for vote in options}
    totals = {way: _total(game, weights, number, way) for way in set(ways.values())}
    return {vote: totals[way] for vote, way in ways.items()}


def _total(game: VotingGame, weights: Weights, number: int, way: int) -> int:
    """Return the weight of all the others' votes that carry it with one member acting in a way.

    Where the counts of all classes but the last are given, what the last one adds depends on
    nothing but which of its counts carry; few such patterns occur, so each is summed once.
    """
    *outer, last = (
        _divided(members.size - (i == number), weights[i]) for i, members in enumerate(game.classes)
    )
    sums: dict[tuple[bool, ...], int] = {}
    total = 0
    for parts in product(*(part.items() for part in outer)):
        counts = tuple(count for count, _ in parts)
        pattern = tuple([game.carries(_joined((*counts, c), number, way)) for c in last])
        if pattern not in sums:
            sums[pattern] = sum(compress(last.values(), pattern))
        total += prod(weight for _, weight in parts) * sums[pattern]
    return total


def _joined(counts: Counts, number: int, way: int) -> Counts:
    own = counts[number]
    return (*counts[:number], (*own[:way], own[way] + 1, *own[way + 1 :]), *counts[number + 1 :])


@lru_cache(maxsize=32)
def _divided(size: int, weights: tuple[int, ...]) -> Mapping[tuple[int, ...], int]:
    """Return in what ways so many members can act, each with its number and weight."""
    powers = [[1] for _ in weights]
    for table, weight in zip(powers, weights, strict=True):
        for _ in range(size):
            table.append(table[-1] * weight)
    arrangements = factorial(size)
    return {
        counts: weight * (arrangements // prod(map(factorial, counts)))
        for counts in divisions(size, len(weights))
        if (weight := prod(table[n] for table, n in zip(powers, counts, strict=True)))
    }


def _shapley_shubik(game: VotingGame, options: Sequence[Vote], number: int) -> Fraction:
    """Return the share of roll-calls, in every order and with every vote, that a member settles."""
    choices, others = len(options), game.size - 1
    slot = (others + 2) * (choices + 1).bit_length()
    hopeful = _open(game, options, number, options[0], slot)
    fearful = _open(game, options, number, options[-1], slot)
    before = hopeful[options[0]] - fearful[options[-1]]
    settled = choices * before - sum(hopeful[vote] - fearful[vote] for vote in options)
    share = Fraction(0)
    for voted in range(game.size):
        times = settled >> slot * voted & (1 << slot) - 1
        orders = factorial(voted) * factorial(others - voted)
        share += Fraction(times * orders, choices ** (voted + 1))
    return share / factorial(game.size)


def _open(
    game: VotingGame, options: Sequence[Vote], number: int, pending: Vote, slot: int
) -> dict[Vote, int]:
    """Return what carries it with each vote of a member, whoever has not voted taken as `pending`.

    The sums are polynomials in the mark "has voted", a slot of so many bits a power.
    """
    weights = tuple(
        tuple((len(set(way) & set(options)) << slot) + (pending in way) for way in members.ways)
        for members in game.classes
    )
    ways = {vote: game.classes[number].way(vote) for vote in options}
    totals = {way: _total(game, weights, number, way) for way in set(ways.values())}
    return {vote: totals[way] for vote, way in ways.items()}


Chances = Mapping[Vote, Fraction]


class ChanceError(ValueError):
    """Chances that do not add up; the message says whose."""


def chance_of_adoption(game: VotingGame, chances: Mapping[str, Chances]) -> Fraction:
    """Return the chance that the question is carried.

    `chances` has for each member the chances of its votes, those left out being nought. Raises
    ChanceError where a member has none, or where they do not add up to one.
    """
    spreads = [_spread(members, chances) for members in game.classes]
    carrying = sum(
        prod(weight for _, weight in parts)
        for parts in product(*(spread.items() for spread, _ in spreads))
        if game.carries(tuple(counts for counts, _ in parts))
    )
    return Fraction(carrying, prod(whole for _, whole in spreads))


def _spread(
    members: MemberClass, chances: Mapping[str, Chances]
) -> tuple[dict[tuple[int, ...], int], int]:
    """Return how likely each count of ways is in a class, as parts of a whole, and the whole."""
    spread, whole = {(0,) * len(members.ways): 1}, 1
    for code in members.codes:
        parts, of = _parts(code, members, chances)
        whole *= of
        spread = _with_one_more(spread, parts)
    return spread, whole


def _with_one_more(
    spread: Mapping[tuple[int, ...], int], parts: Sequence[int]
) -> dict[tuple[int, ...], int]:
    after: dict[tuple[int, ...], int] = {}
    for counts, weight in spread.items():
        for way, part in enumerate(parts):
            if part:
                then = (*counts[:way], counts[way] + 1, *counts[way + 1 :])
                after[then] = after.get(then, 0) + weight * part
    return after


def _parts(
    code: str, members: MemberClass, chances: Mapping[str, Chances]
) -> tuple[list[int], int]:
    """Return a member's chance of each way as whole parts, and of how many."""
    own = chances.get(code, {})
    _check(code, own.values())
    ways = [sum((own.get(vote, Fraction(0)) for vote in way), Fraction(0)) for way in members.ways]
    of = lcm(*(chance.denominator for chance in ways))
    return [int(chance * of) for chance in ways], of


def _check(code: str, own: Iterable[Fraction]) -> None:
    if any(chance < 0 for chance in own) or sum(own) != 1:
        raise ChanceError(say("call-chances-of-all", code=code))


LARGEST_QUOTA, LARGEST_WORK = 1_000_000, 20_000_000_000
"""Of the quota, and of the quota times the cube of the members: about a second of work."""


class GameError(ValueError):
    """No game: the message says what is wrong with the quota or the weights."""


@dataclass(frozen=True, slots=True)
class WeightedGame:
    """A quota to reach and the weight of each member; GameError for what makes no game."""

    quota: int
    weights: tuple[int, ...]

    def __post_init__(self) -> None:
        if not self.weights or min(self.weights) < 0:
            raise GameError(say("call-weights"))
        if not 0 < self.quota <= sum(self.weights):
            raise GameError(say("call-quota", most=sum(self.weights)))
        most = min(LARGEST_QUOTA, LARGEST_WORK // len(self.weights) ** 3)
        if self.quota > most:
            raise GameError(say("call-most-quota", most=most))


def swings(game: WeightedGame) -> tuple[int, ...]:
    """Return for each member in how many coalitions of the others it decides, of 2^(n - 1)."""
    below = _below(_slots(game, _bytes(len(game.weights)), 0))
    found = {weight: _deciding(below, weight, 0) for weight in set(game.weights)}
    return tuple([found[weight] for weight in game.weights])


def winning(game: WeightedGame) -> int:
    """Return how many of the 2^n coalitions reach the quota."""
    members = len(game.weights)
    return (1 << members) - sum(_slots(game, _bytes(members), 0))


def shapley_shubik(game: WeightedGame) -> tuple[Fraction, ...]:
    """Return for each member the share of all orders in which its vote reaches the quota."""
    members = len(game.weights)
    size = _bytes(members)
    below = _below(_slots(game, size * (members + 1), size))
    orders = [factorial(before) * factorial(members - 1 - before) for before in range(members)]
    found = {}
    for weight in set(game.weights):
        counts = _unpacked(_deciding(below, weight, size), size, members)
        settled = sum(count * times for count, times in zip(counts, orders, strict=True))
        found[weight] = Fraction(settled, factorial(members))
    return tuple([found[weight] for weight in game.weights])


def _bytes(members: int) -> int:
    """Return the bytes that hold at most 2^members coalitions."""
    return members // 8 + 1


def _slots(game: WeightedGame, width: int, step: int) -> list[int]:
    """Return the coalitions of each weight below the quota.

    A slot is `width` bytes; within it each member of a coalition moves its count by `step` bytes.
    """
    table, kept = 1, (1 << 8 * width * game.quota) - 1
    for weight in game.weights:
        table += table << 8 * (width * weight + step)
        table &= kept
    return _unpacked(table, width, game.quota)


def _unpacked(table: int, width: int, slots: int) -> list[int]:
    data = table.to_bytes(width * slots, "little")
    return [int.from_bytes(data[i : i + width], "little") for i in range(0, len(data), width)]


def _below(slots: Sequence[int]) -> list[int]:
    return list(accumulate(slots, initial=0))


def _deciding(below: Sequence[int], weight: int, step: int) -> int:
    """Return the coalitions that a member of this weight decides, from the innermost step out."""
    deciding = 0
    for upper in reversed(range(len(below) - 1, 0, -weight) if weight else ()):
        short = below[upper] - below[max(0, upper - weight)]
        deciding = short - (deciding << 8 * step)
    return deciding
