"""From a table to what the chamber shows: marks, counts, bar, words, what can be done."""

from dataclasses import replace
from datetime import date

import pytest

from nine_votes.council.charter import rules_named
from nine_votes.council.decision import VoteAsPut
from nine_votes.council.members import Council, Roster
from nine_votes.council.messages import say
from nine_votes.council.outcomes import OUTCOME, Outcome
from nine_votes.council.questions import Kind, Question
from nine_votes.council.voting import VOTE_KEY, VOTE_LABEL, Vote, named_ballot
from nine_votes.phrases.result import HEAD
from nine_votes.scenarios.library import find_scenario
from nine_votes.scenarios.reader import read_file
from nine_votes.scenarios.scenario import votes_of
from nine_votes.sitting import open_table as tables
from nine_votes.sitting.open_table import OpenTable
from nine_votes.views.chamber import ChamberView, Command, Mark, flag_for
from nine_votes.views.open_table import Setting, chamber, settings_of
from nine_votes.words.resolver import in_words

DAY = date(2024, 3, 28)
CODES = {
    "y": Vote.IN_FAVOUR,
    "n": Vote.AGAINST,
    "a": Vote.ABSTAINING,
    "p": Vote.NOT_PARTICIPATING,
    "x": Vote.ABSENT,
}


@pytest.fixture(scope="module")
def setting(roster: Roster) -> Setting:
    council = Council(roster.council_on(DAY).members, "JPN")
    put = VoteAsPut(Question(), rules_named("charter", DAY), council, DAY, subject="S/2024/255")
    return Setting("The Panel", "Non-proliferation", "", put, 0, 1)


def cast(setting: Setting, **votes: str) -> OpenTable:
    """Return a table where all are in favour but those named."""
    seats = setting.put.council.codes
    chosen = tuple(CODES[votes.get(code, "y")] for code in seats)
    return replace(tables.opened(seats), votes=chosen, asked=None)


def result(setting: Setting, **votes: str) -> ChamberView:
    return chamber(setting, shown(setting, **votes))


def shown(setting: Setting, **votes: str) -> OpenTable:
    return tables.reveal(tables.close(cast(setting, **votes)), 15)


def mark(view: ChamberView, code: str) -> Mark | None:
    return next(seat.mark for seat in view.seats if seat.code == code)


def test_a_vote_cast_shows_only_that_it_is_in(setting: Setting) -> None:
    view = chamber(setting, cast(setting, RUS="n", CHN="a"))
    assert {seat.mark for seat in view.seats} == {Mark.IN}
    assert set(view.bar) == {None}


def test_no_veto_is_shown_before_the_result(setting: Setting) -> None:
    table = tables.reveal(tables.close(cast(setting, RUS="n")), 12)
    assert mark(chamber(setting, table), "RUS") is Mark.AGAINST
    assert mark(result(setting, RUS="n"), "RUS") is Mark.VETO


def test_a_permanent_vote_against_below_nine_is_no_veto(setting: Setting) -> None:
    abstaining = dict.fromkeys(("ECU", "GUY", "JPN", "MLT", "MOZ", "KOR"), "a")
    view = result(setting, RUS="n", **abstaining)
    assert mark(view, "RUS") is Mark.AGAINST
    assert view.heading == HEAD(Outcome.INSUFFICIENT_VOTES)
    assert view.reason == (
        say("result-short", in_favour=8, missing=1, required=9),
        say("result-no-veto"),
    )


def test_the_sentence_of_the_result_keeps_its_grammar(setting: Setting) -> None:
    view = result(setting, RUS="n", CHN="a")
    assert in_words(say("result-whole", head=view.heading, sentences=view.reason)) == (
        "Not adopted. 13 in favour, 1 against, 1 abstaining. Nine were reached; the Russian "
        "Federation, a permanent member, voted against."
    )


def test_the_bar_fills_from_the_left_and_ends_with_the_veto(setting: Setting) -> None:
    view = result(setting, RUS="n", CHN="a", ECU="p", GUY="x", MLT="n")
    assert view.bar == (
        *[Mark.IN_FAVOUR] * 10,
        *(Mark.ABSENT, Mark.NOT_PARTICIPATING, Mark.ABSTAINING, Mark.AGAINST, Mark.VETO),
    )


