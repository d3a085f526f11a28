"""Which journal a call means, where its scenario lies if the call says so, and how to print it."""

import sys
from argparse import Namespace
from pathlib import Path

from nine_votes.council.messages import say
from nine_votes.scenarios.library import find_scenario, shipped_roster
from nine_votes.sitting.course import Course
from nine_votes.sitting.journal import Contents, read_journal
from nine_votes.sitting.shelf import find_journal
from nine_votes.sitting.sitting import course_of
from nine_votes.words.arguments import Arguments
from nine_votes.words.resolver import in_words


def journal_arguments(parser: Arguments) -> None:
    parser.add_argument("journal", metavar="JOURNAL", help=say("help-journal"))
    scenario_argument(parser)


def last_journal_arguments(parser: Arguments) -> None:
    parser.add_argument("journal", nargs="?", metavar="JOURNAL", help=say("help-last-journal"))
    scenario_argument(parser)


def scenario_argument(parser: Arguments) -> None:
    parser.add_argument("--scenario", metavar="FILE", help=say("help-journal-scenario"))


def file_of(options: Namespace) -> Path | None:
    return find_scenario(options.scenario) if options.scenario else None


def journal_read(options: Namespace) -> tuple[Path, Contents, Course]:
    """Return the journal named or last written to, what it holds, and what became of it.

    The journal is left alone; that it is but a record is told beside. Raises NoSuchJournalError,
    NoSuchScenarioError and JournalError.
    """
    path = find_journal(options.journal)
    contents = read_journal(path)
    course = course_of(contents, path, shipped_roster(), file_of(options))
    if course.record_only:
        print(in_words(course.record_only), file=sys.stderr)
    return path, contents, course
