"""What a text mentions of its own drafts: what an amendment changes, what a red line is about."""

from collections.abc import Iterable, Iterator, Mapping as Values
from typing import Any

from nine_votes.scenarios.findings import did_you_mean, excerpt, listed
from nine_votes.scenarios.resolving import Resolver

Fields = Values[str, Any]


def check_mentions(fields: Fields, resolver: Resolver) -> None:
    """Each draft and clause that is mentioned is there.

    Where drafts are at fault themselves, some may be lacking that the author wrote.
    """
    if resolver.faulty("draft") or resolver.faulty("rivals"):
        return
    drafts = (fields["draft"], *fields.get("rivals", ()))
    for path, amendment in _amendments(fields):
        _check_amendment(path, amendment, drafts, resolver)
    clauses = [clause for draft in drafts for clause in _clauses(draft)]
    for path, line in red_lines(fields):
        if "clause" in line:
            _check_clause(f"{path}.clause", line["clause"], clauses, resolver)


def _amendments(fields: Fields) -> Iterator[tuple[str, Fields]]:
    for i, amendment in enumerate(fields.get("amendments", ())):
        yield f"amendments[{i}]", amendment


def red_lines(fields: Fields) -> Iterator[tuple[str, Fields]]:
    """Yield the red lines of a text, each with its path."""
    yield from _of_delegations(fields, "red_lines")


def private_variants(fields: Fields) -> Iterator[tuple[str, Fields]]:
    """Yield the private instructions of a text, each with its path."""
    yield from _of_delegations(fields, "private")


def _of_delegations(fields: Fields, name: str) -> Iterator[tuple[str, Fields]]:
    for member, delegation in fields.get("delegations", {}).items():
        for i, each in enumerate(delegation.get(name, ())):
            yield f"delegations.{member}.{name}[{i}]", each


def _check_amendment(
    path: str, amendment: Fields, drafts: Iterable[Fields], resolver: Resolver
) -> None:
    by_name = {name: draft for draft in drafts for name in _names(draft)}
    to = amendment.get("to")
    if to is not None and to not in by_name:
        near = did_you_mean(to, by_name) or (f"; it has {listed(by_name)}" if by_name else "")
        resolver.fault(f"{path}.to", f'no draft "{excerpt(to)}" is in this file{near}')
    elif "clause" in amendment:
        amended = [by_name[to]] if to is not None else drafts
        clauses = [clause for draft in amended for clause in _clauses(draft)]
        _check_clause(f"{path}.clause", amendment["clause"], clauses, resolver)


def _names(draft: Fields) -> list[str]:
    return [draft[name] for name in ("symbol", "title") if name in draft]


def _clauses(draft: Fields) -> list[str]:
    return [clause["id"] for clause in draft.get("clauses", ()) if "id" in clause]


def _check_clause(path: str, clause: str, known: list[str], resolver: Resolver) -> None:
    """A draft of which no clause is written out may have any."""
    if known and clause not in known:
        unknown = f'no draft of this file has a clause "{clause}"{did_you_mean(clause, known)}'
        resolver.fault(path, unknown)
