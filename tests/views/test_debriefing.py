"""What the wall says in a debrief, each statement counted again by the law."""

import random
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from nine_votes.analysis.comparison import applied
from nine_votes.analysis.pivots import pivots
from nine_votes.council.charter import CHARTER_1965
from nine_votes.council.decision import decide
from nine_votes.council.majorities import CARRIED
from nine_votes.council.members import Roster
from nine_votes.council.messages import say
from nine_votes.council.outcomes import Decision
from nine_votes.council.voting import Vote, named_ballot
from nine_votes.phrases.pivots import how_many_took
from nine_votes.phrases.result import HEAD
from nine_votes.places import folder
from nine_votes.scenarios.library import find_scenario, scenario_files
from nine_votes.scenarios.reader import read_file
from nine_votes.sitting.open_table import OpenTable, VotePhase, opened, play, reveal
from nine_votes.sitting.sitting import open_sitting
from nine_votes.views.debrief_steps import (
    beside_record,
    counted_under,
    hurdles,
    needed_options,
    rolls,
    room_rule,
    ways,
)
from nine_votes.views.debriefing import Debriefing, Leaf, debriefed_course, debriefed_table
from nine_votes.views.open_table import Setting, settings_of
from nine_votes.words.resolver import in_words

LIKELY = [Vote.IN_FAVOUR] * 6 + [*Vote]
"""Ways to vote, such that many a vote comes near to being carried."""


def table_of(setting: Setting, votes: Mapping[str, Vote]) -> OpenTable:
    codes = setting.put.council.codes
    cast = tuple(votes[code] for code in codes)
    return OpenTable(codes, cast, VotePhase.RESULT, None, len(codes), cast)


@pytest.fixture(scope="module")
def debriefings(roster: Roster) -> list[Debriefing]:
    """The debriefs of every recorded vote, and of each with other votes drawn for it."""
    chance = random.Random(1)  # noqa: S311 - votes are drawn, and nothing is kept secret
    return list(_debriefings(roster, chance))


def _debriefings(roster: Roster, chance: random.Random) -> Iterator[Debriefing]:
    for path in scenario_files(folder("scenarios")):
        for setting in settings_of(read_file(path, roster), frozenset()):
            codes = setting.put.council.codes
            drawn = [dict.fromkeys(codes, Vote.IN_FAVOUR) for _ in range(3)]
            for each in drawn:
                each.update(zip(codes, chance.choices(LIKELY, k=len(codes)), strict=True))
            for votes in (*([setting.put.record] if setting.put.record else []), *drawn):
                yield debriefed_table(setting, table_of(setting, votes), None)


def decided(one: Debriefing, votes: Mapping[str, Vote]) -> Decision:
    put = one.setting.put
    return decide(put.question, named_ballot(put.council, votes), put.rules)


def carried(one: Debriefing, votes: Mapping[str, Vote]) -> bool:
    return decided(one, votes).outcome in CARRIED


def test_every_way_that_is_marked_turns_the_vote(debriefings: list[Debriefing]) -> None:
    turned = 0
    for one in debriefings:
        held = one.table.ballot
        for way, moves in zip(ways(one), one.found.sets, strict=True):
            assert set(way.marked) == {code for move in moves for code in move.codes}
            moved = dict(held)
            for code, mark in way.instead.items():
                assert held[code].value != mark.value
            free = {code: Vote(mark.value) for code, mark in way.instead.items()}
            for move in moves:
                able = [code for code in move.codes if moved[code] is held[code]]
                moved |= {code: free[code] for code in able[: move.number]}
            assert carried(one, moved) != carried(one, held), (one.setting.title, way)
            turned += 1
    assert turned > 100


def test_the_heading_counts_the_votes_that_it_takes(debriefings: list[Debriefing]) -> None:
    for one in debriefings:
        put = one.setting.put
        found = pivots(put.question, one.held.ballot, put.rules, put.council)
        wanted = say("pivot-took", votes=found.size)
        nothing = say("pivot-took-nothing", carried=found.carried)
        assert how_many_took(one.found) == (wanted if found.sets else nothing)


def test_rolls_hold_every_member_once(debriefings: list[Debriefing]) -> None:
    for one in debriefings:
        named = [(seat.code, roll.vote) for roll in rolls(one) for seat in roll.seats]
        assert len(named) == one.council.size
        assert dict(named) == one.table.ballot


