"""One move: the negotiation it makes of a negotiation, and what happened on the way.

What is not in order raises NotInOrderError and leaves the negotiation as it was. A game is a case,
a seed and its moves: the same ones always give the same game.

A turn ends with silence, the penholder and the opponents, before the news of the next. Opponents of
a text answer only to something the player did, and lobby each member once.
"""

from collections.abc import Iterable

from nine_votes.delegations import happenings as ev
from nine_votes.delegations.decisions import Outlook, Reckoning, reckon
from nine_votes.delegations.delegation import AGAINST, IN_FAVOUR
from nine_votes.delegations.draws import happens
from nine_votes.delegations.happenings import Happening
from nine_votes.delegations.moves import Move
from nine_votes.delegations.order import NotInOrderError, in_order
from nine_votes.delegations.penholder import penholder_acts
from nine_votes.delegations.polls import Step, adopted_by_consensus, objectors
from nine_votes.delegations.state import POINTS_A_TURN, Ending, Result, State, opening, raised
from nine_votes.delegations.worlds import Game


def begin(game: Game) -> Step:
    """Begin a negotiation: the draft as tabled, and the news of the first day."""
    return news_of(game, opening(game.case))


def play(game: Game, state: State, move: Move) -> Step:
    objection = in_order(game.case, state, move)
    if objection is not None:
        raise NotInOrderError(objection)
    return made(game, state, move)


def made(game: Game, state: State, move: Move) -> Step:
    """Make a move that is known to be in order."""
    terms = move.terms
    touched = state.touched or terms.touches
    step = move.effect(game, state._replace(points=state.points - terms.cost, touched=touched))
    if not terms.ends_turn or step.state.result is not None:
        return step
    ended = turn_ended(game, step.state)
    return Step(ended.state, (*step.happened, *ended.happened))


def played(game: Game, moves: Iterable[Move]) -> State:
    state = begin(game).state
    for move in moves:
        state = play(game, state, move).state
    return state


WOBBLY_UP_TO = 3
"""A member in favour with more points than this is not worth lobbying."""


def opponents_answer(game: Game, state: State) -> Step:
    """Let those that would vote against and can block lobby the most wobbly votes in favour."""
    if not state.stirred or not game.world.level.moves:
        return Step(state)
    case = game.case
    reckoning = reckon(Outlook(case, game.world.minds, state))
    happened: list[ev.Happening] = []
    for place, delegation in enumerate(case.delegations):
        opposes = delegation.veto and reckoning.ranks[place] == AGAINST and place != case.place
        labels = ("reaction", delegation.code, str(state.chapter), str(state.turn))
        if not opposes or not happens(game.world.seed, case.counter_lobbying, *labels):
            continue
        target = most_wobbly(game, state, reckoning)
        if target is not None:
            state = state._replace(lobbied=state.lobbied | {target})
            happened.append(ev.Lobbied(delegation.code, case.delegations[target].code))
    return Step(state, tuple(happened))


def most_wobbly(game: Game, state: State, reckoning: Reckoning) -> int | None:
    """Return the place of the elected member in favour that is easiest to take down, if any."""
    case, permanent = game.case, set(game.case.council.permanent)
    wobbly = [
        (reckoning.sums[place], place)
        for place, delegation in enumerate(case.delegations)
        if reckoning.ranks[place] == IN_FAVOUR
        and reckoning.sums[place] <= WOBBLY_UP_TO
        and game.world.minds[place].persuadable > 0
        and delegation.code not in permanent
        and place not in state.lobbied
        and place != case.place
    ]
    return min(wobbly)[1] if wobbly else None


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
