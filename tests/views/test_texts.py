"""Every text of a draft as it is shown, and what is said of it once a sitting has voted."""

from dataclasses import replace
from itertools import product

import pytest

from nine_votes.analysis.text_changes import Weighing, at_its_best, weigh
from nine_votes.council.actions.chair import CloseVote, Proceed, PutToVote
from nine_votes.council.actions.drafts import TableDraft
from nine_votes.council.actions.floor import CastVote
from nine_votes.council.messages import say
from nine_votes.council.papers import About, Subject
from nine_votes.council.voting import Vote
from nine_votes.delegations.decisions import reckon
from nine_votes.delegations.delegation import RANKED
from nine_votes.delegations.worlds import Level
from nine_votes.phrases.texts import figures_sentence
from nine_votes.record.html import as_html
from nine_votes.record.markdown import as_markdown
from nine_votes.record.paper import as_text
from nine_votes.sitting.course import Course, begun, taken
from nine_votes.views.debriefing import debriefed_course
from nine_votes.views.minutes import RecordMinutes, record_minutes
from nine_votes.views.negotiation_debrief import negotiation_debrief
from nine_votes.views.negotiation_vote import held_votes
from nine_votes.views.text_debriefs import TextsDebrief, recorded_votes, texts_view, weighed_votes
from nine_votes.words.resolver import in_words
from tests.delegations.tables import cast_of, invented, negotiable
from tests.sitting.talks import DPRK, HAITI, ROSTER, after, held, negotiating, read, talks, wandered
from tests.sweeps import scaled

NOW = say("texts-when-at-its-best")
PLAYED_OTHERWISE = say("texts-played-otherwise")


def put_at_the_end(identifier: str, level: Level = Level.DELEGATE, seed: int = 5) -> Course:
    """Return the course of a negotiation that waits, and puts the draft as it is to the vote."""
    course = negotiating(identifier, level, seed=seed)
    waits = talks(course).case.turns - 1
    return held(after(course, *(["end"] * waits), "vote"))


def texts_of(record: RecordMinutes) -> list[TextsDebrief]:
    told = [each.every_text for meeting in record.meetings for each in meeting.debrief]
    return [each for each in told if each]


def said(texts: TextsDebrief) -> list[str]:
    return [in_words(line) for _, lines in texts.sections for line in lines]


def weighed_now(identifier: str) -> Weighing:
    case = cast_of(identifier).case
    return weigh(at_its_best(case, case.minds))


@pytest.mark.parametrize("identifier", negotiable())
def test_a_field_of_the_picture_is_the_text_that_its_codes_name(identifier: str) -> None:
    found = weighed_now(identifier)
    picture = texts_view(found, NOW).picture
    assert picture
    axes = (*picture.rows, *picture.columns)
    assert picture.across * picture.down == len(picture.fields) == len(found.texts)
    assert [axis.span for axis in (picture.rows[-1:] + picture.columns[-1:])] in ([1], [1, 1])
    for place, codes in enumerate(product(*(axis.codes for axis in axes))):
        field, each = picture.fields[place], found.texts[place]
        assert [ord(code[-1]) - ord("a") for code in codes] == list(each.text.chosen)
        assert (field.in_favour, field.outcome) == (each.votes.in_favour, each.outcome)
        assert (field.crossing, field.hollow) == (each.crossing, each.hollow)
    assert sum(field.on_the_table for field in picture.fields) == 1
    assert [line.split()[0] for line in picture.key] == [c for axis in axes for c in axis.codes]


@pytest.mark.parametrize("identifier", negotiable())
def test_the_figures_count_every_text_once(identifier: str) -> None:
    found = weighed_now(identifier)
    figures = texts_view(found, NOW).figures
    favours = [row.in_favour for row in figures]
    assert favours == sorted({each.votes.in_favour for each in found.texts}, reverse=True)
    assert sum(row.texts for row in figures) == len(found.texts)
    assert sum(row.adopted for row in figures) == len(found.adopted)
    assert sum(row.acceptable for row in figures) == len(found.acceptable)
    for row in figures:
        assert row.adopted + row.vetoed + row.short == row.texts
        assert row.texts == sum(each.votes.in_favour == row.in_favour for each in found.texts)


def test_a_picture_that_could_not_be_read_is_not_drawn() -> None:
    options = {"a": ("x",), "b": ("y",), "c": ()}
    case = invented({f"clause{number}": options for number in range(8)}, {})
    found = weigh(at_its_best(case, case.minds))
    assert (len(found.texts), found.whole) == (2_000, False)
    view = texts_view(found, NOW)
    assert view.picture is None
    assert sum(row.texts for row in view.figures) == 2_000
    assert dict(view.counted[0].facts)["whole"] is False


@pytest.mark.parametrize("identifier", negotiable())
def test_recorded_votes_are_those_that_the_delegations_cast_again(identifier: str) -> None:
    whole = cast_of(identifier)
    votes = dict(recorded_votes(whole, whole.case.minds))
    assert votes
    for precedent in whole.precedents:
        if precedent.name in votes and None not in precedent.votes:
            ranks = votes[precedent.name].first.votes.ranks
            assert tuple(RANKED[rank] for rank in ranks) == precedent.votes


