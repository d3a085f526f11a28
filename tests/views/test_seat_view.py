"""A delegation's own sheets: who it is, its offers in groups, and what it is asked to write."""

from collections import Counter
from pathlib import Path

import pytest

from nine_votes.council.actions.chair import LetDaysPass, Proceed, Rule
from nine_votes.council.actions.drafts import MoveAmendment, TableDraft
from nine_votes.council.actions.floor import MakeMotion, RaisePointOfOrder
from nine_votes.council.meeting import Action, Group
from nine_votes.council.members import Roster
from nine_votes.council.messages import say
from nine_votes.phrases.offers import GROUP_TITLES
from nine_votes.scenarios.library import find_scenario
from nine_votes.scenarios.reader import read_file
from nine_votes.sitting.course import Course, begun, taken
from nine_votes.sitting.steps import HandOver, Holder
from nine_votes.views.floor import (
    MOST,
    MOST_WORDS,
    Offer,
    Wants,
    asked,
    delegation,
    delegations,
    grouped,
    offers,
)
from nine_votes.words.resolver import in_words

SYMBOL = "S/2024/255"
DRAWN = frozenset({"fra", "jpn"})


@pytest.fixture(scope="module")
def course(roster: Roster) -> Course:
    """The founding case in debate, its draft on the table; Japan presides."""
    path: Path = find_scenario("dprk-panel-2024")
    opened = begun(read_file(path, roster, 0), roster)
    return taken(taken(opened, Proceed("JPN")), TableDraft("USA", SYMBOL))


def offered(course: Course, by: str, kind: type[Action], wants: Wants) -> Offer:
    found = offers(course.meeting, by)
    return next(o for o in found if isinstance(o.action, kind) and o.wants is wants)


def test_a_member_is_told_with_its_standing_and_who_acts_for_it(course: Course) -> None:
    france, japan = (delegation(course, code, DRAWN) for code in ("FRA", "JPN"))
    assert (france.seat.name, france.seat.flag) == ("France", "fra")
    assert in_words(france.standing) == "Permanent member"
    assert in_words(japan.standing) == "Presides"
    assert in_words(japan.heading) == "What Japan may do now"
    russia = delegation(course, "RUS", DRAWN)
    assert in_words(russia.heading) == "What the Russian Federation may do now"
    assert russia.seat.flag is None
    assert france.holder is Holder.PERSON
    handed = taken(course, HandOver("FRA", Holder.PLACARD))
    assert delegation(handed, "FRA", DRAWN).holder is Holder.PLACARD


def test_a_guest_goes_by_the_name_it_was_invited_under(course: Course) -> None:
    guest = delegation(course, "the head\u202e of the mission", DRAWN)
    assert guest.seat.name == "the head of the mission"
    assert (guest.seat.flag, guest.seat.code, guest.holder) == (None, "", None)


def test_all_members_can_be_chosen_in_alphabetical_order(course: Course) -> None:
    seats = delegations(course.meeting, DRAWN)
    assert [seat.code for seat in seats] == list(course.meeting.council.codes)
    assert [seat.code for seat in seats if seat.president] == ["JPN"]


def test_groups_in_which_something_is_in_order_come_first(course: Course) -> None:
    groups = grouped(offers(course.meeting, "FRA"))
    usable = [group.usable for group in groups]
    assert usable == sorted(usable, reverse=True)
    assert groups[0].heading == GROUP_TITLES(Group.SPEAK)
    assert groups[-1].heading == GROUP_TITLES(Group.VOTE)
    found = Counter(o.label for group in groups for o in group.offers)
    assert found == Counter(o.label for o in offers(course.meeting, "FRA"))


def test_an_amendment_begins_with_what_the_paragraph_says_now(course: Course) -> None:
    view = asked(offered(course, "FRA", MoveAmendment, Wants.TEXT), course.meeting)
    assert view.before == "renews the Panel for one year"
    assert view.prompt == say("want-other-text")
    assert (view.most, view.optional) == (MOST_WORDS, False)


def test_a_day_and_an_hour_take_few_letters(course: Course) -> None:
    day = asked(offered(course, "JPN", LetDaysPass, Wants.DAY), course.meeting)
    until = asked(offered(course, "FRA", MakeMotion, Wants.UNTIL), course.meeting)
    assert (day.most, day.before) == (MOST[Wants.DAY], "")
    assert until.prompt == say("want-until")


def test_a_reason_may_be_left_out(course: Course) -> None:
    raised = taken(course, RaisePointOfOrder("CHN", "We cannot hear."))
    ruling = offered(raised, "JPN", Rule, Wants.REASON)
    assert asked(ruling, raised.meeting).optional
