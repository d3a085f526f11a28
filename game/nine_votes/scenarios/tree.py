"""YAML text to a plain tree with line numbers, and the guards against hostile files.

One pass over the parser's events: aliases, anchors and tags are refused, so nothing can expand or
be constructed; depth, length and the number of events are bounded before anything is built. Every
scalar stays text: what type it should have is for the shape of its field to say.
"""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import yaml

from nine_votes.council.messages import Message, say
from nine_votes.scenarios.findings import Finding, Findings, UnreadableError, excerpt

MOST_BYTES = 512 * 1024
MOST_EVENTS = 20_000
MOST_DEPTH = 20
NULLS = frozenset({"", "~", "null", "Null", "NULL"})

UNSPEAKABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]"
)
"""Characters that YAML forbids, that would drive a terminal, or that end a line unseen."""

REMEDIES = {
    "mapping values are not allowed in this context": say("finding-stray-colon"),
    "found a tab character that violates indentation": say("finding-tab"),
    "found a tab character where an indentation space is expected": say("finding-tab"),
    "found character that cannot start any token": say("finding-no-beginning"),
    "found unexpected end of stream": say("finding-open-quotes"),
    "did not find expected key": say("finding-no-key"),
    "did not find expected <document start>": say("finding-ended-before"),
    "did not find expected node content": say("finding-no-content"),
    "could not find expected ':'": say("finding-no-colon"),
    "did not find expected ',' or ']'": say("finding-open-list"),
    "did not find expected ',' or '}'": say("finding-open-fields"),
    "did not find expected '-' indicator": say("finding-no-dash"),
}
"""The parser's commonest complaints in an author's words."""

TOLD_WHERE_IT_OPENS = frozenset(
    {
        "found unexpected end of stream",
        "could not find expected ':'",
        "did not find expected ',' or ']'",
        "did not find expected ',' or '}'",
    }
)
"""Complaints that the parser makes only further down than an author has to look."""


TOO_DEEP = say("finding-too-deep", most=MOST_DEPTH)
PARSERS_DEPTH = "exceeded maximum nesting depth"
"""The parser's own limit, which newer ones reach before a list that deep comes here."""


class Scalar(NamedTuple):
    """A piece of text; `plain` where it stood without quotes, so that it may be a number."""

    line: int
    text: str
    plain: bool

    @property
    def nothing(self) -> bool:
        """Whether nothing stands there, be it in YAML's own words for nothing."""
        return not self.text or (self.plain and self.text in NULLS)


class Sequence(NamedTuple):
    line: int
    items: "list[Node]"


class Mapping(NamedTuple):
    """Keys and nodes in the order of the text; a later key never replaces an earlier one."""

    line: int
    items: "dict[str, Node]"
    key_lines: dict[str, int]


Node = Scalar | Sequence | Mapping


def decode(data: bytes) -> str:
    """Return the text of a file; UnreadableError for one that is too long or not UTF-8."""
    if len(data) > MOST_BYTES:
        raise _refusal(1, say("finding-too-many-bytes", most=MOST_BYTES))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise _refusal(line, say("finding-not-utf-8")) from error


def read_tree(text: str, noted: Findings | None = None) -> Node:
    """Return the tree of a YAML text with one document.

    Raises UnreadableError with the line for anything that is not plain YAML within the bounds.
    Faults after which reading can go on, such as a field that stands twice, are added to `noted`;
    without it they are raised too.
    """
    if len(text) > MOST_BYTES:
        raise _refusal(1, say("finding-too-many-characters", most=MOST_BYTES))
    text = text.removeprefix("\ufeff")
    if stray := UNSPEAKABLE.search(text):
        before = text[: stray.start()] + "."
        raise _refusal(len(before.splitlines()), _unspeakable(stray[0]))
    faults = Findings() if noted is None else noted
    try:
        tree = _Builder(text, faults).document()
    except yaml.MarkedYAMLError as error:
        raise _not_yaml(error, max(1, len(text.rstrip().splitlines()))) from error
    if faults and noted is None:
        raise UnreadableError(faults)
    return tree


