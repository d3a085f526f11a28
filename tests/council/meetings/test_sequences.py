"""Random meetings of 200 actions: what is in order applies, what is not changes nothing."""

import random
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache, reduce
from itertools import chain, islice

import pytest

from nine_votes.council.actions.chair import LetDaysPass
from nine_votes.council.meeting import PHASES, Action, Meeting, Phase, open_meeting
from nine_votes.council.order import (
    ACTIONS,
    OutOfOrder,
    apply,
    candidates,
    in_order,
    legal_actions,
)
from tests.council.meetings.plays import (
    BUSINESSES,
    drawn,
    opening,
    perturbed,
    plainly,
    way_out,
    whose_turn,
)
from tests.sweeps import scaled

LENGTH = 200
SEEDS = range(scaled(20))
TAKEN_DOWN_AND_NO_MORE = {"MakeStatement", "ReadNews", "DenyParty", "TakeStrawPoll"}
PERTURBED = 6
"""Actions nobody listed that are tried in each state."""

SAMPLED = 5
"""Of so many states one is left for the end of the meeting."""


def walk(about: str, seed: int) -> Iterator[tuple[Meeting, list[Action], random.Random]]:
    """Go through a meeting of LENGTH random actions, yielding it before each with those taken."""
    chance = random.Random(f"{about} {seed}")  # noqa: S311 - a test is no secret
    business = BUSINESSES[about]()
    taken = opening(business, seed)
    meeting = reduce(apply, taken, open_meeting(business))
    end = len(taken) + LENGTH
    while len(taken) < end:
        yield meeting, taken, chance
        after = meeting
        while after is meeting or after.phase is Phase.ADJOURNED:
            legal = legal_actions(meeting, whose_turn(meeting, chance))
            if legal:
                action = drawn(meeting, legal, chance)
                after = apply(meeting, action)
        meeting = after
        taken.append(action)
    yield meeting, taken, chance


def check_refused(meeting: Meeting, action: Action) -> None:
    with pytest.raises(OutOfOrder) as raised:
        apply(meeting, action)
    objection = raised.value.objection
    assert objection.rule, action
    assert objection.said, action


def check_listed(meeting: Meeting, by: str, thought_of: Iterable[Action]) -> None:
    """Try what the meeting lets one think of, in order or not."""
    legal = set(legal_actions(meeting, by))
    for action in thought_of:
        if action in legal:
            apply(meeting, action)
        else:
            check_refused(meeting, action)


def check_perturbed(meeting: Meeting, action: Action, legal: dict[str, list[Action]]) -> None:
    """Try an action nobody listed: it is in order if one that is listed stands for it."""
    refused = in_order(meeting, action)
    if refused:
        check_refused(meeting, action)
    else:
        apply(meeting, action)
    if isinstance(action, LetDaysPass):
        return
    if action.by not in legal:
        legal[action.by] = legal_actions(meeting, action.by)
    assert (refused is None) == (plainly(meeting, action) in legal[action.by]), action


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("about", BUSINESSES)
def test_what_is_in_order_applies_and_all_else_is_refused_and_changes_nothing(
    about: str, seed: int
) -> None:
    for meeting, _taken, chance in walk(about, seed):
        before, record = replace(meeting), list(meeting.record)
        by = whose_turn(meeting, chance)
        listed = list(candidates(meeting, by))
        check_listed(meeting, by, chance.sample(listed, len(listed) // 2))
        legal: dict[str, list[Action]] = {}
        for _ in range(PERTURBED):
            check_perturbed(meeting, perturbed(meeting, chance.choice(listed), chance), legal)
        assert meeting == before
        assert list(meeting.record) == record
        assert meeting.chair in meeting.council.codes
    assert reduce(apply, _taken, open_meeting(BUSINESSES[about]())) == meeting


def test_every_action_has_an_effect_and_every_phase_knows_only_actions() -> None:
    assert len(ACTIONS) == 47
    for kind in ACTIONS.values():
        law = kind.law
        assert law.phases or law.over, kind
        assert not law.phases & {Phase.ADJOURNED}, kind
        assert kind.effect is not Action.effect or kind.__name__ in TAKEN_DOWN_AND_NO_MORE
    assert set(PHASES) == set(Phase)


@pytest.fixture(scope="module")
def states() -> dict[str, list[Meeting]]:
    return states_of(SEEDS)


@cache
def states_of(seeds: range) -> dict[str, list[Meeting]]:
    """Return some of the states that random meetings went through, by their business."""
    return {
        about: [m for seed in seeds for m, _, _ in islice(walk(about, seed), 0, None, SAMPLED)]
        for about in BUSINESSES
    }


@pytest.mark.parametrize("contested", [False, True])
@pytest.mark.parametrize("about", BUSINESSES)
def test_from_every_state_the_meeting_can_be_adjourned_within_fifty_actions(
    about: str, contested: bool, states: dict[str, list[Meeting]]
) -> None:
    for meeting in states[about]:
        out = list(way_out(meeting, contested=contested))
        assert reduce(apply, out, meeting).phase is Phase.ADJOURNED
        assert len(out) <= 50, out


@pytest.mark.sweep
def test_every_action_is_in_order_somewhere() -> None:
    seen: set[str] = set()
    for meeting in chain(*states_of(range(scaled(20, least=2))).values()):
        if seen != set(ACTIONS):
            some = {meeting.chair, *meeting.council.codes[:2], *meeting.guests, *meeting.speakers}
            seen |= {type(a).__name__ for by in some for a in legal_actions(meeting, by)}
    assert seen == set(ACTIONS)
