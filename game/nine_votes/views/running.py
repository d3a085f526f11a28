"""The record while it grows, as plain values: a line for every sentence, meeting after meeting."""

from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from nine_votes.council.actions.floor import (
    MakeStatement,
    ProposeStatement,
    RaisePointOfOrder,
    Speak,
)
from nine_votes.council.events import Event
from nine_votes.council.meeting import Done
from nine_votes.council.messages import Message, say
from nine_votes.phrases.papers import as_typed
from nine_votes.phrases.transcript import told
from nine_votes.sitting.course import Course
from nine_votes.words.resolver import in_words

SPEECHES = (Speak, MakeStatement, RaisePointOfOrder, ProposeStatement)
"""What is told with the words of a delegation after a colon."""


class LineView(NamedTuple):
    """A line of the record: who speaks, where somebody does, and what is said or told."""

    who: str
    text: str
    heading: bool = False


def running_record(course: Course) -> tuple[LineView, ...]:
    """Return the record of all meetings, each correction where it was made."""
    count = len(course.meetings)
    return tuple(chain.from_iterable(_meeting(course, n, count) for n in range(count)))


def _meeting(course: Course, number: int, count: int) -> Iterator[LineView]:
    if count > 1:
        yield LineView("", in_words(say("record-nth", nth=number + 1, of=count)), heading=True)
    corrections = [c for c in course.corrections if c.number == number]
    for events, (event, lines) in enumerate(told(course.meetings[number]), 1):
        yield from (_line(event, line) for line in lines)
        for correction in corrections:
            if correction.events == events:
                yield LineView(in_words(say("record-correction-spoken")), as_typed(correction.text))


def _line(event: Event, line: Message) -> LineView:
    """Return a line with whoever speaks in it apart."""
    speech = isinstance(event, Done) and isinstance(event.action, SPEECHES)
    if speech or line.id == "president-says":
        who, colon, said = in_words(line).partition(": ")
        return LineView(f"{who}{colon}".strip(), said)
    return LineView("", in_words(line))
