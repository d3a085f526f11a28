"""`replay`: what happened in a sitting, told again from its journal, which is left alone."""

import sys
from argparse import Namespace
from collections.abc import Iterator

from nine_votes.calls import DONE
from nine_votes.cli import solo_lines
from nine_votes.cli.journals import journal_arguments, journal_read
from nine_votes.cli.shown import INDENT, tell
from nine_votes.council.messages import Message, say
from nine_votes.phrases.transcript import told
from nine_votes.record.block import Block, Gap, Items
from nine_votes.sitting.course import Correction, Course
from nine_votes.views.negotiation_log import log
from nine_votes.words.resolver import in_words

add_arguments = journal_arguments


def carry_out(options: Namespace) -> int:
    path, contents, course = journal_read(options)
    print(course.scenario.title)
    tell(retold(course))
    if contents.torn:
        print(f"\n{in_words(say('record-torn', path=str(path)))}", file=sys.stderr)
    return DONE


def retold(course: Course) -> Iterator[Block]:
    """Yield the record of all meetings, each correction where the record was when it was made.

    A negotiation came before them.
    """
    if course.negotiation is not None:
        yield from solo_lines.log(log(course.negotiation))
    for number, meeting in enumerate(course.meetings):
        yield from (Gap(), say("record-retold", nth=number + 1, day=meeting.business.day))
        made = [correction for correction in course.corrections if correction.number == number]
        for place, (_, lines) in enumerate(told(meeting), 1):
            corrections = _corrections(made, place, len(meeting.record))
            yield Items((*lines, *corrections), inset=INDENT)


def _corrections(made: list[Correction], place: int, last: int) -> list[Message]:
    """Return those made after so many events, or, where the rest was taken back, after the last."""
    found = [each.text for each in made if min(each.events, last) == place]
    return [say("record-corrected", text=text) for text in found]
