"""What is told once a negotiation has ended: the votes, why, what was hidden, what turned it."""

import pytest

from nine_votes.council.messages import say
from nine_votes.delegations import happenings as ev
from nine_votes.delegations.delegation import RANKED
from nine_votes.delegations.moves import script_of
from nine_votes.delegations.scores import score
from nine_votes.delegations.worlds import Level
from nine_votes.record.html import as_html
from nine_votes.record.markdown import as_markdown
from nine_votes.record.paper import as_text
from nine_votes.sitting.course import Course
from nine_votes.sitting.negotiation import words_said
from nine_votes.views.minutes import record_minutes
from nine_votes.views.negotiation_debrief import negotiation_debrief, vote_word
from nine_votes.views.negotiation_vote import ended_view
from nine_votes.words.resolver import in_words
from tests.sitting.talks import (
    DPRK,
    HAITI,
    RIDGE,
    after,
    drawn_seat,
    held,
    negotiable,
    negotiating,
    read,
    talks,
    wandered,
)
from tests.sweeps import scaled


def ended_at_random(identifier: str, seed: int) -> Course:
    level = list(Level)[seed % 3]
    seat = drawn_seat(negotiating(identifier), seed * 4) if seed % 2 else None
    return wandered(negotiating(identifier, level, seat, seed), seed, patient=seed % 4 > 0)


@pytest.mark.parametrize("identifier", negotiable())
def test_the_votes_explained_are_those_that_were_cast(identifier: str) -> None:
    for seed in range(scaled(80)):
        course = ended_at_random(identifier, seed)
        negotiation = talks(course)
        happened = negotiation.steps[-1].happened
        cast = [dict(each.votes) for each in happened if isinstance(each, ev.VoteHeld)]
        ended = ended_view(negotiation, course.scenario)
        assert [{row.member.code: row.vote for row in vote.rows} for vote in ended.votes] == cast
        for vote in ended.votes:
            assert sum(row.own for row in vote.rows) == 1
            assert all(in_words(row.sentence).endswith(".") for row in vote.rows)


@pytest.mark.parametrize("identifier", negotiable())
def test_five_bars_come_first_and_the_total_is_theirs(identifier: str) -> None:
    for seed in range(scaled(40)):
        negotiation = talks(ended_at_random(identifier, seed))
        debrief = negotiation_debrief(negotiation)
        reached = score(negotiation.game, negotiation.state)
        assert [bar.share for bar in debrief.bars] == list(reached.parts)
        assert debrief.total == say("hindsight-total", total=reached.total)
        assert bool(debrief.cap) is (reached.at_most < 100)
        assert len(debrief.turning_points) <= 3
        assert len(debrief.questions) == 2
        assert debrief._fields[0] == "bars"
        assert debrief._fields[-1] == "total"


def test_each_bar_says_why_it_is_as_long_as_it_is() -> None:
    vetoed = negotiation_debrief(talks(after(negotiating(DPRK), "vote")))
    assert [in_words(bar.why) for bar in vetoed.bars] == [
        "nothing was adopted",
        "there was time left to try again",
        "13 of 15 in favour, one permanent member abstaining, in vain",
        "nothing was held against you",
        "10 of 10 favours",
    ]
    withdrawn = negotiation_debrief(talks(after(negotiating(DPRK), "withdraw")))
    assert in_words(withdrawn.bars[2].why) == "nobody voted"
    assert in_words(withdrawn.bars[3].why) == "you withdrew the draft"


def test_all_red_lines_are_opened_with_what_they_rest_on() -> None:
    debrief = negotiation_debrief(talks(after(negotiating(DPRK), "vote")))
    case = talks(negotiating(DPRK)).case
    lines = [f"{d.code} {line.id}" for d in case.delegations for line in d.red_lines]
    assert [each.without for each in debrief.red_lines] == lines
    starts = ("Documented", "Inferred", "Speculative")
    assert all(in_words(each.rests_on).startswith(starts) for each in debrief.red_lines)


def test_a_line_of_the_debrief_can_be_left_out_of_the_next_game() -> None:
    first = talks(after(negotiating(DPRK, Level.HISTORIAN), "vote"))
    lines = negotiation_debrief(first).red_lines
    (without,) = (line.without for line in lines if line.code == "RUS")
    again = after(negotiating(DPRK, Level.HISTORIAN, without=without), "vote")
    assert talks(again).without == without
    assert talks(again).state.result != first.state.result
    assert "does without a red line" in as_text(record_minutes(held(again)))


def test_what_members_hid_is_told_and_a_historian_is_hidden_nothing() -> None:
    hidden = negotiation_debrief(talks(after(negotiating(HAITI, seed=3), "vote"))).hidden
    (china,) = (line for line in map(in_words, hidden) if line.startswith("China: arguments could"))
    assert china.endswith(" Inferred.")
    seen = negotiation_debrief(talks(after(negotiating(HAITI, Level.HISTORIAN), "vote"))).hidden
    assert seen == (say("hindsight-nothing-hidden"),)


