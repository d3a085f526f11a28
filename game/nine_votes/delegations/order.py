"""Which moves may be made now: one function for the refusal, the greyed button and its tooltip."""

from collections.abc import Callable, Mapping
from typing import Any

from nine_votes.delegations import moves as to
from nine_votes.delegations.cases import Case, wordings
from nine_votes.delegations.endings import Ending
from nine_votes.delegations.moves import Move
from nine_votes.delegations.state import State

COSTS: Mapping[type[Move], int] = {
    to.Amend: 1,
    to.Consult: 1,
    to.HoldRound: 2,
    to.PutUnderSilence: 1,
    to.Appeal: 1,
    to.Speak: 1,
    to.AskToSponsor: 1,
    to.Offer: 1,
    to.AskCapital: 1,
    to.Propose: 1,
    to.HoldOut: 1,
    to.TradeVote: 1,
    to.Dissuade: 1,
    to.AskSeparateVote: 1,
    to.TableRival: 2,
    to.BreakSilence: 1,
}
"""Action points of a move; what is not named costs none."""

MOST_CHANGES = 2
MOST_PRESSURE = 2
REOPENING = 1
CABLE = 3
"""What a cable to the own capital costs in favours."""

FOR_THE_PEN = frozenset(
    {
        *(to.Amend, to.HoldRound, to.PutUnderSilence, to.AskToSponsor),
        *(to.PutRollover, to.PutToVote, to.Withdraw),
    }
)
FOR_OTHERS = frozenset(
    {
        *(to.Propose, to.HoldOut, to.TradeVote, to.Dissuade),
        *(to.AskSeparateVote, to.TableRival, to.BreakSilence, to.CastVote),
    }
)


class NotInOrderError(ValueError):
    """A move that may not be made now; the message says why."""


def in_order(case: Case, state: State, move: Move) -> str | None:
    """Return why a move may not be made now, or None where it may."""
    kind = type(move)
    return of_kind(case, state, kind) or of_itself(case, state, move)


def of_kind(case: Case, state: State, kind: type[Move]) -> str | None:
    """Return why no move of a kind may be made now, or None where one may."""
    objection = _at_this_point(state, kind) or from_this_seat(case, kind)
    if objection:
        return objection
    if COSTS.get(kind, 0) > state.points:
        needed = _points(COSTS[kind])
        return f"That takes {needed}, and this turn has {state.points or 'none'} left."
    return None


def of_itself(case: Case, state: State, move: Move) -> str | None:
    """Return why a move of a kind that is in order may not be made now, or None where it may."""
    check = CHECKS.get(type(move))
    return check(case, state, move) if check else None


def _points(count: int) -> str:
    return "1 action point" if count == 1 else f"{count} action points"


def _at_this_point(state: State, kind: type[Move]) -> str | None:
    if state.result is not None:
        extended = state.result.ending is Ending.ROLLOVER_ADOPTED and state.chapter == 1
        if kind is to.GoOn and extended:
            return None
        return "The negotiation is over."
    if kind is to.GoOn:
        return "There is nothing to go on from: no stopgap has been adopted."
    if state.called and kind is not to.CastVote:
        return "The text has been put to the vote; cast yours first."
    if kind is to.CastVote and not state.called:
        return "Nothing has been put to the vote."
    return None


def from_this_seat(case: Case, kind: type[Move]) -> str | None:
    """Return why the player's seat never makes a kind of move, or None where it may."""
    if case.holds_pen and kind in FOR_OTHERS:
        return "You hold the pen; that is for the other seats."
    if not case.holds_pen and kind in FOR_THE_PEN:
        return f"That is for the penholder, {case.penholder}."
    return None


def _wording(case: Case, state: State, move: to.Amend) -> str | None:
    found = wording_at(case, state, move.clause, move.option)
    if found is None:
        return f'The draft has no wording "{move.option}" of a clause "{move.clause}".'
    clause, option = found
    if state.text.chosen[clause] == option:
        return "The clause is worded so already."
    if state.changed[clause] >= MOST_CHANGES:
        return "This clause has been reworded twice; nobody would follow a third time."
    if case.holds_pen and state.changed[clause] and state.capital < REOPENING:
        return "To reopen a clause costs a favour, and you have none left."
    return None


