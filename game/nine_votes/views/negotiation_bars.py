"""Why the five parts of a score are what they are, read from how the game ended."""

from collections.abc import Iterator

from nine_votes.council.outcomes import Outcome
from nine_votes.delegations.cases import Case, Text
from nine_votes.delegations.endings import Ending, Result
from nine_votes.delegations.minds import ABSTAINING, IN_FAVOUR, RANKED
from nine_votes.delegations.polls import hollow
from nine_votes.delegations.scores import Score, given_away
from nine_votes.delegations.state import State
from nine_votes.phrases import negotiation_bars as words
from nine_votes.sitting.negotiation import Negotiation
from nine_votes.views.negotiation_vote import ranks_voted

COST = {
    Ending.TOO_FEW: words.TOO_FEW,
    Ending.LAPSED: words.LAPSED,
    Ending.WITHDRAWN: words.WITHDREW,
}
"""What an ending costs of the credit of whoever holds the pen."""


def reasons(negotiation: Negotiation, reached: Score) -> tuple[str, ...]:
    """Return why each part is as it is, in the order of the parts; nothing while it goes on."""
    case, state, result = negotiation.case, negotiation.state, negotiation.state.result
    if result is None:
        return ()
    votes = result._replace(ranks=ranks_voted(negotiation))
    breadth = _breadth if case.holds_pen else _company
    return (
        _substance(case, state, result),
        _continuity(state, result, reached),
        breadth(case, votes),
        words.held_against(list(_held_against(negotiation, result))),
        _economy(case, state),
    )


def _substance(case: Case, state: State, result: Result) -> str:
    if result.outcome is not Outcome.ADOPTED:
        return words.NOTHING_ADOPTED
    if state.text.rollover:
        return words.OF_THE_STOPGAP
    if not case.holds_pen:
        return words.OF_THE_TEXT
    return words.HALVED if hollow(case, state) else _kept(case, state.text)


def _kept(case: Case, text: Text) -> str:
    stand = [wording for _, wording in case.worded(text)]
    whole = sum(wording is not None and wording.worth >= 1 for wording in stand)
    return words.kept(whole, len(stand))


def _continuity(state: State, result: Result, reached: Score) -> str:
    if result.outcome is Outcome.ADOPTED:
        return words.WHILE_IT_LASTS if state.text.rollover else words.WEAKEST_CLAUSE
    if not reached.parts.continuity:
        return words.NOTHING_GOES_ON
    return words.WON_BEFORE if state.chapter > 1 else words.TIME_LEFT


def _without_a_vote(result: Result) -> str:
    return words.NOBODY_OBJECTED if result.outcome is Outcome.ADOPTED else words.NOBODY_VOTED


def _breadth(case: Case, result: Result) -> str:
    if not result.ranks:
        return _without_a_vote(result)
    if result.outcome not in {Outcome.ADOPTED, Outcome.VETOED}:
        return words.NO_NINE
    ranked = zip(case.delegations, result.ranks, strict=True)
    abstaining = sum(each.veto and rank == ABSTAINING for each, rank in ranked)
    in_vain = result.outcome is Outcome.VETOED
    return words.carried(result.ranks.count(IN_FAVOUR), case.size, abstaining, in_vain=in_vain)


def _company(case: Case, result: Result) -> str:
    if not result.ranks:
        return _without_a_vote(result)
    return words.alike(result.ranks.count(result.ranks[case.place]) - 1)


def _held_against(negotiation: Negotiation, result: Result) -> Iterator[str]:
    """Yield what cost credit."""
    case, state = negotiation.case, negotiation.state
    if state.leaked:
        yield words.LEAKED
    if case.holds_pen and result.ending in COST:
        yield COST[result.ending]
    if case.holds_pen and result.ending is Ending.VETOED and given_away(case, state):
        yield words.GAVE_AWAY
    if not result.ranks:
        return
    vote = RANKED[result.ranks[case.place]]
    if state.pledge is not None and vote is not state.pledge:
        yield words.BROKE_WORD
    if _crossed(negotiation, result.ranks[case.place]):
        yield words.CROSSED


def _crossed(negotiation: Negotiation, rank: int) -> bool:
    """Say whether the vote went against the player's red lines, or its instructions."""
    case, mask = negotiation.case, negotiation.state.text.mask
    mind = negotiation.game.world.minds[case.place]
    lines = () if case.holds_pen else mind.crossed(mask)
    if lines:
        return rank > min(mind.limits[line].rank for line in lines)
    return rank == IN_FAVOUR and case.forbids(case.seat, mask)


def _economy(case: Case, state: State) -> str:
    others = [trust for place, trust in enumerate(state.trust) if place != case.place]
    trusting, wary = sum(t > 0 for t in others), sum(t < 0 for t in others)
    return words.left(state.capital, case.capital, trusting, wary)
