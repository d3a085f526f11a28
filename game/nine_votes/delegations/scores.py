"""The five parts of a score, for reflection and not for marks; and which moves turned the game.

Floats are for scores alone; no decision rests on one. For the penholder a text is worth what its
wordings are; for any other seat it is worth where the sum of that seat's ledger stands.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from nine_votes.council.documents import Clause, Wording
from nine_votes.council.outcomes import Outcome
from nine_votes.council.voting import Vote
from nine_votes.delegations.cases import Case, Text, Weights, wordings
from nine_votes.delegations.decisions import Outlook, reckon
from nine_votes.delegations.delegation import ABSTAINING, IN_FAVOUR, RANKED, Mind
from nine_votes.delegations.moves import CastVote, EndTurn, Move, PutRollover, PutToVote, Withdraw
from nine_votes.delegations.play import begin, in_order, made
from nine_votes.delegations.polls import disavowed, hollow
from nine_votes.delegations.state import MOST_TRUST, Ending, Result, State
from nine_votes.delegations.worlds import Game

DISAVOWED_AT_MOST = 35.0
HOLLOW_AT_MOST = 55.0

WITHDRAWN_IN_TIME, VETOED_IN_TIME = 0.10, 0.05
PERMANENT_ABSTENTION, ROLLED_OVER, IN_VAIN = 0.05, 0.6, 0.7
STANDING = 0.6
"""The credibility that every seat begins with."""

LEAKED, CROSSED, RECANTED, BROKEN_WORD = 0.15, 0.5, 0.35, 0.4
GIVEN_AWAY = 0.8


class Parts(NamedTuple):
    """The five parts, each from 0 to 1."""

    substance: float
    continuity: float
    breadth: float
    credibility: float
    economy: float


@dataclass(frozen=True, slots=True)
class Score:
    parts: Parts
    weights: Weights
    at_most: float = 100.0

    @property
    def total(self) -> float:
        pairs = zip(self.parts, self.weights, strict=True)
        counted = sum(part * weight for part, weight in pairs)
        return min(100.0 * counted / (sum(self.weights) or 1), self.at_most)


def score(game: Game, state: State) -> Score:
    case, result = game.case, state.result
    if result is None:
        raise ValueError("A negotiation is scored at its end.")
    seat = _penholder if case.holds_pen else _other_seat
    parts = Parts(*(min(1.0, max(0.0, part)) for part in seat(game, state, result)))
    return Score(parts, weights_for(case), _at_most(case, state, result))


def weights_for(case: Case) -> Weights:
    """Return what the parts count for: a seat that wants no text has no use for continuity."""
    if case.holds_pen or case.delegations[case.place].leaning > 0:
        return case.weights
    weights = case.weights
    return weights._replace(substance=weights.substance + weights.continuity, continuity=0)


def _at_most(case: Case, state: State, result: Result) -> float:
    if result.outcome is not Outcome.ADOPTED:
        return 100.0
    if disavowed(case, state, result.ranks[case.place]):
        return DISAVOWED_AT_MOST
    return HOLLOW_AT_MOST if case.holds_pen and hollow(case, state) else 100.0


def _penholder(game: Game, state: State, result: Result) -> Parts:
    case = game.case
    return Parts(
        substance_of_the_pen(case, state, result),
        continuity(case, state, result),
        breadth(case, result, rollover=state.text.rollover),
        _credibility_of_the_pen(case, state, result),
        economy(case, state),
    )


def substance_of_the_pen(case: Case, state: State, result: Result) -> float:
    """Return what the adopted text is worth to the penholder, halved where it is hollow."""
    if result.outcome is not Outcome.ADOPTED:
        return 0.0
    if state.text.rollover:
        return case.rollover.worth if case.rollover else 0.0
    worth = worth_of(case, state.text)
    return worth / 2 if hollow(case, state) else worth


def worth_of(case: Case, text: Text) -> float:
    """Return the mean worth of the wordings chosen, by the weights of their clauses."""
    pairs = list(case.worded(text))
    weight = sum(clause.weight for clause, _ in pairs)
    return sum(c.weight * wording.worth for c, wording in pairs if wording) / (weight or 1)


def continuity(case: Case, state: State, result: Result) -> float:
    if result.outcome is Outcome.ADOPTED:
        return _continuity_of(case, state.text)
    extended = case.rollover.continuity / 2 if state.chapter > 1 and case.rollover else 0.0
    if not result.in_time:
        return extended
    if result.ending is Ending.WITHDRAWN:
        return max(extended, WITHDRAWN_IN_TIME)
    return max(extended, VETOED_IN_TIME) if result.outcome is Outcome.VETOED else extended


def _continuity_of(case: Case, text: Text) -> float:
    if text.rollover:
        return case.rollover.continuity if case.rollover else 0.0
    return min((_goes_on(*pair) for pair in case.worded(text)), default=1.0)


def _goes_on(clause: Clause, wording: Wording | None) -> float:
    """Return how much of the work a clause lets go on: the least of its wordings, once lost."""
    stand = [wording] if wording else wordings(clause)
    return min(each.continuity for each in stand)


def breadth(case: Case, result: Result, *, rollover: bool) -> float:
    """Return how broadly a text was carried, beyond the votes it needed."""
    if result.outcome not in {Outcome.ADOPTED, Outcome.VETOED}:
        return 0.0
    short = case.required - 1
    broad = (result.ranks.count(IN_FAVOUR) - short) / max(1, case.size - short)
    if result.outcome is Outcome.ADOPTED:
        broad -= PERMANENT_ABSTENTION * sum(
            d.veto and rank == ABSTAINING
            for d, rank in zip(case.delegations, result.ranks, strict=True)
        )
    else:
        broad *= IN_VAIN
    return broad * ROLLED_OVER if rollover else broad


def _credibility_of_the_pen(case: Case, state: State, result: Result) -> float:
    ending = result.ending
    credit = STANDING - LEAKED * state.leaked
    if ending is Ending.ROLLOVER_ADOPTED:
        credit += 0.1
    elif ending is Ending.ROLLOVER_VETOED:
        credit += 0.15
    elif result.outcome is Outcome.ADOPTED:
        credit += 0.3
    elif ending is Ending.VETOED:
        credit += _stood_by(case, result) - GIVEN_AWAY * given_away(case, state)
    else:
        credit -= 0.2 if ending is Ending.WITHDRAWN else 0.4
    return credit - _price_of_crossing(case, state, result)


def _stood_by(case: Case, result: Result) -> float:
    """Return the credit of a veto, which grows the lonelier it was."""
    wanting = case.size - result.ranks.count(IN_FAVOUR)
    return {1: 0.4, 2: 0.25}.get(wanting, 0.1)


def given_away(case: Case, state: State) -> float:
    if state.text.rollover:
        return 0.0
    return max(0.0, worth_of(case, state.tabled) - worth_of(case, state.text))


def _price_of_crossing(case: Case, state: State, result: Result) -> float:
    if not result.ranks or not case.forbids(case.seat, state.text.mask):
        return 0.0
    return RECANTED if state.freed else CROSSED


def economy(case: Case, state: State) -> float:
    """Return what is left of favours and of trust, half each."""
    left = state.capital / case.capital if case.capital else 1.0
    others = [trust for place, trust in enumerate(state.trust) if place != case.place]
    mean = sum(others) / (len(others) or 1)
    return min(1.0, left) / 2 + (mean + MOST_TRUST) / (2 * MOST_TRUST) / 2


def _other_seat(game: Game, state: State, result: Result) -> Parts:
    case, mind = game.case, game.world.minds[game.case.place]
    crossed = result.outcome is Outcome.ADOPTED and bool(mind.crossed(state.text.mask))
    return Parts(
        standing(case, mind, state.text if result.outcome is Outcome.ADOPTED else None)
        / (2 if crossed else 1),
        continuity(case, state, result),
        company(case, result),
        _credibility_of_a_seat(game, state, result),
        economy(case, state),
    )


def standing(case: Case, mind: Mind, text: Text | None) -> float:
    """Return where an outcome stands for a seat, between its worst and its best.

    The sum of its ledger over all listed texts spans the range; no text counts as 0.
    """
    sums = {mind.points(mask) for mask in _masks(case, mind)} | {0}
    lowest, highest = min(sums), max(sums)
    reached = mind.points(text.mask) if text else 0
    return (reached - lowest) / (highest - lowest) if highest > lowest else 1.0


def _masks(case: Case, mind: Mind) -> set[int]:
    """Return what a seat can see of all listed texts: the sets of those tags it cares about."""
    cared = sum(bit for bit, _ in mind.weights)
    masks = {case.short_extension().mask & cared} if case.rollover else set()
    for draft in case.bits:
        seen = {case.tags.mask(case.context) & cared}
        for clause in draft:
            seen = {mask | bits & cared for mask in seen for bits in clause}
        masks |= seen
    return masks


def company(case: Case, result: Result) -> float:
    """Return the share of the others that voted as the seat did; half where nobody voted."""
    if not result.ranks:
        return 0.5
    own = result.ranks[case.place]
    return (result.ranks.count(own) - 1) / max(1, case.size - 1)


def _credibility_of_a_seat(game: Game, state: State, result: Result) -> float:
    """A seat is believed that keeps its word, and votes as its red lines demand."""
    case, mind = game.case, game.world.minds[game.case.place]
    credit = STANDING - LEAKED * state.leaked
    if not result.ranks:
        return credit
    rank, lines = result.ranks[case.place], mind.crossed(state.text.mask)
    if state.pledge is not None and RANKED[rank] is not state.pledge:
        credit -= BROKEN_WORD
    if lines:
        kept = rank <= min(mind.limits[line].rank for line in lines)
        credit += 0.3 if kept else -CROSSED
    elif case.forbids(case.seat, state.text.mask) and RANKED[rank] is Vote.IN_FAVOUR:
        credit -= RECANTED if state.freed else CROSSED
    else:
        credit += 0.3
    return credit


TURNING_POINTS = 3
ENDING = (EndTurn, PutRollover, PutToVote, Withdraw)
"""Moves that end a turn, or the talks."""


@dataclass(frozen=True, slots=True)
class TurningPoint:
    """A move, by its number from 0, and how the same game would have ended without it.

    `lost` is by how much lower the score would have been; negative, where the move did harm.
    """

    number: int
    move: Move
    ending: Ending
    lost: float


def turning_points(game: Game, moves: Sequence[Move]) -> tuple[TurningPoint, ...]:
    """Return the moves that mattered most, in their order, each found by replaying without it.

    A move that ends a turn or the talks is none of them: time passes and runs out in any case. Nor
    is one without which the same end would have been worth the same, to the nearest point.
    """
    ended = replayed_to_the_end(game, moves)
    reached = score(game, ended).total
    points = []
    chosen = [each for each in enumerate(moves) if not isinstance(each[1], ENDING)]
    for number, move in chosen:
        without = replayed_to_the_end(game, [*moves[:number], *moves[number + 1 :]])
        ending = _result(without).ending
        lost = reached - score(game, without).total
        if round(lost) or ending is not _result(ended).ending:
            points.append(TurningPoint(number, move, ending, lost))
    weightiest = sorted(points, key=lambda point: (-abs(point.lost), point.number))
    return tuple(sorted(weightiest[:TURNING_POINTS], key=lambda point: point.number))


def replayed_to_the_end(game: Game, moves: Sequence[Move]) -> State:
    """Replay moves, passing over those no longer in order; what is left of the time passes.

    A vote that then comes at another time is cast as it was.
    """
    state = begin(game).state
    cast = [move for move in moves if isinstance(move, CastVote)]
    for move in moves:
        if in_order(game.case, state, move) is None:
            state = made(game, state, move).state
    while state.result is None:
        if state.called:
            own = cast[-1] if cast else _as_promised(game, state)
            state = made(game, state, own).state
        else:
            state = made(game, state, EndTurn()).state
    return state


def _as_promised(game: Game, state: State) -> Move:
    """Return the vote that a seat casts that had no other: as promised, or as its ledger says."""
    outlook = Outlook(game.case, game.world.minds, state)
    return CastVote(state.pledge or reckon(outlook).vote(game.case.place))


def _result(state: State) -> Result:
    if state.result is None:
        raise ValueError("A game is looked back on from its end.")
    return state.result


def without_red_line(case: Case, code: str, identifier: str) -> Case:
    each = tuple(
        replace(d, red_lines=tuple(line for line in d.red_lines if line.id != identifier))
        if d.code == code
        else d
        for d in case.delegations
    )
    return replace(case, delegations=each)
