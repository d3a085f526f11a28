"""Negotiations at random, on one core and on two; and what more clauses and members cost.

A game goes on to its last turn, without a journal and without explanations.
"""

from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from functools import partial
from multiprocessing import get_context
from statistics import median

from nine_votes.analysis.contests import cores
from nine_votes.analysis.players import Player, play_from, repertoire_of
from nine_votes.council.members import Council, Member
from nine_votes.council.voting import Vote
from nine_votes.delegations.cases import Case
from nine_votes.delegations.changes import changes
from nine_votes.delegations.decisions import Outlook, reckon
from nine_votes.delegations.explanations import explain_all
from nine_votes.delegations.state import opening
from nine_votes.delegations.worlds import Game, world_of
from tests.bench.ratios import Work, compare, seconds
from tests.delegations.tables import DPRK, cast_of

GAMES = 2_000
PARCEL = 100
ROUNDS = 3
FEWEST, AIM = 300, 600
SEATS = (None, "RUS", "MOZ")
"""The pen, a permanent member, an elected one."""


def run() -> None:
    """Measure the founding case."""
    for seat in SEATS:
        case = cast_of(DPRK, seat).case
        each = median(seconds(partial(play_all, case, range(GAMES)), 1) for _ in range(ROUNDS))
        moves = sum(played(case, seed) for seed in range(200)) / 200
        speed = GAMES / each
        aim = FEWEST if seat else AIM
        wanted = f"{moves:.1f} moves each (aim over {aim}: {'met' if speed > aim else 'MISSED'})"
        print(f"games as {case.seat}: {speed:.0f} a second on one core, {wanted}")
    two_cores()
    answers()
    growth()


def play_all(case: Case, seeds: range) -> int:
    """Play the games of these seeds and return how many moves they took."""
    return sum(played(case, seed) for seed in seeds)


def played(case: Case, seed: int) -> int:
    player = Player(Game(case, world_of(case, seed)))
    play_from(player, repertoire_of(case), patient=True)
    return len(player.moves)


def two_cores() -> None:
    """Compare two processes with one, the processes standing ready."""
    if cores() < 2:
        print("games on two cores: skipped, this process may use one")
        return
    case = cast_of(DPRK).case
    parcels = [range(first, first + PARCEL) for first in range(0, GAMES, PARCEL)]
    context = get_context("spawn")
    with ProcessPoolExecutor(1, context) as one, ProcessPoolExecutor(2, context) as two:

        def over(pool: ProcessPoolExecutor) -> int:
            return sum(pool.map(partial(play_all, case), parcels))

        assert over(one) == over(two)
        pairs = [(seconds(partial(over, one), 1), seconds(partial(over, two), 1)) for _ in range(5)]
    single, double = (median(column) for column in zip(*pairs, strict=True))
    ratio = single / double
    verdict = "met" if ratio >= 1.7 else "MISSED"
    print(f"{GAMES} games on two cores: {ratio:.2f} times as fast (aim over 1.7: {verdict})")


def answers() -> None:
    """Measure a decision, why all voted so and what would change it: figures and ratios."""
    on = outlook(cast_of(DPRK).case)
    votes = reckon(on)
    works: dict[str, tuple[Work, float]] = {
        "a decision of fourteen": (partial(reckon, on), 0.1),
        "fourteen explanations": (partial(explain_all, on, votes), 1),
        "all that would change the votes": (partial(changes, on), 8),
    }
    for what, (work, aim) in works.items():
        each = median(seconds(work, 50) for _ in range(ROUNDS * 10)) * 1e3
        print(f"{what}: {each:.3f} ms (aim under {aim:g}: {'met' if each < aim else 'MISSED'})")
    for what, aim in (("fourteen explanations", 20), ("all that would change the votes", 60)):
        other = works["a decision of fourteen"][0]
        name = f"{what} against a decision"
        compare(name, works[what][0], other, rounds=31, times=20, aim=aim)


def growth() -> None:
    """Compare a decision with one on twice the clauses, and with one of twice the members."""
    case = cast_of(DPRK).case
    for what, larger in (
        ("clauses", with_twice_the_clauses(case)),
        ("members", with_twice_the_members(case)),
    ):
        compare(
            f"a decision with twice the {what} against one",
            partial(reckon, outlook(larger)),
            partial(reckon, outlook(case)),
            rounds=101,
            times=50,
            aim=2.2,
        )


def outlook(case: Case) -> Outlook:
    return Outlook(case, case.minds, opening(case), Vote.IN_FAVOUR)


def with_twice_the_clauses(case: Case) -> Case:
    """Return a case with each clause twice, and with as much to care about again."""
    draft = case.drafts[0]
    again = tuple(
        replace(
            clause,
            id=f"{clause.id}_again",
            wordings={
                name: replace(w, tags=tuple(f"{tag}_again" for tag in w.tags))
                for name, w in (clause.wordings or {}).items()
            },
        )
        for clause in draft.clauses
    )
    delegations = tuple(
        replace(d, cares={**d.cares, **{f"{tag}_again": points for tag, points in d.cares.items()}})
        for d in case.delegations
    )
    drafts = (replace(draft, clauses=(*draft.clauses, *again)),)
    return replace(case, drafts=drafts, delegations=delegations)


def with_twice_the_members(case: Case) -> Case:
    """Return a case in which each delegation sits twice."""
    again = tuple(replace(d, code=f"{d.code}2") for d in case.delegations)
    members = (*case.council.members, *(Member(d.code, d.code, d.veto) for d in again))
    return replace(
        case, council=Council(members), required=18, delegations=(*case.delegations, *again)
    )
