"""`resume`: a sitting taken up again from its journal, and where its meeting stands."""

from argparse import Namespace
from collections.abc import Iterator

from game.calls import DONE
from game.cli.journals import file_of, printable
from game.cli.report import wrapped
from game.council.meeting import Phase
from game.phrases.transcript import transcript
from game.phrases.words import long_date
from game.scenarios.library import shipped_roster
from game.sitting.course import Course
from game.sitting.shelf import find_journal
from game.sitting.sitting import resume
from game.sitting.steps import Holder

LAST_LINES = 6
"""So much of the transcript reminds players of what was last."""


def carry_out(options: Namespace) -> int:
    """Open the journal, mend its end where that is torn, and say where the meeting stands."""
    path = find_journal(options.journal)
    sitting, notice = resume(path, shipped_roster(), file_of(options))
    with sitting:
        for line in wrapped(notice or "", ""):
            print(line)
        print(f"{sitting.course.scenario.title}\n{path}\n")
        for line in standing(sitting.course):
            print(line)
    return DONE


def standing(course: Course) -> Iterator[str]:
    """Return where a meeting stands, who acts for which seat, and the last that happened."""
    meeting = course.meeting
    presiding = meeting.council.member(meeting.chair).name
    yield f"Meeting {len(course.meetings)}, {long_date(meeting.day)}: {STAGES[meeting.phase]}."
    yield f"Presiding: {presiding}. Actions that hold: {course.actions}."
    for holder in (Holder.PLACARD, Holder.HOUSE):
        seats = [code for code in meeting.council.codes if course.holder(code) is holder]
        if seats:
            yield from wrapped(f"Held by {HELD_BY[holder]}: {', '.join(seats)}.", "")
    yield ""
    for line in transcript(meeting)[-LAST_LINES:]:
        yield from wrapped(printable(line), "")


STAGES = {
    Phase.AGENDA: "the agenda is to be adopted",
    Phase.DEBATE: "the debate is open",
    Phase.BEFORE_THE_VOTE: "statements before the vote",
    Phase.VOTING: "voting",
    Phase.AFTER_THE_VOTE: "statements after the vote",
    Phase.SUSPENDED: "suspended",
    Phase.ADJOURNED: "adjourned",
}

HELD_BY = {Holder.PLACARD: "placard", Holder.HOUSE: "the house"}
