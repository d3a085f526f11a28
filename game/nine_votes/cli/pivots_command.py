"""`pivots`: which votes, cast otherwise, would have changed what became of a question."""

import json
from argparse import Namespace
from collections.abc import Iterator
from typing import Any

from nine_votes.analysis.pivots import Moves, Pivots, UnnamedError, pivots
from nine_votes.calls import DONE, CallError
from nine_votes.cli.held_votes import asked_votes, held_arguments, write_svg
from nine_votes.cli.report import wrapped
from nine_votes.council.outcomes import UndecidableError
from nine_votes.council.put import HeldVote
from nine_votes.phrases.pivots import chart_title, not_all_named, pivot_sections, set_sentence
from nine_votes.phrases.result import result_sentence
from nine_votes.record.pivot_chart import pivot_chart
from nine_votes.scenarios.library import shipped_roster

add_arguments = held_arguments


def carry_out(options: Namespace) -> int:
    """Print what would have changed each vote, as text or as JSON."""
    votes = asked_votes(options, shipped_roster())
    try:
        if options.svg:
            write_svg(_drawn(votes), options.svg)
        if options.json:
            fields = [{"vote": name, **pivot_fields(put)} for name, put in votes]
            print(json.dumps({"votes": fields}, indent=2))
            return DONE
        for number, (name, put) in enumerate(votes):
            print("\n" * bool(number) + name)
            print("\n".join(_lines(put)))
    except UndecidableError as error:
        raise CallError(str(error)) from error
    return DONE


def _lines(put: HeldVote) -> Iterator[str]:
    decision = put.decision
    said = result_sentence(put.question, put.ballot, put.rules, decision, put.council)
    yield from wrapped(said, "")
    try:
        found = pivots(put.question, put.ballot, put.rules, put.council)
    except UnnamedError:
        unnamed = put.ballot.size - len(put.ballot.votes)
        yield from ("", *wrapped(not_all_named(unnamed, put.ballot.size), ""))
        return
    for heading, sentences in pivot_sections(found, put.ballot, put.rules, put.council):
        yield from ("", heading)
        for sentence in sentences:
            yield from wrapped(sentence, "  ")


def _drawn(votes: list[tuple[str, HeldVote]]) -> str:
    if len(votes) > 1:
        raise CallError("--svg draws one vote; choose it with --draft")
    [(name, put)] = votes
    try:
        found = pivots(put.question, put.ballot, put.rules, put.council)
    except UnnamedError as error:
        raise CallError(f"--svg: {error}") from error
    notes = (set_sentence(found, put.ballot, put.council),)
    return pivot_chart(chart_title(name), found, put.ballot, put.council, notes)


def pivot_fields(put: HeldVote) -> dict[str, Any]:
    """Return what would have changed a vote as plain fields."""
    decision = put.decision
    sentence = result_sentence(put.question, put.ballot, put.rules, decision, put.council)
    head = {"rules": put.rules.key, "outcome": decision.outcome, "sentence": sentence}
    try:
        found = pivots(put.question, put.ballot, put.rules, put.council)
    except UnnamedError:
        return {**head, "pivots": None}
    sections = pivot_sections(found, put.ballot, put.rules, put.council)
    return {**head, "pivots": _found(found), "said": dict(sections)}


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
