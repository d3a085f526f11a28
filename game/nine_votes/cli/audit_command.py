"""`audit`: every vote of a voting record decided afresh and compared with the record."""

import sys
from argparse import ArgumentParser, Namespace
from collections import Counter
from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import TextIO

from nine_votes.calls import CONTENT_AT_FAULT, DONE, CallError
from nine_votes.council.messages import told_by
from nine_votes.scenarios.auditing import Audited, Finding, RecordError, audit, read_record
from nine_votes.scenarios.library import shipped_roster
from nine_votes.scenarios.names import Names
from nine_votes.words.resolver import in_words

EVERY = 2_000
"""Lines between two signs of progress."""

SHOWN = {
    Finding.EXCEPTION: "exception",
    Finding.NOT_JUDGED: "not judged",
    Finding.AGREES_BY_ITS_KIND: "known kind",
}


def add_arguments(parser: ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("file", metavar="FILE.csv", help="the UN Digital Library's voting data")
    about = "who stood alone, who agreed with whom, what hung on one vote, other rules"
    parser.add_argument("--figures", action="store_true", help=about)
    parser.add_argument("--rules", metavar="NAME,NAME", help="other rules to count by (all)")
    parser.add_argument("--csv", metavar="FILE", help="the agreement of each two members")
    parser.add_argument("--svg", metavar="FILE", help="draw that of the permanent members")


def carry_out(options: Namespace) -> int:
    """Audit the file and print its exceptions, the counts, and the figures that are asked for."""
    roster = shipped_roster()
    names = Names(roster)
    counts: Counter[Finding] = Counter()
    record: list[Audited] = []
    try:
        with open(options.file, encoding="utf-8-sig", newline="") as file:  # noqa: PTH123 - a name
            for audited in audit(read_record(_with_progress(file), names)):
                counts[audited.finding] += 1
                record.append(audited)
                _show(audited)
    except OSError as error:
        raise CallError(f"{options.file} cannot be read: {error.strerror}") from error
    except UnicodeDecodeError:
        print(f"{options.file}: the file is not UTF-8; save it again as UTF-8")
        return CONTENT_AT_FAULT
    except RecordError as error:
        print(f"{options.file}: {in_words(told_by(error))}")
        return CONTENT_AT_FAULT
    _summarise(counts)
    if options.figures or options.csv or options.svg:
        # Counting a record over needs arrays, which an audit by itself should not wait for.
        import_module("nine_votes.cli.record_figures").print_figures(options, record, roster)
    return DONE


def _with_progress(file: TextIO) -> Iterable[str]:
    return _counted(file) if sys.stdout.isatty() else file


def _counted(file: TextIO) -> Iterator[str]:
    for count, line in enumerate(file, start=1):
        if count % EVERY == 0:
            print(f"\r{count:,} lines read", end="", file=sys.stderr, flush=True)
        yield line
    print("\r" + " " * 30 + "\r", end="", file=sys.stderr, flush=True)


def _show(audited: Audited) -> None:
    if audited.finding in SHOWN and audited.sentence:
        entry, label = audited.entry, SHOWN[audited.finding]
        print(f"{entry.name} {entry.day or ''}: {label}: {in_words(audited.sentence)}")


def _summarise(counts: Counter[Finding]) -> None:
    judged = (Finding.AGREES_AS_SUBSTANTIVE, Finding.AGREES_BY_ITS_KIND, Finding.EXCEPTION)
    if counts[Finding.NOT_JUDGED]:
        print(f"not judged: {counts[Finding.NOT_JUDGED]:,}")
    print(f"ballots: {sum(counts[finding] for finding in judged):,}")
    print(f"agree as substantive: {counts[Finding.AGREES_AS_SUBSTANTIVE]:,}")
    print(f"agree by their known kind: {counts[Finding.AGREES_BY_ITS_KIND]:,}")
    print(f"exceptions: {counts[Finding.EXCEPTION]:,}")
    print(f"without a ballot: {counts[Finding.WITHOUT_BALLOT]:,}")
