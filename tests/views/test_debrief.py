"""The debrief: tied to what happened in the room, and proved by counting again."""

from typing import Any

import pytest

from nine_votes.council.actions.drafts import TableDraft
from nine_votes.council.members import Roster
from nine_votes.council.messages import say
from nine_votes.council.papers import About
from nine_votes.council.questions import Kind
from nine_votes.scenarios.library import find_scenario
from nine_votes.scenarios.reader import read_file
from nine_votes.sitting.course import business_of
from nine_votes.views.debriefing import Debriefing, debriefed_meeting
from nine_votes.words.resolver import in_words
from tests.golden.sittings import SITTINGS
from tests.golden.table import Table, closing_in


def voted(roster: Roster, name: str, **votes: str) -> tuple[Table, Any]:
    """Return a table at which the first draft of a scenario was voted on, and the scenario."""
    case = read_file(find_scenario(name), roster)
    table = Table.of(business_of(case, roster)).proceed()
    table.do(TableDraft(table.chair, case.draft.name)).proceed().proceed()
    return table.put(About.DRAFT, case.draft.name).vote(**votes), case


def questions(debrief: Debriefing) -> list[str]:
    return [in_words(question) for question in debrief.questions]


def test_the_author_s_questions_are_put_where_the_votes_went_as_recorded(roster: Roster) -> None:
    table, case = voted(roster, "dprk-panel-2024", against="RUS", abstaining="CHN")
    [told] = debriefed_meeting(table.meeting, case)
    assert questions(told) == list(case.lesson.prompts.values())


def test_elsewhere_the_questions_are_about_what_happened(roster: Roster) -> None:
    table, case = voted(roster, "dprk-panel-2024", abstaining="RUS CHN")
    [told] = debriefed_meeting(table.meeting, case)
    what, why, what_if = questions(told)
    assert what == (
        "China and the Russian Federation did not vote in favour. Why did that not stop it?"
    )
    assert why.startswith("China and the Russian Federation abstained. ")
    assert what_if == "Before you read on: whose vote alone would have stopped it?"


def test_a_case_of_two_votes_is_as_recorded_only_once_both_were_taken(roster: Roster) -> None:
    case = read_file(find_scenario("suez-1956"), roster)
    first, second = (table.meeting for table in SITTINGS["suez-1956"]().tables)
    prompt = case.lesson.prompts["what"]
    assert questions(debriefed_meeting(first, case)[0])[0] != prompt
    assert questions(debriefed_meeting(second, case, [first])[0])[0] == prompt


@pytest.mark.parametrize(
    ("votes", "asked"),
    [
        ({"against": "RUS"}, "by how many over nine? Which did it not clear?"),
        (
            {"against": "RUS", "abstaining": "ECU GUY JPN MLT MOZ SLE"},
            "Which stopped it? The Russian Federation voted against: why no veto?",
        ),
        (
            {"abstaining": "ECU GUY JPN MLT MOZ SLE SVN"},
            "Nobody was against. What stopped it all the same, and who could give the one?",
        ),
        ({"against": "ECU GUY JPN MLT MOZ SLE SVN"}, "Where could the one still missing have come"),
        ({"against": "ECU"}, "One member voted against. Why did that not stop it?"),
        ({}, "How far over the first was it? Who could have stopped it at the second?"),
    ],
)
def test_the_first_question_is_about_the_hurdle_that_decided(
    roster: Roster, votes: dict[str, str], asked: str
) -> None:
    table, _ = voted(roster, "dprk-panel-2024", **votes)
    [told] = debriefed_meeting(table.meeting)
    assert asked in questions(told)[0]


def test_a_vote_against_by_a_permanent_member_is_no_veto_on_procedure() -> None:
    [_, second] = SITTINGS["suez-1956"]().tables
    [told] = debriefed_meeting(second.meeting)
    assert "Why was that no veto on this question?" in questions(told)[0]


def test_the_table_has_every_rule_and_the_first_is_the_one_that_was_applied(
    roster: Roster,
) -> None:
    table, _ = voted(roster, "dprk-panel-2024", against="RUS", abstaining="CHN")
    [told] = debriefed_meeting(table.meeting)
    assert told.other_rules.table[0].title == say("rules-named", rules=say("rules-charter-1965"))
    assert not told.other_rules.table[0].carried
    carried = [line.title for line in told.other_rules.table if line.carried]
    assert say("rules-named", rules=say("rules-no-veto")) in carried
    assert told.other_rules.summary == say("comparison-summary", carried=len(carried), counted=16)


def test_where_no_rule_makes_a_difference_one_sentence_says_so() -> None:
    [minutes] = SITTINGS["7-september-1959"]().record().meetings
    assert [told.other_rules.table for told in minutes.debrief] == [(), (), ()]
    assert minutes.debrief[0].other_rules.summary == say("debrief-alike", rules=16)


def test_what_follows_is_the_author_s_and_the_law_s(roster: Roster) -> None:
    table, case = voted(roster, "dprk-panel-2024", against="RUS", abstaining="CHN")
    [told] = debriefed_meeting(table.meeting, case)
    author, *law = told.follows
    assert author == say("debrief-author", text=case.consequences["vetoed"].strip())
    assert any("General Assembly is to debate the veto" in in_words(line) for line in law)


def test_a_secret_ballot_has_no_debrief(roster: Roster) -> None:
    case = read_file(find_scenario("dprk-panel-2024"), roster)
    table = closing_in(business_of(case, roster), Kind.SG_RECOMMENDATION).vote(against="RUS")
    assert debriefed_meeting(table.meeting, case) == ()


def test_a_meeting_without_a_vote_has_no_debrief(roster: Roster) -> None:
    case = read_file(find_scenario("dprk-panel-2024"), roster)
    assert debriefed_meeting(Table.of(business_of(case, roster)).meeting, case) == ()
