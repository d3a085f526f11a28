"""`decide`: one question from the command line, or a batch as JSON Lines."""

import json
import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from typing import Any, TextIO

from nine_votes.calls import CONTENT_AT_FAULT, DONE, CallError
from nine_votes.cli.report import asked_fields, decided_fields, print_decision, question_arguments
from nine_votes.council.members import Roster
from nine_votes.council.messages import say, told_by
from nine_votes.council.outcomes import UndecidableError
from nine_votes.scenarios.contract import ContractError, read_question
from nine_votes.scenarios.library import shipped_roster
from nine_votes.words.arguments import Arguments
from nine_votes.words.resolver import in_words

SINGLE = ("date", "rules", "kind", "chapter", "nature", "method")


def add_arguments(parser: Arguments) -> None:
    parser.add_argument("--date", metavar="2024-03-28", help=say("help-decide-date"))
    parser.add_argument("--votes", metavar='"*=in_favour RUS=against"', help=say("help-votes"))
    question_arguments(parser, after=(("--rules", "charter"),))
    parser.add_argument("--batch", metavar="FILE", help=say("help-decide-batch"))


def carry_out(options: Namespace) -> int:
    roster = shipped_roster()
    today = datetime.now().astimezone().date()
    if options.batch is not None:
        _refuse_both(options)
        return _batch(options.batch, roster, today)
    try:
        if not options.votes:
            raise CallError(say("call-give-votes"))
        put = read_question(asked_fields(options, SINGLE), roster, today)
        if options.json:
            print(json.dumps({"id": None, **decided_fields(put)}))
        else:
            print_decision(put)
    except (ContractError, UndecidableError) as error:
        raise CallError(told_by(error)) from error
    return DONE


def _refuse_both(options: Namespace) -> None:
    given = [name for name in (*SINGLE, "votes", "party") if getattr(options, name)]
    if given or options.atrocity:
        raise CallError(say("call-batch-alone"))


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
        raise CallError(say("call-not-read", file=name, why=error.strerror or "")) from error


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
        why = say("call-no-json", why=error.msg, at=error.pos)
        return {"id": None, "error": in_words(why)}
    except RecursionError:
        return {"id": None, "error": in_words(say("call-too-deep"))}
    except (ContractError, UndecidableError) as error:
        return {"id": identifier, "error": in_words(told_by(error))}


def _object(line: str) -> dict[str, Any]:
    fields = json.loads(line, object_pairs_hook=_without_duplicates)
    if not isinstance(fields, dict):
        raise ContractError(say("call-object", example='{"votes": {"*": "in_favour"}}'))
    return fields


def _without_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    for name, value in pairs:
        if name in fields:
            raise ContractError(say("call-field-twice", field=name))
        fields[name] = value
    return fields
