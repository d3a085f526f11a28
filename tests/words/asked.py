"""Which messages the program can ask for, read off its syntax trees."""

import ast
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

from nine_votes.council.messages import Cases

PACKAGE = Path(__file__).resolve().parents[2] / "game" / "nine_votes"
DEFINING = PACKAGE / "council" / "messages.py"

MADE = {"say": ("",), "with_key": ("", ".key"), "key_rows": ("", ".does")}
"""What makes messages of names that are written out, and the attributes of each that are asked."""


class Asked(NamedTuple):
    """A message asked for somewhere, with the facts given; None where they are given as a whole."""

    name: str
    where: str
    facts: frozenset[str] | None


def _trees() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        if path != DEFINING:
            where = path.relative_to(PACKAGE.parent).with_suffix("").as_posix()
            yield where.replace("/", "."), ast.parse(path.read_text(encoding="utf-8"))


def _called(node: ast.Call) -> str:
    function = node.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _written(node: ast.Call, where: str) -> list[str]:
    """Return the names that a call is about, the first being the start of the others if any."""
    literal = all(isinstance(each, ast.Constant) for each in node.args)
    assert literal, f"{where}: a name is written out, or comes from Cases"
    start, *rows = map(ast.literal_eval, node.args)
    return [f"{start}-{row}" for row in rows] or [start]


def _facts(node: ast.Call) -> frozenset[str] | None:
    names = [keyword.arg for keyword in node.keywords]
    return None if None in names else frozenset(name for name in names if name)


def _cases() -> Iterator[tuple[str, str, Cases]]:
    """Yield module, name and value of every `Cases`, each of which stands by itself in a module."""
    for module, tree in _trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _called(node) == "Cases":
                named = [
                    target.id
                    for statement in tree.body
                    if isinstance(statement, ast.Assign) and statement.value is node
                    for target in statement.targets
                    if isinstance(target, ast.Name)
                ]
                assert named, f"{module}:{node.lineno}: Cases has to stand by itself in a module"
                yield module, named[0], getattr(import_module(module), named[0])


def _meant(node: ast.Call, module: ModuleType) -> object:
    """Return what is called by a name of a module, or by one of a module that it imports."""
    function = node.func
    if isinstance(function, ast.Name):
        return getattr(module, function.id, None)
    if isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name):
        return getattr(getattr(module, function.value.id, None), function.attr, None)
    return None


@cache
def asked() -> tuple[Asked, ...]:
    """Return every message that the program can ask for."""
    return tuple(_asked())


def _asked() -> Iterator[Asked]:
    for module, name, found in _cases():
        yield from (Asked(each, f"{module}: {name}", None) for each in found)
    for module, tree in _trees():
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call):
                continue
            where = f"{module}:{node.lineno}"
            assert _called(node) != "Message", f"{where}: a message is made by say, or by Cases"
            if _called(node) in MADE:
                for name in _written(node, where):
                    for end in MADE[_called(node)]:
                        yield Asked(f"{name}{end}", where, _facts(node))
            else:
                cases = _meant(node, import_module(module))
                if isinstance(cases, Cases):
                    yield from (Asked(each, where, _facts(node)) for each in cases)
