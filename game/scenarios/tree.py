"""YAML text to a plain tree with line numbers, and the guards against hostile files.

One pass over the parser's events: aliases, anchors and tags are refused, so nothing can expand or
be constructed; depth, length and the number of events are bounded before anything is built. Every
scalar stays text: what type it should have is for the shape of its field to say.
"""

from collections.abc import Iterator
from typing import NamedTuple

import yaml

from game.scenarios.findings import Finding, UnreadableError

MOST_BYTES = 512 * 1024
MOST_EVENTS = 20_000
MOST_DEPTH = 20


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
        line = data.count(b"\n", 0, error.start) + 1
        raise _refusal(line, "the file is not UTF-8; save it again as UTF-8") from error


def read_tree(text: str) -> Node:
    """Return the tree of a YAML text with one document.

    Raises UnreadableError with the line for anything that is not plain YAML within the bounds.
    """
    if len(text) > MOST_BYTES:
        raise _refusal(1, f"the text has {len(text):,} characters; at most {MOST_BYTES:,} are read")
    try:
        return _Builder(text).document()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        raise _refusal(line, f"this is not YAML: {error.problem or error.context}") from error
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        raise _refusal(line, "a character here cannot stand in a YAML text; remove it") from error


def _refusal(line: int, sentence: str) -> UnreadableError:
    return UnreadableError([Finding(line, "", sentence)])


class _Builder:
    """Builds the tree from the event stream, keeping count of what a hostile file would abuse."""

    def __init__(self, text: str) -> None:
        self._events = self._counted(yaml.parse(text, Loader=yaml.CSafeLoader))
        self._faults: list[Finding] = []

    def _counted(self, events: Iterator[yaml.Event]) -> Iterator[yaml.Event]:
        for count, event in enumerate(events):
            if count > MOST_EVENTS:
                line = event.start_mark.line + 1
                raise _refusal(line, f"the file has more than {MOST_EVENTS:,} YAML events")
            yield event

    def document(self) -> Node:
        next(self._events)
        if isinstance(next(self._events), yaml.StreamEndEvent):
            raise _refusal(1, "the file is empty")
        tree = self._node(next(self._events), 0)
        next(self._events)
        after = next(self._events)
        if not isinstance(after, yaml.StreamEndEvent):
            raise _refusal(after.start_mark.line + 1, "a second document; one file is one scenario")
        if self._faults:
            raise UnreadableError(self._faults)
        return tree

    def _node(self, event: yaml.Event, depth: int) -> Node:
        line = event.start_mark.line + 1
        if isinstance(event, yaml.AliasEvent):
            raise _refusal(line, f"an alias (*{event.anchor}); write the value out")
        if event.anchor:
            raise _refusal(
                line, f"an anchor (&{event.anchor}); write the value out where it is used"
            )
        if event.tag:
            raise _refusal(line, f"a tag ({event.tag}); leave it out, all values are plain text")
        if depth > MOST_DEPTH:
            raise _refusal(line, f"more than {MOST_DEPTH} levels within one another")
        if isinstance(event, yaml.ScalarEvent):
            return Scalar(line, event.value, not event.style)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(line, depth)
        return self._mapping(line, depth)

    def _sequence(self, line: int, depth: int) -> Sequence:
        items = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            items.append(self._node(event, depth + 1))
        return Sequence(line, items)

    def _mapping(self, line: int, depth: int) -> Mapping:
        items: dict[str, Node] = {}
        key_lines: dict[str, int] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            key = self._node(event, depth + 1)
            value = self._node(next(self._events), depth + 1)
            if not isinstance(key, Scalar):
                self._faults.append(Finding(key.line, "", "a field's name has to be a word"))
            elif key.text in items:
                first = key_lines[key.text]
                sentence = f'"{key.text}" stands here a second time; the first is on line {first}'
                self._faults.append(Finding(key.line, "", sentence))
            else:
                items[key.text], key_lines[key.text] = value, key.line
        return Mapping(line, items, key_lines)
