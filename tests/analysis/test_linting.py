"""What the linter finds in an invented case, and that the shipped ones are what they have to be."""

import math
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache

import pytest

from nine_votes.analysis.contests import (
    BLIND,
    RANDOM_GAMES,
    SCRIPTED,
    Contest,
    Played,
    Strategy,
    contests,
    mean,
    usual_numbers,
)
from nine_votes.analysis.linting import Kind, Verdict, endings_of, verdict
from nine_votes.analysis.remarks import Remark, quick_remarks
from nine_votes.cli.lint_command import STRATEGY, games_sentence, table_lines
from nine_votes.council.messages import say
from nine_votes.council.outcomes import Outcome
from nine_votes.delegations.cases import Case, Instruction
from nine_votes.delegations.conditions import parse
from nine_votes.delegations.state import Ending
from nine_votes.scenarios.library import find_scenario
from nine_votes.scenarios.reader import read_file
from nine_votes.words.resolver import in_words
from tests.conftest import PROJECT
from tests.delegations.tables import cast_of, invented, negotiable, roster
from tests.sweeps import scaled

GAMES = scaled(200, least=20)
PUT_DOWN = 200
"""Games a strategy of the table in the authors' guide."""

SEARCHED = 50
"""Of which so many were searched; those take too long to be played again here."""


@cache
def shipped() -> dict[str, Verdict]:
    """Return what the linter finds of each shipped scenario."""
    cases = [cast_of(identifier).case for identifier in negotiable()]
    played = contests(cases, usual_numbers(GAMES))
    return {
        identifier: verdict(case, contest, tuple(consequences_of(identifier)))
        for identifier, case, contest in zip(negotiable(), cases, played, strict=True)
    }


def consequences_of(identifier: str) -> Mapping[str, str]:
    return read_file(find_scenario(identifier), roster()).consequences


def puzzles() -> Iterator[tuple[str, Contest]]:
    for identifier, found in shipped().items():
        if found.kind is Kind.PUZZLE:
            yield identifier, found.contest


@pytest.mark.sweep
def test_two_tutorials_three_puzzles_and_a_tragic_case_are_shipped() -> None:
    kinds = Counter(found.kind for found in shipped().values())
    assert kinds[Kind.TUTORIAL] >= 2
    assert kinds[Kind.PUZZLE] >= 3
    assert kinds[Kind.TRAGIC] >= 1


@pytest.mark.sweep
def test_no_blind_strategy_comes_near_the_expert_in_a_puzzle() -> None:
    for identifier, contest in puzzles():
        best = mean(contest[Strategy.EXPERT])
        for strategy in (*BLIND, Strategy.NEVER_ASKS):
            assert mean(contest[strategy]) <= best - 10, (identifier, strategy)


@pytest.mark.sweep
def test_no_ending_has_more_than_four_fifths_of_the_experts_games_in_a_puzzle() -> None:
    for identifier, contest in puzzles():
        games = contest[Strategy.EXPERT]
        ((_, commonest),) = endings_of(games).most_common(1)
        assert commonest <= 0.8 * len(games), identifier


@pytest.mark.sweep
def test_every_ending_that_a_file_tells_of_is_reached() -> None:
    for identifier, found in shipped().items():
        reached = {game.outcome for games in found.contest.values() for game in games}
        assert {*consequences_of(identifier)} <= {str(outcome) for outcome in reached}, identifier


@pytest.mark.sweep
def test_nothing_in_a_shipped_file_has_to_be_mended() -> None:
    assert not [remark for found in shipped().values() for remark in found.remarks if remark.fault]


@cache
def quick_games() -> tuple[Contest, ...]:
    """Return all games of the table that take next to no time."""
    cases = [cast_of(identifier).case for identifier in negotiable()]
    quick = (Strategy.VOTE_NOW, Strategy.WAIT, Strategy.ROLL_OVER, Strategy.ROUNDS)
    return contests(cases, dict.fromkeys(quick, PUT_DOWN), processes=1)


def guide_table() -> dict[str, list[str]]:
    """Return the rows of the table in the authors' guide by their first cell."""
    text = (PROJECT / "scenarios" / "README.md").read_text(encoding="utf-8")
    sentence = in_words(games_sentence(PUT_DOWN, PUT_DOWN * RANDOM_GAMES, SEARCHED))
    assert sentence in " ".join(text.split())
    _, _, after = text.partition("| strategy |")
    table, _, _ = f"| strategy |{after}".partition("\n\n")
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in table.splitlines()]
    return {first: rest for first, *rest in rows}


@pytest.mark.sweep
def test_the_table_in_the_guide_has_the_shipped_cases_and_their_kinds() -> None:
    head, _, kinds, *_ = table_lines(negotiable(), tuple(shipped().values()))
    guide = guide_table()
    assert guide["strategy"] == [cell.strip() for cell in head.strip("|").split("|")][1:]
    assert guide["kind"] == [cell.strip() for cell in kinds.strip("|").split("|")][1:]
    assert {in_words(say("lint-same-games")), *(in_words(STRATEGY(each)) for each in Strategy)} < {
        *guide
    }


