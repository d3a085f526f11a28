"""Which moves there are, which may be made now, and what one makes of a negotiation.

One function says what is in order for the refusal, the greyed button and its tooltip: by the terms
of the move first, and then by what it asks for itself. What is not raises NotInOrderError and
leaves the negotiation as it was. A game is a case, a seed and its moves: the same ones always give
the same game.

A turn ends with silence, the penholder and the opponents, before the news of the next. Opponents of
a text answer only to something the player did, and lobby each member once.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import cache

from nine_votes.council.messages import Message, say
from nine_votes.council.voting import Vote
from nine_votes.delegations import happenings as ev
from nine_votes.delegations.cases import Case, wordings
from nine_votes.delegations.decisions import Outlook, Reckoning, reckon
from nine_votes.delegations.delegation import AGAINST, IN_FAVOUR
from nine_votes.delegations.draws import happens
from nine_votes.delegations.happenings import Happening
from nine_votes.delegations.moves import WORDS, Move
from nine_votes.delegations.penholder import penholder_acts
from nine_votes.delegations.polls import Step, adopted_by_consensus, objectors
from nine_votes.delegations.state import POINTS_A_TURN, Ending, Result, State, opening, raised
from nine_votes.delegations.terms import About, Seat, When
from nine_votes.delegations.worlds import Game

BALLOT = (Vote.IN_FAVOUR, Vote.AGAINST, Vote.ABSTAINING)

NOT_WITH_THE_PEN = say("against-for-other-seats")
"""Made once, like those that are cached: games at random ask of every kind of move, each turn."""

CALLED, EXTENDED, PEN, OTHERS = When.CALLED, When.EXTENDED, Seat.PEN, Seat.OTHERS
"""Members of an enumeration looked up once, which in Python 3.11 takes as long as a whole check."""


class NotInOrderError(ValueError):
    """A move that may not be made now; the message says why."""


def in_order(case: Case, state: State, move: Move) -> Message | None:
    """Return why a move may not be made now, or None where it may."""
    return of_kind(case, state, type(move)) or move.check(case, state)


def of_kind(case: Case, state: State, kind: type[Move]) -> Message | None:
    """Return why no move of a kind may be made now, or None where one may."""
    terms = kind.terms
    objection = _at_this_point(state, terms.when) or from_this_seat(case, kind)
    if objection:
        return objection
    if terms.cost > state.points:
        return _too_dear(terms.cost, state.points)
    return None


@cache
def _too_dear(cost: int, left: int) -> Message:
    return say("against-points", cost=cost, left=left)


def _at_this_point(state: State, when: When) -> Message | None:
    if state.result is not None:
        extended = state.result.ending is Ending.ROLLOVER_ADOPTED and state.chapter == 1
        if when is EXTENDED and extended:
            return None
        return say("against-over")
    if when is EXTENDED:
        return say("against-nothing-extended")
    if state.called and when is not CALLED:
        return say("against-called")
    if when is CALLED and not state.called:
        return say("against-not-called")
    return None


def from_this_seat(case: Case, kind: type[Move]) -> Message | None:
    """Return why the player's seat never makes a kind of move, or None where it may."""
    seat = kind.terms.seat
    if seat is OTHERS and case.holds_pen:
        return NOT_WITH_THE_PEN
    if seat is PEN and not case.holds_pen:
        return _for_the_penholder(case.penholder)
    return None


@cache
def _for_the_penholder(penholder: str) -> Message:
    return say("against-for-penholder", penholder=penholder)


def every_move(case: Case) -> tuple[Move, ...]:
    """Return every move that the player's seat could ever make, always in the same order."""
    return tuple(
        move
        for about, kinds in KINDS.items()
        for thing in THINGS[about](case)
        for kind in kinds
        if from_this_seat(case, kind) is None
        for move in kind.each(case, *thing)
    )


def legal_moves(case: Case, state: State, row: tuple[Move, ...]) -> list[Move]:
    kinds = {kind for kind in set(map(type, row)) if of_kind(case, state, kind) is None}
    return [move for move in row if type(move) in kinds and move.check(case, state) is None]


THINGS: Mapping[About, Callable[[Case], Iterable[tuple[str | Vote, ...]]]] = {
    About.WORDING: lambda case: (
        (clause.id, wording.id) for clause in case.clauses[0] for wording in wordings(clause)
    ),
    About.CLAUSE: lambda case: ((clause.id,) for clause in case.clauses[0]),
    About.RIVAL: lambda case: ((draft.name,) for draft in case.drafts[1:]),
    About.MEMBER: lambda case: (
        (each.code,) for each in case.delegations if each.code != case.seat
    ),
    About.DEAL: lambda case: ((deal.id,) for deal in case.deals if deal.to != case.seat),
    About.SPEECH: lambda case: ((argument,) for argument in case.arguments),
    About.NOTHING: lambda _case: ((),),
    About.VOTE: lambda _case: ((vote,) for vote in BALLOT),
}
"""What there is in a case of each thing that moves are about."""


def _place(kind: type[Move]) -> tuple[int, Seat]:
    return -len(kind.__match_args__), kind.terms.seat


KINDS: Mapping[About, tuple[type[Move], ...]] = {
    about: tuple(sorted((kind for kind in WORDS.values() if kind.terms.about is about), key=_place))
    for about in About
}
"""The kinds of move about each thing."""


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
