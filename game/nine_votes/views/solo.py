"""What the screens of one player show beside the views of a negotiation."""

from collections.abc import Iterable, Iterator

from nine_votes.council.voting import Vote
from nine_votes.delegations import moves as to
from nine_votes.delegations.minds import RANKS
from nine_votes.delegations.moves import Move
from nine_votes.delegations.order import in_order
from nine_votes.delegations.repertoire import every_move
from nine_votes.phrases import negotiation_moves as words
from nine_votes.phrases.negotiation import vetoes_line, warned
from nine_votes.phrases.sitting import CAN_STOP
from nine_votes.phrases.words import capital, named
from nine_votes.sitting.negotiation import Negotiation
from nine_votes.views.negotiation_moves import MoveOffer, moves_of
from nine_votes.views.negotiation_seats import VetoInPlay
from nine_votes.views.negotiation_text import warning

ELSEWHERE = (
    *(to.Amend, to.Propose, to.HoldOut, to.TradeVote, to.AskSeparateVote),
    *(to.CastVote, to.PutToVote, to.EndTurn, to.BreakSilence, to.GoOn),
)
"""Moves that have a place of their own on the table: at a clause, or on a button."""


def offers_to(negotiation: Negotiation, code: str) -> tuple[MoveOffer, ...]:
    """Return every move that is addressed to one delegation, with why it may not be made, if so."""
    deals = {deal.id: deal.to for deal in negotiation.case.deals}
    return tuple(
        _offer(negotiation, move)
        for move in every_move(negotiation.case)
        if _addressed(move, deals) == code
    )


def offers_to_all(negotiation: Negotiation) -> tuple[MoveOffer, ...]:
    """Return the moves that are addressed to nobody or to everybody and have no other place."""
    return tuple(_to_all(negotiation))


def vote_warning(negotiation: Negotiation, move: Move) -> str:
    """Return what the player's vote on the text would go against, or nothing."""
    if move in (to.PutToVote(), to.CastVote(Vote.IN_FAVOUR)):
        return warning(negotiation, negotiation.state.text)
    if isinstance(move, to.CastVote):
        return warned(tuple(_asking_for_less(negotiation, move.vote)))
    return ""


def _asking_for_less(negotiation: Negotiation, vote: Vote) -> Iterator[str]:
    """Yield the red lines of the player that the text crosses and that leave no such vote."""
    case, mask = negotiation.case, negotiation.state.text.mask
    mind = negotiation.game.world.minds[case.place]
    for number in mind.crossed(mask):
        if RANKS[vote] > mind.limits[number].rank:
            yield case.delegations[case.place].red_lines[number].because


def vetoes_of_others(negotiation: Negotiation, vetoes: Iterable[VetoInPlay]) -> str:
    """Return which vetoes are in play beside the player's own vote."""
    others = [(each.code, each.sure) for each in vetoes if each.code != negotiation.seat]
    return vetoes_line(others, negotiation.case)


def can_stop(negotiation: Negotiation, vote: Vote) -> str:
    """Return that the player's vote against can stop the text, where it can, or nothing."""
    case = negotiation.case
    if vote is not Vote.AGAINST or not case.delegations[case.place].veto:
        return ""
    return CAN_STOP.format(capital(named(case.seat, case.council)))


def _to_all(negotiation: Negotiation) -> Iterator[MoveOffer]:
    for move in moves_of(negotiation.case):
        if not isinstance(move, (*ELSEWHERE, to.Offer)) and not hasattr(move, "member"):
            yield _offer(negotiation, move)


def _addressed(move: Move, deals: dict[str, str]) -> str:
    if isinstance(move, to.Offer):
        return deals[move.deal]
    return getattr(move, "member", "")


def _offer(negotiation: Negotiation, move: Move) -> MoveOffer:
    case, state = negotiation.case, negotiation.state
    label, price = words.move_label(move, case), words.price(move, case, state)
    return MoveOffer(move, label, price, in_order(case, state, move) or "", "", "")
