"""`decide`: one question from the command line, or a batch as JSON Lines."""

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from typing import Any, TextIO

from nine_votes.calls import CONTENT_AT_FAULT, DONE, CallError
from nine_votes.cli.fields import asked_fields, decided_fields
from nine_votes.cli.report import print_decision
from nine_votes.council.messages import told_by
from nine_votes.council.outcomes import UndecidableError
from nine_votes.council.roster import Roster
from nine_votes.scenarios.contract import ContractError, read_question
from nine_votes.scenarios.library import shipped_roster
from nine_votes.words.resolver import in_words

SINGLE = ("date", "rules", "kind", "chapter", "nature", "method")


def add_arguments(parser: ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--date", metavar="2024-03-28", help="fills the members and the rule")
    parser.add_argument("--votes", metavar='"*=in_favour RUS=against"', help="votes by member")
    for option, example in (
        ("--kind", "procedural:agenda_include"),
        ("--chapter", "VI"),
        ("--nature", "dispute"),
        ("--method", "president_ruling"),
        ("--rules", "charter"),
    ):
        parser.add_argument(option, metavar=example)
    parser.add_argument("--party", action="append", metavar="FRA", help="a party to the dispute")
    parser.add_argument("--atrocity", action="store_true", help="mass atrocities are certified")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--batch", metavar="FILE", help="JSON Lines in, one JSON line out for each")


def carry_out(options: Namespace) -> int:
    """Decide what the command line asks, or each line of the batch in order."""
    roster = shipped_roster()
    today = datetime.now().astimezone().date()
    if options.batch is not None:
        _refuse_both(options)
        return _batch(options.batch, roster, today)
    try:
        if not options.votes:
            raise CallError('give the votes, such as --votes "*=in_favour RUS=against"')
        put = read_question(asked_fields(options, SINGLE), roster, today)
        if options.json:
            print(json.dumps({"id": None, **decided_fields(put)}))
        else:
            print_decision(put)
    except (ContractError, UndecidableError) as error:
        raise CallError(in_words(told_by(error))) from error
    return DONE


def _refuse_both(options: Namespace) -> None:
    given = [name for name in (*SINGLE, "votes", "party") if getattr(options, name)]
    if given or options.atrocity:
        raise CallError("--batch takes its questions from the file; leave the other options out")


def _batch(name: str, roster: Roster, today: date) -> int:
    clean = True
    with _lines(name) as lines:
        for answer in answers(lines, roster, today):
            clean = clean and "error" not in answer
            print(json.dumps(answer))
    return DONE if clean else CONTENT_AT_FAULT


@contextmanager
def _lines(name: str) -> Iterator[TextIO]:
    if name == "-":
        # What is no UTF-8 is then no JSON either, and is told of at its line, as in a file.
        sys.stdin.reconfigure(errors="replace")  # type: ignore[union-attr]
        yield sys.stdin
        return
    try:
        with open(name, encoding="utf-8-sig", errors="replace") as file:  # noqa: PTH123 - a name
            yield file
    except OSError as error:
        raise CallError(f"{name} cannot be read: {error.strerror}") from error


def answers(lines: Iterable[str], roster: Roster, today: date) -> Iterator[dict[str, Any]]:
    """Return an answer a line, in order; a bad line is answered with an error."""
    for line in lines:
        if line.strip():
            yield _answer(line, roster, today)


def _answer(line: str, roster: Roster, today: date) -> dict[str, Any]:
    identifier: object = None
    try:
        fields = _object(line)
        identifier = fields.get("id")
        put = read_question(fields, roster, today)
        return {"id": identifier, **decided_fields(put)}
    except json.JSONDecodeError as error:
        return {"id": None, "error": f"this line is not JSON: {error.msg} at character {error.pos}"}
    except RecursionError:
        return {"id": None, "error": "this line nests too deeply"}
    except (ContractError, UndecidableError) as error:
        return {"id": identifier, "error": in_words(told_by(error))}


def _object(line: str) -> dict[str, Any]:
    fields = json.loads(line, object_pairs_hook=_without_duplicates)
    if not isinstance(fields, dict):
        raise ContractError('an object is wanted, such as {"votes": {"*": "in_favour"}}')
    return fields


def _without_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    for name, value in pairs:
        if name in fields:
            raise ContractError(f'"{name}" stands there twice')
        fields[name] = value
    return fields