def test_hurdles_that_are_all_cleared_are_a_vote_that_is_carried(
    debriefings: list[Debriefing],
) -> None:
    for one in debriefings:
        stopped = any(each.cleared is False for each in hurdles(one))
        assert stopped != carried(one, one.table.ballot), one.setting.title


def test_no_veto_is_counted_below_nine(roster: Roster) -> None:
    case = read_file(find_scenario("palestine-2014"), roster)
    [setting] = settings_of(case, frozenset())
    assert setting.put.record
    one = debriefed_table(setting, table_of(setting, setting.put.record), roster)
    first, second = hurdles(one)
    assert (first.cleared, second.cleared) == (False, None)
    assert second.verdict == say("debrief-not-asked", required=9)


def test_the_rule_of_the_room_gives_what_the_room_had(debriefings: list[Debriefing]) -> None:
    for one in debriefings:
        under = counted_under(one, room_rule(one))
        assert (under.heading, under.bar, under.required) == (
            *(one.view.heading, one.view.bar, one.view.required),
        )


def test_every_lever_is_the_law_s_own_answer(debriefings: list[Debriefing]) -> None:
    for one in debriefings:
        rule, put = room_rule(one), one.setting.put
        levers = [replace(rule, more=int(more)) for more, _ in needed_options(one)]
        levers += [rule.turned("abstention-blocks"), rule.turned("absence-blocks")]
        levers += [rule.with_vetoes(vetoes) for vetoes in range(4)]
        for reform in levers:
            name = reform.named(put.day, put.council.size)
            rules = applied(name, put.day, put.council.size).rules
            decision = decide(put.question, one.held.ballot, rules)
            assert counted_under(one, reform).heading == HEAD(decision.outcome)


def test_beside_the_record_stand_those_that_differ(debriefings: list[Debriefing]) -> None:
    for one in debriefings:
        beside, record = beside_record(one), one.setting.put.record
        if beside is None or record is None:
            assert record is None
            assert Leaf.RECORD not in one.leaves
            continue
        differing = [c for c, vote in one.table.ballot.items() if record[c] is not vote]
        assert len(beside.lines) == len(differing)
        assert dict(beside.ends[1].facts)["head"] == HEAD(decided(one, record).outcome)


def test_changed_votes_at_a_table_ask_about_what_was_changed(roster: Roster) -> None:
    case = read_file(find_scenario("dprk-panel-2024"), roster)
    [setting] = settings_of(case, frozenset())
    record = setting.put.record
    assert record
    as_held = debriefed_table(setting, reveal(play(opened(tuple(record)), record), 15), roster)
    assert as_held.questions == tuple(case.lesson.prompts.values())
    changed = table_of(setting, {**record, "RUS": Vote.ABSTAINING})
    what, *_ = debriefed_table(setting, changed, roster).questions
    members = tuple(map(setting.put.council.member, ("CHN", "RUS")))
    assert what == say("debrief-ask-aside", who=members)


def test_red_lines_are_those_of_the_file_with_their_sources(roster: Roster) -> None:
    case = read_file(find_scenario("dprk-panel-2024"), roster)
    [setting] = settings_of(case, frozenset())
    assert setting.put.record
    one = debriefed_table(setting, table_of(setting, setting.put.record), roster)
    stated = {
        code: given.red_lines
        for code, given in case.politics.delegations.items()
        if given.red_lines
    }
    assert len(one.lines) == sum(map(len, stated.values()))
    assert all(line.rests_on and line.firmness for line in one.lines)
    assert any("Xinhua, 28 March 2024" in in_words(line.rests_on) for line in one.lines)


def test_a_sitting_without_a_vote_has_nothing_to_look_back_on(
    roster: Roster, tmp_path: Path
) -> None:
    file, journal = find_scenario("dprk-panel-2024"), tmp_path / "s.jsonl"
    with open_sitting(file, roster, journal=journal) as sitting:
        assert debriefed_course(sitting.course, frozenset()) == ()


def test_unanimity_has_one_hurdle_and_no_levers(roster: Roster) -> None:
    case = read_file(find_scenario("dprk-panel-2024"), roster)
    [setting] = settings_of(case, frozenset())
    league = replace(CHARTER_1965, key="league", unanimity=True)
    strict = replace(setting, put=replace(setting.put, rules=league))
    assert setting.put.record
    one = debriefed_table(strict, table_of(strict, setting.put.record), roster)
    assert [each.title for each in hurdles(one)] == [say("debrief-all-in-favour")]
    assert Leaf.RULES not in one.leaves
