"""YAML text to a plain tree with line numbers, and the guards against hostile files.

One pass over the parser's events: aliases, anchors and tags are refused, so nothing can expand or
be constructed; depth, length and the number of events are bounded before anything is built. Every
scalar stays text: what type it should have is for the shape of its field to say.
"""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import yaml

from game.scenarios.findings import Finding, UnreadableError, excerpt

MOST_BYTES = 512 * 1024
MOST_EVENTS = 20_000
MOST_DEPTH = 20

UNSPEAKABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]"
)
"""Characters that YAML forbids, that would drive a terminal, or that end a line unseen."""

REMEDIES = {
    "mapping values are not allowed in this context": (
        'a ":" that is not expected here; put a text that contains ": " in quotes, '
        "and begin the fields of one level in the same column"
    ),
    "found a tab character that violates indentation": "a tab; indent with spaces",
    "found character that cannot start any token": (
        "a text cannot begin with this character (a tab, @, ` or %); put it in quotes"
    ),
    "found unexpected end of stream": "a quote or bracket that is opened here is never closed",
    "did not find expected key": "a field is wanted here; look at the indentation and the quotes",
    "could not find expected ':'": 'a ":" is missing after the name of a field',
}
"""The parser's commonest complaints in an author's words."""


class Scalar(NamedTuple):
    """A piece of text; `plain` where it stood without quotes, so that it may be a number."""

    line: int
    text: str
    plain: bool


class Sequence(NamedTuple):
    """A list of nodes."""

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
        raise _refusal(1, f"the file has {len(data):,} bytes; at most {MOST_BYTES:,} are read")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise _refusal(line, "the file is not UTF-8; save it again as UTF-8") from error


def read_tree(text: str, noted: list[Finding] | None = None) -> Node:
    """Return the tree of a YAML text with one document.

    Raises UnreadableError with the line for anything that is not plain YAML within the bounds.
    Faults after which reading can go on, such as a field that stands twice, are added to `noted`;
    without it they are raised too.
    """
    if len(text) > MOST_BYTES:
        raise _refusal(1, f"the text has {len(text):,} characters; at most {MOST_BYTES:,} are read")
    text = text.removeprefix("\ufeff")
    if stray := UNSPEAKABLE.search(text):
        line = len(re.findall(r"\r\n?|\n", text[: stray.start()])) + 1
        raise _refusal(line, _unspeakable(stray[0]))
    faults: list[Finding] = [] if noted is None else noted
    try:
        tree = _Builder(text, faults).document()
    except yaml.MarkedYAMLError as error:
        raise _not_yaml(error) from error
    if faults and noted is None:
        raise UnreadableError(faults)
    return tree


def _refusal(line: int, sentence: str) -> UnreadableError:
    return UnreadableError([Finding(line, "", sentence)])


def _unspeakable(character: str) -> str:
    return f"the character U+{ord(character):04X} cannot stand in a scenario; remove it"


def _not_yaml(error: yaml.MarkedYAMLError) -> UnreadableError:
    """Return the refusal of a text that the parser gives up on; a quote is told where it opens."""
    problem = error.problem or ""
    opened = problem == "found unexpected end of stream"
    mark = (error.context_mark if opened else None) or error.problem_mark or error.context_mark
    remedy = REMEDIES.get(problem, problem or "it makes no sense from here on")
    return _refusal(mark.line + 1 if mark else 1, f"this is not YAML: {remedy}")


class _Builder:
    """Builds the tree from the event stream, keeping count of what a hostile file would abuse."""

    def __init__(self, text: str, faults: list[Finding]) -> None:
        self._events = _counted(text)
        self._faults = faults

    def document(self) -> Node:
        next(self._events)
        if isinstance(next(self._events), yaml.StreamEndEvent):
            raise _refusal(1, "the file is empty")
        tree = self._node(next(self._events), 0)
        next(self._events)
        after = next(self._events)
        if not isinstance(after, yaml.StreamEndEvent):
            raise _refusal(after.start_mark.line + 1, "a second document; one file is one scenario")
        return tree

    def _node(self, event: Any, depth: int) -> Node:  # noqa: ANN401 - the parser's events
        line = event.start_mark.line + 1
        if event.anchor or event.tag:
            raise _refusal(line, _unwanted(event))
        if isinstance(event, yaml.ScalarEvent):
            if event.style == '"' and (stray := UNSPEAKABLE.search(event.value)):
                self._faults.append(Finding(line, "", _unspeakable(stray[0])))
            return Scalar(line, event.value, not event.style)
        if depth == MOST_DEPTH:
            raise _refusal(line, f"more than {MOST_DEPTH} levels within one another")
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
                self._faults.append(Finding(key.line, "", "a field's name has to be a word"))
            elif key.text in items:
                first = key_lines[key.text]
                name = excerpt(key.text)
                sentence = f"{name} stands here a second time; the first is on line {first}"
                self._faults.append(Finding(key.line, "", sentence))
            else:
                items[key.text], key_lines[key.text] = value, key.line
        return Mapping(line, items, key_lines)


def _counted(text: str) -> Iterator[Any]:
    """Yield the parser's events, up to the number that is read."""
    events = iter(yaml.CSafeLoader(text).get_event, None)
    for count, event in enumerate(events, 1):
        if count > MOST_EVENTS:
            line = event.start_mark.line + 1
            raise _refusal(line, f"the file has more than {MOST_EVENTS:,} YAML events")
        yield event


def _unwanted(event: yaml.NodeEvent) -> str:
    """Return why an event that refers to another, or asks for a type, is refused."""
    if isinstance(event, yaml.AliasEvent):
        return f"an alias (*{excerpt(event.anchor)}); write the value out"
    if event.anchor:
        return f"an anchor (&{excerpt(event.anchor)}); write the value out where it is used"
    return f"a tag ({excerpt(event.tag)}); leave it out, all values are plain text"
