"""`verify`: whether a journal is whole, or which of its lines is the first that is not."""

from argparse import Namespace

from game.calls import CONTENT_AT_FAULT, DONE
from game.cli.journals import file_of, journal_of
from game.scenarios.library import shipped_roster
from game.sitting.contents import JournalError
from game.sitting.journal import read_journal
from game.sitting.sitting import course_of


def carry_out(options: Namespace) -> int:
    """Check every hash, read every line and take every step again."""
    path, file = journal_of(options), file_of(options)
    try:
        contents = read_journal(path)
        course = course_of(contents, path, shipped_roster(), file)
    except JournalError as error:
        print(error)
        return CONTENT_AT_FAULT
    lines = len(contents.steps) + 1
    if contents.torn:
        print(f"{path}:{lines + 1}: this line was not written to its end; resume cuts it off")
        return CONTENT_AT_FAULT
    count = "1 meeting" if not course.earlier else f"{len(course.meetings)} meetings"
    print(f"{path} is whole: {lines} lines, {count}.")
    return DONE
