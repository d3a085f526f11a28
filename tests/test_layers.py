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
from typing import NamedTuple

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
    {"words"},
    {"record"},
    {"scene"},
    {"ui", "cli", "desk"},
    {"main", "start", "face", ""},
)
"""From the ground up; those on one storey know nothing of each other."""

TOP = STOREYS[-1]
FOUNDATIONS = {"places", "calls"}
"""Single modules that import nothing of ours and that all but PURE use."""

PURE = {"council", "delegations"}
"""What opens no file, so that a meeting is a function of actions and thousands of games run."""

ONLY_IN = {"yaml": "scenarios", "numpy": "analysis", "pygame": "ui", "aiohttp": "desk"}
ONLY_IN |= {"fluent": "words"}
OPENING = {
    *("io", "os", "pathlib", "shutil", "tempfile", "glob", "fileinput", "subprocess", "socket"),
    *("sqlite3", "urllib", "http", "importlib", "logging"),
}
IMPURE = {"open", "input", "print", "today", "now", "eval"}
CHANCE_AND_CLOCK = {"random", "secrets", "time", "uuid"}

WORN_OUT = {"manager", "handler", "engine", "service", "helper", "helpers", "utils", "util"}
WORN_OUT |= {"common", "base", "misc"}
"""Names that say nothing about what a module or a class is."""

MOST_LINES, MOST_OF_A_FUNCTION = 600, 50

OURS = re.compile(r"nine_votes\.[\w.]*")
"""A text that names a module of ours, for what is imported when first needed."""

Function = ast.FunctionDef | ast.AsyncFunctionDef
Places = list[tuple[int, str]]
"""Lines, each with a name that stands there."""


class Source(NamedTuple):
    """What one walk over the syntax tree of a file finds.

    `imports` are full names of whatever the file imports, wherever in it, by name or by text;
    `calls` the last names of what it calls. What a handler `caught` is empty where it is not named.
    """

    path: Path
    text: str
    imports: Places
    calls: Places
    functions: dict[str, int]
    caught: list[tuple[int, set[str]]]
    classes: list[str]

    @property
    def name(self) -> str:
        """How the file is called in the project: game/nine_votes/council/voting.py."""
        return self.path.relative_to(PROJECT).as_posix()

    @property
    def package(self) -> str:
        """The package of the file, or the module's own name where it lies beside the packages."""
        if not self.path.is_relative_to(PACKAGE):
            return self.path.stem
        parts = self.path.relative_to(PACKAGE).with_suffix("").parts
        return "" if parts == ("__init__",) else parts[0]

    def told(self, places: Places, what: str) -> list[str]:
        """Return places of this file as lines to be printed."""
        return [f"{self.name}:{line}: {what} {name}" for line, name in places]


def walked(path: Path) -> Source:
    text = path.read_text(encoding="utf-8")
    found = Source(path, text, [], [], {}, [], [])
    for node in ast.walk(ast.parse(text, str(path))):
        found.imports.extend(imported(node))
        if isinstance(node, ast.Call):
            found.calls.append((node.lineno, called(node)))
        elif isinstance(node, Function):
            where = f"{found.name}:{node.lineno}: {node.name}"
            found.functions[where] = (node.end_lineno or node.lineno) - node.lineno + 1
        elif isinstance(node, ast.ExceptHandler):
            parts = ast.walk(node.type) if node.type else ()
            found.caught.append((node.lineno, {getattr(part, "id", "") for part in parts}))
        elif isinstance(node, ast.ClassDef):
            found.classes.append(node.name)
    return found