@pytest.mark.parametrize("identifier", negotiable())
def test_after_a_negotiation_the_text_is_weighed_as_it_was_voted_on(identifier: str) -> None:
    for seed in range(scaled(40)):
        level = list(Level)[seed % 3]
        course = held(
            wandered(negotiating(identifier, level, seed=seed), seed, patient=seed % 2 > 0)
        )
        weighed = weighed_votes(course)
        for vote in held_votes(talks(course)):
            if vote.subject in weighed:
                found = weighed[vote.subject].found
                assert found.first.votes == vote.reckoning
                for each in found.texts[:: max(1, len(found.texts) // 7)]:
                    assert each.votes == reckon(vote.outlook.on(each.text))
        for texts in texts_of(record_minutes(course)):
            assert in_words(PLAYED_OTHERWISE) not in said(texts)


@pytest.mark.parametrize("identifier", negotiable())
def test_the_record_of_a_negotiation_tells_the_texts_in_every_form(identifier: str) -> None:
    record = record_minutes(put_at_the_end(identifier))
    (texts,) = texts_of(record)
    assert texts.heading == say("texts-would-have-carried")
    html, text, markdown = as_html(record), as_text(record), as_markdown(record)
    assert html.count('id="m1-d1-texts-desc"') == 1
    for row in texts.texts.figures:
        assert in_words(figures_sentence(row)) in " ".join(text.split())
        assert f"| {' | '.join(f'{count:,}' for count in row)} |" in markdown
    for page in (html, text, markdown):
        assert in_words(texts.heading) in page


def test_which_world_is_meant_is_said_only_once_it_is_over() -> None:
    (hidden,) = texts_of(record_minutes(put_at_the_end(DPRK)))
    assert any(
        "In the world of seed 5 one instruction is hidden: China (" in s for s in said(hidden)
    )
    (shown,) = texts_of(record_minutes(put_at_the_end(DPRK, Level.HISTORIAN)))
    assert any("none is taken to hide an instruction" in line for line in said(shown))
    going_on = after(negotiating(DPRK), "end")
    assert not weighed_votes(going_on)
    extended = held(after(negotiating(DPRK), "rollover"))
    assert not weighed_votes(extended)


def sat(identifier: str, **votes: str) -> Course:
    """Return the course of a sitting of people on the first draft; all others vote in favour."""
    course = begun(read(identifier), ROSTER)
    draft = course.scenario.draft
    chair = course.meeting.chair
    subject = Subject(About.DRAFT, draft.name)
    codes = course.meeting.council.codes
    for step in (
        *(Proceed(chair), TableDraft(draft.penholder or codes[0], draft.name)),
        *(Proceed(chair), Proceed(chair), PutToVote(chair, subject)),
        *(CastVote(code, Vote(votes.get(code, "in_favour"))) for code in codes),
        CloseVote(chair),
    ):
        course = taken(course, step)
    return course


def test_a_sitting_that_went_as_recorded_is_told_as_recorded() -> None:
    course = sat(DPRK, RUS="against", CHN="abstaining")
    (texts,) = texts_of(record_minutes(course))
    lines = said(texts)
    assert lines[0] == "13 in favour, 1 against, 1 abstaining: vetoed."
    assert "All sixteen cross the instructions of the United States." in lines
    (debriefing,) = debriefed_course(course, frozenset())
    assert in_words(debriefing.texts[0]).startswith("The smallest change of text that would have")


def test_votes_of_the_players_own_are_not_taken_for_those_of_the_house() -> None:
    course = sat(DPRK, USA="against")
    (texts,) = texts_of(record_minutes(course))
    assert said(texts)[0] == in_words(PLAYED_OTHERWISE)
    (debriefing,) = debriefed_course(course, frozenset())
    assert debriefing.texts == ()


def test_a_sitting_on_what_cannot_be_worded_otherwise_says_nothing_of_texts() -> None:
    course = sat("observer-force-2000", USA="abstaining")
    assert not weighed_votes(course)
    assert texts_of(record_minutes(course)) == []


def test_a_text_that_was_adopted_needed_no_change() -> None:
    course = sat(HAITI, CHN="abstaining", RUS="abstaining")
    (texts,) = texts_of(record_minutes(course))
    assert texts.heading == say("texts-would-carry")
    assert texts.sections[0][1][1] == say("texts-not-needed")


@pytest.mark.parametrize("identifier", negotiable())
def test_solo_and_the_wall_say_the_same_in_brief(identifier: str) -> None:
    course = put_at_the_end(identifier)
    brief = negotiation_debrief(talks(course)).texts
    (debriefing,) = debriefed_course(course, frozenset())
    assert brief
    assert debriefing.texts == (*brief, say("hindsight-within-a-model"))


def test_added_seats_vote_in_a_sitting_as_the_scenario_names_them() -> None:
    added = {"g4-2005": {"G4-1": Vote.AGAINST}}
    for votes in ({"RUS": "against", "CHN": "abstaining"}, {"RUS": "against"}):
        course = sat(DPRK, **votes)
        recorded = tuple(replace(vote, added=added) for vote in course.scenario.recorded)
        case = replace(course.scenario, recorded=recorded)
        (debriefing,) = debriefed_course(replace(course, scenario=case), frozenset())
        assert debriefing.held.added == (added if len(votes) == 2 else {})