def wording_at(case: Case, state: State, clause: str, option: str) -> tuple[int, int] | None:
    """Return the places of a clause in the text on the table and of one of its wordings."""
    for i, each in enumerate(case.clauses[state.text.draft]):
        if each.id == clause:
            names = [wording.id for wording in wordings(each)]
            return (i, names.index(option)) if option in names else None
    return None


def _consulted(case: Case, _state: State, move: to.Consult | to.Dissuade) -> str | None:
    if move.argument not in case.arguments:
        return f"The arguments are {', '.join(case.arguments)}."
    return _another(case, move.member)


def _another(case: Case, member: str) -> str | None:
    if member not in case.places:
        return f"{member} does not sit on this Council."
    return "That is your own seat." if member == case.seat else None


def _appeal(case: Case, state: State, move: to.Appeal) -> str | None:
    objection = _another(case, move.member)
    if objection:
        return objection
    place = case.places[move.member]
    if not case.delegations[place].veto:
        return "A public appeal is for a member whose vote against can stop the text."
    if state.pressure[place] >= MOST_PRESSURE:
        return "It has been appealed to in public as often as anybody listens."
    return None


def _speech(case: Case, state: State, move: to.Speak) -> str | None:
    if move.argument not in case.arguments:
        return f"The arguments are {', '.join(case.arguments)}."
    return "You have made that speech." if move.argument in state.spoken else None


def _sponsor(case: Case, state: State, move: to.AskToSponsor) -> str | None:
    objection = _another(case, move.member)
    if objection:
        return objection
    return "It is a sponsor already." if case.places[move.member] in state.sponsors else None


def _offer(case: Case, state: State, move: to.Offer) -> str | None:
    deal = next((deal for deal in case.deals if deal.id == move.deal), None)
    if deal is None:
        return f'There is no deal "{move.deal}" to offer.'
    if deal.id in state.struck:
        return "That deal is made."
    if deal.to == case.seat:
        return "That deal is for your own seat."
    if deal.cost > state.capital:
        return f"That costs {deal.cost} in favours, and you have {state.capital}."
    return None


def _rollover(case: Case, state: State, _move: to.PutRollover) -> str | None:
    if case.rollover is None:
        return "No stopgap has been drafted."
    return "It has been extended once." if state.chapter > 1 else None


def _cable(case: Case, state: State, _move: to.AskCapital) -> str | None:
    if case.seat != case.instructed or not case.instructions:
        return "Your capital has given you no instructions to lift."
    if state.freed:
        return "Your capital has lifted its instructions."
    if state.capital < CABLE:
        return f"A cable costs {CABLE} in favours, and you have {state.capital}."
    return None


def _separate(case: Case, state: State, move: to.AskSeparateVote) -> str | None:
    if move.clause not in {clause.id for clause in case.clauses[state.text.draft]}:
        return f'The draft has no clause "{move.clause}".'
    if len(case.drafts[state.text.draft].clauses) == 1:
        return "The draft is a single clause; a vote on it is the vote on the whole."
    return None if state.separate is None else "A separate vote has been asked for."


def _rival(case: Case, state: State, move: to.TableRival) -> str | None:
    rivals = {draft.name: draft for draft in case.drafts[1:]}
    if move.draft not in rivals:
        return f'There is no rival draft "{move.draft}".'
    if rivals[move.draft].penholder == case.penholder:
        return "That draft is the penholder's own, and no rival to it."
    return None if state.rival is None else "A rival draft has been tabled."


def _broken(_case: Case, state: State, _move: to.BreakSilence) -> str | None:
    return None if state.silence else "The text is not under silence."


CHECKS: Mapping[type[Move], Callable[[Case, State, Any], str | None]] = {
    to.Amend: _wording,
    to.Propose: _wording,
    to.HoldOut: _wording,
    to.TradeVote: _wording,
    to.Consult: _consulted,
    to.Dissuade: _consulted,
    to.Appeal: _appeal,
    to.Speak: _speech,
    to.AskToSponsor: _sponsor,
    to.Offer: _offer,
    to.PutRollover: _rollover,
    to.AskCapital: _cable,
    to.AskSeparateVote: _separate,
    to.TableRival: _rival,
    to.BreakSilence: _broken,
}
