"""`pivots`: which votes, cast otherwise, would have changed what became of a question."""

import json
from argparse import Namespace
from collections.abc import Iterator
from typing import Any

from nine_votes.analysis.pivots import Moves, Pivots, UnnamedError, pivots
from nine_votes.calls import DONE, CallError
from nine_votes.cli.held_votes import asked_votes, held_arguments
from nine_votes.cli.report import at_fault, write_file
from nine_votes.cli.shown import headed, tell
from nine_votes.council.decision import HeldVote
from nine_votes.council.messages import say, told_by
from nine_votes.council.outcomes import UndecidableError
from nine_votes.phrases.pivots import pivot_sections, set_sentence
from nine_votes.phrases.result import result_of
from nine_votes.record.block import Block, Gap
from nine_votes.record.pivot_chart import pivot_chart
from nine_votes.scenarios.library import shipped_roster
from nine_votes.words.resolver import in_words

add_arguments = held_arguments


def carry_out(options: Namespace) -> int:
    votes = asked_votes(options, shipped_roster())
    try:
        if options.svg:
            write_file(_drawn(votes), options.svg)
        if options.json:
            fields = [{"vote": name, **pivot_fields(put)} for name, put in votes]
            print(json.dumps({"votes": fields}, indent=2))
            return DONE
        for number, (name, put) in enumerate(votes):
            print("\n" * bool(number) + name)
            tell(_blocks(put))
    except UndecidableError as error:
        raise CallError(told_by(error)) from error
    return DONE


def _blocks(put: HeldVote) -> Iterator[Block]:
    decision = put.decision
    result = result_of(put.question, put.ballot, put.rules, decision, put.council)
    yield result.whole
    try:
        found = pivots(put.question, put.ballot, put.rules, put.council)
    except UnnamedError:
        unnamed = put.ballot.size - len(put.ballot.votes)
        yield from (Gap(), say("pivot-unnamed", size=put.ballot.size, unnamed=unnamed))
        return
    for heading, sentences in pivot_sections(found, put.ballot, put.rules, put.council):
        yield from headed(heading, *sentences)


def _drawn(votes: list[tuple[str, HeldVote]]) -> str:
    if len(votes) > 1:
        raise CallError(say("call-one-drawing"))
    [(name, put)] = votes
    try:
        found = pivots(put.question, put.ballot, put.rules, put.council)
    except UnnamedError as error:
        raise at_fault("--svg", told_by(error)) from error
    notes = (set_sentence(found, put.ballot, put.council),)
    return pivot_chart(say("pivot-chart-title", vote=name), found, put.ballot, put.council, notes)


def pivot_fields(put: HeldVote) -> dict[str, Any]:
    decision = put.decision
    result = result_of(put.question, put.ballot, put.rules, decision, put.council)
    sentence = in_words(result.whole)
    head = {"rules": put.rules.key, "outcome": decision.outcome, "sentence": sentence}
    try:
        found = pivots(put.question, put.ballot, put.rules, put.council)
    except UnnamedError:
        return {**head, "pivots": None}
    sections = pivot_sections(found, put.ballot, put.rules, put.council)
    said = {in_words(heading): tuple(map(in_words, told)) for heading, told in sections}
    return {**head, "pivots": _found(found), "said": said}


def _found(found: Pivots) -> dict[str, Any]:
    return {
        "carried": found.carried,
        "required": found.decision.required,
        "margin": found.margin,
        "size": found.size,
        "sets": [_set(moves) for moves in found.sets],
        "changes": [change._asdict() for change in found.changes],
        "permanent": [choice._asdict() for choice in found.choices],
        "blockers": found.blockers,
        "holders": found.holders,
    }


def _set(moves: Moves) -> list[dict[str, Any]]:
    return [{"any": move.number, "of": move.codes, "instead": move.instead} for move in moves]
