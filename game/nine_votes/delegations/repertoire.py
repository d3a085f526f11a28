"""Every move that a seat can make in a case, and those that are in order now."""

from collections.abc import Iterator

from nine_votes.council.voting import Vote
from nine_votes.delegations import moves as to
from nine_votes.delegations.cases import Case, wordings
from nine_votes.delegations.moves import Move
from nine_votes.delegations.order import from_this_seat, of_itself, of_kind
from nine_votes.delegations.state import State

BALLOT = (Vote.IN_FAVOUR, Vote.AGAINST, Vote.ABSTAINING)


def every_move(case: Case) -> tuple[Move, ...]:
    """Return every move that the player's seat could ever make, always in the same order."""
    row = (*_on_wordings(case), *_on_drafts(case), *_to_members(case), *_to_all(case))
    return tuple(move for move in row if from_this_seat(case, type(move)) is None)


def legal_moves(case: Case, state: State, row: tuple[Move, ...]) -> list[Move]:
    """Return those of `every_move` that are in order now."""
    kinds = {kind for kind in set(map(type, row)) if of_kind(case, state, kind) is None}
    return [move for move in row if type(move) in kinds and of_itself(case, state, move) is None]


def _on_wordings(case: Case) -> Iterator[Move]:
    for clause in case.clauses[0]:
        for wording in wordings(clause):
            for kind in (to.Amend, to.Propose, to.HoldOut, to.TradeVote):
                yield kind(clause.id, wording.id)


def _on_drafts(case: Case) -> Iterator[Move]:
    yield from (to.AskSeparateVote(clause.id) for clause in case.clauses[0])
    yield from (to.TableRival(draft.name) for draft in case.drafts[1:])


def _to_members(case: Case) -> Iterator[Move]:
    for delegation in case.delegations:
        code = delegation.code
        if code == case.seat:
            continue
        yield from (to.Consult(code, argument) for argument in case.arguments)
        yield from (to.Dissuade(code, argument) for argument in case.arguments)
        yield to.AskToSponsor(code)
        if delegation.veto:
            yield to.Appeal(code)
    yield from (to.Offer(deal.id) for deal in case.deals if deal.to != case.seat)


def _to_all(case: Case) -> Iterator[Move]:
    yield from (to.Speak(argument) for argument in case.arguments)
    yield from (to.HoldRound(), to.PutUnderSilence(), to.PutRollover(), to.PutToVote())
    yield from (to.Withdraw(), to.EndTurn(), to.AskCapital(), to.GoOn(), to.BreakSilence())
    yield from (to.CastVote(vote) for vote in BALLOT)