def imported(node: ast.AST) -> Iterator[tuple[int, str]]:
    if isinstance(node, ast.Import):
        yield from ((node.lineno, alias.name) for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        module = "." * node.level + (node.module or "")
        yield from ((node.lineno, f"{module}.{alias.name}") for alias in node.names)
    elif isinstance(node, ast.Constant) and OURS.fullmatch(str(node.value)):
        yield node.lineno, str(node.value)
    elif isinstance(node, ast.Call) and called(node) == "import_module":
        texts = [part for part in ast.walk(node.args[0]) if isinstance(part, ast.Constant)]
        yield from ((node.lineno, str(text.value)) for text in texts)


def called(node: ast.Call) -> str:
    """Return the last name of what is called: `open` for `open()` and for `path.open()`."""
    function = node.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


@cache
def sources() -> list[Source]:
    return [walked(path) for path in EVERYTHING]


def within(*packages: str) -> list[Source]:
    return [source for source in sources() if source.package in packages]


def storey(package: str) -> int:
    return next(height for height, packages in enumerate(STOREYS) if package in packages)


def test_every_package_has_its_storey() -> None:
    placed = set(chain(*STOREYS)) | FOUNDATIONS
    assert {source.package for source in sources()} <= placed


def goes_down(package: str, name: str) -> bool:
    """Say whether a package may import a name."""
    top, _, rest = name.partition(".")
    other = rest.partition(".")[0]
    if top != "nine_votes":
        return bool(top)
    if other == package or (package in TOP and other in TOP):
        return True
    if package in FOUNDATIONS:
        return False
    if other in FOUNDATIONS or not (PACKAGE / other).exists():
        return package not in PURE
    return storey(other) < storey(package)


def test_imports_go_down_only_and_none_is_relative() -> None:
    for source in sources():
        up = [place for place in source.imports if not goes_down(source.package, place[1])]
        assert not up, source.told(up, "imports")


def test_each_library_has_one_importer() -> None:
    for source in sources():
        barred = {library for library, home in ONLY_IN.items() if home != source.package}
        wrong = [place for place in source.imports if place[1].partition(".")[0] in barred]
        assert not wrong, source.told(wrong, "imports")


def test_the_law_rests_on_the_standard_library_and_on_no_chance_or_clock() -> None:
    allowed = sys.stdlib_module_names - CHANCE_AND_CLOCK
    for source in within("council"):
        wrong = [
            (line, name)
            for line, name in source.imports
            if not name.startswith("nine_votes.council.") and name.partition(".")[0] not in allowed
        ]
        assert not wrong, source.told(wrong, "imports")


def test_the_law_and_the_politics_open_no_file() -> None:
    for source in within(*PURE):
        imports = [place for place in source.imports if place[1].partition(".")[0] in OPENING]
        assert not imports, source.told(imports, "imports")
        calls = [place for place in source.calls if place[1] in IMPURE]
        assert not calls, source.told(calls, "calls")


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


def test_no_file_and_no_function_is_too_long() -> None:
    lines = {source.name: len(source.text.splitlines()) for source in sources()}
    assert {name: long for name, long in lines.items() if long > MOST_LINES} == {}
    functions = dict(chain.from_iterable(source.functions.items() for source in sources()))
    assert {name: long for name, long in functions.items() if long > MOST_OF_A_FUNCTION} == {}


def test_most_functions_are_short() -> None:
    """Half of them have at most 8 lines, and nine in ten at most 25."""
    lengths = [length for source in sources() for length in source.functions.values()]
    assert median(lengths) <= 8
    assert quantiles(lengths, n=10)[-1] <= 25


BUGS_END_IN = "game/nine_votes/ui/window.py"
"""The one file that catches whatever a bug raises: it writes a report, and the sitting survives."""


def test_what_is_caught_is_named() -> None:
    for source in sources():
        for line, caught in source.caught:
            assert caught, f"{source.name}:{line}"
            assert "BaseException" not in caught, f"{source.name}:{line}"
        whatever = sum("Exception" in caught for _, caught in source.caught)
        assert whatever == (source.name == BUGS_END_IN), source.name


def test_names_say_what_a_thing_is() -> None:
    for source in sources():
        words = {part.lower() for part in re.split(r"[/_.]", source.name)}
        words |= {w.lower() for name in source.classes for w in re.findall("[A-Z][a-z]*", name)}
        assert not words & WORN_OUT, source.name


def test_nothing_is_left_to_do() -> None:
    for source in sources():
        assert not re.search(r"\b(TODO|FIXME|XXX|HACK)\b", source.text), source.name
        assert "NotImplementedError" not in source.text, source.name
