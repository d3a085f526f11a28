"""The record while it grows, as plain values: a line for every sentence, meeting after meeting."""

from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from nine_votes.council.messages import Message, Said, say
from nine_votes.phrases import recorded as words
from nine_votes.phrases.papers import as_typed
from nine_votes.phrases.transcript import told
from nine_votes.phrases.written import nth_meeting
from nine_votes.sitting.course import Course


class LineView(NamedTuple):
    """A line of the record: who speaks, where somebody does, and what is said or told."""

    who: Said
    text: Said
    heading: bool = False


def running_record(course: Course) -> tuple[LineView, ...]:
    """Return the record of all meetings, each correction where it was made."""
    count = len(course.meetings)
    return tuple(chain.from_iterable(_meeting(course, n, count) for n in range(count)))


def _meeting(course: Course, number: int, count: int) -> Iterator[LineView]:
    if count > 1:
        yield LineView("", nth_meeting(number + 1, count), heading=True)
    corrections = [c for c in course.corrections if c.number == number]
    for events, (_, lines) in enumerate(told(course.meetings[number]), 1):
        yield from (_line(line) for line in lines)
        for correction in corrections:
            if correction.events == events:
                yield LineView(
                    say("told-speaker", speaker=words.CORRECTION), as_typed(correction.text)
                )


def _line(line: Message) -> LineView:
    """Return a line with whoever speaks in it apart."""
    if line.id != "told-says":
        return LineView("", line)
    facts = dict(line.facts)
    who = say("told-speaker", speaker=facts["speaker"])
    return LineView(who, say("told-words", words=facts["words"]))
