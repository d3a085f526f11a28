"""Names that stand twice where each names one thing: drafts, clauses, amendments and the rest."""

from collections.abc import Iterable, Iterator, Mapping as Values
from typing import Any

from nine_votes.scenarios.findings import excerpt
from nine_votes.scenarios.resolving import Resolver

Named = tuple[str, str]
"""The path of a field that gives a name, and the name."""

WITH_IDS = ("amendments", "deals", "events")
"""The lists at the top of a file whose entries have an id."""

OF_A_DELEGATION = ("red_lines", "private")
"""The lists of a delegation whose entries have an id."""


def check_names(fields: Values[str, Any], resolver: Resolver) -> None:
    """Each thing of a kind has a name of its own: nothing else tells two of them apart."""
    for names in _kinds(fields):
        _each_once(names, resolver)


def _kinds(fields: Values[str, Any]) -> Iterator[Iterable[Named]]:
    rivals = fields.get("rivals", ())
    drafts = [("draft", fields["draft"])]
    drafts += [(f"rivals[{i}]", rival) for i, rival in enumerate(rivals)]
    yield [named for path, draft in drafts for named in _name(path, draft)]
    for path, draft in drafts:
        yield _ids(f"{path}.clauses", draft)
    for field in WITH_IDS:
        yield _ids(field, fields)
    for member, delegation in fields.get("delegations", {}).items():
        for field in OF_A_DELEGATION:
            yield _ids(f"delegations.{member}.{field}", delegation)


def _name(path: str, draft: Values[str, Any]) -> Iterator[Named]:
    """Yield what a draft goes by: its symbol, or its title where it has none."""
    field = "symbol" if "symbol" in draft else "title"
    if field in draft:
        yield f"{path}.{field}", draft[field]


def _ids(path: str, fields: Values[str, Any]) -> Iterator[Named]:
    for i, entry in enumerate(fields.get(path.rpartition(".")[2], ())):
        if "id" in entry:
            yield f"{path}[{i}].id", entry["id"]


def _each_once(names: Iterable[Named], resolver: Resolver) -> None:
    first: dict[str, str] = {}
    for path, name in names:
        if name in first:
            taken = f'"{excerpt(name)}" is taken: it names the one on line'
            resolver.fault(path, f"{taken} {resolver.line(first[name])}; choose another name")
        first.setdefault(name, path)
