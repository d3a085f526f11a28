"""A catalogue made up for a test, beside the sentences that are shipped."""

import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest

from nine_votes.words import catalogue, resolver
from tests.words.sentences import LOCALE


def made_up(
    folder: Path, monkeypatch: pytest.MonkeyPatch, areas: Mapping[str, Mapping[str, str]]
) -> Path:
    """Have the program read these areas, by language and name, over a copy of the shipped ones.

    Return the folder that stands for locale/.
    """
    locale = folder / "locale"
    shutil.copytree(LOCALE, locale)
    for language, files in areas.items():
        (locale / language).mkdir(exist_ok=True)
        for name, text in files.items():
            (locale / language / f"{name}.ftl").write_text(text, encoding="utf-8")
    monkeypatch.setattr(catalogue, "SENTENCES", locale)
    monkeypatch.setattr(catalogue, "COMPILED", folder / "compiled")
    monkeypatch.setattr(catalogue, "SHIPPED", folder / "none")
    forget()
    return locale


def forget() -> None:
    """Have the program read its sentences anew."""
    catalogue.area.cache_clear()
    resolver._in_words.cache_clear()
    resolver.lacking.clear()


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Speak a language for a while."""
    token = resolver.LANGUAGE.set(language)
    try:
        yield
    finally:
        resolver.LANGUAGE.reset(token)
