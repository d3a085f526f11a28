"""`record`: the record of a sitting as text, Markdown, a page of HTML, CSV or JSON."""

import sys
from argparse import Namespace
from collections.abc import Callable, Mapping
from pathlib import Path

from game.calls import DONE, CallError
from game.cli.journals import journal_read
from game.record.html import as_html
from game.record.markdown import as_markdown
from game.record.tables import as_csv, as_json
from game.record.text import as_text
from game.views.minutes import RecordMinutes, record_minutes

FORMATS: Mapping[str, Callable[[RecordMinutes], str]] = {
    "text": as_text,
    "md": as_markdown,
    "html": as_html,
    "csv": as_csv,
    "json": as_json,
}
"""What a record can be written as."""

MARKED = "utf-8-sig"
"""Spreadsheets read a CSV file as UTF-8 only where a mark at its beginning says so."""


def carry_out(options: Namespace) -> int:
    """Write the record of a journal, which is left alone, to a file or to the terminal."""
    path, contents, course = journal_read(options)
    written = FORMATS[options.format](record_minutes(course))
    if options.output:
        _write(Path(options.output), written, path, options.format)
    else:
        print(written, end="")
    if contents.torn:
        print(f"{path} ends in a line that was not written to its end.", file=sys.stderr)
    return DONE


def _write(output: Path, written: str, journal: Path, form: str) -> None:
    encoding = MARKED if form == "csv" else "utf-8"
    try:
        if output.exists() and output.samefile(journal):
            raise CallError(f"{output} is the journal itself; name another file for the record")
        output.write_text(written, encoding=encoding, newline="")
    except OSError as error:
        raise CallError(f"{output} cannot be written: {error.strerror}") from error
    print(f"Written: {output}")
