"""`resume`: a sitting taken up again from its journal: played on, or told where it stands."""

import sys
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from nine_votes.calls import DONE
from nine_votes.cli import solo_lines
from nine_votes.cli.journals import file_of, last_journal_arguments
from nine_votes.cli.keys import listening
from nine_votes.cli.meeting_game import STAGE, play_sitting, said_since
from nine_votes.cli.shown import tell
from nine_votes.cli.solo_command import Seated, play_from, play_on
from nine_votes.council.members import Roster, the_member
from nine_votes.council.messages import Cases, say
from nine_votes.record.block import Block, Gap
from nine_votes.scenarios.library import find_scenario, shipped_roster
from nine_votes.sitting.course import Course
from nine_votes.sitting.journal import read_journal
from nine_votes.sitting.shelf import find_journal
from nine_votes.sitting.sitting import Sitting, resume
from nine_votes.sitting.steps import Holder
from nine_votes.views.negotiation import negotiation_view
from nine_votes.words.resolver import in_words

HELD_BY = Cases("terminal-held-by", (Holder.PLACARD, Holder.HOUSE))
LAST_LINES = 6
"""So much of the transcript reminds players of what was last."""


add_arguments = last_journal_arguments


def carry_out(options: Namespace) -> int:
    """Open the journal, mend its end where that is torn, and go on with it in a terminal.

    Where there is none it is only said where the meeting stands.
    """
    path, roster = find_journal(options.journal), shipped_roster()
    sitting, notice = resume(path, roster, file_of(options))
    with sitting:
        tell([notice or ""])
        print(f"{sitting.course.scenario.title}\n{path}\n")
        tell(standing(sitting.course))
        if sys.stdin.isatty() and sys.stdout.isatty() and not sitting.course.record_only:
            with listening():
                _play(sitting, roster, path)
            print(in_words(say("terminal-leaving")))
    return DONE


def _play(sitting: Sitting, roster: Roster, journal: Path) -> None:
    negotiation = sitting.course.negotiation
    if negotiation is None:
        play_sitting(sitting, roster)
        return
    again = play_on(sitting, roster)
    if again is not None:
        own = read_journal(journal).head.file
        file = Path(own) if own else find_scenario(sitting.course.scenario.id)
        play_from(
            file, roster, Seated(negotiation.seat, negotiation.level, negotiation.seed), again
        )


def standing(course: Course) -> Iterator[Block]:
    meeting = course.meeting
    if course.negotiation is not None:
        yield from solo_lines.standing(negotiation_view(course))
    chair, stage = the_member(meeting.chair, meeting.council), STAGE(meeting.phase)
    nth = len(course.meetings)
    yield say("terminal-stands", nth=nth, day=meeting.day, stage=stage)
    yield say("terminal-actions", chair=chair, actions=course.actions)
    for holder in (Holder.PLACARD, Holder.HOUSE):
        seats = tuple(code for code in meeting.council.codes if course.holder(code) is holder)
        if seats:
            yield HELD_BY(holder, seats=seats)
    yield Gap()
    yield from said_since(meeting, 0)[-LAST_LINES:]
