"""The same votes under other rules: what each comes to, and its table with assumed seats."""

from dataclasses import replace

import pytest

from nine_votes.council.charter import rules_named
from nine_votes.council.decision import decide
from nine_votes.council.members import Roster
from nine_votes.council.messages import Message, say
from nine_votes.council.outcomes import Outcome
from nine_votes.council.voting import Vote, named_ballot
from nine_votes.phrases.result import HEAD
from nine_votes.scenarios.library import find_scenario
from nine_votes.scenarios.reader import read_file
from nine_votes.sitting import open_table as tables
from nine_votes.sitting.open_table import OpenTable, VotePhase
from nine_votes.views.open_table import Setting, chamber, settings_of
from nine_votes.views.rules import rule_rows, seated_under
from nine_votes.words.resolver import in_words

ADOPTED = HEAD(Outcome.ADOPTED)


@pytest.fixture(scope="module")
def founding(roster: Roster) -> tuple[Setting, OpenTable]:
    scenario = read_file(find_scenario("dprk-panel-2024"), roster)
    (setting, *_) = settings_of(scenario, frozenset())
    assert setting.put.record is not None
    table = tables.play(tables.opened(setting.put.council.codes), setting.put.record)
    return setting, tables.reveal(table, 15)


def heads(founding: tuple[Setting, OpenTable]) -> dict[str, Message]:
    return {row.name: row.head for row in rule_rows(*founding)}


def test_s_2024_255_would_have_carried_where_one_vote_against_does_not_block(
    founding: tuple[Setting, OpenTable],
) -> None:
    said = heads(founding)
    assert said["charter"] == HEAD(Outcome.VETOED)
    assert {said[n] for n in ("no-veto", "two-vetoes", "two-thirds")} == {ADOPTED}
    assert said["literal-concurrence"] == HEAD(Outcome.VETOED)


def test_every_row_on_fifteen_seats_is_what_the_law_decides(
    founding: tuple[Setting, OpenTable],
) -> None:
    setting, table = founding
    put = setting.put
    for name, head in heads(founding).items():
        rules = rules_named(name, put.day)
        if rules.members in {None, 15}:
            ballot = named_ballot(put.council, table.ballot)
            outcome = decide(put.question, ballot, rules).outcome
            assert (outcome is Outcome.ADOPTED) == (head == ADOPTED), name


def test_a_larger_council_sits_down_with_its_added_votes_said_to_be_assumed(
    founding: tuple[Setting, OpenTable],
) -> None:
    setting, table = seated_under("g4-2005", *founding)
    view = chamber(setting, table)
    assert len(view.seats) == 25
    assert view.required == 14
    assumed = [seat for seat in view.seats if seat.assumed]
    assert len(assumed) == 10
    assert {seat.pill for seat in assumed} == {say("rules-assumed")}
    assert view.aside == say("rules-added-assumed", added=10)
    assert in_words(view.article).endswith(", and no veto")
    assert table.phase is VotePhase.RESULT
    was = founding[1].ballot
    assert {code: vote for code, vote in table.ballot.items() if code in was} == was


def test_a_vote_changed_at_the_larger_table_counts_there(
    founding: tuple[Setting, OpenTable],
) -> None:
    setting, table = seated_under("g4-2005", *founding)
    seat = table.seats.index("RUS")
    changed = tables.cast(tables.ask(table, seat), Vote.ABSTAINING)
    assert chamber(setting, table).heading == HEAD(Outcome.VETOED)
    assert chamber(setting, changed).heading == HEAD(Outcome.ADOPTED)


def test_a_council_of_eleven_is_counted_under_rules_for_fifteen_and_more(roster: Roster) -> None:
    suez = settings_of(read_file(find_scenario("suez-1956"), roster), frozenset())[0]
    assert suez.put.record is not None
    table = tables.play(tables.opened(suez.put.council.codes), suez.put.record)
    rows = {row.name: row for row in rule_rows(suez, tables.reveal(table, 11))}
    assert rows["g4-2005"].counted
    assert "assumed" in in_words(rows["g4-2005"].seats)
    assert all(row.reason for row in rows.values())


def test_added_votes_that_the_scenario_names_are_counted_where_all_voted_as_recorded(
    founding: tuple[Setting, OpenTable],
) -> None:
    """One more vote against in the Council of the G4; none where a member voted otherwise."""
    setting, table = founding
    named = {"g4-2005": {"+01": Vote.AGAINST}}
    setting = replace(setting, put=replace(setting.put, added=named))
    assert list(seated_under("g4-2005", setting, table)[1].votes).count(Vote.AGAINST) == 2
    other = tables.play(tables.opened(table.seats), {**table.ballot, "CHN": Vote.IN_FAVOUR})
    changed = tables.reveal(other, 15)
    assert list(seated_under("g4-2005", setting, changed)[1].votes).count(Vote.AGAINST) == 1
