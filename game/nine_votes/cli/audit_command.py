"""`audit`: every vote of a voting record decided afresh and compared with the record."""

import sys
from argparse import Namespace
from collections import Counter
from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import TextIO

from nine_votes.calls import CONTENT_AT_FAULT, DONE, CallError
from nine_votes.council.messages import Said, say, told_by
from nine_votes.scenarios.auditing import Audited, Finding, RecordError, audit, read_record
from nine_votes.scenarios.library import shipped_roster
from nine_votes.scenarios.names import Names
from nine_votes.words.arguments import Arguments
from nine_votes.words.resolver import in_words

EVERY = 2_000
"""Lines between two signs of progress."""

SHOWN = {
    Finding.EXCEPTION: say("audit-exception"),
    Finding.NOT_JUDGED: say("audit-not-judged"),
    Finding.AGREES_BY_ITS_KIND: say("audit-known-kind"),
}


def add_arguments(parser: Arguments) -> None:
    parser.add_argument("file", metavar="FILE.csv", help=say("help-audit-file"))
    parser.add_argument("--figures", action="store_true", help=say("help-audit-figures"))
    parser.add_argument("--rules", metavar="NAME,NAME", help=say("help-audit-rules"))
    parser.add_argument("--csv", metavar="FILE", help=say("help-audit-csv"))
    parser.add_argument("--svg", metavar="FILE", help=say("help-audit-svg"))


def carry_out(options: Namespace) -> int:
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
        why = error.strerror or ""
        raise CallError(say("call-not-read", file=options.file, why=why)) from error
    except UnicodeDecodeError:
        return _unreadable(options.file, say("finding-not-utf-8"))
    except RecordError as error:
        return _unreadable(options.file, told_by(error))
    _summarise(counts)
    if options.figures or options.csv or options.svg:
        # Counting a record over needs arrays, which an audit by itself should not wait for.
        import_module("nine_votes.cli.record_figures").print_figures(options, record, roster)
    return DONE


def _unreadable(file: str, why: Said) -> int:
    print(in_words(say("call-at", what=file, why=why)))
    return CONTENT_AT_FAULT


def _with_progress(file: TextIO) -> Iterable[str]:
    return _counted(file) if sys.stdout.isatty() else file


def _counted(file: TextIO) -> Iterator[str]:
    for count, line in enumerate(file, start=1):
        if count % EVERY == 0:
            said = in_words(say("audit-read", lines=count))
            print(f"\r{said}", end="", file=sys.stderr, flush=True)
        yield line
    print("\r" + " " * 30 + "\r", end="", file=sys.stderr, flush=True)


def _show(audited: Audited) -> None:
    if audited.finding in SHOWN and audited.sentence:
        name, day = audited.entry.name, str(audited.entry.day or "")
        finding, sentence = SHOWN[audited.finding], audited.sentence
        print(in_words(say("audit-row", name=name, day=day, finding=finding, sentence=sentence)))


def _summarise(counts: Counter[Finding]) -> None:
    judged = (Finding.AGREES_AS_SUBSTANTIVE, Finding.AGREES_BY_ITS_KIND, Finding.EXCEPTION)
    said = say(
        "audit-counts",
        unjudged=counts[Finding.NOT_JUDGED],
        ballots=sum(counts[finding] for finding in judged),
        substantive=counts[Finding.AGREES_AS_SUBSTANTIVE],
        by_kind=counts[Finding.AGREES_BY_ITS_KIND],
        exceptions=counts[Finding.EXCEPTION],
        without_ballot=counts[Finding.WITHOUT_BALLOT],
    )
    print(in_words(said))
