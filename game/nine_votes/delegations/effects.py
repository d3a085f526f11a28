"""What the moves do that are open to whoever holds the pen, and those open to all."""

from collections.abc import Callable, Mapping
from typing import Any

from nine_votes.council.voting import Vote
from nine_votes.delegations import happenings as ev, moves as to
from nine_votes.delegations.changes import struck
from nine_votes.delegations.decisions import SPONSORS_FROM, reckon
from nine_votes.delegations.draws import CERTAIN, happens
from nine_votes.delegations.endings import Ending, Result
from nine_votes.delegations.moves import Move
from nine_votes.delegations.order import CABLE, MOST_PRESSURE, REOPENING, wording_at
from nine_votes.delegations.outlooks import Outlook
from nine_votes.delegations.polls import (
    Step,
    adopted_by_consensus,
    objectors,
    time_left,
    vote_held,
)
from nine_votes.delegations.rows import raised
from nine_votes.delegations.state import POINTS_A_TURN, ROUNDS_THAT_CALM, State
from nine_votes.delegations.trust import (
    all_trusting,
    sponsors_left,
    talked_to,
    text_changed,
    trusting,
)
from nine_votes.delegations.turns import turn_ended
from nine_votes.delegations.worlds import Game

HEARD = CERTAIN // 3
"""The chance that a speech moves a member that is open to its argument."""


def _amend(game: Game, state: State, move: to.Amend) -> Step:
    clause, option = wording_at(game.case, state, move.clause, move.option) or (0, 0)
    again = state.changed[clause] > 0
    state = state._replace(
        changed=raised(state.changed, clause),
        capital=state.capital - REOPENING * again,
        stirred=True,
    )
    text = game.case.amended(state.text, clause, option)
    changed = text_changed(game, state, text, clause)
    left = sponsors_left(game, changed.state)
    amended = ev.Amended(game.case.seat, move.clause, move.option)
    return Step(left.state, (amended, *changed.happened, *left.happened))


def _consult(game: Game, state: State, move: to.Consult) -> Step:
    place = game.case.places[move.member]
    argued = _argued(game, state, place, move.argument)
    opened = talked_to(game, argued.state, place)
    trusted = trusting(game, opened.state, place, 1)
    return Step(trusted.state, (*argued.happened, *opened.happened, *trusted.happened))


def _argued(game: Game, state: State, place: int, argument: str) -> Step:
    """Put an argument to a member, which moves it by a point where it listens and has room."""
    delegation = game.case.delegations[place]
    room = state.persuasion[place] < game.world.minds[place].persuadable
    if not room or argument not in delegation.responds_to:
        return Step(state, (ev.Unmoved(delegation.code, argument),))
    moved = state._replace(persuasion=raised(state.persuasion, place))
    return Step(moved, (ev.Persuaded(delegation.code, argument, 1),))


def _hold_round(game: Game, state: State, _move: to.HoldRound) -> Step:
    first = state.rounds == 0
    state = state._replace(rounds=state.rounds + 1)
    held = ev.RoundHeld(state.rounds)
    if not first:
        return Step(state, (held,))
    trusted = all_trusting(game, state, _elected(game), 1)
    return Step(trusted.state, (held, *trusted.happened))


def _elected(game: Game) -> tuple[int, ...]:
    case = game.case
    codes = set(case.council.elected) - {case.seat}
    return tuple(place for place, d in enumerate(case.delegations) if d.code in codes)


def _put_under_silence(game: Game, state: State, _move: to.PutUnderSilence) -> Step:
    put = ev.PutUnderSilenceBy(game.case.seat)
    against = objectors(game, state)
    if not against:
        adopted = adopted_by_consensus(game, state)
        return Step(adopted.state, (put, *adopted.happened))
    codes = tuple(game.case.delegations[place].code for place in against)
    broken = state._replace(broken=True, talked=state.talked | set(against))
    ended = turn_ended(game, broken)
    return Step(ended.state, (put, ev.SilenceBroken(codes), *ended.happened))


def _appeal(game: Game, state: State, move: to.Appeal) -> Step:
    place = game.case.places[move.member]
    state = state._replace(
        pressure=raised(state.pressure, place, min(1, MOST_PRESSURE - state.pressure[place])),
        dug_in=state.dug_in | {place},
        stirred=True,
    )
    trusted = trusting(game, state, place, -1)
    return Step(trusted.state, (ev.Pressed(move.member), *trusted.happened))


