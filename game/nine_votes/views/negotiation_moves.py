"""The text on the table as cards, and the moves there are, each with why it may not be made."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from nine_votes.council.documents import Clause
from nine_votes.council.members import Member
from nine_votes.council.messages import Message, Said, say
from nine_votes.council.voting import VOTE, Tally, Vote
from nine_votes.delegations import moves as to
from nine_votes.delegations.cases import Case, Text, wordings
from nine_votes.delegations.conditions import meets
from nine_votes.delegations.decisions import Outlook, Reckoning, reckon
from nine_votes.delegations.delegation import RANKED, RANKS
from nine_votes.delegations.forecasts import outlook_of_the_player
from nine_votes.delegations.moves import Move, script_of
from nine_votes.delegations.play import every_move, in_order
from nine_votes.delegations.state import wording_at
from nine_votes.delegations.terms import MoveGroup
from nine_votes.delegations.worlds import Level
from nine_votes.phrases.negotiation import move_label, price
from nine_votes.sitting.negotiation import Negotiation
from nine_votes.views.negotiation_seats import Sight, VetoInPlay, in_play, sight_of


class EffectView(NamedTuple):
    """Whom another wording moves, and which way: +1 towards the text, -1 away from it.

    `points` are 0 where the player sees no numbers; `change` is said where the vote would change,
    as 'abstaining → in favour'.
    """

    who: Member
    direction: int
    points: int
    change: Said


class WordingCard(NamedTuple):
    """A wording of a clause. `worth` is what it keeps for a penholder, empty for other seats.

    `effects` begin with those whose vote would change. `warning` says what of the player's own
    orders the text would then cross, `tally` what the vote would be, for a historian. `move` brings
    it about, `objection` says why not now; `price` is what it costs.
    """

    option: str
    label: str
    chosen: bool
    tabled: bool
    worth: Said
    effects: tuple[EffectView, ...]
    warning: Said
    tally: Said
    move: to.Amend | to.Propose
    objection: Said


class ClauseCard(NamedTuple):
    """A clause as it stands; `wordings` are empty where there is no choice."""

    number: int
    id: str
    about: Said
    label: Said
    changed: bool
    core: bool
    wordings: tuple[WordingCard, ...]


def clause_cards(negotiation: Negotiation) -> tuple[ClauseCard, ...]:
    """Return the clauses of the text on the table in order; a short extension is one card."""
    case, text = negotiation.case, negotiation.state.text
    if text.rollover:
        label = case.rollover.label if case.rollover else ""
        return (ClauseCard(1, "rollover", say("talks-extension"), label, False, False, ()),)
    outlook = outlook_of_the_player(negotiation.game, negotiation.state)
    looked = _Look(negotiation, outlook, reckon(outlook))
    draft, clauses = case.drafts[text.draft], case.clauses[text.draft]
    return tuple(
        _card(looked, number, each, clauses.index(each) if each in clauses else None)
        for number, each in enumerate(draft.clauses, 1)
    )


class _Look(NamedTuple):
    """The vote on the text as it stands, to hold others against."""

    negotiation: Negotiation
    outlook: Outlook
    now: Reckoning


def _card(looked: _Look, number: int, clause: Clause, place: int | None) -> ClauseCard:
    about, fixed = clause.id.replace("_", " "), clause.tabled or ""
    if place is None:
        return ClauseCard(number, clause.id, about, fixed, False, clause.core, ())
    each, text = wordings(clause), looked.outlook.state.text
    if place == text.lost:
        label = say("talks-taken-out")
        return ClauseCard(number, clause.id, about, label, True, clause.core, ())
    chosen = text.chosen[place]
    views = tuple(_wording(looked, clause, place, option) for option in range(len(each)))
    return ClauseCard(
        number,
        clause.id,
        about,
        each[chosen].label,
        chosen != 0,
        clause.core,
        views if len(each) > 1 else (),
    )


def _wording(looked: _Look, clause: Clause, place: int, option: int) -> WordingCard:
    negotiation, state = looked.negotiation, looked.outlook.state
    case, wording = negotiation.case, wordings(clause)[option]
    chosen = option == state.text.chosen[place]
    text = case.amended(state.text, place, option)
    after = looked.now if chosen else reckon(looked.outlook.on(text))
    kind = to.Amend if case.holds_pen else to.Propose
    move = kind(clause.id, wording.id)
    return WordingCard(
        wording.id,
        wording.label,
        chosen,
        option == 0,
        _worth(wording.worth) if case.holds_pen else "",
        effects(negotiation, looked.now, after),
        "" if chosen else rewording_warning(negotiation, text),
        _tally(negotiation, after),
        move,
        in_order(case, state, move) or "",
    )


WORTH = (
    (1.0, say("talks-worth-all")),
    (0.85, say("talks-worth-nearly-all")),
    (0.7, say("talks-worth-most")),
    (0.45, say("talks-worth-half")),
    (0.1, say("talks-worth-little")),
    (0.0, say("talks-worth-nothing")),
)
"""What a wording is worth to the penholder, from so much of it on."""


def _worth(worth: float) -> Said:
    return next(said for least, said in WORTH if worth >= least)


def _tally(negotiation: Negotiation, after: Reckoning) -> Said:
    if negotiation.level is not Level.HISTORIAN:
        return ""
    favour, against, abstaining = after.tally
    tally = Tally(favour, against, abstaining)
    return say("vote-counts", **tally._asdict())


def effects(
    negotiation: Negotiation, before: Reckoning, after: Reckoning
) -> tuple[EffectView, ...]:
    places = range(negotiation.case.size)
    found = [each for place in places if (each := _effect(negotiation, before, after, place))]
    return tuple(sorted(found, key=lambda each: not each.change))


def _effect(
    negotiation: Negotiation, before: Reckoning, after: Reckoning, place: int
) -> EffectView | None:
    sight = sight_of(negotiation, place)
    by_vote = after.ranks[place] - before.ranks[place]
    by_sum = after.sums[place] - before.sums[place]
    moved = by_vote or by_sum
    if not moved or sight is Sight.LIGHTS:
        return None
    case = negotiation.case
    code = case.delegations[place].code
    numbers = sight is Sight.NUMBERS
    return EffectView(
        case.council.member(code),
        1 if moved > 0 else -1,
        by_sum if numbers else 0,
        _change(before, after, place) if numbers and by_vote else "",
    )


def _change(before: Reckoning, after: Reckoning, place: int) -> Said:
    then, now = (VOTE(RANKED[each.ranks[place]]) for each in (before, after))
    return say("talks-becomes", before=then, after=now)


def crossings(negotiation: Negotiation, text: Text) -> tuple[str, ...]:
    """Return the reasons of the player's capital that a text goes against, its red lines too."""
    return tuple(_instructions(negotiation, text)) + tuple(_own_lines(negotiation, text))


