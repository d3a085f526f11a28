"""How a penholder of the house acts, where the player sits elsewhere.

Until the player does something, it keeps to the course of the record. After that it looks for the
wording that brings it most votes, gives way by a point at most, and puts the text to the vote when
it counts on its adoption, or when time runs out.
"""

from collections.abc import Iterator

from nine_votes.council.voting import Vote
from nine_votes.delegations import happenings as ev, moves as to
from nine_votes.delegations.cases import RUSHED, Case, Text, wordings
from nine_votes.delegations.decisions import Reckoning, reckon
from nine_votes.delegations.minds import AGAINST, IN_FAVOUR
from nine_votes.delegations.moves import Move
from nine_votes.delegations.order import MOST_CHANGES, wording_at
from nine_votes.delegations.outlooks import Outlook
from nine_votes.delegations.polls import Step, adopts
from nine_votes.delegations.rows import raised
from nine_votes.delegations.state import ROUNDS_THAT_CALM, State, seen
from nine_votes.delegations.worlds import Game

GIVES_WAY_BY = 1
"""How far its own sum may fall for a wording that somebody else wants."""

BARGAINS_BY = 2
"""How far, where a vote that it needs is promised for it."""


def penholder_acts(game: Game, state: State) -> Step:
    """Let the penholder act at the end of a turn, where it is not the player."""
    case = game.case
    if case.holds_pen:
        return Step(state)
    moves = list(script_of_turn(case.script, state.turn))
    if not state.touched and state.chapter == 1 and (moves or _course_runs(case, state)):
        return _by_the_record(game, state, moves)
    return _by_its_own_lights(game, state)


def script_of_turn(script: tuple[Move, ...], turn: int) -> Iterator[Move]:
    """Yield the moves of the record that were made on a turn."""
    now = 1
    for move in script:
        if isinstance(move, to.EndTurn):
            now += 1
        elif now == turn:
            yield move


def _course_runs(case: Case, state: State) -> bool:
    return state.turn < 1 + sum(isinstance(move, to.EndTurn) for move in case.script)


def _by_the_record(game: Game, state: State, moves: list[Move]) -> Step:
    happened: tuple[ev.Happening, ...] = ()
    for move in moves:
        step = _recorded(game, state, move)
        state, happened = step.state, (*happened, *step.happened)
    return Step(state, happened)


def _recorded(game: Game, state: State, move: Move) -> Step:
    match move:
        case to.Amend(clause, option):
            return _amended(game, state, *(wording_at(game.case, state, clause, option) or (0, 0)))
        case to.HoldRound():
            held = state._replace(rounds=state.rounds + 1)
            return Step(held, (ev.RoundHeld(held.rounds),))
        case to.PutToVote():
            return _called(game, state, state.text)
        case to.PutRollover():
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
        return _amended(game, state, *better)
    if state.rounds < ROUNDS_THAT_CALM:
        return _recorded(game, state, to.HoldRound())
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


def _amended(game: Game, state: State, clause: int, option: int) -> Step:
    """Reword a clause; what members think of the player does not change by it."""
    case = game.case
    text = case.amended(state.text, clause, option)
    named = case.clauses[state.text.draft][clause]
    amended = state._replace(text=text, changed=raised(state.changed, clause))
    wording = wordings(named)[option].id
    return Step(amended, (ev.Amended(case.penholder, named.id, wording),))


def penholder_outlook(game: Game, state: State) -> Outlook:
    """Return the vote as the penholder sees it: what members show, and what the player promised."""
    return Outlook(game.case, game.case.minds, state, state.pledge)


def _best_amendment(outlook: Outlook, now: Reckoning) -> tuple[int, int] | None:
    """Return the wording that brings most votes, of those it can bear; None where none helps."""
    case, state = outlook.case, outlook.state
    best, standing = None, prospects(case, now)
    for clause, bits in enumerate(case.bits[state.text.draft]):
        if state.changed[clause] >= MOST_CHANGES:
            continue
        for option in range(len(bits)):
            after = borne(outlook, now, clause, option, GIVES_WAY_BY)
            if after is None:
                continue
            then = prospects(case, after)
            if then > standing:
                best, standing = (clause, option), then
    return best


def prospects(case: Case, reckoning: Reckoning) -> tuple[bool, int, int]:
    """Return how well a text stands: adopted or not, votes in favour, fewest against."""
    ranks = reckoning.ranks
    return adopts(case, reckoning), ranks.count(IN_FAVOUR), -ranks.count(AGAINST)


def borne(outlook: Outlook, now: Reckoning, clause: int, option: int, by: int) -> Reckoning | None:
    """Return the votes on a wording that the penholder can live with; None where it cannot.

    It loses so many points at most, stays in favour, and crosses no instruction of its own.
    """
    case, text = outlook.case, outlook.state.text
    amended = case.amended(text, clause, option)
    if option == text.chosen[clause] or case.forbids(case.penholder, amended.mask):
        return None
    place = case.places[case.penholder]
    after = reckon(outlook.on(amended))
    bears = now.sums[place] - after.sums[place] <= by and after.ranks[place] == IN_FAVOUR
    return after if bears else None


def accepts(game: Game, state: State, clause: int, option: int) -> bool:
    """Say whether the penholder takes over a wording that the player proposes.

    It does where it loses a point at most and the prospects are no worse, or where the proposer's
    would be the vote that is wanting.
    """
    outlook = penholder_outlook(game, state)
    now = reckon(outlook)
    after = borne(outlook, now, clause, option, BARGAINS_BY)
    if after is None:
        return False
    if _is_the_ninth(game.case, now, after):
        return True
    place = game.case.places[game.case.penholder]
    gives_way = now.sums[place] - after.sums[place] <= GIVES_WAY_BY
    return gives_way and prospects(game.case, after) >= prospects(game.case, now)


def _is_the_ninth(case: Case, now: Reckoning, after: Reckoning) -> bool:
    comes = now.ranks[case.place] != IN_FAVOUR and after.ranks[case.place] == IN_FAVOUR
    return comes and after.in_favour == case.required


def buys(game: Game, state: State, clause: int, option: int) -> bool:
    """Say whether the penholder takes over a wording for which the player's vote is promised."""
    outlook = penholder_outlook(game, state)
    now = reckon(outlook)
    if borne(outlook, now, clause, option, BARGAINS_BY) is None:
        return False
    promised = outlook._replace(own=Vote.IN_FAVOUR)
    after = reckon(promised.on(game.case.amended(state.text, clause, option)))
    return prospects(game.case, after) > prospects(game.case, now)


def reworded(game: Game, state: State, clause: int, option: int) -> Step:
    """Let the penholder reword a clause, as it was asked to."""
    return _amended(game, state, clause, option)