def _speak(game: Game, state: State, move: to.Speak) -> Step:
    step = Step(state._replace(spoken=state.spoken | {move.argument}, stirred=True))
    for place in _elected(game):
        code = game.case.delegations[place].code
        listens = move.argument in game.case.delegations[place].responds_to
        if listens and happens(game.world.seed, HEARD, "speech", move.argument, code):
            moved = _argued(game, step.state, place, move.argument)
            step = Step(moved.state, (*step.happened, *moved.happened))
    return step


def _ask_to_sponsor(game: Game, state: State, move: to.AskToSponsor) -> Step:
    place = game.case.places[move.member]
    firsts = reckon(Outlook(game.case, game.world.minds, state)).firsts
    state = state._replace(stirred=True)
    if firsts[place] < SPONSORS_FROM or state.trust[place] < 0:
        return Step(state, (ev.SponsorDeclined(move.member),))
    joined = state._replace(sponsors=state.sponsors | {place})
    return Step(joined, (ev.SponsorJoined(move.member),))


def _offer(game: Game, state: State, move: to.Offer) -> Step:
    deal = next(deal for deal in game.case.deals if deal.id == move.deal)
    place = game.case.places[deal.to]
    state = state._replace(stirred=True)
    if state.trust[place] < 0:
        return Step(state, (ev.DealRefused(deal.id),))
    made = struck(state._replace(capital=state.capital - deal.cost), deal, place)
    dealt = ev.DealStruck(deal.id)
    if not game.world.level.moves or not happens(game.world.seed, deal.leak, "leak", deal.id):
        return Step(made, (dealt,))
    others = tuple(other for other in _elected(game) if other != place)
    known = all_trusting(game, made._replace(leaked=True), others, -1)
    return Step(known.state, (dealt, ev.DealLeaked(deal.id), *known.happened))


def _put_to_vote(game: Game, state: State, _move: to.PutToVote) -> Step:
    return vote_held(game, state, Vote.IN_FAVOUR)


def _put_rollover(game: Game, state: State, _move: to.PutRollover) -> Step:
    extended = state._replace(text=game.case.short_extension(), aside=state.text)
    return vote_held(game, extended, Vote.IN_FAVOUR)


def _withdraw(game: Game, state: State, _move: to.Withdraw) -> Step:
    result = Result(Ending.WITHDRAWN, time_left(game.case, state))
    return Step(state._replace(result=result), (ev.Ended(lapsed=False),))


def _end_turn(game: Game, state: State, _move: to.EndTurn) -> Step:
    return turn_ended(game, state)


def _ask_capital(game: Game, state: State, _move: to.AskCapital) -> Step:
    """A capital gives way once talks are seen to be exhausted: two rounds, or one and a "no"."""
    granted = state.rounds + state.broken >= ROUNDS_THAT_CALM
    state = state._replace(capital=state.capital - CABLE, freed=granted)
    ended = turn_ended(game, state)
    return Step(ended.state, (ev.CapitalAnswered(granted), *ended.happened))


CHAPTER_TURNS = 3
"""How many turns a short extension buys."""


def _go_on(game: Game, state: State, _move: to.GoOn) -> Step:
    """Begin the chapter after a short extension: the text, its friends and what is known remain."""
    began = state._replace(
        text=state.aside or state.tabled,
        aside=None,
        result=None,
        chapter=state.chapter + 1,
        turn=max(1, game.case.turns - CHAPTER_TURNS + 1),
        points=POINTS_A_TURN,
    )
    return Step(began, (ev.ChapterBegan(),))


EFFECTS: Mapping[type[Move], Callable[[Game, State, Any], Step]] = {
    to.Amend: _amend,
    to.Consult: _consult,
    to.HoldRound: _hold_round,
    to.PutUnderSilence: _put_under_silence,
    to.Appeal: _appeal,
    to.Speak: _speak,
    to.AskToSponsor: _ask_to_sponsor,
    to.Offer: _offer,
    to.PutRollover: _put_rollover,
    to.PutToVote: _put_to_vote,
    to.Withdraw: _withdraw,
    to.EndTurn: _end_turn,
    to.AskCapital: _ask_capital,
    to.GoOn: _go_on,
}
