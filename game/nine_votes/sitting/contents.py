"""What a journal holds, line by line, or why it cannot be read."""

from dataclasses import dataclass

from nine_votes.calls import ContentError
from nine_votes.council.meeting import Action
from nine_votes.council.messages import Message, say, told_by
from nine_votes.sitting.chain import BEFORE_THE_FIRST, BrokenLineError, parsed, unchained
from nine_votes.sitting.codec import (
    UnreadableFieldsError,
    action_fields,
    action_of,
    tagged_fields,
    tagged_value,
)
from nine_votes.sitting.steps import STEPS, OpenSitting, Step

PROGRAM = "Nine Votes"
VERSION = 2
READ = range(1, VERSION + 1)
"""The formats that can be read and gone on with; 2 added the answers of the lesson."""

HEADS = {OpenSitting.__name__: OpenSitting}


class JournalError(ContentError):
    """A journal that cannot be read or gone on with; the message says where and why."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What a journal holds. `last` is the hash of its last line, `whole` the bytes of its lines.

    `torn` counts the bytes after them: a line that was not written to its end.
    """

    head: OpenSitting
    steps: tuple[Step, ...]
    last: str
    whole: int
    torn: int


def line_fields(step: Step | OpenSitting) -> dict[str, object]:
    """Return a step as the fields of its line."""
    return action_fields(step) if isinstance(step, Action) else tagged_fields("step", step)


def contents_of(data: bytes, name: str) -> Contents:
    """Return what the bytes of a journal hold.

    Raises JournalError with the name and the first line that is at fault.
    """
    *lines, rest = data.split(b"\n")
    try:
        head, last = _head(lines)
    except (BrokenLineError, UnreadableFieldsError) as error:
        raise JournalError(_at(f"{name}:1", error)) from error
    steps: list[Step] = []
    for line in lines[1:]:
        try:
            fields, last = unchained(line, last)
            steps.append(_step(fields))
        except (BrokenLineError, UnreadableFieldsError) as error:
            raise JournalError(_at(f"{name}:{len(steps) + 2}", error)) from error
    return Contents(head, tuple(steps), last, len(data) - len(rest), len(rest))


def _at(place: str, error: Exception) -> Message:
    return say("journal-line", place=place, why=told_by(error))


def _head(lines: list[bytes]) -> tuple[OpenSitting, str]:
    if not lines:
        raise BrokenLineError(say("journal-line-missing"))
    fields = parsed(lines[0])
    if not isinstance(fields, dict) or fields.get("program") != PROGRAM:
        raise BrokenLineError(say("journal-line-foreign"))
    if (version := fields.get("version")) not in READ:
        foreign = say("journal-line-other-format", format=str(version), last=VERSION)
        raise BrokenLineError(foreign)
    fields, last = unchained(lines[0], BEFORE_THE_FIRST)
    return tagged_value("step", HEADS, fields), last


def _step(fields: object) -> Step:
    if isinstance(fields, dict) and "step" in fields:
        return tagged_value("step", STEPS, fields)
    return action_of(fields)