def test_the_recorded_vote_stands_beside_the_player_s() -> None:
    script = ("round", "end", "amend rights oversight", "amend legal limited", "end")
    course = after(
        negotiating(HAITI, Level.HISTORIAN),
        *(*script, "amend embargo broad", "amend conops inform", "end", "vote"),
    )
    debrief = negotiation_debrief(talks(course))
    recorded = "S/2023/709, 13-0-2 with you, 13-0-2 in the record"
    assert in_words(debrief.recorded) == recorded
    assert not any(row.differs for row in debrief.beside)
    assert "Resolution 2699" in in_words(ended_view(talks(course), read(HAITI)).follows)
    quick = negotiation_debrief(talks(after(negotiating(HAITI, Level.HISTORIAN), "vote")))
    assert {row.member.code for row in quick.beside if row.differs} >= {"CHN", "RUS"}


def test_what_would_have_changed_a_vote_stands_beside_it() -> None:
    (vote,) = ended_view(talks(after(negotiating(DPRK, Level.HISTORIAN), "vote")), read(DPRK)).votes
    changes = {row.member.code: row.changes for row in vote.rows}
    (sunset,) = changes["RUS"]
    assert in_words(sunset).startswith("With a clause 2 that ends the sanctions after one year")
    british = talks(negotiating(DPRK)).case.council.member("GBR")
    assert changes["GBR"] == (say("mind-no-change-needed", who=british),)
    assert changes["USA"] == ()


def test_history_is_told_as_history_where_the_text_was_another() -> None:
    script = ("round", "end", "amend rights oversight", "amend legal limited", "end")
    course = after(negotiating(HAITI, Level.HISTORIAN), *script, "amend embargo broad")
    another = ended_view(talks(after(course, "end", "vote")), read(HAITI))
    as_it_was = ended_view(talks(after(course, "amend conops inform", "end", "vote")), read(HAITI))
    assert another.line == as_it_was.line
    assert in_words(another.line) == "13 in favour, none against, 2 abstaining"
    assert in_words(as_it_was.follows).startswith("Resolution 2699 authorized the mission")
    assert another.follows == say("hindsight-in-history", told=as_it_was.follows)
    ridge = ended_view(talks(after(negotiating(RIDGE), "vote")), read(RIDGE))
    assert in_words(ridge.follows).startswith("At midnight the observers pack.")


def test_a_text_adopted_in_silence_has_no_votes_beside_those_recorded() -> None:
    course = negotiating("syria-chemical-weapons-2013", Level.HISTORIAN)
    for move in script_of(talks(course).case)[:-1]:
        course = after(course, words_said(move))
    debrief = negotiation_debrief(talks(after(course, "silence")))
    assert in_words(debrief.recorded) == "S/2013/575, 15-0-0 in the record"
    assert {vote_word(row.yours) for row in debrief.beside} == {say("hindsight-not-voted")}
    assert debrief.bars[2].why == say("bar-nobody-objected")


def test_a_talk_without_an_end_is_not_looked_back_on() -> None:
    negotiation = talks(negotiating(HAITI))
    with pytest.raises(ValueError, match="has not ended"):
        ended_view(negotiation, read(HAITI))
    with pytest.raises(ValueError, match="scored at its end"):
        negotiation_debrief(negotiation)


@pytest.mark.parametrize("form", [as_text, as_markdown, as_html])
def test_the_record_tells_the_negotiation_with_its_seat_level_and_seed(form: object) -> None:
    course = held(after(negotiating(HAITI, seed=31), "round", "end", "vote"))
    told = form(record_minutes(course))  # type: ignore[operator]  # each is a writer of a format
    plain = " ".join(told.split())
    for wanted in ("The negotiation", "seat of Ecuador", "Level: Delegate", "Seed 31"):
        assert wanted in plain
    assert "Put the draft to the vote" in plain
    result = talks(course).state.result
    assert result
    favour = [RANKED[rank] for rank in result.ranks].count(RANKED[2])
    assert f"{favour} in favour" in plain


def test_a_move_without_which_it_ends_the_same_for_as_much_turned_nothing() -> None:
    script = ("consult RUS security", "consult RUS security", "end", "vote")
    debrief = negotiation_debrief(talks(after(negotiating(DPRK), *script)))
    assert not [
        point for point in debrief.turning_points if in_words(point.line).endswith("the same end.")
    ]


def test_what_runs_out_is_named_with_its_day() -> None:
    ended = ended_view(talks(after(negotiating(DPRK), "withdraw")), read(DPRK))
    assert "What runs out: the Panel of Experts (30 April 2024)." in in_words(ended.afterwards)