def test_what_is_not_yet_shown_stays_empty_next_to_the_votes_in_favour(setting: Setting) -> None:
    view = chamber(setting, tables.reveal(tables.close(cast(setting, CHN="a")), 3))
    assert view.bar == (*[Mark.IN_FAVOUR] * 2, *[None] * 12, Mark.ABSTAINING)
    assert [count.votes for count in view.counts] == [2, 0, 1]


def test_the_last_two_counts_come_only_where_there_are_any(setting: Setting) -> None:
    assert len(result(setting).counts) == 3
    assert [c.mark for c in result(setting, ECU="x").counts][3:] == [Mark.ABSENT]


def test_the_law_of_the_question_is_named_with_its_number(setting: Setting) -> None:
    line = "Charter, Article 27(3): nine votes in favour, and no permanent member against"
    assert in_words(result(setting).article) == line
    procedural = replace(setting.put, question=Question(Kind.PROCEDURAL, "invite"))
    view = result(replace(setting, put=procedural), RUS="n")
    line = "Charter, Article 27(2): nine votes in favour, and no member can block"
    assert in_words(view.article) == line
    assert mark(view, "RUS") is Mark.AGAINST


def test_a_member_that_blocks_without_voting_against_is_not_called_a_veto(setting: Setting) -> None:
    literal = replace(setting.put, rules=rules_named("literal-concurrence", DAY))
    view = result(replace(setting, put=literal), CHN="a")
    seat = next(seat for seat in view.seats if seat.code == "CHN")
    assert (seat.mark, seat.pill) == (Mark.ABSTAINING, say("chamber-blocks"))


def test_a_changed_vote_changes_the_result_at_once_and_is_marked(setting: Setting) -> None:
    table = shown(setting, RUS="n", CHN="a")
    seat = table.seats.index("RUS")
    view = chamber(setting, tables.cast(tables.ask(table, seat), Vote.ABSTAINING))
    assert view.heading == HEAD(Outcome.ADOPTED)
    vetoed = OUTCOME(Outcome.VETOED)
    assert view.aside == say("chamber-votes-changed", votes=1, outcome=vetoed)
    line = "The Russian Federation: abstaining here, against as cast."
    assert in_words(view.asked_line) == line
    assert view.seats[seat].pill == say("chamber-changed")


def test_who_is_missing_is_named_when_the_close_is_refused(setting: Setting) -> None:
    table = cast(setting)
    votes = (*table.votes[:10], *[None] * 5)
    view = chamber(setting, tables.close(replace(table, votes=votes)))
    assert [in_words(line) for line in view.reason] == [
        "Not yet: Sierra Leone, Slovenia, Switzerland and two more have still to vote."
    ]


def test_one_missing_vote_is_named_in_the_singular(setting: Setting) -> None:
    table = cast(setting)
    view = chamber(setting, tables.close(replace(table, votes=(*table.votes[:14], None))))
    assert [*map(in_words, view.reason)] == ["Not yet: the United States has still to vote."]


def test_the_reveal_says_that_it_is_a_device(setting: Setting) -> None:
    view = chamber(setting, tables.close(cast(setting)))
    assert view.reason[1] == say("chamber-device")


def test_nothing_is_called_a_veto_before_it_is_one(setting: Setting) -> None:
    view = chamber(setting, tables.opened(setting.put.council.codes))
    words = [*map(VOTE_LABEL, view.choices), *(a.label for a in view.actions)]
    assert not any("veto" in in_words(word).lower() for word in words)
    assert [in_words(VOTE_KEY(vote)) for vote in view.choices] == ["F", "A", "B", "N", "X"]


def actions(view: ChamberView) -> list[str]:
    return [action.name for action in view.actions]


