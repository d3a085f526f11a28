"""What text would have carried a draft, each statement counted again, and nothing smaller found."""

from collections.abc import Iterator
from functools import cache
from itertools import combinations

import pytest

from nine_votes.analysis.text_changes import (
    MOST_LIFTED,
    Liftings,
    Weighed,
    Weighing,
    as_recorded,
    at_its_best,
    smallest_liftings,
    smallest_rewordings,
    weigh,
    winset,
    without_lines,
)
from nine_votes.council.decision import decide
from nine_votes.council.outcomes import Outcome
from nine_votes.council.voting import Vote, named_ballot
from nine_votes.delegations.cases import Case, wordings
from nine_votes.delegations.conditions import parse
from nine_votes.delegations.decisions import Outlook, reckon
from nine_votes.delegations.delegation import RANKED, RedLine
from nine_votes.delegations.explanations import explain
from nine_votes.delegations.scores import without_red_line
from nine_votes.delegations.worlds import Level, world_of
from tests.delegations.tables import DPRK, ELECTED, cast_of, invented, negotiable
from tests.sweeps import scaled

JIM, BOSNIA = "syria-jim-2017", "bosnia-mission-2002"
TEXT: dict[str, dict[str, tuple[str, ...]]] = {
    "one": {"firm": ("ban",), "soft": ()},
    "two": {"long": ("year",), "short": ("half",)},
}


@cache
def weighings(identifier: str) -> tuple[Weighing, ...]:
    """Return the recorded votes and the draft as tabled, on what members show and in worlds."""
    whole = cast_of(identifier)
    worlds = [world_of(whole.case, seed, Level.DELEGATE).minds for seed in range(scaled(20))]
    return tuple(
        found
        for minds in (whole.case.minds, *worlds)
        for found in (
            *(
                weigh(as_recorded(whole.case, minds, precedent))
                for precedent in whole.precedents
                if not precedent.text.rollover and precedent.text.draft == 0
            ),
            weigh(at_its_best(whole.case, minds)),
        )
    )


def outcome_by_law(case: Case, weighed: Weighed) -> Outcome:
    """Return what the law makes of the votes, by name and not by rank."""
    pairs = zip(case.delegations, weighed.votes.ranks, strict=True)
    ballot = named_ballot(case.council, {d.code: RANKED[rank] for d, rank in pairs})
    return decide(case.question, ballot, case.rules).outcome


def apart(one: Weighed, other: Weighed) -> int:
    """Return how many clauses are worded otherwise."""
    pairs = zip(one.text.chosen, other.text.chosen, strict=True)
    return sum(old != new for old, new in pairs)


@pytest.mark.parametrize("identifier", negotiable())
def test_every_text_is_put_to_the_vote_and_counted_by_the_law(identifier: str) -> None:
    for found in weighings(identifier):
        outlook, case = found.outlook, found.outlook.case
        assert [each.text for each in found.texts] == list(case.texts())
        assert found.whole
        for each in found.texts:
            assert each.votes == reckon(outlook.on(each.text))
            assert each.outcome is outcome_by_law(case, each)
            assert each.acceptable == (each.adopted and not each.crossing and not each.hollow)
        assert found.first in found.texts


@pytest.mark.parametrize("identifier", negotiable())
def test_the_set_is_the_one_that_the_linter_counts(identifier: str) -> None:
    case = cast_of(identifier).case
    found = weigh(at_its_best(case, case.minds))
    counted = (len(found.texts), len(found.adopted), len(found.acceptable), len(found.unanimous))
    assert counted == winset(case, case.minds)


@pytest.mark.parametrize("identifier", negotiable())
def test_the_smallest_change_carries_and_no_smaller_one_does(identifier: str) -> None:
    for found in weighings(identifier):
        changes = smallest_rewordings(found)
        if found.first.adopted or not found.adopted:
            assert changes == ()
            continue
        (size,) = {len(change.clauses) for change in changes}
        near = {each.text for each in found.adopted if apart(found.first, each) == size}
        assert {change.weighed.text for change in changes} == near
        assert not [each for each in found.adopted if apart(found.first, each) < size]


@pytest.mark.parametrize("identifier", negotiable())
def test_those_who_move_are_those_whose_votes_differ_and_why_is_their_own(identifier: str) -> None:
    for found in weighings(identifier):
        for change in smallest_rewordings(found):
            outlook = found.outlook.on(change.weighed.text)
            again = reckon(outlook)
            before = found.first.votes.ranks
            moved = [place for place, rank in enumerate(again.ranks) if rank != before[place]]
            assert [each.place for each in change.moved] == moved
            for each in change.moved:
                assert (each.before, each.after) == (before[each.place], again.ranks[each.place])
                assert each.why == explain(outlook, again, each.place)


@pytest.mark.parametrize("identifier", negotiable())
def test_an_acceptable_change_is_the_smallest_of_its_kind(identifier: str) -> None:
    for found in weighings(identifier):
        changes = smallest_rewordings(found, lambda each: each.acceptable)
        sizes = [apart(found.first, each) for each in found.acceptable]
        assert bool(changes) is bool(sizes and not found.first.acceptable)
        assert {len(change.clauses) for change in changes} <= {min(sizes, default=0)}


