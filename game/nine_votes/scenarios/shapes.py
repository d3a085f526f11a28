"""Shapes of values: what a field may hold, said once, for the reader and for editors alike.

A shape reads a node of the tree into a value and notes what is wrong at its line. What it cannot
read becomes MISSING, so that all faults of a text are found in one reading.

The shape of a dataclass follows from its hints, each with what the field is for, and with a shape
where the type alone does not say what may stand there; a field without a default is required:

    crisis: Annotated[str | None, Text(60), say("field-crisis")] = None

A shape is itself alone, whatever another holds, so that a hint can hold any.
"""

import re
from collections.abc import Callable, Mapping as Values
from dataclasses import MISSING as NO_DEFAULT, dataclass, field, fields, is_dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Annotated, Any, Final, Protocol, get_args, get_origin

from nine_votes.council.messages import Message, Said, say
from nine_votes.scenarios.findings import NO_HINT, Findings, UnreadableError, excerpt, hint
from nine_votes.scenarios.tree import Mapping, Node, Scalar, Sequence, decode, read_tree

DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
DECIMAL = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)", re.ASCII)
NUMERIC = re.compile(r"[+-]?\.?\d")
MOST_DIGITS = 40
MOST_LISTED = 12
TRUTHS = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}


class Missing:
    """The type of MISSING, which is as false as nothing."""

    def __bool__(self) -> bool:
        return False


MISSING: Final = Missing()
"""Stands for a value that could not be read, where one has to be: the fault is noted by then."""

AMONG: Final = object()
"""In a hint: the fields of the record stand among those of the one around it."""


def nearest_line(lines: Values[str, int], path: str) -> int:
    """Return the line of the field at a path, or of the nearest field around it."""
    while path and path not in lines:
        cut = max(path.rfind("."), path.rfind("["))
        path = path[:cut] if cut > 0 else ""
    return lines.get(path, 1)


@dataclass(slots=True)
class Reading:
    """What a reading has found: faults, and the line of every field by its path."""

    findings: Findings = field(default_factory=Findings)
    lines: dict[str, int] = field(default_factory=dict)

    def fault(self, node: Node, path: str, sentence: Said) -> Missing:
        self.findings.note(node.line, path, sentence)
        return MISSING

    def line(self, path: str) -> int:
        return nearest_line(self.lines, path)

    def note(self, path: str, sentence: Said, shown: str | None = None) -> None:
        """Note a fault at the line of a field, named by its path or by what is `shown`."""
        known = "." in path or "[" in path or path in self.lines
        name = (path if known else "") if shown is None else shown
        self.findings.note(self.line(path), name, sentence)

    def faulty(self, path: str) -> bool:
        """Say whether a fault is noted at a field or within it."""
        return any(finding.path.startswith(path) for finding in self.findings)


class Shape(Protocol):
    """What a field may hold."""

    def read(self, node: Node, path: str, reading: Reading) -> Any:  # noqa: ANN401 - a plain value
        """Return the value of a node, or MISSING with the fault noted."""


def kind_of(node: Node) -> Message:
    if isinstance(node, Sequence):
        return say("form-list")
    if isinstance(node, Mapping):
        return say("form-fields")
    return say("form-nothing") if node.nothing else say("form-text", text=excerpt(node.text))


@dataclass(frozen=True, slots=True, eq=False)
class Text:
    """Text as the author wrote it; never empty, and at most so many words."""

    most_words: int | None = None

    def read(self, node: Node, path: str, reading: Reading) -> str | Missing:
        """Return the text without the white space around it."""
        if not isinstance(node, Scalar):
            return reading.fault(node, path, say("finding-no-text", given=kind_of(node)))
        text = node.text.strip()
        if not text or node.nothing:
            return reading.fault(node, path, say("finding-empty"))
        words = len(text.split()) if self.most_words else 0
        if self.most_words and words > self.most_words:
            long = say("finding-too-long", words=words, most=self.most_words)
            return reading.fault(node, path, long)
        return text


