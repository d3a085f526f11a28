"""`verify`: whether a journal is whole, or which of its lines is the first that is not."""

from argparse import Namespace

from nine_votes.calls import CONTENT_AT_FAULT, DONE
from nine_votes.cli.journals import journal_arguments, journal_read
from nine_votes.council.messages import say
from nine_votes.words.resolver import in_words

add_arguments = journal_arguments


def carry_out(options: Namespace) -> int:
    path, contents, course = journal_read(options)
    lines = len(contents.steps) + 1
    if contents.torn:
        print(in_words(say("record-torn-line", path=str(path), line=lines + 1)))
        return CONTENT_AT_FAULT
    facts = {"lines": lines, "meetings": len(course.meetings)}
    print(in_words(say("record-whole", path=str(path), **facts)))
    return DONE
