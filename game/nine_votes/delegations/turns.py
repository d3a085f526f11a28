"""The end of a turn: silence, the penholder, the opponents, and then the news of the next."""

from nine_votes.delegations import happenings as ev
from nine_votes.delegations.endings import Ending, Result
from nine_votes.delegations.happenings import Happening
from nine_votes.delegations.penholder import penholder_acts
from nine_votes.delegations.polls import Step, adopted_by_consensus, objectors
from nine_votes.delegations.reactions import opponents_answer
from nine_votes.delegations.rows import raised
from nine_votes.delegations.state import POINTS_A_TURN, State
from nine_votes.delegations.worlds import Game


def turn_ended(game: Game, state: State) -> Step:
    """Let a turn end; the next one begins, unless a vote is called or the time has run out."""
    happened: tuple[Happening, ...] = ()
    for then in (_silence_ends, penholder_acts, opponents_answer, _next_turn):
        step = then(game, state)
        state, happened = step.state, (*happened, *step.happened)
        if state.result is not None or state.called:
            break
    return Step(state, happened)


def _silence_ends(game: Game, state: State) -> Step:
    """Adopt a text that another put under silence, where nobody has broken it by now."""
    if not state.silence:
        return Step(state)
    against = objectors(game, state)
    if not against:
        return adopted_by_consensus(game, state)
    codes = tuple(game.case.delegations[place].code for place in against)
    return Step(state._replace(silence=False, broken=True), (ev.SilenceBroken(codes),))


def _next_turn(game: Game, state: State) -> Step:
    if state.turn >= game.case.turns:
        lapsed = state._replace(result=Result(Ending.LAPSED, in_time=False))
        return Step(lapsed, (ev.Ended(lapsed=True),))
    began = state._replace(turn=state.turn + 1, points=POINTS_A_TURN, stirred=False)
    news = news_of(game, began)
    return Step(news.state, (ev.TurnBegan(began.turn), *news.happened))


def news_of(game: Game, state: State) -> Step:
    """Let the news of this turn come; what came in an earlier chapter does not come again."""
    if state.chapter > 1:
        return Step(state)
    happened = []
    for news in game.world.news:
        if news.turn == state.turn:
            event = game.case.events[news.event]
            shifts = state.shifts
            for code, points in event.leaning.items():
                if code in game.case.places:
                    shifts = raised(shifts, game.case.places[code], points)
            state = state._replace(
                shifts=shifts,
                news_cost=state.news_cost + event.veto_cost,
                capital=max(0, state.capital + event.capital),
            )
            happened.append(ev.NewsCame(event.id))
    return Step(state, tuple(happened))