def _instructions(negotiation: Negotiation, text: Text) -> Iterator[str]:
    case = negotiation.case
    if case.seat == case.instructed and not negotiation.state.freed:
        for instruction, ways in zip(case.instructions, case.forbidden, strict=True):
            if meets(ways, text.mask):
                yield instruction.because


def _own_lines(negotiation: Negotiation, text: Text) -> Iterator[str]:
    place = negotiation.case.place
    mind, delegation = negotiation.game.world.minds[place], negotiation.case.delegations[place]
    yield from (delegation.red_lines[line].because for line in mind.crossed(text.mask))


def warned(reasons: Sequence[str]) -> Said:
    """Return the warning before a text goes against the own capital for these reasons, if any."""
    return say("talks-objects", reasons=tuple(reasons)) if reasons else ""


def warning(negotiation: Negotiation, text: Text) -> Said:
    return warned(crossings(negotiation, text))


def rewording_warning(negotiation: Negotiation, text: Text) -> Said:
    """Return the warning before a text that is reworded goes against more than it does now."""
    now = crossings(negotiation, negotiation.state.text)
    return warned([each for each in crossings(negotiation, text) if each not in now])


class MoveOffer(NamedTuple):
    """A move that may be made now, or, where `objection` says why not, one to be greyed.

    `member` is whom it is addressed to, empty where that is nobody or everybody. `warning` says
    what of the player's own orders the text would then cross.
    """

    move: Move
    label: Message
    price: Said
    objection: Said
    member: str
    warning: Said


class OfferedMoves(NamedTuple):
    group: MoveGroup
    offers: tuple[MoveOffer, ...]

    @property
    def usable(self) -> bool:
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
            groups.append(OfferedMoves(group, tuple(found)))
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


def _shown(negotiation: Negotiation) -> Iterator[tuple[Move, Said]]:
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


def move_offer(negotiation: Negotiation, move: Move, objection: Said) -> MoveOffer:
    case, state = negotiation.case, negotiation.state
    return MoveOffer(
        move,
        move_label(move, case),
        price(move, case, state),
        objection,
        addressed(move, case),
        "" if objection else _warning(negotiation, move),
    )


def addressed(move: Move, case: Case) -> str:
    """Return the seat that a move is addressed to, or nothing where it is nobody or everybody."""
    if isinstance(move, to.Offer):
        return next(deal.to for deal in case.deals if deal.id == move.deal)
    return getattr(move, "member", "")


def _warning(negotiation: Negotiation, move: Move) -> Said:
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


def vote_warning(negotiation: Negotiation, move: Move) -> Said:
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


def vetoes_of_others(negotiation: Negotiation, vetoes: Iterable[VetoInPlay]) -> Message:
    """Return which vetoes are in play beside the player's own vote."""
    others = (each for each in vetoes if each.who.code != negotiation.seat)
    return say("talks-vetoes", vetoes=in_play(others))


def can_stop(negotiation: Negotiation, vote: Vote) -> Said:
    """Return that the player's vote against can stop the text, where it can, or nothing."""
    case = negotiation.case
    if vote is not Vote.AGAINST or not case.delegations[case.place].veto:
        return ""
    return say("passing-can-stop", who=case.council.member(case.seat))
