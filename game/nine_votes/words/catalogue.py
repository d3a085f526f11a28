"""The sentences of locale/ as they are read: an area at a time, once a message of it is asked for.

The build compiles them into a folder of this package. In a clone that folder can be older than the
sentences; then they are compiled anew, where the compiler is at hand.
"""

from __future__ import annotations

import json
import os
from functools import cache
from importlib import import_module

from nine_votes.calls import CallError

TYPE_CHECKING = False  # as in `resolver`
if TYPE_CHECKING:
    from typing import Any, TypeAlias

    Area: TypeAlias = dict[str, Any]
    """The patterns of an area by the names of its messages, terms and attributes."""

HERE = os.path.dirname(os.path.abspath(__file__))
CLONE = os.path.abspath(os.path.join(HERE, *[os.pardir] * 3))
SHIPPED = os.path.join(HERE, os.pardir, "_shipped")
COMPILED = os.path.join(HERE, "compiled")
SENTENCES = os.path.join(CLONE, "locale")


class OldSentencesError(CallError):
    """The sentences changed since they were compiled, and the compiler is not installed."""


@cache
def area(language: str, name: str) -> Area:
    """Return an area of a language, without messages where the language lacks it.

    Raises OldSentencesError in a clone whose sentences changed, where they cannot be compiled.
    """
    compiled = os.path.join(COMPILED, language, f"{name}.json")
    source = os.path.join(SENTENCES, language, f"{name}.ftl")
    if not os.path.isdir(SHIPPED) and os.path.isfile(source):
        return _of_a_clone(source, compiled)
    return _read(compiled) if os.path.isfile(compiled) else {}


def _read(compiled: str) -> Area:
    messages: Area = json.loads(_bytes(compiled))["messages"]
    return messages


def _bytes(file: str) -> bytes:
    with open(file, "rb") as opened:
        return opened.read()


def _of_a_clone(source: str, compiled: str) -> Area:
    """Read what was compiled from these sentences, known by their time or else by themselves."""
    if os.path.isfile(compiled):
        if os.stat(compiled).st_mtime_ns == os.stat(source).st_mtime_ns:
            return _read(compiled)
        digest = import_module("hashlib").sha256(_bytes(source).replace(b"\r\n", b"\n"))
        form = json.loads(_bytes(compiled))
        if form["of"] == digest.hexdigest():
            messages: Area = form["messages"]
            return messages
    return _compiled_anew(source, compiled)


def _compiled_anew(source: str, compiled: str) -> Area:
    try:
        compiler = import_module("nine_votes.words.compiler")
    except ModuleNotFoundError as error:
        if error.name and error.name.partition(".")[0] == "fluent":
            raise OldSentencesError(
                f"The sentences in {SENTENCES} changed since they were compiled; compile them "
                f'with: python -m pip install -e "{CLONE}"'
            ) from None
        raise
    form: dict[str, Area] = json.loads(compiler.compiled_anew(source, compiled))
    return form["messages"]