@dataclass(frozen=True, slots=True, eq=False)
class Word:
    """A word of a given form; `form` says it in an author's words."""

    form: Message
    expression: str
    _pattern: re.Pattern[str] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Compile the form once, since every name of every text is held against it."""
        object.__setattr__(self, "_pattern", re.compile(self.expression))

    def fits(self, text: str) -> bool:
        return self._pattern.fullmatch(text) is not None

    def read(self, node: Node, path: str, reading: Reading) -> str | Missing:
        if not isinstance(node, Scalar) or node.nothing or not self.fits(node.text):
            wanted = say("finding-wanted", wanted=self.form, given=kind_of(node))
            return reading.fault(node, path, wanted)
        return node.text


@dataclass(frozen=True, slots=True, eq=False)
class Choice:
    """One of a closed list of words; `also` says what else may stand there, in words.

    A word is read as what it `means`, or else as it stands in the list: as the member of an
    enumeration, where the list is one.
    """

    words: tuple[str, ...]
    also: Message | None = None
    means: Values[str, Any] = field(default_factory=dict)
    _values: Values[str, Any] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        values = {str(word): self.means.get(word, word) for word in self.words}
        object.__setattr__(self, "_values", values)

    def read(self, node: Node, path: str, reading: Reading) -> Any:  # noqa: ANN401 - or MISSING
        if isinstance(node, Scalar) and node.text in self._values:
            return self._values[node.text]
        near = hint(node.text, self.words) if isinstance(node, Scalar) else NO_HINT
        if near is not NO_HINT and len(self.words) > MOST_LISTED:
            unknown = say("finding-unknown-word", given=kind_of(node), hint=near)
            return reading.fault(node, path, unknown)
        words: tuple[Said, ...] = (*self.words, self.also) if self.also else self.words
        wanted = say("finding-one-of", words=words, given=kind_of(node), hint=near)
        return reading.fault(node, path, wanted)


@dataclass(frozen=True, slots=True, eq=False)
class Number:
    """A number from `low` to `high`; `whole` for one without a fraction."""

    low: float
    high: float
    whole: bool = True

    def read(self, node: Node, path: str, reading: Reading) -> float | Missing:
        """Return the number, an int where it has to be whole."""
        number = self._parsed(node)
        if number is None or not self.low <= number <= self.high:
            low, high = f"{self.low:g}", f"{self.high:g}"
            given, whole = kind_of(node), self.whole
            wanted = say("finding-no-number", whole=whole, low=low, high=high, given=given)
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


@dataclass(frozen=True, slots=True, eq=False)
class Truth:
    def read(self, node: Node, path: str, reading: Reading) -> bool | Missing:
        if isinstance(node, Scalar) and node.plain and node.text in TRUTHS:
            return TRUTHS[node.text]
        return reading.fault(node, path, say("finding-no-truth", given=kind_of(node)))


@dataclass(frozen=True, slots=True, eq=False)
class Day:
    """A date, written 2024-03-28."""

    def read(self, node: Node, path: str, reading: Reading) -> date | Missing:
        text = node.text if isinstance(node, Scalar) else ""
        if DAY.fullmatch(text):
            try:
                return date.fromisoformat(text)
            except ValueError:
                return reading.fault(node, path, say("finding-no-such-day", day=text))
        return reading.fault(node, path, say("finding-no-day", given=kind_of(node)))


@dataclass(frozen=True, slots=True, eq=False)
class ListOf:
    """A list of one shape, of at least `least` and at most `most` entries."""

    entry: Shape
    least: int = 0
    most: int = 200

    def read(self, node: Node, path: str, reading: Reading) -> Any:  # noqa: ANN401 - or MISSING
        if not isinstance(node, Sequence):
            return reading.fault(node, path, say("finding-no-list", given=kind_of(node)))
        count = len(node.items)
        if not self.least <= count <= self.most:
            bounds = {"least": self.least, "most": self.most, "fixed": self.least == self.most}
            return reading.fault(node, path, say("finding-entries", count=count, **bounds))
        read, lines = self.entry.read, reading.lines
        values: list[Any] = []
        for i, item in enumerate(node.items):
            inner = f"{path}[{i}]"
            value = read(item, inner, reading)
            if value is not MISSING:
                # What cannot be read leaves no gap: the entries after it move up.
                lines[inner if len(values) == i else f"{path}[{len(values)}]"] = item.line
                values.append(value)
        return tuple(values)


@dataclass(frozen=True, slots=True, eq=False)
class MapOf:
    """Fields whose names the author chooses, all of one shape; `name` is the form of a name."""

    name: Word
    entry: Shape
    least: int = 0

    def read(self, node: Node, path: str, reading: Reading) -> Any:  # noqa: ANN401 - or MISSING
        if not isinstance(node, Mapping):
            return reading.fault(node, path, say("finding-no-names", given=kind_of(node)))
        if len(node.items) < self.least:
            return reading.fault(node, path, say("finding-too-few", least=self.least))
        values = {}
        for key, item in node.items.items():
            line, inner = node.key_lines[key], f"{path}.{key}"
            if not self.name.fits(key):
                wanted = say("finding-no-name", wanted=self.name.form, name=excerpt(key))
                reading.findings.note(line, path, wanted)
                continue
            reading.lines[inner] = line
            value = self.entry.read(item, inner, reading)
            if value is not MISSING:
                values[key] = value
        return values


@dataclass(frozen=True, slots=True, eq=False)
class Field:
    """A field of a record: what it holds, whether it has to stand there, what it is for."""

    shape: Shape
    about: Message
    required: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Record:
    """Fields with fixed names; an unknown one is a fault, and the nearest known one is named.

    The fields are read into `kind`, which takes them by name. Of the fields in `one_of`, where
    there are any, exactly one has to stand there. Those of the records in `among` are fields of
    this one, and read into a value under the name given there.
    """

    fields: Values[str, Field]
    kind: Callable[..., Any] = dict
    one_of: tuple[str, ...] = ()
    among: Values[str, "Record"] = field(default_factory=dict)
    _required: tuple[str, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Keep what is required, which every reading asks."""
        required = tuple(name for name, known in self.fields.items() if known.required)
        object.__setattr__(self, "_required", required)

    def read(self, node: Node, path: str, reading: Reading) -> Any:  # noqa: ANN401 - of the kind
        """Return what the fields make that stand there and could be read, be it none."""
        values: dict[str, Any] = {}
        if not isinstance(node, Mapping):
            names = tuple(self.fields)
            wanted = say("finding-no-fields", names=names, given=kind_of(node))
            reading.fault(node, path, wanted)
            return self._made(values)
        fields, lines, key_lines = self.fields, reading.lines, node.key_lines
        within = f"{path}." if path else ""
        for key, item in node.items.items():
            known = fields.get(key)
            if known is None:
                self._unknown(key, key_lines[key], path, reading)
                continue
            inner = within + key
            lines[inner] = key_lines[key]
            value = known.shape.read(item, inner, reading)
            if value is not MISSING:
                values[key] = value
        for name in self._required:
            if name not in node.items:
                lacking = say("finding-missing", name=name, about=fields[name].about)
                reading.fault(node, path, lacking)
        if self.one_of:
            self._exactly_one(node, path, reading)
        return self._made(values)

    def _made(self, values: dict[str, Any]) -> Any:  # noqa: ANN401 - of the kind
        for name in self._required:
            if name not in values:
                values[name] = MISSING
        for name, inner in self.among.items():
            own = {key: values.pop(key) for key in inner.fields if key in values}
            values[name] = inner._made(own)  # noqa: SLF001 - another record's
        return values if self.kind is dict else self.kind(**values)

    def _exactly_one(self, node: Mapping, path: str, reading: Reading) -> None:
        given = [name for name in node.items if name in self.one_of]
        if not given:
            reading.fault(node, path, say("finding-one-missing", names=self.one_of))
        for name in given[1:]:
            beside = say("finding-beside", name=name, other=given[0])
            reading.findings.note(node.key_lines[name], path, beside)

    def _unknown(self, key: str, line: int, path: str, reading: Reading) -> None:
        near = hint(key, self.fields, say("finding-known", names=tuple(self.fields)))
        reading.findings.note(line, path, say("finding-unknown", name=excerpt(key), hint=near))


