"""The minutes as plain values: what a written record lays out."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest

from nine_votes.council.actions.chair import CedeChair, CloseVote, Declare, LetDaysPass, MarkSeat
from nine_votes.council.actions.drafts import (
    AcceptAmendment,
    MoveAmendment,
    RequestSeparateVote,
    TableDraft,
)
from nine_votes.council.actions.floor import CastVote, Invite, MakeMotion, ProposeStatement
from nine_votes.council.charter import charter_on
from nine_votes.council.documents import Clause, DraftResolution, Wording
from nine_votes.council.meeting import Business
from nine_votes.council.members import Roster, council_of, presided_council
from nine_votes.council.messages import say
from nine_votes.council.outcomes import Outcome
from nine_votes.council.papers import About, Motion, Product, Standing
from nine_votes.council.questions import Kind, Question
from nine_votes.council.voting import Tally, Vote
from nine_votes.phrases.result import HEAD
from nine_votes.phrases.window import KIND, STANDING
from nine_votes.views.chamber import Mark
from nine_votes.views.minutes import Minutes, minutes, record_minutes
from nine_votes.views.seat_map import FOOT, HEAD as TOP, MIDDLE, WIDTH, seat_map
from nine_votes.words.resolver import in_words
from tests.golden.sittings import SITTINGS
from tests.golden.table import OWN_WORDS, Table
from tests.sitting.scripts import course_after, script

DAY = date(2024, 3, 28)
WORDINGS = {name: Wording(name, f"keeps it {name}") for name in ("firm", "soft")}
DRAFT = DraftResolution(
    "S/2024/1",
    "Keeping a truce",
    sponsors=("USA", "FRA"),
    preamble=("Recalling the truce,",),
    clauses=(
        Clause("truce", wordings=WORDINGS),
        Clause("aid", "Asks for aid."),
        Clause("report", "Asks for a report."),
        Clause("seized", "Remains seized."),
    ),
)


@pytest.fixture
def table(roster: Roster) -> Table:
    """A table at which a draft has just been tabled."""
    drafts = {"S/2024/1": (DRAFT, Question())}
    council = presided_council(roster, DAY)
    about = Business(
        *("A situation", council, DAY, charter_on(DAY), drafts), guests=("Caldora",), roster=roster
    )
    return Table.of(about).proceed().do(TableDraft("USA", "S/2024/1"))


@pytest.fixture(scope="module")
def founding() -> Minutes:
    """The minutes of the founding case."""
    return SITTINGS["founding-case"]().record().meetings[0]


def test_the_head_says_when_who_and_what(table: Table) -> None:
    table.do(Invite("USA", "Caldora"), Declare(table.chair))
    told = minutes(table.meeting)
    assert (told.nth, told.of, told.day, told.item) == (1, 1, DAY, "A situation")
    assert told.presided == ("Japan",)
    assert (told.members[0], len(told.members)) == ("Algeria", 15)
    assert told.guests == ("Caldora",)
    assert told.ended == say("record-goes-on")


def test_all_who_presided_are_named_with_the_reason(table: Table) -> None:
    table.do(CedeChair("JPN")).proceed().proceed()
    table.put(About.DRAFT, "S/2024/1").vote(against="RUS")
    table.do(LetDaysPass("JPN", date(2024, 4, 2)))
    assert minutes(table.meeting).presided == (
        "Japan",
        say("record-presided", who="Malta", new_month=False, rule="20"),
        say("record-presided", who="Malta", new_month=True, rule="18"),
    )


def test_a_draft_stands_with_what_became_of_its_clauses(table: Table) -> None:
    moved = (
        MoveAmendment("MLT", "soft", "S/2024/1", "truce", "soft"),
        AcceptAmendment("USA", "soft"),
        MoveAmendment("MLT", "same", "S/2024/1", "aid", text="Asks for aid."),
        AcceptAmendment("USA", "same"),
        RequestSeparateVote("CHN", "S/2024/1", "report"),
        Declare(table.chair),
        RequestSeparateVote("CHN", "S/2024/1", "seized"),
        Declare(table.chair),
    )
    table.do(*moved).proceed().proceed()
    table.put(About.PART, "S/2024/1", "report").vote(against="RUS")
    table.put(About.PART, "S/2024/1", "seized").vote()
    table.put(About.DRAFT, "S/2024/1").vote()
    [draft] = minutes(table.meeting).drafts
    assert (draft.name, draft.title) == ("S/2024/1", "Keeping a truce")
    assert draft.standing == STANDING(Standing.ADOPTED)
    assert draft.sponsors == ("United States", "France")
    assert draft.preamble == ("Recalling the truce,",)
    assert [tuple(clause) for clause in draft.clauses] == [
        ("keeps it soft", (say("record-clause-amended"),), False),
        ("Asks for aid.", (), False),
        ("Asks for a report.", (say("record-clause-not-kept"),), True),
        ("Remains seized.", (say("record-clause-kept"),), False),
    ]


def test_statements_are_told_apart_by_when_they_were_made(table: Table) -> None:
    table.speak("FRA").proceed().state("CHN").proceed()
    table.put(About.DRAFT, "S/2024/1").vote().proceed().state("RUS")
    told = minutes(table.meeting)
    assert [tuple(s) for s in told.statements] == [("France", say("record-in-debate"), OWN_WORDS)]
    assert [(s.speaker, s.when) for s in told.explanations] == [
        ("China", say("record-before-the-vote")),
        ("Russian Federation", say("record-after-the-vote")),
    ]


def test_what_is_issued_by_consensus_stands_by_itself(table: Table) -> None:
    propose = ProposeStatement("FRA", Product.PRESS_STATEMENT, "The members regret it.")
    table.do(propose, Declare(table.chair))
    [issued] = minutes(table.meeting).issued
    assert (in_words(issued.speaker), *issued[1:]) == (
        "Press statement",
        "",
        "The members regret it.",
    )


def test_a_vote_has_its_members_in_the_order_of_the_hands(founding: Minutes) -> None:
    [vote] = founding.votes
    assert in_words(vote.subject) == "Draft resolution S/2024/255"
    assert (vote.kind, vote.head) == (KIND(Kind.SUBSTANTIVE), HEAD(Outcome.VETOED))
    assert vote.outcome is Outcome.VETOED
    assert [(cast, len(names)) for cast, names in vote.groups] == [
        (Vote.IN_FAVOUR, 13),
        (Vote.AGAINST, 1),
        (Vote.ABSTAINING, 1),
    ]
    assert [b.member.code for b in vote.ballots][-2:] == ["RUS", "CHN"]
    assert [b.member.name for b in vote.ballots][:13] == sorted(
        b.member.name for b in vote.ballots[:13]
    )
    assert (vote.ballots[-2].mark, vote.vetoes) == (Mark.VETO, ("RUS",))
    assert (vote.required, vote.tally) == (9, Tally(13, 1, 1))
    assert vote.articles == ("Article 27(3)",)
    assert in_words(vote.why[-1]) == (
        "The Russian Federation, a permanent member, voted against, and that blocks."
    )
    assert [*map(in_words, vote.changes)] == [
        "The Russian Federation in favour, abstaining, not participating or absent: adopted.",
    ]


def test_a_group_is_empty_but_there_where_no_hand_was_raised(table: Table) -> None:
    table.proceed().proceed().put(About.DRAFT, "S/2024/1")
    for code in table.meeting.council.codes:
        absent = MarkSeat(table.chair, code, Vote.ABSENT)
        table.do(absent if code == "MLT" else CastVote(code, Vote.IN_FAVOUR))
    [vote] = minutes(table.do(CloseVote(table.chair)).meeting).votes
    groups = dict(vote.groups)
    assert len(groups.pop(Vote.IN_FAVOUR)) == 14
    assert groups == {Vote.AGAINST: (), Vote.ABSTAINING: (), Vote.ABSENT: ("Malta",)}
    assert in_words(vote.changes[0]).startswith("Any one of China")


def test_the_bar_begins_with_those_in_favour_and_ends_with_vetoes(founding: Minutes) -> None:
    [vote] = founding.votes
    assert vote.bar == (*(Mark.IN_FAVOUR,) * 13, Mark.ABSTAINING, Mark.VETO)


def test_a_secret_ballot_has_no_names_anywhere(table: Table) -> None:
    drafts = {"S/2024/1": (DRAFT, Question(Kind.SG_RECOMMENDATION))}
    secret = Table.of(replace(table.meeting.business, drafts=drafts)).proceed()
    secret.do(TableDraft("USA", "S/2024/1")).proceed().proceed()
    secret.put(About.DRAFT, "S/2024/1").vote(against="RUS", abstaining="CHN")
    [vote] = minutes(secret.meeting).votes
    assert vote.secret
    assert (vote.ballots, vote.groups, vote.vetoes, vote.sentence) == ((), (), (), "")
    assert (vote.why, vote.changes) == ((), ())
    assert {seat.mark for seat in vote.seats} == {None}
    assert vote.bar == (*(Mark.IN_FAVOUR,) * 13, Mark.ABSTAINING, Mark.AGAINST)


def test_what_follows_is_told_in_order_and_hands_are_not(founding: Minutes) -> None:
    assert [in_words(line).split()[0] for line in founding.follows] == ["The", "It", "This"]
    assert set(founding.follows) <= set(founding.transcript)
    assert not [line for line in founding.transcript if "has voted" in in_words(line)]


def test_each_vote_has_the_day_it_was_taken_on(table: Table) -> None:
    table.do(LetDaysPass("JPN", date(2024, 3, 30)), MakeMotion("FRA", Motion.SUSPEND))
    table.put(About.MOTION, Motion.SUSPEND).vote()
    told = minutes(table.meeting)
    assert told.votes[0].day == date(2024, 3, 30)
    assert told.ended == say("record-suspended")


def test_votes_of_a_meeting_over_the_new_year_have_the_councils_of_their_days(
    roster: Roster,
) -> None:
    day = date(2023, 12, 31)
    drafts = {"S/2024/1": (DRAFT, Question())}
    council = presided_council(roster, day)
    table = Table.of(Business("A situation", council, day, charter_on(day), drafts, roster=roster))
    for to in (date(2024, 1, 2), None):
        table.do(MakeMotion("FRA", Motion.ADJOURN)).put(About.MOTION, Motion.ADJOURN)
        table.vote(favour="FRA")
        if to:
            table.do(LetDaysPass(table.chair, to))
    before, after = minutes(table.meeting).votes
    assert {seat.member.code for seat in before.seats} == set(council.codes)
    assert {seat.member.code for seat in after.seats} == set(table.meeting.council.codes)
    assert "BRA" in {seat.member.code for seat in before.seats} - {
        seat.member.code for seat in after.seats
    }
    assert "Brazil" in {who.member.name for who in before.ballots}


@pytest.mark.parametrize("seed", range(3))
def test_a_sitting_has_minutes_of_every_meeting_and_its_corrections(
    seed: int, roster: Roster
) -> None:
    course = course_after(roster, script(roster, seed, 250))
    record = record_minutes(course)
    assert record.title == course.scenario.title
    assert record.notices[0] == say("record-a-game")
    assert len(record.meetings) == len(course.meetings)
    told = sum(len(meeting.corrections) for meeting in record.meetings)
    assert told == len(course.corrections)


@pytest.mark.parametrize("seats", [4, 5, 11, 15, 24, 27])
def test_seats_stand_apart_around_the_table_with_the_president_at_its_head(seats: int) -> None:
    council = council_of(["P1"], [f"E{n:02}" for n in range(seats - 1)])
    places = seat_map(council, "E02", {})
    assert len(places) == seats
    assert places[seats // 2].president
    assert [place.member.code for place in places].count("E02") == 1
    codes = [place.member.code for place in places]
    turned = council.codes.index(codes[0])
    assert codes == [*council.codes[turned:], *council.codes[:turned]]
    for place in places:
        assert 0 < place.x < WIDTH
        assert TOP <= place.y <= FOOT
        assert place.away[0] ** 2 + place.away[1] ** 2 == pytest.approx(1)
    for one, other in pairwise(places):
        assert abs(one.x - other.x) + abs(one.y - other.y) > 20
    assert (places[0].x, places[-1].x) == (2 * MIDDLE - places[-1].x, places[-1].x)
