"""The compiled sentences: the same in wheel and clone, and never older than what they are of."""

import builtins
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from nine_votes.council.messages import say
from nine_votes.places import PACKAGE
from nine_votes.words import catalogue
from nine_votes.words.catalogue import OldSentencesError
from nine_votes.words.compiler import SentenceError, compile_folder, compiled_bytes
from nine_votes.words.resolver import in_words
from tests.words.made_up import forget, made_up
from tests.words.sentences import LOCALE

COMPILING = "import sys; from pathlib import Path; from nine_votes.words.compiler import *; "
COMPILING += "compile_folder(Path(sys.argv[1]), Path(sys.argv[2]))"


def test_equal_sentences_compile_to_equal_bytes(tmp_path: Path) -> None:
    """As the build does it and as a clone does, whatever the order of sets in a process."""
    for seed in ("1", "2"):
        subprocess.run(
            [sys.executable, "-c", COMPILING, str(LOCALE), str(tmp_path / seed)],
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(PACKAGE.parent)},
        )
    for file in sorted(LOCALE.glob("*/*.ftl")):
        name = f"{file.parent.name}/{file.stem}.json"
        catalogue.area(file.parent.name, file.stem)
        here = (Path(catalogue.COMPILED) / name).read_bytes()
        assert (tmp_path / "1" / name).read_bytes() == (tmp_path / "2" / name).read_bytes() == here


def test_lines_that_end_as_on_windows_compile_alike() -> None:
    file = LOCALE / "en" / "vote.ftl"
    text = file.read_bytes()
    assert compiled_bytes(text.replace(b"\n", b"\r\n"), file) == compiled_bytes(text, file)


def test_a_sentence_that_changed_is_read_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = made_up(tmp_path, monkeypatch, {}) / "en" / "vote.ftl"
    assert in_words(say("vote-against")) == "against"
    file.write_text("vote-against = opposed\n")
    forget()
    assert in_words(say("vote-against")) == "opposed"


def test_sentences_that_are_only_newer_are_not_compiled_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a checkout every file is new, and most say what they said."""
    file = made_up(tmp_path, monkeypatch, {}) / "en" / "vote.ftl"
    in_words(say("vote-against"))
    os.utime(file)
    _without_compiler(monkeypatch)
    forget()
    assert in_words(say("vote-against")) == "against"


def test_without_the_compiler_it_says_with_which_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = made_up(tmp_path, monkeypatch, {}) / "en" / "vote.ftl"
    in_words(say("vote-against"))
    file.write_text("vote-against = opposed\n")
    _without_compiler(monkeypatch)
    forget()
    with pytest.raises(OldSentencesError, match=r"compile them with: python -m pip install -e "):
        in_words(say("vote-against"))


def _without_compiler(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith("fluent.syntax")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.delitem(sys.modules, "nine_votes.words.compiler", raising=False)
    real = builtins.__import__

    def without(name: str, *others: Any, **more: Any) -> object:  # noqa: ANN401 - as the built-in
        if name.startswith("fluent"):
            raise ModuleNotFoundError(name, name=name)
        return real(name, *others, **more)

    monkeypatch.setattr(builtins, "__import__", without)


def test_a_clone_that_cannot_be_written_to_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made_up(tmp_path, monkeypatch, {"en": {"vote": "vote-against = opposed\n"}})
    (tmp_path / "compiled").write_text("a file where a folder would have to be")
    assert in_words(say("vote-against")) == "opposed"


def test_what_is_no_longer_there_is_taken_away(tmp_path: Path) -> None:
    sources, into = tmp_path / "locale", tmp_path / "compiled"
    (sources / "en").mkdir(parents=True)
    for name in ("one", "two"):
        (sources / "en" / f"{name}.ftl").write_text(f"{name}-x = {name}\n")
    compile_folder(sources, into)
    (sources / "en" / "one.ftl").unlink()
    assert compile_folder(sources, into) == [into / "en" / "two.json"]
    assert [file.name for file in into.glob("*/*")] == ["two.json"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("x-a = {", "en/x.ftl:1: "),
        ("\n\nx-a = b\nx-a = c\n", "en/x.ftl:4: x-a stands twice"),
        ("y-a = b\n", "en/x.ftl:1: y-a has to begin with x-"),
        (
            "x-a = { $n ->\n    [one] 1\n    [1] 2\n   *[other] 3\n}\n",
            "x-a: [1] has to stand before",
        ),
        ("x-a = { $n ->\n    [one] 1\n    [one] 2\n   *[other] 3\n}\n", "x-a: [one] stands twice"),
    ],
)
def test_a_fault_is_told_with_its_line(text: str, told: str) -> None:
    with pytest.raises(SentenceError) as raised:
        compiled_bytes(text.encode(), Path("en/x.ftl"))
    assert told in str(raised.value)


def test_texts_that_follow_one_another_are_one() -> None:
    form = json.loads(compiled_bytes(b'x-a = a{ "{" }b{ 3 }c', Path("en/x.ftl")))
    assert form["messages"] == {"x-a": "a{b3c"}
