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


def test_an_open_table_loads_neither_the_game_alone_nor_the_laboratory() -> None:
    """Its first frame would come later by half."""
    code = "import sys, nine_votes.scene.screens.open_table; print(*sys.modules)"
    call = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=PROJECT
    )
    loaded = set(call.stdout.split())
    assert "nine_votes.views.open_table" in loaded
    later = {"delegations.play", "sitting.negotiation", "views.laboratory", "views.debriefing"}
    assert not loaded & {f"nine_votes.{module}" for module in later}


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


SENTENCE = re.compile(r"[A-Za-z]{2,}[,;:.]? [a-z]{2,}|[A-Z][a-z]+ [A-Z]?[a-z]+")
"""Two words of a language beside one another, or a name of two words."""

MARKUP = re.compile(r"<[^>]*>|\"[^\"]*\"(?=[ />])")
"""Tags of SVG and HTML, and the attributes of one that a text leaves open."""

BUGS = {"ValueError", "TypeError", "KeyError", "LookupError", "AttributeError"}
"""What a bug alone raises, so that nobody reads it but who mends it."""

NO_MESSAGES = {
    "council/charter.py": "where a rule set is written down: sources have no other language",
    "scenarios/auditing.py": "entries of the record, by which they are known again",
    "scenarios/tree.py": "what the parser of YAML says, to be looked up",
    "record/style.py": "CSS",
    "record/pack_style.py": "CSS",
    "ui/bug_report.py": "written when a bug was met, for who mends it; the catalogue may be in it",
    "main.py": "calls of the program, as they are typed",
    "views/title.py": "names of states in the roster, by which they are shortened",
    "council/questions.py": "resolutions of the Assembly: sources",
}
"""Files with texts that look like sentences and are none, and why."""

NO_SENTENCES = {
    "analysis/comparison.py": {"after resolution 2231 (2015)"},
    "analysis/players.py": {"goes on"},
    "cli/meeting_game.py": {"python main.py resume {}"},
    "cli/power_command.py": {"--quota and --weights", "--rules league"},
    "council/actions/chair.py": {
        "letter of the President of 27 March 2020",
        "practice of the Council",
    },
    "council/actions/drafts.py": {"Four-Power Statement, part II"},
    "council/added_seats.py": {
        "Added seat {}",
        "Eastern European",
        "Latin American and Caribbean",
        "Western European and others",
    },
    "council/majorities.py": {
        "Four-Power Statement of 7 June 1945, part II",
        "Statute of the Court, Article 10",
    },
    "council/meeting.py": {"The representative makes a statement."},
    "record/drawing.py": {"Source Serif 4, Source Serif Pro, Georgia, Noto Serif, serif"},
    "record/pack_cards.py": {"slip after", "slip before"},
    "record/svg.py": {"Fira Sans, Segoe UI, Noto Sans, Helvetica Neue, Arial, sans-serif"},
    "scenarios/resolving.py": {"this scenario's own rule"},
    "scenarios/library.py": {
        "Eastern European",
        "Latin American and Caribbean",
        "Western European and others",
    },
    "scene/drawings.py": {'<circle cx="26" cy="26" r="21"'},
    "scene/page.py": {"page down", "page up"},
    "scene/screens/briefing.py": {"show card"},
    "scene/screens/debrief.py": {"all rules", "as held"},
    "scene/screens/gallery.py": {"page down", "page up"},
    "scene/screens/notices.py": {"go on", "let be"},
    "scene/screens/open_table.py": {
        "page down",
        "page up",
    },
    "scene/screens/passing.py": {"we are"},
    "scene/screens/questions.py": {"class adopted", "class not", "let be", "not adopted"},
    "scene/screens/scrolled.py": {"page down", "page up"},
    "scene/screens/solo/looking_back.py": {"go on"},
    "scene/screens/solo/paper.py": {"go on", "let be"},
    "scene/screens/solo/talks.py": {"end turn", "take back", "to the table"},
    "scene/screens/solo/terms.py": {"another seat"},
    "scene/screens/title.py": {"leave it"},
    "scene/widgets/blocks.py": {"page down", "page up"},
    "scene/widgets/field.py": {"choose all"},
    "sitting/journal.py": {"Nine Votes"},
    "ui/inputs.py": {"key of a text"},
}
"""Single texts that are none: sources, regions of the roster, fonts, names of keys and presses.

Two could be said in another language but are not: how an added seat is called, which is the name of
a `Member`, and the sample of a statement, which nobody reads.
"""


