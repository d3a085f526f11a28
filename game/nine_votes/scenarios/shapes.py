"""Shapes of values: what a field may hold, said once, for the reader and for editors alike.

A shape reads a node of the tree into a plain value and notes what is wrong at its line. What it
cannot read becomes MISSING, so that all faults of a text are found in one reading.
"""

import re
from collections.abc import Mapping as Values
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol

from nine_votes.scenarios.findings import Findings, did_you_mean, excerpt, listed
from nine_votes.scenarios.tree import Mapping, Node, Scalar, Sequence

DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
DECIMAL = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)", re.ASCII)
MOST_DIGITS = 40
MOST_LISTED = 12
TRUTHS = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}


class Missing:
    """The type of MISSING."""


MISSING = Missing()
"""Stands for a value that could not be read."""


@dataclass(slots=True)
class Reading:
    """What a reading has found: faults, and the line of every field by its path."""

    findings: Findings = field(default_factory=Findings)
    lines: dict[str, int] = field(default_factory=dict)

    def fault(self, node: Node, path: str, sentence: str) -> Missing:
        """Note a fault at a node's line."""
        self.findings.note(node.line, path, sentence)
        return MISSING


class Shape(Protocol):
    """What a field may hold."""

    def read(self, node: Node, path: str, reading: Reading) -> Any:  # noqa: ANN401 - a plain value
        """Return the value of a node, or MISSING with the fault noted."""


def kind_of(node: Node) -> str:
    """Return what a node is, in an author's words."""
    if isinstance(node, Sequence):
        return "a list"
    if isinstance(node, Mapping):
        return "fields of its own"
    return "nothing" if node.nothing else f'"{excerpt(node.text)}"'


