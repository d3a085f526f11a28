"""Shapes of values: what a field may hold, said once, for the reader and for editors alike.

A shape reads a node of the tree into a plain value and notes what is wrong at its line. What it
cannot read becomes MISSING, so that all faults of a text are found in one reading.
"""

import re
from collections.abc import Mapping as Values
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol

from game.scenarios.findings import Finding, did_you_mean, listed
from game.scenarios.tree import Mapping, Node, Scalar, Sequence


class Missing:
    """The type of MISSING."""


MISSING = Missing()
"""Stands for a value that could not be read."""


@dataclass(slots=True)
class Reading:
    """What a reading has found: faults, and the line of every field by its path."""

    findings: list[Finding] = field(default_factory=list)
    lines: dict[str, int] = field(default_factory=dict)

    def fault(self, node: Node, path: str, sentence: str) -> Missing:
        """Note a fault at a node's line."""
        self.findings.append(Finding(node.line, path, sentence))
        return MISSING


class Shape(Protocol):
    """What a field may hold."""

    def read(self, node: Node, path: str, reading: Reading) -> Any:  # noqa: ANN401 - a plain value
        """Return the value of a node, or MISSING with the fault noted."""

    def schema(self) -> dict[str, Any]:
        """Return this shape as JSON Schema."""


def kind_of(node: Node) -> str:
    """Return what a node is, in an author's words."""
    if isinstance(node, Sequence):
        return "a list"
    if isinstance(node, Mapping):
        return "fields of its own"
    if not node.text:
        return "nothing"
    return f'"{node.text}"' if len(node.text) <= 40 else f'"{node.text[:40]}…"'


@dataclass(frozen=True, slots=True)
class Text:
    """Text as the author wrote it; never empty, and at most so many words."""

    most_words: int | None = None

    def read(self, node: Node, path: str, reading: Reading) -> str | Missing:
        """Return the text without the white space around it."""
        if not isinstance(node, Scalar):
            return reading.fault(node, path, f"a text is wanted, not {kind_of(node)}")
        text = node.text.strip()
        if not text:
            return reading.fault(node, path, "this is empty; write a text or leave the field out")
        words = len(text.split()) if self.most_words else 0
        if self.most_words and words > self.most_words:
            return reading.fault(node, path, f"{words} words; at most {self.most_words} fit here")
        return text

    def schema(self) -> dict[str, Any]:
        """Return text as JSON Schema; what looks like a number or a date is text too."""
        schema: dict[str, Any] = {"type": ["string", "number", "boolean"], "pattern": r"\S"}
        if self.most_words:
            schema["pattern"] = rf"^\s*\S+(\s+\S+){{0,{self.most_words - 1}}}\s*$"
        return schema


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a given form; `form` says it in an author's words."""

    form: str
    expression: str

    def read(self, node: Node, path: str, reading: Reading) -> str | Missing:
        """Return the word."""
        if not isinstance(node, Scalar) or not re.fullmatch(self.expression, node.text):
            return reading.fault(node, path, f"{self.form} is wanted, not {kind_of(node)}")
        return node.text

    def schema(self) -> dict[str, Any]:
        """Return the form as a JSON Schema pattern."""
        return {"type": ["string", "number"], "pattern": f"^({self.expression})$"}


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a closed list of words."""

    words: tuple[str, ...]

    def read(self, node: Node, path: str, reading: Reading) -> str | Missing:
        """Return the word."""
        if isinstance(node, Scalar) and node.text in self.words:
            return node.text
        wanted = f"{listed(self.words)} is wanted, not {kind_of(node)}"
        near = did_you_mean(node.text, self.words) if isinstance(node, Scalar) else ""
        return reading.fault(node, path, wanted + near)

    def schema(self) -> dict[str, Any]:
        """Return the list as a JSON Schema enumeration, with what an editor takes for numbers."""
        numbers = [int(word) for word in self.words if word.isdigit()]
        return {"enum": [*self.words, *numbers]}


@dataclass(frozen=True, slots=True)
class Number:
    """A number from `low` to `high`; `whole` for one without a fraction."""

    low: float
    high: float
    whole: bool = True

    def read(self, node: Node, path: str, reading: Reading) -> float | Missing:
        """Return the number, an int where it has to be whole."""
        number = self._parsed(node)
        if number is None or not self.low <= number <= self.high:
            kind = "a whole number" if self.whole else "a number"
            wanted = f"{kind} from {self.low:g} to {self.high:g} is wanted, not {kind_of(node)}"
            return reading.fault(node, path, wanted)
        return number

    def _parsed(self, node: Node) -> float | None:
        form = r"[+-]?\d{1,9}" if self.whole else r"[+-]?\d{1,9}(\.\d{1,9})?"
        if (
            not isinstance(node, Scalar)
            or not node.plain
            or not re.fullmatch(form, node.text, re.A)
        ):
            return None
        return int(node.text) if self.whole else float(node.text)

    def schema(self) -> dict[str, Any]:
        """Return the range as JSON Schema."""
        kind = "integer" if self.whole else "number"
        return {"type": kind, "minimum": self.low, "maximum": self.high}


@dataclass(frozen=True, slots=True)
class Truth:
    """Plain true or false."""

    def read(self, node: Node, path: str, reading: Reading) -> bool | Missing:
        """Return the truth value."""
        if isinstance(node, Scalar) and node.plain and node.text in {"true", "false"}:
            return node.text == "true"
        return reading.fault(node, path, f"true or false is wanted, not {kind_of(node)}")

    def schema(self) -> dict[str, Any]:
        """Return a JSON Schema boolean."""
        return {"type": "boolean"}


@dataclass(frozen=True, slots=True)
class Day:
    """A date, written 2024-03-28."""

    def read(self, node: Node, path: str, reading: Reading) -> date | Missing:
        """Return the date."""
        text = node.text if isinstance(node, Scalar) else ""
        if re.fullmatch(r"\d{4}-\d\d-\d\d", text, re.A):
            try:
                return date.fromisoformat(text)
            except ValueError:
                return reading.fault(node, path, f"there is no {text} in the calendar")
        return reading.fault(node, path, f"a date like 2024-03-28 is wanted, not {kind_of(node)}")

    def schema(self) -> dict[str, Any]:
        """Return a JSON Schema date."""
        return {"type": "string", "format": "date", "pattern": r"^\d{4}-\d\d-\d\d$"}


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list of one shape, of at least `least` and at most `most` entries."""

    entry: Shape
    least: int = 0
    most: int = 200

    def read(self, node: Node, path: str, reading: Reading) -> tuple[Any, ...] | Missing:
        """Return the entries that could be read."""
        if not isinstance(node, Sequence):
            return reading.fault(node, path, f"a list is wanted, not {kind_of(node)}")
        count = len(node.items)
        if not self.least <= count <= self.most:
            bounds = f"{self.least} to {self.most}" if self.least < self.most else f"{self.least}"
            return reading.fault(node, path, f"{count} entries; {bounds} are wanted")
        read = self.entry.read
        values = [read(item, f"{path}[{i}]", reading) for i, item in enumerate(node.items)]
        reading.lines.update((f"{path}[{i}]", item.line) for i, item in enumerate(node.items))
        return tuple(value for value in values if value is not MISSING)

    def schema(self) -> dict[str, Any]:
        """Return a JSON Schema array."""
        bounds = {"minItems": self.least, "maxItems": self.most}
        return {"type": "array", "items": self.entry.schema(), **bounds}


