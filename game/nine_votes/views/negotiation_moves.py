"""The moves there are, in groups, with what each costs and, greyed, why it may not be made."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from nine_votes.council.messages import Said, say
from nine_votes.council.voting import Vote
from nine_votes.delegations import moves as to
from nine_votes.delegations.cases import Case
from nine_votes.delegations.minds import RANKS
from nine_votes.delegations.moves import Move, script_of
from nine_votes.delegations.order import every_move, in_order
from nine_votes.delegations.state import wording_at
from nine_votes.delegations.terms import MoveGroup
from nine_votes.delegations.worlds import Level
from nine_votes.phrases import negotiation_moves as words
from nine_votes.phrases.negotiation import vetoes_line, warned
from nine_votes.sitting.negotiation import Negotiation
from nine_votes.views.negotiation_seats import VetoInPlay
from nine_votes.views.negotiation_text import rewording_warning, warning

TITLES = dict(
    zip(
        MoveGroup,
        (words.TEXT, words.TALKS, words.PUBLIC, words.BARGAIN, words.PROCEDURE, words.DECIDE),
        strict=True,
    )
)


class MoveOffer(NamedTuple):
    """A move that may be made now, or, where `objection` says why not, one to be greyed.

    `member` is whom it is addressed to, empty where that is nobody or everybody. `warning` says
    what of the player's own orders the text would then cross.
    """

    move: Move
    label: str
    price: str
    objection: str
    member: str
    warning: str


class OfferedMoves(NamedTuple):
    """A group of moves under its title."""

    group: MoveGroup
    title: str
    offers: tuple[MoveOffer, ...]

    @property
    def usable(self) -> bool:
        """Whether one of them may be made now."""
        return any(not offer.objection for offer in self.offers)


def offered_moves(negotiation: Negotiation) -> tuple[OfferedMoves, ...]:
    """Return the moves of the player's seat by group: what may be made now, and then the rest.

    Of a kind of which nothing may be made one stands for all, with the reason.
    """
    offers = [move_offer(negotiation, *each) for each in _shown(negotiation)]
    groups = []
    for group in MoveGroup:
        found = [offer for offer in offers if offer.move.terms.group is group]
        if found:
            found.sort(key=_place)
            groups.append(OfferedMoves(group, TITLES[group], tuple(found)))
    return tuple(groups)


def next_recorded(negotiation: Negotiation) -> Move | None:
    """Return the next of the recorded moves, for a historian that has made no other so far."""
    case, made, script = negotiation.case, negotiation.moves, script_of(negotiation.case)
    follows = script[: len(made)] == made and len(script) > len(made)
    if negotiation.level is not Level.HISTORIAN or not case.holds_pen or not follows:
        return None
    move = script[len(made)]
    return None if in_order(case, negotiation.state, move) else move


def _place(offer: MoveOffer) -> tuple[bool, int]:
    """Return where an offer stands: what may be made first, and then kind by kind."""
    return bool(offer.objection), offer.move.terms.place


def _shown(negotiation: Negotiation) -> Iterator[tuple[Move, str]]:
    """Yield what may be made, and one of each kind of which nothing may, with the objection."""
    case, state = negotiation.case, negotiation.state
    judged = [(move, in_order(case, state, move) or "") for move in moves_of(case)]
    usable = {type(move) for move, objection in judged if not objection}
    greyed: set[type[Move]] = set()
    for move, objection in judged:
        kind = type(move)
        if not objection:
            yield move, ""
        elif kind not in usable | greyed | NOT_LOOKED_FOR:
            greyed.add(kind)
            yield move, objection


def moves_of(case: Case) -> Iterator[Move]:
    """Yield every move of a case, without a stopgap where it has none."""
    for move in every_move(case):
        if case.rollover or not isinstance(move, to.PutRollover):
            yield move


NOT_LOOKED_FOR = frozenset({to.CastVote, to.GoOn, to.BreakSilence})
"""What nobody misses while it is not in order."""


def move_offer(negotiation: Negotiation, move: Move, objection: str) -> MoveOffer:
    """Return the offer of a move to which this is objected, if anything."""
    case, state = negotiation.case, negotiation.state
    return MoveOffer(
        move,
        words.move_label(move, case),
        words.price(move, case, state),
        objection,
        addressed(move, case),
        "" if objection else _warning(negotiation, move),
    )


def addressed(move: Move, case: Case) -> str:
    """Return the seat that a move is addressed to, or nothing where it is nobody or everybody."""
    if isinstance(move, to.Offer):
        return next(deal.to for deal in case.deals if deal.id == move.deal)
    return getattr(move, "member", "")


def _warning(negotiation: Negotiation, move: Move) -> str:
    """Return what a wording, or a vote, would go against."""
    case, state = negotiation.case, negotiation.state
    if isinstance(move, to.PutToVote) or move == to.CastVote(Vote.IN_FAVOUR):
        return warning(negotiation, state.text)
    if not isinstance(move, to.WordingMove):
        return ""
    places = wording_at(case, state, move.clause, move.option)
    return rewording_warning(negotiation, case.amended(state.text, *places)) if places else ""


ELSEWHERE = (
    *(to.WordingMove, to.AskSeparateVote),
    *(to.CastVote, to.PutToVote, to.EndTurn, to.BreakSilence, to.GoOn),
)
"""Moves that have a place of their own on the table: at a clause, or on a button."""


def offers_to(negotiation: Negotiation, code: str = "") -> tuple[MoveOffer, ...]:
    """Return every move that is addressed to one delegation, with why it may not be made, if so.

    Without a code, those that are addressed to nobody or to everybody and have no other place.
    """
    case, state = negotiation.case, negotiation.state
    return tuple(
        move_offer(negotiation, move, in_order(case, state, move) or "")
        for move in moves_of(case)
        if addressed(move, case) == code and not isinstance(move, ELSEWHERE)
    )


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


def can_stop(negotiation: Negotiation, vote: Vote) -> Said:
    """Return that the player's vote against can stop the text, where it can, or nothing."""
    case = negotiation.case
    if vote is not Vote.AGAINST or not case.delegations[case.place].veto:
        return ""
    return say("passing-can-stop", who=case.council.member(case.seat))
