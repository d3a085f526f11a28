"""`whatif`: the same votes under other rules, several at once."""

import json
import textwrap
from argparse import Namespace
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from nine_votes.analysis.comparison import Compared, compared, every_rule
from nine_votes.calls import DONE, CallError
from nine_votes.cli.held_votes import asked_votes, held_arguments
from nine_votes.cli.report import at_fault, pairs, write_file
from nine_votes.council.charter import Standing, UnknownRulesError
from nine_votes.council.decision import HeldVote
from nine_votes.council.members import Council
from nine_votes.council.messages import Cases, Message, say, told_by
from nine_votes.council.voting import VOTES, Vote
from nine_votes.phrases.comparison import (
    HEADINGS,
    Line,
    comparison_line,
    in_columns,
    notes,
    summary,
)
from nine_votes.record.lines import wrapped
from nine_votes.record.tally_chart import tally_chart
from nine_votes.scenarios.library import shipped_roster
from nine_votes.words.arguments import Arguments
from nine_votes.words.resolver import in_words

KIND = Cases("comparison-kind", Standing)
WIDTHS = (26, 10, 8, 10, 7)
"""Of the columns of the table but the last."""

RESULT = 27


def add_arguments(parser: Arguments) -> None:
    held_arguments(parser)
    parser.add_argument("--rules", metavar="NAME,NAME", help=say("help-whatif-rules"))
    parser.add_argument("--added", metavar='"+01=against"', help=say("help-whatif-added"))


def carry_out(options: Namespace) -> int:
    given = _given(options.added)
    votes = asked_votes(options, shipped_roster())
    if options.svg and len(votes) > 1:
        raise CallError(say("call-one-drawing"))
    found = [(name, put, _compared(put, options.rules, given)) for name, put in votes]
    if options.svg:
        name, put, under = found[0]
        table = [comparison_line(each) for each in under]
        title = say("comparison-title-of", of=name)
        write_file(tally_chart(title, table, notes(under, put.question), "tally"), options.svg)
    if options.json:
        fields = [
            {"vote": name, "rules": [_fields(c, put) for c in under]} for name, put, under in found
        ]
        print(json.dumps({"votes": fields}, indent=2))
        return DONE
    for name, put, under in found:
        sentences = (summary(under), *notes(under, put.question))
        print("\n".join(_lines(name, under, sentences)))
    return DONE


def _given(text: str | None) -> dict[str, Vote]:
    if text is None:
        return {}
    given = pairs(text, "--added", say("call-pair-of-added-votes"))
    for seat, vote in given.items():
        if vote not in VOTES:
            why = say("call-no-such-vote-of", vote=vote, seat=seat, known=VOTES)
            raise at_fault("--added", why)
    return {seat: Vote(vote) for seat, vote in given.items()}


def _compared(put: HeldVote, names: str | None, given: Mapping[str, Vote]) -> tuple[Compared, ...]:
    asked = names.split(",") if names else every_rule(put.day, put.ballot.size)
    try:
        return compared(asked, put, given)
    except UnknownRulesError as error:
        raise at_fault("--rules", told_by(error)) from error


def _lines(name: str, under: Sequence[Compared], said: Sequence[Message]) -> Iterator[str]:
    yield from ("", name, "")
    *heads, last = map(in_words, HEADINGS)
    yield _row(heads, last)
    yield "-" * (sum(WIDTHS) + RESULT)
    for each in under:
        yield from _table_lines(comparison_line(each))
    for sentence in said:
        yield from ("", *wrapped(in_words(sentence), ""))


def _row(cells: Sequence[str], last: str) -> str:
    first, *rest = cells
    columns = [f"{cell:>{width - 1}} " for cell, width in zip(rest, WIDTHS[1:], strict=True)]
    return f"{first:<{WIDTHS[0]}}{''.join(columns)} {last}".rstrip()


def _table_lines(line: Line) -> Iterator[str]:
    """Yield the lines of a rule set: its title and its result may take several."""
    counts = [*in_columns(line), "" if line.required is None else f"{line.required}"]
    title = textwrap.wrap(in_words(line.title), WIDTHS[0] - 2)
    result = textwrap.wrap(in_words(line.result), RESULT)
    for number in range(max(len(title), len(result))):
        label = title[number] if number < len(title) else ""
        said = result[number] if number < len(result) else ""
        yield _row([label, *(counts if not number else [""] * 4)], said)


def _fields(found: Compared, put: HeldVote) -> dict[str, Any]:
    line = comparison_line(found)
    rules, decision = found.rules, found.decision
    return {
        "rules": rules.key,
        "title": in_words(line.title),
        "what": in_words(say("comparison-what", kind=KIND(rules.standing), source=rules.source)),
        "seats": found.council.size,
        "required": line.required,
        "outcome": decision and decision.outcome,
        "carried": found.carried,
        "vetoes": list(decision.vetoes) if decision else [],
        "tally": found.ballot.tally._asdict(),
        "cast": line.cast._asdict(),
        "assumed": line.assumed._asdict(),
        "added": [
            {"seat": seat, "region": region, "vote": vote}
            for seat, region, vote in _assumed_votes(found, put.council)
        ],
        "hangs_on_assumed": found.hangs_on_them,
        "snapback": found.snapback,
        "result": in_words(line.result),
    }


def _assumed_votes(found: Compared, council: Council) -> Iterator[tuple[str, str, Vote]]:
    for member in found.council.members:
        if member.code not in council.codes:
            region = member.region or in_words(say("comparison-no-region"))
            yield member.code, region, found.assumed[member.code]
