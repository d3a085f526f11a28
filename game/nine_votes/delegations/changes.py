"""What would change a vote: every single amendment, argument and deal, with the tally it gives."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from nine_votes.delegations.cases import wordings
from nine_votes.delegations.decisions import Outlook, Reckoning, reckon
from nine_votes.delegations.moves import (
    Amend,
    Consult,
    EndTurn,
    HoldRound,
    Move,
    Offer,
    PutRollover,
)
from nine_votes.delegations.state import ROUNDS_THAT_CALM, raised, struck


class Change(NamedTuple):
    """One thing done otherwise, and how everybody would vote then.

    A round stands for as many as it takes that no vote is rushed; the end of a turn for waiting
    until then.
    """

    move: Move
    reckoning: Reckoning


def changes(outlook: Outlook) -> tuple[Change, ...]:
    return tuple(Change(move, reckon(other)) for move, other in _alternatives(outlook))


def raising(each: Iterable[Change], now: Reckoning, place: int) -> tuple[Change, ...]:
    return tuple(change for change in each if change.reckoning.ranks[place] > now.ranks[place])


def _alternatives(outlook: Outlook) -> Iterator[tuple[Move, Outlook]]:
    case, state = outlook.case, outlook.state
    if not state.text.rollover:
        yield from _amendments(outlook)
    for place, delegation in enumerate(case.delegations):
        room = state.persuasion[place] < outlook.minds[place].persuadable
        if room and delegation.responds_to and place != case.place:
            moved = state._replace(persuasion=raised(state.persuasion, place))
            argument = Consult(delegation.code, delegation.responds_to[0])
            yield argument, outlook._replace(state=moved)
    for deal in case.deals:
        if deal.id not in state.struck and deal.to != case.seat:
            dealt = struck(state, deal, case.places[deal.to])
            yield Offer(deal.id), outlook._replace(state=dealt)
    yield from _other_times(outlook)


def _amendments(outlook: Outlook) -> Iterator[tuple[Move, Outlook]]:
    case, text = outlook.case, outlook.state.text
    for i, clause in enumerate(case.clauses[text.draft]):
        for option, wording in enumerate(wordings(clause)):
            if option != text.chosen[i] and i != text.lost:
                amended = case.amended(text, i, option)
                yield Amend(clause.id, wording.id), outlook.on(amended)


def _other_times(outlook: Outlook) -> Iterator[tuple[Move, Outlook]]:
    case, state = outlook.case, outlook.state
    calm = case.timing.calm_turn
    if state.rounds < ROUNDS_THAT_CALM:
        yield HoldRound(), outlook._replace(state=state._replace(rounds=ROUNDS_THAT_CALM))
    if state.turn < calm <= case.turns:
        yield EndTurn(), outlook._replace(state=state._replace(turn=calm))
    if case.rollover and not state.text.rollover:
        yield PutRollover(), outlook.on(case.short_extension())
