"""Cases to negotiate for the tests: those shipped, and a small invented one."""

from collections.abc import Iterator, Mapping
from functools import cache
from random import Random
from typing import Any

from nine_votes.council.charter import CHARTER_1965
from nine_votes.council.documents import Clause, DraftResolution, Wording
from nine_votes.council.members import Council, Member, Roster
from nine_votes.council.questions import Question
from nine_votes.council.voting import Vote
from nine_votes.delegations.cases import Case, Text, wordings
from nine_votes.delegations.decisions import Outlook
from nine_votes.delegations.delegation import Delegation
from nine_votes.delegations.moves import EndTurn, Move, PutRollover, PutToVote, Withdraw
from nine_votes.delegations.play import begin, every_move, legal_moves, made
from nine_votes.delegations.state import Ending, State, opening
from nine_votes.delegations.worlds import Game, Level, recorded_world, world_of
from nine_votes.scenarios.casting import Cast, cast
from nine_votes.scenarios.library import find_scenario, scenario_files, shipped_roster
from nine_votes.scenarios.profiles import Profiles, shipped_profiles
from nine_votes.scenarios.reader import read_file
from tests.conftest import PROJECT

PERMANENT = ("CHN", "FRA", "GBR", "RUS", "USA")
ELECTED = ("AAA", "BBB", "CCC", "DDD", "EEE", "FFF", "GGG", "HHH", "III", "JJJ")


def chance(seed: int) -> Random:
    """Return a source of positions and moves to try; the games themselves draw by name."""
    return Random(seed)  # noqa: S311 - nothing is kept secret by it


@cache
def roster() -> Roster:
    return shipped_roster()


@cache
def profiles() -> Profiles:
    return shipped_profiles()


@cache
def cast_of(identifier: str, seat: str | None = None, seed: int = 0) -> Cast:
    """Return a shipped scenario as the case its delegations negotiate."""
    scenario = read_file(find_scenario(identifier), roster(), seed)
    return cast(scenario, profiles(), roster(), seat)


@cache
def negotiable() -> tuple[str, ...]:
    """Return the shipped scenarios in which a clause can be worded otherwise."""
    files = scenario_files(PROJECT / "scenarios")
    return tuple(path.stem for path in files if read_file(path, roster()).negotiable)


DPRK = "dprk-panel-2024"
HAITI = "haiti-mission-2023"
RIDGE = "ridge-at-midnight"


def text_with(case: Case, **options: str) -> Text:
    """Return the first draft with these wordings, as tabled elsewhere."""
    chosen = []
    for clause in case.clauses[0]:
        names = [wording.id for wording in wordings(clause)]
        chosen.append(names.index(options.pop(clause.id, names[0])))
    assert not options
    return case.text(tuple(chosen))


def outlook_on(
    case: Case, text: Text, *, turn: int, rounds: int = 0, own: Vote | None = Vote.IN_FAVOUR
) -> Outlook:
    """Return a vote in the world of the record."""
    state = opening(case)._replace(text=text, turn=turn, rounds=rounds)
    return Outlook(case, case.minds, state, own)


def any_state(case: Case, random: Random) -> State:
    """Return a position that a game could be in, drawn at random, every row of it."""

    def row(low: int, high: int) -> tuple[int, ...]:
        return tuple(random.randint(low, high) for _ in range(case.size))

    def some() -> frozenset[int]:
        return frozenset(place for place in range(case.size) if random.random() < 0.2)

    chosen = tuple(random.randrange(len(bits)) for bits in case.bits[0])
    lost = random.randrange(len(chosen)) if random.random() < 0.2 else None
    return opening(case)._replace(
        text=case.text(chosen, lost=lost),
        turn=random.randint(1, case.turns),
        rounds=random.randint(0, 3),
        trust=row(-2, 2),
        persuasion=row(-1, 1),
        deals=row(0, 2),
        pressure=row(0, 2),
        shifts=row(-1, 1),
        news_cost=random.randint(0, 1),
        sponsors=some(),
        lobbied=some(),
        dug_in=some(),
    )


def any_outlook(case: Case, random: Random, own: Vote | None = Vote.IN_FAVOUR) -> Outlook:
    """Return a vote in a world and a position drawn at random."""
    world = world_of(case, random.randrange(10**6))
    return Outlook(case, world.minds, any_state(case, random), own)


def game_of(case: Case, seed: int = 0, level: Level = Level.AMBASSADOR) -> Game:
    return Game(case, world_of(case, seed, level))


def by_the_record(case: Case) -> Game:
    return Game(case, recorded_world(case))


def random_game(game: Game, random: Random, *, patient: bool = False) -> Iterator[State]:
    """Yield the positions of a game of random moves; a patient one ends it on the last turn."""
    row = every_move(game.case)
    state = begin(game).state
    yield state
    while state.result is None or state.result.ending is Ending.ROLLOVER_ADOPTED:
        moves = legal_moves(game.case, state, row)
        if patient and state.turn < game.case.turns:
            ending = PutToVote | PutRollover | Withdraw
            moves = [move for move in moves if not isinstance(move, ending)] or [EndTurn()]
        if not moves:
            return
        state = made(game, state, _any_of(moves, random)).state
        yield state


def _any_of(moves: list[Move], random: Random) -> Move:
    """Return a move of a kind drawn first, since there are far more talks than votes."""
    kinds = sorted({type(move).__name__ for move in moves})
    kind = random.choice(kinds)
    return random.choice([move for move in moves if type(move).__name__ == kind])


def invented(
    clauses: Mapping[str, Mapping[str, tuple[str, ...]]],
    delegations: Mapping[str, Mapping[str, Any]],
    *,
    sponsors: tuple[str, ...] = (),
    **fields: Any,  # noqa: ANN401 - the fields of a Case
) -> Case:
    """Return an invented case: five permanent and ten elected members, AAA with the pen.

    `clauses` gives the tags of each wording; `delegations` what differs from a leaning of 2.
    """
    members = [Member(code, code, code in PERMANENT) for code in (*PERMANENT, *ELECTED)]
    council = Council(tuple(members))
    draft = DraftResolution(
        "S/1", None, "AAA", sponsors, clauses=tuple(_clause(*item) for item in clauses.items())
    )
    given = {code: {"leaning": 2, **delegations.get(code, {})} for code in council.codes}
    return Case(
        council=council,
        question=Question(),
        rules=CHARTER_1965,
        required=9,
        drafts=(draft,),
        delegations=tuple(
            Delegation(code=code, veto=code in PERMANENT, **fields)
            for code, fields in given.items()
        ),
        **{"seat": "AAA", **fields},
    )


def _clause(name: str, options: Mapping[str, tuple[str, ...]]) -> Clause:
    labels = {key: Wording(key, f"says {key}", tags=tags) for key, tags in options.items()}
    return Clause(name, wordings=labels)