def _refusal(line: int, sentence: Message) -> UnreadableError:
    return UnreadableError([Finding(line, "", sentence)])


def _unspeakable(character: str) -> Message:
    return say("finding-unspeakable", code=f"U+{ord(character):04X}")


def _not_yaml(error: yaml.MarkedYAMLError, last_line: int) -> UnreadableError:
    """Return the refusal; what is missing at the end of a text is told at its last line."""
    problem = error.problem or ""
    marks = [error.problem_mark, error.context_mark]
    if problem in TOLD_WHERE_IT_OPENS:
        marks.reverse()
    line = next((mark.line + 1 for mark in marks if mark), 1)
    if problem == PARSERS_DEPTH:
        return _refusal(min(line, last_line), TOO_DEEP)
    why = REMEDIES.get(problem, problem)
    return _refusal(min(line, last_line), say("finding-not-yaml", why=why))


class _Builder:
    """Builds the tree from the event stream, keeping count of what a hostile file would abuse."""

    def __init__(self, text: str, faults: Findings) -> None:
        self._events = _counted(text)
        self._faults = faults

    def document(self) -> Node:
        next(self._events)
        if isinstance(next(self._events), yaml.StreamEndEvent):
            raise _refusal(1, say("finding-empty-file"))
        tree = self._node(next(self._events), 0)
        if isinstance(tree, Scalar) and not tree.text:
            raise _refusal(1, say("finding-empty-file"))
        next(self._events)
        after = next(self._events)
        if not isinstance(after, yaml.StreamEndEvent):
            raise _refusal(after.start_mark.line + 1, say("finding-second-document"))
        return tree

    def _node(self, event: Any, depth: int) -> Node:  # noqa: ANN401 - the parser's events
        line = event.start_mark.line + 1
        if event.anchor or event.tag:
            raise _refusal(line, _unwanted(event))
        if isinstance(event, yaml.ScalarEvent):
            if event.style == '"' and (stray := UNSPEAKABLE.search(event.value)):
                raise _refusal(line, _unspeakable(stray[0]))
            return Scalar(line, event.value, not event.style)
        if depth == MOST_DEPTH:
            raise _refusal(line, TOO_DEEP)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(line, depth + 1)
        return self._mapping(line, depth + 1)

    def _sequence(self, line: int, depth: int) -> Sequence:
        events, node = self._events, self._node
        items = []
        while not isinstance(event := next(events), yaml.SequenceEndEvent):
            items.append(node(event, depth))
        return Sequence(line, items)

    def _mapping(self, line: int, depth: int) -> Mapping:
        events, node = self._events, self._node
        items: dict[str, Node] = {}
        key_lines: dict[str, int] = {}
        while not isinstance(event := next(events), yaml.MappingEndEvent):
            key = node(event, depth)
            value = node(next(events), depth)
            if not isinstance(key, Scalar):
                self._faults.note(key.line, "", say("finding-name-no-word"))
            elif key.text in items:
                twice = say("finding-twice", name=excerpt(key.text), first=key_lines[key.text])
                self._faults.note(key.line, "", twice)
            else:
                items[key.text], key_lines[key.text] = value, key.line
        return Mapping(line, items, key_lines)


def _counted(text: str) -> Iterator[Any]:
    """Yield the parser's events, up to the number that is read."""
    events = iter(yaml.CSafeLoader(text).get_event, None)
    for count, event in enumerate(events, 1):
        if count > MOST_EVENTS:
            # The parser marks every event; its types allow for events made by hand.
            line = event.start_mark.line + 1  # type: ignore[union-attr]
            raise _refusal(line, say("finding-too-many-events", most=MOST_EVENTS))
        yield event


def _unwanted(event: Any) -> Message:  # noqa: ANN401 - the parser's events
    """Return why an event that refers to another, or asks for a type, is refused."""
    if not event.anchor:
        return say("finding-tag", name=excerpt(event.tag))
    name = excerpt(event.anchor)
    if isinstance(event, yaml.AliasEvent):
        return say("finding-alias", name=name)
    return say("finding-anchor", name=name)
