"""The rules of the house, read off the syntax trees: who may import whom, and how long things are.

Imports go down the storeys only, never up and never sideways from one package to another.
"""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from itertools import chain
from pathlib import Path
from statistics import median, quantiles

import pytest

PROJECT = Path(__file__).resolve().parents[1]
PACKAGE = PROJECT / "game" / "nine_votes"
SOURCES = sorted(PACKAGE.rglob("*.py"))
EVERYTHING = [PROJECT / "main.py", *SOURCES]

STOREYS = (
    {"council"},
    {"delegations"},
    {"scenarios", "analysis"},
    {"sitting"},
    {"phrases"},
    {"views"},
    {"record"},
    {"scene"},
    {"ui", "cli", "desk"},
    {"main", "start", "arguments"},
)
"""From the ground up; those on one storey know nothing of each other."""

TOP = STOREYS[-1]
FOUNDATIONS = {"places", "calls", ""}
"""Single modules, and the package itself, that import nothing of ours and that all but PURE use."""

PURE = {"council", "delegations"}
"""What opens no file, so that a meeting is a function of actions and thousands of games run."""

ONLY_IN = {"yaml": "scenarios", "numpy": "analysis", "pygame": "ui", "aiohttp": "desk"}
OPENING = {
    *("io", "os", "pathlib", "shutil", "tempfile", "glob", "fileinput", "subprocess", "socket"),
    *("sqlite3", "urllib", "http", "importlib", "logging"),
}
CHANCE_AND_CLOCK = {"random", "secrets", "time", "uuid"}

WORN_OUT = {"manager", "handler", "engine", "service", "helper", "helpers", "utils", "util"}
WORN_OUT |= {"common", "base", "misc"}
"""Names that say nothing about what a module or a class is."""

OURS = re.compile(r"nine_votes\.[\w.]*")
"""A text that names a module of ours, for what is imported when first needed."""

Function = ast.FunctionDef | ast.AsyncFunctionDef


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def name_of(path: Path) -> str:
    """Return how a file is called in the project: game/nine_votes/council/voting.py."""
    return path.relative_to(PROJECT).as_posix()