@dataclass(frozen=True, slots=True)
class Text:
    """Text as the author wrote it; never empty, and at most so many words."""

    most_words: int | None = None

    def read(self, node: Node, path: str, reading: Reading) -> str | Missing:
        """Return the text without the white space around it."""
        if not isinstance(node, Scalar):
            return reading.fault(node, path, f"a text is wanted, not {kind_of(node)}")
        text = node.text.strip()
        if not text or node.nothing:
            return reading.fault(node, path, "this is empty; write a text or leave the field out")
        words = len(text.split()) if self.most_words else 0
        if self.most_words and words > self.most_words:
            return reading.fault(node, path, f"{words} words; at most {self.most_words} fit here")
        return text


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a given form; `form` says it in an author's words."""

    form: str
    expression: str
    _pattern: re.Pattern[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Compile the form once, since every name of every text is held against it."""
        object.__setattr__(self, "_pattern", re.compile(self.expression))

    def fits(self, text: str) -> bool:
        """Say whether a text has the form."""
        return self._pattern.fullmatch(text) is not None

    def read(self, node: Node, path: str, reading: Reading) -> str | Missing:
        """Return the word."""
        if not isinstance(node, Scalar) or node.nothing or not self.fits(node.text):
            return reading.fault(node, path, f"{self.form} is wanted, not {kind_of(node)}")
        return node.text


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a closed list of words; `also` says what else may stand there, in words."""

    words: tuple[str, ...]
    also: str = ""

    def read(self, node: Node, path: str, reading: Reading) -> str | Missing:
        """Return the word."""
        if isinstance(node, Scalar) and node.text in self.words:
            return node.text
        near = did_you_mean(node.text, self.words) if isinstance(node, Scalar) else ""
        if near and len(self.words) > MOST_LISTED:
            return reading.fault(node, path, f"{kind_of(node)} is not known here{near}")
        wanted = listed((*self.words, self.also) if self.also else self.words)
        return reading.fault(node, path, f"{wanted} is wanted, not {kind_of(node)}{near}")


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
        if not isinstance(node, Scalar) or not node.plain or len(node.text) > MOST_DIGITS:
            return None
        if not DECIMAL.fullmatch(node.text):
            return None
        number = float(node.text)
        if not self.whole:
            return number
        return int(number) if number.is_integer() else None


@dataclass(frozen=True, slots=True)
class Truth:
    """Plain true or false."""

    def read(self, node: Node, path: str, reading: Reading) -> bool | Missing:
        """Return the truth value."""
        if isinstance(node, Scalar) and node.plain and node.text in TRUTHS:
            return TRUTHS[node.text]
        return reading.fault(node, path, f"true or false is wanted, not {kind_of(node)}")


@dataclass(frozen=True, slots=True)
class Day:
    """A date, written 2024-03-28."""

    def read(self, node: Node, path: str, reading: Reading) -> date | Missing:
        """Return the date."""
        text = node.text if isinstance(node, Scalar) else ""
        if DAY.fullmatch(text):
            try:
                return date.fromisoformat(text)
            except ValueError:
                return reading.fault(node, path, f"there is no {text} in the calendar")
        return reading.fault(node, path, f"a date like 2024-03-28 is wanted, not {kind_of(node)}")


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list of one shape, of at least `least` and at most `most` entries."""

    entry: Shape
    least: int = 0
    most: int = 200

    def read(self, node: Node, path: str, reading: Reading) -> Any:  # noqa: ANN401 - or MISSING
        """Return the entries that could be read, as a tuple."""
        if not isinstance(node, Sequence):
            return reading.fault(node, path, f"a list is wanted, not {kind_of(node)}")
        count = len(node.items)
        if not self.least <= count <= self.most:
            bounds = f"{self.least} to {self.most}" if self.least < self.most else f"{self.least}"
            return reading.fault(node, path, f"{count} entries; {bounds} are wanted")
        read, lines = self.entry.read, reading.lines
        values: list[Any] = []
        for i, item in enumerate(node.items):
            value = read(item, f"{path}[{i}]", reading)
            if value is not MISSING:
                lines[f"{path}[{len(values)}]"] = item.line
                values.append(value)
        return tuple(values)


@dataclass(frozen=True, slots=True)
class MapOf:
    """Fields whose names the author chooses, all of one shape; `name` is the form of a name."""

    name: Word
    entry: Shape
    least: int = 0

    def read(self, node: Node, path: str, reading: Reading) -> Any:  # noqa: ANN401 - or MISSING
        """Return the fields that could be read, as a dict in their order."""
        if not isinstance(node, Mapping):
            return reading.fault(node, path, f"names with values are wanted, not {kind_of(node)}")
        if len(node.items) < self.least:
            return reading.fault(node, path, f"at least {self.least} entry is wanted")
        values = {}
        for key, item in node.items.items():
            line, inner = node.key_lines[key], f"{path}.{key}"
            if not self.name.fits(key):
                wanted = f'{self.name.form} is wanted for a name, not "{excerpt(key)}"'
                reading.findings.note(line, path, wanted)
                continue
            reading.lines[inner] = line
            value = self.entry.read(item, inner, reading)
            if value is not MISSING:
                values[key] = value
        return values


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a record: what it holds, whether it has to stand there, what it is for."""

    shape: Shape
    about: str
    required: bool = False


@dataclass(frozen=True, slots=True)
class Record:
    """Fields with fixed names; an unknown one is a fault, and the nearest known one is named.

    Of the fields in `one_of`, where there are any, exactly one has to stand there.
    """

    fields: Values[str, Field]
    one_of: tuple[str, ...] = ()

    def read(self, node: Node, path: str, reading: Reading) -> dict[str, Any]:
        """Return the fields that stand there and could be read, be it none, in their order."""
        values: dict[str, Any] = {}
        if not isinstance(node, Mapping):
            wanted = f"fields are wanted ({', '.join(self.fields)}), not {kind_of(node)}"
            reading.fault(node, path, wanted)
            return values
        for key, item in node.items.items():
            known = self.fields.get(key)
            if known is None:
                self._unknown(key, node.key_lines[key], path, reading)
                continue
            inner = f"{path}.{key}" if path else key
            reading.lines[inner] = node.key_lines[key]
            value = known.shape.read(item, inner, reading)
            if value is not MISSING:
                values[key] = value
        for name, known in self.fields.items():
            if known.required and name not in node.items:
                reading.fault(node, path, f'the field "{name}" is missing: {known.about}')
        self._exactly_one(node, path, reading)
        return values

    def _exactly_one(self, node: Mapping, path: str, reading: Reading) -> None:
        given = [name for name in node.items if name in self.one_of]
        if self.one_of and not given:
            reading.fault(node, path, f"one of the fields {listed(self.one_of)} is missing")
        for name in given[1:]:
            beside = f'"{name}" cannot stand beside "{given[0]}"; leave one of them out'
            reading.findings.note(node.key_lines[name], path, beside)

    def _unknown(self, key: str, line: int, path: str, reading: Reading) -> None:
        near = did_you_mean(key, self.fields) or f"; known are {', '.join(self.fields)}"
        reading.findings.note(line, path, f'unknown field "{excerpt(key)}"{near}')


@dataclass(frozen=True, slots=True)
class Either:
    """One of two shapes, told apart by the node: a word or fields, a word or a number or date."""

    first: Shape
    second: Shape

    def read(self, node: Node, path: str, reading: Reading) -> Any:  # noqa: ANN401 - of either shape
        """Return the value by the shape that fits the node."""
        return self._fitting(node).read(node, path, reading)

    def _fitting(self, node: Node) -> Shape:
        if not isinstance(node, Scalar):
            return self.second
        if isinstance(self.second, Number | Day):
            return self.second if re.match(r"[+-]?\.?\d", node.text) else self.first
        return self.first
