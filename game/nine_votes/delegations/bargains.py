"""What the moves do of seats that do not hold the pen."""

from collections.abc import Callable, Mapping
from typing import Any

from nine_votes.council.voting import Vote
from nine_votes.delegations import happenings as ev, moves as to
from nine_votes.delegations.decisions import reckon
from nine_votes.delegations.moves import Move
from nine_votes.delegations.order import wording_at
from nine_votes.delegations.penholder import accepts, buys, penholder_outlook, reworded
from nine_votes.delegations.polls import Step, vote_held
from nine_votes.delegations.rows import raised
from nine_votes.delegations.state import State
from nine_votes.delegations.trust import talked_to, trusting
from nine_votes.delegations.worlds import Game


def _propose(game: Game, state: State, move: to.Propose) -> Step:
    clause, option = _places(game, state, move)
    state = state._replace(stirred=True)
    if not accepts(game, state, clause, option):
        return Step(state, (ev.ProposalDeclined(game.case.seat, move.clause, move.option),))
    return reworded(game, state, clause, option)


def _places(
    game: Game, state: State, move: to.Propose | to.HoldOut | to.TradeVote
) -> tuple[int, int]:
    return wording_at(game.case, state, move.clause, move.option) or (0, 0)


def _hold_out(game: Game, state: State, move: to.HoldOut) -> Step:
    """Threaten the own vote: against, where it can block, and abstaining otherwise.

    The penholder gives way where it needs that vote, and holds the threat against the player.
    """
    case, places = game.case, _places(game, state, move)
    threat = Vote.AGAINST if case.delegations[case.place].veto else Vote.ABSTAINING
    held = state._replace(pledge=threat)
    soured = trusting(game, held, case.places[case.penholder], -1)
    happened = (ev.HeldOut(move.clause, move.option), *soured.happened)
    if not buys(game, soured.state, *places):
        return Step(
            soured.state, (*happened, ev.ProposalDeclined(game.case.seat, move.clause, move.option))
        )
    promised = soured.state._replace(pledge=Vote.IN_FAVOUR)
    given = reworded(game, promised, *places)
    return Step(given.state, (*happened, *given.happened))


def _trade_vote(game: Game, state: State, move: to.TradeVote) -> Step:
    clause, option = _places(game, state, move)
    if not buys(game, state, clause, option):
        return Step(state, (ev.ProposalDeclined(game.case.seat, move.clause, move.option),))
    promised = state._replace(pledge=Vote.IN_FAVOUR, stirred=True)
    given = reworded(game, promised, clause, option)
    return Step(given.state, (ev.VoteTraded(move.clause, move.option), *given.happened))


def _dissuade(game: Game, state: State, move: to.Dissuade) -> Step:
    """An argument against takes a member that listens as far down as it can be moved up."""
    place = game.case.places[move.member]
    listens = move.argument in game.case.delegations[place].responds_to
    room = state.persuasion[place] > -game.world.minds[place].persuadable
    if not listens or not room:
        return Step(state, (ev.Unmoved(move.member, move.argument),))
    moved = state._replace(persuasion=raised(state.persuasion, place, -1))
    opened = talked_to(game, moved, place)
    return Step(opened.state, (ev.Persuaded(move.member, move.argument, -1), *opened.happened))


def _ask_separate_vote(game: Game, state: State, move: to.AskSeparateVote) -> Step:
    """The original mover may object (rule 32), and does where it stands to lose the clause."""
    case = game.case
    clauses = [clause.id for clause in case.clauses[state.text.draft]]
    clause = clauses.index(move.clause)
    outlook = penholder_outlook(game, state)
    place = case.places[case.penholder]
    fallen = outlook.on(case.without(state.text, clause))
    if reckon(outlook).sums[place] - reckon(fallen).sums[place] > 1:
        return Step(state, (ev.PartRefused(move.clause),))
    return Step(state._replace(separate=clause))


def _table_rival(game: Game, state: State, move: to.TableRival) -> Step:
    drafts = [draft.name for draft in game.case.drafts]
    tabled = state._replace(rival=drafts.index(move.draft), stirred=True)
    return Step(tabled, (ev.RivalTabled(move.draft),))


def _break_silence(game: Game, state: State, _move: to.BreakSilence) -> Step:
    broken = state._replace(silence=False, broken=True)
    return Step(broken, (ev.SilenceBroken((game.case.seat,)),))


def _cast_vote(game: Game, state: State, move: to.CastVote) -> Step:
    return vote_held(game, state, move.vote)


BARGAINS: Mapping[type[Move], Callable[[Game, State, Any], Step]] = {
    to.Propose: _propose,
    to.HoldOut: _hold_out,
    to.TradeVote: _trade_vote,
    to.Dissuade: _dissuade,
    to.AskSeparateVote: _ask_separate_vote,
    to.TableRival: _table_rival,
    to.BreakSilence: _break_silence,
    to.CastVote: _cast_vote,
}
