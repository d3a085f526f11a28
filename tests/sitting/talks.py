"""Negotiations in a sitting for the tests: begun, played at random, and carried through."""

import random
from collections.abc import Iterable, Iterator
from functools import cache

from nine_votes.delegations import moves as to
from nine_votes.delegations.moves import Move
from nine_votes.delegations.play import every_move, legal_moves
from nine_votes.delegations.worlds import Level
from nine_votes.scenarios.library import find_scenario, scenario_files, shipped_roster
from nine_votes.scenarios.reader import read_file
from nine_votes.scenarios.scenario import Scenario
from nine_votes.sitting.course import Course, begun, taken
from nine_votes.sitting.negotiation import Negotiation, profiles_digest, words_said
from nine_votes.sitting.steps import MakeMove, Negotiate, Step
from tests.conftest import PROJECT

HAITI, RIDGE, DPRK = "haiti-mission-2023", "ridge-at-midnight", "dprk-panel-2024"
ROSTER = shipped_roster()


@cache
def read(identifier: str, seed: int = 0) -> Scenario:
    return read_file(find_scenario(identifier), ROSTER, seed)


@cache
def negotiable() -> tuple[str, ...]:
    files = scenario_files(PROJECT / "scenarios")
    return tuple(path.stem for path in files if read(path.stem).negotiable)


def negotiating(
    identifier: str,
    level: Level = Level.DELEGATE,
    seat: str | None = None,
    seed: int = 0,
    without: str = "",
) -> Course:
    """Return the course of a sitting in which a negotiation has just begun."""
    scenario = read(identifier, seed)
    seat = seat or scenario.seat or scenario.council.codes[0]
    step = Negotiate(seat, level, without, profiles_digest())
    return taken(begun(scenario, ROSTER, seed), step)


def talks(course: Course) -> Negotiation:
    assert course.negotiation
    return course.negotiation


def after(course: Course, *words: str) -> Course:
    """Return the course after moves in the words of a journal."""
    for each in words:
        course = taken(course, MakeMove(each))
    return course


def held(course: Course) -> Course:
    """Return the course once the house has done all that is due."""
    while course.due:
        course = taken(course, course.due[0])
    return course


def carried(course: Course, steps: Iterable[Step]) -> Course:
    for step in steps:
        course = taken(course, step)
    return course


def wandering(course: Course, seed: int, *, patient: bool = True) -> Iterator[Course]:
    """Yield the course after each of the moves of a random game, to its end."""
    chance = random.Random(seed)  # noqa: S311 - nothing is kept secret by it
    row = every_move(talks(course).case)
    while not talks(course).over:
        legal = legal_moves(talks(course).case, talks(course).state, row)
        calm = [move for move in legal if not isinstance(move, (to.Withdraw, to.PutRollover))]
        course = after(course, words_said(chance.choice(calm if patient else legal)))
        yield course


def wandered(course: Course, seed: int, *, patient: bool = True) -> Course:
    *_, last = wandering(course, seed, patient=patient)
    return last


def drawn_seat(course: Course, seed: int) -> str:
    codes = course.meeting.council.codes
    return codes[seed % len(codes)]


def last_move(course: Course) -> Move:
    return talks(course).moves[-1]
