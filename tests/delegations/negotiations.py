"""A small invented negotiation for the tests of the moves."""

from collections.abc import Mapping

import pytest

from nine_votes.council.messages import Said, told_by
from nine_votes.council.voting import Vote
from nine_votes.delegations.cases import Case, Deal, Timing
from nine_votes.delegations.conditions import parse
from nine_votes.delegations.delegation import PrivateVariant, RedLine
from nine_votes.delegations.draws import CERTAIN
from nine_votes.delegations.moves import Move
from nine_votes.delegations.play import NotInOrderError, begin, in_order, play
from nine_votes.delegations.polls import Step
from nine_votes.delegations.state import State
from nine_votes.delegations.worlds import Game, Level, world_of
from tests.delegations.tables import invented

FIVE_DAYS = Timing(("mon", "tue", "wed", "thu", "fri"), calm_turn=4)
TEXT: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "one": {"firm": ("ban",), "soft": (), "softer": ("gag",)},
    "two": {"long": ("year",), "short": ("half",)},
}
RUSSIA = {
    "leaning": 1,
    "red_lines": (RedLine("l", parse("ban"), Vote.AGAINST, "it says so"),),
    "private": (PrivateVariant("way", CERTAIN, "it would take the half", unless=parse("half")),),
}
BBB = {"leaning": 1, "cares": {"ban": 2, "gag": -2}, "responds_to": ("law",), "persuadable": 1}
DEALS = (
    Deal("road", "BBB", "a road", cost=3, points=4, leak=CERTAIN),
    Deal("dear", "CCC", "a dam", cost=9),
    Deal("calm", "RUS", "a visit", cost=1, veto_cost=1),
)


def case_with(**fields: object) -> Case:
    given = {
        "timing": FIVE_DAYS,
        "deals": DEALS,
        "sponsors": ("AAA", "BBB"),
        "capital": 8,
        "jitter": 0,
        **fields,
    }
    return invented(TEXT, {"RUS": RUSSIA, "BBB": BBB}, **given)  # type: ignore[arg-type]


def after(game: Game, *moves: Move, state: State | None = None) -> Step:
    """Return what the last of these moves leads to."""
    step = Step(state or begin(game).state)
    for move in moves:
        step = play(game, step.state, move)
    return step


def usual_game() -> Game:
    """Return a game in which members hide something and no news comes."""
    case = case_with()
    return Game(case, world_of(case, 1, Level.DELEGATE))


def at(game: Game, code: str) -> int:
    return game.case.places[code]


def refusal(game: Game, move: Move, *before: Move) -> Said:
    state = after(game, *before).state
    with pytest.raises(NotInOrderError) as caught:
        play(game, state, move)
    assert in_order(game.case, state, move) == told_by(caught.value)
    return told_by(caught.value)