def texts(tree: ast.Module) -> Iterator[str]:
    """Yield the texts of a file with {} for what is put in, but for docstrings and bugs."""
    aside: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            aside.add(id(node.value))
        elif isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
            if called(node.exc) in BUGS:
                aside.update(map(id, ast.walk(node.exc)))
        elif isinstance(node, ast.JoinedStr):
            aside.update(map(id, node.values))
            if id(node) not in aside:
                parts = [
                    part.value if isinstance(part, ast.Constant) else "{}" for part in node.values
                ]
                yield "".join(map(str, parts))
        elif id(node) not in aside and isinstance(node, ast.Constant):
            yield from (text for text in (node.value,) if isinstance(text, str))


def test_no_sentence_is_written_but_in_the_catalogue() -> None:
    found: dict[str, set[str]] = {}
    for path in SOURCES:
        name = path.relative_to(PACKAGE).as_posix()
        if not name.startswith("words/"):
            for text in texts(ast.parse(path.read_text(encoding="utf-8"))):
                if SENTENCE.search(MARKUP.sub("", text)):
                    found.setdefault(name, set()).add(text)
    assert set(NO_MESSAGES) <= set(found), "an exception that is no longer needed"
    assert {name: each for name, each in found.items() if name not in NO_MESSAGES} == NO_SENTENCES


PARSING = {"split", "rsplit", "partition", "rpartition", "splitlines", "replace", "find", "index"}
PARSING |= {"startswith", "endswith", "removeprefix", "removesuffix", "strip", "lstrip", "rstrip"}
PARSING |= {"lower", "upper", "capitalize", "title", "casefold", "count"}
"""What one does to a text to find out what it says, or to make another of it."""

TAKEN_APART = {
    "scene/screens/chamber.py": "told.split()",
    "scene/text.py": "in_words(text).split()",
    "scene/widgets/runs.py": "in_words(text).split()",
    "scene/screens/open_table.py": "in_words(VOTE_KEY(vote)).lower()",
}
"""Lines are broken between words; and a key on the keyboard is the letter that is shown for it."""


def parsed(function: ast.AST) -> Iterator[str]:
    """Yield what a function does to a text it has from `in_words`, directly or by a name."""
    nodes = [*ast.walk(function)]
    named = {
        target.id
        for node in nodes
        if isinstance(node, ast.Assign) and worded(node.value, set())
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for node in nodes:
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            if node.func.attr in PARSING and worded(node.func.value, named):
                yield ast.unparse(node)
        elif isinstance(node, ast.Compare) and any(
            isinstance(o, ast.In | ast.NotIn) for o in node.ops
        ):
            if any(worded(each, named) for each in node.comparators):
                yield ast.unparse(node)
        elif isinstance(node, ast.Subscript) and worded(node.value, named):
            yield ast.unparse(node)


def worded(node: ast.AST, named: set[str]) -> bool:
    """Say whether this is a text from `in_words`, or a name of one."""
    if isinstance(node, ast.Call):
        return called(node) == "in_words"
    return isinstance(node, ast.Name) and node.id in named


def test_no_text_is_taken_apart_again_once_it_is_in_words() -> None:
    found = set()
    for path in SOURCES:
        nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        functions = (node for node in nodes if isinstance(node, Function))
        for done in chain.from_iterable(map(parsed, functions)):
            found.add((path.relative_to(PACKAGE).as_posix(), done))
    assert found == set(TAKEN_APART.items())


def test_nothing_is_imported_late_below_the_edges() -> None:
    """Who imports within a function goes round the storeys, or should not need it."""
    for source in within(*chain(*STOREYS[: storey("record")])):
        functions = [n for n in ast.walk(ast.parse(source.text)) if isinstance(n, Function)]
        inner = chain.from_iterable(map(ast.walk, functions))
        late = [(n.lineno, "late") for n in inner if isinstance(n, ast.Import | ast.ImportFrom)]
        assert not late, source.told(late, "imports")
