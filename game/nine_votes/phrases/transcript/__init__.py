"""The running transcript: every event of a record as sentences spoken or told.

What the President says in that office begins with "The President:", what a delegation says in its
own words with its name. How a member votes is told when the vote is closed, and not before.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from nine_votes.council.events import Event
from nine_votes.council.meeting import Done, Meeting
from nine_votes.council.messages import Message
from nine_votes.phrases.scene import Scene, scenes
from nine_votes.phrases.transcript.course import COURSE
from nine_votes.phrases.transcript.deeds import deed
from nine_votes.phrases.transcript.floor import FLOOR

TOLD: Mapping[type[Event], Callable[[Any, Scene], list[Message]]] = {
    Done: lambda event, scene: deed(event.action, scene),
    **COURSE,
    **FLOOR,
}
"""What is told of each kind of event."""


def told(meeting: Meeting) -> Iterator[tuple[Event, list[Message]]]:
    """Yield every event of a meeting with the lines that tell it."""
    for event, scene in scenes(meeting):
        yield event, TOLD[type(event)](event, scene)