def test_the_record_can_be_played_only_where_no_vote_would_be_lost(setting: Setting) -> None:
    seats = setting.put.council.codes
    ballot = named_ballot(setting.put.council, dict.fromkeys(seats, Vote.ABSENT))
    known = replace(setting, put=replace(setting.put, ballot=ballot))
    table = tables.opened(seats)
    assert Command.PLAY_RECORD in actions(chamber(known, table))
    assert Command.PLAY_RECORD not in actions(chamber(setting, table))
    assert Command.PLAY_RECORD not in actions(chamber(known, tables.cast(table, Vote.ABSENT)))
    assert Command.PLAY_RECORD in actions(chamber(known, shown(known)))


def test_revealing_is_the_next_thing_to_do_only_once_all_votes_are_in(setting: Setting) -> None:
    def primary(table: OpenTable) -> list[str]:
        return [a.name for a in chamber(setting, table).actions if a.primary]

    assert primary(tables.opened(setting.put.council.codes)) == []
    assert primary(cast(setting)) == [Command.REVEAL]


@pytest.mark.parametrize(
    ("scenario", "notice"),
    [
        ("ridge-at-midnight", "Invented. No government said any of this."),
        ("palestine-2014", "Live. People are living through this now."),
        ("suez-1956", ""),
    ],
)
def test_invented_and_live_cases_are_marked(roster: Roster, scenario: str, notice: str) -> None:
    settings = settings_of(read_file(find_scenario(scenario), roster), frozenset())
    assert in_words(settings[0].notice) == notice


def test_the_votes_of_a_scenario_are_turned_through_in_order(roster: Roster) -> None:
    settings = settings_of(read_file(find_scenario("suez-1956"), roster), frozenset())
    assert [setting.put.subject for setting in settings] == ["S/3710", "S/3721"]
    first, second = (chamber(s, tables.opened(s.put.council.codes)) for s in settings)
    assert [first.place, second.place] == [
        say("chamber-nth-vote", nth=nth, votes=2) for nth in (1, 2)
    ]
    assert Command.NEXT_VOTE in actions(first)
    assert actions(second)[-1] is Command.PREVIOUS_VOTE
    assert first.required == 7


def test_a_record_that_compares_only_some_members_is_no_vote(roster: Roster) -> None:
    founding = read_file(find_scenario("dprk-panel-2024"), roster)
    assert len(founding.recorded) > len(votes_of(founding)) == 1


def test_what_follows_belongs_to_the_outcome_on_the_wall(roster: Roster) -> None:
    founding = read_file(find_scenario("dprk-panel-2024"), roster)
    setting = settings_of(founding, frozenset())[0]
    assert result(setting, RUS="n").follows == founding.consequences["vetoed"].strip()
    assert result(setting).follows == founding.consequences["adopted"].strip()


def test_of_several_votes_only_those_recorded_have_followed(roster: Roster) -> None:
    setting = settings_of(read_file(find_scenario("suez-1956"), roster), frozenset())[0]
    record = setting.put.record
    assert record is not None
    table = tables.reveal(tables.play(tables.opened(setting.put.council.codes), record), 11)
    assert chamber(setting, table).follows
    changed = tables.cast(tables.ask(table, table.seats.index("GBR")), Vote.ABSTAINING)
    assert not chamber(setting, changed).follows


def test_a_flag_is_shown_only_for_the_days_it_flew() -> None:
    drawn = frozenset({"grc", "fra"})
    assert flag_for("GRC", date(1978, 12, 22), drawn) == "grc"
    assert flag_for("GRC", date(1952, 1, 1), drawn) is None
    assert flag_for("FRA", date(1946, 1, 17), drawn) == "fra"
    assert flag_for("GHA", date(2024, 3, 28), drawn) is None


def test_a_dated_flag_is_shown_up_to_its_last_day() -> None:
    drawn = frozenset({"usa", "usa-1959-07-03", "usa-1960-07-03"})
    assert flag_for("USA", date(1956, 10, 30), drawn) == "usa-1959-07-03"
    assert flag_for("USA", date(1959, 7, 4), drawn) == "usa-1960-07-03"
    assert flag_for("USA", date(1960, 7, 4), drawn) == "usa"
