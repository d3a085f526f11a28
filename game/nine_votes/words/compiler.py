"""From the sentences in locale/ to the form that the program reads, an area at a time.

A pattern is a text, or a list of texts and pieces. A piece is a list that begins with its kind:

    ["$", name]                          a fact
    ["m", name]                          another message of the catalogue, about the same facts
    ["t", name, {argument: value}]       a term
    ["f", NAME, [values], {option: value}]   a function of `functions.py`
    ["s", value, {key: pattern}, key]    one of several patterns, with the key of the usual one

A number as a key is written "=3", so that it differs from the text "3" and from a plural form.
Equal sentences compile to equal bytes, on every machine.
"""

import json
import os
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

from fluent.syntax import FluentParser, ast

from nine_votes.calls import CallError

Pattern = str | list[Any]


class SentenceError(CallError):
    """What stands in locale/ cannot be read; the message says where and why."""


def compile_folder(sources: Path, into: Path) -> list[Path]:
    """Compile every area of every language; return the files written, and take away old ones."""
    written = [
        compile_file(source, into / source.parent.name / f"{source.stem}.json")
        for source in sorted(sources.glob("*/*.ftl"))
    ]
    for file in set(into.glob("*/*.json")) - set(written):
        file.unlink()
    return written


def compile_file(source: Path, target: Path) -> Path:
    """Write the compiled form of an area, with the time of its sentences, by which it is known."""
    text = source.read_bytes()
    target.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=target.parent, suffix=".new", delete=False) as file:
        file.write(compiled_bytes(text, source))
    changed = source.stat().st_mtime_ns
    os.utime(file.name, ns=(changed, changed))
    Path(file.name).chmod(0o644)
    return Path(file.name).replace(target)


def compiled_anew(source: str, target: str) -> bytes:
    """Return the compiled form of an area, written where that can be."""
    try:
        return compile_file(Path(source), Path(target)).read_bytes()
    except OSError:
        # A clone that cannot be written to is read all the same.
        return compiled_bytes(Path(source).read_bytes(), Path(source))


def compiled_bytes(text: bytes, source: Path) -> bytes:
    """Return the compiled form of an area, which names the sentences it was made from."""
    form = {"of": digest(text), "messages": dict(_entries(text.decode("utf-8"), source))}
    return json.dumps(form, ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def digest(text: bytes) -> str:
    """Return by what the sentences of an area are known, however their lines end."""
    return sha256(text.replace(b"\r\n", b"\n")).hexdigest()


def _entries(text: str, source: Path) -> Iterator[tuple[str, Pattern]]:
    known: set[str] = set()
    for entry in FluentParser().parse(text.replace("\r\n", "\n")).body:
        if isinstance(entry, ast.Junk):
            fault = entry.annotations[0].message or "cannot be read"
            raise SentenceError(_place(source, text, entry, fault))
        if not isinstance(entry, ast.Message | ast.Term):
            continue
        name = entry.id.name
        if name in known or name.partition("-")[0] != source.stem:
            fault = "stands twice" if name in known else f"has to begin with {source.stem}-"
            raise SentenceError(_place(source, text, entry, f"{name} {fault}"))
        known.add(name)
        full = f"-{name}" if isinstance(entry, ast.Term) else name
        try:
            if entry.value:
                yield full, _pattern(entry.value)
            yield from ((f"{full}.{a.id.name}", _pattern(a.value)) for a in entry.attributes)
        except ValueError as error:
            raise SentenceError(_place(source, text, entry, f"{name}: {error}")) from None


def _place(source: Path, text: str, entry: ast.EntryType, fault: str) -> str:
    line = text.count("\n", 0, entry.span.start if entry.span else 0) + 1
    return f"{source.parent.name}/{source.name}:{line}: {fault}"


def _pattern(pattern: ast.Pattern) -> Pattern:
    """Return a pattern, texts that follow one another being one."""
    parts: list[Any] = []
    for element in pattern.elements:
        part = element.value if isinstance(element, ast.TextElement) else _piece(element.expression)
        if isinstance(part, int):
            part = str(part)
        if isinstance(part, str) and parts and isinstance(parts[-1], str):
            parts[-1] += part
        elif part != "":
            parts.append(part)
    if all(isinstance(part, str) for part in parts):
        return "".join(parts)
    return parts


def _piece(expression: Any) -> Any:  # noqa: ANN401 - the parser's classes have no common one
    """Return what stands within braces; ValueError for what the program does not read."""
    piece: Any
    match expression:
        case ast.StringLiteral():
            piece = expression.parse()["value"]
        case ast.NumberLiteral(value=figures):
            piece = int(figures)
        case ast.Placeable(expression=inner):
            piece = _piece(inner)
        case ast.VariableReference(id=name):
            piece = ["$", name.name]
        case ast.MessageReference(id=name, attribute=attribute):
            piece = ["m", _full(name, attribute)]
        case ast.TermReference(id=name, attribute=attribute, arguments=arguments):
            piece = ["t", f"-{_full(name, attribute)}", _named(arguments)]
        case ast.FunctionReference(id=name, arguments=arguments):
            values = [_piece(value) for value in arguments.positional]
            piece = ["f", name.name, values, _named(arguments)]
        case ast.SelectExpression(selector=selector, variants=variants):
            piece = ["s", _piece(selector), *_choices(variants)]
        case _:
            raise ValueError(f"{type(expression).__name__} is not read")
    return piece


def _full(name: ast.Identifier, attribute: ast.Identifier | None) -> str:
    return f"{name.name}.{attribute.name}" if attribute else name.name


def _named(arguments: ast.CallArguments | None) -> Mapping[str, Any]:
    return {each.name.name: _piece(each.value) for each in arguments.named} if arguments else {}


def _choices(variants: list[ast.Variant]) -> tuple[dict[str, Pattern], str]:
    """Return the patterns to choose from by their keys, and the key of the usual one."""
    choices: dict[str, Pattern] = {}
    usual = ""
    for variant in variants:
        key = _key(variant.key)
        if key in choices:
            raise ValueError(f"[{key.lstrip('=')}] stands twice")
        if key.startswith("=") and any(not before.startswith("=") for before in choices):
            raise ValueError(f"[{key.lstrip('=')}] has to stand before forms and words")
        choices[key] = _pattern(variant.value)
        usual = key if variant.default else usual
    return choices, usual


def _key(key: ast.Identifier | ast.NumberLiteral) -> str:
    return key.name if isinstance(key, ast.Identifier) else f"={key.value}"
