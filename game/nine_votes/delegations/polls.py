"""Votes held in a negotiation, by the law; and how a negotiation ends in one."""

from collections.abc import Sequence
from types import MappingProxyType
from typing import NamedTuple

from nine_votes.council.decision import decide
from nine_votes.council.outcomes import Outcome
from nine_votes.council.voting import Ballot, Vote
from nine_votes.delegations import happenings as ev
from nine_votes.delegations.cases import Case
from nine_votes.delegations.decisions import Outlook, Reckoning, reckon
from nine_votes.delegations.delegation import ABSTAINING, AGAINST, IN_FAVOUR, RANKED, RANKS
from nine_votes.delegations.happenings import Happening
from nine_votes.delegations.state import Ending, Result, State, put
from nine_votes.delegations.worlds import Game

HOLLOW_BELOW = 0.35
"""A core clause that is worth less to the penholder leaves the text hollow."""

BROADLY = 3
"""An adoption is broad with so many votes in favour beyond the required number."""


class Step(NamedTuple):
    """Where a move leads, and what happened on the way."""

    state: State
    happened: tuple[Happening, ...] = ()


def outcome_of(case: Case, ranks: Sequence[int]) -> Outcome:
    """Return what the law makes of the votes by place (Article 27)."""
    votes = {d.code: RANKED[rank] for d, rank in zip(case.delegations, ranks, strict=True)}
    ballot = Ballot(case.council.permanent, MappingProxyType(votes))
    return decide(case.question, ballot, case.rules).outcome


def adopts(case: Case, reckoning: Reckoning) -> bool:
    """Say whether a text would be adopted, without the grounds that the law gives."""
    if reckoning.in_favour < case.required:
        return False
    return outcome_of(case, reckoning.ranks) is Outcome.ADOPTED


def vote_held(game: Game, state: State, own: Vote) -> Step:
    """Hold the vote on the text on the table: a clause apart first, a rival draft last."""
    parted = _part_voted(game, state, own)
    state = parted.state
    reckoning = reckon(Outlook(game.case, game.world.minds, state, own))
    result = result_of(game.case, state, reckoning.ranks)
    happened = (*parted.happened, ev.VoteHeld(_by_name(game.case, reckoning.ranks)))
    ended = Step(state._replace(result=result, called=False), happened)
    if state.rival is None or result.outcome is Outcome.ADOPTED:
        return ended
    return _rival_voted(game, ended)


def _rival_voted(game: Game, ended: Step) -> Step:
    """Hold the vote on the player's rival draft; where it is not adopted, the first vote stands."""
    case, state = game.case, ended.state
    number = state.rival or 0
    sponsors = case.sponsors[number] | {case.place}
    then = state._replace(text=case.tabled(number), sponsors=sponsors)
    reckoning = reckon(Outlook(case, game.world.minds, then, Vote.IN_FAVOUR))
    happened = (*ended.happened, ev.VoteHeld(_by_name(case, reckoning.ranks)))
    if not adopts(case, reckoning):
        return Step(state, happened)
    return Step(then._replace(result=result_of(case, then, reckoning.ranks)), happened)


def _part_voted(game: Game, state: State, own: Vote) -> Step:
    """Vote on a clause by itself, where that was agreed to; not kept, it is out (rule 32)."""
    if state.separate is None or state.text.rollover:
        return Step(state)
    case, clause = game.case, state.separate
    bits = case.bits[state.text.draft][clause][state.text.chosen[clause]]
    ranks = [_rank_of_part(sum(p for b, p in m.weights if b & bits)) for m in game.world.minds]
    if own is not Vote.IN_FAVOUR:
        ranks[case.place] = RANKS[own]
    kept = outcome_of(case, ranks) is Outcome.ADOPTED
    named = case.clauses[state.text.draft][clause]
    if not kept:
        state = state._replace(text=case.without(state.text, clause))
    return Step(state, (ev.PartVoted(named.id, kept, _by_name(case, ranks)),))


def _rank_of_part(points: int) -> int:
    """A clause by itself is for or against a member's wishes, and nothing else weighs."""
    if points >= 0:
        return IN_FAVOUR
    return AGAINST if points <= AGAINST_A_PART else ABSTAINING


AGAINST_A_PART = -2


def result_of(case: Case, state: State, ranks: tuple[int, ...]) -> Result:
    outcome = outcome_of(case, ranks)
    return Result(_ending(case, state, outcome, ranks), time_left(case, state), outcome, ranks)


def time_left(case: Case, state: State) -> bool:
    return state.turn < case.turns


def _ending(case: Case, state: State, outcome: Outcome, ranks: tuple[int, ...]) -> Ending:
    adopted, vetoed = outcome is Outcome.ADOPTED, outcome is Outcome.VETOED
    if not adopted and not vetoed:
        return Ending.TOO_FEW
    if state.text.rollover:
        return Ending.ROLLOVER_ADOPTED if adopted else Ending.ROLLOVER_VETOED
    return _adoption(case, state, ranks) if adopted else Ending.VETOED


def _adoption(case: Case, state: State, ranks: tuple[int, ...]) -> Ending:
    if disavowed(case, state, ranks[case.place]):
        return Ending.DISAVOWED
    if case.holds_pen and hollow(case, state):
        return Ending.HOLLOW
    favour = ranks.count(IN_FAVOUR)
    if favour == case.size:
        return Ending.ADOPTED_UNANIMOUSLY
    broadly = favour >= case.required + BROADLY
    return Ending.ADOPTED_BROADLY if broadly else Ending.ADOPTED_NARROWLY


def disavowed(case: Case, state: State, rank: int) -> bool:
    """Say whether the player's own capital will not stand by what its seat agreed to."""
    if rank != IN_FAVOUR:
        return False
    return not state.freed and case.forbids(case.seat, state.text.mask)


def hollow(case: Case, state: State) -> bool:
    """Say whether a core clause is lost, or worth next to nothing to the penholder."""
    if state.text.rollover:
        return False
    core = (wording for clause, wording in case.worded(state.text) if clause.core)
    return any(wording is None or wording.worth < HOLLOW_BELOW for wording in core)


def adopted_by_consensus(game: Game, state: State) -> Step:
    everybody = (IN_FAVOUR,) * game.case.size
    result = result_of(game.case, state, everybody)
    return Step(state._replace(result=result, silence=False), (ev.Adopted(),))


def objectors(game: Game, state: State, own: Vote | None = Vote.IN_FAVOUR) -> tuple[int, ...]:
    """Return who would break silence: whoever would not vote in favour, the player's seat apart."""
    reckoning = reckon(Outlook(game.case, game.world.minds, state, own))
    ranks = put(reckoning.ranks, game.case.place, IN_FAVOUR)
    return tuple(place for place, rank in enumerate(ranks) if rank != IN_FAVOUR)


def _by_name(case: Case, ranks: Sequence[int]) -> tuple[tuple[str, Vote], ...]:
    pairs = zip(case.delegations, ranks, strict=True)
    return tuple((delegation.code, RANKED[rank]) for delegation, rank in pairs)