def package_of(path: Path) -> str:
    """Return the package of a file, or the module's own name where it lies beside the packages."""
    if not path.is_relative_to(PACKAGE):
        return path.stem
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return "" if parts == ("__init__",) else parts[0]


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """Return line and full name of whatever a file imports, wherever in it, by name or by text."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{name_of(path)}:{node.lineno}: a relative import"
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)
        elif isinstance(node, ast.Constant) and OURS.fullmatch(str(node.value)):
            yield node.lineno, str(node.value)
        elif isinstance(node, ast.Call) and called(node) == "import_module":
            texts = [part for part in ast.walk(node.args[0]) if isinstance(part, ast.Constant)]
            yield from ((node.lineno, str(text.value)) for text in texts)


def called(node: ast.Call) -> str:
    """Return the last name of what is called: `open` for `open()` and for `path.open()`."""
    function = node.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def functions(path: Path) -> Iterator[Function]:
    for node in ast.walk(tree_of(path)):
        if isinstance(node, Function):
            yield node


def length(node: Function) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def storey(package: str) -> int:
    return next(height for height, packages in enumerate(STOREYS) if package in packages)


def test_every_package_has_its_storey() -> None:
    placed = set(chain(*STOREYS)) | FOUNDATIONS
    assert {package_of(path) for path in EVERYTHING} <= placed


@pytest.mark.parametrize("path", EVERYTHING, ids=name_of)
def test_imports_go_down_only(path: Path) -> None:
    package = package_of(path)
    for line, name in imports(path):
        top, _, rest = name.partition(".")
        other = rest.partition(".")[0]
        if top != "nine_votes" or other == package or (package in TOP and other in TOP):
            continue
        where = f"{name_of(path)}:{line}: imports {name}"
        assert package not in FOUNDATIONS, where
        if other in FOUNDATIONS or not (PACKAGE / other).exists():
            assert package not in PURE, where
        else:
            assert storey(other) < storey(package), where


@pytest.mark.parametrize("path", EVERYTHING, ids=name_of)
def test_each_library_has_one_importer(path: Path) -> None:
    for line, name in imports(path):
        home = ONLY_IN.get(name.partition(".")[0])
        assert home in {None, package_of(path)}, f"{name_of(path)}:{line}: imports {name}"


def within(*packages: str) -> list[Path]:
    return [path for path in SOURCES if package_of(path) in packages]


@pytest.mark.parametrize("path", within("council"), ids=name_of)
def test_the_law_rests_on_the_standard_library_and_on_no_chance_or_clock(path: Path) -> None:
    for line, name in imports(path):
        top = name.partition(".")[0]
        where = f"{name_of(path)}:{line}: imports {name}"
        assert name.startswith("nine_votes.council.") or top in sys.stdlib_module_names, where
        assert top not in CHANCE_AND_CLOCK, where


@pytest.mark.parametrize("path", within(*PURE), ids=name_of)
def test_the_law_and_the_politics_open_no_file(path: Path) -> None:
    for line, name in imports(path):
        assert name.partition(".")[0] not in OPENING, f"{name_of(path)}:{line}: imports {name}"
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Call):
            where = f"{name_of(path)}:{node.lineno}: calls {called(node)}"
            assert called(node) not in {"open", "input", "print", "today", "now", "eval"}, where


def loaded_by(*arguments: str) -> set[str]:
    """Return the top names of all modules that a call of the program loads."""
    call = subprocess.run(
        [sys.executable, "-X", "importtime", "main.py", *arguments],
        capture_output=True,
        text=True,
        check=True,
        cwd=PROJECT,
    )
    return set(re.findall(r"\| +(\w+)", call.stderr))


def test_help_loads_neither_numpy_nor_yaml_nor_pygame() -> None:
    loaded = loaded_by("--help")
    assert "argparse" in loaded
    assert not loaded & set(ONLY_IN)


def test_a_decision_loads_neither_numpy_nor_pygame() -> None:
    loaded = loaded_by("decide", "--votes", "*=in_favour")
    assert "yaml" in loaded
    assert not loaded & {"numpy", "pygame"}


@pytest.mark.parametrize("path", EVERYTHING, ids=name_of)
def test_no_file_is_over_600_lines(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 600


@pytest.mark.parametrize("path", EVERYTHING, ids=name_of)
def test_no_function_is_over_50_lines(path: Path) -> None:
    assert {node.name: length(node) for node in functions(path) if length(node) > 50} == {}


def test_most_functions_are_short() -> None:
    """Half of them have at most 8 lines, and nine in ten at most 25."""
    lengths = [length(node) for path in EVERYTHING for node in functions(path)]
    assert median(lengths) <= 8
    assert quantiles(lengths, n=10)[-1] <= 25


BUGS_END_IN = "game/nine_votes/ui/window.py"
"""The one file that catches whatever a bug raises: it writes a report, and the sitting survives."""


@pytest.mark.parametrize("path", EVERYTHING, ids=name_of)
def test_what_is_caught_is_named(path: Path) -> None:
    whatever = 0
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.ExceptHandler):
            where = f"{name_of(path)}:{node.lineno}"
            assert node.type is not None, where
            caught = {getattr(part, "id", "") for part in ast.walk(node.type)}
            assert "BaseException" not in caught, where
            whatever += "Exception" in caught
    assert whatever == (name_of(path) == BUGS_END_IN)


@pytest.mark.parametrize("path", EVERYTHING, ids=name_of)
def test_names_say_what_a_thing_is(path: Path) -> None:
    classes = [node.name for node in ast.walk(tree_of(path)) if isinstance(node, ast.ClassDef)]
    words = {word.lower() for name in classes for word in re.findall("[A-Z][a-z]*", name)}
    words |= {part.lower() for part in re.split(r"[/_.]", name_of(path))}
    assert not words & WORN_OUT


@pytest.mark.parametrize("path", EVERYTHING, ids=name_of)
def test_nothing_is_left_to_do(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not re.search(r"\b(TODO|FIXME|XXX|HACK)\b", text)
    assert "NotImplementedError" not in text
