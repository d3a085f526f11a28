"""The meeting that a negotiation ends in: what was negotiated is what the Council votes on."""

import pytest

from nine_votes.council.events import ConsensusReached, VoteTaken
from nine_votes.council.meeting import Phase
from nine_votes.council.outcomes import Outcome
from nine_votes.council.papers import About, Standing
from nine_votes.delegations import happenings as ev
from nine_votes.delegations.cases import wordings
from nine_votes.delegations.moves import script_of
from nine_votes.delegations.state import Ending
from nine_votes.delegations.worlds import Level
from nine_votes.sitting.course import Course, taken
from nine_votes.sitting.negotiation import words_said
from nine_votes.sitting.steps import BeginMeeting
from tests.sitting.talks import (
    DPRK,
    HAITI,
    RIDGE,
    after,
    drawn_seat,
    held,
    negotiable,
    negotiating,
    talks,
    wandered,
)
from tests.sweeps import scaled

SETTLED = {Outcome.ADOPTED: Standing.ADOPTED, Outcome.VETOED: Standing.NOT_ADOPTED}


def votes_in(course: Course) -> list[VoteTaken]:
    return [event for event in course.meeting.record if isinstance(event, VoteTaken)]


@pytest.mark.parametrize("identifier", negotiable())
def test_the_meeting_takes_the_votes_that_the_negotiation_decided(identifier: str) -> None:
    for seed in range(scaled(60)):
        level = list(Level)[seed % 3]
        start = negotiating(identifier)
        seat = drawn_seat(start, seed * 7) if seed % 2 else None
        ended = wandered(negotiating(identifier, level, seat, seed), seed, patient=seed % 3 > 0)
        course = held(ended)
        happened = talks(course).steps[-1].happened
        decided = [each.votes for each in happened if isinstance(each, (ev.VoteHeld, ev.PartVoted))]
        assert [each.votes for each in votes_in(course)] == decided
        assert course.meeting.phase is Phase.ADJOURNED
        result = talks(course).state.result
        assert result
        on_drafts = [v for v in votes_in(course) if v.subject.about is About.DRAFT]
        if on_drafts:
            assert result.outcome in {vote.decision.outcome for vote in on_drafts}


def test_the_text_that_is_voted_on_is_the_one_negotiated() -> None:
    course = held(
        after(negotiating(HAITI, Level.HISTORIAN), "amend rights oversight", "end", "vote")
    )
    paper = course.meeting.paper("S/2023/709")
    assert paper
    assert dict(paper.wordings) == {"rights": "oversight"}
    case, text = talks(course).case, talks(course).state.text
    named = {
        clause.id: wordings(clause)[option].id
        for clause, option in zip(case.clauses[0], text.chosen, strict=True)
        if option
    }
    assert dict(paper.wordings) == named


def test_who_joined_and_who_left_the_sponsors_stands_in_the_record() -> None:
    course = negotiating(HAITI, Level.HISTORIAN)
    softened = after(course, "sponsor FRA", "amend legal consent", "end", "vote")
    paper = held(softened).meeting.paper("S/2023/709")
    assert paper
    sponsors = {talks(softened).case.places[code] for code in paper.sponsors}
    assert sponsors == talks(softened).state.sponsors
    assert sponsors != talks(course).state.sponsors


def test_a_draft_withdrawn_is_withdrawn_and_one_lapsed_never_put() -> None:
    withdrawn = held(after(negotiating(HAITI), "withdraw"))
    paper = withdrawn.meeting.paper("S/2023/709")
    assert paper
    assert paper.standing is Standing.WITHDRAWN
    lapsed = held(after(negotiating(HAITI), *["end"] * 5))
    result = talks(lapsed).state.result
    assert result
    assert result.ending is Ending.LAPSED
    paper = lapsed.meeting.paper("S/2023/709")
    assert paper
    assert paper.standing is Standing.TABLED
    assert not votes_in(withdrawn)
    assert not votes_in(lapsed)
    assert lapsed.meeting.phase is Phase.ADJOURNED


def test_a_silence_that_nobody_breaks_is_a_consensus_and_no_vote() -> None:
    course = negotiating("syria-chemical-weapons-2013", Level.HISTORIAN)
    for move in script_of(talks(course).case)[:-1]:
        course = after(course, words_said(move))
    found = held(after(course, "silence"))
    assert any(isinstance(each, ev.Adopted) for each in talks(found).steps[-1].happened)
    assert not votes_in(found)
    assert any(isinstance(event, ConsensusReached) for event in found.meeting.record)
    assert [paper.standing for paper in found.meeting.papers] == [Standing.ADOPTED]


def extended(identifier: str = DPRK) -> Course:
    """Return a course in which a short extension was granted."""
    for seed in range(40):
        course = held(after(negotiating(identifier, seed=seed), "rollover"))
        if talks(course).extended:
            return course
    raise AssertionError("no seed grants an extension")


def test_an_extension_is_a_draft_of_its_own_and_what_follows_a_further_meeting() -> None:
    course = extended()
    assert [paper.standing for paper in course.meeting.papers] == [Standing.ADOPTED]
    assert course.meeting.papers[0].symbol == "Three-month technical rollover"
    again = after(course, "go_on", "vote")
    assert isinstance(again.due[0], BeginMeeting)
    over = held(again)
    assert len(over.meetings) == 2
    assert [paper.symbol for paper in over.meeting.papers] == ["S/2024/255"]
    assert not over.due


def test_the_recorded_draft_of_an_extension_is_the_one_tabled() -> None:
    course = held(after(negotiating("syria-jim-2017", Level.HISTORIAN), "rollover"))
    assert [paper.symbol for paper in course.meeting.papers] == ["S/2017/970"]


def test_a_rival_is_tabled_beside_the_draft_and_withdrawn_where_that_is_adopted() -> None:
    standings = set()
    for seed in range(60):
        course = negotiating("syria-cross-border-2020", Level.HISTORIAN, "RUS", seed)
        rival = talks(course).case.drafts[1].name
        course = after(course, f"rival {rival}")
        while not talks(course).state.called and not talks(course).over:
            course = after(course, "end")
        vote = "in_favour" if seed % 2 else "against"
        if talks(course).state.called:
            course = after(course, f"cast {vote}")
        paper = held(course).meeting.paper(rival)
        assert paper
        standings.add(paper.standing)
    assert Standing.WITHDRAWN in standings
    assert standings & {Standing.ADOPTED, Standing.NOT_ADOPTED}


def test_nothing_is_due_while_the_talks_go_on_or_once_all_is_done() -> None:
    course = negotiating(RIDGE)
    assert course.due == ()
    ended = after(course, "vote")
    planned = ended.due
    for step in planned:
        assert ended.due[0] == step
        ended = taken(ended, step)
    assert ended.due == ()