def every_line(case: Case) -> list[tuple[int, int]]:
    return [
        (place, number)
        for place, delegation in enumerate(case.delegations)
        for number in range(len(delegation.red_lines))
    ]


def opens(found: Weighing, lines: tuple[tuple[int, int], ...]) -> bool:
    """Say whether a text opens without red lines: one to adopt, or else one that is acceptable."""
    then = weigh(found.outlook._replace(minds=without_lines(found.outlook.minds, lines)))
    return bool(then.acceptable if found.adopted else then.adopted)


@pytest.mark.parametrize("identifier", negotiable())
def test_the_red_lines_named_open_a_text_and_no_smaller_set_does(identifier: str) -> None:
    for found in weighings(identifier):
        lifted = smallest_liftings(found)
        assert (lifted is None) is bool(found.acceptable)
        if lifted is None:
            continue
        lines = every_line(found.outlook.case)
        named = {each.lines for each in lifted.opening}
        for size in range(1, lifted.tried + 1):
            opening = {each for each in combinations(lines, size) if opens(found, each)}
            assert opening == (named if size == lifted.tried else set())


def cases_without(found: Weighing, lifted: Liftings) -> Iterator[tuple[Case, int, int]]:
    """Yield the case told again without the red lines of each set, and what was counted for it."""
    for each in lifted.opening:
        case = found.outlook.case
        for place, number in each.lines:
            line = found.outlook.case.delegations[place].red_lines[number]
            case = without_red_line(case, case.delegations[place].code, line.id)
        yield case, each.adopted, each.acceptable


@pytest.mark.parametrize("identifier", [DPRK, JIM, BOSNIA, "palestine-2014"])
def test_a_line_that_is_lifted_is_as_if_it_had_never_been_written(identifier: str) -> None:
    case = cast_of(identifier).case
    found = weigh(at_its_best(case, case.minds))
    lifted = smallest_liftings(found)
    assert lifted
    told = list(cases_without(found, lifted))
    assert told
    for other, adopted, acceptable in told:
        again = weigh(at_its_best(other, other.minds))
        assert (len(again.adopted), len(again.acceptable)) == (adopted, acceptable)


def test_the_founding_case_turned_on_one_line_of_one_member() -> None:
    """A yearly end date would have carried it, and Washington forbade that."""
    whole = cast_of(DPRK)
    found = weigh(as_recorded(whole.case, whole.case.minds, whole.precedents[0]))
    (change,) = smallest_rewordings(found)
    (clause,) = change.clauses
    named = whole.case.clauses[0][clause]
    assert wordings(named)[change.weighed.text.chosen[clause]].label.startswith(
        "ends the sanctions"
    )
    assert change.weighed.crossing
    moved = {whole.case.delegations[each.place].code: each for each in change.moved}
    assert (moved["RUS"].before, moved["RUS"].after) == (0, 2)
    lifted = smallest_liftings(found)
    assert lifted
    ((line,),) = (each.lines for each in lifted.opening)
    assert whole.case.delegations[line[0]].code == "RUS"


def line(condition: str) -> RedLine:
    return RedLine("l", parse(condition), Vote.AGAINST, "it says so")


def test_two_lines_that_stand_in_the_way_together_are_named_together() -> None:
    both = {"RUS": {"red_lines": (line("ban"),)}, "CHN": {"red_lines": (line("ban or year"),)}}
    case = invented({"one": {"firm": ("ban",), "firmer": ("ban", "year")}}, both)
    found = weigh(at_its_best(case, case.minds))
    assert found.adopted == ()
    assert smallest_rewordings(found) == ()
    lifted = smallest_liftings(found)
    assert lifted
    assert (lifted.tried, len(lifted.opening)) == (2, 1)
    assert {case.delegations[place].code for place, _ in lifted.opening[0].lines} == {"CHN", "RUS"}


def test_where_wishes_alone_decide_no_line_is_named() -> None:
    case = invented(TEXT, {code: {"leaning": -5} for code in ("AAA", "BBB", "CCC", "DDD", "RUS")})
    found = weigh(at_its_best(case, case.minds))
    assert not found.adopted
    assert smallest_liftings(found) == Liftings(0, ())


def test_many_lines_are_still_lifted_one_by_one() -> None:
    """More sets than are tried at once: the single lines are tried all the same."""
    many = tuple(RedLine(f"l{n}", parse("ban"), Vote.AGAINST, "so") for n in range(5))
    each = {code: {"red_lines": many} for code in ELECTED}
    every = {**each, "RUS": {"red_lines": many * 4}}
    case = invented({"one": {"firm": ("ban",), "firmer": ("ban", "year")}}, every)
    found = weigh(at_its_best(case, case.minds))
    assert not found.adopted
    lifted = smallest_liftings(found)
    assert lifted == Liftings(1, ())
    assert lifted.tried < MOST_LIFTED


def test_the_seat_without_the_pen_votes_as_it_weighs() -> None:
    case = invented(TEXT, {"BBB": {"cares": {"ban": -9}}}, seat="BBB")
    found = weigh(at_its_best(case, case.minds))
    place = case.places["BBB"]
    votes = {each.text.chosen[0]: RANKED[each.votes.ranks[place]] for each in found.texts}
    assert votes == {0: Vote.AGAINST, 1: Vote.IN_FAVOUR}
    assert isinstance(found.outlook, Outlook)
    assert found.outlook.own is None
