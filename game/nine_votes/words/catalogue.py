"""The sentences of locale/ as they are read: an area at a time, once a message of it is asked for.

The build compiles them into a folder of this package. In a clone that folder can be older than the
sentences; then they are compiled anew, where the compiler is at hand.
"""

from __future__ import annotations

import json
from functools import cache
from importlib import import_module
from pathlib import Path

from nine_votes.calls import CallError
from nine_votes.places import CLONE, SHIPPED

TYPE_CHECKING = False  # as in `resolver`
if TYPE_CHECKING:
    from typing import Any, TypeAlias

    Area: TypeAlias = dict[str, Any]
    """The patterns of an area by the names of its messages, terms and attributes."""

COMPILED = Path(__file__).parent / "compiled"
SENTENCES = CLONE / "locale"


class OldSentencesError(CallError):
    """The sentences changed since they were compiled, and the compiler is not installed."""


@cache
def area(language: str, name: str) -> Area:
    """Return an area of a language, without messages where the language lacks it.

    Raises OldSentencesError in a clone whose sentences changed, where they cannot be compiled.
    """
    compiled, source = COMPILED / language / f"{name}.json", SENTENCES / language / f"{name}.ftl"
    if not SHIPPED.is_dir() and source.is_file():
        return _of_a_clone(source, compiled)
    return _read(compiled) if compiled.is_file() else {}


def _read(compiled: Path) -> Area:
    messages: Area = json.loads(compiled.read_bytes())["messages"]
    return messages


def _of_a_clone(source: Path, compiled: Path) -> Area:
    """Read what was compiled from these sentences, known by their time or else by themselves."""
    if compiled.is_file():
        if compiled.stat().st_mtime_ns == source.stat().st_mtime_ns:
            return _read(compiled)
        digest = import_module("hashlib").sha256(source.read_bytes().replace(b"\r\n", b"\n"))
        form = json.loads(compiled.read_bytes())
        if form["of"] == digest.hexdigest():
            messages: Area = form["messages"]
            return messages
    return _compiled_anew(source, compiled)


def _compiled_anew(source: Path, compiled: Path) -> Area:
    try:
        compiler = import_module("nine_votes.words.compiler")
    except ModuleNotFoundError as error:
        if error.name and error.name.partition(".")[0] == "fluent":
            raise OldSentencesError(
                f"The sentences in {SENTENCES} changed since they were compiled; compile them "
                f'with: python -m pip install -e "{CLONE}"'
            ) from None
        raise
    try:
        return _read(compiler.compile_file(source, compiled))
    except OSError:
        # A clone that cannot be written to is read all the same.
        form = json.loads(compiler.compiled_bytes(source.read_bytes(), source))
        messages: Area = form["messages"]
        return messages
