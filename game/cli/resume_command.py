"""`resume`: a sitting taken up again from its journal: played on, or told where it stands."""

import sys
from argparse import Namespace
from collections.abc import Iterator

from game.calls import DONE
from game.cli.journals import file_of, printable
from game.cli.keys import listening
from game.cli.meeting_game import play_sitting
from game.cli.report import wrapped
from game.phrases import terminal as words
from game.phrases.transcript import transcript
from game.scenarios.library import shipped_roster
from game.sitting.course import Course
from game.sitting.shelf import find_journal
from game.sitting.sitting import resume
from game.sitting.steps import Holder

LAST_LINES = 6
"""So much of the transcript reminds players of what was last."""


def carry_out(options: Namespace) -> int:
    """Open the journal, mend its end where that is torn, and go on with it in a terminal.

    Where there is none it is only said where the meeting stands.
    """
    path, roster = find_journal(options.journal), shipped_roster()
    sitting, notice = resume(path, roster, file_of(options))
    with sitting:
        for line in wrapped(notice or "", ""):
            print(line)
        print(f"{sitting.course.scenario.title}\n{path}\n")
        for line in standing(sitting.course):
            print(line)
        if sys.stdin.isatty() and sys.stdout.isatty():
            with listening():
                play_sitting(sitting, roster)
            print(words.LEAVING)
    return DONE


def standing(course: Course) -> Iterator[str]:
    """Return where a meeting stands, who acts for which seat, and the last that happened."""
    meeting = course.meeting
    yield words.stands(meeting, len(course.meetings))
    yield words.presided_and_taken(meeting, course.actions)
    for holder in (Holder.PLACARD, Holder.HOUSE):
        seats = [code for code in meeting.council.codes if course.holder(code) is holder]
        if seats:
            yield from wrapped(words.held_by(holder, seats), "")
    yield ""
    for line in transcript(meeting)[-LAST_LINES:]:
        yield from wrapped(printable(line), "")
