"""The transcript: nothing happens without a sentence, and nothing is told too early or too much."""

from dataclasses import fields, replace
from datetime import date
from functools import cache
from typing import Any, get_type_hints

import pytest

from nine_votes.council import events
from nine_votes.council.actions.floor import AskForFloor, CastVote, Speak
from nine_votes.council.events import Event
from nine_votes.council.meeting import Action, Business, Done, Phase, open_meeting
from nine_votes.council.members import Roster
from nine_votes.council.order import ACTIONS
from nine_votes.council.outcomes import Decision, Outcome
from nine_votes.council.papers import About, Subject
from nine_votes.council.questions import Kind, Question
from nine_votes.council.voting import Tally, Vote
from nine_votes.phrases.scene import Scene, everybody, scenes
from nine_votes.phrases.transcript import BY_THEIR_EVENTS, TOLD, deed, told
from nine_votes.scenarios.library import FOUNDING_CASE, find_scenario
from nine_votes.scenarios.reader import read_file
from nine_votes.sitting.course import business_of
from nine_votes.words.resolver import in_words
from tests.golden.table import Table, closing_in
from tests.phrases.said import transcript
from tests.phrases.walks import wandering


def is_event(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, Event) and kind is not Event


EVENTS = [kind for kind in (*vars(events).values(), Done) if is_event(kind)]


DECISION = Decision(Outcome.ADOPTED, Tally(15), 9, (), (), (), ("Article 27(3)",))
SAMPLES: dict[Any, Any] = {
    bool: True,
    int: 2,
    date: date(2024, 4, 30),
    Subject: Subject(About.DRAFT, "S/2024/255"),
    Question: Question(),
    Decision: DECISION,
    Action: AskForFloor("FRA"),
    Subject | None: None,
    tuple[tuple[str, Vote], ...]: (),
}
NAMES = {
    "symbol": "S/2024/255",
    "clause": "term",
    "wording": "six_months",
    "by": "CHN",
    "member": "FRA",
    "president": "JPN",
    "to": "GBR",
    "rule": "18",
    "news": "flood",
}


@cache
def business(roster: Roster) -> Business:
    return business_of(read_file(find_scenario(FOUNDING_CASE), roster), roster)


def sample(kind: type) -> Any:  # noqa: ANN401 - an event or an action
    """Return an event or an action made up of sample values."""
    hints = get_type_hints(kind)
    values = {}
    for each in fields(kind):
        hint = hints[each.name]
        listed = next(iter(hint)) if isinstance(hint, type) and issubclass(hint, Vote) else None
        if hasattr(hint, "__members__"):
            listed = next(iter(hint))
        text = NAMES.get(each.name, "some words") if hint is str else None
        values[each.name] = listed or text or SAMPLES[hint]
    return kind(**values)


@pytest.fixture
def scene(roster: Roster) -> Scene:
    """The founding case in debate, seen from its opening."""
    meeting = open_meeting(business(roster))
    return replace(next(scene for _, scene in scenes(meeting)), phase=Phase.DEBATE)


@pytest.mark.parametrize("kind", EVENTS, ids=lambda kind: kind.__name__)
def test_every_kind_of_event_is_told(kind: type, scene: Scene) -> None:
    lines = TOLD[kind](sample(kind), scene)
    assert lines
    for line in map(in_words, lines):
        assert len(line) > 10
        assert line[0].isupper()
        assert "{" not in line


@pytest.mark.parametrize("name", sorted(ACTIONS.keys() - BY_THEIR_EVENTS))
def test_every_kind_of_action_is_told_by_itself_or_by_its_event(name: str, scene: Scene) -> None:
    assert ACTIONS.keys() > BY_THEIR_EVENTS
    for line in map(in_words, deed(sample(ACTIONS[name]), scene)):
        assert line[0].isupper()
        assert "{" not in line


@pytest.mark.parametrize("seed", range(6))
def test_whatever_happens_is_told_on_single_lines(seed: int, roster: Roster) -> None:
    for event, lines in told(wandering(business(roster), seed, 150)):
        assert lines, event
        assert all(in_words(line).isprintable() for line in lines)


def test_no_vote_is_told_before_the_close(roster: Roster) -> None:
    table = closing_in(business(roster))
    before = len(transcript(table.meeting))
    table.do(CastVote("RUS", Vote.AGAINST), CastVote("RUS", Vote.ABSTAINING))
    lines = transcript(table.meeting)[before:]
    assert lines == [
        "The Russian Federation has voted.",
        "The Russian Federation changes its vote.",
    ]


@pytest.mark.parametrize("kind", [Kind.SG_RECOMMENDATION, Kind.ICJ_ELECTION])
def test_a_secret_ballot_names_nobody(kind: Kind, roster: Roster) -> None:
    table = closing_in(business(roster), kind)
    before = len(transcript(table.meeting))
    table.vote(against="RUS", abstaining="CHN")
    lines = transcript(table.meeting)[before + 15 :]
    assert "13 in favour, 1 against, 1 abstention." in lines[0]
    assert not [line for line in lines if "Russian Federation" in line or "China" in line]


def test_players_words_are_theirs_and_steer_nothing(roster: Roster) -> None:
    table = Table.of(business(roster)).proceed()
    words = "One\nline,\r\n\x1b[2J red\x07, \u202etxet\u202c \ud800end  <b>{0}</b> %s"
    table.do(AskForFloor("CHN"), Speak("CHN", words))
    assert transcript(table.meeting)[-1] == "China: One line, [2J red, txet end <b>{0}</b> %s"


def test_the_whole_record_is_told_in_order(roster: Roster) -> None:
    table = closing_in(business(roster)).vote(against="RUS")
    assert [event for event, _ in told(table.meeting)] == list(table.meeting.record)


def test_nobody_is_named_who_did_not_sit_while_the_meeting_lasted(roster: Roster) -> None:
    meeting = open_meeting(business(roster))
    assert everybody(meeting).codes == meeting.council.codes
    later = replace(meeting, day=date(meeting.day.year + 1, 1, 5))
    assert set(everybody(later).codes) > set(meeting.council.codes)
