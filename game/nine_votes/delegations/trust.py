"""Trust in the player, how it is won and lost, and what a member then confides."""

from nine_votes.delegations import happenings as ev
from nine_votes.delegations.cases import Text
from nine_votes.delegations.decisions import SPONSORS_FROM, Outlook, reckon
from nine_votes.delegations.polls import Step
from nine_votes.delegations.state import MOST_TRUST, State, put
from nine_votes.delegations.worlds import Game

NOTED = 2
"""A member that gains or loses so many points by a change of the text takes note."""

MOST_EARNED_BY_WORDS = 1
"""Wordings alone earn trust up to here; more takes talks."""


def trusting(game: Game, state: State, place: int, points: int) -> Step:
    before = state.trust[place]
    after = max(-MOST_TRUST, min(MOST_TRUST, before + points))
    if before == after:
        return Step(state)
    code = game.case.delegations[place].code
    trusted = state._replace(trust=put(state.trust, place, after))
    return Step(trusted, (ev.TrustMoved(code, after - before),))


def all_trusting(game: Game, state: State, places: tuple[int, ...], points: int) -> Step:
    happened: tuple[ev.Happening, ...] = ()
    for place in places:
        state, moved = trusting(game, state, place, points)
        happened += moved
    return Step(state, happened)


def text_changed(game: Game, before: State, text: Text, clause: int) -> Step:
    """Put a new text on the table, with what each member thinks of whoever changed it."""
    step = Step(before._replace(text=text))
    for place, mind in enumerate(game.world.minds):
        change = mind.points(text.mask) - mind.points(before.text.mask)
        if abs(change) >= NOTED and place != game.case.place:
            step = _noted(game, step, place, clause, gained=change > 0)
    return step


def _noted(game: Game, step: Step, place: int, clause: int, *, gained: bool) -> Step:
    """A loss is always held against the player; a gain counts once a clause, and only so far."""
    state, happened = step
    if not gained:
        lost = trusting(game, state, place, -1)
        return Step(lost.state, (*happened, *lost.happened))
    if (place, clause) in state.earned or state.trust[place] >= MOST_EARNED_BY_WORDS:
        return step
    won = trusting(game, state._replace(earned=state.earned | {(place, clause)}), place, 1)
    return Step(won.state, (*happened, *won.happened))


def sponsors_left(game: Game, state: State) -> Step:
    """Let those sponsors go that the text no longer carries; the player's own name stays."""
    firsts = reckon(Outlook(game.case, game.world.minds, state)).firsts
    leaving = [
        place
        for place in sorted(state.sponsors)
        if firsts[place] < SPONSORS_FROM and place != game.case.place
    ]
    happened = tuple(ev.SponsorLeft(game.case.delegations[place].code) for place in leaving)
    return Step(state._replace(sponsors=state.sponsors - set(leaving)), happened)


def talked_to(game: Game, state: State, place: int) -> Step:
    """Count a talk; a member talked to twice, or that trusts the player already, confides."""
    opens = place in state.talked or state.trust[place] >= 1
    state = state._replace(talked=state.talked | {place})
    if not opens or place in state.known:
        return Step(state)
    variant = game.world.minds[place].variant
    tell = variant.tell if variant else None
    code = game.case.delegations[place].code
    return Step(state._replace(known=state.known | {place}), (ev.Confided(code, tell),))
