"""Meetings for the tests: business put together in a line, votes taken in one call."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import date
from functools import cache, reduce
from typing import Any, TypeVar

import pytest

from nine_votes.council.actions.chair import CloseVote, MarkSeat, Proceed, PutToVote
from nine_votes.council.actions.drafts import TableDraft
from nine_votes.council.actions.floor import CastVote
from nine_votes.council.charter import charter_on
from nine_votes.council.documents import Clause, DraftResolution, Wording
from nine_votes.council.events import VoteTaken
from nine_votes.council.meeting import Action, Business, Meeting, Objection, Phase, open_meeting
from nine_votes.council.members import Roster, presided_council
from nine_votes.council.order import OutOfOrder, apply, in_order
from nine_votes.council.outcomes import Decision
from nine_votes.council.papers import About, Motion, Subject
from nine_votes.council.questions import Question
from nine_votes.council.voting import Vote
from nine_votes.scenarios.library import shipped_roster

FOR, NO, ABS = Vote.IN_FAVOUR, Vote.AGAINST, Vote.ABSTAINING
OUT, GONE = Vote.NOT_PARTICIPATING, Vote.ABSENT

DAY = date(2024, 3, 28)
"""Japan presides; on the Council sit Algeria, Ecuador, Guyana, Japan, Malta, Mozambique, the
Republic of Korea, Sierra Leone, Slovenia, Switzerland and the five."""

SUSPEND, ADJOURN = Motion.SUSPEND, Motion.ADJOURN
T = TypeVar("T")


@cache
def roster() -> Roster:
    return shipped_roster()


def text(
    symbol: str, clauses: Iterable[str] = ("one", "two", "three"), sponsors: tuple[str, ...] = ()
) -> DraftResolution:
    """Return a draft whose clauses can each be firm, soft or empty."""
    listed = tuple(
        Clause(c, wordings={w: Wording(w, f"{w} {c}") for w in ("firm", "soft", "empty")})
        for c in clauses
    )
    return DraftResolution(symbol, f"Draft {symbol}", clauses=listed, sponsors=sponsors)


def business(
    day: date = DAY,
    drafts: Mapping[str, Question] | None = None,
    **more: Any,  # noqa: ANN401 - fields of Business
) -> Business:
    """Return business on drafts that each ask a question, before the Council of that day."""
    asked = {"A": Question()} if drafts is None else drafts
    return Business(
        item="The situation",
        council=presided_council(roster(), day),
        day=day,
        rules=more.pop("rules", charter_on(day)),
        drafts={symbol: (text(symbol), question) for symbol, question in asked.items()},
        roster=roster(),
        **more,
    )


def played(meeting: Meeting, *actions: Action) -> Meeting:
    return reduce(apply, actions, meeting)


def debate(about: Business | None = None) -> Meeting:
    """Return a meeting with its agenda adopted."""
    meeting = open_meeting(about or business())
    return apply(meeting, Proceed(meeting.chair))


def tabled(about: Business | None = None, by: str = "USA", drafts: Iterable[str] = ()) -> Meeting:
    """Return a meeting in debate with all its drafts, or those named, tabled."""
    meeting = debate(about)
    return played(meeting, *(TableDraft(by, s) for s in drafts or meeting.business.drafts))


def led_on(meeting: Meeting, to: Phase) -> Meeting:
    """Return the meeting once the President has led it on to a phase."""
    while meeting.phase is not to:
        meeting = apply(meeting, Proceed(meeting.chair))
    return meeting


def voting(about: Business | None = None, by: str = "USA") -> Meeting:
    """Return a meeting that has come to the vote on all its drafts."""
    return led_on(tabled(about, by), Phase.VOTING)


def on_draft(symbol: str = "A") -> Subject:
    return Subject(About.DRAFT, symbol)


def on_motion(motion: Motion) -> Subject:
    return Subject(About.MOTION, motion)


def cast(
    meeting: Meeting,
    against: Collection[str] = (),
    others: Vote = FOR,
    named: Mapping[str, Vote] | None = None,
) -> Meeting:
    """Return the meeting with a vote of every member cast, or its seat marked, and closed."""
    votes = dict.fromkeys(meeting.council.codes, others)
    votes |= dict.fromkeys(against, NO) | dict(named or {})
    for code, vote in votes.items():
        by = MarkSeat(meeting.chair, code, vote) if vote is GONE else CastVote(code, vote)
        meeting = apply(meeting, by)
    return apply(meeting, CloseVote(meeting.chair))


def put(
    meeting: Meeting,
    subject: Subject,
    against: Collection[str] = (),
    others: Vote = FOR,
    named: Mapping[str, Vote] | None = None,
) -> Meeting:
    """Return the meeting after a vote on a subject."""
    return cast(apply(meeting, PutToVote(meeting.chair, subject)), against, others, named)


def first(count: int, meeting: Meeting, vote: Vote = FOR) -> Mapping[str, Vote]:
    """Return so many votes, of the first members in alphabetical order."""
    return dict.fromkeys(meeting.council.codes[:count], vote)


def decided(meeting: Meeting) -> Decision:
    """Return the last decision."""
    return told(meeting, VoteTaken)[-1].decision


def told(meeting: Meeting, kind: type[T]) -> list[T]:
    """Return what the record tells of one kind."""
    return [event for event in meeting.record if isinstance(event, kind)]


def refused(meeting: Meeting, action: Action) -> Objection:
    """Return the objection to an action, which leaves the meeting as it was."""
    before = replace(meeting, record=meeting.record.append())
    with pytest.raises(OutOfOrder) as raised:
        apply(meeting, action)
    assert meeting == before
    assert raised.value.objection.rule
    return raised.value.objection


def allowed(meeting: Meeting, action: Action) -> bool:
    return in_order(meeting, action) is None
