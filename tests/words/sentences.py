"""The catalogue as its parser sees it: what each message refers to, and which facts it asks for."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

LOCALE = Path(__file__).resolve().parents[2] / "locale"
LANGUAGES = sorted(folder.name for folder in LOCALE.iterdir())

FORMS = frozenset({"zero", "one", "two", "few", "many", "other"})
SEVERAL = frozenset({"COUNT", "NAMES", "LIST", "GENDER"})
NUMBERS = frozenset({"SPELL", "GROUPED", "SIGNED"})
SHARES = frozenset({"PERCENT", "DECIMAL"})


@dataclass
class Sentence(Visitor):
    """A message, a term or an attribute: its references, functions and selections.

    `facts` are the facts asked for, each with what is done to it: the names of functions, `select`,
    or `show`. `choices` are the keys of each selection, by the fact or the function that selects.
    """

    facts: dict[str, set[str]] = field(default_factory=dict)
    references: set[str] = field(default_factory=set)
    functions: set[str] = field(default_factory=set)
    choices: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)
    within: str = "show"

    # The parser calls these by the names of its classes.
    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.facts.setdefault(node.id.name, set()).add(self.within)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.references.add(_full(node))

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802
        self.references.add(f"-{_full(node)}")

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:  # noqa: N802
        self.functions.add(node.id.name)
        self._visit_as(node.id.name, *node.arguments.positional)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        keys = tuple(_key(variant.key) for variant in node.variants)
        selector: Any = node.selector
        if isinstance(selector, ast.FunctionReference):
            self.choices.append((selector.id.name, keys))
        elif isinstance(selector, ast.VariableReference):
            self.choices.append((f"${selector.id.name}", keys))
        self._visit_as("select", selector)
        self._visit_as("show", *(variant.value for variant in node.variants))

    def _visit_as(self, how: str, *nodes: Any) -> None:  # noqa: ANN401 - whatever the parser makes
        before, self.within = self.within, how
        for node in nodes:
            self.visit(node)
        self.within = before


def _full(node: ast.MessageReference | ast.TermReference) -> str:
    return f"{node.id.name}.{node.attribute.name}" if node.attribute else node.id.name


def _key(key: ast.Identifier | ast.NumberLiteral) -> str:
    return key.name if isinstance(key, ast.Identifier) else f"={key.value}"


@cache
def sentences(folder: Path) -> Mapping[str, Sentence]:
    """Return all messages, terms and attributes of a language by their names."""
    return dict(_sentences(folder))


def _sentences(folder: Path) -> Iterator[tuple[str, Sentence]]:
    for file in sorted(folder.glob("*.ftl")):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            if not isinstance(entry, ast.Message | ast.Term):
                continue
            name = f"-{entry.id.name}" if isinstance(entry, ast.Term) else entry.id.name
            for full, pattern in [
                (name, entry.value),
                *((f"{name}.{each.id.name}", each.value) for each in entry.attributes),
            ]:
                if pattern:
                    sentence = Sentence()
                    sentence.visit(pattern)
                    yield full, sentence


def asked_for(name: str, folder: Path) -> dict[str, set[str]]:
    """Return the facts that a message asks for, itself and through the messages within it."""
    known = sentences(folder)
    facts: dict[str, set[str]] = {}
    for each in reached({name}, folder):
        if each in known:
            for fact, how in known[each].facts.items():
                facts.setdefault(fact, set()).update(how)
    return facts


def choices_on(name: str, fact: str, folder: Path) -> set[str]:
    """Return all keys by which a message, or a message within it, selects on a fact."""
    known = sentences(folder)
    return {
        key
        for each in reached({name}, folder)
        for selector, keys in known[each].choices
        if selector == f"${fact}"
        for key in keys
    }


def reached(names: set[str], folder: Path) -> set[str]:
    """Return the messages, and those that stand within them; a term is about facts of its own."""
    known, found, ahead = sentences(folder), set(names), list(names)
    while ahead:
        sentence = known.get(ahead.pop())
        within = {each for each in sentence.references if each[0] != "-"} if sentence else set()
        ahead += within - found
        found |= within
    return found
