"""What a penholder of the house gives way to, and for what."""

from nine_votes.council.voting import Vote
from nine_votes.delegations import happenings as ev
from nine_votes.delegations.cases import Case, wordings
from nine_votes.delegations.decisions import Outlook, Reckoning, reckon
from nine_votes.delegations.delegation import AGAINST, IN_FAVOUR
from nine_votes.delegations.polls import Step, adopts
from nine_votes.delegations.state import State, raised
from nine_votes.delegations.worlds import Game

GIVES_WAY_BY = 1
"""How far its own sum may fall for a wording that somebody else wants."""

BARGAINS_BY = 2
"""How far, where a vote that it needs is promised for it."""


def penholder_outlook(game: Game, state: State) -> Outlook:
    """Return the vote as the penholder sees it: what members show, and what the player promised."""
    return Outlook(game.case, game.case.minds, state, state.pledge)


def prospects(case: Case, reckoning: Reckoning) -> tuple[bool, int, int]:
    ranks = reckoning.ranks
    return adopts(case, reckoning), ranks.count(IN_FAVOUR), -ranks.count(AGAINST)


def borne(outlook: Outlook, now: Reckoning, clause: int, option: int, by: int) -> Reckoning | None:
    """Return the votes on a wording that the penholder can live with; None where it cannot.

    It loses so many points at most, stays in favour, and crosses no instruction of its own.
    """
    case, text = outlook.case, outlook.state.text
    if option == text.chosen[clause]:
        return None
    amended = case.amended(text, clause, option)
    if case.forbids(case.penholder, amended.mask):
        return None
    after = reckon(outlook.on(amended))
    in_favour = after.ranks[case.places[case.penholder]] == IN_FAVOUR
    return after if in_favour and _lost(case, now, after) <= by else None


def _lost(case: Case, now: Reckoning, after: Reckoning) -> int:
    place = case.places[case.penholder]
    return now.sums[place] - after.sums[place]


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
    gives_way = _lost(game.case, now, after) <= GIVES_WAY_BY
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
    """Let the penholder reword a clause; what members think of the player does not change by it."""
    case = game.case
    text = case.amended(state.text, clause, option)
    named = case.clauses[state.text.draft][clause]
    amended = state._replace(text=text, changed=raised(state.changed, clause))
    wording = wordings(named)[option].id
    return Step(amended, (ev.Amended(case.penholder, named.id, wording),))
