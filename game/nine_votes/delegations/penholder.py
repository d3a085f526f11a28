"""How a penholder of the house acts, where the player sits elsewhere.

Until the player does something, it keeps to the course of the record. After that it looks for the
wording that brings it most votes, gives way by a point at most, and puts the text to the vote when
it counts on its adoption, or when time runs out.
"""

from collections.abc import Iterator

from nine_votes.delegations import happenings as ev
from nine_votes.delegations.bargains import (
    GIVES_WAY_BY,
    borne,
    penholder_outlook,
    prospects,
    reworded,
)
from nine_votes.delegations.cases import RUSHED, Case, Text
from nine_votes.delegations.decisions import Outlook, Reckoning, reckon
from nine_votes.delegations.moves import (
    Amend,
    EndTurn,
    HoldRound,
    Move,
    PutRollover,
    PutToVote,
    script_of,
)
from nine_votes.delegations.polls import Step, adopts
from nine_votes.delegations.state import MOST_CHANGES, ROUNDS_THAT_CALM, State, seen, wording_at
from nine_votes.delegations.worlds import Game


def penholder_acts(game: Game, state: State) -> Step:
    """Let the penholder act at the end of a turn, where it is not the player."""
    case = game.case
    if case.holds_pen:
        return Step(state)
    moves = list(script_of_turn(script_of(case), state.turn))
    if not state.touched and state.chapter == 1 and (moves or _course_runs(case, state)):
        return _by_the_record(game, state, moves)
    return _by_its_own_lights(game, state)


def script_of_turn(script: tuple[Move, ...], turn: int) -> Iterator[Move]:
    now = 1
    for move in script:
        if isinstance(move, EndTurn):
            now += 1
        elif now == turn:
            yield move


def _course_runs(case: Case, state: State) -> bool:
    return state.turn < 1 + sum(isinstance(move, EndTurn) for move in script_of(case))


def _by_the_record(game: Game, state: State, moves: list[Move]) -> Step:
    happened: tuple[ev.Happening, ...] = ()
    for move in moves:
        step = _recorded(game, state, move)
        state, happened = step.state, (*happened, *step.happened)
    return Step(state, happened)


def _recorded(game: Game, state: State, move: Move) -> Step:
    match move:
        case Amend(clause, option):
            return reworded(game, state, *(wording_at(game.case, state, clause, option) or (0, 0)))
        case HoldRound():
            held = state._replace(rounds=state.rounds + 1)
            return Step(held, (ev.RoundHeld(held.rounds),))
        case PutToVote():
            return _called(game, state, state.text)
        case PutRollover():
            return _called(game, state, game.case.short_extension())
    return Step(state)


def _by_its_own_lights(game: Game, state: State) -> Step:
    case, last = game.case, state.turn >= game.case.turns
    outlook = penholder_outlook(game, state)
    counted = reckon(outlook)
    hurried = bool(seen(case, state) & case.tags.bits[RUSHED])
    if adopts(case, counted) and (last or not hurried):
        return _adoption(game, state, counted, last=last)
    if last:
        return _called(game, state, _last_resort(outlook))
    better = _best_amendment(outlook, counted)
    if better is not None:
        return reworded(game, state, *better)
    if state.rounds < ROUNDS_THAT_CALM:
        return _recorded(game, state, HoldRound())
    return Step(state)


def _adoption(game: Game, state: State, counted: Reckoning, *, last: bool) -> Step:
    """Put a text that all seem to be for under silence first, any other to the vote."""
    if counted.in_favour < game.case.size or last or state.broken:
        return _called(game, state, state.text)
    silent = state._replace(silence=True)
    return Step(silent, (ev.PutUnderSilenceBy(game.case.penholder),))


def _last_resort(outlook: Outlook) -> Text:
    """Return the short extension, where its capital has it and it would be adopted."""
    case, text = outlook.case, outlook.state.text
    if case.rollover is None or outlook.state.chapter > 1:
        return text
    extension = case.short_extension()
    barred = case.forbids(case.penholder, extension.mask)
    return text if barred or not adopts(case, reckon(outlook.on(extension))) else extension


def _called(game: Game, state: State, text: Text) -> Step:
    aside = state.text if text.rollover else None
    called = state._replace(text=text, aside=aside, called=True)
    return Step(called, (ev.VoteCalled(game.case.penholder, text.rollover),))


def _best_amendment(outlook: Outlook, now: Reckoning) -> tuple[int, int] | None:
    """Return the wording that brings most votes, of those it can bear; None where none helps."""
    case, state = outlook.case, outlook.state
    best, standing = None, prospects(case, now)
    for clause, bits in enumerate(case.bits[state.text.draft]):
        if state.changed[clause] >= MOST_CHANGES:
            continue
        for option in range(len(bits)):
            after = borne(outlook, now, clause, option, GIVES_WAY_BY)
            then = prospects(case, after) if after is not None else standing
            if then > standing:
                best, standing = (clause, option), then
    return best
