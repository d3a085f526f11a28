"""`verify`: whether a journal is whole, or which of its lines is the first that is not."""

from argparse import Namespace

from nine_votes.calls import CONTENT_AT_FAULT, DONE
from nine_votes.cli.journals import journal_arguments, journal_read

add_arguments = journal_arguments


def carry_out(options: Namespace) -> int:
    """Check every hash, read every line and take every step again."""
    path, contents, course = journal_read(options)
    lines = len(contents.steps) + 1
    if contents.torn:
        print(f"{path}:{lines + 1}: this line was not written to its end; resume cuts it off")
        return CONTENT_AT_FAULT
    count = "1 meeting" if not course.earlier else f"{len(course.meetings)} meetings"
    print(f"{path} is whole: {lines} lines, {count}.")
    return DONE
