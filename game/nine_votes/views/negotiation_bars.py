"""Why the five parts of a score are what they are, read from how the game ended."""

from collections.abc import Iterator

from nine_votes.council.messages import Message, say
from nine_votes.council.outcomes import Outcome
from nine_votes.delegations.cases import Case, Text
from nine_votes.delegations.endings import Ending, Result
from nine_votes.delegations.minds import ABSTAINING, IN_FAVOUR, RANKED
from nine_votes.delegations.polls import hollow
from nine_votes.delegations.scores import Score, given_away
from nine_votes.delegations.state import State
from nine_votes.sitting.negotiation import Negotiation
from nine_votes.views.negotiation_vote import ranks_voted

COST = {
    Ending.TOO_FEW: say("bar-too-few"),
    Ending.LAPSED: say("bar-lapsed"),
    Ending.WITHDRAWN: say("bar-withdrawn"),
}
"""What an ending costs of the credit of whoever holds the pen."""


def reasons(negotiation: Negotiation, reached: Score) -> tuple[Message, ...]:
    """Return why each part is as it is, in the order of the parts; nothing while it goes on."""
    case, state, result = negotiation.case, negotiation.state, negotiation.state.result
    if result is None:
        return ()
    votes = result._replace(ranks=ranks_voted(negotiation))
    breadth = _breadth if case.holds_pen else _company
    held = tuple(_held_against(negotiation, result))
    return (
        _substance(case, state, result),
        _continuity(state, result, reached),
        breadth(case, votes),
        say("bar-held-against", what=held) if held else say("bar-nothing-against-you"),
        _economy(case, state),
    )


def _substance(case: Case, state: State, result: Result) -> Message:
    if result.outcome is not Outcome.ADOPTED:
        return say("bar-nothing-adopted")
    if state.text.rollover:
        return say("bar-of-the-stopgap")
    if not case.holds_pen:
        return say("bar-of-the-text")
    return say("bar-halved") if hollow(case, state) else _kept(case, state.text)


def _kept(case: Case, text: Text) -> Message:
    stand = [wording for _, wording in case.worded(text)]
    whole = sum(wording is not None and wording.worth >= 1 for wording in stand)
    if whole == len(stand):
        return say("bar-all-kept")
    return say("bar-kept", kept=whole, clauses=len(stand))


def _continuity(state: State, result: Result, reached: Score) -> Message:
    if result.outcome is Outcome.ADOPTED:
        lasts = say("bar-while-it-lasts")
        return lasts if state.text.rollover else say("bar-weakest-clause")
    if not reached.parts.continuity:
        return say("bar-nothing-goes-on")
    return say("bar-won-before") if state.chapter > 1 else say("bar-time-left")


def _without_a_vote(result: Result) -> Message:
    adopted = result.outcome is Outcome.ADOPTED
    return say("bar-nobody-objected") if adopted else say("bar-nobody-voted")


def _breadth(case: Case, result: Result) -> Message:
    if not result.ranks:
        return _without_a_vote(result)
    if result.outcome not in {Outcome.ADOPTED, Outcome.VETOED}:
        return say("bar-no-nine")
    ranked = zip(case.delegations, result.ranks, strict=True)
    abstaining = sum(each.veto and rank == ABSTAINING for each, rank in ranked)
    return say(
        "bar-carried",
        in_favour=result.ranks.count(IN_FAVOUR),
        members=case.size,
        abstaining=abstaining,
        in_vain=result.outcome is Outcome.VETOED,
    )


def _company(case: Case, result: Result) -> Message:
    if not result.ranks:
        return _without_a_vote(result)
    return say("bar-alike", others=result.ranks.count(result.ranks[case.place]) - 1)


def _held_against(negotiation: Negotiation, result: Result) -> Iterator[Message]:
    case, state = negotiation.case, negotiation.state
    if state.leaked:
        yield say("bar-leaked")
    if case.holds_pen and result.ending in COST:
        yield COST[result.ending]
    if case.holds_pen and result.ending is Ending.VETOED and given_away(case, state):
        yield say("bar-gave-away")
    if not result.ranks:
        return
    vote = RANKED[result.ranks[case.place]]
    if state.pledge is not None and vote is not state.pledge:
        yield say("bar-broke-word")
    if _crossed(negotiation, result.ranks[case.place]):
        yield say("bar-crossed")


def _crossed(negotiation: Negotiation, rank: int) -> bool:
    """Say whether the vote went against the player's red lines, or its instructions."""
    case, mask = negotiation.case, negotiation.state.text.mask
    mind = negotiation.game.world.minds[case.place]
    lines = () if case.holds_pen else mind.crossed(mask)
    if lines:
        return rank > min(mind.limits[line].rank for line in lines)
    return rank == IN_FAVOUR and case.forbids(case.seat, mask)


def _economy(case: Case, state: State) -> Message:
    others = [trust for place, trust in enumerate(state.trust) if place != case.place]
    trusting, wary = sum(t > 0 for t in others), sum(t < 0 for t in others)
    what = [say("bar-favours", left=state.capital, all=case.capital)]
    what += [say("bar-trusting", members=trusting)] if trusting else []
    what += [say("bar-wary", members=wary)] if wary else []
    return say("bar-left", what=tuple(what))
