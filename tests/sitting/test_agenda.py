"""What a scenario brings before the Council."""

from datetime import date
from pathlib import Path

import pytest

from nine_votes.council.actions.chair import Declare, LetDaysPass, Proceed
from nine_votes.council.actions.floor import Invite
from nine_votes.council.meeting import open_meeting
from nine_votes.council.members import Roster, UnknownDateError
from nine_votes.council.order import apply, in_order
from nine_votes.council.questions import Kind
from nine_votes.places import folder
from nine_votes.scenarios.library import find_scenario, scenario_files
from nine_votes.scenarios.reader import read_file, read_text
from nine_votes.sitting.course import business_of

SHIPPED = list(scenario_files(folder("scenarios")))

INVENTED = """
title: A Council of five
basis: fictional
date: 2030-12-31
rules: {members: 5, required: 3, permanent: 1, veto: none}
council:
  permanent: [USA]
  elected: [NOR, POL, FRA, GAB]
  president: POL
  names: {NOR: Northland}
draft: {title: A text nobody knows}
rivals:
  - {symbol: S/2030/1}
amendments:
  - {id: shorter, to: S/2030/1, by: FRA, oral: true}
events:
  - {id: storm, label: A storm is coming.}
"""


@pytest.mark.parametrize("file", SHIPPED, ids=lambda file: file.stem)
def test_every_shipped_scenario_opens_a_meeting_with_all_its_texts(
    roster: Roster, file: Path
) -> None:
    scenario = read_file(file, roster)
    business = business_of(scenario, roster)
    assert [draft for draft, _ in business.drafts.values()] == [t.draft for t in scenario.drafts]
    assert list(business.drafts) == [t.draft.name for t in scenario.drafts]
    assert set(business.amendments) == {a.id for a in scenario.amendments}
    assert business.mandate == scenario.mandate
    assert set(business.news) == {event.id for event in scenario.politics.events}
    assert business.roster is roster
    assert (business.guests, business.snapback_notified) == (
        scenario.guests,
        scenario.snapback_notified,
    )
    meeting = open_meeting(business)
    assert meeting.council == scenario.council
    assert meeting.day == scenario.date


def test_each_draft_has_its_own_question(roster: Roster) -> None:
    drafts = business_of(read_file(find_scenario("suez-1956"), roster), roster).drafts
    assert [question.kind for _, question in drafts.values()] == [
        Kind.SUBSTANTIVE,
        Kind.PROCEDURAL,
    ]


def test_a_later_meeting_sits_under_its_own_president_and_rule(roster: Roster) -> None:
    scenario = read_file(find_scenario("suez-1956"), roster)
    later = business_of(scenario, roster, date(1966, 1, 3), settled=["S/3710"])
    assert list(later.drafts) == ["S/3721"]
    assert (later.rules.required, later.council.size) == (9, 15)
    assert later.council.president
    assert business_of(scenario, roster).rules.required == 7
    with pytest.raises(UnknownDateError):
        business_of(scenario, roster, date(2090, 1, 1))


def test_the_states_of_the_story_may_be_invited_and_the_mission_give_information(
    roster: Roster,
) -> None:
    scenario = read_file(find_scenario("ridge-at-midnight"), roster)
    meeting = open_meeting(business_of(scenario, roster))
    meeting = apply(meeting, Proceed(meeting.chair))
    for by, guest, rule in (
        ("LBR", "Caldora", "37"),
        ("PAN", "Vessia", "37"),
        ("LVA", "the head of the observer mission", "39"),
    ):
        meeting = apply(apply(meeting, Invite(by, guest, rule)), Declare(meeting.chair))
    assert meeting.guests == ("Caldora", "Vessia", "the head of the observer mission")
    assert meeting.briefers == ("the head of the observer mission",)


def test_the_thirty_days_of_a_notification_run_in_the_meeting(roster: Roster) -> None:
    meeting = open_meeting(
        business_of(read_file(find_scenario("iran-snapback-2025"), roster), roster)
    )
    refused = in_order(meeting, LetDaysPass(meeting.chair, date(2025, 9, 28)))
    assert refused
    assert refused.rule == "resolution 2231 (2015), paragraph 11"


def test_a_guest_that_has_joined_the_council_by_then_is_none_any_more(roster: Roster) -> None:
    text = INVENTED.partition("rules:")[0].replace("2030-12-31", "2024-12-31")
    draft = "draft: {symbol: S/1}\nguests: [Caldora, Pakistan, the Panama of the book]\n"
    scenario = read_text(text + draft, "passing", roster)
    today, later = (business_of(scenario, roster, day).guests for day in (None, date(2025, 1, 2)))
    assert today == ("Caldora", "Pakistan", "the Panama of the book")
    assert later == ("Caldora", "the Panama of the book")


def test_an_invented_council_goes_on_as_it_is_with_the_chair_passing_on(roster: Roster) -> None:
    scenario = read_text(INVENTED, "five", roster)
    first = business_of(scenario, roster)
    assert (first.roster, first.item) == (None, "A Council of five")
    assert list(first.drafts) == ["A text nobody knows", "S/2030/1"]
    assert (first.amendments["shorter"].oral, first.news) == (True, {"storm": "A storm is coming."})
    assert first.council.codes == ("FRA", "GAB", "NOR", "POL", "USA")
    chairs = [date(2030, 12, 31), date(2031, 1, 1), date(2031, 2, 9), date(2032, 2, 1)]
    presidents = [business_of(scenario, roster, day).council.president for day in chairs]
    assert presidents == ["POL", "USA", "FRA", "NOR"]
    assert business_of(scenario, roster, chairs[1]).rules == first.rules