@dataclass(frozen=True, slots=True, eq=False)
class Either:
    """One of two shapes, told apart by the node: a word or fields, a word or a number or date."""

    first: Shape
    second: Shape
    _by_digits: bool = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Keep whether a word is told from the other by how it begins."""
        object.__setattr__(self, "_by_digits", isinstance(self.second, Number | Day))

    def read(self, node: Node, path: str, reading: Reading) -> Any:  # noqa: ANN401 - of either shape
        return self._fitting(node).read(node, path, reading)

    def _fitting(self, node: Node) -> Shape:
        if not isinstance(node, Scalar):
            return self.second
        if self._by_digits:
            return self.second if NUMERIC.match(node.text) else self.first
        return self.first


def read_shaped(
    path: Path, shape: Shape, check: Callable[[Any, Reading], None] | None = None
) -> tuple[Any, Values[str, int]]:
    """Return what a file holds and the line of each field; UnreadableError with all its faults.

    `check` looks at what was read where it has the shape.
    """
    reading = Reading()
    try:
        value = shape.read(read_tree(decode(path.read_bytes())), "", reading)
    except UnreadableError as error:
        raise UnreadableError(error.findings, str(path)) from error
    if check and not reading.findings:
        check(value, reading)
    if reading.findings:
        raise UnreadableError(reading.findings, str(path))
    return value, reading.lines


@cache
def record_of(kind: type) -> Record:
    """Return the record that reads into a dataclass, worked out from its hints once.

    TypeError for a hint that says neither by its type nor by a shape what may stand there.
    """
    known: dict[str, Field] = {}
    among: dict[str, Record] = {}
    for each in fields(kind):
        shape, said = _shape(each.type), get_args(each.type)[1:]
        if AMONG in said and isinstance(shape, Record):
            among[each.name] = shape
            known |= shape.fields
        else:
            required = each.default is NO_DEFAULT and each.default_factory is NO_DEFAULT
            about = next(part for part in said if isinstance(part, Message))
            known[each.name] = Field(shape, about, required)
    return Record(known, kind, getattr(kind, "one_of", ()), among)


def _shape(hint: Any) -> Shape:  # noqa: ANN401 - a hint
    """Return the shape that a hint names, or that which its type has."""
    inner, *said = get_args(hint) or (hint,)
    named: list[Shape] = [part for part in said if hasattr(part, "read")]
    if named:
        return named[0]
    origin = get_origin(hint)
    if origin is tuple:
        return ListOf(_shape(inner))
    if origin is Annotated or type(None) in said:
        return _shape(inner)
    if is_dataclass(hint):
        return record_of(hint)  # type: ignore[arg-type]
    if hint in PLAIN:
        return PLAIN[hint]
    if issubclass(hint, StrEnum):
        return Choice(tuple(hint))
    raise TypeError(f"{hint} does not say what may stand there")


PLAIN: Values[type, Shape] = {str: Text(), bool: Truth(), date: Day()}
"""The types that say by themselves what may stand there."""
