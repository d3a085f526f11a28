"""`replay`: what happened in a sitting, told again from its journal, which is left alone."""

import sys
from argparse import Namespace
from collections.abc import Iterator

from nine_votes.calls import DONE
from nine_votes.cli import solo_lines
from nine_votes.cli.journals import journal_arguments, journal_read, printable
from nine_votes.cli.report import wrapped
from nine_votes.cli.shown import shown
from nine_votes.phrases.transcript import told
from nine_votes.phrases.words import long_date
from nine_votes.sitting.course import Correction, Course
from nine_votes.views.negotiation_log import log
from nine_votes.words.resolver import in_words

add_arguments = journal_arguments


def carry_out(options: Namespace) -> int:
    """Print the record of each meeting, line by line."""
    path, contents, course = journal_read(options)
    print(course.scenario.title)
    for line in lines_of(course):
        print(line)
    if contents.torn:
        print(f"\n{path} ends in a line that was not written to its end.", file=sys.stderr)
    return DONE


def lines_of(course: Course) -> Iterator[str]:
    """Return the record of all meetings, each correction where the record was when it was made.

    A negotiation came before them.
    """
    if course.negotiation is not None:
        yield from shown(solo_lines.log(log(course.negotiation)))
    for number, meeting in enumerate(course.meetings):
        yield f"\nMeeting {number + 1}, {long_date(meeting.business.day)}"
        made = [correction for correction in course.corrections if correction.number == number]
        for place, (_, lines) in enumerate(told(meeting), 1):
            for line in (*map(in_words, lines), *_corrections(made, place, len(meeting.record))):
                yield from wrapped(printable(line), "  ")


def _corrections(made: list[Correction], place: int, last: int) -> list[str]:
    """Return those made after so many events, or, where the rest was taken back, after the last."""
    return [f"Correction: {each.text}" for each in made if min(each.events, last) == place]
