"""Small changes to a meeting that the effects of actions are made of."""

from dataclasses import replace
from typing import Any

from nine_votes.council.actions import Action
from nine_votes.council.events import Done, Event
from nine_votes.council.meeting import Meeting, Paper, Standing


def changed(meeting: Meeting, *events: Event, **fields: Any) -> Meeting:  # noqa: ANN401 - fields of Meeting
    """Return the meeting with events added to its record and fields changed."""
    return replace(meeting, record=meeting.record.append(*events), **fields)


def done(meeting: Meeting, action: Action, **fields: Any) -> Meeting:  # noqa: ANN401 - fields of Meeting
    """Return the meeting with an action taken down as it is, and fields changed."""
    return changed(meeting, Done(action), **fields)


def with_paper(meeting: Meeting, paper: Paper) -> Meeting:
    """Return the meeting with a draft in the place of the one with its symbol."""
    papers = tuple(paper if p.symbol == paper.symbol else p for p in meeting.papers)
    return replace(meeting, papers=papers)


def with_amendment(meeting: Meeting, identifier: str, standing: Standing) -> Meeting:
    """Return the meeting with an amendment's standing changed."""
    amendments = tuple(
        replace(a, standing=standing) if a.id == identifier else a for a in meeting.amendments
    )
    return replace(meeting, amendments=amendments)
