"""`record`: the record of a sitting as text, Markdown, a page of HTML, PDF, CSV or JSON."""

import sys
from argparse import Namespace
from collections.abc import Callable, Mapping
from pathlib import Path

from nine_votes.calls import DONE, CallError
from nine_votes.cli.journals import journal_read, last_journal_arguments
from nine_votes.council.messages import say
from nine_votes.record.html import as_html, write_pdf
from nine_votes.record.markdown import as_markdown
from nine_votes.record.paper import as_text
from nine_votes.record.tables import as_assessment, as_csv, as_json
from nine_votes.views.minutes import RecordMinutes, record_minutes
from nine_votes.words.arguments import Arguments
from nine_votes.words.resolver import in_words

FORMATS: Mapping[str, Callable[[RecordMinutes], str]] = {
    "text": as_text,
    "md": as_markdown,
    "html": as_html,
    "csv": as_csv,
    "json": as_json,
    "assessment": lambda record: as_assessment(record.assessment),
}
"""What a record can be written as, PDF beside it, which is no text."""

PDF = "pdf"
MARKED = "utf-8-sig"
"""Spreadsheets read a CSV file as UTF-8 only where a mark at its beginning says so."""

TABLES = frozenset({"csv", "assessment"})


def add_arguments(parser: Arguments) -> None:
    last_journal_arguments(parser)
    parser.add_argument(
        "--format",
        choices=("text", "md", "html", "pdf", "csv", "json", "assessment"),
        default="text",
        help=say("help-record-format"),
    )
    parser.add_argument("--output", metavar="FILE", help=say("help-output"))


def carry_out(options: Namespace) -> int:
    """Write the record of a journal, which is left alone, to a file or to the terminal."""
    if options.format == PDF and not options.output:
        raise CallError(say("record-pdf-to-a-file"))
    path, contents, course = journal_read(options)
    record = record_minutes(course)
    if options.output:
        _write(Path(options.output), record, path, options.format)
    else:
        print(FORMATS[options.format](record), end="")
    if contents.torn:
        print(in_words(say("record-torn", path=str(path))), file=sys.stderr)
    return DONE


def _write(output: Path, record: RecordMinutes, journal: Path, form: str) -> None:
    try:
        if output.exists() and output.samefile(journal):
            raise CallError(say("record-is-the-journal", path=str(output)))
        if form == PDF:
            write_pdf(as_html(record), output)
        else:
            encoding = MARKED if form in TABLES else "utf-8"
            output.write_text(FORMATS[form](record), encoding=encoding, newline="")
    except OSError as error:
        why = say("call-not-written", file=str(output), why=error.strerror or "")
        raise CallError(why) from error
    print(in_words(say("record-written", path=str(output))))
