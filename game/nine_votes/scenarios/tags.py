"""Conditions and tags: what is looked at is given, and what is given is looked at."""

import re
from collections.abc import Iterable, Iterator, Mapping as Values
from itertools import chain
from typing import Any

from nine_votes.delegations.cases import PROCESS
from nine_votes.delegations.conditions import ConditionError, parse
from nine_votes.scenarios.findings import nearest
from nine_votes.scenarios.resolving import Resolver

Tagged = tuple[str, Iterable[str]]
"""The path of a field, and the tags in it."""

GIVES_TAGS = re.compile(r"(\b(clauses|context|plus|rollover|tags)(\[\d+\])*|\.options(\.[\w-]+)?)$")
"""The paths of fields which, where they are at fault, may have lost tags that the author wrote."""


def check_tags(fields: Values[str, Any], resolver: Resolver) -> None:
    """Conditions can be read, on tags that a text may have; somebody looks at each tag of one."""
    looked_at = [*_read(_conditions(fields), resolver), *_cared_for(fields)]
    used = set(chain.from_iterable(tags for _, tags in looked_at))
    used.update(_meant(looked_at, fields, resolver))
    if not used:
        return
    used |= set(fields.get("glossary", {}))
    for path, tags in _of_the_texts(fields):
        for tag in tags:
            if tag not in used:
                resolver.fault(path, f'nobody cares about the tag "{tag}"; use it or leave it out')


def _read(conditions: Iterable[tuple[str, str]], resolver: Resolver) -> list[Tagged]:
    """Return the tags of each condition by its path; one that cannot be read is noted."""
    found: list[Tagged] = []
    for path, text in conditions:
        try:
            found.append((path, sorted(parse(text).tags)))
        except ConditionError as error:
            resolver.fault(path, f"this condition cannot be read: {error}")
    return found


def _meant(
    looked_at: Iterable[Tagged], fields: Values[str, Any], resolver: Resolver
) -> Iterator[str]:
    """Note the tags looked at that no text has, and yield those that were meant instead."""
    if any(GIVES_TAGS.search(finding.path) for finding in resolver.reading.findings):
        return
    at_times = (vote.get("plus", ()) for vote in fields.get("recorded", ()))
    given = {*PROCESS, *chain.from_iterable(at_times)}
    given.update(chain.from_iterable(tags for _, tags in _of_the_texts(fields)))
    remedy = "; give it to a wording or to the context, or leave it out"
    for path, tags in looked_at:
        for tag in tags:
            if tag in given:
                continue
            meant = nearest(tag, given)
            hint = f'; did you mean "{meant}"?' if meant else remedy
            resolver.fault(path, f'no text of this file has the tag "{tag}"{hint}')
            if meant:
                yield meant


def _delegations(fields: Values[str, Any]) -> Iterable[tuple[str, Values[str, Any]]]:
    delegations: Values[str, Values[str, Any]] = fields.get("delegations", {})
    return delegations.items()


def _cared_for(fields: Values[str, Any]) -> Iterator[Tagged]:
    for member, delegation in _delegations(fields):
        for tag in delegation.get("cares", {}):
            yield f"delegations.{member}.cares.{tag}", (tag,)


def _conditions(fields: Values[str, Any]) -> Iterator[tuple[str, str]]:
    for i, instruction in enumerate(fields.get("instructions", ())):
        if "crossed_when" in instruction:
            yield f"instructions[{i}].crossed_when", instruction["crossed_when"]
    for member, delegation in _delegations(fields):
        for field, condition in (("red_lines", "crossed_when"), ("private", "unless")):
            for i, entry in enumerate(delegation.get(field, ())):
                if condition in entry:
                    yield f"delegations.{member}.{field}[{i}].{condition}", entry[condition]


def _of_the_texts(fields: Values[str, Any]) -> Iterator[Tagged]:
    yield "rollover.tags", fields.get("rollover", {}).get("tags", ())
    yield "context", fields.get("context", ())
    drafts = [("draft", fields["draft"])]
    drafts += [(f"rivals[{i}]", rival) for i, rival in enumerate(fields.get("rivals", ()))]
    for path, draft in drafts:
        for i, clause in enumerate(draft.get("clauses", ())):
            for name, option in clause.get("options", {}).items():
                yield f"{path}.clauses[{i}].options.{name}.tags", option.get("tags", ())