@pytest.mark.sweep
def test_the_quick_rows_of_the_table_in_the_guide_are_exact() -> None:
    guide = guide_table()
    for strategy in quick_games()[0]:
        means = [f"{mean(contest[strategy]):.1f}" for contest in quick_games()]
        assert guide[in_words(STRATEGY(strategy))] == means


@pytest.mark.sweep
def test_the_other_rows_are_what_fewer_games_come_to() -> None:
    """As many games give the same figures; fewer come near, but for what is rare."""
    guide = guide_table()
    for strategy in SCRIPTED:
        for figure, found in zip(
            guide[in_words(STRATEGY(strategy))], shipped().values(), strict=True
        ):
            games = found.contest[strategy]
            off = 0.06 if GAMES == PUT_DOWN else 6 + 3 * error_of(games)
            assert float(figure) == pytest.approx(mean(games), abs=off), strategy


def error_of(games: tuple[Played, ...]) -> float:
    """Return how far a mean of games may be off by chance."""
    middle = mean(games)
    variance = sum((game.total - middle) ** 2 for game in games) / len(games)
    return math.sqrt(variance / len(games))


PLAIN = {"one": {"firm": ("ban",), "soft": ("talk",), "softer": ()}}


def quick(case: Case) -> list[Remark]:
    return list(quick_remarks(case))


def instructed(delegations: Mapping[str, Mapping[str, object]]) -> Case:
    bound = Instruction(parse("ban"), "it has to be so")
    return invented(PLAIN, delegations, instructions=(bound,), instructed="AAA")


def test_a_clause_that_nobody_minds_is_remarked_on() -> None:
    case = invented(PLAIN, {})
    assert [(r.path, r.fault) for r in quick(case)] == [
        ("draft.clauses[0]", False),
        ("instructions", False),
    ]
    assert quick(instructed({"BBB": {"cares": {"ban": -1, "talk": 1}}})) == []


def test_a_wording_in_between_that_nobody_prefers_is_remarked_on() -> None:
    (remark,) = quick(instructed({"BBB": {"cares": {"talk": -1}}}))
    assert remark.path == "draft.clauses[0].options.soft"
    assert remark.sentence == say("lint-as-good", better="softer")


def contest_of(**totals: float) -> Contest:
    """Return a contest in which every strategy reaches 20 points but for those named."""
    return {
        strategy: tuple(
            Played(ending, outcome, totals.get(strategy, 20.0))
            for ending, outcome in zip(ENDINGS, OUTCOMES, strict=True)
        )
        for strategy in SCRIPTED
    }


ENDINGS = (
    *(Ending.ADOPTED_BROADLY, Ending.HOLLOW, Ending.VETOED, Ending.TOO_FEW),
    Ending.WITHDRAWN,
)
OUTCOMES = (
    *(Outcome.ADOPTED, Outcome.ADOPTED, Outcome.VETOED, Outcome.INSUFFICIENT_VOTES),
    None,
)


def puzzle_remarks(contest: Contest) -> list[Remark]:
    found = verdict(cast_of("dprk-panel-2024").case, contest, ("adopted", "vetoed"))
    assert found.kind is Kind.PUZZLE
    return [remark for remark in found.remarks if remark.path != "delegations"]


def test_a_blind_strategy_near_the_expert_is_a_fault() -> None:
    assert puzzle_remarks(contest_of(expert=50)) == []
    (fault,) = puzzle_remarks(contest_of(expert=50, vote_now=41))
    assert fault.fault
    assert in_words(fault.sentence).startswith('"vote now" reaches 41.0 and the expert 50.0')


def test_a_thoughtless_one_near_it_is_advised_against() -> None:
    remarks = puzzle_remarks(contest_of(expert=50, most_votes=46, never_asks=41))
    assert [remark.fault for remark in remarks] == [False, False]


def test_a_trick_that_a_search_finds_is_advised_on() -> None:
    found = (Played(Ending.ADOPTED_BROADLY, Outcome.ADOPTED, 61.0),) * 3
    (remark,) = puzzle_remarks({**contest_of(expert=50), Strategy.SEARCH: found})
    assert (remark.fault, remark.sentence) == (
        False,
        say("lint-trick", reached=61.0, best=50.0),
    )


def test_one_ending_alone_is_advised_against() -> None:
    games = contest_of(expert=50)
    alike = (Played(Ending.VETOED, Outcome.VETOED, 50.0),) * 5
    (remark,) = puzzle_remarks({**games, Strategy.EXPERT: alike})
    assert (remark.fault, remark.sentence) == (
        False,
        say("lint-alike", share=1.0, ending=Ending.VETOED),
    )


def test_an_ending_told_of_that_nobody_reaches_is_a_fault() -> None:
    case = cast_of("dprk-panel-2024").case
    found = verdict(case, contest_of(expert=50), ("adopted", "procedural"))
    faults = [remark.path for remark in found.remarks if remark.fault]
    assert (faults, found.at_fault) == (["consequences.procedural"], True)


def test_random_play_that_ends_in_few_ways_is_a_fault() -> None:
    same = (Played(Ending.WITHDRAWN, None, 16.0),) * 1_000
    (fault,) = puzzle_remarks({**contest_of(expert=50), Strategy.RANDOM: same})
    assert fault == Remark("draft", say("lint-few-endings", ways=1, fewest=5), fault=True)