@dataclass(frozen=True, slots=True)
class MapOf:
    """Fields whose names the author chooses, all of one shape; `name` is the form of a name."""

    name: Word
    entry: Shape
    least: int = 0

    def read(self, node: Node, path: str, reading: Reading) -> dict[str, Any] | Missing:
        """Return the fields that could be read."""
        if not isinstance(node, Mapping):
            return reading.fault(node, path, f"names with values are wanted, not {kind_of(node)}")
        if len(node.items) < self.least:
            return reading.fault(node, path, f"at least {self.least} entry is wanted")
        values = {}
        for key, item in node.items.items():
            line, inner = node.key_lines[key], f"{path}.{key}"
            reading.lines[inner] = line
            if self.name.read(Scalar(line, key, plain=True), path, reading) is not MISSING:
                values[key] = self.entry.read(item, inner, reading)
        return {key: value for key, value in values.items() if value is not MISSING}

    def schema(self) -> dict[str, Any]:
        """Return a JSON Schema object with free names."""
        names = {"pattern": f"^({self.name.expression})$"}
        entries = {"additionalProperties": self.entry.schema(), "minProperties": self.least}
        return {"type": "object", "propertyNames": names, **entries}


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a record: what it holds, whether it has to stand there, what it is for."""

    shape: Shape
    about: str
    required: bool = False


@dataclass(frozen=True, slots=True)
class Record:
    """Fields with fixed names; an unknown one is a fault, and the nearest known one is named."""

    fields: Values[str, Field]

    def read(self, node: Node, path: str, reading: Reading) -> dict[str, Any] | Missing:
        """Return the fields that stand there and could be read."""
        if not isinstance(node, Mapping):
            wanted = f"fields are wanted ({', '.join(self.fields)}), not {kind_of(node)}"
            return reading.fault(node, path, wanted)
        values = {}
        for key, item in node.items.items():
            known = self.fields.get(key)
            if known is None:
                self._unknown(key, node.key_lines[key], path, reading)
                continue
            inner = f"{path}.{key}" if path else key
            reading.lines[inner] = node.key_lines[key]
            values[key] = known.shape.read(item, inner, reading)
        for name, known in self.fields.items():
            if known.required and name not in node.items:
                reading.fault(node, path, f'the field "{name}" is missing: {known.about}')
        return {key: value for key, value in values.items() if value is not MISSING}

    def _unknown(self, key: str, line: int, path: str, reading: Reading) -> None:
        near = did_you_mean(key, self.fields) or f"; known are {', '.join(self.fields)}"
        reading.findings.append(Finding(line, path, f'unknown field "{key}"{near}'))

    def schema(self) -> dict[str, Any]:
        """Return a JSON Schema object that knows its fields."""
        required = [name for name, known in self.fields.items() if known.required]
        properties = {
            name: {**known.shape.schema(), "description": known.about}
            for name, known in self.fields.items()
        }
        schema = {"type": "object", "properties": properties, "additionalProperties": False}
        return {**schema, "required": required} if required else schema


@dataclass(frozen=True, slots=True)
class Either:
    """One of two shapes, told apart by the node: a word or fields, or a word or a number or date."""

    first: Shape
    second: Shape

    def read(self, node: Node, path: str, reading: Reading) -> Any:  # noqa: ANN401 - of either shape
        """Return the value by the shape that fits the node."""
        return self._fitting(node).read(node, path, reading)

    def _fitting(self, node: Node) -> Shape:
        if not isinstance(node, Scalar):
            return self.second
        if isinstance(self.second, Number | Day):
            return self.second if re.match(r"[+-]?\d", node.text) else self.first
        return self.first

    def schema(self) -> dict[str, Any]:
        """Return the two as a JSON Schema alternative."""
        return {"anyOf": [self.first.schema(), self.second.schema()]}
